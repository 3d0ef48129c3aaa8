use rust_decimal::Decimal;

use super::fill::filled;
use super::limits::tie_choices;
use super::read::read;
use super::*;
use crate::domain::award::method::name::FormulaName;
use crate::domain::quantity::money::Money;
use crate::domain::tender::scoring::{
    CeilingRule, Detector, Panel, PointsOutside, PriceFormula, QualityScale, RankOn, Reference,
    ReferenceOfBids,
};
use crate::i18n::Language;

fn texts() -> Texts {
    Language::Nl.texts()
}

fn form() -> Typed {
    Typed::of([
        ("version", "0".to_owned()),
        ("method", "weighted-points".to_owned()),
        ("ratio", "30".to_owned()),
        ("formula", "line".to_owned()),
        ("full_at", "60.000,00".to_owned()),
        ("zero_at", "€ 150000".to_owned()),
        ("ceiling", "150000".to_owned()),
        ("ceiling_rule", "zero-points".to_owned()),
        ("minimum_quality", "55 %".to_owned()),
        ("decimals", "3".to_owned()),
        ("ties", "lower-price;higher-quality".to_owned()),
    ])
}

fn money(amount: i64) -> Money {
    Money::try_from(Decimal::from(amount)).unwrap()
}

#[test]
fn a_filled_form_is_read_in_full() {
    let mut typed = form();
    let award = read(texts(), &mut typed, Award::default());
    assert_eq!(typed.findings(), []);
    assert_eq!(award.price_weight, Some(Decimal::from(30)));
    assert_eq!(award.quality_weight, Some(Decimal::from(70)));
    let line = PriceFormula::Line {
        full_at: money(60_000),
        zero_at: money(150_000),
    };
    assert_eq!(award.price_formula, Some(line));
    assert_eq!(award.panel, Some(Panel::Mean));
    let ceiling = award.ceiling.unwrap();
    assert_eq!(
        (ceiling.amount, ceiling.rule),
        (money(150_000), CeilingRule::ZeroPoints)
    );
    assert_eq!(award.minimum_quality, Some(Decimal::new(55, 2)));
    assert_eq!(award.rounding.unwrap().decimals, Decimal::from(3));
    assert_eq!(award.ties, ["lower-price", "higher-quality"]);
}

#[test]
fn what_was_saved_comes_back_unchanged_through_the_form() {
    let mut typed = form();
    let award = read(texts(), &mut typed, Award::default());
    for language in Language::ALL {
        let mut again = filled(&award, 1, language);
        assert_eq!(read(language.texts(), &mut again, Award::default()), award);
        assert!(again.is_accepted(), "{:?}", again.findings());
    }
}

#[test]
fn a_free_ratio_is_one_number_and_quality_is_the_rest() {
    let mut typed = form();
    typed.set("ratio", "free");
    typed.set("price_weight", "42,5");
    let award = read(texts(), &mut typed, Award::default());
    assert_eq!(award.quality_weight, Some(Decimal::new(575, 1)));
    typed.set("price_weight", "");
    read(texts(), &mut typed, Award::default());
    assert!(typed.finding("price_weight").is_some());
}

#[test]
fn an_empty_form_is_refused_at_every_choice_that_is_missing() {
    let mut typed = Typed::default();
    read(texts(), &mut typed, Award::default());
    let fields: Vec<&str> = typed.findings().iter().map(|one| one.0.as_str()).collect();
    assert_eq!(fields, ["method"]);
    typed = Typed::of([("method", "weighted-points".to_owned())]);
    read(texts(), &mut typed, Award::default());
    let fields: Vec<&str> = typed.findings().iter().map(|one| one.0.as_str()).collect();
    assert_eq!(fields, ["ratio", "formula"]);
    typed = Typed::of([
        ("method", "weighted-points".to_owned()),
        ("ratio", "20".to_owned()),
        ("formula", "line".to_owned()),
    ]);
    read(texts(), &mut typed, Award::default());
    let fields: Vec<&str> = typed.findings().iter().map(|one| one.0.as_str()).collect();
    assert_eq!(fields, ["full_at", "zero_at"]);
}

#[test]
fn a_line_that_goes_up_and_an_amount_with_two_readings_are_refused() {
    for (full_at, zero_at, field) in [
        ("150000", "60000", "zero_at"),
        ("60000", "60000", "zero_at"),
        ("60.000", "150000", "full_at"),
    ] {
        let mut typed = form();
        typed.set("full_at", full_at);
        typed.set("zero_at", zero_at);
        read(texts(), &mut typed, Award::default());
        assert!(typed.finding(field).is_some(), "{full_at} {zero_at}");
        assert_eq!(typed.get("full_at"), full_at);
    }
}

