//! Forms: each acts once, and none overwrites what somebody else saved.

mod conflicts;
mod once;
mod refused;
mod together;
mod walk;

use std::path::Path;

use axum::http::StatusCode;

use bestek::actions::accounts;
use bestek::domain::phase::Phase;

use crate::architecture::sources;
use crate::support::demo::Demo;

#[test]
fn every_form_that_is_posted_is_drawn_by_the_one_component() {
    let component = Path::new("src/web/components/post_form.rs");
    for (path, text) in sources("src/web") {
        assert!(
            path == component || !text.contains("method=\"post\""),
            "{}: draw it with components::post_form::Form",
            path.display()
        );
    }
}

/// Makes the adviser an officer of the tender at this phase too, and signs them in.
async fn second_officer(demo: &Demo, officer: &str, phase: Phase) -> String {
    let email = "adviseur@voorbeeld.test";
    let people = accounts::people(&demo.app.means, "main").await;
    let people = people.expect("people");
    let adviser = people.iter().find(|one| one.email == email);
    let adviser = adviser.expect("the adviser").person_id.clone();
    let members = format!("/tenders/{}/members", demo.tender_at(phase).await);
    let form = [
        ("person", adviser.as_str()),
        ("role", "officer"),
        ("expertise", ""),
    ];
    let answer = demo.post(&members, officer, &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    demo.sign_in(email).await
}
