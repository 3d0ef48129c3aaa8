//! What spares an officer in a hurry a click, a sum or a search.

use axum::http::StatusCode;

use bestek::domain::phase::Phase;

use super::{OFFICER, Scene, link, links};
use crate::support::browser_form::form;
use crate::support::demo::Demo;

/// A tender that was started a moment ago from the library for learning systems.
async fn started(name: &str) -> Scene {
    let demo = Demo::start(name).await;
    let officer = demo.sign_in(OFFICER).await;
    let new = [
        ("title", "Vers 4d1a"),
        ("reference", "VERS-1"),
        ("organisation", "Gemeente Voorbeeld"),
        ("library", "lms"),
    ];
    let made = demo.post("/tenders/new", &officer, &new).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    Scene {
        demo,
        officer,
        tender: made.location,
    }
}

#[tokio::test]
async fn a_method_that_was_never_touched_is_one_button() {
    let scene = started("ease-method").await;
    let page = scene.page("scoring").await.body;
    assert!(page.contains("Verhouding en methode kiezen"), "{page}");
    assert!(!page.contains("/scoring/method#"), "no column of nothing");
    let chosen = [
        ("method", "weighted-points"),
        ("ratio", "30"),
        ("formula", "lowest-ratio"),
    ];
    let version = form(
        &scene.page("scoring/method").await.body,
        &format!("{}/scoring/method", scene.tender),
    );
    let version = version.value("version").to_owned();
    let mut sent = chosen.to_vec();
    sent.push(("version", &version));
    let saved = scene.send("scoring/method", &sent).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let page = scene.page("scoring").await.body;
    assert!(!page.contains("Verhouding en methode kiezen"));
    assert!(page.contains("30 / 70"), "{page}");
}

#[tokio::test]
async fn a_new_operational_goal_serves_the_only_strategic_goal_already() {
    let scene = started("ease-goal").await;
    let serves = |page: &str| {
        let open = form(page, &format!("{}/goals/new", scene.tender));
        open.value("serves").to_owned()
    };
    let new = "goals/new?kind=operational";
    let strategic = |title| [("kind", "strategic"), ("title", title)];
    scene.send("goals/new", &strategic("Iedereen leert")).await;
    assert_eq!(serves(&scene.page(new).await.body), "S1");
    scene.send("goals/new", &strategic("Minder verloop")).await;
    assert_eq!(
        serves(&scene.page(new).await.body),
        "",
        "now it is a choice"
    );
}

#[tokio::test]
async fn many_from_a_library_are_counted_where_the_page_opens() {
    let scene = started("ease-added").await;
    let page = scene.page("requirements/library").await.body;
    let open = form(&page, &format!("{}/requirements/library", scene.tender));
    let items: Vec<String> = open.choices["item"].iter().take(3).cloned().collect();
    let mut sent = open.pairs();
    sent.extend(items.iter().map(|item| ("item", item.as_str())));
    let added = scene.send("requirements/library", &sent).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
    let list = scene.open(&added.location).await.body;
    assert!(list.contains("3 toegevoegd. Opgeslagen om"), "{list}");

    let chosen = [("library", "lms"), ("choose", "LMS-K01")];
    let page = scene.page("knock-outs/library").await.body;
    let mut open = form(&page, &format!("{}/knock-outs/library", scene.tender));
    open.fields.retain(|(name, _)| name != "choose");
    let mut sent = open.pairs();
    sent.push(chosen[1]);
    let added = scene.send("knock-outs/library", &sent).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
    let list = scene.open(&added.location).await.body;
    assert!(list.contains("1 toegevoegd. Opgeslagen om"), "{list}");
}

