//! Texts that nobody types but somebody pastes: kept to the letter, and shown as text.

use axum::http::StatusCode;

use crate::support::browser_form::{forms, plain};

use super::Scene;

/// Markup, marks that turn the writing direction, control characters, emoji, and what looks like a
/// formula or a place in a text of ours.
const PASTED: &str = "<script>alert(9)</script>\"'&amp; \u{202e}dlof\u{202c} \u{2066}x\u{2069} \
    \u{7}\u{1b}[31m \u{1f469}\u{200d}\u{1f4bb} =HYPERLINK(\"x\") {{ $name }} ⟦gat⟧ \u{feff}einde";

/// Fields with what is in them.
type Fields = &'static [(&'static str, &'static str)];

/// The forms of the parts with one field of text each, and what else they need.
const FORMS: [(&str, &str, Fields); 7] = [
    ("motivation", "opening_text", &[]),
    ("motivation/bottlenecks/new", "text", &[]),
    ("goals/new", "title", &[("kind", "strategic")]),
    ("knock-outs/new", "text", &[]),
    ("requirements/new", "text", &[("class", "must")]),
    ("implementation", "terms", &[]),
    (
        "inventories/systems/new",
        "in-purpose",
        &[("in-system", "HR")],
    ),
];

#[tokio::test]
async fn pasted_garbage_is_kept_and_shown_as_text_in_every_part() {
    let scene = Scene::start("hostile-kept").await;
    let long = "Een lange zin die maar doorgaat. ".repeat(310);
    assert!(long.len() > 10_000);
    for text in [PASTED, long.trim_end()] {
        for (page, field, others) in FORMS {
            let action = format!("{}/{page}", scene.tender);
            let shown = scene.page(page).await.body;
            let form = forms(&shown)
                .into_iter()
                .find(|form| form.pairs().iter().any(|(name, _)| *name == field));
            let mut form = form.unwrap_or_else(|| panic!("{page} has no {field}"));
            form.set(field, text);
            for (name, value) in others {
                form.set(name, value);
            }
            let saved = scene
                .demo
                .post(&action, &scene.officer, &form.pairs())
                .await;
            assert_eq!(
                saved.status,
                StatusCode::SEE_OTHER,
                "{page}: {}",
                saved.body
            );
            let list = page
                .trim_end_matches("/new")
                .trim_end_matches("/bottlenecks");
            let seen = scene.page(list).await.body;
            assert!(!seen.contains("<script>alert"), "{page} shows markup");
            let start: String = text.chars().take(60).collect();
            assert!(plain(&seen).contains(&start), "{page} lost its text");
        }
    }
}

#[tokio::test]
async fn a_character_that_no_database_keeps_is_no_fault() {
    let scene = Scene::start("hostile-nul").await;
    let row = [("in-system", "HR\0systeem")];
    let added = scene.send("inventories/systems/new", &row).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
    let list = scene.page("inventories/systems").await.body;
    assert!(list.contains("HR\u{fffd}systeem"), "its place is seen");
    let settings = scene.page("settings").await.body;
    let action = format!("{}/settings", scene.tender);
    let mut form = crate::support::browser_form::form(&settings, &action);
    form.set("title", "LMS\0plus");
    let saved = scene
        .demo
        .post(&action, &scene.officer, &form.pairs())
        .await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
}
