//! The built program, as somebody runs it.

mod evaluate;
mod export;
mod library;
mod refusals;
mod verify;

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

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
    for name in ["evaluate", "export", "example", "library", "schema"] {
        assert!(help.contains(name), "{help}");
    }
}
