//! Every method and every formula, chosen, saved and read back.

use super::*;
use crate::domain::award::method::name::FormulaName;
use crate::domain::tender::scoring::Reference;

/// What each method asks, filled in as a person would.
fn asked(method: MethodName) -> Vec<(&'static str, &'static str)> {
    match method {
        MethodName::PercentageDeduction => vec![("percent", "25")],
        MethodName::PercentageMarkup => vec![("percent", "150")],
        MethodName::PricePerQualityPoint | MethodName::QualityPerPrice => vec![("exponent", "5")],
        MethodName::QualityPerPriceCorridor => {
            vec![
                ("exponent", ""),
                ("corridor", "7,5"),
                ("decide_by", "criterion:W"),
            ]
        }
        MethodName::ReferenceDifference => vec![
            ("reference", "fixed"),
            ("reference_quality", "72,5"),
            ("reference_price", "100000,50"),
        ],
        MethodName::QualityPremium => vec![("estimate", "250.000,00")],
        MethodName::WeightedPoints
        | MethodName::LowestPrice
        | MethodName::ValueDeduction
        | MethodName::UtilityIndex
        | MethodName::ValueIndex
        | MethodName::FeatureCoefficient => Vec::new(),
    }
}

/// The form of a method, filled in.
pub fn form_of(method: MethodName) -> Typed {
    let mut typed = form();
    typed.set("method", method.name());
    typed.set("ceiling_rule", "flag");
    for (name, value) in asked(method) {
        typed.set(name, value);
    }
    typed
}

/// The figures that each formula asks, filled in as a person would.
fn figures_of(formula: FormulaName) -> Vec<(&'static str, &'static str)> {
    match formula {
        FormulaName::LowestRatio | FormulaName::HighestRatio | FormulaName::MinMax => Vec::new(),
        FormulaName::FixedRatio => vec![("fixed_price", "80000")],
        FormulaName::LinearMultiple => vec![("multiple", "2,5")],
        FormulaName::Line => vec![("full_at", "0"), ("zero_at", "150000")],
        FormulaName::Logarithmic => vec![("factor", "1,5")],
        FormulaName::DiscountPower => vec![("base", "200000"), ("alpha", "0,3")],
        FormulaName::DiscountBilinear => vec![("base", "200000"), ("knee", "85")],
        FormulaName::DiscountCorrected => vec![("base", "200000"), ("significant", "2,5")],
    }
}

#[test]
fn every_method_is_offered_once() {
    let mut offered: Vec<MethodName> = GROUPS
        .iter()
        .flat_map(|(_, methods)| *methods)
        .copied()
        .collect();
    assert_eq!(offered.first(), Some(&MethodName::WeightedPoints));
    offered.sort();
    assert_eq!(offered, MethodName::ALL);
}

#[test]
fn every_method_can_be_chosen_saved_and_read_back() {
    for method in MethodName::ALL {
        let mut typed = form_of(method);
        let award = read(texts(), &mut typed, Award::default());
        assert_eq!(typed.findings(), [], "{method:?}");
        assert_eq!(award.method, method);
        assert_eq!(
            award.price_weight.is_some(),
            method.uses_weights(),
            "{method:?}"
        );
        for language in Language::ALL {
            let mut again = filled(&award, 1, language);
            assert_eq!(read(language.texts(), &mut again, award.clone()), award);
            assert_eq!(again.findings(), [], "{method:?}");
        }
    }
}

#[test]
fn every_formula_can_be_chosen_saved_and_read_back() {
    for formula in FormulaName::ALL {
        let mut typed = form();
        typed.set("formula", formula.name());
        for (name, value) in figures_of(formula) {
            typed.set(name, value);
        }
        let award = read(texts(), &mut typed, Award::default());
        assert_eq!(typed.findings(), [], "{formula:?}");
        let known = award.price_formula.as_ref().map(PriceFormula::name);
        assert_eq!(known, Some(formula));
        for language in Language::ALL {
            let mut again = filled(&award, 1, language);
            assert_eq!(read(language.texts(), &mut again, Award::default()), award);
            assert_eq!(again.findings(), [], "{formula:?}");
        }
    }
}

