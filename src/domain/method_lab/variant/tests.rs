use super::figures::ceiling;
use super::*;
use crate::domain::method_lab::offer::Dummy;
use crate::domain::method_lab::tests::{award, basis, line, money};
use crate::domain::method_lab::trial::{self, Outcome};
use crate::domain::tender::scoring::{Ceiling, CeilingRule, PriceFormula};

/// Awards of each kind, with what a method with values needs.
fn awards() -> Vec<(Award, Option<Decimal>)> {
    let weighted = award(30, PriceFormula::LowestRatio);
    let method = |method| Award {
        method,
        ..weighted.clone()
    };
    vec![
        (weighted.clone(), None),
        (award(30, line(60_000, 150_000)), None),
        (award(30, line(0, 150_000)), None),
        (award(30, PriceFormula::MinMax), None),
        (method(MethodName::LowestPrice), None),
        (
            method(MethodName::ValueDeduction),
            Some(Decimal::from(40_000)),
        ),
        (method(MethodName::PricePerQualityPoint), None),
        (method(MethodName::QualityPerPrice), None),
        (
            method(MethodName::FeatureCoefficient),
            Some(Decimal::new(3, 1)),
        ),
    ]
}

/// What another method makes of the bids that the lab starts with.
fn beside(choice: Choice, basis: &Basis) -> Outcome {
    let offers = offer::sensible(basis);
    let worth = worth_of_quality(basis, &offers);
    let trial = trial::of(Variant::of(choice, basis, &offers, worth), &offers);
    trial
        .outcome
        .unwrap_or_else(|errors| panic!("{choice:?}: {errors:?}"))
}

fn order(outcome: &Outcome) -> Vec<Dummy> {
    outcome.bids.iter().map(|one| one.offer.dummy).collect()
}

#[test]
fn whatever_is_laid_beside_a_method_is_complete() {
    for (award, value) in awards() {
        let basis = Basis {
            value,
            ..basis(&award)
        };
        for choice in Choice::beside(&award) {
            let outcome = beside(choice, &basis);
            assert_eq!(outcome.bids.len(), 4, "{choice:?} beside {award:?}");
            assert!(!outcome.winners().is_empty(), "{choice:?} beside {award:?}");
        }
    }
}

#[test]
fn a_deduction_ranks_as_the_line_whose_point_is_worth_as_much() {
    let award = award(30, line(0, 150_000));
    let basis = basis(&award);
    let chosen = trial::of(Variant::chosen(&basis).unwrap(), &offer::sensible(&basis));
    let deduction = beside(Choice::Method(MethodName::ValueDeduction), &basis);
    assert_eq!(order(&deduction), order(&chosen.outcome.unwrap()));
}

#[test]
fn the_line_beside_the_ratio_has_its_rate_for_the_bid_in_the_middle() {
    let award = award(30, PriceFormula::LowestRatio);
    let basis = basis(&award);
    let offers = offer::sensible(&basis);
    // € 80,000 where the lowest is € 25,000: 80,000² ÷ (30 × 25,000) a point, 70 points.
    let worth = worth_of_quality(&basis, &offers);
    assert!(worth.of_method);
    assert_eq!(worth.amount, money(597_000));
    let variant = Variant::of(Choice::Formula(FormulaName::Line), &basis, &offers, worth);
    // 597,000 × 30 ÷ 70 is the span, rounded; it reaches beyond the dearest bid, so it starts at 0.
    assert_eq!(variant.award.price_formula, Some(line(0, 256_000)));
    assert_eq!(variant.made_of, Some(worth));
}

#[test]
fn where_a_method_prices_no_quality_half_the_price_in_the_middle_does() {
    let award = Award {
        method: MethodName::LowestPrice,
        ..award(30, PriceFormula::LowestRatio)
    };
    let basis = basis(&award);
    let worth = worth_of_quality(&basis, &offer::sensible(&basis));
    assert!(!worth.of_method);
    assert_eq!(worth.amount, money(40_000));
}

#[test]
fn no_price_points_above_the_ceiling_is_a_flag_in_other_methods() {
    let own = Ceiling {
        amount: money(90_000),
        rule: CeilingRule::ZeroPoints,
    };
    let kept = ceiling(&own, MethodName::WeightedPoints);
    assert_eq!(kept.rule, CeilingRule::ZeroPoints);
    assert_eq!(
        ceiling(&own, MethodName::ValueDeduction).rule,
        CeilingRule::Flag
    );
}

#[test]
fn an_index_has_two_or_three_digits_before_the_comma() {
    let award = award(30, PriceFormula::LowestRatio);
    let outcome = beside(Choice::Method(MethodName::QualityPerPrice), &basis(&award));
    for bid in &outcome.bids {
        let total = &bid.ranked.as_ref().unwrap().total;
        let digits = total.split('.').next().unwrap().len();
        assert!((2..=3).contains(&digits), "{total}");
    }
}
