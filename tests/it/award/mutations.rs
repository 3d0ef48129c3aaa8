//! Whatever stands in a file, the engine answers; it never panics.

use bestek::domain::award;
use proptest::prelude::*;
use serde_json::{Value, json};

/// A dossier in which every part of the award is used.
pub fn rich() -> Value {
    json!({
        "format": "bestek/1",
        "award": {
            "method": "weighted-points", "price_weight": "30", "quality_weight": 70,
            "points_total": "100",
            "price_formula": {"kind": "line", "full_at": "60000", "zero_at": "150000"},
            "price_points_outside": "clamp", "quality_scale": "absolute", "panel": "mean",
            "ceiling": {"amount": "150000", "rule": "exclude"}, "minimum_quality": "0.1",
            "rounding": {"decimals": 2, "mode": "half-up", "stage": "criteria"},
            "rank_on": "rounded", "ties": ["higher-quality", "lower-price", "criterion:I"],
            "abnormally_low": [{"kind": "below-base", "base": "100", "percent": "40"}],
        },
        "knock_outs": [{"id": "K1"}],
        "requirements": [
            {"id": "R1", "class": "must"}, {"id": "R2", "class": "should", "points": "3"},
            {"id": "R3", "class": "to-develop", "points": "5", "curve":
                {"kind": "steps", "points": [["0", "1"], ["3", "0.75"]], "after": "0", "of": "1"}},
            {"id": "R4", "class": "could", "points": "1", "answers": {"a": "1", "b": "0"}, "of": "1"},
        ],
        "criteria_total": "100",
        "criteria": [
            {"id": "W", "weight": "40", "kind": "requirements", "classes": ["should", "could"]},
            {"id": "T", "weight": "15", "kind": "requirements", "classes": ["to-develop"]},
            {"id": "G", "weight": "25", "children_total": "3", "minimum": "0.2", "children": [
                {"id": "I", "weight": "1", "kind": "marked", "scale": {"zero": "0", "full": "10"}},
                {"id": "J", "weight": "2", "kind": "marked", "scale": {"levels":
                    [{"mark": "0", "share": "-5"}, {"mark": "1", "share": "10"}], "of": "10"}},
            ]},
            {"id": "U", "weight": "20", "kind": "measured", "curve":
                {"kind": "linear", "points": [["1", "0"], ["5", "1"]], "outside": "extend"}},
        ],
        "price_sheet": {"lines": [{"id": "P1", "quantity": "2000", "periods": "4"}]},
        "bids": [bid("A", "12.50"), bid("B", "13"), {"id": "C", "withdrawn": true}],
    })
}

fn bid(id: &str, unit_price: &str) -> Value {
    json!({
        "id": id, "unit_prices": {"P1": unit_price}, "knock_outs": {"K1": "pass"},
        "answers": {"R1": "yes", "R2": "partly", "R3": {"months": "2"}, "R4": "a"},
        "assessor_marks": {"I": {"a1": "8", "a2": "7"}, "J": {"a1": "1", "a2": "0"}},
        "measures": {"U": "4.2"},
    })
}

/// Changes the node with this number, counted depth first; false when there are fewer.
fn change(node: &mut Value, left: &mut usize, replacement: Option<&Value>) {
    let mut dropped = None;
    let children: Vec<(String, &mut Value)> = match node {
        Value::Object(entries) => entries
            .iter_mut()
            .map(|(key, one)| (key.clone(), one))
            .collect(),
        Value::Array(items) => items
            .iter_mut()
            .enumerate()
            .map(|(at, one)| (at.to_string(), one))
            .collect(),
        _ => Vec::new(),
    };
    for (key, child) in children {
        if *left == 0 {
            match replacement {
                Some(value) => *child = value.clone(),
                None => dropped = Some(key),
            }
            *left = usize::MAX;
            break;
        }
        *left -= 1;
        change(child, left, replacement);
        if *left > usize::MAX / 2 {
            break;
        }
    }
    match (node, dropped) {
        (Value::Object(entries), Some(key)) => drop(entries.shift_remove(&key)),
        (Value::Array(items), Some(key)) => {
            items.remove(key.parse().expect("a list has numbers for keys"));
        }
        _ => {}
    }
}

fn junk() -> impl Strategy<Value = Option<Value>> {
    let texts = [
        "",
        "x",
        "0",
        "-1",
        "1e9",
        "100",
        "0.000000000001",
        "999999999999999999",
        "yes",
    ];
    prop_oneof![
        Just(None),
        prop::sample::select(texts.to_vec()).prop_map(|text| Some(json!(text))),
        prop::sample::select(vec![
            json!(null),
            json!(true),
            json!([]),
            json!({}),
            json!(0),
            json!([[]]),
            json!({"id": "A"}),
        ])
        .prop_map(Some),
    ]
}

fn survives(text: &[u8]) {
    let canonical = award::canonical(text);
    match award::evaluate(text) {
        Ok(evaluation) => {
            assert_eq!(evaluation.complete, evaluation.gaps.is_empty());
            assert!(canonical.is_ok());
        }
        Err(errors) => assert!(!errors.is_empty() && canonical.is_err()),
    }
}

#[test]
fn the_rich_dossier_is_evaluated() {
    let evaluation = award::evaluate(rich().to_string().as_bytes()).expect("it is valid");
    assert!(evaluation.complete, "{:?}", evaluation.gaps);
    assert_eq!(evaluation.ranking.len(), 2);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn a_changed_dossier_gives_an_answer(
        changes in prop::collection::vec((0_usize..190, junk()), 1..3),
    ) {
        let mut dossier = rich();
        for (mut at, replacement) in changes {
            change(&mut dossier, &mut at, replacement.as_ref());
        }
        survives(dossier.to_string().as_bytes());
    }

    #[test]
    fn changed_bytes_give_an_answer(at in 0_usize..3000, byte in any::<u8>()) {
        let mut text = rich().to_string().into_bytes();
        let at = at % text.len();
        text[at] = byte;
        survives(&text);
        survives(&text[..at]);
    }
}
