//! Rows for the tables beside the questions.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::domain::tender::inventory::price_line;
use crate::i18n::Language;
use crate::libraries::items::{Bilingual, Library, PriceGroup, PriceLine};

/// A row for a table of a tender.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LibraryRow {
    /// Stable code.
    pub code: String,
    /// The table that it is for, see `domain::tender::inventory`.
    pub inventory: String,
    /// The text of its first column in Dutch.
    pub nl: String,
    /// The text of its first column in English.
    pub en: String,
    /// What is chosen in other columns, by code.
    #[serde(default)]
    pub values: BTreeMap<String, String>,
    /// What is written in other columns, by code.
    #[serde(default)]
    pub texts: BTreeMap<String, Bilingual>,
    /// Code of the source.
    pub source: String,
    /// The day after which the facts must be looked at again.
    pub valid_until: Option<String>,
    /// Facts of the guides that it covers.
    #[serde(default)]
    pub checklist: Vec<u32>,
}

impl LibraryRow {
    fn filled(&self, naming: &str, language: Language) -> BTreeMap<String, String> {
        let texts = self.texts.iter();
        let texts = texts.map(|(code, text)| (code.clone(), text.text(language).to_owned()));
        let mut values: BTreeMap<String, String> = self.values.clone();
        values.extend(texts);
        let name = language.pick(&self.nl, &self.en).to_owned();
        values.insert(naming.to_owned(), name);
        values
    }
}

impl Library {
    /// What it offers for a table, each with its code; `naming` is the first column.
    pub fn rows_of(
        &self,
        inventory: &str,
        naming: &str,
        language: Language,
    ) -> Vec<(String, BTreeMap<String, String>)> {
        let rows = self.rows.iter().filter(|row| row.inventory == inventory);
        let rows = rows.map(|row| (row.code.clone(), row.filled(naming, language)));
        let lines = self.price_lines.iter();
        let lines = lines
            .filter(|_| inventory == price_line::TABLE)
            .map(|line| (line.code.clone(), priced(line, naming, language)));
        rows.chain(lines).collect()
    }
}

/// A line of the price sheet as a row of the table of price lines.
fn priced(line: &PriceLine, naming: &str, language: Language) -> BTreeMap<String, String> {
    let kind = line.kind.as_deref().unwrap_or(match line.group {
        PriceGroup::Purchase => "purchase",
        PriceGroup::Implementation => "implementation",
        PriceGroup::Maintenance => "maintenance",
        PriceGroup::Modules => "module",
        PriceGroup::Additional | PriceGroup::Hidden => "additional",
    });
    let duty = match line.group {
        PriceGroup::Modules | PriceGroup::Additional => "option",
        PriceGroup::Purchase
        | PriceGroup::Implementation
        | PriceGroup::Maintenance
        | PriceGroup::Hidden => "must",
    };
    let values = [
        (naming, language.pick(&line.nl, &line.en)),
        ("kind", kind),
        ("unit", line.unit.text(language)),
        ("duty", duty),
    ];
    values
        .map(|(code, value)| (code.to_owned(), value.to_owned()))
        .into()
}
