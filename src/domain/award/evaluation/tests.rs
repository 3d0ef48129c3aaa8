use serde_json::{Value, json};

use crate::domain::award;
use crate::domain::award::evaluation::Evaluation;

fn evaluate(dossier: &Value) -> Evaluation {
    award::evaluate(dossier.to_string().as_bytes()).unwrap()
}

/// A tender of one criterion marked 0 to 10, 40 points for the price and 60 for quality.
fn tender(award: &Value, bids: &Value) -> Value {
    let mut dossier = json!({
        "format": "bestek/1",
        "award": {"method": "weighted-points", "price_weight": "40", "quality_weight": "60",
            "price_formula": {"kind": "lowest-ratio"}},
        "criteria": [{"id": "Q", "weight": "100", "kind": "marked",
            "scale": {"zero": "0", "full": "10"}}],
        "bids": bids,
    });
    for (key, value) in award.as_object().unwrap() {
        dossier["award"][key] = value.clone();
    }
    dossier
}

fn codes(evaluation: &Evaluation) -> Vec<&str> {
    evaluation
        .warnings
        .iter()
        .map(|note| note.code.as_str())
        .collect()
}

fn ranks(evaluation: &Evaluation) -> Vec<(&str, usize, Option<&str>)> {
    let rows = evaluation.ranking.iter();
    rows.map(|row| (row.bid.as_str(), row.rank, row.tie_break.as_deref()))
        .collect()
}

/// The dossier that the contract prints, and the output that it prints with it.
#[test]
fn the_example_of_the_contract_holds() {
    let dossier = json!({
        "format": "bestek/1", "title": "Leermanagementsysteem", "reference": "2026-014", "currency": "EUR",
        "award": {
            "method": "weighted-points", "price_weight": "30", "quality_weight": "70",
            "price_formula": {"kind": "line", "full_at": "60000", "zero_at": "150000"},
            "price_points_outside": "clamp", "quality_scale": "absolute", "panel": "consensus",
            "ceiling": {"amount": "150000", "rule": "exclude"}, "minimum_quality": "0.5",
            "rounding": {"decimals": 2, "mode": "half-up", "stage": "total"},
            "rank_on": "rounded", "ties": ["higher-quality", "lower-price"],
        },
        "knock_outs": [{"id": "K1", "text": "ISO 27001 of gelijkwaardig", "evidence": "certificate"}],
        "requirements": [
            {"id": "R1", "area": "Koppelingen", "text": "…", "class": "must"},
            {"id": "R2", "area": "Rapportage", "text": "…", "class": "should", "points": "3"},
            {"id": "R3", "area": "Skills", "text": "…", "class": "to-develop", "points": "5",
             "curve": {"kind": "steps", "after": "0",
                "points": [["0", "1"], ["3", "0.75"], ["6", "0.5"], ["12", "0.25"]]}},
        ],
        "criteria": [
            {"id": "W", "name": "Wensen", "weight": "40", "kind": "requirements", "classes": ["should", "could"]},
            {"id": "T", "name": "Te ontwikkelen", "weight": "15", "kind": "requirements", "classes": ["to-develop"]},
            {"id": "I", "name": "Implementatieplan", "weight": "25", "kind": "marked", "minimum": "0.6",
             "scale": {"zero": "0", "full": "10"}},
            {"id": "U", "name": "Gebruikerstest", "weight": "20", "kind": "measured",
             "curve": {"kind": "linear", "points": [["1", "0"], ["5", "1"]], "outside": "clip"}},
        ],
        "price_sheet": {"lines": [{"id": "P1", "label": "Licentie per gebruiker", "quantity": "2000", "periods": "4"}]},
        "bids": [
            {"id": "A", "name": "Aanbieder A", "price": "100000", "unit_prices": {"P1": "12.50"},
             "knock_outs": {"K1": "pass"}, "answers": {"R1": "yes", "R2": "partly", "R3": {"months": "6"}},
             "marks": {"I": "8"}, "assessor_marks": {"I": {"a1": "8", "a2": "7"}}, "measures": {"U": "4.2"}},
        ],
    });
    let mut actual = serde_json::to_value(evaluate(&dossier)).unwrap();
    assert_eq!(actual["dossier_sha256"].as_str().unwrap().len(), 64);
    assert_eq!(actual["warnings"][0]["code"], json!("single-bid"));
    actual["dossier_sha256"] = json!("…");
    actual["warnings"][0]["message"] = json!("…");
    let expected = json!({
        "format": "bestek-evaluation/1", "dossier_sha256": "…", "complete": true,
        "ranking": [{"rank": 1, "bid": "A", "total": "61.12", "price_points": "16.67",
            "quality_points": "44.45", "quality_share": "0.635", "price": "100000",
            "comparison_price": null, "tie_break": null}],
        "inadmissible": [],
        "criteria": [
            {"id": "W", "shares": {"A": "0.5"}, "points": {"A": "14.00"}},
            {"id": "T", "shares": {"A": "0.5"}, "points": {"A": "5.25"}},
            {"id": "I", "shares": {"A": "0.8"}, "points": {"A": "14.00"}},
            {"id": "U", "shares": {"A": "0.8"}, "points": {"A": "11.20"}},
        ],
        "gaps": [], "warnings": [{"code": "single-bid", "message": "…"}],
    });
    assert_eq!(actual, expected);
}

