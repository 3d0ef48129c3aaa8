//! What hangs on what: bottlenecks on requirements, gains on goals, and words on an answer.

use axum::http::StatusCode;

use bestek::domain::phase::Phase;

use super::Scene;
use crate::support::browser_form::{form, plain};

#[tokio::test]
async fn a_requirement_that_takes_a_bottleneck_away_is_on_the_thread() {
    let scene = Scene::start("ties-bottleneck").await;
    let path = format!("{}/requirements/R014", scene.tender);
    let mut whole = form(&scene.page("requirements/R014").await.body, &path);
    assert!(whole.choices["bottlenecks"].contains(&"KP2".to_owned()));
    whole.set("bottlenecks", "KP2");
    let saved = scene.demo.post(&path, &scene.officer, &whole.pairs()).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let thread = scene.page("thread").await.body;
    let (_, row) = thread.split_once("<tr id=\"KP2\"").expect("its row");
    let row = row.split("</tr>").next().unwrap_or_default();
    assert!(row.contains("/requirements/R014?return=thread"), "{row}");
    let answers = plain(&scene.page("requirements/answers").await.body);
    assert!(answers.contains("Knelpunten: KP2"), "{answers}");
}

#[tokio::test]
async fn wishes_without_a_need_are_one_line_before_publication() {
    let scene = Scene::start("ties-wishes").await;
    for text in ["Het LMS toont een foto.", "Het LMS toont een kaart."] {
        let wish = [("text", text), ("class", "could"), ("points", "1")];
        let added = scene.send("requirements/new", &wish).await;
        assert_eq!(added.status, StatusCode::SEE_OTHER);
    }
    let thread = scene.page("thread").await.body;
    assert!(thread.contains("Wensen zonder doel en zonder knelpunt: 2"));
    let publish = scene.page("publish").await.body;
    let told = "Wensen zonder doel en zonder knelpunt: 2. De rode draad laat zien welke.";
    assert_eq!(plain(&publish).matches(told).count(), 1, "{publish}");
}

#[tokio::test]
async fn what_a_purchase_adds_to_a_goal_is_kept_and_among_the_answers() {
    let scene = Scene::start("ties-gain").await;
    let path = format!("{}/goals/O1", scene.tender);
    let mut goal = form(&scene.page("goals/O1").await.body, &path);
    goal.set("adds", "Alles staat op één plek.");
    goal.set("gain", "performance");
    let saved = scene.demo.post(&path, &scene.officer, &goal.pairs()).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let kept = form(&scene.page("goals/O1").await.body, &path);
    assert_eq!(kept.value("gain"), "performance");
    let answers = scene.page("goals/answers").await.body;
    for told in ["Alles staat op één plek.", "prestatie"] {
        assert!(answers.contains(told), "{told}");
    }
    let strategic = scene.page("goals/S1").await.body;
    assert!(
        !strategic.contains("name=\"gain\""),
        "only operational goals"
    );
}

#[tokio::test]
async fn months_come_with_an_explanation_and_never_with_words_alone() {
    let scene = Scene::start("ties-words").await;
    let tender = format!("/tenders/{}", scene.demo.tender_at(Phase::Closed).await);
    let path = format!("{tender}/bids/B1/answers");
    let open = async || scene.demo.get(&path, &scene.officer).await.body;
    let mut sent = form(&open().await, &path);
    sent.set("R011", "months")
        .set("R011.months", "4")
        .set("R011.words", "Klaar na de livegang.\nMet een proef.");
    let saved = scene.demo.post(&path, &scene.officer, &sent.pairs()).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let kept = form(&open().await, &path);
    assert_eq!(kept.value("R011.months"), "4");
    assert!(
        open()
            .await
            .contains("Klaar na de livegang.\nMet een proef.")
    );
    let mut alone: Vec<(String, String)> = kept
        .pairs()
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    alone.retain(|(name, _)| name != "R011" && name != "R011.months");
    let alone: Vec<(&str, &str)> = alone
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let refused = scene.demo.post(&path, &scene.officer, &alone).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused
            .body
            .contains("Bij R011 staat een tekst zonder antwoord.")
    );
    assert!(refused.body.contains("Klaar na de livegang."));
}
