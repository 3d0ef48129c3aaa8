//! What a person typed, and what is wrong with it: a refused form comes back exactly as it was.

use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::Markup;
use rust_decimal::Decimal;

use crate::domain::quantity::money::{Money, MoneyError};
use crate::i18n::number::{self, NumberProblem};
use crate::i18n::{Texts, date};
use crate::web::app::App;
use crate::web::asked::{Asked, Question};
use crate::web::components::conflict::base::SHOWN;
use crate::web::components::conflict::{Conflict, Left};
use crate::web::error::WebError;
use crate::web::late;

/// The most bytes of a form: 300 answers with their texts fit many times.
pub const LARGEST_FORM: usize = 4 * 1024 * 1024;

/// The fields of a form as they were typed, with the findings beside them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    values: Vec<(String, String)>,
    findings: Vec<(String, String)>,
    asked: Asked,
    left: Vec<Left>,
}

impl Typed {
    /// The fields of a form that is filled from what was saved.
    pub fn of<const N: usize>(values: [(&str, String); N]) -> Self {
        let values = values
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        Self {
            values,
            ..Self::default()
        }
    }

    /// The fields of a form as a browser sends them.
    pub fn parsed(body: &[u8]) -> Self {
        let mut typed = Self::default();
        for (name, value) in form_urlencoded::parse(body) {
            typed.push_sent(name, &value);
        }
        typed
    }

    /// Adds a value as a browser sent it. A NUL is in no text that a person means, and PostgreSQL
    /// keeps none: its place stays in sight.
    pub fn push_sent(&mut self, name: impl Into<String>, value: &str) {
        self.push(name, value.replace('\0', "\u{fffd}"));
    }

    /// Every value with the name of its field, in order.
    pub fn values(&self) -> impl Iterator<Item = (&str, &str)> {
        let values = self.values.iter();
        values.map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Adds a value; a field may have several.
    pub fn push(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.values.push((name.into(), value.into()));
    }

    /// Replaces the values of a field by one.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.clear(name);
        self.push(name, value);
    }

    /// Takes the values of a field away.
    pub fn clear(&mut self, name: &str) {
        self.values.retain(|(known, _)| known != name);
    }

