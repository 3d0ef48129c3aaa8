use std::fs;

use super::{EXAMPLE, bestek, text};
use crate::support::scratch::Scratch;

/// The printed evaluation of the example, in a file of its own.
fn printed(folder: &Scratch, robustness: bool) -> String {
    let mut arguments = vec!["evaluate", EXAMPLE];
    arguments.extend(robustness.then_some("--robustness"));
    let path = folder.path().join("evaluation.json");
    fs::write(&path, bestek(&arguments).stdout).expect("the folder can be written");
    path.display().to_string()
}

#[test]
fn an_evaluation_that_follows_from_its_dossier_is_one_line_and_exit_code_0() {
    let folder = Scratch::new("verify");
    for robustness in [false, true] {
        let evaluation = printed(&folder, robustness);
        let output = bestek(&["verify", &evaluation, "--dossier", EXAMPLE]);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        assert_eq!(text(&output.stdout).lines().count(), 1);
    }
}

#[test]
fn a_changed_figure_is_named_with_exit_code_1() {
    let folder = Scratch::new("verify");
    let evaluation = printed(&folder, true);
    let changed = fs::read_to_string(&evaluation).expect("it was written");
    let changed = changed.replacen("\"total\": \"", "\"total\": \"1", 1);
    fs::write(&evaluation, changed).expect("the folder can be written");
    let output = bestek(&["verify", &evaluation, "--dossier", EXAMPLE]);
    assert_eq!(output.status.code(), Some(1));
    let lines = text(&output.stdout);
    assert!(
        lines.starts_with("/ranking/0/total: the evaluation says 1"),
        "{lines}"
    );
    assert_eq!(lines.lines().count(), 1, "{lines}");
}

#[test]
fn what_cannot_be_verified_is_refused_with_exit_code_2() {
    let folder = Scratch::new("verify");
    let evaluation = printed(&folder, false);
    let output = bestek(&["verify", "Cargo.toml", "--dossier", EXAMPLE]);
    assert_eq!(
        (output.status.code(), text(&output.stdout)),
        (Some(2), String::new())
    );
    let output = bestek(&["verify", &evaluation, "--dossier", "Cargo.toml"]);
    assert_eq!(
        (output.status.code(), text(&output.stdout)),
        (Some(2), String::new())
    );
}
