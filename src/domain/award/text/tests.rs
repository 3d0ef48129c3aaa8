use crate::domain::award;

#[test]
fn a_complete_evaluation_is_a_table_with_notes() {
    let text = br#"{"format": "bestek/1", "award": {"method": "weighted-points",
        "price_weight": 100, "quality_weight": 0,
        "price_formula": {"kind": "line", "full_at": 0, "zero_at": 400}},
        "bids": [{"id": "Long-name", "price": 100}, {"id": "B", "price": 200.5},
                 {"id": "C", "withdrawn": true}]}"#;
    let shown = award::evaluate(text).unwrap().to_text();
    let expected = "\
Rank  Bid        Total  Price points  Quality points  Share  Price  Tie
   1  Long-name  75.00         75.00               -      -    100  -
   2  B          49.88         49.88               -      -  200.5  -

Inadmissible
  C: withdrawn

Dossier SHA-256: ";
    assert!(shown.starts_with(expected), "{shown}");
}

#[test]
fn an_incomplete_evaluation_lists_what_is_missing() {
    let text = br#"{"format": "bestek/1", "award": {"method": "weighted-points", "panel": "mean",
        "price_weight": 0, "quality_weight": 100,
        "price_formula": {"kind": "line", "full_at": 0, "zero_at": 400}},
        "criteria": [{"id": "Q", "weight": 100, "kind": "marked", "scale": {"zero": 0, "full": 10}}],
        "bids": [{"id": "A", "assessor_marks": {"Q": {"a1": 5}}}, {"id": "B", "price": 1}]}"#;
    let shown = award::evaluate(text).unwrap().to_text();
    let expected = "\
Incomplete: nothing is ranked.

Missing
  A: price
  B: assessor-mark Q a1

Dossier SHA-256: ";
    assert!(shown.starts_with(expected), "{shown}");
}
