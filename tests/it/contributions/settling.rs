//! What the officer puts aside or answers stays to be read, with the reason.

use axum::http::StatusCode;

use bestek::domain::phase::Phase;

use super::Scene;
use crate::support::browser_form::form;

#[tokio::test]
async fn a_proposal_is_put_aside_for_a_reason_that_its_maker_reads() {
    let scene = Scene::start("contributions-aside").await;
    let page = scene.propose("Het LMS spreekt Fries.").await;
    let aside = format!("{page}/set-aside");
    let without = scene.send(&scene.officer, (&page, &aside), &[]).await;
    assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
    let reason = [("reason", "Niemand werkt er in het Fries.")];
    let done = scene.send(&scene.officer, (&page, &aside), &reason).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    let read = scene.page("contributions", &scene.contributor).await;
    assert!(read.contains("Niemand werkt er in het Fries."));
    assert!(read.contains("Afgehandeld (1)"), "{read}");
}

#[tokio::test]
async fn a_contributor_takes_an_own_proposal_back_after_reading_what_that_means() {
    let scene = Scene::start("contributions-withdraw").await;
    let page = scene.propose("Het LMS spreekt Fries 7f3a.").await;
    let withdraw = format!("{page}/withdraw");
    let others = scene.page(&page, &scene.officer).await;
    assert!(!others.contains("/withdraw"), "nobody else may");
    let path = scene.path(&withdraw);
    let forced = [("version", "1")];
    let forced = scene.demo.post(&path, &scene.officer, &forced).await;
    assert_eq!(forced.status, StatusCode::FORBIDDEN);
    let open = form(
        &scene.page(&page, &scene.officer).await,
        &scene.path(&format!("{page}/set-aside")),
    );
    let mine = scene.page(&page, &scene.contributor).await;
    assert!(mine.contains("Terug kan niet") && mine.contains("Ja, intrekken"));
    let done = scene
        .send(&scene.contributor, (&page, &withdraw), &[])
        .await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    let list = scene.page("contributions", &scene.officer).await;
    let (waiting, settled) = list
        .split_once("Afgehandeld (")
        .expect("something is settled");
    assert!(!waiting.contains("7f3a"), "gone from what is open");
    assert!(settled.contains("7f3a") && settled.contains("Ingetrokken door wie"));
    let log = scene.page("log", &scene.officer).await;
    assert!(log.contains("trok een eigen voorstel in"));
    // The officer who was about to settle it reads what became of it.
    let mut open = open;
    open.set("reason", "Mijn eigen woorden.");
    let late = scene
        .demo
        .post(&open.action, &scene.officer, &open.pairs())
        .await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(
        late.body.contains("Ingetrokken door wie") && late.body.contains("Mijn eigen woorden.")
    );
    let again = scene
        .demo
        .post(&path, &scene.contributor, &[("version", "1")])
        .await;
    assert_eq!(again.status, StatusCode::CONFLICT, "settled is settled");
}

#[tokio::test]
async fn whoever_settles_what_was_settled_meanwhile_reads_what_became_of_it() {
    let scene = Scene::start("contributions-late").await;
    let page = scene.propose("Het LMS spreekt Fries.").await;
    let (take, aside) = (format!("{page}/take"), format!("{page}/set-aside"));
    let mut open = form(
        &scene.page(&page, &scene.officer).await,
        &scene.path(&aside),
    );
    open.set("reason", "Mijn eigen woorden.");
    scene.send(&scene.officer, (&page, &take), &[]).await;
    let sent = open.pairs();
    let late = scene.demo.post(&open.action, &scene.officer, &sent).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("Overgenomen als"), "{}", late.body);
    assert!(late.body.contains("Mijn eigen woorden."), "nothing is lost");
}

