//! A small dossier with one of everything, and changes to it.

use serde_json::{Value as Json, json};

/// Everything at once: groups, levels, two curves, a panel, musts, knock-outs, minimums, ties.
pub(super) fn dossier() -> Json {
    json!({
        "format": "bestek/1", "title": "Leermanagementsysteem", "reference": "2026-014",
        "award": {
            "method": "weighted-points", "price_weight": "30", "quality_weight": "70",
            "price_formula": {"kind": "lowest-ratio"}, "panel": "mean",
            "ceiling": {"amount": "150000", "rule": "exclude"}, "minimum_quality": "0.3",
            "rounding": {"decimals": 2, "mode": "half-up", "stage": "total"},
            "ties": ["higher-quality", "lower-price", "criterion:P"]
        },
        "knock_outs": [{"id": "K1", "text": "ISO 27001"}, {"id": "K2", "text": "Hosting in de EU"}],
        "requirements": [
            {"id": "R1", "text": "Koppeling", "class": "must"},
            {"id": "R2", "text": "Rapport", "class": "should", "points": "3"},
            {"id": "R3", "text": "=1+1", "class": "could", "points": "1"},
            {"id": "R4", "text": "App", "class": "to-develop", "points": "5",
             "curve": {"kind": "steps", "points": [["0", "30"], ["3", "20"], ["6", "10"]], "of": "30"}},
            {"id": "R5", "text": "Skills", "class": "to-develop", "points": "2"},
            {"id": "R6", "text": "Later", "class": "wont"}
        ],
        "criteria": [
            {"id": "W", "name": "Wensen", "weight": "40", "kind": "requirements",
             "classes": ["should", "could"]},
            {"id": "T", "name": "Te ontwikkelen", "weight": "20", "kind": "requirements",
             "classes": ["to-develop"],
             "curve": {"kind": "linear", "points": [["0", "1"], ["6", "0.5"], ["12", "0"]]}},
            {"id": "G", "name": "Plannen", "weight": "40", "minimum": "0.2", "children": [
                {"id": "P", "name": "Plan", "weight": "70", "kind": "marked", "minimum": "0.4",
                 "scale": {"zero": "0", "full": "10"}},
                {"id": "N", "name": "Kansen", "weight": "30", "kind": "marked",
                 "scale": {"levels": [{"mark": "0", "share": "-1"}, {"mark": "1", "share": "1"},
                     {"mark": "2", "share": "3"}], "of": "3"}}
            ]}
        ],
        "assessors": [{"id": "a2", "name": "Zoë"}, {"id": "a1", "name": "Bram"}],
        "bids": [
            bid("A", "100000", ["8", "7", "9"], "1"),
            bid("B", "120000", ["9", "9", "9"], "2"),
            bid("C", "99000", ["5", "6", "7"], "0")
        ]
    })
}

pub(super) fn bid(id: &str, price: &str, marks: [&str; 3], level: &str) -> Json {
    json!({
        "id": id, "name": format!("Aanbieder {id}"), "price": price,
        "knock_outs": {"K1": "pass", "K2": "pass"},
        "answers": {"R1": "yes", "R2": "partly", "R3": "yes", "R4": {"months": "4"},
            "R5": {"months": "7.5"}},
        "assessor_marks": {
            "P": {"a1": marks[0], "a2": marks[1], "a3": marks[2]},
            "N": {"a1": level, "a2": "1", "a3": "1"}
        },
        "measures": {"P": marks[0]},
        "assessor_reasons": {"P": {"a1": "Helder & \"concreet\" <plan>"}}
    })
}

/// A name, a pointer, and what to put there.
pub(super) type Variants = Vec<(&'static str, &'static str, Json)>;

/// Every change.
pub(super) fn variants() -> Variants {
    [bid_variants(), award_variants()].concat()
}

/// Changes of marks, answers and results.
fn bid_variants() -> Variants {
    vec![
        ("as it is", "/title", json!("x")),
        ("withdrawn", "/bids/0/withdrawn", json!(true)),
        ("knock-out", "/bids/1/knock_outs/K2", json!("fail")),
        ("knock-out unknown", "/bids/1/knock_outs/K2", Json::Null),
        ("must partly", "/bids/0/answers/R1", json!("partly")),
        ("must unknown", "/bids/0/answers/R1", Json::Null),
        ("wish unknown", "/bids/2/answers/R2", Json::Null),
        ("wish no", "/bids/2/answers/R2", json!("no")),
        ("never", "/bids/1/answers/R4", json!("never")),
        ("available", "/bids/1/answers/R5", json!("available")),
        ("far beyond", "/bids/1/answers/R5", json!({"months": "99"})),
        (
            "beyond the steps",
            "/bids/1/answers/R4",
            json!({"months": "6.5"}),
        ),
        ("extended", "/criteria/1/curve/outside", json!("extend")),
        (
            "below a minimum",
            "/bids/0/assessor_marks/P",
            json!({"a1": "1", "a2": "2", "a3": "3"}),
        ),
        (
            "exactly a minimum",
            "/bids/0/assessor_marks/P",
            json!({"a1": "3", "a2": "4", "a3": "5"}),
        ),
        ("mark unknown", "/bids/0/assessor_marks/P/a3", Json::Null),
    ]
}

/// Changes of prices, weights and rules.
fn award_variants() -> Variants {
    vec![
        ("quality minimum", "/award/minimum_quality", json!("0.6")),
        ("price unknown", "/bids/1/price", Json::Null),
        ("too dear", "/bids/1/price", json!("150000.01")),
        ("exactly the ceiling", "/bids/1/price", json!("150000")),
        (
            "no points",
            "/award/ceiling",
            json!({"amount": "110000", "rule": "zero-points"}),
        ),
        (
            "flagged",
            "/award/ceiling",
            json!({"amount": "110000", "rule": "flag"}),
        ),
        (
            "line",
            "/award/price_formula",
            json!({"kind": "line", "full_at": "100000", "zero_at": "110000"}),
        ),
        (
            "components",
            "/award/rounding",
            json!({"decimals": 1, "stage": "components"}),
        ),
        (
            "criteria",
            "/award/rounding",
            json!({"decimals": 0, "stage": "criteria"}),
        ),
        (
            "half-even",
            "/award/rounding",
            json!({"decimals": 0, "mode": "half-even", "stage": "criteria"}),
        ),
        (
            "down",
            "/award/rounding",
            json!({"decimals": 1, "mode": "down"}),
        ),
        ("equal", "/bids/1", bid("B", "100000", ["8", "7", "9"], "1")),
        (
            "equal but dearer",
            "/bids/1",
            bid("B", "100000.01", ["8", "7", "9"], "1"),
        ),
        (
            "one bid",
            "/bids",
            json!([bid("A", "1", ["8", "8", "8"], "1")]),
        ),
        ("no bids", "/bids", json!([])),
        (
            "measured",
            "/criteria/2/children/0",
            json!({"id": "P", "name": "Proef", "weight": "70", "value": "0.1", "kind": "measured",
                "curve": {"kind": "linear", "points": [["1", "0"], ["5", "1"]]}}),
        ),
    ]
}
