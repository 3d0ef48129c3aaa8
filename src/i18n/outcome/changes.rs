//! What one change would have done: a mark one step away, an assessor or a bid left out.

use std::cmp::Reverse;

use rust_decimal::Decimal;

use crate::domain::award::robustness::{AssessorRemoval, MarkFlip, Removal, Robustness};
use crate::i18n::outcome::Outcome;
use crate::i18n::outcome::table::{Table, figures, row, words};

/// So many marks are shown at once; the rest can be asked for.
pub const FLIPS_AT_ONCE: usize = 20;

/// The marks of which one step changes the winner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldFlips {
    /// How many there are, in a sentence.
    pub count: String,
    /// The most telling ones; nothing when there are none.
    pub first: Option<Table>,
    /// The others, with how many they are in words.
    pub rest: Option<(String, Table)>,
}

impl Outcome<'_> {
    /// The marks that flip the award: those of bids that stand high first, grouped by bid, and of
    /// one bid the smallest steps first.
    pub fn flips(self) -> Option<ToldFlips> {
        let texts = self.texts;
        let mut flips: Vec<&MarkFlip> = self.robustness()?.single_mark_flips.iter().collect();
        flips.sort_by_key(|flip| (self.place(&flip.bid), step(flip)));
        let (first, rest) = flips.split_at(flips.len().min(FLIPS_AT_ONCE));
        let count = match flips.len() {
            0 => texts.get("firm-flips-none"),
            steps => texts.with("firm-flips-count", [("steps", steps.into())]),
        };
        let more = texts.with("firm-flips-more", [("count", rest.len().into())]);
        Some(ToldFlips {
            count,
            first: (!first.is_empty()).then(|| self.flip_table(first)),
            rest: (!rest.is_empty()).then(|| (more, self.flip_table(rest))),
        })
    }

    /// Ranked bids in their order, then the others in the order of the dossier.
    fn place(self, bid: &str) -> usize {
        let ranking = &self.evaluation.ranking;
        let ranked = ranking.iter().position(|row| row.bid == bid);
        let bids = &self.dossier.bids;
        let listed = || bids.iter().position(|one| one.id == bid);
        ranked.unwrap_or_else(|| ranking.len() + listed().unwrap_or(bids.len()))
    }

    fn flip_table(self, flips: &[&MarkFlip]) -> Table {
        let texts = self.texts;
        let by_person = self.tells_assessors && flips.iter().any(|flip| flip.assessor.is_some());
        let mut columns = vec![
            words(texts.get("doc-column-tenderer"), 22),
            words(texts.get("doc-column-criterion"), 24),
        ];
        if by_person {
            columns.push(words(texts.get("firm-column-assessor"), 20));
        }
        columns.extend([
            figures(texts.get("firm-column-mark"), 12),
            figures(texts.get("firm-column-becomes"), 12),
            words(texts.get("firm-column-first-then"), 22),
        ]);
        let rows = flips.iter().map(|flip| {
            let mut cells = vec![
                self.name(&flip.bid),
                self.dossier.criterion_name(&flip.criterion),
            ];
            if by_person {
                let assessor = flip.assessor.as_ref().map(|id| self.assessor(id));
                cells.push(assessor.unwrap_or_default());
            }
            cells.extend([
                self.figure(&flip.from),
                self.figure(&flip.to),
                self.first_names(&flip.winner),
            ]);
            row(cells)
        });
        Table {
            caption: texts.get("firm-flips-caption"),
            columns,
            head: 0,
            rows: rows.collect(),
        }
    }

    /// Per assessor who is first without that person's marks; empty unless the mean counts.
    pub fn assessors_left_out(self) -> Vec<String> {
        let removals = self
            .robustness()
            .map(|one| one.assessor_removals.as_slice());
        let removals = removals.unwrap_or_default().iter();
        removals.map(|one| self.without_assessor(one)).collect()
    }

    fn without_assessor(self, one: &AssessorRemoval) -> String {
        let texts = self.texts;
        let assessor = ("assessor", self.assessor(&one.assessor).into());
        let firsts: Vec<&str> = self.firsts().iter().map(|row| row.bid.as_str()).collect();
        if one.winner.0.is_empty() {
            return texts.with("firm-assessor-gap", [assessor]);
        }
        let what = self.wins(&one.winner.0);
        let key = if one.winner.0 == firsts {
            "firm-assessor-same"
        } else {
            "firm-assessor-other"
        };
        texts.with(key, [assessor, ("what", what.into())])
    }

    /// What leaving out one bid does, in sentences: what changes among the others, or that nothing
    /// does, and who follows the winner up.
    pub fn removals(self) -> Vec<String> {
        let texts = self.texts;
        let Some(Robustness { removals, .. }) = self.robustness() else {
            return Vec::new();
        };
        let firsts = self.firsts();
        let is_first = |bid: &str| firsts.iter().any(|row| row.bid == bid);
        let (winning, mut losing): (Vec<&Removal>, Vec<&Removal>) =
            removals.iter().partition(|one| is_first(&one.bid));
        losing.sort_by_key(|one| Reverse(!is_first(one.order.first().map_or("", String::as_str))));
        let mut told: Vec<String> = losing
            .iter()
            .filter_map(|one| self.without_loser(one, is_first))
            .collect();
        if told.is_empty() && !losing.is_empty() {
            told.push(texts.get("firm-removals-none"));
        }
        told.extend(winning.iter().map(|one| self.without_winner(one)));
        told
    }

    fn without_loser(self, one: &Removal, is_first: impl Fn(&str) -> bool) -> Option<String> {
        let texts = self.texts;
        let without = ("without", self.name(&one.bid).into());
        let first = one.order.first()?;
        if !is_first(first) {
            let firsts: Vec<&str> = self.firsts().iter().map(|row| row.bid.as_str()).collect();
            let fills = [
                without,
                ("first", self.name(first).into()),
                ("winner", self.names(&firsts).into()),
            ];
            return Some(texts.with("firm-removal-first", fills));
        }
        let fills = [without, ("order", self.in_order(&one.order).into())];
        one.reversed
            .then(|| texts.with("firm-removal-order", fills))
    }

    fn without_winner(self, one: &Removal) -> String {
        let without = ("winner", self.name(&one.bid).into());
        let Some(first) = one.order.first() else {
            return self.texts.with("firm-removal-nobody", [without]);
        };
        let first = ("first", self.name(first).into());
        if one.reversed {
            let fills = [without, first, ("order", self.in_order(&one.order).into())];
            return self.texts.with("firm-removal-winner-order", fills);
        }
        self.texts.with("firm-removal-winner", [without, first])
    }

    fn in_order(self, bids: &[String]) -> String {
        let names: Vec<String> = bids.iter().map(|bid| self.name(bid)).collect();
        names.join(", ")
    }

    /// Which bids are nowhere better than another, in sentences.
    pub fn dominated(self) -> Vec<String> {
        let texts = self.texts;
        let Some(robustness) = self.robustness() else {
            return Vec::new();
        };
        if robustness.dominated.is_empty() {
            return vec![texts.get("firm-dominated-none")];
        }
        let pairs = robustness.dominated.iter();
        pairs
            .map(|[better, worse]| {
                let fills = [
                    ("better", self.name(better).into()),
                    ("worse", self.name(worse).into()),
                ];
                texts.with("firm-dominated", fills)
            })
            .collect()
    }
}

/// How far the mark is moved; a mark that is no number counts as far.
fn step(flip: &MarkFlip) -> Decimal {
    let ends = flip.from.parse().ok().zip(flip.to.parse().ok());
    ends.map_or(Decimal::MAX, |(from, to): (Decimal, Decimal)| {
        (to - from).abs()
    })
}
