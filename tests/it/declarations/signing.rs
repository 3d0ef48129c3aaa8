//! Confidentiality first, then an interest in every tenderer, then the bids.

use axum::http::StatusCode;

use bestek::actions::declaring;
use bestek::domain::phase::Phase;
use bestek::domain::role::Role;
use bestek::i18n::Language;

use super::scene::{BIDS, CHAIR, FIRST, MANAGER, OFFICER, OUTSIDER, Scene, THIRD};

const NAME: &str = "Berk Leeromgevingen";

#[tokio::test]
async fn names_come_after_signing_and_everything_else_after_declaring() {
    let scene = Scene::at("order", Phase::Closed).await;
    let page = scene.get(THIRD, "declarations").await.body;
    assert!(page.contains("Verklaring van vertrouwelijkheid") && page.contains("zonder einddatum"));
    assert!(!page.contains(NAME), "a name before confidentiality");
    let early = [("interest-B1", "none")];
    let answer = scene.post(THIRD, "declarations/interests", &early).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN, "unsigned");

    let mut form = scene.form(THIRD, "declarations", "declarations/sign").await;
    let answer = scene.send(THIRD, &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("Vink aan dat je de verklaring"));
    form.set("sure", "yes");
    let seen = form.value("text").to_owned();
    assert_eq!(seen, declaring::text_sha256(Language::Nl.texts()));
    form.set("text", &declaring::text_sha256(Language::En.texts()));
    let answer = scene.send(THIRD, &form).await;
    assert_eq!(
        answer.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "other text"
    );
    form.set("text", &seen);
    assert_eq!(scene.send(THIRD, &form).await.status, StatusCode::SEE_OTHER);

    let page = scene.get(THIRD, "declarations").await.body;
    assert!(page.contains(NAME) && page.contains("Je belangen"));
}

#[tokio::test]
async fn the_front_page_of_an_assessor_says_to_sign() {
    let scene = Scene::at("front", Phase::Closed).await;
    let cookie = scene.demo.sign_in(THIRD).await;
    let path = format!("/tenders/{}", scene.tender);
    let next = "Verklaringen tekenen";
    assert!(scene.demo.get(&path, &cookie).await.body.contains(next));
    scene.declare(THIRD, &[]).await;
    assert!(!scene.demo.get(&path, &cookie).await.body.contains(next));
}

