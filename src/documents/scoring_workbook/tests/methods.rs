//! Every method, price formula and tie rule, each with what a bid can go through.

use super::*;
use crate::documents::scoring_workbook::calculation::layout::Layout;
use crate::documents::scoring_workbook::formula::{Results, Value};
use crate::domain::award::method::name::{FormulaName, MethodName};
use sample::bid;

/// The sample with another award; a method of values gets values.
fn awarded(award: Json) -> Json {
    let mut json = dossier();
    let method = MethodName::named(award["method"].as_str().unwrap()).unwrap();
    let fixed =
        ["panel", "ceiling", "minimum_quality"].map(|key| (key, json["award"][key].clone()));
    json["award"] = award;
    for (key, value) in fixed {
        if json["award"].get(key).is_none() {
            json["award"][key] = value;
        }
    }
    if method.uses_values() {
        let unit = if method == MethodName::ValueDeduction {
            100_000
        } else {
            1
        };
        let value =
            |hundredths: u32| json!(rust_decimal::Decimal::new((unit * hundredths).into(), 2));
        let own = [
            ("/criteria/0", 10),
            ("/criteria/1", 5),
            ("/criteria/2/children/0", 7),
        ];
        for (pointer, hundredths) in own {
            json.pointer_mut(pointer).unwrap()["value"] = value(hundredths);
        }
        json["criteria"][2]["children"][1]["value"] = json!("0");
    }
    json
}

fn weighted(more: &Json) -> Json {
    let mut award = json!({"method": "weighted-points", "price_weight": "30",
        "quality_weight": "70", "price_formula": {"kind": "lowest-ratio"}});
    for (key, value) in more.as_object().unwrap() {
        award[key] = value.clone();
    }
    award
}

fn formulas() -> Vec<Json> {
    let formula = |kind: FormulaName| match kind {
        FormulaName::LowestRatio | FormulaName::HighestRatio | FormulaName::MinMax => json!({}),
        FormulaName::FixedRatio => json!({"reference": "110000"}),
        FormulaName::LinearMultiple => json!({"zero_at": "1.1"}),
        FormulaName::Line => json!({"full_at": "99500", "zero_at": "110000"}),
        FormulaName::Logarithmic => json!({"factor": "1.2"}),
        FormulaName::DiscountPower => json!({"base": "115000", "alpha": "0.5"}),
        FormulaName::DiscountBilinear => json!({"base": "125000", "knee": "0.85"}),
        FormulaName::DiscountCorrected => json!({"base": "115000", "significant": "0.2"}),
    };
    let mut awards = Vec::new();
    for kind in FormulaName::ALL {
        let mut formula = formula(kind);
        formula["kind"] = json!(kind.name());
        awards.push(weighted(&json!({"price_formula": formula})));
        awards.push(weighted(
            &json!({"price_formula": formula, "price_points_outside": "keep",
            "quality_scale": "relative-to-best", "rank_on": "exact",
            "rounding": {"decimals": "1", "mode": "half-even", "stage": "components"}}),
        ));
    }
    awards.push(weighted(
        &json!({"price_formula": {"kind": "discount-corrected", "base": "90000",
        "significant": "0"}}),
    ));
    awards.push(weighted(
        &json!({"price_weight": "1.5", "quality_weight": "3.5",
        "points_total": "5", "rounding": {"decimals": "3", "mode": "down", "stage": "criteria"}}),
    ));
    awards.push(weighted(&json!({"quality_scale": "relative-to-best",
        "ceiling": {"amount": "100000", "rule": "zero-points"}})));
    awards
}

fn methods() -> Vec<Json> {
    let settings = |method: MethodName| match method {
        MethodName::WeightedPoints => vec![],
        MethodName::LowestPrice
        | MethodName::ValueDeduction
        | MethodName::FeatureCoefficient
        | MethodName::QualityPerPrice => vec![json!({})],
        MethodName::PercentageDeduction | MethodName::PercentageMarkup => {
            vec![json!({"percent": "35"})]
        }
        MethodName::PricePerQualityPoint => vec![json!({}), json!({"scale_exponent": "-2"})],
        MethodName::QualityPerPriceCorridor => ["lower-price", "higher-quality", "criterion:P"]
            .map(|rule| json!({"corridor_percent": "6", "decide_by": rule, "scale_exponent": "5"}))
            .into(),
        MethodName::ReferenceDifference => {
            let fixed = json!({"quality": "65.5", "price": "101000"});
            let reference =
                |one| json!({"reference": one, "price_weight": "40", "quality_weight": "60"});
            [json!("mean"), json!("median"), fixed]
                .map(reference)
                .into()
        }
        MethodName::UtilityIndex | MethodName::ValueIndex => {
            vec![json!({"price_weight": "40", "quality_weight": "60"})]
        }
        MethodName::QualityPremium => {
            vec![json!({"price_weight": "40", "quality_weight": "60", "estimate": "105000"})]
        }
    };
    let mut awards = Vec::new();
    for method in MethodName::ALL {
        for (at, mut award) in settings(method).into_iter().enumerate() {
            award["method"] = json!(method.name());
            awards.push(award.clone());
            if at == 0 {
                award["rank_on"] = json!("exact");
                award["rounding"] = json!({"decimals": "0", "mode": "half-even"});
                awards.push(award.clone());
                award["rounding"] = json!({"mode": "down"});
                awards.push(award.clone());
                award["rank_on"] = json!("rounded");
                award["ties"] = json!(["higher-quality", "lower-price"]);
                award["rounding"] = json!({"decimals": "3", "mode": "down"});
                awards.push(award);
            }
        }
    }
    awards
}

fn check(json: &Json, what: &str) {
    let proof = proved(json);
    assert!(proof.is_ok(), "{what}: {}", proof.unwrap_err());
}

