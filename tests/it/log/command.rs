//! `bestek log` and the script, as somebody runs them on files.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bestek::actions::log::SCRIPT;

use crate::log::chains::signer;
use crate::log::kept::{Kept, everywhere};

#[tokio::test]
async fn the_log_is_checked_exported_and_checked_elsewhere() {
    let kept = everywhere("log-command").await.remove(0);
    let files = files(&kept).await;
    let folder = shown(kept.folder.path());
    // The server still has the folder.
    let verified = bestek(&["log", "verify", "--data-dir", &folder]);
    assert_eq!(verified.status.code(), Some(0), "{verified:?}");
    let said = text(&verified.stdout);
    assert!(said.starts_with("ok: 8 entries, hash "), "{said}");
    assert!(said.ends_with("; 2 checkpoints agree\n"), "{said}");
    let [chain, checkpoint, key] = &files;
    let held = [
        "log",
        "verify",
        &chain[..],
        "--checkpoint",
        &checkpoint[..],
        "--key",
        &key[..],
    ];
    let verified = bestek(&held);
    assert_eq!(verified.status.code(), Some(0), "{verified:?}");
    let said = text(&verified.stdout);
    assert!(said.contains("its signature is right"), "{said}");
    let by_script = script(&kept, &files);
    assert_eq!(
        (text(&by_script.stdout), by_script.status.code()),
        ("ok\n".to_owned(), Some(0))
    );
}

#[tokio::test]
async fn each_verdict_has_an_exit_code_of_its_own() {
    let kept = everywhere("log-codes").await.remove(0);
    let files = files(&kept).await;
    let [chain, checkpoint, key] = &files;
    let whole = std::fs::read_to_string(chain).expect("the chain");
    let note = std::fs::read_to_string(checkpoint).expect("the checkpoint");
    let lines: Vec<&str> = whole.lines().collect();
    let without = |from: usize, to: usize| [&lines[..from], &lines[to..]].concat().join("\n");
    let mut swapped = lines.clone();
    swapped.swap(2, 4);
    let twice = [&lines[..3], &lines[2..]].concat().join("\n");
    for (chain_text, note_text, expected, code) in [
        (
            whole.replacen("R002", "R009", 1),
            note.clone(),
            "altered at 3",
            3,
        ),
        (without(2, 4), note.clone(), "deleted at 3", 4),
        (twice, note.clone(), "inserted at 3", 5),
        (swapped.join("\n"), note.clone(), "swapped at 3", 6),
        (without(5, 8), note.clone(), "truncated at 6", 7),
        (
            whole.clone(),
            note.replace("\n5\n", "\n4\n"),
            "bad signature",
            9,
        ),
        ("{}".to_owned(), note.clone(), "unreadable at line 1", 2),
        (
            other_chain().await,
            note.clone(),
            "rewritten at or before 5",
            8,
        ),
    ] {
        let note_text = if code == 7 {
            longest(&kept).await
        } else {
            note_text
        };
        std::fs::write(chain, chain_text).expect("written");
        std::fs::write(checkpoint, note_text).expect("written");
        let own = bestek(&[
            "log",
            "verify",
            chain,
            "--checkpoint",
            checkpoint,
            "--key",
            key,
        ]);
        assert_eq!(text(&own.stdout), format!("{expected}\n"));
        assert_eq!(own.status.code(), Some(code), "{expected}");
        let other = script(&kept, &files);
        assert_eq!(text(&other.stdout), format!("{expected}\n"));
        assert_eq!(other.status.code(), Some(code), "{expected}");
    }
}

#[tokio::test]
async fn the_key_and_the_script_are_printed() {
    let kept = everywhere("log-key").await.remove(0);
    files(&kept).await;
    let printed = bestek(&["log", "key", "--data-dir", &shown(kept.folder.path())]);
    assert_eq!(text(&printed.stdout).trim(), signer().public().to_string());
    assert_eq!(text(&bestek(&["log", "script"]).stdout), SCRIPT);
    let nowhere = bestek(&["log", "verify"]);
    assert_eq!(nowhere.status.code(), Some(2));
    assert!(text(&nowhere.stderr).contains("--data-dir"));
}

/// The exported chain, a checkpoint of five of its eight entries, and the key.
async fn files(kept: &Kept) -> [String; 3] {
    let note = kept.log(5).await;
    kept.log(3).await;
    let folder = kept.folder.path();
    std::fs::write(folder.join("log.key"), STANDARD.encode([42; 32])).expect("the key");
    let files = ["chain.jsonl", "checkpoint.txt", "key.txt"].map(|name| folder.join(name));
    let out = shown(&files[0]);
    let exported = bestek(&["log", "export", "--data-dir", &shown(folder), "--out", &out]);
    assert!(exported.status.success(), "{exported:?}");
    std::fs::write(&files[1], note).expect("the checkpoint");
    std::fs::write(&files[2], signer().public().to_string()).expect("the key");
    files.map(|path| shown(&path))
}

async fn longest(kept: &Kept) -> String {
    let latest = bestek::actions::log::latest_checkpoint(&kept.means).await;
    latest.expect("read").expect("there is one").note
}

/// A chain that hangs together, of other entries.
async fn other_chain() -> String {
    let other = everywhere("log-other").await.remove(0);
    other.log(9).await;
    let shown = bestek::actions::log::Shown::All;
    let chain = bestek::actions::log::export(&other.means.db, shown).await;
    chain.expect("exported")
}

fn script(kept: &Kept, [chain, checkpoint, key]: &[String; 3]) -> Output {
    let path = kept.folder.path().join("verify-log.py");
    std::fs::write(&path, SCRIPT).expect("the script is written");
    Command::new("python3")
        .args([&shown(&path), chain, checkpoint, key])
        .output()
        .expect("python3 is installed: the independent script needs it")
}

fn bestek(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_bestek"))
        .args(arguments)
        .env_remove("DATABASE_URL")
        .env_remove("BESTEK_DATA_DIR")
        .env_remove("BESTEK_LOG_KEY")
        .output()
        .expect("the program runs")
}

fn shown(path: &Path) -> String {
    PathBuf::from(path).display().to_string()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("text")
}
