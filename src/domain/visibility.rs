//! Who may see what, decided here and nowhere else, from viewer, object, field and phase.

use crate::domain::phase::{Phase, Standing};
use crate::domain::role::{Role, Viewer};

/// What a field belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Object<'a> {
    /// The tender as a whole, all its bids together.
    Tender,
    /// One bid.
    Bid(&'a str),
}

/// Something of a tender that is not for everybody at all times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// What the buyer writes.
    TenderText,
    /// The buyer's own budget.
    Budget,
    /// Who takes part, and as what.
    Members,
    /// The names of the tenderers; assessors need them to declare their interests.
    BidNames,
    /// What tenderers offer: knock-out results, answers and texts.
    Bids,
    /// What somebody marked themselves.
    OwnMarks,
    /// What the others marked, and why.
    OthersMarks,
    /// How many marks are in, per assessor; no values.
    MarkProgress,
    /// Prices, and everything computed from them: points, totals, ranking.
    Prices,
    /// What assessors declared, with the reasons.
    Declarations,
    /// Who opened bids and prices, and when.
    Openings,
    /// The proposal, the decision and their reasons.
    Decision,
    /// The log.
    Log,
}

impl Field {
    /// All fields.
    pub const ALL: [Self; 13] = [
        Self::TenderText,
        Self::Budget,
        Self::Members,
        Self::BidNames,
        Self::Bids,
        Self::OwnMarks,
        Self::OthersMarks,
        Self::MarkProgress,
        Self::Prices,
        Self::Declarations,
        Self::Openings,
        Self::Decision,
        Self::Log,
    ];
}

/// Whether `viewer` may see `field` of `object` where the tender stands.
///
/// Roles open a field; an interest in a tenderer that the chair did not allow shuts it again,
/// whichever roles the person has.
pub fn sees(viewer: &Viewer, object: Object<'_>, field: Field, standing: Standing) -> bool {
    let opened = viewer
        .roles
        .iter()
        .any(|role| role_sees(*role, viewer, field, standing.phase));
    opened && !barred(viewer, object, field)
}

fn role_sees(role: Role, viewer: &Viewer, field: Field, phase: Phase) -> bool {
    let declared = &viewer.declared;
    match field {
        Field::TenderText => true,
        Field::Budget => match role {
            Role::Officer | Role::Manager | Role::Auditor => true,
            Role::Chair | Role::Assessor | Role::Contributor => false,
        },
        Field::Members => match role {
            Role::Officer | Role::Chair | Role::Manager | Role::Auditor => true,
            Role::Assessor | Role::Contributor => false,
        },
        // Confidentiality comes first; then the names, to declare an interest in each.
        Field::BidNames => match role {
            Role::Officer => phase >= Phase::Published,
            Role::Chair | Role::Auditor => phase >= Phase::Closed,
            Role::Assessor => phase >= Phase::Closed && declared.confidentiality,
            Role::Manager => phase >= Phase::QualityFixed,
            Role::Contributor => false,
        },
        Field::Bids => match role {
            Role::Officer => phase >= Phase::Published,
            Role::Chair | Role::Auditor => phase >= Phase::Assessing,
            Role::Assessor => phase >= Phase::Assessing && declared.is_complete(),
            Role::Manager => phase >= Phase::QualityFixed,
            Role::Contributor => false,
        },
        Field::OwnMarks => match role {
            Role::Assessor => phase >= Phase::Assessing && declared.is_complete(),
            Role::Officer | Role::Chair | Role::Manager | Role::Contributor | Role::Auditor => {
                false
            }
        },
        // Assessors mark alone: nobody sees another's mark before all marks are frozen.
        Field::OthersMarks => match role {
            Role::Officer | Role::Chair | Role::Manager | Role::Auditor => {
                phase >= Phase::QualityFixed
            }
            Role::Assessor => phase >= Phase::QualityFixed && declared.is_complete(),
            Role::Contributor => false,
        },
        Field::MarkProgress => match role {
            Role::Officer | Role::Chair => phase >= Phase::Assessing,
            Role::Assessor | Role::Manager | Role::Auditor => phase >= Phase::QualityFixed,
            Role::Contributor => false,
        },
        // Nobody sees a price before quality is fixed and two people opened the prices.
        Field::Prices => match role {
            Role::Officer | Role::Chair | Role::Manager | Role::Auditor => {
                phase >= Phase::PricesOpened
            }
            Role::Assessor => phase >= Phase::PricesOpened && declared.is_complete(),
            Role::Contributor => false,
        },
        Field::Declarations => match role {
            Role::Chair | Role::Auditor => phase >= Phase::Closed,
            Role::Officer => phase >= Phase::Closed,
            Role::Manager => phase >= Phase::QualityFixed,
            Role::Assessor | Role::Contributor => false,
        },
        Field::Openings => match role {
            Role::Officer | Role::Chair | Role::Manager | Role::Auditor => phase >= Phase::Closed,
            Role::Assessor => phase >= Phase::PricesOpened && declared.is_complete(),
            Role::Contributor => false,
        },
        Field::Decision => match role {
            Role::Officer | Role::Chair | Role::Manager | Role::Auditor => {
                phase >= Phase::PricesOpened
            }
            Role::Assessor => phase >= Phase::Decided && declared.is_complete(),
            Role::Contributor => false,
        },
        // The log tells that bids are in, so it follows the bids.
        Field::Log => match role {
            Role::Officer | Role::Auditor => true,
            Role::Chair => phase >= Phase::Closed,
            Role::Manager => phase >= Phase::QualityFixed,
            Role::Assessor | Role::Contributor => false,
        },
    }
}

/// An interest bars everything about that bid, and everything that all bids are told in together.
fn barred(viewer: &Viewer, object: Object<'_>, field: Field) -> bool {
    let told_together = match field {
        // A name alone must stay readable, to declare the interest and to have it decided.
        Field::TenderText
        | Field::Budget
        | Field::Members
        | Field::BidNames
        | Field::OwnMarks
        | Field::MarkProgress
        | Field::Openings
        | Field::Declarations
        | Field::Log => return false,
        Field::Bids => false,
        Field::OthersMarks | Field::Prices | Field::Decision => true,
    };
    match object {
        Object::Bid(bid) => viewer.declared.bars(bid),
        Object::Tender => told_together && viewer.declared.bars_any(),
    }
}

/// Proof that the prices of a tender may be read; only [`prices_readable`] makes one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PricesReadable(());

/// Hands out the proof that reading prices asks for, when `viewer` may see all of them.
pub fn prices_readable(viewer: &Viewer, standing: Standing) -> Option<PricesReadable> {
    sees(viewer, Object::Tender, Field::Prices, standing).then_some(PricesReadable(()))
}

#[cfg(test)]
mod tests;