#[test]
fn the_hash_is_of_the_bytes() {
    let empty = json!({}).to_string();
    assert!(award::evaluate(empty.as_bytes()).is_err());
    let expected = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
    assert_eq!(super::sha256(b"{}"), expected);
}

#[test]
fn ties_are_separated_in_order_and_the_rest_shares_a_rank() {
    // 40·100/P + 6·mark: 70 for all but the last.
    let bids = json!([
        {"id": "A", "price": "100", "marks": {"Q": "5"}},
        {"id": "B", "price": "125", "marks": {"Q": "6.3333333"}},
        {"id": "C", "price": "100", "marks": {"Q": "5"}},
        {"id": "D", "price": "200", "marks": {"Q": "0"}},
    ]);
    let plain = evaluate(&tender(&json!({}), &bids));
    assert_eq!(
        ranks(&plain),
        [
            ("A", 1, None),
            ("B", 1, None),
            ("C", 1, None),
            ("D", 4, None)
        ]
    );
    assert_eq!(codes(&plain), ["relative-method", "tie", "tie-by-rounding"]);

    let ruled = evaluate(&tender(
        &json!({"ties": ["criterion:Q", "lower-price"]}),
        &bids,
    ));
    let rule = Some("criterion:Q");
    assert_eq!(
        ranks(&ruled),
        [
            ("B", 1, rule),
            ("A", 2, rule),
            ("C", 2, None),
            ("D", 4, None)
        ]
    );
    assert_eq!(codes(&ruled), ["relative-method", "tie", "tie-by-rounding"]);

    let exact = evaluate(&tender(&json!({"rank_on": "exact"}), &bids));
    assert_eq!(
        ranks(&exact),
        [
            ("A", 1, None),
            ("C", 1, None),
            ("B", 3, None),
            ("D", 4, None)
        ]
    );
    assert_eq!(codes(&exact), ["relative-method", "tie"]);
}

#[test]
fn a_withdrawn_bid_needs_no_results_and_counts_for_nobody() {
    let bids = json!([
        {"id": "A", "price": "100", "knock_outs": {"K": "pass"},
         "assessor_marks": {"Q": {"a": "5", "b": "6"}}},
        {"id": "B", "price": "50", "withdrawn": true,
         "assessor_marks": {"Q": {"a": "5", "b": "6", "c": "7"}}},
    ]);
    let mut dossier = tender(&json!({"panel": "mean"}), &bids);
    dossier["knock_outs"] = json!([{"id": "K"}]);
    let evaluation = evaluate(&dossier);
    assert!(evaluation.complete);
    assert_eq!(evaluation.ranking[0].total, "73.00");
    assert_eq!(
        evaluation.inadmissible[0].reasons,
        [super::Reason::Withdrawn]
    );
    assert_eq!(
        codes(&evaluation),
        ["relative-method", "single-bid", "excluded-set-minimum"]
    );
}

#[test]
fn a_bid_that_is_out_has_no_gaps_but_a_knock_out_without_result() {
    let bids = json!([{"id": "A", "price": "2000"}, {"id": "B", "marks": {"Q": "1"}}]);
    let award = json!({"ceiling": {"amount": "1000", "rule": "exclude"}});
    let mut dossier = tender(&award, &bids);
    dossier["knock_outs"] = json!([{"id": "K"}]);
    dossier["requirements"] = json!([{"id": "R", "class": "must"}]);
    let actual = serde_json::to_value(evaluate(&dossier)).unwrap();
    let expected = json!([
        {"bid": "A", "kind": "knock-out", "id": "K"},
        {"bid": "B", "kind": "knock-out", "id": "K"},
        {"bid": "B", "kind": "answer", "id": "R"},
        {"bid": "B", "kind": "price"},
    ]);
    assert_eq!(actual["gaps"], expected);
    assert_eq!(
        actual["inadmissible"],
        json!([{"bid": "A", "reasons": ["ceiling"]}])
    );
    assert_eq!(actual["criteria"][0]["shares"], json!({"B": "0.1"}));
    assert_eq!(actual["criteria"][0]["points"], json!({}));
}

#[test]
fn a_price_sheet_adds_up_or_has_a_gap() {
    let bids = json!([
        {"id": "A", "unit_prices": {"P": "0.005", "S": "10"}, "marks": {"Q": "1"}},
        {"id": "B", "price": "99", "unit_prices": {"P": "1"}, "marks": {"Q": "1"}},
    ]);
    let mut dossier = tender(&json!({}), &bids);
    dossier["price_sheet"] = json!({"lines": [
        {"id": "P", "quantity": "3", "periods": "4"}, {"id": "S", "quantity": "2"},
    ]});
    let evaluation = evaluate(&dossier);
    assert_eq!(
        serde_json::to_value(&evaluation.gaps).unwrap(),
        json!([{"bid": "B", "kind": "price", "id": "S"}])
    );
    dossier["bids"][1] = json!({"id": "B", "withdrawn": true});
    assert_eq!(evaluate(&dossier).ranking[0].price, "20.06");
}

