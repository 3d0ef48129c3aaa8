//! What the documents of the project say is true.

use std::path::{Path, PathBuf};

#[test]
fn the_readme_can_be_read_in_one_sitting() {
    let lines = read("README.md").lines().count();
    assert!(lines <= 120, "README.md has {lines} lines; 120 at most");
}

#[test]
fn the_readme_names_the_two_commands_and_serve() {
    let readme = read("README.md");
    for command in [
        "cargo run --release -- demo",
        "cargo test",
        "cargo run --release -- serve",
    ] {
        assert!(
            readme.contains(command),
            "README.md does not name `{command}`"
        );
    }
}

#[test]
fn every_path_that_a_document_names_exists() {
    for document in documents() {
        let text = std::fs::read_to_string(&document).expect("a document is text");
        for path in named_paths(&text) {
            let beside = document.parent().expect("a folder").join(&path);
            let exists = Path::new(&path).exists() || beside.exists();
            assert!(
                exists,
                "{} names {path}, which is not there",
                document.display()
            );
        }
    }
}

#[test]
fn every_folder_of_src_is_in_the_architecture() {
    let text = read("src/architecture.md");
    for entry in std::fs::read_dir("src").expect("src can be listed") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            let name = path
                .file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            assert!(
                text.contains(&format!("`src/{name}/`")),
                "architecture.md misses src/{name}/"
            );
        }
    }
}

#[test]
fn every_dependency_has_its_reason() {
    let manifest: toml::Table = read("Cargo.toml").parse().expect("Cargo.toml is TOML");
    let reasons = read("src/decisions/0002-dependencies.md");
    for table in ["dependencies", "dev-dependencies"] {
        for name in manifest[table].as_table().expect("a table").keys() {
            assert!(
                reasons.contains(&format!("`{name}`")),
                "{name} has no reason in 0002"
            );
        }
    }
}

#[test]
fn nothing_names_a_machine_or_a_registry() {
    let outside = ["crates", ".io"].concat();
    for document in documents() {
        let text = std::fs::read_to_string(&document).expect("a document is text");
        assert!(
            !text.contains(&outside),
            "{} names a registry",
            document.display()
        );
    }
}

/// Words in backticks that look like a path of ours.
fn named_paths(text: &str) -> Vec<String> {
    let roots = [
        "src/",
        "tests/",
        "templates/",
        "migrations/",
        "criteria-libraries/",
        ".ci/",
    ];
    text.split('`')
        .skip(1)
        .step_by(2)
        .filter(|word| roots.iter().any(|root| word.starts_with(root)))
        .filter(|word| !word.contains(['<', '*', ' ', '{']))
        .map(|word| word.trim_end_matches('/').to_owned())
        .collect()
}

fn documents() -> Vec<PathBuf> {
    let mut found = vec![PathBuf::from("README.md")];
    let mut folders = vec![PathBuf::from("src"), PathBuf::from("migrations")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "md") {
                found.push(path);
            }
        }
    }
    found
}

fn read(path: &str) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|_| panic!("{path} is there"))
}
