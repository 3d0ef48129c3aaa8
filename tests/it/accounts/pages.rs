//! The first administrator, signing in and out, and pages for when something goes wrong.

use std::sync::Arc;

use axum::body::Body;
use axum::http::{Request, StatusCode};

use bestek::actions::accounts;
use bestek::libraries::Libraries;
use bestek::web::app::App;

use super::PASSWORD;
use crate::support::demo::Demo;

#[tokio::test]
async fn the_set_up_link_makes_one_administrator_and_works_once() {
    let site = Demo::empty("set-up").await;
    let token = accounts::offer_set_up(&site.app.means)
        .await
        .expect("a link")
        .expect("a token");
    let path = format!("/set-up/{}", token.text());
    assert_eq!(site.get(&path, "").await.status, StatusCode::OK);

    let short = [
        ("organisation", "Gemeente Voorbeeld"),
        ("name", "Wim"),
        ("email", "wim@stad.test"),
        ("password", "kort"),
    ];
    let refused = site.post(&path, "", &short).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("minstens 15 tekens") && refused.body.contains("wim@stad.test"));
    assert!(
        !refused.body.contains("kort\""),
        "a password never goes back into a page"
    );

    let form = [
        ("organisation", "Gemeente Voorbeeld"),
        ("name", "Wim"),
        ("email", "Wim@Stad.test"),
        ("password", PASSWORD),
    ];
    let made = site.post(&path, "", &form).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER);
    assert_eq!(
        site.get("/people", &made.cookie).await.status,
        StatusCode::OK
    );

    let home = site.get("/", &made.cookie).await.body;
    assert!(home.contains("Nodig eerst de mensen uit"), "{home}");

    for again in [site.get(&path, "").await, site.post(&path, "", &form).await] {
        assert_eq!(again.status, StatusCode::NOT_FOUND);
        assert!(
            again.body.contains("Is die er al, log dan in."),
            "{}",
            again.body
        );
    }
    assert!(
        accounts::offer_set_up(&site.app.means)
            .await
            .expect("asked")
            .is_none()
    );
}

#[tokio::test]
async fn a_password_opens_a_session_and_signing_out_ends_it() {
    let site = Demo::empty("sign-in").await;
    let token = accounts::offer_set_up(&site.app.means)
        .await
        .expect("a link")
        .expect("a token");
    super::set_up(&site, token.text(), "Gemeente Voorbeeld", "wim@stad.test").await;

    let right = [
        ("email", " WIM@stad.test "),
        ("password", PASSWORD),
        ("next", "/people"),
    ];
    let inside = site.post("/sign-in", "", &right).await;
    assert_eq!(
        (inside.status, inside.location.as_str()),
        (StatusCode::SEE_OTHER, "/people")
    );
    assert_eq!(site.get("/", &inside.cookie).await.status, StatusCode::OK);

    site.post("/sign-out", &inside.cookie, &[]).await;
    assert_eq!(
        site.get("/", &inside.cookie).await.status,
        StatusCode::SEE_OTHER
    );
}

#[tokio::test]
async fn one_click_sign_in_is_there_in_the_demonstration_only() {
    let mut site = Demo::start("one-click").await;
    let form = [("email", "inkoper@voorbeeld.test")];
    assert_eq!(
        site.post("/sign-in/example", "", &form).await.status,
        StatusCode::SEE_OTHER
    );
    let libraries = Arc::new(Libraries::default());
    site.replace(App {
        demo: false,
        libraries,
        ..site.app.clone()
    });
    assert_eq!(
        site.post("/sign-in/example", "", &form).await.status,
        StatusCode::NOT_FOUND
    );
    assert!(
        !site
            .get("/sign-in", "")
            .await
            .body
            .contains("Noor Hendriks")
    );
}

#[tokio::test]
async fn a_form_from_another_site_is_stopped() {
    let site = Demo::start("other-site").await;
    let request = Request::post("/sign-out")
        .header("sec-fetch-site", "cross-site")
        .header("content-type", "application/x-www-form-urlencoded");
    let answer = site.send(request, Body::empty()).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(
        answer.body.contains("Dit verzoek is tegengehouden"),
        "{}",
        answer.body
    );
}

#[tokio::test]
async fn a_fault_has_its_own_page_with_a_number_and_without_details() {
    let site = Demo::start("fault").await;
    let cookie = site.sign_in("inkoper@voorbeeld.test").await;
    // With the database gone every page is a fault.
    site.app.means.db.close().await;
    let answer = site.get("/", &cookie).await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(
        answer.body.contains("Er ging iets mis") && answer.body.contains("geef dan dit nummer")
    );
    assert!(
        !answer.body.to_lowercase().contains("sql"),
        "{}",
        answer.body
    );
}

#[tokio::test]
async fn an_unknown_page_and_a_missing_right_have_their_own_pages() {
    let site = Demo::start("refusals").await;
    let cookie = site.sign_in("beoordelaar-1@voorbeeld.test").await;
    let unknown = site.get("/no/such/page", &cookie).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    assert!(unknown.body.contains("Deze pagina is er niet"));
    let refused = site.get("/people", &cookie).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert!(refused.body.contains("Dit mag je niet zien of doen"));
}
