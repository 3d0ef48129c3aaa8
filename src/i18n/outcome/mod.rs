//! The outcome of an award in words and tables, the same on the page and in the report.
//!
//! Everything here is read from the evaluation; nothing is decided. To tell another fact, add a
//! function in the file it belongs to, put its texts in `templates/*/robustness.ftl`, and print it
//! in `web::screens::outcome` and `documents::scoring_report`.

pub mod changes;
pub mod lacks;
pub mod ranking;
pub mod table;
pub mod verdict;
pub mod warning;
pub mod weights;

#[cfg(test)]
pub mod sample;
#[cfg(test)]
mod tests;

use rust_decimal::{Decimal, RoundingStrategy};

use crate::domain::award::evaluation::{Evaluation, RankedBid};
use crate::domain::award::robustness::{Robustness, Winner};
use crate::domain::dossier::Dossier;
use crate::domain::quantity::money::Money;
use crate::i18n::{Texts, number};

/// An outcome that is to be told.
#[derive(Debug, Clone, Copy)]
pub struct Outcome<'a> {
    /// The procurement.
    pub dossier: &'a Dossier,
    /// Its evaluation.
    pub evaluation: &'a Evaluation,
    /// The texts in the language of the reader.
    pub texts: Texts,
    /// What stands behind a percentage: the sign, with a space before it on pages.
    pub percent_sign: &'static str,
    /// Whether the reader may see who gave which mark.
    pub tells_assessors: bool,
}

impl<'a> Outcome<'a> {
    /// How close the call was; nothing while figures are missing.
    pub fn robustness(self) -> Option<&'a Robustness> {
        let complete = self.evaluation.complete;
        self.evaluation
            .robustness
            .as_ref()
            .filter(|_| complete && !self.evaluation.ranking.is_empty())
    }

    /// The bids on the first place.
    fn firsts(self) -> Vec<&'a RankedBid> {
        let rows = self.evaluation.ranking.iter();
        rows.filter(|row| row.rank == 1).collect()
    }

    fn row(self, bid: &str) -> Option<&'a RankedBid> {
        self.evaluation.ranking.iter().find(|row| row.bid == bid)
    }

    fn name(self, bid: &str) -> String {
        self.dossier.bid_name(bid)
    }

    fn names<T: AsRef<str>>(self, bids: &[T]) -> String {
        let names: Vec<String> = bids.iter().map(|bid| self.name(bid.as_ref())).collect();
        joined(self.texts, &names)
    }

    /// Who is first: "wint A", "delen A en B de eerste plaats", "staat niemand eerste".
    fn wins<T: AsRef<str>>(self, bids: &[T]) -> String {
        let key = match bids {
            [] => return self.texts.get("firm-nobody-wins"),
            [_] => "firm-wins",
            _ => "firm-share",
        };
        self.texts.with(key, [("names", self.names(bids).into())])
    }

    /// Who is first, as names alone.
    fn first_names(self, winner: &Winner) -> String {
        if winner.0.is_empty() {
            return self.texts.get("firm-nobody");
        }
        self.names(&winner.0)
    }

    fn assessor(self, id: &str) -> String {
        if self.tells_assessors {
            self.dossier.assessor_name(id)
        } else {
            self.texts.get("firm-an-assessor")
        }
    }

    /// A figure of the evaluation in the notation of the language.
    fn figure(self, text: &str) -> String {
        number::decimal_text(text, self.texts.language)
    }

    /// An amount of the evaluation without its sign: whole amounts without cents.
    fn amount(self, text: &str) -> String {
        let value = text.parse().ok().and_then(|value: Decimal| {
            let value = value.normalize();
            Money::try_from(value).ok()
        });
        value.map_or_else(
            || self.figure(text),
            |value| number::amount(value, self.texts.language),
        )
    }

    fn euro(self, value: Decimal) -> String {
        format!("€\u{a0}{}", self.amount(&value.to_string()))
    }

    /// A percentage with at most two decimals.
    fn percent(self, value: Decimal) -> String {
        let value = rounded(value).normalize();
        let number = number::plain(value, self.texts.language);
        format!("{number}{}", self.percent_sign)
    }

    /// A weight of the evaluation, 0 to 100, as a percentage.
    fn weight(self, text: &str) -> String {
        text.parse()
            .map_or_else(|_| self.figure(text), |value| self.percent(value))
    }
}

/// Two decimals, a half away from zero.
fn rounded(value: Decimal) -> Decimal {
    value.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)
}

/// Things in a sentence: "a, b en c".
fn joined(texts: Texts, items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [rest @ .., last] => {
            let fills = [
                ("rest", rest.join(", ").into()),
                ("last", last.clone().into()),
            ];
            texts.with("doc-join", fills)
        }
    }
}
