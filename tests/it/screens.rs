//! Every screen, as every person, at every phase, in both languages.

use std::collections::BTreeSet;

use axum::http::StatusCode;

use bestek::domain::phase::Phase;
use bestek::web::pages::Pages;
use bestek::web::screens;

use crate::access::addresses;
use crate::support::demo::Demo;

const PEOPLE: [&str; 4] = [
    "inkoper@voorbeeld.test",
    "beoordelaar-2@voorbeeld.test",
    "opdrachtgever@voorbeeld.test",
    "beheerder@voorbeeld.test",
];

#[tokio::test]
async fn every_screen_is_whole_in_both_languages() {
    let demo = Demo::start("screens").await;
    let pages = screens::pages(Pages::new(demo.app.clone()));
    let mut seen = BTreeSet::new();
    for email in PEOPLE {
        let cookie = demo.sign_in(email).await;
        for language in ["nl", "en"] {
            let form = [("language", language), ("next", "/")];
            demo.post("/language", &cookie, &form).await;
            for phase in Phase::ALL {
                let tender = demo.tender_at(phase).await;
                for (path, _) in pages.listed() {
                    for address in addresses(path, &tender) {
                        let answer = demo.get(&address, &cookie).await;
                        let here = format!("{email} {language} {phase:?} {address}");
                        assert_ne!(answer.status, StatusCode::INTERNAL_SERVER_ERROR, "{here}");
                        if answer.body.starts_with("<!DOCTYPE html>") && !address.contains(".html")
                        {
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
        seen.len() >= 25,
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
