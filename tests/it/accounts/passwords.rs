//! Passwords: what is refused, and changing one's own.

use axum::http::StatusCode;

use super::{House, PASSWORD};

const NEW: &str = "acht koeien op de dijk";

#[tokio::test]
async fn a_password_is_long_and_not_easily_guessed_and_may_be_pasted() {
    let house = House::build("password-rules").await;
    let path = house.invite("Noor Hendriks", "noor@stad.test").await;
    let long = "paard ".repeat(22);
    for (password, told) in [
        ("veertien teken", "minstens 15 tekens"),
        (long.as_str(), "hoogstens 128 tekens"),
        ("wachtwoord12345", "makkelijk te raden"),
        ("noorhendriks2026", "makkelijk te raden"),
    ] {
        let form = [("name", "Noor Hendriks"), ("password", password)];
        let refused = house.site.post(&path, "", &form).await;
        let status = refused.status;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{password}");
        assert!(refused.body.contains(told), "{password}");
    }
    let page = house.site.get(&path, "").await.body;
    assert!(page.contains("autocomplete=\"new-password\"") && !page.contains("maxlength"));
    let form = [("name", "Noor Hendriks"), ("password", PASSWORD)];
    let joined = house.site.post(&path, "", &form).await;
    assert_eq!(joined.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_changed_password_ends_the_other_sessions_at_once() {
    let house = House::build("password-changed").await;
    let here = house.member("Noor", "noor@stad.test").await;
    let elsewhere = house.sign_in("noor@stad.test", PASSWORD).await.cookie;
    let change = async |present, new| {
        let form = [("present-password", present), ("password", new)];
        house.site.post("/account/password", &here, &form).await
    };
    let wrong = change("zeven schapen op zolder", NEW).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("niet je huidige wachtwoord"));
    let weak = change(PASSWORD, "kort").await;
    assert_eq!(weak.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(house.is_inside(&elsewhere).await);

    assert_eq!(change(PASSWORD, NEW).await.status, StatusCode::SEE_OTHER);
    assert!(house.is_inside(&here).await && !house.is_inside(&elsewhere).await);
    let status = async |password| house.sign_in("noor@stad.test", password).await.status;
    assert_eq!(status(NEW).await, StatusCode::SEE_OTHER);
    assert_eq!(status(PASSWORD).await, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn somebody_changes_their_own_name() {
    let house = House::build("renamed").await;
    let noor = house.member("Noor", "noor@stad.test").await;
    let page = async || house.site.get("/account", &noor).await.body;
    assert!(page().await.contains("Gemeente Voorbeeld"));
    let empty = house
        .site
        .post("/account/name", &noor, &[("name", " ")])
        .await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let form = [("name", "Noor de Vries")];
    let saved = house.site.post("/account/name", &noor, &form).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    assert!(page().await.contains("Noor de Vries"));
}
