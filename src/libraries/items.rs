//! What a library holds, exactly as its file says it.

use serde::Deserialize;

use crate::domain::tender::goal::GoalKind;
use crate::i18n::Language;

mod choices;
mod rows;
mod suits;

pub use choices::{
    FactKind, LibraryCriterion, LibraryFact, LibraryKnockOut, LibraryLevel, LibraryRequirement,
    Parameter, PriceGroup, PriceLine, Verification, VerificationKind,
};
pub use rows::LibraryRow;
pub use suits::SCOPE;

/// A text in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bilingual {
    /// Nederlands.
    pub nl: String,
    /// English.
    pub en: String,
}

impl Bilingual {
    /// The text in one language.
    pub fn text(&self, language: Language) -> &str {
        language.pick(&self.nl, &self.en)
    }
}

/// A library.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Library {
    /// Stable name; tenders remember it.
    pub code: String,
    /// Which edition, for example `2026-11`.
    pub version: String,
    /// What it is for.
    pub title: Bilingual,
    /// More about it.
    pub description: Bilingual,
    /// Its place among the libraries; the lowest is offered first.
    #[serde(default = "last")]
    pub order: u16,
    /// The code of the library whose checks are the self-scan of a tender; none when absent.
    pub scan: Option<String>,
    /// Which facts of the guides are behaviour of the program, not content.
    #[serde(default)]
    pub coverage: Coverage,
    /// Where items come from.
    #[serde(default, rename = "source")]
    pub sources: Vec<Source>,
    /// Subjects.
    #[serde(default, rename = "area")]
    pub areas: Vec<Area>,
    /// Questions that lead to the motivation and the goals.
    #[serde(default, rename = "question")]
    pub questions: Vec<Question>,
    /// Themes of goals.
    #[serde(default, rename = "theme")]
    pub themes: Vec<Theme>,
    /// Pass/fail conditions.
    #[serde(default, rename = "knock_out")]
    pub knock_outs: Vec<LibraryKnockOut>,
    /// Musts, wishes and points to develop.
    #[serde(default, rename = "requirement")]
    pub requirements: Vec<LibraryRequirement>,
    /// The fill-in exercise.
    #[serde(default, rename = "block")]
    pub blocks: Vec<FillInBlock>,
    /// Quality criteria with described levels.
    #[serde(default, rename = "criterion")]
    pub criteria: Vec<LibraryCriterion>,
    /// Lines of a price sheet.
    #[serde(default, rename = "price_line")]
    pub price_lines: Vec<PriceLine>,
    /// Rows for the tables beside the questions.
    #[serde(default, rename = "row")]
    pub rows: Vec<LibraryRow>,
    /// Facts and sentences to use in a part.
    #[serde(default, rename = "fact")]
    pub facts: Vec<LibraryFact>,
    /// Steps of the implementation.
    #[serde(default, rename = "step")]
    pub steps: Vec<LibraryStep>,
    /// Last checks before publication.
    #[serde(default, rename = "check")]
    pub checks: Vec<LibraryCheck>,
    /// How to write a requirement, and how not to.
    #[serde(default, rename = "writing_example")]
    pub writing_examples: Vec<WritingExample>,
}

fn last() -> u16 {
    u16::MAX
}

impl Library {
    /// The source with this code.
    pub fn source(&self, code: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.code == code)
    }
}

impl Source {
    /// Who published it, its title and its year.
    pub fn named(&self) -> String {
        if self.year.is_empty() {
            self.name.clone()
        } else {
            format!("{}, {}", self.name, self.year)
        }
    }

    /// Who published it, without the title.
    pub fn short(&self) -> &str {
        let (publisher, _) = self.name.split_once(',').unwrap_or((&self.name, ""));
        publisher
    }
}

/// Facts of the guides that are handled by the program itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Coverage {
    /// Their numbers in the checklist of the guides.
    #[serde(default)]
    pub handled_elsewhere: Vec<u32>,
}

