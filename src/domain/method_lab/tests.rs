use std::str::FromStr;

use proptest::prelude::*;

use super::choice::Choice;
use super::danger::Danger;
use super::offer::{Dummy, Offer};
use super::trial::{Outcome, Removed};
use super::*;
use crate::domain::award;
use crate::domain::award::method::name::{FormulaName, MethodName};
use crate::domain::tender::scoring::{Ceiling, CeilingRule, PriceFormula, Rounding};

pub(super) fn money(amount: i64) -> Money {
    Money::try_from(Decimal::from(amount)).unwrap()
}

pub(super) fn award(price_weight: i64, formula: PriceFormula) -> Award {
    Award {
        price_weight: Some(Decimal::from(price_weight)),
        quality_weight: Some(Decimal::from(100 - price_weight)),
        price_formula: Some(formula),
        rounding: Some(Rounding {
            decimals: Decimal::TWO,
            mode: "half-up".into(),
            stage: "total".into(),
        }),
        ties: vec!["higher-quality".into(), "lower-price".into()],
        ..Award::default()
    }
}

pub(super) fn line(full_at: i64, zero_at: i64) -> PriceFormula {
    PriceFormula::Line {
        full_at: money(full_at),
        zero_at: money(zero_at),
    }
}

pub(super) fn basis(award: &Award) -> Basis<'_> {
    Basis {
        award,
        value: None,
        budget: None,
    }
}

pub(super) fn offer(dummy: Dummy, price: i64, percent: i64) -> Offer {
    Offer {
        dummy,
        price: money(price),
        quality: Decimal::new(percent, 2).normalize(),
    }
}

/// What the chosen method makes of the bids that the lab starts with.
fn tried(basis: &Basis) -> Outcome {
    let lab = run(basis, &offer::sensible(basis), &[]).unwrap();
    lab.chosen.outcome.unwrap()
}

/// The example of the rank paradox: A is in the middle, B is dear and good, C is the outlier.
fn paradox() -> [Offer; 3] {
    [
        offer(Dummy::Middle, 100_000, 80),
        offer(Dummy::Good, 130_000, 88),
        offer(Dummy::Outlier, 80_000, 40),
    ]
}

#[test]
fn on_the_line_the_figures_are_those_of_the_engine() {
    let outcome = tried(&basis(&award(30, line(60_000, 150_000))));
    let mut bids = outcome.bids.iter();
    let cheap = bids.find(|bid| bid.offer.dummy == Dummy::Cheap).unwrap();
    assert_eq!(cheap.offer.price, money(87_000));
    assert_eq!(cheap.offer.quality, Decimal::from_str("0.60").unwrap());
    let row = cheap.ranked.as_ref().unwrap();
    // 30 × (150,000 − 87,000) / 90,000 = 21, and 70 × 0.6 = 42.
    assert_eq!(row.price_points.as_deref(), Some("21.00"));
    assert_eq!(row.quality_points.as_deref(), Some("42.00"));
    assert_eq!(row.total, "63.00");
}

#[test]
fn with_the_ratio_a_weak_third_bid_decides_who_wins() {
    let award = award(30, PriceFormula::LowestRatio);
    let lab = run(&basis(&award), &paradox(), &[]).unwrap();
    let outcome = lab.chosen.outcome.unwrap();
    assert_eq!(outcome.winners(), [Dummy::Good]);
    let reversal = Removed {
        without: Dummy::Outlier,
        winners: vec![Dummy::Middle],
        swapped: vec![(Dummy::Good, Dummy::Middle)],
    };
    let swaps = outcome
        .removals
        .iter()
        .filter(|one| !one.swapped.is_empty());
    assert_eq!(swaps.collect::<Vec<_>>(), [&reversal]);
    assert_eq!(lab.dangers, [Danger::RankReversal(vec![reversal])]);
}

