//! What somebody meets who goes where they may not, straight through the router.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use bestek::domain::phase::Phase;

use crate::support::demo::Demo;

#[tokio::test]
async fn whoever_is_sent_away_reads_why_on_a_plain_dutch_page() {
    let demo = Demo::start("journey-sent-away").await;
    let officer = demo.sign_in("inkoper@voorbeeld.test").await;
    let assessor = demo.sign_in("beoordelaar-1@voorbeeld.test").await;
    let outsider = demo.sign_in("beheerder@voorbeeld.test").await;
    let draft = format!("/tenders/{}", demo.tender_at(Phase::Draft).await);
    let goals = format!("{draft}/goals");
    for (who, path, status, title) in [
        (
            &officer,
            "/nowhere",
            StatusCode::NOT_FOUND,
            "Deze pagina is er niet",
        ),
        (
            &outsider,
            draft.as_str(),
            StatusCode::NOT_FOUND,
            "Deze pagina is er niet",
        ),
        (
            &assessor,
            goals.as_str(),
            StatusCode::FORBIDDEN,
            "Dit mag je niet zien of doen",
        ),
    ] {
        let answer = demo.get(path, who).await;
        assert_eq!(answer.status, status, "{path}");
        plain(&answer.body, title);
    }
}

#[tokio::test]
async fn signing_in_leads_on_to_the_page_that_was_asked_for() {
    let demo = Demo::start("journey-sign-in").await;
    let draft = format!("/tenders/{}", demo.tender_at(Phase::Draft).await);
    let sent = demo.get(&draft, "").await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    assert_eq!(sent.location, format!("/sign-in?next={draft}"));
    let page = demo.get(&sent.location, "").await;
    assert!(
        page.body
            .contains(&format!("name=\"next\" value=\"{draft}\""))
    );
    let form = [("email", "inkoper@voorbeeld.test"), ("next", &draft)];
    let signed_in = demo.post("/sign-in/example", "", &form).await;
    assert_eq!(signed_in.location, draft);
}

#[tokio::test]
async fn a_form_that_comes_from_another_site_changes_nothing() {
    let demo = Demo::start("journey-other-site").await;
    let cookie = demo.sign_in("inkoper@voorbeeld.test").await;
    let draft = demo.tender_at(Phase::Draft).await;
    let goals = format!("/tenders/{draft}/goals");
    let form = "kind=strategic&title=Van+een+andere+site";
    for (site, status) in [
        ("cross-site", StatusCode::FORBIDDEN),
        ("same-site", StatusCode::FORBIDDEN),
        ("same-origin", StatusCode::SEE_OTHER),
    ] {
        let request = Request::post(format!("{goals}/new"))
            .header(header::COOKIE, &cookie)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", site);
        let answer = demo.send(request, Body::from(form)).await;
        assert_eq!(answer.status, status, "{site}");
        let listed = demo.get(&goals, &cookie).await.body;
        let kept = listed.contains("Van een andere site");
        assert_eq!(kept, status == StatusCode::SEE_OTHER, "{site}");
        if !kept {
            plain(&answer.body, "Dit verzoek is tegengehouden");
        }
    }
}

/// A page in Dutch with one heading, which says this.
fn plain(page: &str, title: &str) {
    assert!(page.contains("<html lang=\"nl\">"), "{page}");
    assert_eq!(page.matches("<h1").count(), 1, "{page}");
    assert!(page.contains(&format!("<h1>{title}</h1>")), "{page}");
}
