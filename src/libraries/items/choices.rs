//! What a buyer chooses from a library: conditions, requirements, criteria, price lines and facts.

use serde::Deserialize;

use crate::domain::tender::requirement::{RequirementClass, RequirementKind};
use crate::libraries::items::Bilingual;

/// A pass/fail condition, with numbers that the buyer may change.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LibraryKnockOut {
    /// Stable code.
    pub code: String,
    /// Code of the subject.
    pub area: String,
    /// Its text in Dutch.
    pub nl: String,
    /// Its text in English.
    pub en: String,
    /// Which proof is asked.
    pub evidence: Bilingual,
    /// Why it is asked.
    pub rationale: Option<Bilingual>,
    /// A warning about proportion or market effect.
    pub caution: Option<Bilingual>,
    /// The places `{name}` in the text.
    #[serde(default)]
    pub parameters: Vec<Parameter>,
    /// Code of the source.
    pub source: String,
    /// The day after which the facts must be looked at again.
    pub valid_until: Option<String>,
    /// Facts of the guides that it covers.
    #[serde(default)]
    pub checklist: Vec<u32>,
}

/// A number or name that the buyer fills in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    /// The place in the text.
    pub name: String,
    /// The number of the guide; `{staff_80}`, `{value_60}` and `{value_80}` are computed.
    pub default: String,
    /// What it is.
    pub label: Bilingual,
}

/// A requirement to choose.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LibraryRequirement {
    /// Stable code.
    pub code: String,
    /// Code of the subject.
    pub area: String,
    /// `MoSCoW`, or to develop.
    pub class: RequirementClass,
    /// What it is about.
    pub kind: Option<RequirementKind>,
    /// Points for a full answer.
    pub points: Option<String>,
    /// Its text in Dutch.
    pub nl: String,
    /// Its text in English.
    pub en: String,
    /// A concrete example.
    pub example: Option<Bilingual>,
    /// Why it is asked.
    pub rationale: Option<Bilingual>,
    /// How it is checked that a bid meets it.
    pub verify: Option<Verification>,
    /// Standards that it touches, by name.
    #[serde(default)]
    pub refs: Vec<String>,
    /// Code of the source.
    pub source: String,
    /// The day after which the facts must be looked at again.
    pub valid_until: Option<String>,
    /// Facts of the guides that it covers.
    #[serde(default)]
    pub checklist: Vec<u32>,
}

/// A quality criterion to choose.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LibraryCriterion {
    /// Stable code.
    pub code: String,
    /// Its text in Dutch.
    pub nl: String,
    /// Its text in English.
    pub en: String,
    /// What tenderers are asked.
    pub question: Bilingual,
    /// Why quality is asked for here.
    pub rationale: Option<Bilingual>,
    /// A weight to start from.
    pub weight: String,
    /// Code of the source.
    pub source: String,
    /// The day after which the facts must be looked at again.
    pub valid_until: Option<String>,
    /// Facts of the guides that it covers.
    #[serde(default)]
    pub checklist: Vec<u32>,
    /// The described levels.
    #[serde(default, rename = "level")]
    pub levels: Vec<LibraryLevel>,
}

/// A described level.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LibraryLevel {
    /// The mark.
    pub mark: String,
    /// The share that it earns.
    pub share: String,
    /// One word.
    pub label: Bilingual,
    /// Its text in Dutch.
    pub nl: String,
    /// Its text in English.
    pub en: String,
}

/// How it is checked that a bid meets a requirement.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verification {
    /// What the tenderer shows.
    pub kind: VerificationKind,
    /// How it is shown.
    pub how: Bilingual,
}

/// What a tenderer shows to prove that it meets a requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum VerificationKind {
    /// A document.
    Document,
    /// A demonstration.
    Demo,
    /// A test by the buyer.
    Test,
    /// A certificate or a report of a third party.
    Certificate,
}

impl VerificationKind {
    /// The name in files and in the keys of texts.
    pub fn name(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Demo => "demo",
            Self::Test => "test",
            Self::Certificate => "certificate",
        }
    }
}

/// A line of a price sheet.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PriceLine {
    /// Stable code.
    pub code: String,
    /// Where it stands in the sheet.
    pub group: PriceGroup,
    /// What kind of price line it is, when the group does not say it.
    pub kind: Option<String>,
    /// Per what the price is.
    pub unit: Bilingual,
    /// Its text in Dutch.
    pub nl: String,
    /// Its text in English.
    pub en: String,
    /// Help, in one sentence.
    pub hint: Option<Bilingual>,
    /// Code of the source.
    pub source: String,
    /// The day after which the facts must be looked at again.
    pub valid_until: Option<String>,
    /// Facts of the guides that it covers.
    #[serde(default)]
    pub checklist: Vec<u32>,
}

/// The groups of a price sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PriceGroup {
    /// Licences or purchase.
    Purchase,
    /// Once, to get going.
    Implementation,
    /// Every year, to keep going.
    Maintenance,
    /// Only when ordered.
    Additional,
    /// Parts that can be left out.
    Modules,
    /// Costs that an offer easily leaves out.
    Hidden,
}

impl PriceGroup {
    /// All groups, in the order of a price sheet.
    pub const ALL: [Self; 6] = [
        Self::Purchase,
        Self::Implementation,
        Self::Maintenance,
        Self::Additional,
        Self::Modules,
        Self::Hidden,
    ];

    /// The name in files and in the keys of texts.
    pub fn name(self) -> &'static str {
        match self {
            Self::Purchase => "purchase",
            Self::Implementation => "implementation",
            Self::Maintenance => "maintenance",
            Self::Additional => "additional",
            Self::Modules => "modules",
            Self::Hidden => "hidden",
        }
    }
}

/// Something to use or to know while writing a part.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LibraryFact {
    /// Stable code.
    pub code: String,
    /// The name of the part where it helps.
    pub part: String,
    /// What it is.
    pub kind: FactKind,
    /// Its text in Dutch.
    pub nl: String,
    /// Its text in English.
    pub en: String,
    /// Code of the source.
    pub source: String,
    /// The day after which the facts must be looked at again.
    pub valid_until: Option<String>,
    /// Facts of the guides that it covers.
    #[serde(default)]
    pub checklist: Vec<u32>,
}

/// What a fact of a library is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FactKind {
    /// A sentence that can be taken over.
    Sentence,
    /// A figure or an event, with its year.
    Figure,
    /// What is wise to do.
    Advice,
    /// What a word means.
    Term,
}

impl FactKind {
    /// All kinds, in the order of a page.
    pub const ALL: [Self; 4] = [Self::Sentence, Self::Figure, Self::Advice, Self::Term];

    /// The name in files and in the keys of texts.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sentence => "sentence",
            Self::Figure => "figure",
            Self::Advice => "advice",
            Self::Term => "term",
        }
    }
}
