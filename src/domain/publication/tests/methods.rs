//! What each method needs before a tender can be published.

use rust_decimal::Decimal;

use super::*;
use crate::domain::award::method::name::MethodName;
use crate::domain::finding::Severity;
use crate::domain::quantity::money::Money;
use crate::domain::tender::scoring::{
    Ceiling, CeilingRule, PointsOutside, Reference, ReferenceOfBids,
};

fn money(amount: i64) -> Option<Money> {
    Money::try_from(Decimal::from(amount)).ok()
}

/// A tender of which only the method and its settings matter.
fn tender(award: Award) -> Tender {
    let mut tender = dossier().tender;
    tender.award = Award {
        panel: Some(Panel::Mean),
        ..award
    };
    let value = if tender.award.method == MethodName::FeatureCoefficient {
        Decimal::new(2, 1)
    } else {
        Decimal::from(5000)
    };
    for criterion in &mut tender.criteria {
        criterion.value = Some(value);
    }
    tender
}

/// Everything that the method asks, and nothing else.
fn complete(method: MethodName) -> Award {
    let none = Award {
        method,
        ..Award::default()
    };
    let weighted = Award {
        price_weight: Some(Decimal::from(40)),
        quality_weight: Some(Decimal::from(60)),
        ..none.clone()
    };
    match method {
        MethodName::WeightedPoints => Award {
            price_formula: Some(PriceFormula::MinMax),
            ..weighted
        },
        MethodName::LowestPrice
        | MethodName::ValueDeduction
        | MethodName::PricePerQualityPoint
        | MethodName::QualityPerPrice
        | MethodName::FeatureCoefficient => none,
        MethodName::PercentageDeduction | MethodName::PercentageMarkup => Award {
            percent: Some(Decimal::from(25)),
            ..none
        },
        MethodName::QualityPerPriceCorridor => Award {
            corridor_percent: Some(Decimal::from(5)),
            decide_by: Some("lower-price".into()),
            ..none
        },
        MethodName::ReferenceDifference => Award {
            reference: Some(Reference::OfBids(ReferenceOfBids::Median)),
            ..weighted
        },
        MethodName::UtilityIndex | MethodName::ValueIndex => weighted,
        MethodName::QualityPremium => Award {
            estimate: money(250_000),
            ..weighted
        },
    }
}

/// The codes about the method and its criteria, of one severity.
fn codes(tender: &Tender, severity: Severity) -> Vec<&'static str> {
    let about = |code: &str| {
        let parts = [
            "award-",
            "criteria-",
            "criterion-value",
            "criterion-no-value",
        ];
        parts.iter().any(|part| code.starts_with(part))
    };
    findings(tender, 2)
        .iter()
        .filter(|finding| finding.severity == severity && about(finding.code))
        .map(|finding| finding.code)
        .collect()
}

fn errors(award: Award) -> Vec<&'static str> {
    codes(&tender(award), Severity::Error)
}

#[test]
fn a_method_with_everything_it_asks_stands_in_nobodys_way() {
    for method in MethodName::ALL {
        assert_eq!(errors(complete(method)), [""; 0], "{method:?}");
    }
}

#[test]
fn a_method_without_its_settings_cannot_be_published() {
    for (method, expected) in [
        (
            MethodName::WeightedPoints,
            vec!["award-no-ratio", "award-no-formula"],
        ),
        (MethodName::LowestPrice, vec![]),
        (MethodName::ValueDeduction, vec![]),
        (MethodName::PercentageDeduction, vec!["award-no-percent"]),
        (MethodName::PercentageMarkup, vec!["award-no-percent"]),
        (MethodName::PricePerQualityPoint, vec![]),
        (MethodName::QualityPerPrice, vec![]),
        (
            MethodName::QualityPerPriceCorridor,
            vec!["award-no-corridor"],
        ),
        (
            MethodName::ReferenceDifference,
            vec!["award-no-ratio", "award-no-reference"],
        ),
        (MethodName::UtilityIndex, vec!["award-no-ratio"]),
        (
            MethodName::QualityPremium,
            vec!["award-no-ratio", "award-no-estimate"],
        ),
        (MethodName::ValueIndex, vec!["award-no-ratio"]),
        (MethodName::FeatureCoefficient, vec![]),
    ] {
        let bare = Award {
            method,
            ..Award::default()
        };
        assert_eq!(errors(bare), expected, "{method:?}");
    }
}

