//! Every screen, as every person, at every phase, in both languages.

use std::collections::BTreeSet;

use axum::http::StatusCode;

use bestek::domain::phase::{Phase, Standing};
use bestek::web::pages::Pages;
use bestek::web::screens;

use crate::access::addresses;
use crate::access::world::{Actor, World};

const PEOPLE: [Actor; 4] = [
    Actor::Officer,
    Actor::Chair,
    Actor::Assessor,
    Actor::Administrator,
];

/// Where what a screen shows changes most; the browser walks the others.
const PHASES: [Phase; 5] = [
    Phase::Draft,
    Phase::Published,
    Phase::Closed,
    Phase::Assessing,
    Phase::Standstill,
];

#[tokio::test]
async fn every_screen_is_whole_in_both_languages() {
    let world = World::make("screens", &PHASES.map(Standing::from)).await;
    let pages = screens::pages(Pages::new(world.demo.app.clone()));
    let mut seen = BTreeSet::new();
    for actor in PEOPLE {
        for language in ["nl", "en"] {
            let form = [("language", language), ("next", "/")];
            let form = form.map(|(name, value)| (name.to_owned(), value.to_owned()));
            world.post(actor, "/language", &form).await;
            for (standing, tender) in &world.tenders {
                let listed = pages.listed().iter();
                // Documents have tests of their own.
                for (path, _) in listed.filter(|(path, _)| !path.contains("{file}")) {
                    for address in addresses(path, tender) {
                        let answer = world.get(actor, &address).await;
                        let here = format!("{actor:?} {language} {:?} {address}", standing.phase);
                        assert_ne!(answer.status, StatusCode::INTERNAL_SERVER_ERROR, "{here}");
                        if answer.body.starts_with("<!DOCTYPE html>") {
                            whole(&answer.body, language, &here);
                            if answer.status == StatusCode::OK {
                                seen.insert(*path);
                            }
                        }
                    }
                }
            }
        }
    }
    assert!(
        seen.len() >= 50,
        "only {} screens were seen: {seen:?}",
        seen.len()
    );
}

/// What must hold of any page.
fn whole(page: &str, language: &str, here: &str) {
    assert!(
        !page.contains('⟦'),
        "{here} misses a text: {:?}",
        page.split('⟦').nth(1)
    );
    assert_eq!(
        page.matches("<h1").count(),
        1,
        "{here} has one heading of level 1"
    );
    assert_eq!(
        page.matches("method=\"post\"").count(),
        page.matches("name=\"form_token\"").count(),
        "{here}: every form acts once"
    );
    assert!(
        page.contains(&format!("<html lang=\"{language}\">")),
        "{here} names its language"
    );
    for forbidden in [
        " style=\"",
        "<script>",
        " onclick=",
        " required",
        "type=\"number\"",
        "http://",
        "https://",
    ] {
        let found = page.replace("http://www.w3.org/2000/svg", "");
        assert!(!found.contains(forbidden), "{here} holds {forbidden}");
    }
    ids_and_labels(page, here);
}

/// Ids are unique, and each visible field has a label.
fn ids_and_labels(page: &str, here: &str) {
    let mut ids = BTreeSet::new();
    for id in attributes(page, " id=\"") {
        assert!(ids.insert(id), "{here} has the id {id} twice");
    }
    let labelled: BTreeSet<&str> = attributes(page, "<label for=\"")
        .chain(attributes(page, " for=\""))
        .collect();
    for tag in ["<input", "<textarea", "<select"] {
        for field in page.split(tag).skip(1) {
            let field = field.split('>').next().unwrap_or_default();
            if field.contains("type=\"hidden\"") || field.contains("aria-label") {
                continue;
            }
            let id = attributes(field, " id=\"").next().unwrap_or_default();
            assert!(
                labelled.contains(id),
                "{here} has a field without a label: {tag}{field}"
            );
        }
    }
}

fn attributes<'a>(text: &'a str, start: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(start)
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
}
