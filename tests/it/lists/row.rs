//! The list sorted by a column, and changed in its own rows.

use axum::http::StatusCode;

use super::Scene;
use crate::support::browser_form::{form, plain};

/// The ids of the rows, as they stand.
fn rows(page: &str) -> Vec<String> {
    let pieces = page.split("<tr id=\"").skip(1);
    pieces
        .filter_map(|piece| Some(piece.split_once('"')?.0.to_owned()))
        .collect()
}

/// The address behind a link whose text begins so.
fn link_to(page: &str, text: &str) -> String {
    let (before, _) = page.split_once(&format!(">{text}")).expect(text);
    let (_, address) = before.rsplit_once("href=\"").expect("a link");
    let address = address.trim_end_matches('"');
    address.replace("&amp;", "&")
}

#[tokio::test]
async fn the_heads_sort_up_down_and_back_and_keep_the_filter() {
    let scene = Scene::example("lists-sort").await;
    let page = scene.get("?class=should").await.body;
    let own = rows(&page);
    let get = async |address: String| scene.demo.get(&address, &scene.officer).await.body;
    let up = get(link_to(&page, "Punten</a>")).await;
    assert!(up.contains("aria-sort=\"ascending\""));
    assert!(plain(&up).contains("Gesorteerd op ‘Punten’."));
    let down = get(link_to(&up, "Punten</a>")).await;
    assert!(down.contains("aria-sort=\"descending\""));
    for sorted in [&up, &down] {
        let mut ids = rows(sorted);
        assert_ne!(ids, own);
        ids.sort();
        assert_eq!(ids, own, "the same ones, the filter is kept");
    }
    let back = get(link_to(&down, "Punten</a>")).await;
    assert_eq!(rows(&back), own);
    assert!(!back.contains("aria-sort"));
    let ticked = form_of_bulk(&up);
    assert!(
        ticked.contains("name=\"sort\" value=\"points\""),
        "{ticked}"
    );
}

/// The form around the list.
fn form_of_bulk(page: &str) -> &str {
    let (_, rest) = page.split_once("/bulk\"").expect("the form");
    rest.split("<table").next().expect("its start")
}

#[tokio::test]
async fn a_row_is_changed_without_leaving_the_list() {
    let scene = Scene::example("lists-row").await;
    let page = scene.get("?class=should&sort=-points").await.body;
    let address = link_to(&page, "Wijzig<span");
    let id = address.rsplit_once('#').expect("a place").1.to_owned();
    let address = format!("{}{address}", scene.list);
    let address = address.split('#').next().expect("an address");
    let open = scene.demo.get(address, &scene.officer).await.body;
    assert_eq!(rows(&open), rows(&page), "the list is as it was");
    let action = format!("{}/{id}/row", scene.list);
    let mut sent = form(&open, &action);
    sent.set("text", "Het LMS toont een foto van elke docent.");
    sent.set("points", "7,5");
    // What does not fit comes back in the row, with the text.
    let mut wrong = sent.clone();
    wrong.set("class", "must");
    let refused = scene
        .demo
        .post(&action, &scene.officer, &wrong.pairs())
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("Een eis levert geen punten op"));
    assert_eq!(
        form(&refused.body, &action).value("text"),
        sent.value("text")
    );
    assert_eq!(rows(&refused.body), rows(&page));
    let saved = scene
        .demo
        .post(&action, &scene.officer, &sent.pairs())
        .await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    assert!(saved.location.contains("?class=should&sort=-points&saved="));
    assert!(
        saved.location.ends_with(&format!("#{id}")),
        "{}",
        saved.location
    );
    let list = scene.get("?class=should").await.body;
    assert!(list.contains("Het LMS toont een foto van elke docent."));
    assert!(list.contains("7,5"));
}

