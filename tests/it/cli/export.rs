use std::path::Path;

use super::{EXAMPLE, bestek, bestek_with, refusal, temporary, text};

const MADE_AT: &str = "2026-11-22T14:05:00Z";

/// Exports and returns the file.
fn exported(dossier: &str, document: &str, format: &str, language: &str) -> Vec<u8> {
    let out = temporary(&format!("{document}-{language}.{format}"));
    let output = bestek(&[
        "export",
        dossier,
        "--document",
        document,
        "--format",
        format,
        "--language",
        language,
        "--made-at",
        MADE_AT,
        "--out",
        path(&out),
    ]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(output.stdout.is_empty());
    let file = std::fs::read(&out).expect("the file was written");
    std::fs::remove_file(&out).expect("the file can be removed");
    file
}

fn path(path: &Path) -> &str {
    path.to_str().expect("a plain path")
}

#[test]
fn every_document_comes_in_every_format_that_it_has() {
    for (format, start) in [
        ("pdf", &b"%PDF-"[..]),
        ("docx", b"PK"),
        ("html", b"<!DOCTYPE html>"),
    ] {
        for document in [
            "tender-document",
            "scoring-report",
            "decision-memo",
            "procedure-report",
        ] {
            let file = exported(EXAMPLE, document, format, "nl");
            assert!(file.starts_with(start), "{document} as {format}");
        }
    }
    assert!(exported(EXAMPLE, "scoring-report", "xlsx", "en").starts_with(b"PK"));
}

#[test]
fn the_json_is_the_dossier_with_the_same_award() {
    let json = exported(EXAMPLE, "scoring-report", "json", "en");
    let again = bestek_with(&["evaluate", "-"], &json);
    let mut again: serde_json::Value = serde_json::from_slice(&again.stdout).expect("JSON");
    let first = bestek(&["evaluate", EXAMPLE]);
    let mut first: serde_json::Value = serde_json::from_slice(&first.stdout).expect("JSON");
    for evaluation in [&mut first, &mut again] {
        evaluation["dossier_sha256"].take();
    }
    assert_eq!(first, again);
}

#[test]
fn a_draft_has_a_tender_document_but_no_scoring_report() {
    let draft = br#"{"format": "bestek/1", "title": "Concept"}"#;
    let out = temporary("draft.html");
    let arguments = |document| {
        [
            "export",
            "-",
            "--format",
            "html",
            "--out",
            path(&out),
            "--document",
            document,
        ]
    };
    let made = bestek_with(&arguments("tender-document"), draft);
    assert_eq!(made.status.code(), Some(0), "{}", text(&made.stderr));
    assert!(text(&std::fs::read(&out).expect("the file was written")).contains("Concept"));
    std::fs::remove_file(&out).expect("the file can be removed");
    let refused = bestek_with(&arguments("scoring-report"), draft);
    assert_eq!(refused.status.code(), Some(2));
    assert!(
        text(&refused.stderr)
            .lines()
            .all(|line| line.starts_with('/'))
    );
    assert!(!out.exists());
}

#[test]
fn what_cannot_be_exported_is_refused_with_a_sentence() {
    let out = temporary("never.xlsx");
    let export = |rest: &[&str]| bestek(&[&["export", EXAMPLE], rest].concat());
    let sheet = [
        "--document",
        "tender-document",
        "--format",
        "xlsx",
        "--out",
        path(&out),
    ];
    assert!(refusal(&export(&sheet)).contains("no spreadsheet"));
    let memo = sheet.map(|one| {
        if one == "tender-document" {
            "decision-memo"
        } else {
            one
        }
    });
    assert!(refusal(&export(&memo)).contains("no spreadsheet"));
    let nowhere = [
        "--document",
        "scoring-report",
        "--format",
        "xlsx",
        "--out",
        "/nowhere/a.xlsx",
    ];
    assert!(refusal(&export(&nowhere)).contains("/nowhere/a.xlsx"));
    let folder = [
        "--document",
        "scoring-report",
        "--format",
        "json",
        "--out",
        "src",
    ];
    refusal(&export(&folder));
    let wrong = br#"{"format": "bestek/1", "title": 7, "requirements": "none"}"#;
    for format in ["pdf", "docx", "html"] {
        let arguments = [
            "export",
            "-",
            "--document",
            "tender-document",
            "--format",
            format,
            "--out",
            path(&out),
        ];
        refusal(&bestek_with(&arguments, wrong));
        refusal(&bestek_with(&arguments, b"\xff"));
    }
    assert!(!out.exists());
}

#[test]
fn open_data_of_the_example_names_its_prefix_and_tells_no_bid() {
    let package = |rest: &[&str]| -> serde_json::Value {
        let out = temporary("open-data.json");
        let start = [
            "export",
            EXAMPLE,
            "--document",
            "open-data",
            "--format",
            "json",
            "--all-bids",
            "--made-at",
            MADE_AT,
            "--out",
            path(&out),
        ];
        let output = bestek(&[&start, rest].concat());
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        let file = std::fs::read(&out).expect("the file was written");
        std::fs::remove_file(&out).expect("the file can be removed");
        serde_json::from_slice(&file).expect("JSON")
    };
    let first = package(&[]);
    // The example stands where the prices are open and nothing is awarded yet.
    assert_eq!(first["releases"][0]["ocid"], "unregistered-2026-014");
    assert_eq!(first["releases"][0]["tag"], serde_json::json!(["tender"]));
    assert_eq!(first["releases"][0].get("bids"), None);
    assert_eq!(first, package(&[]));
    let own = package(&["--ocid-prefix", "ocds-213czf"]);
    assert_eq!(own["releases"][0]["ocid"], "ocds-213czf-2026-014");
}

#[test]
fn open_data_is_refused_of_a_draft_and_in_a_format_to_read() {
    let out = temporary("never.json");
    let arguments = |dossier, format| {
        let start = ["export", dossier, "--document", "open-data", "--format"];
        let start = start.map(str::to_owned);
        let end = [format, "--out", path(&out)].map(str::to_owned);
        [start.to_vec(), end.to_vec()].concat()
    };
    let run = |dossier, format, input: &[u8]| {
        let arguments = arguments(dossier, format);
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        refusal(&bestek_with(&arguments, input))
    };
    let draft = br#"{"format": "bestek/1", "title": "Concept"}"#;
    assert!(run("-", "json", draft).contains("not published"));
    assert!(run(EXAMPLE, "pdf", b"").contains("ask for json"));
    assert!(!out.exists());
}
