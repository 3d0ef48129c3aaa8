//! Every text is there in every language, and every text is used.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::architecture::sources;

#[test]
fn both_languages_have_the_same_texts_with_the_same_places() {
    let (dutch, english) = (texts("nl"), texts("en"));
    for (key, text) in &dutch {
        let other = english
            .get(key)
            .unwrap_or_else(|| panic!("templates/en misses {key}"));
        assert_eq!(
            places(text),
            places(other),
            "{key} has other places in English"
        );
    }
    for key in english.keys() {
        assert!(dutch.contains_key(key), "templates/nl misses {key}");
    }
}

#[test]
fn every_key_that_a_source_names_has_a_text() {
    let known = texts("nl");
    // The texts themselves are tested there with a key that is not there.
    let own = std::path::Path::new("src/i18n/mod.rs");
    for (path, text) in sources("src").into_iter().filter(|(path, _)| path != own) {
        for key in keys_asked(&text) {
            assert!(
                known.contains_key(&key),
                "{} asks for {key}",
                path.display()
            );
        }
    }
}

#[test]
fn every_text_is_used() {
    let mut literals = BTreeSet::new();
    let mut patterns = Vec::new();
    for (_, text) in sources("src") {
        for literal in string_literals(&text) {
            match literal.find('{') {
                Some(_) => patterns.push(literal),
                None => {
                    literals.insert(literal);
                }
            }
        }
    }
    for key in texts("nl").keys() {
        let used = literals.contains(key) || patterns.iter().any(|pattern| fits(pattern, key));
        assert!(used, "{key} is used nowhere");
    }
}

#[test]
fn nothing_shouts_or_begs() {
    for language in ["nl", "en"] {
        for (key, text) in texts(language) {
            for word in ["!", "succesvol", "successfully", "helaas", "ongeldig"] {
                assert!(
                    !text.to_lowercase().contains(word),
                    "{language} {key}: {word}"
                );
            }
        }
    }
}

/// All keys of a language with their texts.
pub fn texts(language: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let folder = Path::new("templates").join(language);
    for entry in std::fs::read_dir(folder).expect("a folder of texts") {
        let path = entry.expect("an entry").path();
        if path.extension().is_none_or(|extension| extension != "ftl") {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("texts are text");
        let mut key = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            match line.split_once(" =") {
                Some((name, value)) if !line.starts_with([' ', '}', '[', '*']) => {
                    name.clone_into(&mut key);
                    let before = found.insert(key.clone(), value.to_owned());
                    assert!(
                        before.is_none(),
                        "{key} stands twice in templates/{language}"
                    );
                }
                _ => {
                    if let Some(value) = found.get_mut(&key) {
                        value.push('\n');
                        value.push_str(line);
                    }
                }
            }
        }
    }
    found
}

/// The names of the places in a text.
fn places(text: &str) -> BTreeSet<String> {
    text.split('$')
        .skip(1)
        .map(|rest| {
            rest.chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect()
        })
        .collect()
}

/// Keys that are asked for with a literal: `.get("key")` and `.with("key", …)` on texts.
fn keys_asked(source: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for call in [
        "texts.get(\"",
        "texts().get(\"",
        "texts.with(\"",
        "texts().with(\"",
    ] {
        for rest in source.split(call).skip(1) {
            let key = rest.split('"').next().unwrap_or_default();
            found.insert(key.to_owned());
        }
    }
    found
}

fn string_literals(source: &str) -> Vec<String> {
    source
        .split('"')
        .skip(1)
        .step_by(1)
        .map(str::to_owned)
        .filter(|one| one.len() < 80)
        .collect()
}

/// Whether a key can come of a `format!` pattern such as `phase-{}`.
fn fits(pattern: &str, key: &str) -> bool {
    let pieces: Vec<&str> = pattern.split(['{', '}']).step_by(2).collect();
    let (Some(first), Some(last)) = (pieces.first(), pieces.last()) else {
        return false;
    };
    first.len() >= 3 && key.starts_with(first) && key.ends_with(last) && key.len() > first.len()
        || (first.is_empty() && last.len() >= 4 && key.ends_with(last))
}