#[tokio::test]
async fn a_proposal_that_changed_and_is_open_still_is_asked_about_again() {
    let scene = Scene::start("contributions-open-again").await;
    let page = scene.propose("Het LMS spreekt Fries.").await;
    let aside = format!("{page}/set-aside");
    let values = [("version", "99"), ("reason", "Mijn eigen woorden.")];
    let late = scene.send(&scene.officer, (&page, &aside), &values).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("staat nog open"), "{}", late.body);
    let mut again = form(&late.body, &scene.path(&aside));
    again.fields.retain(|(name, _)| name != "form_token");
    let sent = again.pairs();
    assert!(sent.contains(&("reason", "Mijn eigen woorden.")));
    let done = scene.demo.post(&again.action, &scene.officer, &sent).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
}

#[tokio::test]
async fn a_remark_stands_beside_the_entry_until_it_is_answered() {
    let scene = Scene::start("contributions-remark").await;
    let entry = "requirements/R002";
    let said = [("remark", "Dit kan onze IT niet aan.")];
    let remarks = "contributions/remarks";
    let answer = scene
        .send(&scene.contributor, (entry, remarks), &said)
        .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    assert!(answer.location.contains("requirements/R002"));
    assert!(answer.location.ends_with("#remarks"));
    let beside = scene.page(entry, &scene.officer).await;
    assert!(beside.contains("Dit kan onze IT niet aan."));
    // The part says at which entries something is open, the front page how much.
    let part = scene.page("requirements", &scene.officer).await;
    assert!(part.contains("requirements/R002#remarks"), "{part}");
    let front = scene.page("", &scene.officer).await;
    assert!(front.contains("4 wachten op de inkoper"), "{front}");
    let settle = "contributions/remarks/2";
    let reply = [("reply", "Nagevraagd: het kan wel.")];
    let done = scene.send(&scene.officer, (settle, settle), &reply).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    let beside = scene.page(entry, &scene.contributor).await;
    assert!(beside.contains("Nagevraagd: het kan wel."));
    assert!(beside.contains("Afgehandelde opmerkingen (1)"), "{beside}");
}

#[tokio::test]
async fn an_empty_remark_comes_back_and_one_about_nothing_is_not_kept() {
    let scene = Scene::start("contributions-empty").await;
    let path = scene.path("contributions/remarks");
    let empty = [("part", "goals"), ("entry", "S1"), ("remark", " ")];
    let answer = scene.demo.post(&path, &scene.contributor, &empty).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let gone = [
        ("part", "goals"),
        ("entry", "S99"),
        ("remark", "Over niets"),
    ];
    let answer = scene.demo.post(&path, &scene.contributor, &gone).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.body.contains("Over niets"), "the text comes back");
}

#[tokio::test]
async fn what_was_typed_comes_back_when_the_phase_changed_meanwhile() {
    let scene = Scene::start("contributions-phase").await;
    let (new, round) = ("contributions/proposals/new", "contributions/rounds/new");
    let aside = "contributions/proposals/1/set-aside";
    let (settle, said) = ("contributions/remarks/1", "contributions/remarks");
    let mine = "Mijn eigen woorden.";
    let mut open = Vec::new();
    for (who, page, action, field) in [
        (&scene.contributor, new, new, "text"),
        (&scene.officer, round, round, "question-directors"),
        (&scene.officer, "contributions/proposals/1", aside, "reason"),
        (&scene.officer, settle, settle, "reply"),
        (&scene.contributor, "requirements/R002", said, "remark"),
    ] {
        let mut form = form(&scene.page(page, who).await, &scene.path(action));
        form.set(field, mine);
        if page == round {
            form.set("closes_on", "31-12-2099");
        }
        open.push((who, form));
    }
    scene.move_to(Phase::Awarded).await;
    for (who, form) in open {
        let answer = scene.demo.post(&form.action, who, &form.pairs()).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let told = &answer.body;
        assert!(told.contains(mine), "{} loses it: {told}", form.action);
        assert!(told.contains("Dit kan niet meer opgeslagen worden"));
    }
}
