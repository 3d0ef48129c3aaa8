//! What stands around the method: rounding, ranking, references and warnings.

use super::methods::form_of;
use super::*;
use crate::domain::tender::scoring::{
    Detector, PointsOutside, QualityScale, RankOn, Reference, ReferenceOfBids,
};

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
