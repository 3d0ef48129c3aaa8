use std::str::FromStr;

use proptest::prelude::*;

use super::*;
use crate::domain::tender::scoring::{Ceiling, CeilingRule, Rounding};

fn money(amount: i64) -> Money {
    Money::try_from(Decimal::from(amount)).unwrap()
}

fn award(price_weight: i64, formula: PriceFormula) -> Award {
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

fn line(full_at: i64, zero_at: i64) -> PriceFormula {
    PriceFormula::Line {
        full_at: money(full_at),
        zero_at: money(zero_at),
    }
}

#[test]
fn on_the_line_the_figures_are_those_of_the_engine() {
    let trial = try_out(&award(30, line(60_000, 150_000)), None).unwrap();
    let cheap = trial
        .bids
        .iter()
        .find(|bid| bid.dummy == Dummy::Cheap)
        .unwrap();
    assert_eq!(cheap.price, money(87_000));
    assert_eq!(cheap.quality, Decimal::from_str("0.60").unwrap());
    let row = cheap.ranked.as_ref().unwrap();
    // 30 × (150,000 − 87,000) / 90,000 = 21, and 70 × 0.6 = 42.
    assert_eq!(row.price_points.as_deref(), Some("21.00"));
    assert_eq!(row.quality_points.as_deref(), Some("42.00"));
    assert_eq!(row.total, "63.00");
}

#[test]
fn with_the_ratio_the_outlier_changes_the_order_of_the_others() {
    let trial = try_out(&award(30, PriceFormula::LowestRatio), Some(money(100_000))).unwrap();
    assert!(trial.order_changes);
    assert_eq!(
        trial.with_outlier,
        [Dummy::Good, Dummy::Middle, Dummy::Cheap]
    );
    assert_eq!(
        trial.without_outlier,
        [Dummy::Cheap, Dummy::Middle, Dummy::Good]
    );
}

#[test]
fn nothing_is_tried_while_the_method_is_not_complete() {
    assert_eq!(try_out(&Award::default(), None), None);
    let no_formula = Award {
        price_formula: None,
        ..award(30, PriceFormula::LowestRatio)
    };
    assert_eq!(try_out(&no_formula, None), None);
    let no_ratio = Award {
        price_weight: None,
        ..award(30, PriceFormula::LowestRatio)
    };
    assert_eq!(try_out(&no_ratio, None), None);
    let not_a_hundred = Award {
        quality_weight: Some(Decimal::TEN),
        ..award(30, PriceFormula::LowestRatio)
    };
    assert_eq!(try_out(&not_a_hundred, None), None);
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
        let trial = try_out(&award, None).unwrap();
        assert!(
            trial.bids.iter().all(|bid| bid.ranked.is_some()),
            "{trial:?}"
        );
    }
}

#[test]
fn a_tie_rule_that_names_a_criterion_does_not_stop_the_trial() {
    let award = Award {
        ties: vec!["criterion:W".into(), "lower-price".into()],
        ..award(30, line(60_000, 150_000))
    };
    assert!(try_out(&award, None).is_some());
}

proptest! {
    /// A straight line looks at one bid at a time, so leaving one out changes nothing.
    #[test]
    fn on_the_line_the_outlier_never_changes_the_order(
        price_weight in 0_i64..=100, full_at in 0_i64..1_000_000, span in 1_i64..1_000_000,
    ) {
        let trial = try_out(&award(price_weight, line(full_at, full_at + span)), None).unwrap();
        prop_assert!(!trial.order_changes);
        prop_assert_eq!(trial.with_outlier, trial.without_outlier);
    }

    /// Whatever the weights and the budget, the ratio can be tried.
    #[test]
    fn the_ratio_can_always_be_tried(price_weight in 0_i64..=100, budget in 1_i64..10_000_000) {
        let trial = try_out(&award(price_weight, PriceFormula::LowestRatio), Some(money(budget)));
        prop_assert!(trial.is_some());
    }
}
