//! Tables beside the questions: who must be heard, what it costs, links with other systems.

use axum::http::StatusCode;

use bestek::domain::phase::Phase;

use crate::support::browser_form::form;

use super::Scene;

/// An hour of administration, ten a week: 52 × 10 × 48.50.
const HOURS: [(&str, &str); 5] = [
    ("in-what", "Correcties 9c1e"),
    ("in-quantity", "520"),
    ("in-rate", "48,50"),
    ("in-often", "yearly"),
    ("in-ends", "yes"),
];

#[tokio::test]
async fn a_row_is_added_changed_moved_and_removed_without_leaving_the_table() {
    let scene = Scene::start("inventory-rows").await;
    for system in ["Personeelssysteem", "Rooster"] {
        let added = scene
            .send("inventories/systems/new", &[("in-system", system)])
            .await;
        assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
        assert!(added.location.ends_with("#new"), "ready for the next row");
    }
    let path = format!("{}/inventories/systems/SY1", scene.tender);
    let mut fields = form(&scene.page("inventories/systems/SY1").await.body, &path);
    let later = form(&scene.page("inventories/systems/SY1").await.body, &path);
    fields.set("in-protocol", "SCIM 2.0");
    let saved = scene
        .demo
        .post(&path, &scene.officer, &fields.pairs())
        .await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let stale = scene.demo.post(&path, &scene.officer, &later.pairs()).await;
    assert_eq!(stale.status, StatusCode::CONFLICT, "the version was seen");
    scene
        .send("inventories/systems/SY2/move", &[("to", "up")])
        .await;
    let list = scene.page("inventories/systems").await.body;
    assert!(list.contains("SCIM 2.0"));
    let place = |id: &str| {
        list.find(&format!("id=\"{id}\""))
            .expect("the row is there")
    };
    assert!(place("SY2") < place("SY1"), "it was moved up");
    let gone = scene
        .send("inventories/systems/SY1/remove", &[("version", "2")])
        .await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER, "{}", gone.body);
    assert!(
        !scene
            .page("inventories/systems")
            .await
            .body
            .contains("SCIM")
    );
}

#[tokio::test]
async fn a_refused_row_comes_back_with_all_that_was_typed() {
    let scene = Scene::start("inventory-refused").await;
    let mut typed = HOURS.to_vec();
    typed[1] = ("in-quantity", "tien");
    let answer = scene.send("inventories/costs-today/new", &typed).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    for kept in ["Correcties 9c1e", "48,50", "tien"] {
        assert!(answer.body.contains(kept), "{kept} is still there");
    }
    let strange = scene.page("inventories/nowhere").await;
    assert_eq!(strange.status, StatusCode::NOT_FOUND);
    let other = scene.page("inventories/links/SY1").await;
    assert_eq!(
        other.status,
        StatusCode::NOT_FOUND,
        "a row of another table"
    );
}

#[tokio::test]
async fn the_business_case_says_when_the_purchase_is_earned_back() {
    let scene = Scene::start("business-case").await;
    let empty = scene.page("business-case").await.body;
    assert!(empty.contains("Vul eerst de drie overzichten"));
    scene.send("inventories/costs-today/new", &HOURS).await;
    let once = [
        ("in-what", "Inrichten"),
        ("in-quantity", "1"),
        ("in-rate", "€ 21.000,00"),
        ("in-often", "once"),
    ];
    scene.send("inventories/costs-new/new", &once).await;
    let page = scene.page("business-case").await.body;
    assert!(page.contains("€\u{a0}25.220"), "520 × 48,50");
    // 21,000 × 12 / 25,220 = 9.99 months.
    assert!(page.contains("na 10 maanden terugverdiend"), "{page}");
}

#[tokio::test]
async fn who_may_not_see_the_budget_or_the_people_finds_no_trace_of_their_tables() {
    let scene = Scene::start("inventory-secret").await;
    scene.send("inventories/costs-today/new", &HOURS).await;
    let council = [("in-group", "Raad 4f77"), ("in-before", "published")];
    scene.send("inventories/stakeholders/new", &council).await;
    let adviser = scene.demo.sign_in("adviseur@voorbeeld.test").await;
    let manager = scene.demo.sign_in("opdrachtgever@voorbeeld.test").await;
    for page in [
        "business-case",
        "inventories/costs-today",
        "inventories/costs-today/KN1",
        "inventories/stakeholders",
        "inventories/stakeholders/BH1",
    ] {
        let address = format!("{}/{page}", scene.tender);
        let seen = scene.demo.get(&address, &adviser).await.status;
        assert_eq!(seen, StatusCode::NOT_FOUND, "{page}");
        let seen = scene.demo.get(&address, &manager).await.status;
        assert_eq!(seen, StatusCode::OK, "{page}");
    }
    for page in [
        "",
        "/motivation",
        "/motivation/answers",
        "/inventories/today",
    ] {
        let address = format!("{}{page}", scene.tender);
        let seen = scene.demo.get(&address, &adviser).await.body;
        for canary in ["9c1e", "4f77", "costs-today", "stakeholders"] {
            assert!(!seen.contains(canary), "{page} tells {canary}");
        }
    }
}