#[tokio::test]
async fn suggested_weights_of_criteria_make_a_hundred_with_what_is_there() {
    let scene = started("ease-weights").await;
    let criterion = [
        ("name", "Aanpak"),
        ("kind", "marked"),
        ("weight", "50"),
        ("question", "Hoe pak je het aan?"),
    ];
    let new = scene.page("scoring/criteria/new").await.body;
    let mut open = form(&new, &format!("{}/scoring/criteria/new", scene.tender));
    for (name, value) in criterion {
        open.set(name, value);
    }
    let saved = scene.send("scoring/criteria/new", &open.pairs()).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let page = scene
        .page("scoring/criteria/library?library=saas")
        .await
        .body;
    let open = form(&page, &format!("{}/scoring/criteria/library", scene.tender));
    let weights = open.fields.iter().filter(|(name, _)| name.contains("SAAS"));
    let weights: Vec<&str> = weights.map(|(_, value)| value.as_str()).collect();
    assert_eq!(weights, ["25", "25"], "{:?}", open.fields);
}

#[tokio::test]
async fn every_form_of_an_item_has_a_way_back_to_its_list() {
    let scene = Scene::start("ease-back").await;
    for (page, list) in [
        ("goals/S1", "goals"),
        ("goals/new?kind=operational", "goals"),
        ("knock-outs/K1", "knock-outs"),
        ("scoring/criteria/new", "scoring"),
        ("scoring/method", "scoring"),
        ("scoring/contract", "scoring"),
        ("motivation/bottlenecks/new", "motivation"),
        ("goals/answers", "goals"),
    ] {
        let body = scene.page(page).await.body;
        let (_, after) = body.split_once("</h1>").expect("a heading");
        let start = format!("<p><a href=\"{}/{list}\">Terug naar ", scene.tender);
        assert!(after.starts_with(&start), "{page}: {}", &after[..200]);
    }
    let list = scene.page("quality").await.body;
    let marked = link(&list, "/quality/P1");
    let body = scene.open(&marked).await.body;
    assert!(body.contains("Terug naar Kwaliteit"), "{marked}");
    let thread = scene.page("goals/S1?return=thread").await.body;
    assert!(
        thread.contains("Terug naar Rode draad"),
        "where it came from"
    );
    assert!(links(&thread).contains(&format!("{}/thread", scene.tender)));
}

#[tokio::test]
async fn lists_say_on_a_telephone_what_each_figure_is() {
    let scene = Scene::start("ease-labels").await;
    for (page, label) in [
        ("goals", "Dient"),
        ("quality", "Vraag"),
        ("members", "Rol"),
        ("scoring", "Hoe"),
        ("scoring/criteria/library", "Wat je vraagt"),
    ] {
        let body = scene.page(page).await.body;
        assert!(body.contains("<table class=\"texts\">"), "{page}");
        let labels: Vec<&str> = body.split("data-label=\"").skip(1).collect();
        let said = labels.iter().any(|one| one.starts_with(label));
        let first: Vec<&str> = labels
            .iter()
            .filter_map(|one| one.split('"').next())
            .collect();
        assert!(said, "{page}: {first:?}");
        assert!(!body.contains("data-label=\"\""), "{page}");
    }
    let home = scene.demo.get("/", &scene.officer).await.body;
    assert!(home.contains("data-label=\"Fase\""), "{home}");
}

#[tokio::test]
async fn a_new_tender_starts_with_who_bought_last() {
    let scene = Scene::start("ease-new").await;
    let page = scene.demo.get("/tenders/new", &scene.officer).await.body;
    let open = form(&page, "/tenders/new");
    let latest = scene.demo.tender_at(Phase::Draft).await;
    let settings = scene
        .demo
        .get(&format!("/tenders/{latest}/settings"), &scene.officer)
        .await;
    let known = form(&settings.body, &format!("/tenders/{latest}/settings"));
    for name in [
        "organisation",
        "kind",
        "sector",
        "place",
        "staff",
        "contact",
    ] {
        assert_eq!(open.value(name), known.value(name), "{name}");
    }
    assert!(!open.value("organisation").is_empty());
    assert_eq!((open.value("title"), open.value("reference")), ("", ""));
    assert!(
        !open.value("library").is_empty(),
        "the library is chosen still"
    );
    let adviser = scene.demo.sign_in("adviseur@voorbeeld.test").await;
    let page = scene.demo.get("/tenders/new", &adviser).await.body;
    assert_eq!(form(&page, "/tenders/new").value("organisation"), "");
}