    /// The value of a field; empty when it is not there.
    pub fn get(&self, name: &str) -> &str {
        let found = self.values.iter().find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value.as_str())
    }

    /// The value without white space around it.
    pub fn trimmed(&self, name: &str) -> String {
        self.get(name).trim().replace("\r\n", "\n")
    }

    /// All values of a field.
    pub fn all(&self, name: &str) -> Vec<String> {
        let found = self.values.iter().filter(|(known, _)| known == name);
        found.map(|(_, value)| value.clone()).collect()
    }

    /// True when a field has this value among its values.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.values
            .iter()
            .any(|(known, one)| known == name && one == value)
    }

    /// The version that the person saw; 0 when it was never saved.
    pub fn version(&self) -> i64 {
        self.get("version").parse().unwrap_or(0)
    }

    /// Says what a field that is being drawn asks.
    pub fn asks(&self, name: &str, label: &str, choices: &[(&str, &str)]) {
        let owned = |(value, label): &(&str, &str)| ((*value).to_owned(), (*label).to_owned());
        self.asked.add(Question {
            name: name.to_owned(),
            label: label.to_owned(),
            choices: choices.iter().map(owned).collect(),
            rows: Vec::new(),
        });
    }

    /// Says that the fields whose names begin so, with a number behind it, are rows that belong
    /// together under the name of their count.
    pub fn asks_rows(&self, count: &str, label: String, rows: &[&'static str]) {
        self.asked.add(Question {
            name: count.to_owned(),
            label,
            choices: Vec::new(),
            rows: rows.to_vec(),
        });
    }

    /// What the form asked when it was drawn.
    pub fn asked(&self) -> Vec<Question> {
        self.asked.all()
    }

    /// What was not chosen on the page of a conflict, so that it is still in sight.
    pub fn left(&self) -> &[Left] {
        &self.left
    }

    /// Notes what is wrong with a field.
    pub fn refuse(&mut self, name: impl Into<String>, finding: impl Into<String>) {
        self.findings.push((name.into(), finding.into()));
    }

    /// What is wrong, field by field, in the order in which it was found.
    pub fn findings(&self) -> &[(String, String)] {
        &self.findings
    }

    /// What is wrong with one field.
    pub fn finding(&self, name: &str) -> Option<&str> {
        let found = self.findings.iter().find(|(known, _)| known == name);
        found.map(|(_, finding)| finding.as_str())
    }

    /// True when nothing is wrong.
    pub fn is_accepted(&self) -> bool {
        self.findings.is_empty()
    }

    /// A text that may not be empty; `finding` says what to do when it is.
    pub fn required(&mut self, name: &str, finding: String) -> String {
        let value = self.trimmed(name);
        if value.is_empty() {
            self.refuse(name, finding);
        }
        value
    }

    /// An amount of money; nothing when the field is empty. An amount has at most two decimals, so
    /// `400.000` is four hundred thousand.
    pub fn money(&mut self, texts: Texts, name: &str) -> Option<Money> {
        let value = self.read_whole(texts, name)?;
        self.as_money(texts, name, value)
    }

    /// The same where an award hangs on it: what can be read in two ways is asked.
    pub fn money_asked(&mut self, texts: Texts, name: &str) -> Option<Money> {
        let value = self.decimal(texts, name)?;
        self.as_money(texts, name, value)
    }

    fn as_money(&mut self, texts: Texts, name: &str, value: Decimal) -> Option<Money> {
        match Money::try_from(value) {
            Ok(money) => Some(money),
            Err(problem) => {
                let key = match problem {
                    MoneyError::Negative => "number-negative",
                    MoneyError::TooLarge => "number-too-large",
                    MoneyError::FractionOfCent => "number-fraction-of-cent",
                };
                self.refuse(name, texts.get(key));
                None
            }
        }
    }

    /// A number; nothing when the field is empty.
    pub fn decimal(&mut self, texts: Texts, name: &str) -> Option<Decimal> {
        let read = number::parse(self.get(name));
        self.number(texts, name, read)
    }

    /// A number whose three digits behind a separator are thousands.
    fn read_whole(&mut self, texts: Texts, name: &str) -> Option<Decimal> {
        let read = match number::parse(self.get(name)) {
            Err(NumberProblem::Ambiguous { whole, .. }) => number::parse(&whole),
            read => read,
        };
        self.number(texts, name, read)
    }

    fn number(
        &mut self,
        texts: Texts,
        name: &str,
        read: Result<Decimal, NumberProblem>,
    ) -> Option<Decimal> {
        match read {
            Ok(value) if value.normalize().scale() > number::FINEST => {
                self.refuse(name, texts.get("number-too-fine"));
                None
            }
            Ok(value) => Some(value.normalize()),
            Err(NumberProblem::Empty) => None,
            Err(problem) => {
                self.refuse(name, problem.text(texts));
                None
            }
        }
    }

    /// A number between two ends, both allowed; nothing when the field is empty.
    pub fn between(
        &mut self,
        texts: Texts,
        name: &str,
        least: Decimal,
        most: Decimal,
    ) -> Option<Decimal> {
        let value = self.decimal(texts, name)?;
        self.within(texts, name, value, least, most)
    }

    /// The same for what is counted in whole pieces: three digits behind a separator are thousands.
    pub fn whole(
        &mut self,
        texts: Texts,
        name: &str,
        least: Decimal,
        most: Decimal,
    ) -> Option<Decimal> {
        let value = self.read_whole(texts, name)?;
        self.within(texts, name, value, least, most)
    }

    fn within(
        &mut self,
        texts: Texts,
        name: &str,
        value: Decimal,
        least: Decimal,
        most: Decimal,
    ) -> Option<Decimal> {
        if value < least || value > most {
            let print = |value| number::plain(value, texts.language);
            let fills = [("least", print(least).into()), ("most", print(most).into())];
            self.refuse(name, texts.with("number-between", fills));
            return None;
        }
        Some(value)
    }

    /// A day, kept as `YYYY-MM-DD`; empty when the field is empty.
    pub fn day(&mut self, texts: Texts, name: &str) -> String {
        let typed = self.trimmed(name);
        if typed.is_empty() {
            return typed;
        }
        if let Some(day) = date::parse(&typed) {
            day.to_string()
        } else {
            self.refuse(name, texts.get("date-not"));
            typed
        }
    }
}

impl FromRequest<App> for Typed {
    type Rejection = Response;

    /// Reads a form; one that comes from the page of a conflict is put together by its choices
    /// first, and comes back when a choice is missing.
    async fn from_request(request: Request, app: &App) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let body = axum::body::to_bytes(body, LARGEST_FORM)
            .await
            .map_err(|_| WebError::Unreadable.into_response())?;
        let mut typed = Self::parsed(&body);
        let Some(conflict) = Conflict::sent(&typed) else {
            // A form that does not tell what it showed never seems untouched.
            if !typed.values().any(|(name, _)| name == SHOWN) {
                typed.push(SHOWN, "");
            }
            return Ok(typed);
        };
        match conflict.chosen() {
            Some(chosen) => Ok(Self {
                values: chosen.values,
                left: chosen.left,
                ..Self::default()
            }),
            None => Err(late::ask_again(&mut parts, app, &conflict).await),
        }
    }
}

/// A form that comes back with findings.
pub fn refused(page: Markup) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn an_amount_with_thousands_is_read_unless_an_award_hangs_on_it() {
        let texts = Language::Nl.texts();
        let amount = |amount: i64| Money::try_from(Decimal::from(amount)).ok();
        let mut typed = Typed::of([("a", "400.000".to_owned()), ("b", "-1.250".to_owned())]);
        assert_eq!(typed.money(texts, "a"), amount(400_000));
        assert_eq!(typed.money(texts, "b"), None, "the minus is not lost");
        assert!(typed.finding("a").is_none() && typed.finding("b").is_some());
        assert_eq!(typed.money_asked(texts, "a"), None);
        assert!(typed.finding("a").is_some(), "it can be read in two ways");
    }
}
