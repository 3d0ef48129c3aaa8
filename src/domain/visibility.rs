//! Who may see what, decided here and nowhere else, from viewer, object, field and phase.

pub mod open;

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
    /// What people who write along propose, say and are asked, with who said it.
    Contributions,
    /// The buyer's own budget.
    Budget,
    /// Who takes part, and as what.
    Members,
    /// Working documents that somebody put in themselves.
    OwnWorkingDocuments,
    /// Everybody's working documents: what colleagues judged, such as on privacy.
    WorkingDocuments,
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
    /// What assessors declared, and what the chair decided with which reason.
    Declarations,
    /// How assessors explain an interest; their own words about their own lives.
    InterestReasons,
    /// Who opened bids and prices, and when.
    Openings,
    /// The proposal, the decision and their reasons.
    Decision,
    /// The log.
    Log,
    /// From which address and browser each deed in the log was done.
    LogOrigin,
}

impl Field {
    /// All fields.
    pub const ALL: [Self; 18] = [
        Self::TenderText,
        Self::Contributions,
        Self::Budget,
        Self::Members,
        Self::OwnWorkingDocuments,
        Self::WorkingDocuments,
        Self::BidNames,
        Self::Bids,
        Self::OwnMarks,
        Self::OthersMarks,
        Self::MarkProgress,
        Self::Prices,
        Self::Declarations,
        Self::InterestReasons,
        Self::Openings,
        Self::Decision,
        Self::Log,
        Self::LogOrigin,
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
    let in_time = earliest(role, field).is_some_and(|from| phase >= from);
    in_time && (role != Role::Assessor || has_declared(viewer, field))
}

/// The phase from which a role sees a field; nothing when it never does.
#[expect(clippy::match_same_arms, reason = "the table reads one line per field")]
fn earliest(role: Role, field: Field) -> Option<Phase> {
    use Role::{Assessor, Auditor, Chair, Contributor, Manager, Officer};
    let (always, never) = (Some(Phase::Draft), None);
    match (field, role) {
        (Field::TenderText, _) => always,
        // Assessors do not read the parts, so neither what is said about them.
        (Field::Contributions, Assessor) => never,
        (Field::Contributions, _) => always,
        // Who judges, such as the privacy officer, keeps their own papers here; those of others are
        // read by who reads the list of stakeholders.
        (Field::OwnWorkingDocuments, Assessor) => never,
        (Field::OwnWorkingDocuments, _) => always,
        // Who helps to write never sees a bid.
        (_, Contributor) => never,
        (Field::Budget, Officer | Manager | Auditor) => always,
        (Field::Budget, Chair | Assessor) => never,
        (Field::Members | Field::WorkingDocuments, Officer | Chair | Manager | Auditor) => always,
        (Field::Members | Field::WorkingDocuments, Assessor) => never,
        // The officer registers the bids; a manager sees them once marks can no longer change.
        (Field::BidNames | Field::Bids, Officer) => Some(Phase::Published),
        (Field::BidNames | Field::Bids, Manager) => Some(Phase::QualityFixed),
        (Field::BidNames, Chair | Assessor | Auditor) => Some(Phase::Closed),
        (Field::Bids, Chair | Assessor | Auditor) => Some(Phase::Assessing),
        (Field::OwnMarks, Assessor) => Some(Phase::Assessing),
        (Field::OwnMarks, Officer | Chair | Manager | Auditor) => never,
        // Assessors mark alone: nobody sees another's mark before all marks are frozen.
        (Field::OthersMarks, _) => Some(Phase::QualityFixed),
        (Field::MarkProgress, Officer | Chair) => Some(Phase::Assessing),
        (Field::MarkProgress, Assessor | Manager | Auditor) => Some(Phase::QualityFixed),
        // Nobody sees a price before quality is fixed and two people opened the prices.
        (Field::Prices, _) => Some(Phase::PricesOpened),
        (Field::Declarations, Officer | Chair | Auditor) => Some(Phase::Closed),
        (Field::Declarations, Manager) => Some(Phase::QualityFixed),
        (Field::Declarations, Assessor) => never,
        // Private: for who decides on it, and for who checks that.
        (Field::InterestReasons, Chair | Auditor) => Some(Phase::Closed),
        (Field::InterestReasons, Officer | Manager | Assessor) => never,
        (Field::Openings, Officer | Chair | Manager | Auditor) => Some(Phase::Closed),
        (Field::Openings, Assessor) => Some(Phase::PricesOpened),
        (Field::Decision, Officer | Chair | Manager | Auditor) => Some(Phase::PricesOpened),
        (Field::Decision, Assessor) => Some(Phase::Decided),
        // The log tells that bids are in, so it follows the bids.
        (Field::Log, Officer | Auditor) => always,
        (Field::Log, Chair) => Some(Phase::Closed),
        (Field::Log, Manager) => Some(Phase::QualityFixed),
        (Field::Log, Assessor) => never,
        // Where somebody works from is for who investigates, not for colleagues.
        (Field::LogOrigin, Auditor) => always,
        (Field::LogOrigin, Officer | Chair | Manager | Assessor) => never,
    }
}

/// Confidentiality comes first; then the names, to declare an interest in each; then the rest.
fn has_declared(viewer: &Viewer, field: Field) -> bool {
    match field {
        Field::TenderText | Field::Contributions => true,
        Field::BidNames => viewer.declared.confidentiality,
        Field::Budget
        | Field::Members
        | Field::OwnWorkingDocuments
        | Field::WorkingDocuments
        | Field::Bids
        | Field::OwnMarks
        | Field::OthersMarks
        | Field::MarkProgress
        | Field::Prices
        | Field::Declarations
        | Field::InterestReasons
        | Field::Openings
        | Field::Decision
        | Field::Log
        | Field::LogOrigin => viewer.declared.is_complete(),
    }
}

/// An interest bars everything about that bid, and everything that all bids are told in together.
fn barred(viewer: &Viewer, object: Object<'_>, field: Field) -> bool {
    let told_together = match field {
        // A name alone must stay readable, to declare the interest and to have it decided.
        Field::TenderText
        | Field::Contributions
        | Field::Budget
        | Field::Members
        | Field::OwnWorkingDocuments
        | Field::WorkingDocuments
        | Field::BidNames
        | Field::OwnMarks
        | Field::MarkProgress
        | Field::Openings
        | Field::Declarations
        | Field::InterestReasons
        | Field::Log
        | Field::LogOrigin => return false,
        Field::Bids => false,
        Field::OthersMarks | Field::Prices | Field::Decision => true,
    };
    match object {
        Object::Bid(bid) => viewer.declared.bars(bid),
        Object::Tender => told_together && viewer.declared.bars_any(),
    }
}

/// Whether `viewer` may start another tender from this one: whoever reads its parts. What is in
/// them that they may not see, such as the budget, is left out of the copy.
pub fn may_copy(viewer: &Viewer, standing: Standing) -> bool {
    sees(viewer, Object::Tender, Field::TenderText, standing)
        && viewer.roles.iter().any(|role| *role != Role::Assessor)
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
