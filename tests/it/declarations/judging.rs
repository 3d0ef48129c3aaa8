//! The chair decides on interests; nobody else does, and nobody about themself.

use axum::http::StatusCode;

use bestek::domain::phase::Phase;
use bestek::domain::role::Role;

use crate::support::browser_form::forms;

use super::scene::{AUDITOR, CHAIR, FIRST, MANAGER, OFFICER, SECOND, Scene, THIRD};

/// Words that an assessor writes about their own life.
const WORDS: &str = "Mijn zwager Teun werkt er sinds 2024.";

#[tokio::test]
async fn a_decision_needs_an_outcome_and_a_reason_and_is_told_to_the_assessor() {
    let scene = Scene::at("decision", Phase::Closed).await;
    scene.declare(THIRD, &[("B2", WORDS)]).await;
    let chair = scene.get(CHAIR, "declarations").await.body;
    assert!(chair.contains("Beslissen over een belang"), "{chair}");
    let page = scene.judge_page(THIRD, "B2").await;
    let mut form = scene.form(CHAIR, &page, &page).await;
    let answer = scene.send(CHAIR, &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("Kies of dit een conflict is"));
    form.set("outcome", "conflict");
    let answer = scene.send(CHAIR, &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("Schrijf op waarom"));
    form.set("reason", "De band is te nauw.");
    assert_eq!(scene.send(CHAIR, &form).await.status, StatusCode::SEE_OTHER);
    let own = scene.get(THIRD, "declarations").await.body;
    assert!(own.contains("De band is te nauw.") && own.contains("Je doet daarom niet mee"));
    assert_eq!(scene.logged("interest.judged").await, 1);
}

#[tokio::test]
async fn an_explanation_is_for_the_chair_the_auditor_and_the_person() {
    let scene = Scene::marked("words").await;
    scene.add(FIRST, "B2", WORDS).await;
    scene.judge(FIRST, "B2", "allowed").await;
    for (email, told) in [
        (CHAIR, true),
        (AUDITOR, true),
        (FIRST, true),
        (OFFICER, false),
        (SECOND, false),
    ] {
        let page = scene.get(email, "declarations").await;
        assert_eq!(page.status, StatusCode::OK, "{email}");
        assert_eq!(page.body.contains(WORDS), told, "{email}");
    }
    let manager = scene.get(MANAGER, "declarations").await;
    assert_eq!(manager.status, StatusCode::CONFLICT, "not before fixing");
    scene.fix().await;
    let manager = scene.get(MANAGER, "declarations").await;
    assert_eq!(manager.status, StatusCode::OK);
    assert!(!manager.body.contains(WORDS) && manager.body.contains("Daarom allowed."));
    let officer = scene.get(OFFICER, "log").await.body;
    assert!(!officer.contains("Teun"), "the log tells no words");
}

#[tokio::test]
async fn only_a_chair_decides_and_only_on_an_interest_that_is_there() {
    let scene = Scene::at("chair", Phase::Assessing).await;
    scene.add(FIRST, "B2", WORDS).await;
    let form = scene.judgement(CHAIR, FIRST, "B2", "allowed").await;
    for email in [OFFICER, MANAGER, AUDITOR, FIRST, SECOND] {
        let status = scene.send(email, &form).await.status;
        assert_eq!(status, StatusCode::FORBIDDEN, "{email}");
    }
    let decision = [("outcome", "conflict"), ("reason", "Zo."), ("version", "1")];
    let none = scene.judge_page(SECOND, "B2").await;
    let unknown = "declarations/people/nobody/B2".to_owned();
    let elsewhere = scene.judge_page(FIRST, "B9").await;
    let officer = scene.judge_page(OFFICER, "B2").await;
    for page in [none, unknown, elsewhere, officer] {
        let status = scene.post(CHAIR, &page, &decision).await.status;
        assert_eq!(status, StatusCode::NOT_FOUND, "{page}");
    }
    assert_eq!(scene.logged("interest.judged").await, 0);
}

#[tokio::test]
async fn a_chair_does_not_decide_about_themself() {
    let scene = Scene::at("self", Phase::Assessing).await;
    scene.invite(CHAIR, Role::Assessor).await;
    scene.declare(CHAIR, &[("B1", WORDS)]).await;
    let page = scene.judge_page(CHAIR, "B1").await;
    let shown = scene.get(CHAIR, &page).await.body;
    assert!(shown.contains("Dit is je eigen belang.") && !shown.contains("Beslissing vastleggen"));
    let decision = [("outcome", "allowed"), ("reason", "Zo."), ("version", "1")];
    let answer = scene.post(CHAIR, &page, &decision).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert_eq!(scene.logged("judge-interest").await, 1, "the refusal");
    scene.invite(MANAGER, Role::Chair).await;
    let form = scene.judgement(MANAGER, CHAIR, "B1", "allowed").await;
    assert_eq!(
        scene.send(MANAGER, &form).await.status,
        StatusCode::SEE_OTHER
    );
    let own = scene.get(CHAIR, "declarations").await.body;
    assert!(own.contains("Je hebt alles verklaard."));
}

