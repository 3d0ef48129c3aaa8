//! Who would have won with another weight of the price, in words.

use crate::domain::award::robustness::WeightInterval;
use crate::domain::award::robustness::verdict::published_price_weight;
use crate::i18n::outcome::Outcome;
use crate::i18n::outcome::table::{Table, figures, row, words};

impl<'a> Outcome<'a> {
    /// The published weight as a percentage, where the method weighs.
    pub fn published_weight(self) -> Option<String> {
        let weight = published_price_weight(&self.dossier.tender.award)?;
        Some(self.weight(&weight))
    }

    /// Per range of weights who wins, a sentence each, and what was published; empty for a method
    /// that does not weigh the price.
    pub fn weights(self) -> Vec<String> {
        let intervals = self.intervals();
        let mut told: Vec<String> = intervals.iter().map(|one| self.interval(one)).collect();
        if let Some(published) = self.published_weight().filter(|_| !told.is_empty()) {
            let fills = [("published", published.into())];
            told.push(self.texts.with("firm-weights-published", fills));
        }
        told
    }

    /// The same as a table; nothing where one bid wins at every weight.
    pub fn weights_table(self) -> Option<Table> {
        let texts = self.texts;
        let intervals = self.intervals();
        if intervals.len() < 2 {
            return None;
        }
        let rows = intervals.iter().map(|one| {
            row(vec![
                self.names(&one.winners),
                self.weight(&one.from),
                self.weight(&one.to),
            ])
        });
        Some(Table {
            caption: texts.get("firm-weights-caption"),
            columns: vec![
                words(texts.get("firm-column-first"), 50),
                figures(texts.get("firm-column-from"), 25),
                figures(texts.get("firm-column-to"), 25),
            ],
            head: 0,
            rows: rows.collect(),
        })
    }

    fn intervals(self) -> &'a [WeightInterval] {
        let robustness = self.robustness();
        let intervals = robustness.and_then(|one| one.weight_intervals.as_deref());
        intervals.unwrap_or_default()
    }

    fn interval(self, one: &WeightInterval) -> String {
        let texts = self.texts;
        let what = ("what", self.wins(&one.winners).into());
        let from = ("from", self.weight(&one.from).into());
        let to = ("to", self.weight(&one.to).into());
        match (one.from.as_str(), one.to.as_str()) {
            ("0", "100") => texts.with("firm-weights-always", [what]),
            (low, high) if low == high => texts.with("firm-weights-at", [from, what]),
            ("0", _) => texts.with("firm-weights-below", [to, what]),
            (_, "100") => texts.with("firm-weights-above", [from, what]),
            (_, _) => texts.with("firm-weights-between", [from, to, what]),
        }
    }
}
