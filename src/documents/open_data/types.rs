//! The parts of an OCDS release package that the tool fills, by the names of the standard.

#![expect(
    clippy::struct_field_names,
    reason = "the standard names its fields so"
)]

use rust_decimal::Decimal;
use serde::Serialize;
use serde_json::Number;

/// A package that holds one release.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Package {
    pub(super) uri: String,
    pub(super) version: &'static str,
    pub(super) extensions: Vec<&'static str>,
    pub(super) published_date: String,
    pub(super) publisher: Publisher,
    pub(super) releases: Vec<Release>,
}

/// Who publishes the package.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Publisher {
    pub name: String,
}

/// What is known of a procurement at one moment.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Release {
    pub ocid: String,
    pub id: String,
    pub date: String,
    pub language: &'static str,
    pub tag: Vec<&'static str>,
    pub initiation_type: &'static str,
    pub parties: Vec<Party>,
    pub buyer: Reference,
    pub tender: Tender,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bids: Option<Bids>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub awards: Vec<Award>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contracts: Vec<Contract>,
}

/// An organisation with its part in the procurement.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Party {
    pub id: String,
    pub name: String,
    pub roles: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_point: Option<ContactPoint>,
}

/// Where an organisation is.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Address {
    pub locality: String,
}

/// Whom tenderers write to.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct ContactPoint {
    pub name: String,
}

/// A party that is named elsewhere.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Reference {
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl From<&Party> for Reference {
    fn from(party: &Party) -> Self {
        Self {
            id: party.id.clone(),
            // A reference may leave a name out and may not have an empty one.
            name: Some(party.name.clone()).filter(|name| !name.is_empty()),
        }
    }
}

/// The procedure.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Tender {
    pub id: String,
    pub title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    pub status: &'static str,
    pub procuring_entity: Reference,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub procurement_method: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub procurement_method_details: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub main_procurement_category: Option<&'static str>,
    pub award_criteria: &'static str,
    pub award_criteria_details: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tender_period: Option<Period>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub award_period: Option<Period>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_period: Option<Period>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number_of_tenderers: Option<usize>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub milestones: Vec<Milestone>,
    pub documents: Vec<Document>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub amendments: Vec<Amendment>,
    pub lots: Vec<Lot>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub selection_criteria: Option<SelectionCriteria>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub criteria: Vec<Criterion>,
}

/// What is bought as a whole: the tool makes a tender per lot.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Lot {
    pub id: &'static str,
    pub title: String,
    pub status: &'static str,
    pub award_criteria: AwardCriteria,
}

/// By what the bids are compared.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct AwardCriteria {
    pub weighting_description: String,
    pub criteria: Vec<AwardCriterion>,
}

/// One award criterion.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct AwardCriterion {
    #[serde(rename = "type")]
    pub kind: &'static str,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub numbers: Vec<CriterionNumber>,
}

/// A weight or a threshold.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct CriterionNumber {
    pub number: Number,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threshold: Option<&'static str>,
}

/// What a tenderer must be able to do.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct SelectionCriteria {
    pub criteria: Vec<SelectionCriterion>,
}

/// One thing that a tenderer must be able to do.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct SelectionCriterion {
    #[serde(rename = "type")]
    pub kind: &'static str,
    pub description: String,
}

/// Conditions that a bid meets or not.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Criterion {
    pub id: &'static str,
    pub title: String,
    pub related_lots: Vec<&'static str>,
    pub requirement_groups: Vec<RequirementGroup>,
}

/// Conditions that hold together.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct RequirementGroup {
    pub id: String,
    pub requirements: Vec<Requirement>,
}

/// A condition that is met or not.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Requirement {
    pub id: String,
    pub description: String,
    pub data_type: &'static str,
    pub expected_value: bool,
}

/// A document that belongs to the tender.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Document {
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document_type: Option<&'static str>,
    pub title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_published: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<&'static str>,
}

/// A change after publication.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Amendment {
    pub id: String,
    pub date: String,
    pub rationale: String,
}

/// A planned step.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Milestone {
    pub id: String,
    pub title: String,
    pub due_date: String,
}

/// From when until when; each end only when it is known.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Period {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_extent_date: Option<String>,
}

impl Period {
    /// The period; nothing when neither end is known.
    pub fn known(self) -> Option<Self> {
        (self != Self::default()).then_some(self)
    }
}

/// An amount.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Value {
    pub amount: Number,
    pub currency: String,
}

/// How many bids there were and, when chosen, which.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Bids {
    pub statistics: Vec<Statistic>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub details: Vec<Bid>,
}

/// A count.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Statistic {
    pub id: String,
    pub measure: &'static str,
    pub value: usize,
    pub related_lot: &'static str,
}

/// One bid.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Bid {
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    pub status: &'static str,
    pub tenderers: Vec<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    pub related_lots: Vec<&'static str>,
    pub has_rank: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rank: Option<usize>,
}

/// Who was awarded the contract.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Award {
    pub id: &'static str,
    pub title: String,
    pub status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    pub suppliers: Vec<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_period: Option<Period>,
    pub related_lots: Vec<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub related_bids: Vec<String>,
}

/// The contract that follows; the tool does not know whether it was signed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Contract {
    pub id: &'static str,
    #[serde(rename = "awardID")]
    pub award_id: &'static str,
    pub title: String,
    pub status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
}

/// An exact decimal as a number of JSON, digit by digit; nothing when it has more digits than
/// readers of JSON keep.
pub(super) fn number(value: Decimal) -> Option<Number> {
    let text = value.normalize().to_string();
    let number: Number = text.parse().ok()?;
    (number.to_string() == text).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::quantity::money::Money;

    #[test]
    fn an_amount_keeps_each_of_its_digits() {
        for (cents, text) in [
            (30_840_055, "308400.55"),
            (30_840_000, "308400"),
            (10, "0.1"),
            (99_999_999_999_999, "999999999999.99"),
        ] {
            let number = number(Decimal::new(cents, 2)).expect("a number");
            assert_eq!(serde_json::to_string(&number).unwrap(), text);
        }
        let largest = number(Money::MAX).expect("a number");
        assert_eq!(largest.to_string(), "1000000000000");
    }

    #[test]
    fn a_figure_with_more_digits_than_json_keeps_is_left_out() {
        assert_eq!(number("0.12345678901234567890123".parse().unwrap()), None);
    }
}
