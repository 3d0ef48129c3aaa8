//! What the buyer writes: the seven parts of a tender.

pub mod attachment;
pub mod bulk_change;
pub mod contract;
pub mod copy;
pub mod criterion;
pub mod goal;
pub mod implementation;
pub mod inventory;
pub mod kept_wording;
pub mod knock_out;
pub mod legal;
pub mod motivation;
pub mod part;
pub mod requirement;
pub mod scoring;
pub mod thread;
pub mod working_document;
pub mod worth;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::domain::tender::attachment::Attachment;
use crate::domain::tender::contract::Contract;
use crate::domain::tender::criterion::Criterion;
use crate::domain::tender::goal::Goal;
use crate::domain::tender::implementation::Implementation;
use crate::domain::tender::inventory::Row;
use crate::domain::tender::kept_wording::KeptWording;
use crate::domain::tender::knock_out::KnockOut;
use crate::domain::tender::motivation::Motivation;
use crate::domain::tender::requirement::Requirement;
use crate::domain::tender::scoring::Award;

/// Everything the buyer wrote about one procurement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Tender {
    /// What is bought, for example "Leermanagementsysteem".
    #[serde(default)]
    pub title: String,
    /// The buyer's own reference.
    #[serde(default)]
    pub reference: String,
    /// ISO 4217, always EUR for now.
    #[serde(default = "euro")]
    pub currency: String,
    /// Code of the criteria library the tender was started from; empty when none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub library: String,
    /// Who buys.
    #[serde(default)]
    pub authority: Authority,
    /// Part 1.
    #[serde(default)]
    pub motivation: Motivation,
    /// Part 2.
    #[serde(default)]
    pub goals: Vec<Goal>,
    /// Part 3.
    #[serde(default)]
    pub knock_outs: Vec<KnockOut>,
    /// Part 4.
    #[serde(default)]
    pub requirements: Vec<Requirement>,
    /// Part 5: how the award is decided.
    #[serde(default)]
    pub award: Award,
    /// Part 5: budget, term and dates.
    #[serde(default)]
    pub contract: Contract,
    /// Parts 5 and 6: the tree of quality criteria.
    #[serde(default)]
    pub criteria: Vec<Criterion>,
    /// Part 7.
    #[serde(default)]
    pub implementation: Implementation,
    /// Rows of the tables beside the questions, such as links with other systems; those of tables
    /// that are kept inside are not among them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inventories: Vec<Row>,
    /// Wordings that are kept although a writing check calls them an error.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kept_wordings: Vec<KeptWording>,
    /// Files that go with the parts, known by their hash.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attachment>,
}

/// The sectors that are told apart.
pub const SECTORS: [&str; 5] = ["government", "care", "education", "business", "other"];

/// The organisation that buys.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Authority {
    /// Full name, for example "Gemeente Voorbeeldstad".
    #[serde(default)]
    pub name: String,
    /// For example "gemeente".
    #[serde(default)]
    pub kind: String,
    /// The code of its sector, one of [`SECTORS`]; empty while nobody chose.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub sector: String,
    /// Town.
    #[serde(default)]
    pub place: String,
    /// Number of staff, from which sizes in knock-outs are computed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub staff: Option<Decimal>,
    /// Whom tenderers write to.
    #[serde(default)]
    pub contact: String,
}

fn euro() -> String {
    "EUR".to_owned()
}
