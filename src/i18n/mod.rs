//! Languages: texts from `templates/<lang>/*.ftl`, numbers and dates in and out.
//!
//! To add a text: put the key in a file under `templates/nl` and the same key under `templates/en`,
//! then ask for it with [`Texts::get`]; `it::languages` fails until both have it.
//! To add a language: copy `templates/en`, add a variant to [`Language`].

pub mod agreement;
pub mod business_case;
pub mod calendar;
pub mod date;
pub mod declaration;
pub mod inventory;
pub mod law;
pub mod method;
pub mod number;
pub mod outcome;
pub mod requirement_list;

use std::collections::HashMap;

use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{Loader, static_loader};
use serde::{Deserialize, Serialize};
use unic_langid::{LanguageIdentifier, langid};

static_loader! {
    static TEXTS = {
        locales: "./templates",
        fallback_language: "nl",
        // Isolation marks would land in pages and documents as invisible characters.
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

static DUTCH: LanguageIdentifier = langid!("nl");
static ENGLISH: LanguageIdentifier = langid!("en");

/// A language of the screens and documents; Dutch first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Nederlands.
    #[default]
    Nl,
    /// English.
    En,
}

impl Language {
    /// All languages, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Nl, Self::En];

    /// The code that goes in `lang` attributes and in the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// Reads a code; anything unknown is nothing.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|language| language.code() == code)
    }

    /// The texts in this language.
    pub fn texts(self) -> Texts {
        Texts { language: self }
    }

    /// The one of two texts that is in this language.
    pub fn pick<'a>(self, nl: &'a str, en: &'a str) -> &'a str {
        match self {
            Self::Nl => nl,
            Self::En => en,
        }
    }

    fn identifier(self) -> &'static LanguageIdentifier {
        match self {
            Self::Nl => &DUTCH,
            Self::En => &ENGLISH,
        }
    }
}

/// The texts of one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Texts {
    /// The language that they are in.
    pub language: Language,
}

/// What is filled in where a text says `{ $name }`.
#[derive(Debug, Clone)]
pub enum Fill {
    /// A word or an already formatted number.
    Text(String),
    /// A whole number that may choose a plural form.
    Count(usize),
}

impl From<&str> for Fill {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Fill {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Fill {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl Texts {
    /// The text under `key`; an unknown key shows as `⟦key⟧`, which a test looks for.
    pub fn get(self, key: &str) -> String {
        TEXTS
            .try_lookup(self.language.identifier(), key)
            .unwrap_or_else(|| format!("⟦{key}⟧"))
    }

    /// The text under `key` with its places filled in.
    pub fn with<const N: usize>(self, key: &str, fills: [(&'static str, Fill); N]) -> String {
        let fills: HashMap<std::borrow::Cow<'static, str>, FluentValue<'static>> = fills
            .into_iter()
            .map(|(name, fill)| {
                let value = match fill {
                    Fill::Text(text) => FluentValue::from(text),
                    Fill::Count(count) => FluentValue::from(count),
                };
                (name.into(), value)
            })
            .collect();
        TEXTS
            .try_lookup_with_args(self.language.identifier(), key, &fills)
            .unwrap_or_else(|| format!("⟦{key}⟧"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_found_in_each_language_and_a_missing_key_shows_by_name() {
        assert_eq!(Language::Nl.texts().get("action-save"), "Opslaan");
        assert_eq!(Language::En.texts().get("action-save"), "Save");
        assert_eq!(Language::En.texts().get("no-such-key"), "⟦no-such-key⟧");
    }
}