#[test]
fn on_the_line_the_same_bids_keep_their_order() {
    let award = award(30, line(0, 150_000));
    let lab = run(&basis(&award), &paradox(), &[]).unwrap();
    let outcome = lab.chosen.outcome.unwrap();
    assert!(outcome.removals.iter().all(|one| one.swapped.is_empty()));
    assert_eq!(lab.dangers, []);
}

#[test]
fn with_the_ratio_the_outlier_changes_the_order_of_the_others() {
    let award = award(30, PriceFormula::LowestRatio);
    let outcome = tried(&Basis {
        budget: Some(money(100_000)),
        ..basis(&award)
    });
    let without_outlier = |one: &&Removed| one.without == Dummy::Outlier;
    let removal = outcome.removals.iter().find(without_outlier).unwrap();
    assert_eq!(outcome.winners(), [Dummy::Good]);
    assert_eq!(removal.winners, [Dummy::Cheap]);
    assert!(removal.swapped.contains(&(Dummy::Good, Dummy::Cheap)));
}

#[test]
fn nothing_is_ranked_while_the_method_is_not_complete() {
    let unchosen = Award::default();
    assert_eq!(run(&basis(&unchosen), &paradox(), &[]), None);
    let no_weights = Award {
        price_weight: None,
        ..award(30, PriceFormula::LowestRatio)
    };
    let not_a_hundred = Award {
        quality_weight: Some(Decimal::TEN),
        ..award(30, PriceFormula::LowestRatio)
    };
    for award in [no_weights, not_a_hundred] {
        let lab = run(&basis(&award), &paradox(), &[]).unwrap();
        let errors = lab.chosen.outcome.unwrap_err();
        assert!(
            errors
                .iter()
                .all(|error| error.pointer.starts_with("/award"))
        );
    }
}

#[test]
fn invented_bids_stay_below_the_ceiling_and_above_the_minimum() {
    for ceiling in [50_000, 100_000, 500_000] {
        let award = Award {
            ceiling: Some(Ceiling {
                amount: money(ceiling),
                rule: CeilingRule::Exclude,
            }),
            minimum_quality: Some(Decimal::new(75, 2)),
            ..award(40, line(60_000, 150_000))
        };
        let outcome = tried(&basis(&award));
        assert!(
            outcome.bids.iter().all(|bid| bid.ranked.is_some()),
            "{ceiling}"
        );
    }
}

#[test]
fn a_tie_rule_that_names_a_criterion_does_not_stop_the_lab() {
    let award = Award {
        ties: vec!["criterion:W".into(), "lower-price".into()],
        ..award(30, line(60_000, 150_000))
    };
    assert_eq!(tried(&basis(&award)).bids.len(), 4);
}

#[test]
fn a_bid_that_is_not_admissible_stands_last_with_its_reason() {
    let award = Award {
        ceiling: Some(Ceiling {
            amount: money(120_000),
            rule: CeilingRule::Exclude,
        }),
        ..award(30, line(0, 150_000))
    };
    let lab = run(&basis(&award), &paradox(), &[]).unwrap();
    let outcome = lab.chosen.outcome.unwrap();
    let last = outcome.bids.last().unwrap();
    assert_eq!(last.offer.dummy, Dummy::Good);
    assert_eq!(last.ranked, None);
    assert_eq!(last.reasons.len(), 1);
}

#[test]
fn figures_of_any_size_can_be_tried() {
    let large = Decimal::from(10_i64.pow(18));
    let small = Decimal::new(1, 12);
    for (price, quality) in [
        (large, small),
        (small, large),
        (large, large),
        (small, small),
    ] {
        for method in MethodName::ALL {
            let award = Award {
                method,
                price_weight: Some(price),
                quality_weight: Some(quality),
                percent: Some(large),
                estimate: Some(offer::money(large)),
                ..award(30, line(0, 1_000_000_000_000))
            };
            let basis = Basis {
                value: Some(large),
                ..basis(&award)
            };
            let beside = Choice::beside(&award);
            let lab = run(&basis, &offer::sensible(&basis), &beside).unwrap();
            assert_eq!(lab.others.len(), beside.len());
        }
    }
}

