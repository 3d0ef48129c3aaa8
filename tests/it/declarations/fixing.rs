//! Fixing quality: by a panel that is settled, and by nobody's marks that do not count.

use axum::http::StatusCode;

use bestek::actions::procurement;
use bestek::domain::award::evaluation::Evaluation;
use bestek::domain::dossier::Dossier;
use bestek::domain::phase::Phase;

use super::scene::{CHAIR, FIRST, OFFICER, OUTSIDER, SECOND, Scene, THIRD};

const SURE: [(&str, &str); 1] = [("sure", "yes")];

#[tokio::test]
async fn quality_waits_for_who_must_declare_and_for_what_must_be_decided() {
    let scene = Scene::marked("waits").await;
    scene.add(FIRST, "B2", "Ik werkte er.").await;
    scene
        .invite(OUTSIDER, bestek::domain::role::Role::Assessor)
        .await;
    let answer = scene.post(OFFICER, "marks/fix", &SURE).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    for told in [
        "Sanne Verbeek heeft een belang gemeld.",
        "Wim de Groot heeft nog niet alles verklaard.",
    ] {
        assert!(answer.body.contains(told), "{told}");
    }
    assert_eq!(scene.seen_by(OFFICER).await.phase(), Phase::Assessing);
}

#[tokio::test]
async fn fewer_assessors_than_were_to_assess_need_a_reason_that_is_kept() {
    let scene = Scene::marked("reason").await;
    scene.add(THIRD, "B2", "Ik werkte er.").await;
    scene.judge(THIRD, "B2", "conflict").await;
    let page = scene.get(CHAIR, "marks").await.body;
    assert!(
        page.contains("Deze beoordelaars tellen niet mee") && page.contains("Ilse van der Wal")
    );
    let answer = scene.post(OFFICER, "marks/fix", &SURE).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        answer
            .body
            .contains("Schrijf op waarom de beoordeling doorgaat")
    );
    let why = "Twee beoordelaars zijn genoeg volgens de leidraad.";
    let form = [("sure", "yes"), ("reason", why)];
    let answer = scene.post(OFFICER, "marks/fix", &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let means = &scene.demo.app.means;
    let steps = bestek::storage::step::all(&means.db, &scene.tender).await;
    let steps = steps.expect("steps");
    assert!(steps.iter().any(|step| step.reason == why));
    assert!(scene.log().await.iter().any(|one| one.detail == why));
}

#[tokio::test]
async fn a_whole_panel_is_asked_for_no_reason() {
    let scene = Scene::marked("whole").await;
    let answer = scene.post(OFFICER, "marks/fix", &SURE).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
}

#[tokio::test]
async fn nobody_left_is_no_panel() {
    let scene = Scene::marked("nobody").await;
    for email in [FIRST, SECOND, THIRD] {
        scene.add(email, "B2", "Ik werkte er.").await;
        scene.judge(email, "B2", "conflict").await;
    }
    let form = [("sure", "yes"), ("reason", "Toch.")];
    let answer = scene.post(OFFICER, "marks/fix", &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        answer
            .body
            .contains("Er is geen beoordelaar over die meetelt.")
    );
}

#[tokio::test]
async fn the_marks_of_a_conflicted_assessor_change_nothing() {
    let scene = Scene::marked("marks").await;
    let whole = evaluated(&opened(&Scene::marked("marks-whole").await).await);
    scene.add(THIRD, "B2", "Ik werkte er.").await;
    scene.judge(THIRD, "B2", "conflict").await;
    let without = opened(&scene).await;
    assert_eq!(without.assessors.len(), 2);

    let mut expected = scene_dossier();
    expected.assessors.truncate(2);
    for bid in &mut expected.bids {
        for marks in bid.assessor_marks.values_mut() {
            marks.retain(|assessor, _| assessor != "a3");
        }
    }
    let totals = |evaluation: &Evaluation| -> Vec<(String, String)> {
        let ranking = evaluation.ranking.iter();
        ranking
            .map(|row| (row.bid.clone(), format!("{:?}", row.total)))
            .collect()
    };
    let evaluation = evaluated(&without);
    assert_eq!(totals(&evaluation), totals(&evaluated(&expected)));
    assert_ne!(totals(&evaluation), totals(&whole), "the marks mattered");
}

/// The dossier as the officer sees it once prices are opened.
async fn opened(scene: &Scene) -> Dossier {
    scene.open_prices().await;
    let at = scene.seen_by(OFFICER).await;
    let dossier = procurement::dossier(&scene.demo.app.means, &at).await;
    dossier.expect("a dossier")
}

fn scene_dossier() -> Dossier {
    let mut dossier: Dossier =
        serde_json::from_str(bestek::cli::demo::EXAMPLE).expect("the example");
    dossier.phase = Phase::PricesOpened;
    dossier
}

fn evaluated(dossier: &Dossier) -> Evaluation {
    procurement::evaluate(dossier).expect("an evaluation")
}

#[tokio::test]
async fn an_assessor_who_gave_marks_leaves_only_for_a_reason_and_counts_no_more() {
    let scene = Scene::marked("leaves").await;
    let person = scene.person(THIRD).await;
    let form = [("person", person.as_str()), ("role", "assessor")];
    let answer = scene.post(OFFICER, "members/remove", &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("Ilse van der Wal gaf al cijfers."));
    assert_eq!(scene.seen_by(OFFICER).await.assessors().count(), 3);
    let form = [form[0], form[1], ("reason", "Langdurig ziek.")];
    let answer = scene.post(OFFICER, "members/remove", &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(scene.seen_by(OFFICER).await.assessors().count(), 2);
    let chair = scene.get(CHAIR, "declarations").await.body;
    assert!(chair.contains("geen beoordelaar meer"));
    let answer = scene.post(OFFICER, "marks/fix", &SURE).await;
    assert!(
        answer
            .body
            .contains("Schrijf op waarom de beoordeling doorgaat")
    );
}
