//! The last checks open publication, and until then documents say that they are not complete.

use axum::http::StatusCode;

use bestek::domain::phase::Phase;

use crate::support::browser_form::form;
use crate::support::demo::Demo;

/// Sets one check of the example in draft.
async fn set(demo: &Demo, cookie: &str, path: &str, done: bool, reason: &str) {
    let page = format!("{path}/implementation");
    let mut open = form(&demo.get(&page, cookie).await.body, &page);
    open.fields.retain(|(name, _)| name != "check.F1.done");
    if done {
        open.fields
            .push(("check.F1.done".to_owned(), "yes".to_owned()));
    }
    open.set("check.F1.reason", reason);
    let saved = demo.post(&page, cookie, &open.pairs()).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
}

#[tokio::test]
async fn an_open_check_shuts_publication_until_it_is_ticked_or_reasoned() {
    let demo = Demo::start("last-checks").await;
    let cookie = demo.sign_in("inkoper@voorbeeld.test").await;
    let path = format!("/tenders/{}", demo.tender_at(Phase::Draft).await);
    let publish = format!("{path}/publish");
    let shown = demo.get(&publish, &cookie).await.body;
    let hash = shown.split("class=\"hash\">").nth(1).expect("a hash");
    let hash = hash.split('<').next().unwrap_or_default().to_owned();
    set(&demo, &cookie, &path, false, "").await;
    let shut = demo.get(&publish, &cookie).await.body;
    assert!(shut.contains("Vink af, of schrijf op waarom niet: Voorwaarden"));
    assert!(shut.contains(&format!("{path}/implementation#checks")));
    assert!(!shut.contains("name=\"sure\""), "there is no button");
    let form = [("sure", "yes"), ("hash", hash.as_str())];
    let refused = demo.post(&publish, &cookie, &form).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let document = format!("{path}/documents/tender-document.html");
    let draft = demo.get(&document, &cookie).await.body;
    assert!(draft.contains("nog 1 controle open"), "{draft}");
    set(&demo, &cookie, &path, false, "Geldt niet voor deze inkoop.").await;
    let draft = demo.get(&document, &cookie).await.body;
    assert!(!draft.contains("controle open"));
    let done = demo.post(&publish, &cookie, &form).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
}

#[tokio::test]
async fn a_wish_that_serves_no_goal_is_a_line_that_leads_to_the_thread() {
    let demo = Demo::start("thread-lines").await;
    let cookie = demo.sign_in("inkoper@voorbeeld.test").await;
    let path = format!("/tenders/{}", demo.tender_at(Phase::Draft).await);
    let new = format!("{path}/requirements/new");
    for text in ["Het LMS toont een foto.", "Het LMS toont een film."] {
        let mut open = form(&demo.get(&new, &cookie).await.body, &new);
        open.set("text", text)
            .set("class", "could")
            .set("points", "1");
        let added = demo.post(&new, &cookie, &open.pairs()).await;
        assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
    }
    let shown = demo.get(&format!("{path}/publish"), &cookie).await.body;
    assert!(
        shown.contains("Wensen zonder doel en zonder knelpunt: 2"),
        "{shown}"
    );
    assert!(shown.contains(&format!("href=\"{path}/thread\"")));
    assert!(shown.contains("name=\"sure\""), "a warning shuts nothing");
}
