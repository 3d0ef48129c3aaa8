//! The axioms of a fair award.

use proptest::prelude::*;

use crate::award::differential::{engine, tenders};
use crate::support::oracle::{Formula, Row, Tender};

/// A total in units of its last decimal.
fn units(text: &str) -> i128 {
    text.replace('.', "").parse().expect("a total is a decimal")
}

fn row(rows: &[Row], bid: &str) -> Option<Row> {
    rows.iter().find(|row| row.bid == bid).cloned()
}

/// The tender with a line, so that no offer depends on another.
fn absolute(tender: Tender) -> Tender {
    let formula = match tender.formula {
        Formula::LowestRatio => Formula::Line(10_000, 900_000),
        line @ Formula::Line(..) => line,
    };
    Tender { formula, ..tender }
}

proptest! {
    /// Anonymity: the order in which bids arrive never changes a figure or a rank.
    #[test]
    fn the_order_of_arrival_does_not_matter(tender in tenders()) {
        let mut backward = tender.clone();
        backward.offers.reverse();
        let (mut one, mut other) = (engine(&tender), engine(&backward));
        one.sort_by(|a, b| a.bid.cmp(&b.bid));
        other.sort_by(|a, b| a.bid.cmp(&b.bid));
        prop_assert_eq!(one, other);
    }

    /// Monotonicity: a lower price never earns less.
    #[test]
    fn a_lower_price_never_earns_less(tender in tenders(), less in 1_i128..100_000) {
        let before = absolute(tender);
        let mut after = before.clone();
        after.offers[0].cents = (after.offers[0].cents - less).max(1);
        let (before, after) = (engine(&before), engine(&after));
        if let Some((before, after)) = row(&before, "B0").zip(row(&after, "B0")) {
            prop_assert!(units(&after.total) >= units(&before.total));
            prop_assert!(after.rank <= before.rank);
        }
    }

    /// Monotonicity: a better mark never earns less, and never brings a bid below a minimum.
    #[test]
    fn a_better_mark_never_earns_less(tender in tenders(), assessor in 0_usize..3) {
        let before = absolute(tender);
        let mut after = before.clone();
        let mark = &mut after.offers[0].marks[0][assessor];
        *mark = (*mark + 1).min(10);
        let (before, after) = (engine(&before), engine(&after));
        if let Some(before) = row(&before, "B0") {
            let after = row(&after, "B0").expect("a better mark keeps a bid in");
            prop_assert!(units(&after.total) >= units(&before.total));
        }
    }

    /// Bounds: nobody earns less than nothing or more than 100.
    #[test]
    fn totals_stay_between_nothing_and_everything(tender in tenders()) {
        let tender = Tender { stage: "total", ..tender };
        for row in engine(&tender) {
            let most = 100 * 10_i128.pow(tender.decimals);
            prop_assert!((0..=most).contains(&units(&row.total)), "{:?}", row);
        }
    }

    /// Dominance: as good everywhere and better somewhere never ranks lower.
    #[test]
    fn a_dominating_bid_never_ranks_lower(tender in tenders(), less in 0_i128..1000) {
        let mut tender = tender;
        let mut better = tender.offers[0].clone();
        better.id = "BEST".to_owned();
        better.cents = (better.cents - less).max(1);
        better.answers[0] = 2;
        tender.offers.push(better);
        let rows = engine(&tender);
        if let Some(dominated) = row(&rows, "B0") {
            let best = row(&rows, "BEST").expect("a dominating bid passes every minimum");
            prop_assert!(best.rank <= dominated.rank);
        }
    }
}