#[test]
fn what_a_method_does_not_use_is_not_looked_at() {
    let award = Award {
        price_weight: Some(Decimal::from(40)),
        quality_weight: Some(Decimal::from(40)),
        ..complete(MethodName::PricePerQualityPoint)
    };
    assert_eq!(errors(award), [""; 0]);
    let mut tender = tender(complete(MethodName::ValueDeduction));
    tender.criteria[0].weight = None;
    assert_eq!(codes(&tender, Severity::Error), [""; 0]);
    tender.award = complete(MethodName::UtilityIndex);
    assert_eq!(codes(&tender, Severity::Error), ["criteria-weights"]);
}

#[test]
fn settings_that_cannot_work_are_named() {
    let hundred = Some(Decimal::ONE_HUNDRED);
    let ceiling = Ceiling {
        amount: money(1).unwrap(),
        rule: CeilingRule::ZeroPoints,
    };
    for (award, expected) in [
        (
            Award {
                percent: hundred,
                ..complete(MethodName::PercentageDeduction)
            },
            "award-percent-free",
        ),
        (
            Award {
                price_weight: Some(Decimal::ZERO),
                quality_weight: hundred,
                ..complete(MethodName::ValueIndex)
            },
            "award-no-price-weight",
        ),
        (
            Award {
                quality_weight: hundred,
                ..complete(MethodName::WeightedPoints)
            },
            "award-weights",
        ),
        (
            Award {
                ceiling: Some(ceiling),
                ..complete(MethodName::LowestPrice)
            },
            "award-ceiling-no-points",
        ),
    ] {
        assert_eq!(errors(award), [expected]);
    }
}

#[test]
fn values_are_there_not_negative_and_worth_something() {
    for (method, value, expected) in [
        (MethodName::ValueDeduction, None, "criterion-no-value"),
        (
            MethodName::ValueDeduction,
            Some(Decimal::NEGATIVE_ONE),
            "criterion-value-negative",
        ),
        (
            MethodName::ValueDeduction,
            Some(Decimal::ZERO),
            "criteria-values-zero",
        ),
        (
            MethodName::FeatureCoefficient,
            Some(Decimal::ONE),
            "criteria-values-whole",
        ),
    ] {
        let mut tender = tender(complete(method));
        tender.criteria[0].value = value;
        assert_eq!(codes(&tender, Severity::Error), [expected], "{value:?}");
    }
}

#[test]
fn the_lowest_price_needs_no_criteria_and_the_others_do() {
    for method in MethodName::ALL {
        let mut tender = tender(complete(method));
        tender.criteria.clear();
        let expected: &[&str] = if method == MethodName::LowestPrice {
            &[]
        } else {
            &["criteria-none"]
        };
        assert_eq!(codes(&tender, Severity::Error), expected, "{method:?}");
    }
}

#[test]
fn a_line_with_a_floor_under_the_price_is_warned_about() {
    let line = |full_at, outside| Award {
        price_formula: Some(PriceFormula::Line {
            full_at: money(full_at).unwrap(),
            zero_at: money(150_000).unwrap(),
        }),
        price_points_outside: outside,
        ..complete(MethodName::WeightedPoints)
    };
    let warned = |award| {
        let warnings = codes(&tender(award), Severity::Warning);
        warnings.contains(&"award-line-floor")
    };
    assert!(warned(line(60_000, None)));
    assert!(warned(line(60_000, Some(PointsOutside::Clamp))));
    assert!(!warned(line(60_000, Some(PointsOutside::Keep))));
    assert!(!warned(line(0, None)));
}

#[test]
fn income_with_ties_for_the_lowest_price_is_warned_about() {
    let income = |rule: &str| Award {
        price_formula: Some(PriceFormula::HighestRatio),
        ties: vec![rule.to_owned()],
        ..complete(MethodName::WeightedPoints)
    };
    let warnings = |rule| codes(&tender(income(rule)), Severity::Warning);
    assert!(warnings("lower-price").contains(&"award-income-tie"));
    assert!(!warnings("higher-price").contains(&"award-income-tie"));
}
