//! What `bestek log` refuses; what it finds in a log is tested in `log`.

use super::{bestek, installed, listed, refusal, shown, text};
use crate::support::scratch::Scratch;

#[tokio::test]
async fn a_log_is_exported_and_the_export_holds_without_the_database() {
    let folder = installed("cli-log").await;
    let place = shown(folder.path());
    let added = bestek(&["organisation", "Elders", "--data-dir", &place]);
    assert!(added.status.success(), "{}", text(&added.stderr));
    let out = shown(&folder.path().join("chain.jsonl"));
    let exported = bestek(&["log", "export", "--data-dir", &place, "--out", &out]);
    assert_eq!(
        exported.status.code(),
        Some(0),
        "{}",
        text(&exported.stderr)
    );
    let verified = bestek(&["log", "verify", &out]);
    assert_eq!(
        verified.status.code(),
        Some(0),
        "{}",
        text(&verified.stderr)
    );
    let said = text(&verified.stdout);
    assert!(said.starts_with("ok: 1 entries, hash "), "{said}");
    assert!(
        said.contains("give --checkpoint"),
        "it says what is still open: {said}"
    );
}

#[test]
fn a_log_that_is_not_there_is_refused_and_makes_nothing() {
    let scratch = Scratch::new("cli-log-nowhere");
    let place = shown(scratch.path());
    let out = shown(&scratch.path().join("chain.jsonl"));
    for arguments in [
        &["log", "verify", "--data-dir", &place][..],
        &["log", "export", "--data-dir", &place, "--out", &out],
    ] {
        let said = refusal(&bestek(arguments));
        assert!(said.contains("there is no data in"), "{said}");
    }
    let said = refusal(&bestek(&["log", "verify"]));
    assert!(said.contains("--data-dir"), "it says what to do: {said}");
    let said = refusal(&bestek(&["log", "key", "--data-dir", &place]));
    assert!(
        said.contains("start the tool first"),
        "it says what to do: {said}"
    );
    let said = refusal(&bestek(&["log", "verify", &out]));
    assert!(said.contains("chain.jsonl cannot be read"), "{said}");
    assert_eq!(listed(scratch.path()), Vec::<String>::new());
}

#[tokio::test]
async fn what_the_log_cannot_be_held_against_or_written_to_is_refused() {
    let folder = installed("cli-log-files").await;
    let place = shown(folder.path());
    let nowhere = shown(&folder.path().join("typo").join("chain.jsonl"));
    let said = refusal(&bestek(&[
        "log",
        "export",
        "--data-dir",
        &place,
        "--out",
        &nowhere,
    ]));
    assert!(
        said.starts_with(&format!("{nowhere} cannot be written")),
        "{said}"
    );
    let letter = shown(&folder.path().join("letter"));
    std::fs::write(&letter, "Dear colleague,").expect("a file");
    let held = [
        "log",
        "verify",
        "--data-dir",
        &place,
        "--checkpoint",
        &letter,
    ];
    let said = refusal(&bestek(&[&held[..], &["--key", &letter]].concat()));
    assert!(said.contains("is no public key of a log"), "{said}");
    let judged = bestek(&held);
    assert_eq!(judged.status.code(), Some(9), "{}", text(&judged.stderr));
    assert_eq!(text(&judged.stdout), "bad signature\n");
}
