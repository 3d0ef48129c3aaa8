//! `bestek library check`: what an editor of a library is told.

use crate::cli::{bestek, refusal, temporary, text};

const GOOD: &str = "criteria-libraries/lms.toml";

#[test]
fn every_library_of_the_program_passes_and_says_what_is_in_it() {
    let folder = std::fs::read_dir("criteria-libraries").expect("the folder can be listed");
    for entry in folder {
        let path = entry.expect("an entry").path();
        let file = path.to_str().expect("a name that can be written");
        let checked = bestek(&["library", "check", file]);
        let told = text(&checked.stdout);
        assert_eq!(checked.status.code(), Some(0), "{told}");
        assert!(told.contains("can be used."), "{told}");
        assert!(told.contains("requirements: "), "{told}");
        assert!(!told.contains("lack"), "{told}");
    }
}

#[test]
fn a_broken_line_is_refused_with_file_line_and_key() {
    let good = std::fs::read_to_string(GOOD).expect("the library is there");
    let broken = good.replacen("class = \"must\"", "class = \"maybe\"", 1);
    let line = broken.lines().position(|line| line == "class = \"maybe\"");
    let line = line.expect("a must") + 1;
    let file = temporary("broken.toml");
    std::fs::write(&file, broken).expect("it can be written");
    let name = file.to_str().expect("a name that can be written");
    let checked = bestek(&["library", "check", name]);
    let told = text(&checked.stdout);
    assert_eq!(checked.status.code(), Some(1));
    assert!(
        told.starts_with(&format!("{name}:{line}: class: ")),
        "{told}"
    );
    assert!(told.contains("maybe"), "{told}");
    std::fs::remove_file(&file).expect("it can be removed");
}

#[test]
fn a_reference_to_nothing_is_told_at_its_own_line() {
    let good = std::fs::read_to_string(GOOD).expect("the library is there");
    let from = good.find("[[requirement]]").expect("a requirement");
    let (head, rest) = good.split_at(from);
    let broken = head.to_owned() + &rest.replacen("source = \"", "source = \"no-such-", 1);
    let lines = broken.lines();
    let line = lines.take_while(|line| !line.contains("no-such-")).count() + 1;
    let file = temporary("reference.toml");
    std::fs::write(&file, broken).expect("it can be written");
    let name = file.to_str().expect("a name that can be written");
    let told = text(&bestek(&["library", "check", name]).stdout);
    let expected = format!("{name}:{line}: source: there is no [[source]] with code no-such-");
    assert!(told.starts_with(&expected), "{told}");
    std::fs::remove_file(&file).expect("it can be removed");
}

#[test]
fn a_file_that_is_not_there_is_one_plain_sentence() {
    let told = refusal(&bestek(&["library", "check", "no-such-file.toml"]));
    assert!(told.contains("no-such-file.toml cannot be read"), "{told}");
}