#[test]
fn figures_are_kept_as_the_contract_writes_them() {
    let mut typed = form();
    typed.set("formula", "discount-corrected");
    typed.set("base", "200.000,00");
    typed.set("significant", "2,5");
    let award = read(texts(), &mut typed, Award::default());
    let expected = PriceFormula::DiscountCorrected {
        base: money(200_000),
        significant: Decimal::new(25, 3),
    };
    assert_eq!(award.price_formula, Some(expected));
    let award = read(
        texts(),
        &mut form_of(MethodName::ReferenceDifference),
        award,
    );
    let expected = Reference::Fixed {
        quality: Decimal::new(725, 1),
        price: Money::try_from(Decimal::new(1_000_005, 1)).unwrap(),
    };
    assert_eq!(award.reference, Some(expected));
}

#[test]
fn what_a_method_does_not_know_is_neither_asked_nor_lost() {
    let stored = read(texts(), &mut form(), Award::default());
    let mut typed = form_of(MethodName::LowestPrice);
    typed.set("formula", "nonsense");
    typed.set("ratio", "");
    typed.set("full_at", "veel");
    let award = read(texts(), &mut typed, stored.clone());
    assert_eq!(typed.findings(), []);
    assert_eq!(award.price_formula, stored.price_formula);
    assert_eq!(award.price_weight, stored.price_weight);
}

#[test]
fn each_method_refuses_what_it_cannot_work_with_beside_the_field() {
    use MethodName::{
        PercentageDeduction, PercentageMarkup, QualityPerPrice, QualityPerPriceCorridor,
        QualityPremium, ReferenceDifference, UtilityIndex,
    };
    for (method, field, value) in [
        (PercentageDeduction, "percent", ""),
        (PercentageDeduction, "percent", "0"),
        (PercentageDeduction, "percent", "100"),
        (PercentageDeduction, "percent", "150"),
        (PercentageMarkup, "percent", "1001"),
        (QualityPerPrice, "exponent", "1,5"),
        (QualityPerPrice, "exponent", "31"),
        (QualityPerPriceCorridor, "corridor", ""),
        (QualityPerPriceCorridor, "corridor", "100"),
        (QualityPerPriceCorridor, "decide_by", ""),
        (ReferenceDifference, "reference", ""),
        (ReferenceDifference, "reference_quality", "0"),
        (ReferenceDifference, "reference_quality", "101"),
        (ReferenceDifference, "reference_price", "0"),
        (QualityPremium, "estimate", ""),
        (QualityPremium, "estimate", "250.000"),
        (UtilityIndex, "ratio", ""),
    ] {
        let mut typed = form_of(method);
        typed.set(field, value);
        read(texts(), &mut typed, Award::default());
        assert_eq!(fields_of(&typed), [field], "{method:?} {field} {value}");
        assert_eq!(typed.get(field), value);
    }
    let mut typed = form_of(PercentageDeduction);
    typed.set("percent", "100");
    read(texts(), &mut typed, Award::default());
    assert!(typed.finding("percent").unwrap().contains("niets kosten"));
}

#[test]
fn a_method_that_divides_by_the_weight_of_the_price_needs_one() {
    for method in [
        MethodName::UtilityIndex,
        MethodName::QualityPremium,
        MethodName::ValueIndex,
    ] {
        let mut typed = form_of(method);
        typed.set("ratio", "free");
        typed.set("price_weight", "0");
        read(texts(), &mut typed, Award::default());
        assert_eq!(fields_of(&typed), ["price_weight"], "{method:?}");
        typed = form_of(method);
        typed.set("ratio", "free");
        typed.set("price_weight", "0,1");
        read(texts(), &mut typed, Award::default());
        assert_eq!(typed.findings(), [], "{method:?}");
    }
}

#[test]
fn each_formula_refuses_what_it_cannot_work_with_beside_the_field() {
    for (formula, field, value) in [
        (FormulaName::FixedRatio, "fixed_price", "0"),
        (FormulaName::LinearMultiple, "multiple", "1"),
        (FormulaName::Logarithmic, "factor", ""),
        (FormulaName::DiscountPower, "base", ""),
        (FormulaName::DiscountPower, "alpha", "0"),
        (FormulaName::DiscountPower, "alpha", "101"),
        (FormulaName::DiscountBilinear, "knee", "101"),
        (FormulaName::DiscountCorrected, "significant", ""),
    ] {
        let mut typed = form();
        typed.set("formula", formula.name());
        for (name, figure) in figures_of(formula) {
            typed.set(name, figure);
        }
        typed.set(field, value);
        read(texts(), &mut typed, Award::default());
        assert_eq!(fields_of(&typed), [field], "{formula:?} {field} {value}");
    }
}
