use super::*;
use crate::domain::finding::Severity;
use crate::domain::method_lab::tests::{award, basis, line, money, offer};
use crate::domain::publication;
use crate::domain::tender::Tender;
use crate::domain::tender::scoring::{Ceiling, CeilingRule};

fn offers() -> [Offer; 2] {
    [
        offer(Dummy::Cheap, 60_000, 60),
        offer(Dummy::Good, 90_000, 90),
    ]
}

/// What the lab says of these two bids.
fn dangers(basis: &Basis) -> Vec<Danger> {
    let chosen = trial::of(Variant::chosen(basis).unwrap(), &offers());
    all(basis, &offers(), &chosen)
}

fn method(method: MethodName) -> Award {
    Award {
        method,
        price_formula: None,
        ..award(40, PriceFormula::LowestRatio)
    }
}

#[test]
fn a_deduction_of_the_whole_price_is_named() {
    for (percent, whole) in [(99, false), (100, true), (150, true)] {
        let percent = Decimal::from(percent);
        let award = Award {
            percent: Some(percent),
            ..method(MethodName::PercentageDeduction)
        };
        let danger = Danger::WholeDeduction(WholeDeduction::Percent(percent));
        assert_eq!(
            dangers(&basis(&award)).contains(&danger),
            whole,
            "{percent}"
        );
        let before = before_publication(&basis(&award));
        assert_eq!(before.contains(&danger), whole, "{percent}");
    }
}

#[test]
fn values_of_1_or_more_leave_nothing_to_divide_by() {
    let award = method(MethodName::FeatureCoefficient);
    for (value, whole) in [(99, false), (100, true)] {
        let value = Decimal::new(value, 2);
        let basis = Basis {
            value: Some(value),
            ..basis(&award)
        };
        let danger = Danger::WholeDeduction(WholeDeduction::Coefficient(value));
        assert_eq!(dangers(&basis).contains(&danger), whole, "{value}");
    }
}

#[test]
fn values_are_held_against_ceiling_budget_and_lowest_price() {
    let open = method(MethodName::ValueDeduction);
    let capped = Award {
        ceiling: Some(Ceiling {
            amount: money(100_000),
            rule: CeilingRule::Exclude,
        }),
        ..open.clone()
    };
    let budget = Some(money(80_000));
    let limit = |award, value: i64, budget| {
        let value = Some(Decimal::from(value));
        let basis = Basis {
            award,
            value,
            budget,
        };
        dangers(&basis).into_iter().find_map(|danger| match danger {
            Danger::WholeDeduction(WholeDeduction::Value { limit, .. }) => Some(limit),
            _ => None,
        })
    };
    let lowest = Limit::Bid(Dummy::Cheap, money(60_000));
    assert_eq!(limit(&open, 59_999, None), None);
    assert_eq!(limit(&open, 60_000, None), Some(lowest));
    assert_eq!(
        limit(&open, 80_000, budget),
        Some(Limit::Budget(money(80_000)))
    );
    let ceiling = Limit::Ceiling(money(100_000));
    assert_eq!(limit(&capped, 100_000, budget), Some(ceiling));
}

#[test]
fn an_invented_price_holds_up_no_publication() {
    let award = method(MethodName::ValueDeduction);
    let basis = Basis {
        value: Some(Decimal::from(70_000)),
        budget: Some(money(80_000)),
        ..basis(&award)
    };
    assert!(
        !before_publication(&basis)
            .iter()
            .any(|danger| { matches!(danger, Danger::WholeDeduction(_)) })
    );
}

#[test]
fn a_line_that_starts_above_zero_and_is_cut_off_there_is_named() {
    let cut = award(30, line(50_000, 150_000));
    assert!(dangers(&basis(&cut)).contains(&Danger::FlatBelow(money(50_000))));
    let kept = Award {
        price_points_outside: Some(PointsOutside::Keep),
        ..cut.clone()
    };
    let from_zero = award(30, line(0, 150_000));
    for award in [kept, from_zero] {
        let found = dangers(&basis(&award));
        assert!(
            !found.iter().any(|one| matches!(one, Danger::FlatBelow(_))),
            "{award:?}"
        );
    }
}

#[test]
fn with_90_percent_quality_a_lead_of_all_price_points_is_out_of_reach() {
    for (price_weight, expected) in [(11, None), (10, Some(10)), (5, Some(5)), (0, None)] {
        let award = award(price_weight, PriceFormula::LowestRatio);
        let found = out_of_reach(&award);
        assert_eq!(found, expected.map(Decimal::from), "{price_weight}");
    }
    assert_eq!(out_of_reach(&award(5, line(0, 150_000))), None);
}

#[test]
fn whether_the_price_can_matter_is_what_the_engine_says() {
    let mut answers = Vec::new();
    for price_weight in [0, 1, 5, 30] {
        let formulas = [
            PriceFormula::LowestRatio,
            PriceFormula::HighestRatio,
            PriceFormula::MinMax,
            line(0, 150_000),
        ];
        for formula in formulas {
            let award = award(price_weight, formula);
            let variant = Variant::chosen(&basis(&award)).unwrap();
            let text = variant.dossier(&offers());
            let told = award::evaluate_with_robustness(&text).unwrap();
            let mut notes = told.warnings.iter();
            let told_so = notes.any(|note| note.code == "price-cannot-matter");
            let own = price_cannot_matter(&variant, &text, &told);
            assert_eq!(own, told_so, "{award:?}");
            answers.push(own);
        }
    }
    assert!(answers.contains(&true) && answers.contains(&false));
}

#[test]
fn before_publication_a_reversal_is_told_once() {
    let relative = award(30, PriceFormula::LowestRatio);
    let found = before_publication(&basis(&relative));
    let reversals = found
        .iter()
        .filter(|one| matches!(one, Danger::RankReversal(_)));
    assert_eq!(reversals.count(), 1);
    let absolute = award(30, line(50_000, 150_000));
    let found = before_publication(&basis(&absolute));
    assert_eq!(found, [Danger::FlatBelow(money(50_000))]);
}

#[test]
fn the_lab_adds_warnings_to_what_is_checked_before_publication() {
    let mut tender: Tender = serde_json::from_str("{}").unwrap();
    tender.award = award(10, PriceFormula::LowestRatio);
    let found = publication::findings(&tender, 1);
    let codes = found.iter().filter(|one| one.code.starts_with("lab-"));
    let codes: Vec<(&str, Severity)> = codes.map(|one| (one.code, one.severity)).collect();
    assert_eq!(
        codes,
        [
            ("lab-rank-reversal", Severity::Warning),
            ("lab-out-of-reach", Severity::Warning),
        ]
    );
}
