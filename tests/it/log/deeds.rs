//! Every deed that the program writes down has words in both languages.

use std::collections::BTreeSet;

use bestek::domain::permission::Deed;
use bestek::domain::road::opening::OpeningKind;
use bestek::domain::role::Role;
use bestek::i18n::Language;
use bestek::storage::entry::EntryKind;

use crate::architecture::sources;

#[test]
fn every_deed_has_words() {
    let deeds = deeds();
    assert!(deeds.len() > 50, "{deeds:?}");
    for language in Language::ALL {
        let texts = language.texts();
        for deed in &deeds {
            let key = format!("deed-{}", deed.replace('.', "-"));
            let words = texts.get(&key);
            assert!(
                !words.starts_with('⟦'),
                "templates/{} misses {key}",
                language.code()
            );
        }
    }
}

/// What is refused, what actions name whole, and what they put together from a kind or a role.
fn deeds() -> BTreeSet<String> {
    let mut found: BTreeSet<String> = Deed::ALL
        .iter()
        .map(|deed| deed.name().to_owned())
        .collect();
    for (_, text) in sources("src/actions") {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for literal in code.split('"').filter(|literal| literal.len() < 60) {
            if is_deed(literal) {
                found.insert(literal.to_owned());
            }
            if let Some(verb) = literal.strip_prefix("{}.").filter(|verb| is_word(verb)) {
                found.extend(
                    things_that(verb)
                        .iter()
                        .map(|thing| format!("{thing}.{verb}")),
                );
            }
            if let Some((start, end)) = literal.split_once("{}")
                && start.ends_with('.')
                && end.starts_with('-')
            {
                let roles = Role::ALL.iter();
                found.extend(roles.map(|role| format!("{start}{}{end}", role.name())));
            }
        }
    }
    found
}

/// `requirement.changed`, but no file name.
fn is_deed(literal: &str) -> bool {
    let files = ["json", "py", "sql", "txt", "csv", "html"];
    let pieces: Vec<&str> = literal.split('.').collect();
    let [thing, verb] = pieces[..] else {
        return false;
    };
    is_word(thing) && is_word(verb) && !files.contains(&verb)
}

fn is_word(text: &str) -> bool {
    let mut letters = text.bytes();
    text.len() > 1 && letters.all(|letter| letter.is_ascii_lowercase() || letter == b'-')
}

/// What a verb is put behind: what opens, or what is written. Of some kinds a tender has one, which
/// is only changed.
fn things_that(verb: &str) -> Vec<&'static str> {
    if verb.starts_with("opening-") {
        return [OpeningKind::Bids, OpeningKind::Prices]
            .map(OpeningKind::name)
            .into();
    }
    let many = [
        EntryKind::Bottleneck,
        EntryKind::Goal,
        EntryKind::KnockOut,
        EntryKind::Requirement,
        EntryKind::Criterion,
        EntryKind::InventoryRow,
        EntryKind::WorkingRow,
        EntryKind::WorkingDocument,
        EntryKind::Attachment,
    ];
    let one = [
        EntryKind::Authority,
        EntryKind::Motivation,
        EntryKind::Award,
        EntryKind::Contract,
        EntryKind::Implementation,
        EntryKind::KeptWording,
        EntryKind::Progress,
    ];
    let one = one.into_iter().filter(|_| verb == "changed");
    many.into_iter().chain(one).map(EntryKind::name).collect()
}
