//! The method lab: invented bids are ranked with the chosen method beside two others, before
//! anything is published, so that the officer sees what the choice means.
//!
//! The bids lie close together, because that is where a method decides. They are ranked by the
//! award engine itself, on a dossier with a price and one criterion whose mark is the share.
//! To offer another method: add it to [`choice`] and follow the compiler to [`variant`].

pub mod choice;
pub mod curve;
pub mod danger;
pub mod offer;
pub mod trial;
pub mod variant;

use rust_decimal::Decimal;

use crate::domain::method_lab::choice::Choice;
use crate::domain::method_lab::danger::Danger;
use crate::domain::method_lab::offer::Offer;
use crate::domain::method_lab::trial::Trial;
use crate::domain::method_lab::variant::Variant;
use crate::domain::quantity::money::Money;
use crate::domain::tender::Tender;
use crate::domain::tender::criterion::leaves;
use crate::domain::tender::scoring::Award;

#[cfg(test)]
mod tests;

/// What the lab takes from the tender.
#[derive(Debug, Clone, Copy)]
pub struct Basis<'a> {
    /// The chosen method.
    pub award: &'a Award,
    /// What full quality is worth, in a method with values; nothing while no criterion has one.
    pub value: Option<Decimal>,
    /// The budget, where prices start from when nothing else says it.
    pub budget: Option<Money>,
}

impl<'a> Basis<'a> {
    /// What the lab needs of this tender.
    pub fn of(tender: &'a Tender) -> Self {
        let leaves = leaves(&tender.criteria);
        let values: Vec<Decimal> = leaves.iter().filter_map(|leaf| leaf.value).collect();
        Self {
            award: &tender.award,
            value: (!values.is_empty()).then(|| values.iter().sum()),
            budget: tender.contract.budget,
        }
    }

    /// Whether the chosen method asks values and no criterion has one yet.
    pub fn lacks_values(&self) -> bool {
        self.award.method.uses_values() && self.value.is_none()
    }
}

/// What the methods make of the bids.
#[derive(Debug, Clone, PartialEq)]
pub struct Lab {
    /// The chosen method.
    pub chosen: Trial,
    /// The others, in the order in which they were picked.
    pub others: Vec<Trial>,
    /// What the officer should think over before publication.
    pub dangers: Vec<Danger>,
}

/// Ranks the bids with the chosen method and with the picked ones; nothing while no method is
/// chosen.
pub fn run(basis: &Basis, offers: &[Offer], picked: &[Choice]) -> Option<Lab> {
    let chosen = trial::of(Variant::chosen(basis)?, offers);
    let worth = variant::worth_of_quality(basis, offers);
    let others = picked
        .iter()
        .map(|choice| trial::of(Variant::of(*choice, basis, offers, worth), offers));
    Some(Lab {
        others: others.collect(),
        dangers: danger::all(basis, offers, &chosen),
        chosen,
    })
}
