//! Limits on wrong tries: the same answer for everybody, a delay, and never another address.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use bestek::storage::log;

use super::{House, PASSWORD};

const WRONG: &str = "zeven schapen op zolder";

#[tokio::test]
async fn known_unknown_shut_and_limited_accounts_get_the_same_answer() {
    let house = House::build("same-answer").await;
    house.member("Noor", "noor@stad.test").await;
    house.member("Shut", "shut@stad.test").await;
    let id = house.id("shut@stad.test").await;
    let form = [("person", id.as_str()), ("disabled", "yes")];
    house.site.post("/people/disable", &house.wim, &form).await;

    let answer = async |name: &str, password: &str| {
        let email = format!("{name}@stad.test");
        let answer = house.sign_in(&email, password).await;
        (answer.status, answer.without_tokens().replace(&email, "X"))
    };
    let known = answer("noor", WRONG).await;
    assert_eq!(known.0, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(known.1.contains(
        "E-mailadres of wachtwoord klopt niet, of er is te vaak geprobeerd. Wacht dan 5 minuten."
    ));
    assert_eq!(known, answer("niemand", WRONG).await);
    assert_eq!(known, answer("shut", PASSWORD).await);
    for _ in 0..5 {
        answer("noor", WRONG).await;
    }
    assert_eq!(known, answer("noor", PASSWORD).await, "limited");
}

#[tokio::test]
async fn of_fifty_wrong_passwords_at_once_five_are_looked_at() {
    let house = House::build("fifty").await;
    house.member("Noor", "noor@stad.test").await;
    let mut tries = tokio::task::JoinSet::new();
    for _ in 0..50 {
        let means = house.means().clone();
        tries.spawn(async move {
            let wrong = WRONG.to_owned();
            let answer = bestek::actions::accounts::sign_in(&means, "noor@stad.test", wrong).await;
            answer.expect("an answer");
        });
    }
    while let Some(one) = tries.join_next().await {
        one.expect("no try panics");
    }
    let failed = details(&house, "account.sign-in-failed").await;
    assert_eq!(failed.len(), 50, "every try is logged");
    let looked_at = failed.iter().filter(|why| *why == "password").count();
    assert_eq!(looked_at, 5);
    // Even the right one is not looked at now; after the wait it is.
    let status = async || house.sign_in("noor@stad.test", PASSWORD).await.status;
    house.wait(4);
    assert_eq!(status().await, StatusCode::UNPROCESSABLE_ENTITY);
    house.wait(1);
    assert_eq!(status().await, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_right_password_clears_the_count() {
    let house = House::build("cleared").await;
    house.member("Noor", "noor@stad.test").await;
    for _ in 0..3 {
        for _ in 0..4 {
            house.sign_in("noor@stad.test", WRONG).await;
        }
        let right = house.sign_in("noor@stad.test", PASSWORD).await;
        assert_eq!(right.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn an_address_is_limited_and_no_other_with_it() {
    let mut house = House::build("address").await;
    house.member("Noor", "noor@stad.test").await;
    // Behind https the address is the one that the program in front tells.
    let app = bestek::web::app::App {
        secure: true,
        ..house.site.app.clone()
    };
    house.site.replace(app);
    let from = async |address: &str, email: &str, password: &str| {
        let form = form_urlencoded::Serializer::new(String::new())
            .extend_pairs([("email", email), ("password", password)])
            .finish();
        let request = Request::post("/sign-in")
            .header("x-forwarded-for", address)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        house.site.send(request, Body::from(form)).await.status
    };
    for number in 0..10 {
        let email = format!("niemand-{number}@stad.test");
        from("192.0.2.1", &email, WRONG).await;
    }
    let blocked = from("192.0.2.1", "noor@stad.test", PASSWORD).await;
    assert_eq!(blocked, StatusCode::UNPROCESSABLE_ENTITY);
    let elsewhere = from("192.0.2.2", "noor@stad.test", PASSWORD).await;
    assert_eq!(elsewhere, StatusCode::SEE_OTHER);
    house.wait(5);
    let waited = from("192.0.2.1", "noor@stad.test", PASSWORD).await;
    assert_eq!(waited, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_log_tells_who_failed_but_not_what_strangers_typed() {
    let house = House::build("log-failed").await;
    house.member("Noor", "noor@stad.test").await;
    house.sign_in("noor@stad.test", WRONG).await;
    house.sign_in("geheim-adres@elders.test", WRONG).await;
    let entries = log::after(&house.means().db, 0, 10_000)
        .await
        .expect("the log");
    let failed: Vec<_> = entries
        .iter()
        .filter(|entry| entry.deed == "account.sign-in-failed")
        .collect();
    let id = house.id("noor@stad.test").await;
    assert_eq!(failed.len(), 2);
    assert!(
        failed
            .iter()
            .any(|entry| entry.person_id.as_ref() == Some(&id))
    );
    let stranger = failed.iter().find(|entry| entry.person_id.is_none());
    assert_eq!(stranger.expect("a stranger").object.len(), 16);
    for entry in &entries {
        let told = format!("{entry:?}");
        assert!(
            !told.contains("geheim-adres") && !told.contains(WRONG),
            "{told}"
        );
    }
}

/// The details of a deed in the log.
async fn details(house: &House, deed: &str) -> Vec<String> {
    let entries = log::after(&house.means().db, 0, 10_000)
        .await
        .expect("the log");
    let found = entries.into_iter().filter(|entry| entry.deed == deed);
    found.map(|entry| entry.detail).collect()
}