#[tokio::test]
async fn a_form_with_a_tenderer_left_open_comes_back_as_it_was_typed() {
    let scene = Scene::at("open", Phase::Closed).await;
    scene.sign(THIRD).await;
    let action = "declarations/interests";
    let mut form = scene.form(THIRD, "declarations", action).await;
    for bid in &BIDS[..3] {
        form.set(&format!("interest-{bid}"), "none");
    }
    form.set("interest-B3", "interest");
    let answer = scene.send(THIRD, &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    for told in ["Kies bij Iep Software", "Schrijf bij Es Academie"] {
        assert!(
            answer.body.contains(told),
            "everything is told at once: {told}"
        );
    }
    form.set("interest-B3", "none");
    form.set("interest-B4", "interest");
    form.set("explanation-B4", "   ");
    let answer = scene.send(THIRD, &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("Schrijf bij Iep Software"));
    assert_eq!(answer.body.matches(" checked").count(), 4);
    let page = scene.get(THIRD, "declarations").await.body;
    assert!(page.contains("Je belangen"), "nothing was declared yet");
    form.set("explanation-B4", "Mijn zus werkt er.");
    assert_eq!(scene.send(THIRD, &form).await.status, StatusCode::SEE_OTHER);
    let page = scene.get(THIRD, "declarations").await.body;
    assert!(page.contains("Mijn zus werkt er.") && page.contains("de voorzitter beslist nog"));
}

#[tokio::test]
async fn signing_and_declaring_twice_is_once() {
    let scene = Scene::at("twice", Phase::Closed).await;
    let text = declaring::text_sha256(Language::Nl.texts());
    let sign = [("sure", "yes"), ("text", text.as_str())];
    let none: Vec<(String, &str)> = BIDS
        .iter()
        .map(|bid| (format!("interest-{bid}"), "none"))
        .collect();
    let none: Vec<(&str, &str)> = none
        .iter()
        .map(|(name, one)| (name.as_str(), *one))
        .collect();
    for _ in 0..2 {
        let answer = scene.post(THIRD, "declarations/sign", &sign).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
    }
    for _ in 0..2 {
        let answer = scene.post(THIRD, "declarations/interests", &none).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
    }
    assert_eq!(scene.logged("declaration.signed").await, 1);
    assert_eq!(scene.logged("interest.declared").await, 1);
}

#[tokio::test]
async fn no_declaration_is_changed_or_taken_back_in_silence() {
    let scene = Scene::at("silence", Phase::Closed).await;
    scene.declare(THIRD, &[("B2", "Ik werkte er.")]).await;
    for (bid, given) in [("B2", "none"), ("B1", "interest")] {
        let (choice, words) = (format!("interest-{bid}"), format!("explanation-{bid}"));
        let form = [(choice.as_str(), given), (words.as_str(), "Toch wel.")];
        let answer = scene.post(THIRD, "declarations/interests", &form).await;
        assert_eq!(answer.status, StatusCode::CONFLICT, "{bid} {given}");
    }
    let page = scene.get(THIRD, "declarations").await.body;
    assert!(page.contains("Ik werkte er.") && !page.contains("Toch wel."));
}

#[tokio::test]
async fn declaring_is_for_assessors_between_closing_and_fixing() {
    let scene = Scene::at("when", Phase::Closed).await;
    let text = declaring::text_sha256(Language::Nl.texts());
    let sign = [("sure", "yes"), ("text", text.as_str())];
    for email in [OFFICER, CHAIR, MANAGER] {
        let answer = scene.post(email, "declarations/sign", &sign).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{email}");
    }
    let answer = scene.post(OUTSIDER, "declarations/sign", &sign).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    let cookie = scene.demo.sign_in(FIRST).await;
    for phase in [
        Phase::Draft,
        Phase::Published,
        Phase::QualityFixed,
        Phase::Awarded,
    ] {
        let tender = scene.demo.tender_at(phase).await;
        let path = format!("/tenders/{tender}/declarations");
        let form = [("interest-B1", "none")];
        for (page, form) in [("sign", &sign[..]), ("interests", &form[..])] {
            let path = format!("{path}/{page}");
            let status = scene.demo.post(&path, &cookie, form).await.status;
            assert_eq!(status, StatusCode::CONFLICT, "{page} at {phase:?}");
        }
        let shown = scene.demo.get(&path, &cookie).await.status;
        let expected = if phase < Phase::Closed {
            StatusCode::CONFLICT
        } else {
            StatusCode::OK
        };
        assert_eq!(shown, expected, "{phase:?}");
    }
}

#[tokio::test]
async fn an_assessor_who_comes_later_declares_first() {
    let scene = Scene::at("later", Phase::Assessing).await;
    scene.invite(OUTSIDER, Role::Assessor).await;
    let page = scene.get(OUTSIDER, "marks").await.body;
    assert!(page.contains("Je kunt pas beoordelen als je voor vertrouwelijkheid"));
    let mark = [("mark", "8"), ("reason", "Helder."), ("version", "0")];
    let before = scene.post(OUTSIDER, "marks/P1/B1", &mark).await.status;
    assert_eq!(before, StatusCode::NOT_FOUND);
    scene.sign(OUTSIDER).await;
    assert_eq!(
        scene.post(OUTSIDER, "marks/P1/B1", &mark).await.status,
        StatusCode::NOT_FOUND,
        "signing alone opens no bid"
    );
    let mut form = scene
        .form(OUTSIDER, "declarations", "declarations/interests")
        .await;
    for bid in BIDS {
        form.set(&format!("interest-{bid}"), "none");
    }
    assert_eq!(
        scene.send(OUTSIDER, &form).await.status,
        StatusCode::SEE_OTHER
    );
    let after = scene.post(OUTSIDER, "marks/P1/B1", &mark).await.status;
    assert_eq!(after, StatusCode::SEE_OTHER);
}
