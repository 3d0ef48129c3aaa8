//! One field of a notice, and a section of them.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::domain::quantity::money::Money;
use crate::i18n::Texts;

/// A field of the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeField {
    /// Its identifier in eForms, for example `BT-21-Procedure`.
    pub id: &'static str,
    /// What it is called.
    pub label: String,
    /// What to fill in.
    pub answer: Answer,
}

/// What to fill in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// This.
    Known(String),
    /// What the reader knows, with where to find it.
    Own(String),
}

/// Fields that stand together in the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// What they are about.
    pub title: String,
    /// The fields, in order.
    pub fields: Vec<NoticeField>,
}

impl Section {
    /// An empty section; `key` names its title.
    pub(super) fn new(texts: Texts, key: &str) -> Self {
        Self {
            title: texts.get(&format!("notice-section-{key}")),
            fields: Vec::new(),
        }
    }

    /// An empty section about one award criterion.
    pub(super) fn of_criterion(texts: Texts, name: &str) -> Self {
        let name = name.to_owned();
        Self {
            title: texts.with("notice-section-criterion", [("name", name.into())]),
            fields: Vec::new(),
        }
    }

    /// Adds a field with this value. Without one it is for the reader: `key` names both the label
    /// and where to find it.
    pub(super) fn add(
        &mut self,
        texts: Texts,
        id: &'static str,
        key: &str,
        value: impl Into<Option<String>>,
    ) {
        let value = value.into().filter(|value| !value.trim().is_empty());
        self.fields.push(NoticeField {
            id,
            label: label(texts, key),
            answer: value.map_or_else(
                || Answer::Own(texts.get(&format!("notice-own-{key}"))),
                Answer::Known,
            ),
        });
    }

    /// Adds a field only when there is something to fill in.
    pub(super) fn add_known(
        &mut self,
        texts: Texts,
        id: &'static str,
        key: &str,
        value: Option<String>,
    ) {
        if let Some(value) = value.filter(|value| !value.trim().is_empty()) {
            let label = label(texts, key);
            let answer = Answer::Known(value);
            self.fields.push(NoticeField { id, label, answer });
        }
    }
}

fn label(texts: Texts, key: &str) -> String {
    texts.get(&format!("notice-field-{key}"))
}

/// An amount as forms take it: digits with a point, without a sign.
pub(super) fn amount(money: Money) -> String {
    money.amount().normalize().to_string()
}

/// A number as forms take it.
pub(super) fn figure(value: Decimal) -> String {
    value.normalize().to_string()
}

/// A day as forms take it.
pub(super) fn day(day: Date) -> String {
    day.to_string()
}

/// A choice of the form: what it is called, with the code of its list.
pub(super) fn choice(texts: Texts, name: &str, code: &str) -> String {
    format!("{} ({code})", texts.get(name))
}
