//! A collection round: the officer asks, colleagues see it as their task, and it closes.

use axum::http::StatusCode;

use super::Scene;

const NEW: &str = "contributions/rounds/new";

#[tokio::test]
async fn a_round_is_a_task_on_the_start_page_until_it_is_closed() {
    let scene = Scene::start("contributions-round").await;
    let start = || scene.demo.get("/", &scene.contributor);
    assert!(start().await.body.contains("Er zijn 2 vragen"));
    let values = [
        ("closes_on", "31-12-2099"),
        ("question-directors", ""),
        ("own", "Ondernemingsraad"),
        ("question-own", "Wat mag niet misgaan?"),
    ];
    let opened = scene.send(&scene.officer, (NEW, NEW), &values).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.body);
    assert!(start().await.body.contains("Er zijn 6 vragen"));
    let officer = scene.demo.get("/", &scene.officer).await.body;
    assert!(!officer.contains("Bekijk de vragen"), "not for who asks");
    let page = scene.page("contributions", &scene.contributor).await;
    assert!(page.contains("Wat mag niet misgaan?"));
    let new = "contributions/proposals/new";
    let answer = [("text", "Rust in de tent."), ("question", "2.4")];
    let answer = scene.send(&scene.contributor, (new, new), &answer).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let close = scene.path("contributions/rounds/2/close");
    let closed = scene.demo.post(&close, &scene.officer, &[]).await;
    assert_eq!(closed.status, StatusCode::SEE_OTHER);
    assert!(start().await.body.contains("Er zijn 2 vragen"));
    // What was asked can still be read, with how many answered, and nobody answers it any more.
    let page = scene.page("contributions", &scene.contributor).await;
    let closed = page.split("Gesloten uitvragen (1)").nth(1);
    let closed = closed.expect("the closed round");
    assert!(closed.contains("Wat mag niet misgaan?"), "{page}");
    assert!(closed.contains("1 voorstel") && !page.contains("question=2.4"));
    // A form that was open all the time comes back with what was typed.
    let late = [("kind", "goal"), ("text", "Nog iets."), ("question", "2.4")];
    let path = scene.path(new);
    let late = scene.demo.post(&path, &scene.contributor, &late).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.body.contains("Nog iets."), "{}", late.body);
}

#[tokio::test]
async fn a_round_names_a_day_that_is_still_to_come() {
    let scene = Scene::start("contributions-day").await;
    for day in ["", "1-1-2020"] {
        let values = [("closes_on", day)];
        let answer = scene.send(&scene.officer, (NEW, NEW), &values).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{day}");
    }
}
