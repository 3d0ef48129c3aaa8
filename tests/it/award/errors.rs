//! Everything that is wrong is said at once, at its place, in a sentence that says what to do.

use bestek::domain::award;
use serde_json::{Value, json};

use crate::award::mutations::rich;

/// The pointers of the errors after one change to the rich dossier.
fn pointers(pointer: &str, value: Value) -> Vec<String> {
    let mut dossier = rich();
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer has a slash");
    match dossier.pointer_mut(parent).expect("the parent exists") {
        Value::Array(items) => items[key.parse::<usize>().expect("an index")] = value,
        parent => parent[key] = value,
    }
    match award::evaluate(dossier.to_string().as_bytes()) {
        Ok(_) => Vec::new(),
        Err(errors) => errors.into_iter().map(|error| error.pointer).collect(),
    }
}

fn all_are_found(table: &[(&str, Value)]) {
    for (pointer, value) in table {
        let found = pointers(pointer, value.clone());
        let expected = match *pointer {
            // Where a point or a scale cannot be right as a whole, the part to mend is named.
            "/requirements/2/curve/points/1/0" => "/requirements/2/curve/points/1",
            "/criteria/2/children/0/scale" => "/criteria/2/children/0/scale/full",
            "/bids/0/marks" => "/bids/0/marks/Z",
            other => other,
        };
        assert_eq!(found, [expected], "{pointer} = {value}");
    }
}

#[test]
fn a_mistake_in_the_award_gives_one_error_at_its_place() {
    let table = [
        ("/award/method", json!("best")),
        ("/award/minimum_qualty", json!("0.5")),
        ("/award/minimum_quality", json!("60")),
        ("/award/price_weight", json!("31")),
        ("/award/price_weight", json!("+30")),
        ("/award/points_total", json!("0")),
        ("/award/price_formula/zero_at", Value::Null),
        ("/award/price_formula/kind", json!("linear")),
        ("/award/price_formula/full_at", json!("150000")),
        ("/award/price_formula/slope", json!("1")),
        ("/award/ceiling/rule", json!("refuse")),
        ("/award/rounding/decimals", json!("2.5")),
        ("/award/rounding/place", json!("2")),
        ("/award/ties/2", json!("criterion:Z")),
        ("/award/ties/0", json!("first")),
        ("/award/ties/0", json!("lot:")),
        ("/award/ties/0", json!("lot:A,Z")),
        ("/award/ties/0", json!("lot:A,A")),
        ("/award/abnormally_low/0/percent", json!("101")),
        ("/award/abnormally_low/0/kind", json!("below")),
    ];
    all_are_found(&table);
}

#[test]
fn a_mistake_elsewhere_gives_one_error_at_its_place() {
    let long = "x".repeat(65);
    let table = [
        ("/format", json!("bestek/2")),
        ("/knock_outs/0/id", json!("a b")),
        ("/knock_outs/0/id", json!(long)),
        ("/requirements/1/id", json!("R1")),
        ("/requirements/1/class", json!("may")),
        ("/requirements/1/points", json!("-3")),
        ("/requirements/2/curve/points/1/0", json!("0")),
        ("/requirements/2/answers", json!({"yes": "1"})),
        ("/criteria_total", json!("0")),
        ("/criteria/0/weight", json!("-40")),
        ("/criteria/1/classes", json!(["to-develop", "should"])),
        ("/criteria/2/kind", json!("marked")),
        ("/criteria/2/minimum", json!("20")),
        ("/criteria/2/children/0/scale", json!({"zero": "0"})),
        ("/criteria/2/children/1/id", json!("W")),
        ("/criteria/3/curve/outside", json!("cut")),
        ("/criteria/3/curve/after", json!("0")),
        ("/price_sheet/lines/0/quantity", json!("-1")),
        ("/bids/0/price", json!("-1")),
        ("/bids/0/price", json!("100000.01")),
        ("/bids/0/knock_outs/K1", json!("yes")),
        ("/bids/0/answers/R1", json!("later")),
        ("/bids/0/answers/R3", json!("yes")),
        ("/bids/0/answers/R4", json!("yes")),
        ("/bids/0/assessor_marks/I/a1", json!("11")),
        ("/bids/0/assessor_marks/J/a1", json!("0.5")),
        ("/bids/0/measures/U", json!("many")),
        ("/bids/1/id", json!("A")),
        ("/bids/2/withdrawn", json!("yes")),
        ("/bids/0/knock_outs/K9", json!("pass")),
        ("/bids/0/answers/R99", json!("yes")),
        ("/bids/0/marks", json!({"Z": "1"})),
        ("/bids/0/assessor_marks/Z", json!({"a1": "1"})),
        ("/bids/0/measures/Z", json!("1")),
    ];
    all_are_found(&table);
}

