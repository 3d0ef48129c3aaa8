//! The years of a contract in words, the same on pages and in documents.

use crate::domain::tender::contract::calendar::{Year, YearKind};
use crate::i18n::Texts;

/// The keys of the headers of its table.
pub const COLUMNS: [&str; 5] = [
    "calendar-year",
    "calendar-until",
    "calendar-evaluation",
    "calendar-notice",
    "calendar-called",
];

/// The name of a year, by its number: "2: vast", "4: verlenging 1".
pub fn name(texts: Texts, number: usize, year: &Year) -> String {
    let fill = ("number", number.into());
    match year.kind {
        YearKind::StartUp => texts.with("calendar-start-up", [fill]),
        YearKind::Fixed => texts.with("calendar-fixed", [fill]),
        YearKind::Option(option) => {
            let fills = [fill, ("option", usize::from(option).into())];
            texts.with("calendar-option", fills)
        }
    }
}

/// Which option must be called on the last day to give notice; empty when none.
pub fn calls(texts: Texts, year: &Year) -> String {
    year.calls.map_or_else(String::new, |option| {
        texts.with("calendar-calls", [("option", usize::from(option).into())])
    })
}