#[tokio::test]
async fn a_decision_is_replaced_only_by_who_saw_it_and_the_first_one_stays_to_be_read() {
    let scene = Scene::at("anew", Phase::Assessing).await;
    scene.add(FIRST, "B2", WORDS).await;
    let old = scene.judgement(CHAIR, FIRST, "B2", "allowed").await;
    scene.judge(FIRST, "B2", "conflict").await;
    let answer = scene.send(CHAIR, &old).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.body.contains("Daarom conflict."), "{}", answer.body);
    assert!(scene.seen_by(FIRST).await.viewer.declared.is_conflicted());
    scene.judge(FIRST, "B2", "allowed").await;
    assert!(!scene.seen_by(FIRST).await.viewer.declared.bars_any());
    let page = scene.get(FIRST, "declarations").await.body;
    assert!(page.contains("Daarom conflict.") && page.contains("Daarom allowed."));
}

#[tokio::test]
async fn nothing_is_decided_or_added_after_quality_is_fixed() {
    let scene = Scene::marked("fixed").await;
    scene.add(FIRST, "B2", WORDS).await;
    scene.judge(FIRST, "B2", "allowed").await;
    let judgement = scene.judgement(CHAIR, FIRST, "B2", "conflict").await;
    scene.fix().await;
    assert_eq!(
        scene.send(CHAIR, &judgement).await.status,
        StatusCode::CONFLICT
    );
    let words = [("explanation", "Te laat."), ("version", "1")];
    let late = scene
        .post(SECOND, "declarations/interests/B1", &words)
        .await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("Te laat."), "what was typed is not lost");
}

#[tokio::test]
async fn an_interest_that_comes_late_keeps_its_text_whatever_happened_meanwhile() {
    let scene = Scene::at("late", Phase::Assessing).await;
    scene.add(FIRST, "B2", WORDS).await;
    scene.judge(FIRST, "B2", "allowed").await;
    let page = "declarations/interests/B2";
    let mut form = scene.form(FIRST, page, page).await;
    form.set("explanation", "Hij is nu directeur.");
    let judgement = scene.judgement(CHAIR, FIRST, "B2", "allowed").await;
    scene.send(CHAIR, &judgement).await;
    let answer = scene.send(FIRST, &form).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    let mut again = forms(&answer.body).into_iter();
    let again = again.find(|form| form.action == scene.path(page));
    let again = again.expect("the form came back with the text, to send once more");
    let answer = scene.send(FIRST, &again).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let chair = scene.get(CHAIR, "declarations").await.body;
    assert!(chair.contains("Hij is nu directeur."), "{chair}");
}

#[tokio::test]
async fn an_interest_that_is_discovered_later_waits_for_the_chair() {
    let scene = Scene::at("added", Phase::Assessing).await;
    let mark = [("mark", "8"), ("reason", "Helder."), ("version", "1")];
    let page = "declarations/interests/B2";
    let empty = [("version", "1"), ("explanation", " ")];
    let answer = scene.post(FIRST, page, &empty).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        scene.add(FIRST, "B2", WORDS).await.status,
        StatusCode::SEE_OTHER
    );
    let again = [("version", "1"), ("explanation", WORDS)];
    let answer = scene.post(FIRST, page, &again).await;
    assert_eq!(answer.status, StatusCode::CONFLICT, "it waits already");
    assert!(answer.body.contains(WORDS), "what was typed is not lost");
    assert_eq!(scene.logged("interest.added").await, 1);
    let refused = scene.post(FIRST, "marks/P1/B1", &mark).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let marks = scene.get(FIRST, "marks").await.body;
    assert!(marks.contains("De voorzitter beslist nog"), "{marks}");
    scene.judge(FIRST, "B2", "allowed").await;
    let marks = scene.get(FIRST, "marks").await.body;
    assert!(marks.contains("Jouw cijfers"), "the marks were kept");
    let answer = scene.add(FIRST, "B2", "En hij is nu directeur.").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let chair = scene.get(CHAIR, "declarations").await.body;
    assert!(chair.contains(WORDS) && chair.contains("En hij is nu directeur."));
}