#[test]
fn the_engine_tells_the_same_reversals() {
    for formula in [
        PriceFormula::LowestRatio,
        PriceFormula::MinMax,
        line(0, 150_000),
    ] {
        let award = award(30, formula);
        let basis = basis(&award);
        let variant = Variant::chosen(&basis).unwrap();
        let text = variant.dossier(&paradox());
        let robustness = award::evaluate_with_robustness(&text).unwrap().robustness;
        let told: Vec<bool> = robustness
            .unwrap()
            .removals
            .iter()
            .map(|one| one.reversed)
            .collect();
        let outcome = trial::of(variant, &paradox()).outcome.unwrap();
        let mut own: Vec<(usize, bool)> = outcome
            .removals
            .iter()
            .map(|one| {
                let row = outcome
                    .bids
                    .iter()
                    .position(|bid| bid.offer.dummy == one.without);
                (row.unwrap(), !one.swapped.is_empty())
            })
            .collect();
        own.sort_unstable();
        let own: Vec<bool> = own.into_iter().map(|(_, swaps)| swaps).collect();
        assert_eq!(own, told, "{award:?}");
    }
}

#[test]
fn the_curve_goes_through_the_bid_in_the_middle() {
    let award = award(30, line(60_000, 150_000));
    let outcome = tried(&basis(&award));
    let middle = outcome
        .bids
        .iter()
        .find(|bid| bid.offer.dummy == Dummy::Middle)
        .unwrap();
    let own = outcome
        .curve
        .iter()
        .find(|one| one.price == middle.offer.price);
    let points = middle.ranked.as_ref().unwrap().price_points.clone();
    assert_eq!(own.unwrap().figure, points);
    assert!(
        (35..=55).contains(&outcome.curve.len()),
        "{}",
        outcome.curve.len()
    );
    let (first, last) = (
        outcome.curve.first().unwrap(),
        outcome.curve.last().unwrap(),
    );
    assert!(first.price < money(30_000) && last.price > money(114_000));
    assert_eq!(first.figure.as_deref(), Some("30.00"));
}

#[test]
fn without_a_weight_the_price_cannot_matter() {
    let award = award(0, PriceFormula::LowestRatio);
    let lab = run(&basis(&award), &paradox(), &[]).unwrap();
    assert!(lab.dangers.contains(&Danger::PriceCannotMatter));
    assert!(danger::before_publication(&basis(&award)).contains(&Danger::PriceCannotMatter));
}

#[test]
fn nothing_is_laid_beside_income() {
    let income = award(30, PriceFormula::HighestRatio);
    assert_eq!(Choice::beside(&income), []);
    assert_eq!(Choice::usual(&income), []);
    let costs = award(30, PriceFormula::LowestRatio);
    let ratio = Choice::Formula(FormulaName::LowestRatio);
    assert!(!Choice::beside(&costs).contains(&ratio));
    assert_eq!(Choice::named("highest-ratio", &costs), None);
    assert_eq!(Choice::named("weighted-points", &costs), None);
}

proptest! {
    /// A straight line looks at one bid at a time, so leaving one out changes nothing.
    #[test]
    fn on_the_line_leaving_a_bid_out_never_swaps_two_others(
        price_weight in 0_i64..=100, full_at in 0_i64..1_000_000, span in 1_i64..1_000_000,
    ) {
        let award = award(price_weight, line(full_at, full_at + span));
        let outcome = tried(&basis(&award));
        prop_assert!(outcome.removals.iter().all(|one| one.swapped.is_empty()));
    }

    /// Whatever the weights and the budget, the ratio can be tried.
    #[test]
    fn the_ratio_can_always_be_tried(price_weight in 0_i64..=100, budget in 1_i64..10_000_000) {
        let award = award(price_weight, PriceFormula::LowestRatio);
        let basis = Basis { budget: Some(money(budget)), ..basis(&award) };
        prop_assert_eq!(tried(&basis).bids.len(), 4);
    }
}