#[test]
fn every_price_formula_leads_to_the_evaluation() {
    for award in formulas() {
        check(&awarded(award.clone()), &award.to_string());
    }
}

#[test]
fn every_method_leads_to_the_evaluation() {
    for award in methods() {
        check(&awarded(award.clone()), &award.to_string());
    }
}

/// What can happen to a bid happens under every method: withdrawal, gaps, equal bids, no bids.
#[test]
fn whatever_happens_to_a_bid_every_method_follows() {
    let first = |awards: Vec<Json>, key: &str| -> Vec<Json> {
        let mut seen = std::collections::BTreeSet::new();
        awards
            .into_iter()
            .filter(|award| seen.insert(award[key].to_string()))
            .collect()
    };
    let awards = [
        first(methods(), "method"),
        first(formulas(), "price_formula"),
    ]
    .concat();
    let wanted = [
        "withdrawn",
        "wish unknown",
        "below a minimum",
        "price unknown",
        "too dear",
        "equal",
        "equal but dearer",
        "one bid",
        "no bids",
        "measured",
    ];
    for award in awards {
        for (name, pointer, value) in variants() {
            if wanted.contains(&name) {
                let json = changed(&awarded(award.clone()), pointer, value);
                check(&json, &format!("{name}: {award}"));
            }
        }
    }
}

#[test]
fn every_tie_rule_separates_equal_bids_as_the_engine_does() {
    let twin = |id: &str, price: &str, received: Option<&str>| {
        let mut bid = bid(id, price, ["8", "7", "9"], "1");
        if let Some(received) = received {
            bid["received"] = json!(received);
        }
        bid
    };
    for ties in [
        json!([]),
        json!(["earliest"]),
        json!(["lot:C,A"]),
        json!(["criterion:P", "lower-price", "lot:D,B"]),
        json!(["higher-price", "earliest"]),
    ] {
        let mut json = awarded(weighted(
            &json!({"ties": ties, "rounding": {"decimals": "0"}}),
        ));
        json["bids"] = json!([
            twin("A", "100000", Some("2026-11-24T10:00:00Z")),
            twin("B", "100000", Some("2026-11-24T09:59:59Z")),
            twin("C", "100000.01", Some("2025-12-31T23:59:59Z")),
            twin("D", "100000", None),
        ]);
        check(&json, &ties.to_string());
    }
}

#[test]
fn no_quality_makes_a_bid_inadmissible_where_quality_divides() {
    for award in [
        json!({"method": "price-per-quality-point"}),
        json!({"method": "feature-coefficient"}),
    ] {
        let mut json = awarded(award.clone());
        json["award"]["minimum_quality"] = json!("0");
        json["criteria"] = json!([{"id": "P", "name": "Plan", "weight": "100", "value": "0.6",
            "kind": "marked", "scale": {"levels": [{"mark": "0", "share": "-1"}, {"mark": "1", "share": "1"}]}}]);
        json["award"]
            .as_object_mut()
            .unwrap()
            .shift_remove("minimum_quality");
        for (at, mark) in ["0", "1", "1"].into_iter().enumerate() {
            json["bids"][at]["assessor_marks"] = json!({"P": {"a1": mark}});
        }
        let text = serde_json::to_vec(&json).unwrap();
        let evaluation = award::evaluate(&text).unwrap();
        assert_eq!(evaluation.inadmissible.len(), 1, "{award}");
        check(&json, &award.to_string());
    }
}

#[test]
fn criteria_are_not_needed_where_the_price_alone_decides() {
    for method in [
        "lowest-price",
        "utility-index",
        "value-index",
        "reference-difference",
        "quality-premium",
    ] {
        let mut json = awarded(json!({"method": method, "price_weight": "100",
            "quality_weight": "0", "estimate": "100000", "reference": "mean"}));
        json["award"]
            .as_object_mut()
            .unwrap()
            .shift_remove("minimum_quality");
        json["criteria"] = json!([]);
        for bid in json["bids"].as_array_mut().unwrap() {
            for key in ["assessor_marks", "measures"] {
                bid.as_object_mut().unwrap().shift_remove(key).unwrap();
            }
        }
        check(&json, method);
    }
}

/// Two prices that differ in the fourteenth digit: the engine ranks them, a spreadsheet cannot.
#[test]
fn what_a_spreadsheet_cannot_tell_apart_is_written_as_the_engine_has_it() {
    let mut json = awarded(json!({"method": "lowest-price", "rank_on": "exact",
        "ceiling": {"amount": "1", "rule": "flag"}}));
    json["bids"][0]["price"] = json!("999999999999.02");
    json["bids"][1]["price"] = json!("999999999999.01");
    let text = serde_json::to_vec(&json).unwrap();
    let (evaluation, dossier) = (award::evaluate(&text).unwrap(), typed(&text));
    let source = Source {
        dossier: &dossier,
        texts: Language::Nl.texts(),
    };
    let live = book_of(source, &evaluation, MADE_AT, Figures::Formulas).unwrap();
    assert_eq!(
        verify::verify(&live, source, &evaluation).unwrap(),
        Proof::TooClose
    );
    let book = book_of(source, &evaluation, MADE_AT, Figures::Fixed).unwrap();
    let mut results = Results::new(&book);
    let layout = Layout::new(source);
    let ranks = [0, 1, 2].map(|bid| {
        results
            .shown(&layout.place(bid, layout.lines.rank))
            .unwrap()
    });
    assert_eq!(ranks, ["3", "2", "1"]);
    let note = results.at(&book.sheets[0].place(2, 0)).unwrap();
    assert_eq!(note, Value::Text(source.text("sheet-state-fixed")));
    assert!(scoring_workbook(&dossier, &evaluation, Language::Nl, MADE_AT).is_ok());
}