#[test]
fn a_group_that_does_not_add_up_is_named_with_its_sum() {
    let mut dossier = rich();
    dossier["criteria"][2]["children"][0]["weight"] = json!("1.5");
    dossier["criteria"][0]["weight"] = json!("41");
    let errors = award::evaluate(dossier.to_string().as_bytes()).expect_err("it is wrong");
    let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
    let expected = [
        "/criteria/2/children: The weights in `G` add up to 3.5; make that 3, or name another sum \
         in `children_total`.",
        "/criteria: The weights in `criteria` add up to 101; make that 100, or name another sum in \
         `criteria_total`.",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn every_mistake_is_reported_at_once() {
    let mut dossier = rich();
    dossier["award"]["panel"] = json!("all");
    dossier["criteria"][3]["curve"]["kind"] = json!("round");
    dossier["bids"][0]["measures"] = json!([]);
    dossier["bids"][1]["answers"]["R4"] = json!("c");
    let errors = award::evaluate(dossier.to_string().as_bytes()).expect_err("it is wrong");
    let pointers: Vec<&str> = errors.iter().map(|error| error.pointer.as_str()).collect();
    let expected = [
        "/criteria/3/curve/kind",
        "/award/panel",
        "/bids/0/measures",
        "/bids/1/answers/R4",
    ];
    assert_eq!(pointers, expected);
}

#[test]
fn a_price_of_nothing_is_refused_by_a_ratio() {
    let mut dossier = rich();
    dossier["award"]["price_formula"] = json!({"kind": "lowest-ratio"});
    dossier["bids"][2]["price"] = json!("0");
    let errors = award::evaluate(dossier.to_string().as_bytes()).expect_err("it is wrong");
    assert_eq!(errors[0].pointer, "/bids/2/price");
}

/// One criterion, so that a method can be tried with its own figures.
fn plain(award: &Value) -> Vec<String> {
    let dossier = json!({"format": "bestek/1", "award": award,
        "criteria": [{"id": "Q", "weight": "100", "value": "0.5", "kind": "marked",
            "scale": {"zero": "0", "full": "10"}}],
        "bids": [{"id": "A", "price": "0", "marks": {"Q": "5"}, "received": "yesterday"}]});
    match award::evaluate(dossier.to_string().as_bytes()) {
        Ok(_) => Vec::new(),
        Err(errors) => errors.into_iter().map(|error| error.pointer).collect(),
    }
}

/// Every award gives one error, at its pointer.
fn all_are_refused(table: &[(Value, &str)]) {
    for (award, pointer) in table {
        assert_eq!(plain(award), [*pointer], "{award}");
    }
}

/// The weights of price and quality with the keys of a method.
fn weighed(extra: &Value) -> Value {
    let mut award = json!({"price_weight": "40", "quality_weight": "60"});
    for (key, value) in extra.as_object().expect("an object") {
        award[key] = value.clone();
    }
    award
}

#[test]
fn every_method_refuses_figures_that_it_cannot_use() {
    let corridor = |percent: &str, rule: &str| json!({"method": "quality-per-price-corridor", "corridor_percent": percent, "decide_by": rule});
    let scaled = |power: &str| json!({"method": "quality-per-price", "scale_exponent": power});
    let reference = |reference: Value| {
        weighed(&json!({"method": "reference-difference", "reference": reference}))
    };
    all_are_refused(&[
        (
            json!({"method": "percentage-deduction", "percent": "100"}),
            "/award/percent",
        ),
        (json!({"method": "percentage-markup"}), "/award/percent"),
        (scaled("1.5"), "/award/scale_exponent"),
        (scaled("31"), "/award/scale_exponent"),
        (scaled("0"), "/bids/0/price"),
        (corridor("101", "lower-price"), "/award/corridor_percent"),
        (corridor("8", "earliest"), "/award/decide_by"),
        (reference(json!("mode")), "/award/reference"),
        (
            reference(json!({"quality": "80"})),
            "/award/reference/price",
        ),
        (
            weighed(&json!({"method": "utility-index", "price_weight": "0"})),
            "/award/price_weight",
        ),
        (
            weighed(&json!({"method": "quality-premium"})),
            "/award/estimate",
        ),
        (
            weighed(&json!({"method": "value-index", "price_weight": "0.01"})),
            "/award/quality_weight",
        ),
    ]);
    let lowest = |key: &str, value: Value| json!({"method": "lowest-price", key: value});
    let zero_points = json!({"amount": "5", "rule": "zero-points"});
    all_are_refused(&[
        (lowest("ceiling", zero_points), "/award/ceiling/rule"),
        (
            lowest("rounding", json!({"stage": "components"})),
            "/award/rounding/stage",
        ),
        (lowest("ties", json!(["earliest"])), "/bids/0/received"),
    ]);
}

#[test]
fn every_price_formula_refuses_figures_that_it_cannot_use() {
    let points = |kind: &str, figures: &[(&str, &str)]| {
        let mut formula = json!({"kind": kind});
        for (key, value) in figures {
            formula[*key] = json!(value);
        }
        weighed(&json!({"method": "weighted-points", "price_formula": formula}))
    };
    let table = [
        ("fixed-ratio", vec![("reference", "0")], "reference"),
        ("linear-multiple", vec![("zero_at", "1")], "zero_at"),
        ("logarithmic", vec![("factor", "1")], "factor"),
        (
            "discount-power",
            vec![("base", "9"), ("alpha", "0")],
            "alpha",
        ),
        (
            "discount-power",
            vec![("base", "9"), ("alpha", "101")],
            "alpha",
        ),
        (
            "discount-bilinear",
            vec![("base", "0"), ("knee", "0.8")],
            "base",
        ),
        (
            "discount-bilinear",
            vec![("base", "9"), ("knee", "80")],
            "knee",
        ),
        ("discount-corrected", vec![("base", "9")], "significant"),
        ("min-max", vec![("zero_at", "9")], "zero_at"),
    ];
    for (kind, figures, key) in table {
        let pointer = format!("/award/price_formula/{key}");
        all_are_refused(&[(points(kind, &figures), &pointer)]);
    }
}

#[test]
fn values_need_one_above_nothing_and_fractions_stay_below_one() {
    let errors = |method: &str, value: &str| {
        let dossier = json!({"format": "bestek/1", "award": {"method": method},
            "criteria": [{"id": "Q", "value": value, "kind": "marked",
                "scale": {"zero": "0", "full": "10"}}], "bids": []});
        let errors = award::evaluate(dossier.to_string().as_bytes())
            .err()
            .unwrap_or_default();
        errors
            .into_iter()
            .map(|error| error.pointer)
            .collect::<Vec<_>>()
    };
    assert_eq!(errors("value-deduction", "0"), ["/criteria"]);
    assert_eq!(errors("value-deduction", "-1"), ["/criteria/0/value"]);
    assert_eq!(errors("feature-coefficient", "1"), ["/criteria"]);
    assert!(errors("feature-coefficient", "0.99").is_empty());
    assert!(errors("value-deduction", "50000").is_empty());
}

#[test]
fn criteria_nest_at_most_32_deep() {
    let mut tree = json!({"id": "leaf", "weight": "100", "kind": "marked",
        "scale": {"zero": "0", "full": "10"}});
    for depth in 0..31 {
        tree = json!({"id": format!("g{depth}"), "weight": "100", "children": [tree]});
    }
    let mut dossier = rich();
    dossier["award"]["ties"] = json!([]);
    dossier["bids"] = json!([]);
    dossier["criteria"] = json!([tree]);
    assert!(award::syntax(dossier.to_string().as_bytes()).is_ok());
    assert!(award::evaluate(dossier.to_string().as_bytes()).is_ok());
    dossier["criteria"] = json!([{"id": "top", "weight": "100", "children": [tree]}]);
    let errors = award::evaluate(dossier.to_string().as_bytes()).expect_err("33 deep");
    assert_eq!(errors.len(), 1, "{errors:?}");
}

#[test]
fn canonical_writes_every_number_as_text() {
    let text = br#"{"format": "bestek/1", "award": {"method": "weighted-points",
        "price_weight": 100, "quality_weight": 0, "price_formula": {"kind": "lowest-ratio"}},
        "criteria": [], "bids": [{"id": "A", "price": 10.50, "own": [1e5]}]}"#;
    let value = award::canonical(text).expect("it is valid");
    assert_eq!(value["bids"][0]["price"], json!("10.50"));
    assert_eq!(value["bids"][0]["own"], json!(["1e5"]));
    assert_eq!(value["award"]["price_weight"], json!("100"));
}

#[test]
fn syntax_knows_no_rules_of_an_award() {
    assert_eq!(
        award::syntax(b"{\"a\": 1.0}").expect("it is JSON"),
        json!({"a": "1.0"})
    );
    assert!(award::syntax(b"{\"a\": 1, \"a\": 2}").is_err());
}

#[test]
fn robustness_has_an_end_but_a_ranking_has_not() {
    let bids: Vec<Value> = (0..1001)
        .map(|at| json!({"id": format!("B{at}"), "price": "5"}))
        .collect();
    let dossier = json!({"format": "bestek/1", "award": {"method": "lowest-price"}, "bids": bids});
    let text = dossier.to_string();
    let evaluation = award::evaluate(text.as_bytes()).expect("it can be ranked");
    assert_eq!(evaluation.ranking.len(), 1001);
    let errors = award::evaluate_with_robustness(text.as_bytes()).expect_err("too many");
    assert_eq!(errors[0].pointer, "/bids");
}