#[tokio::test]
async fn who_must_speak_before_publication_is_missed_until_the_answer_is_in() {
    let scene = Scene::start("inventory-stakeholders").await;
    let council = [
        ("in-group", "Ondernemingsraad 4f77"),
        ("in-before", "published"),
    ];
    scene.send("inventories/stakeholders/new", &council).await;
    let missed = "Ondernemingsraad 4f77 heeft zich nog niet uitgesproken";
    assert!(scene.page("publish").await.body.contains(missed));
    let path = format!("{}/inventories/stakeholders/BH1", scene.tender);
    let mut fields = form(
        &scene.page("inventories/stakeholders/BH1").await.body,
        &path,
    );
    fields.set("in-received", "30-11-2026");
    fields.set("in-outcome", "agrees");
    scene
        .demo
        .post(&path, &scene.officer, &fields.pairs())
        .await;
    assert!(!scene.page("publish").await.body.contains(missed));
}

#[tokio::test]
async fn what_stakeholders_say_is_written_down_until_the_award_and_never_published() {
    let scene = Scene::start("inventory-late").await;
    let tender = scene.demo.tender_at(Phase::PricesOpened).await;
    let council = [("in-group", "Raad 4f77"), ("in-before", "award-proposed")];
    let path = format!("/tenders/{tender}/inventories/stakeholders/new");
    let added = scene.demo.post(&path, &scene.officer, &council).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
    let frozen = format!("/tenders/{tender}/inventories/systems/new");
    let refused = scene
        .demo
        .post(&frozen, &scene.officer, &[("in-system", "HR")])
        .await;
    assert_eq!(
        refused.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "that is published"
    );
    let propose = format!("/tenders/{tender}/procedure/propose");
    let page = scene.demo.get(&propose, &scene.officer).await.body;
    assert!(page.contains("Raad 4f77"), "the proposal warns");
    for file in ["tender-document.html", "dossier.json"] {
        let address = format!("/tenders/{tender}/documents/{file}");
        let file = scene.demo.get(&address, &scene.officer).await;
        assert_eq!(file.status, StatusCode::OK);
        assert!(!file.body.contains("4f77"));
    }
}

#[tokio::test]
async fn suggestions_of_the_library_and_of_the_program_are_taken_over_once() {
    let scene = Scene::start("inventory-suggested").await;
    let list = scene.page("inventories/stakeholders").await.body;
    assert!(list.contains("value=\"own-works-council\""));
    assert!(
        list.contains("value=\"LMS-S01\""),
        "the library knows roles"
    );
    let take = [("take", "own-works-council"), ("take", "LMS-S01")];
    let taken = scene
        .send("inventories/stakeholders/suggested", &take)
        .await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER);
    let list = scene.page("inventories/stakeholders").await.body;
    assert!(
        !list.contains("value=\"own-works-council\""),
        "taken already"
    );
    assert!(list.contains("id=\"BH1\"") && list.contains("id=\"BH2\""));
    let lines = scene.page("inventories/price-lines").await.body;
    assert!(
        lines.contains("value=\"LMS-P19\""),
        "price lines of the library"
    );
}

#[tokio::test]
async fn the_library_says_what_lies_outside_the_purchase_and_what_fits_the_organisation() {
    let scene = Scene::start("inventory-scope").await;
    let library = "requirements/library";
    let tag = "buiten de aankoop: Vaardigheden in kaart";
    assert!(!scene.page(library).await.body.contains(tag));
    let take = [("take", "LMS-S25")];
    scene.send("inventories/scope/suggested", &take).await;
    let path = format!("{}/inventories/scope/SC1", scene.tender);
    let mut fields = form(&scene.page("inventories/scope/SC1").await.body, &path);
    fields.set("in-place", "out");
    scene
        .demo
        .post(&path, &scene.officer, &fields.pairs())
        .await;
    let settings = format!("{}/settings", scene.tender);
    let mut fields = form(&scene.page("settings").await.body, &settings);
    fields.set("sector", "care").set("staff", "2.400");
    let saved = scene
        .demo
        .post(&settings, &scene.officer, &fields.pairs())
        .await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let page = scene.page(library).await.body;
    assert!(page.contains(tag), "the subject is marked");
    assert!(page.contains("past bij jullie"), "a guide for care fits");
}