#[test]
fn a_tie_rule_that_the_form_does_not_offer_is_kept() {
    let stored = Award {
        ties: vec!["criterion:W".into(), "lot:B1,B2".into()],
        ..read(texts(), &mut form(), Award::default())
    };
    let mut typed = filled(&stored, 1, Language::Nl);
    let choices = tie_choices(texts(), &typed, &[]);
    assert_eq!(choices.len(), 6);
    let kept = "de meeste punten voor W, daarna de volgorde van de loting";
    assert_eq!(choices[5].label, kept);
    assert_eq!(read(texts(), &mut typed, stored.clone()), stored);
}

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
fn form_of(method: MethodName) -> Typed {
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

fn fields_of(typed: &Typed) -> Vec<&str> {
    typed.findings().iter().map(|one| one.0.as_str()).collect()
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

#[test]
fn no_price_points_above_the_ceiling_needs_a_method_with_price_points() {
    let mut typed = form_of(MethodName::LowestPrice);
    typed.set("ceiling_rule", "zero-points");
    read(texts(), &mut typed, Award::default());
    assert_eq!(fields_of(&typed), ["ceiling_rule"]);
    typed = form_of(MethodName::LowestPrice);
    typed.set("ceiling_rule", "zero-points");
    typed.set("ceiling", "");
    read(texts(), &mut typed, Award::default());
    assert_eq!(typed.findings(), []);
}

#[test]
fn the_usual_decimals_follow_the_method() {
    for (method, decimals) in [
        (MethodName::WeightedPoints, 2),
        (MethodName::ValueDeduction, 2),
        (MethodName::ValueIndex, 6),
    ] {
        let mut typed = form_of(method);
        typed.set("decimals", "");
        let award = read(texts(), &mut typed, Award::default());
        let rounding = award.rounding.as_ref().unwrap();
        assert_eq!(rounding.decimals, Decimal::from(decimals), "{method:?}");
        assert_eq!(filled(&award, 1, Language::Nl).get("decimals"), "");
    }
}

#[test]
fn rounding_ranking_and_surroundings_are_read() {
    let mut typed = form();
    for (name, value) in [
        ("mode", "down"),
        ("stage", "criteria"),
        ("rank_on", "exact"),
        ("outside", "keep"),
        ("quality_scale", "relative-to-best"),
        ("ties", "higher-price;higher-quality"),
    ] {
        typed.set(name, value);
    }
    let award = read(texts(), &mut typed, Award::default());
    let rounding = award.rounding.as_ref().unwrap();
    assert_eq!(
        (rounding.mode.as_str(), rounding.stage.as_str()),
        ("down", "criteria")
    );
    assert_eq!(award.rank_on, Some(RankOn::Exact));
    assert_eq!(award.price_points_outside, Some(PointsOutside::Keep));
    assert_eq!(award.quality_scale, Some(QualityScale::RelativeToBest));
    assert_eq!(award.ties, ["higher-price", "higher-quality"]);
    // A stage before the total belongs to points; another method rounds its one figure.
    typed.set("method", "value-index");
    typed.set("ceiling_rule", "flag");
    let index = read(texts(), &mut typed, award);
    assert_eq!(index.rounding.unwrap().stage, "total");
}

#[test]
fn a_reference_to_the_bids_needs_no_figures() {
    for (chosen, expected) in [
        ("mean", ReferenceOfBids::Mean),
        ("median", ReferenceOfBids::Median),
    ] {
        let mut typed = form_of(MethodName::ReferenceDifference);
        typed.set("reference", chosen);
        typed.set("reference_price", "");
        let award = read(texts(), &mut typed, Award::default());
        assert_eq!(typed.findings(), []);
        assert_eq!(award.reference, Some(Reference::OfBids(expected)));
    }
}

#[test]
fn every_warning_about_low_prices_is_saved_and_gets_an_empty_row_beneath_it() {
    let mut typed = form();
    typed.set("detectors", "5");
    for (row, kind) in (1..).zip([
        "below-base",
        "",
        "below-next",
        "below-mean",
        "below-mean-of-others",
    ]) {
        typed.set(&format!("detector-{row}"), kind);
        typed.set(&format!("detector-percent-{row}"), "40");
    }
    typed.set("detector-base-1", "100000");
    let award = read(texts(), &mut typed, Award::default());
    assert_eq!(typed.findings(), []);
    let percent = Decimal::from(40);
    let expected = [
        Detector::BelowBase {
            percent,
            base: money(100_000),
        },
        Detector::BelowNext { percent },
        Detector::BelowMean { percent },
        Detector::BelowMeanOfOthers { percent },
    ];
    assert_eq!(award.abnormally_low, expected);
    let mut again = filled(&award, 1, Language::Nl);
    assert_eq!(again.get("detectors"), "5");
    assert_eq!(read(texts(), &mut again, award.clone()), award);
}

#[test]
fn a_warning_without_its_figures_is_refused_in_its_row() {
    let mut typed = form();
    typed.set("detector-1", "below-base");
    read(texts(), &mut typed, Award::default());
    assert_eq!(fields_of(&typed), ["detector-percent-1", "detector-base-1"]);
}