#[test]
fn relative_quality_makes_the_best_share_whole() {
    let bids = json!([
        {"id": "A", "price": "100", "marks": {"Q": "4"}}, {"id": "B", "price": "100", "marks": {"Q": "8"}},
    ]);
    let award = json!({"quality_scale": "relative-to-best",
        "price_formula": {"kind": "line", "full_at": "0", "zero_at": "200"}});
    let evaluation = evaluate(&tender(&award, &bids));
    let rows: Vec<_> = evaluation
        .ranking
        .iter()
        .map(|row| row.quality_points.clone().unwrap())
        .collect();
    assert_eq!(rows, ["60.00", "30.00"]);
    assert_eq!(evaluation.ranking[1].quality_share.as_deref(), Some("0.4"));
    assert_eq!(evaluation.criteria[0].points["A"], "30.00");
    assert_eq!(codes(&evaluation), ["relative-method", "equal-prices"]);
}

#[test]
fn quality_that_is_nowhere_above_nothing_is_not_scaled() {
    let bids = json!([{"id": "A", "price": "100", "marks": {"Q": "0"}}]);
    let evaluation = evaluate(&tender(
        &json!({"quality_scale": "relative-to-best"}),
        &bids,
    ));
    assert_eq!(
        evaluation.ranking[0].quality_points.as_deref(),
        Some("0.00")
    );
}

#[test]
fn without_criteria_there_are_no_quality_figures() {
    let award = json!({"price_weight": "100", "quality_weight": "0"});
    let mut dossier = tender(&award, &json!([{"id": "A", "price": "5"}]));
    dossier["criteria"] = json!([]);
    let row = evaluate(&dossier).ranking.remove(0);
    assert_eq!(
        (row.quality_points, row.quality_share, row.total.as_str()),
        (None, None, "100.00")
    );
}

#[test]
fn nobody_admissible_is_complete_and_ranks_nobody() {
    let evaluation = evaluate(&tender(
        &json!({}),
        &json!([{"id": "A", "withdrawn": true}]),
    ));
    assert!(evaluation.complete && evaluation.ranking.is_empty());
    assert_eq!(codes(&evaluation), ["relative-method"]);
}

#[test]
fn a_ceiling_may_only_flag_and_points_may_leave_their_range() {
    let bids = json!([
        {"id": "A", "price": "300", "marks": {"Q": "0"}}, {"id": "B", "price": "50", "marks": {"Q": "0"}},
    ]);
    let award = json!({"ceiling": {"amount": "200", "rule": "flag"}, "price_points_outside": "keep",
        "price_formula": {"kind": "line", "full_at": "100", "zero_at": "200"},
        "abnormally_low": [{"kind": "below-next", "percent": "30"}, {"kind": "below-mean", "percent": "5"}]});
    let evaluation = evaluate(&tender(&award, &bids));
    let totals: Vec<&str> = evaluation
        .ranking
        .iter()
        .map(|row| row.total.as_str())
        .collect();
    assert_eq!(totals, ["60.00", "-40.00"]);
    assert_eq!(codes(&evaluation), ["above-ceiling", "abnormally-low:B"]);
}

#[test]
fn shares_in_other_units_and_a_malus_are_exact() {
    let bids = json!([
        {"id": "A", "price": "100", "marks": {"Q": "1"}}, {"id": "B", "price": "100", "marks": {"Q": "0"}},
    ]);
    let mut dossier = tender(&json!({}), &bids);
    dossier["criteria"][0]["scale"] = json!({"of": "30", "levels": [
        {"mark": "0", "share": "-15"}, {"mark": "1", "share": "20"}]});
    let evaluation = evaluate(&dossier);
    assert_eq!(
        evaluation.ranking[0].quality_points.as_deref(),
        Some("40.00")
    );
    assert_eq!(
        evaluation.ranking[0].quality_share.as_deref(),
        Some("0.6666666667")
    );
    assert_eq!(
        evaluation.ranking[1].quality_points.as_deref(),
        Some("-30.00")
    );
}

#[test]
fn every_node_of_the_tree_is_listed_depth_first() {
    let bids = json!([{"id": "A", "price": "100", "marks": {"C1": "4", "C2": "10"}}]);
    let mut dossier = tender(&json!({}), &bids);
    let leaf = |id: &str, weight: &str| json!({"id": id, "weight": weight, "kind": "marked", "scale": {"zero": "0", "full": "10"}});
    dossier["criteria"] = json!([
        {"id": "G", "weight": "100", "children": [leaf("C1", "75"), leaf("C2", "25")]},
    ]);
    let evaluation = evaluate(&dossier);
    let points: Vec<(&str, &str)> = evaluation
        .criteria
        .iter()
        .map(|node| (node.id.as_str(), node.points["A"].as_str()))
        .collect();
    assert_eq!(points, [("G", "33.00"), ("C1", "18.00"), ("C2", "15.00")]);
}
