//! A sheet to fill in a notice on the national platform: each field of eForms with its value.
//!
//! The platforms make the notice itself, so nobody needs its XML; what costs time is typing over.
//! A field that the tool does not know is named too, with where to find it.

mod award;
mod contract;
mod field;
mod sheet;

use crate::documents::name::of_file;
use crate::domain::dossier::Dossier;
use crate::i18n::Language;

pub use field::{Answer, NoticeField, Section};
pub use sheet::{csv, page};

/// A notice of the European form, by its subtype under Directive 2014/24.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Notice {
    /// The contract notice, subtype 16.
    Contract,
    /// The contract award notice, subtype 29.
    Award,
}

impl Notice {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Contract, Self::Award];

    /// The name in addresses and on the command line.
    pub fn code(self) -> &'static str {
        match self {
            Self::Contract => "contract-notice",
            Self::Award => "award-notice",
        }
    }

    /// Reads a name; anything unknown is nothing.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }

    /// The number of the form.
    pub fn subtype(self) -> &'static str {
        match self {
            Self::Contract => "16",
            Self::Award => "29",
        }
    }

    /// What its file is called.
    pub fn file_name(self, reference: &str, extension: &str, language: Language) -> String {
        let stem = language
            .texts()
            .get(&format!("notice-file-{}", self.code()));
        of_file(&stem, reference, extension)
    }

    /// What it is called.
    pub fn title(self, language: Language) -> String {
        let texts = language.texts();
        texts.get(&format!("notice-title-{}", self.code()))
    }
}

/// What came of the procedure, as far as the reader may know.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ending {
    /// The bid that is awarded the contract.
    pub winner: Option<String>,
    /// True when the procedure ended without an award.
    pub ended: bool,
    /// When the award was decided, RFC 3339 in UTC.
    pub decided_at: Option<String>,
}

/// The fields of a notice, by section, in the order of the form.
pub fn sections(
    notice: Notice,
    dossier: &Dossier,
    result: &Ending,
    language: Language,
) -> Vec<Section> {
    let texts = language.texts();
    match notice {
        Notice::Contract => contract::sections(dossier, texts),
        Notice::Award => award::sections(dossier, result, texts),
    }
}

#[cfg(test)]
mod tests;
