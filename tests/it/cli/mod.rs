//! The built program, as somebody runs it.

mod evaluate;
mod export;
mod keeping;
mod library;
mod log;
mod organisation;
mod refusals;
mod verify;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use bestek::storage::db::Db;

use crate::support::scratch::Scratch;

/// The dossier that `bestek example` prints.
const EXAMPLE: &str = "templates/nl/example.json";

/// Runs the program and waits for it.
fn bestek(arguments: &[&str]) -> Output {
    bestek_with(arguments, b"")
}

/// Runs the program with something on its standard input.
fn bestek_with(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_bestek"))
        .args(arguments)
        .env_remove("DATABASE_URL")
        .env_remove("BESTEK_DATA_DIR")
        .env_remove("BESTEK_BACKUP_DIR")
        .env_remove("BESTEK_LOG_KEY")
        .env_remove("BESTEK_SECRET_KEY")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("its input is a pipe");
    // A program that stops before it has read everything closes the pipe.
    drop(stdin.write_all(input));
    drop(stdin);
    child.wait_with_output().expect("the program ends")
}

/// A data folder as a server left it that was started and stopped, with nobody in it yet.
async fn installed(name: &str) -> Scratch {
    let folder = Scratch::new(name);
    let db = Db::open(folder.path()).await.expect("a fresh file opens");
    db.close().await;
    folder
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// The names in a folder, in order.
fn listed(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// A file that no other test writes.
fn temporary(name: &str) -> PathBuf {
    std::env::temp_dir().join(format!("bestek-{}-{name}", std::process::id()))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("the program prints UTF-8")
}

/// Asserts that the program refused with one plain sentence, and returns it.
fn refusal(output: &Output) -> String {
    let (out, error) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(2), "{error}");
    assert_eq!(out, "");
    assert_eq!(error.lines().count(), 1, "{error}");
    assert!(!error.contains("panicked"), "{error}");
    error
}

#[test]
fn the_example_and_the_schema_are_json() {
    let printed = bestek(&["example"]);
    assert!(printed.status.success());
    let file = std::fs::read(EXAMPLE).expect("the example exists");
    assert!(printed.stdout == file);
    let schema = bestek(&["schema"]);
    assert!(schema.status.success());
    let schema: serde_json::Value = serde_json::from_slice(&schema.stdout).expect("JSON");
    assert!(schema["$schema"].is_string());
}

#[test]
fn help_names_every_subcommand() {
    let help = text(&bestek(&["--help"]).stdout);
    for name in [
        "backup",
        "check",
        "demo",
        "evaluate",
        "example",
        "export",
        "library",
        "log",
        "organisation",
        "restore",
        "schema",
        "serve",
        "verify",
    ] {
        let line = format!("\n  {name} ");
        assert!(help.contains(&line), "{name}: {help}");
    }
}
