//! What an assessor still has to mark, as a pure value.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::actions::procurement::{BidRow, MarkRow};
use crate::domain::bid::Bid;
use crate::domain::tender::criterion::{Criterion, CriterionKind, leaves};

/// The bids and criteria to mark, with what one assessor gave so far.
#[derive(Debug, Clone)]
pub(super) struct Sheet<'a> {
    /// The marked criteria, in the order of the tender.
    pub criteria: Vec<&'a Criterion>,
    /// The bids that are marked: not withdrawn, and no knock-out failed.
    pub bids: Vec<&'a Bid>,
    marks: BTreeMap<(&'a str, &'a str), &'a MarkRow>,
}

impl<'a> Sheet<'a> {
    /// The sheet of the person whose marks these are.
    pub(super) fn new(
        criteria: &'a [Criterion],
        bids: &'a [BidRow],
        marks: &'a [MarkRow],
        person: &str,
    ) -> Self {
        let own = marks.iter().filter(|mark| mark.person_id == person);
        Self {
            criteria: leaves(criteria)
                .into_iter()
                .filter(|one| one.kind == Some(CriterionKind::Marked))
                .collect(),
            bids: bids
                .iter()
                .map(|row| &row.bid)
                .filter(|bid| bid.is_compared())
                .collect(),
            marks: own
                .map(|mark| ((mark.criterion_id.as_str(), mark.bid_id.as_str()), mark))
                .collect(),
        }
    }

    /// The mark for a criterion and a bid.
    pub(super) fn mark(&self, criterion: &str, bid: &str) -> Option<&'a MarkRow> {
        self.marks.get(&(criterion, bid)).copied()
    }

    /// How many marks are given.
    pub(super) fn given(&self) -> usize {
        self.places()
            .filter(|(criterion, bid)| self.mark(criterion, bid).is_some())
            .count()
    }

    /// How many marks are asked.
    pub(super) fn asked(&self) -> usize {
        self.criteria.len() * self.bids.len()
    }

    /// The first place without a mark after `from`, going round; nothing when all are given.
    pub(super) fn next_open(&self, from: Option<(&str, &str)>) -> Option<(String, String)> {
        let places: Vec<(&str, &str)> = self.places().collect();
        let start = from.and_then(|from| places.iter().position(|place| *place == from));
        let start = start.map_or(0, |place| place + 1);
        places[start.min(places.len())..]
            .iter()
            .chain(&places[..start.min(places.len())])
            .find(|(criterion, bid)| self.mark(criterion, bid).is_none())
            .map(|(criterion, bid)| ((*criterion).to_owned(), (*bid).to_owned()))
    }

    /// Every place, one criterion after another: bids on the same question are read together.
    fn places(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let bids = self.bids.clone();
        self.criteria
            .clone()
            .into_iter()
            .flat_map(move |criterion| {
                bids.clone()
                    .into_iter()
                    .map(|bid| (criterion.id.as_str(), bid.id.as_str()))
            })
    }
}

/// What a criterion's level with this mark is called.
pub(super) fn level_label(criterion: &Criterion, mark: Decimal) -> &str {
    let level = criterion
        .described_levels
        .iter()
        .find(|level| level.mark == mark);
    level.map_or("", |level| level.label.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::bid::KnockOutResult;

    fn criterion(id: &str) -> Criterion {
        Criterion {
            id: id.into(),
            kind: Some(CriterionKind::Marked),
            ..Criterion::default()
        }
    }

    fn bid(id: &str, fails: bool) -> BidRow {
        let mut bid = Bid {
            id: id.into(),
            name: id.into(),
            ..Bid::default()
        };
        if fails {
            bid.knock_outs.insert("K1".into(), KnockOutResult::Fail);
        }
        BidRow {
            bid,
            has_price: true,
            version: 1,
        }
    }

    fn mark(criterion: &str, bid: &str, person: &str) -> MarkRow {
        MarkRow {
            bid_id: bid.into(),
            criterion_id: criterion.into(),
            person_id: person.into(),
            mark: Decimal::TEN,
            reason: "r".into(),
            saved_at: String::new(),
            version: 1,
        }
    }

    #[test]
    fn the_next_open_place_goes_round_and_ends_when_all_are_given() {
        let criteria = [criterion("P"), criterion("Q")];
        let bids = [bid("A", false), bid("B", false)];
        let mut marks = vec![mark("P", "A", "me"), mark("P", "B", "other")];
        let sheet = Sheet::new(&criteria, &bids, &marks, "me");
        assert_eq!((sheet.given(), sheet.asked()), (1, 4));
        assert_eq!(sheet.next_open(None), Some(("P".into(), "B".into())));
        assert_eq!(
            sheet.next_open(Some(("Q", "B"))),
            Some(("P".into(), "B".into()))
        );
        marks.extend([
            mark("P", "B", "me"),
            mark("Q", "A", "me"),
            mark("Q", "B", "me"),
        ]);
        let sheet = Sheet::new(&criteria, &bids, &marks, "me");
        assert_eq!(sheet.next_open(Some(("P", "A"))), None);
    }

    #[test]
    fn a_bid_that_fails_a_knock_out_is_not_marked() {
        let criteria = [criterion("P")];
        let bids = [bid("A", true), bid("B", false)];
        let sheet = Sheet::new(&criteria, &bids, &[], "me");
        assert_eq!(sheet.asked(), 1);
        assert_eq!(sheet.next_open(None), Some(("P".into(), "B".into())));
    }
}
