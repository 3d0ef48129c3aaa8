use super::{EXAMPLE, bestek, bestek_with, refusal, text};

#[test]
fn a_complete_dossier_gives_json_and_exit_code_0() {
    let file = bestek(&["evaluate", EXAMPLE]);
    assert_eq!(file.status.code(), Some(0), "{}", text(&file.stderr));
    let evaluation: serde_json::Value = serde_json::from_slice(&file.stdout).expect("JSON");
    assert_eq!(evaluation["format"], "bestek-evaluation/1");
    assert_eq!(evaluation["complete"], true);
    assert_eq!(evaluation["ranking"][0]["rank"], 1);
    let bytes = std::fs::read(EXAMPLE).expect("the example exists");
    let piped = bestek_with(&["evaluate", "-", "--format", "json"], &bytes);
    assert!(piped.stdout == file.stdout);
}

#[test]
fn text_names_the_ranking_and_what_is_inadmissible() {
    let printed = bestek(&["evaluate", EXAMPLE, "--format", "text"]);
    let printed = text(&printed.stdout);
    assert!(printed.starts_with("complete: "), "{printed}");
    assert!(printed.contains("rank  bid"), "{printed}");
    assert!(printed.contains("inadmissible: "), "{printed}");
}

#[test]
fn a_gap_gives_exit_code_1_and_is_named() {
    let bytes = std::fs::read(EXAMPLE).expect("the example exists");
    let mut dossier: serde_json::Value = serde_json::from_slice(&bytes).expect("JSON");
    let bid = dossier["bids"][0].as_object_mut().expect("a bid");
    bid.remove("price").expect("a price");
    let changed = dossier.to_string();
    let printed = bestek_with(&["evaluate", "-", "--format", "text"], changed.as_bytes());
    assert_eq!(printed.status.code(), Some(1));
    let printed = text(&printed.stdout);
    assert!(
        printed.starts_with("incomplete: nothing is ranked\n"),
        "{printed}"
    );
    assert!(printed.contains("(price)"), "{printed}");
}

#[test]
fn every_error_is_a_line_and_nothing_is_printed() {
    let dossier = br#"{"format": "bestek/1", "award": {"method": "weighted-points"},
        "criteria": [{"id": "I", "weight": "90", "kind": "guess"}], "bids": [{"id": "A b"}]}"#;
    let output = bestek_with(&["evaluate", "-"], dossier);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(text(&output.stdout), "");
    let error = text(&output.stderr);
    assert!(error.lines().count() > 1, "{error}");
    for line in error.lines() {
        assert!(line.starts_with('/') && line.contains(": "), "{line}");
    }
}

#[test]
fn what_is_no_dossier_is_refused_with_a_sentence() {
    let missing = refusal(&bestek(&["evaluate", "/nowhere/dossier.json"]));
    assert!(missing.contains("/nowhere/dossier.json"), "{missing}");
    refusal(&bestek(&["evaluate", "src"]));
    for input in [&b""[..], b"\xff\xfe", b"{", b"[1,]", b"\0"] {
        refusal(&bestek_with(&["evaluate", "-"], input));
    }
    let deep = "[".repeat(200_000);
    refusal(&bestek_with(&["evaluate", "-"], deep.as_bytes()));
}

/// The example of the method comparison: a cheap and poor third bid decides between two others.
const PARADOX: &str = r#"{"format": "bestek/1", "award": {"method": "weighted-points",
    "price_weight": "30", "quality_weight": "70", "price_formula": {"kind": "lowest-ratio"}},
    "criteria": [{"id": "Q", "weight": "100", "kind": "marked", "scale": {"zero": "0", "full": "100"}}],
    "bids": [{"id": "A", "price": "100000", "marks": {"Q": "80"}},
        {"id": "B", "price": "130000", "marks": {"Q": "88"}},
        {"id": "C", "price": "80000", "marks": {"Q": "40"}}]}"#;

#[test]
fn robustness_says_who_would_win_without_a_losing_bid() {
    let asked = ["evaluate", "-", "--format", "text", "--robustness"];
    let printed = text(&bestek_with(&asked, PARADOX.as_bytes()).stdout);
    assert!(printed.contains("   1  B    80.06"), "{printed}");
    assert!(
        printed.contains("without C: A, B (two others change places)"),
        "{printed}"
    );
    assert!(printed.contains("(rank-reversal:C)"), "{printed}");
    assert!(printed.contains("to win: A at a price of "), "{printed}");
}

#[test]
fn without_the_option_nothing_is_said_of_robustness() {
    let printed = bestek_with(&["evaluate", "-"], PARADOX.as_bytes());
    let evaluation: serde_json::Value = serde_json::from_slice(&printed.stdout).expect("JSON");
    assert!(evaluation.get("robustness").is_none());
}

#[test]
fn a_price_below_a_cent_has_no_lower_price_to_win_with() {
    let dossier = PARADOX
        .replace("130000", "0.009")
        .replace("100000", "0.005");
    let printed = bestek_with(
        &["evaluate", "-", "--robustness", "--format", "text"],
        dossier.as_bytes(),
    );
    assert_eq!(printed.status.code(), Some(0), "{}", text(&printed.stderr));
    assert!(
        text(&printed.stdout).contains("to win: B at no price"),
        "{}",
        text(&printed.stdout)
    );
}