/// Where items come from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Referred to by items.
    pub code: String,
    /// Who published it, and its title.
    pub name: String,
    /// The year; empty when unknown.
    #[serde(default)]
    pub year: String,
    /// The sectors that it was written for, see `domain::tender::SECTORS`; empty for all.
    #[serde(default)]
    pub sectors: Vec<String>,
    /// The number of staff from which it was written for; any when absent.
    pub from_staff: Option<u32>,
    /// True when a supplier wrote it, which screens say.
    pub supplier: bool,
}

/// A subject.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// Referred to by items.
    pub code: String,
    /// Its text in Dutch.
    pub nl: String,
    /// Its text in English.
    pub en: String,
    /// Code of the row of the table `scope` that it belongs to; none when it belongs to every purchase.
    pub product: Option<String>,
}

/// A question that leads to the motivation or a goal.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Stable code.
    pub code: String,
    /// `motivation` or `goals`.
    pub part: String,
    /// The group within the motivation, or the theme of the goal.
    pub group: String,
    /// Its text in Dutch.
    pub nl: String,
    /// Its text in English.
    pub en: String,
    /// Help, in one sentence.
    pub hint: Option<Bilingual>,
    /// Code of the source.
    pub source: String,
    /// Facts of the guides that it covers.
    #[serde(default)]
    pub checklist: Vec<u32>,
}

/// A theme of goals.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// Stable code.
    pub code: String,
    /// Strategic or operational.
    pub kind: GoalKind,
    /// Its text in Dutch.
    pub nl: String,
    /// Its text in English.
    pub en: String,
    /// Code of the source.
    pub source: String,
    /// Facts of the guides that it covers.
    #[serde(default)]
    pub checklist: Vec<u32>,
}

/// A block of the fill-in exercise.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FillInBlock {
    /// Stable code.
    pub code: String,
    /// Its text in Dutch.
    pub nl: String,
    /// Its text in English.
    pub en: String,
    /// Code of the source.
    pub source: String,
    /// The sentences to complete.
    #[serde(default, rename = "field")]
    pub fields: Vec<FillInField>,
}

/// A sentence to complete.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FillInField {
    /// Stable within the block.
    pub code: String,
    /// How it is filled in.
    pub kind: FillInKind,
    /// Its text in Dutch.
    pub nl: String,
    /// Its text in English.
    pub en: String,
    /// The choices, for kind `choice`.
    #[serde(default)]
    pub options: Vec<Bilingual>,
    /// Facts of the guides that it covers.
    #[serde(default)]
    pub checklist: Vec<u32>,
}

/// How a sentence is completed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FillInKind {
    /// With words.
    Text,
    /// With one of the options, and a reason.
    Choice,
    /// With a number.
    Number,
}

/// A step of the implementation.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LibraryStep {
    /// Stable code.
    pub code: String,
    /// Its text in Dutch.
    pub nl: String,
    /// Its text in English.
    pub en: String,
    /// What to think of.
    pub hint: Option<Bilingual>,
    /// Code of the source.
    pub source: String,
    /// Facts of the guides that it covers.
    #[serde(default)]
    pub checklist: Vec<u32>,
}

/// A last check before publication.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LibraryCheck {
    /// Stable code.
    pub code: String,
    /// Its text in Dutch.
    pub nl: String,
    /// Its text in English.
    pub en: String,
    /// Code of the source.
    pub source: String,
    /// Facts of the guides that it covers.
    #[serde(default)]
    pub checklist: Vec<u32>,
}

/// How to write a requirement, or how not to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WritingExample {
    /// Stable code.
    pub code: String,
    /// False for how not to.
    pub good: bool,
    /// Its text in Dutch.
    pub nl: String,
    /// Its text in English.
    pub en: String,
    /// Why it is good or not.
    pub why: Bilingual,
    /// Code of the source.
    pub source: String,
    /// Facts of the guides that it covers.
    #[serde(default)]
    pub checklist: Vec<u32>,
}
