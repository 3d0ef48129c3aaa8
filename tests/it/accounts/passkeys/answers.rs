//! What an answer of a device is worth: rightly signed, to its own question, once and in time.

use axum::http::StatusCode;

use super::{
    BEGIN, BENT, EMAIL, HOST, PAGE, asked, begin, enrol, first_step, house, inside, make,
    second_step,
};
use crate::accounts::PASSWORD;
use crate::support::passkey::Device;

#[tokio::test]
async fn a_passkey_alone_is_a_second_factor() {
    let (house, noor) = house("passkey").await;
    let mut phone = Device::new(1, HOST);
    let made = enrol(&house, &noor, &mut phone).await;
    assert_eq!(made.status, StatusCode::OK, "{}", made.body);
    assert_eq!(made.body.matches("<li>").count(), 10, "the recovery codes");

    let pending = first_step(&house, EMAIL).await;
    assert!(
        !house.is_inside(&pending).await,
        "a password alone is not enough"
    );
    let page = house.site.get("/sign-in/second", &pending).await.body;
    assert!(page.contains("Inloggen met passkey") && page.contains("Herstelcode"));
    assert!(!page.contains("zes cijfers"), "there is no app: {page}");
    phone.verifies = false;
    let options = asked(&house, &pending).await;
    assert_eq!(options["userVerification"], "preferred");
    let done = second_step(&house, &pending, &phone.answer(&options)).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    assert_eq!(done.location, "/account");
    assert!(house.is_inside(&done.cookie).await);
    let page = house.site.get(PAGE, &done.cookie).await.body;
    assert!(
        page.contains("Telefoon") && !page.contains("nog niet"),
        "{page}"
    );
    let log = house.site.get("/log", &house.wim).await.body;
    assert!(
        log.contains("maakte een passkey") && log.contains("met passkey"),
        "{log}"
    );
}

#[tokio::test]
async fn what_a_passkey_must_not_do_is_refused() {
    let (house, noor) = house("passkey-wrong").await;
    let mut phone = Device::new(1, HOST);
    phone.counter = 7;
    enrol(&house, &noor, &mut phone).await;
    let ada = house.member("Ada", "ada@stad.test").await;
    let mut other = Device::new(2, HOST);
    enrol(&house, &ada, &mut other).await;

    for (what, bend) in BENT {
        let pending = first_step(&house, EMAIL).await;
        let options = asked(&house, &pending).await;
        let mut device = Device::new(1, HOST);
        device.counter = 8;
        bend(&mut device);
        let refused = second_step(&house, &pending, &device.answer(&options)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{what}");
        assert!(
            refused.body.contains("Deze passkey is niet geaccepteerd"),
            "{what}"
        );
        house.wait(6);
    }
    let wim = house.sign_in("wim@stad.test", PASSWORD).await.cookie;
    let log = house.site.get("/log", &wim).await.body;
    assert_eq!(log.matches("mogelijk een kopie").count(), 2, "{log}");

    // Another person's passkey, and another key under the same name.
    for number in [2, 3] {
        let pending = first_step(&house, EMAIL).await;
        let options = asked(&house, &pending).await;
        let mut device = Device::new(number, HOST);
        if number == 3 {
            device.id = vec![1; 20];
            device.counter = 9;
        }
        let refused = second_step(&house, &pending, &device.answer(&options)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{number}");
        house.wait(6);
    }
    phone.counter = 8;
    assert!(
        house
            .is_inside(&inside(&house, &mut phone).await.cookie)
            .await
    );
}

#[tokio::test]
async fn an_answer_works_once_to_its_own_question_and_in_time() {
    let (house, noor) = house("passkey-once").await;
    let mut phone = Device::new(1, HOST);
    enrol(&house, &noor, &mut phone).await;
    let pending = first_step(&house, EMAIL).await;
    let options = asked(&house, &pending).await;
    let answer = phone.answer(&options);
    let first = second_step(&house, &pending, &answer).await;
    assert!(house.is_inside(&first.cookie).await);

    // The same answer again, to a first step of its own: its question is used up.
    let pending = first_step(&house, EMAIL).await;
    let unasked = second_step(&house, &pending, &answer).await;
    assert_eq!(unasked.status, StatusCode::UNPROCESSABLE_ENTITY);
    asked(&house, &pending).await;
    let replayed = second_step(&house, &pending, &answer).await;
    assert_eq!(replayed.status, StatusCode::UNPROCESSABLE_ENTITY);

    // A wrong answer uses the question up: the right one comes too late.
    let options = asked(&house, &pending).await;
    second_step(&house, &pending, "{}").await;
    let late = second_step(&house, &pending, &phone.answer(&options)).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    // A new question takes the place of the old.
    let old = asked(&house, &pending).await;
    asked(&house, &pending).await;
    let after = second_step(&house, &pending, &phone.answer(&old)).await;
    assert_eq!(after.status, StatusCode::UNPROCESSABLE_ENTITY);

    house.wait(6);
    let pending = first_step(&house, EMAIL).await;
    let options = asked(&house, &pending).await;
    house.wait(10);
    let expired = second_step(&house, &pending, &phone.answer(&options)).await;
    assert_eq!(expired.status, StatusCode::GONE);
}

#[tokio::test]
async fn a_question_for_making_a_passkey_lasts_ten_minutes_and_is_answered_once() {
    let (house, noor) = house("passkey-make").await;
    let mut phone = Device::new(1, HOST);
    let options = begin(&house, &noor, "Telefoon").await;
    house.wait(10);
    let late = make(&house, &noor, &phone.make(&options)).await;
    assert_eq!(late.location, PAGE, "nothing waits any more");

    let options = begin(&house, &noor, "Telefoon").await;
    phone.origin = String::from("https://stad.test");
    let elsewhere = make(&house, &noor, &phone.make(&options)).await;
    assert_eq!(elsewhere.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(elsewhere.body.contains("De passkey is niet toegevoegd"));
    phone.origin = format!("https://{HOST}");
    let again = make(&house, &noor, &phone.make(&options)).await;
    assert_eq!(again.location, PAGE, "the question was used up");
    let other = begin(&house, &noor, "Telefoon").await;
    assert_ne!(other["challenge"], options["challenge"]);
    let replayed = make(&house, &noor, &phone.make(&options)).await;
    assert_eq!(replayed.status, StatusCode::UNPROCESSABLE_ENTITY);
    for junk in ["", "{}", "[[[", "{\"response\":{}}"] {
        begin(&house, &noor, "Telefoon").await;
        let refused = make(&house, &noor, junk).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{junk}");
    }
    let signed_in = house.sign_in(EMAIL, PASSWORD).await;
    assert!(
        house.is_inside(&signed_in.cookie).await,
        "nothing was added"
    );

    // A name and the password are asked; what was typed is not lost.
    let form = [
        ("passkey-name", "Sleutel"),
        ("passkey-password", "zeven schapen"),
    ];
    let refused = house.site.post(BEGIN, &noor, &form).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("value=\"Sleutel\"") && !refused.body.contains("zeven schapen"));
    let form = [("passkey-name", " "), ("passkey-password", PASSWORD)];
    let unnamed = house.site.post(BEGIN, &noor, &form).await;
    assert!(unnamed.body.contains("Geef de passkey een naam"));
}
