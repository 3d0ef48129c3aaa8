//! What is told to who watches over the server, and what works while the disk is full. A disk that
//! is really full is rehearsed in `.ci/rehearse`.

use axum::http::StatusCode;

use bestek::domain::phase::Phase;

use crate::support::demo::Demo;

/// What the tool keeps apart for the moment when the disk is full.
const BALLAST: &str = "bestek.ballast";

#[tokio::test]
async fn who_watches_over_the_server_is_told_that_it_lives_and_saves() {
    let site = Demo::empty("health").await;
    let lives = site.get("/healthz", "").await;
    assert_eq!(
        (lives.status, lives.body.as_str()),
        (StatusCode::OK, "ok\n")
    );
    let ready = site.get("/readyz", "").await;
    assert_eq!(
        (ready.status, ready.body.as_str()),
        (StatusCode::OK, "ok\n")
    );
}

/// A folder in the place of the ballast: it cannot be written, as on a disk without room.
async fn fill(site: &Demo) {
    std::fs::create_dir(site.folder().join(BALLAST)).expect("a folder in its place");
    site.app.means.db.keep_ballast().await;
    assert!(site.app.means.db.is_full());
}

#[tokio::test]
async fn who_is_signed_in_reads_on_while_the_disk_is_full_and_is_told_so() {
    let site = Demo::start_in_file("disk-full-reading").await;
    let tender = site.tender_at(Phase::PricesOpened).await;
    let officer = site.sign_in("inkoper@voorbeeld.test").await;
    let administrator = site.sign_in("beheerder@voorbeeld.test").await;
    fill(&site).await;
    let below = |page: &str| format!("/tenders/{tender}{page}");
    for page in [
        "",
        "/requirements",
        "/bids",
        "/outcome",
        "/procedure",
        "/documents",
        "/log",
    ] {
        let page = site.get(&below(page), &officer).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        assert!(page.body.contains("Je kunt lezen, maar niet opslaan."));
    }
    for page in ["/people", "/log", "/account"] {
        let page = site.get(page, &administrator).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    }
    let shown = site.get(&below("/documents"), &officer).await.body;
    let links = shown
        .split("href=\"")
        .filter_map(|rest| rest.split('"').next());
    let files: Vec<&str> = links
        .filter(|link| link.contains("/documents/") && link.split('.').next_back() == Some("html"))
        .collect();
    assert!(files.len() >= 2, "{shown}");
    for file in files {
        let file = site.get(file, &officer).await;
        assert_eq!(file.status, StatusCode::OK, "{}", file.body);
    }
}

#[tokio::test]
async fn who_wants_to_sign_in_while_the_disk_is_full_reads_why_that_does_not_work() {
    let site = Demo::start_in_file("disk-full-outside").await;
    fill(&site).await;
    let why = "De schijf van de server is vol. Daardoor kan nu niemand inloggen.";
    let page = site.get("/sign-in", "").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains(why), "{}", page.body);
    let form = [
        ("email", "inkoper@voorbeeld.test"),
        ("password", "vier paarden in de wei"),
    ];
    let answer = site.post("/sign-in", "", &form).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(answer.body.contains(why), "{}", answer.body);
    assert!(
        answer.body.contains("value=\"inkoper@voorbeeld.test\""),
        "{}",
        answer.body
    );
    assert!(!answer.body.contains("vier paarden in de wei"));
    let example = site.post("/sign-in/example", "", &form[..1]).await;
    assert_eq!(example.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(
        example
            .body
            .contains("Inloggen kan nu niet: de schijf is vol"),
        "{}",
        example.body
    );
}
