use serde_json::json;

use super::*;

fn dossier() -> Vec<u8> {
    json!({"format": "bestek/1",
        "award": {"method": "weighted-points", "price_weight": "40", "quality_weight": "60",
            "price_formula": {"kind": "lowest-ratio"}},
        "criteria": [{"id": "Q", "weight": "100", "kind": "marked", "scale": {"zero": "0", "full": "100"}}],
        "bids": [{"id": "A", "price": "100", "marks": {"Q": "70"}},
            {"id": "B", "price": "120", "marks": {"Q": "78"}},
            {"id": "C", "price": "60", "marks": {"Q": "20"}}]})
    .to_string()
    .into_bytes()
}

fn printed(robust: bool) -> Value {
    let evaluation = if robust {
        evaluate_with_robustness(&dossier())
    } else {
        evaluate(&dossier())
    };
    serde_json::to_value(evaluation.unwrap()).unwrap()
}

fn differences(evaluation: &Value) -> Vec<Difference> {
    verify(evaluation.to_string().as_bytes(), &dossier()).unwrap()
}

#[test]
fn what_the_engine_printed_is_verified() {
    for robust in [false, true] {
        assert_eq!(differences(&printed(robust)), []);
    }
}

#[test]
fn the_sentence_of_a_warning_may_be_in_other_words() {
    let mut evaluation = printed(false);
    evaluation["warnings"][0]["message"] = json!("Pas op.");
    assert_eq!(differences(&evaluation), []);
}

#[test]
fn every_changed_figure_is_found_at_its_place() {
    let mut evaluation = printed(true);
    evaluation["ranking"][1]["total"] = json!("66.01");
    evaluation["ranking"][0]["rank"] = json!(2);
    evaluation["criteria"][0]["shares"]["A"] = json!("0.71");
    evaluation["robustness"]["to_win"]
        .as_array_mut()
        .unwrap()
        .pop();
    evaluation["own"] = json!("x");
    let found = differences(&evaluation);
    let pointers: Vec<&str> = found.iter().map(|one| one.pointer.as_str()).collect();
    assert_eq!(
        pointers,
        [
            "/ranking/0/rank",
            "/ranking/1/total",
            "/criteria/0/shares/A",
            "/robustness/to_win/1",
            "/own",
        ]
    );
    assert_eq!(found[1].stated.as_deref(), Some("66.01"));
    assert_eq!(found[1].recomputed.as_deref(), Some("66.00"));
    assert_eq!(found[3].stated, None);
    assert_eq!(found[4].recomputed, None);
}

#[test]
fn another_dossier_shows_in_its_hash() {
    let mut other = dossier();
    other.push(b'\n');
    let found = verify(printed(false).to_string().as_bytes(), &other).unwrap();
    let pointers: Vec<&str> = found.iter().map(|one| one.pointer.as_str()).collect();
    assert_eq!(pointers, ["/dossier_sha256"]);
}

#[test]
fn what_is_no_json_or_no_dossier_cannot_be_verified() {
    assert!(matches!(
        verify(b"{", &dossier()),
        Err(NotVerifiable::Evaluation(_))
    ));
    assert!(matches!(
        verify(b"{}", b"{}"),
        Err(NotVerifiable::Dossier(_))
    ));
}
