//! The engine and the oracle agree about every random tender.

use bestek::domain::award;
use proptest::prelude::*;

use crate::support::oracle::{Formula, Offer, Row, Tender};

/// A random tender with at most five offers.
pub fn tenders() -> impl Strategy<Value = Tender> {
    let settings = (
        0_i128..=100,
        prop_oneof![
            Just(Formula::LowestRatio),
            (0_i128..500_000, 1_i128..500_000)
                .prop_map(|(full, gap)| Formula::Line(full, full + gap)),
        ],
        0_i128..60,
        0_u32..4,
        prop::sample::select(vec!["half-up", "half-even", "down"]),
        prop::sample::select(vec!["total", "components", "criteria"]),
        prop::sample::select(vec!["rounded", "exact"]),
    );
    let shape = (1_usize..4, 1_usize..4).prop_flat_map(|(criteria, wishes)| {
        let offer = (
            prop_oneof![1_i128..1_000_000, Just(100_000_i128)],
            prop::collection::vec(prop::array::uniform3(1_i128..=10), criteria),
            prop::collection::vec(0_usize..3, wishes),
        );
        (
            weights(criteria + 1),
            prop::collection::vec(1_i128..9, wishes),
            prop::collection::vec(offer, 1..6),
        )
    });
    (settings, shape).prop_map(|(settings, (weights, wishes, offers))| {
        let (price_weight, formula, minimum, decimals, mode, stage, rank_on) = settings;
        let offers = offers.into_iter().enumerate();
        let offers = offers.map(|(at, (cents, marks, answers))| Offer {
            id: format!("B{at}"),
            cents,
            marks,
            answers,
        });
        let offers = offers.collect();
        Tender {
            price_weight,
            formula,
            weights,
            wishes,
            minimum,
            decimals,
            mode,
            stage,
            rank_on,
            offers,
        }
    })
}

/// Whole weights that add up to 100.
fn weights(count: usize) -> impl Strategy<Value = Vec<i128>> {
    prop::collection::vec(0_i128..=100, count - 1).prop_map(|mut cuts| {
        cuts.extend([0, 100]);
        cuts.sort_unstable();
        cuts.windows(2).map(|pair| pair[1] - pair[0]).collect()
    })
}

/// The engine's ranking in the oracle's words.
pub fn engine(tender: &Tender) -> Vec<Row> {
    let text = tender.dossier().to_string();
    let evaluation = award::evaluate(text.as_bytes()).expect("a random tender is valid");
    assert!(evaluation.complete);
    let rows = evaluation.ranking.into_iter().map(|row| Row {
        bid: row.bid,
        rank: row.rank,
        total: row.total,
        price_points: row.price_points.expect("points"),
        quality_points: row.quality_points.expect("points"),
    });
    rows.collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn the_engine_agrees_with_the_oracle(tender in tenders()) {
        prop_assert_eq!(engine(&tender), tender.ranking());
    }
}