#[tokio::test]
async fn who_changes_a_row_too_late_sees_both_texts() {
    let scene = Scene::example("lists-row-late").await;
    let action = format!("{}/R002/row", scene.list);
    let mut first = form(&scene.get("?edit=R002").await.body, &action);
    let mut second = form(&scene.get("?edit=R002").await.body, &action);
    let third = form(&scene.get("?edit=R002").await.body, &action);
    first.set("text", "De eerste tekst.");
    second.set("text", "De tweede tekst.");
    let saved = scene
        .demo
        .post(&action, &scene.officer, &first.pairs())
        .await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let late = scene
        .demo
        .post(&action, &scene.officer, &second.pairs())
        .await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    for text in [
        "De eerste tekst.",
        "De tweede tekst.",
        "Wat moet er kunnen?",
    ] {
        assert!(late.body.contains(text), "{text}: {}", late.body);
    }
    let removed = format!("{}/R002/remove", scene.list);
    let whole = scene.get("/R002").await.body;
    let gone = form(&whole, &removed);
    let gone = scene
        .demo
        .post(&removed, &scene.officer, &gone.pairs())
        .await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER, "{}", gone.body);
    let after = scene
        .demo
        .post(&action, &scene.officer, &third.pairs())
        .await;
    assert_eq!(after.status, StatusCode::CONFLICT);
    assert!(after.body.contains(third.value("text")), "{}", after.body);
}

#[tokio::test]
async fn the_kind_and_the_expected_use_narrow_the_list() {
    let scene = Scene::example("lists-kind").await;
    let path = format!("{}/R002", scene.list);
    let mut whole = form(&scene.get("/R002").await.body, &path);
    whole.set("kind", "legal");
    whole.set("expected_use", "De jurist, elk jaar");
    whole.set("answer_form", "description");
    let saved = scene.demo.post(&path, &scene.officer, &whole.pairs()).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let page = scene.get("?kind=legal").await.body;
    assert_eq!(rows(&page), ["R002"]);
    assert!(page.contains("<div class=\"hint\">juridisch</div>"));
    assert!(page.contains("<span class=\"tag\">beschrijving</span>"));
    let unsaid = rows(&scene.get("?use=-").await.body);
    assert!(!unsaid.contains(&"R002".to_owned()) && unsaid.contains(&"R001".to_owned()));
    let exported = scene.exported().await;
    assert!(exported.contains("De jurist, elk jaar"), "{exported}");
}

#[tokio::test]
async fn a_wish_is_kept_for_the_negotiation_only_where_the_procedure_has_one() {
    let scene = Scene::example("lists-negotiation").await;
    let tender = scene.list.replace("/requirements", "");
    let page = scene.get("?class=should").await.body;
    let wish = rows(&page).remove(0);
    let path = format!("{}/{wish}", scene.list);
    let get = async |page: &str| {
        let address = format!("{tender}{page}");
        scene.demo.get(&address, &scene.officer).await.body
    };
    let contract = format!("{tender}/planning");
    let choose = async |procedure: &str| {
        let mut facts = form(&get("/planning").await, &contract);
        facts.set("procedure", procedure);
        let saved = scene
            .demo
            .post(&contract, &scene.officer, &facts.pairs())
            .await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    };
    let mark = async || {
        let mut whole = form(&scene.get(&format!("/{wish}")).await.body, &path);
        whole.set("negotiable", "yes");
        scene.demo.post(&path, &scene.officer, &whole.pairs()).await
    };
    choose("open").await;
    assert!(
        !scene
            .get(&format!("/{wish}"))
            .await
            .body
            .contains("negotiable")
    );
    let refused = mark().await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused
            .body
            .contains("De gekozen procedure kent geen onderhandeling.")
    );
    choose("competitive-negotiation").await;
    let saved = mark().await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    assert!(
        scene
            .get("")
            .await
            .body
            .contains("<span class=\"tag\">onderhandelen</span>")
    );
    let told = format!("kent geen onderhandeling: {wish}.");
    assert!(!get("/publish").await.contains(&told));
    choose("restricted").await;
    assert!(get("/publish").await.contains(&told));
}
