//! Passkeys that an account keeps: the recovery codes beside them, taking them away, wrong ones.

use axum::http::StatusCode;

use super::{EMAIL, HOST, PAGE, REMOVE, asked, begin, enrol, first_step, house, make, second_step};
use crate::accounts::{House, PASSWORD};
use crate::support::demo::Answer;
use crate::support::passkey::Device;

/// The identifiers of somebody's passkeys, as their page offers them.
async fn listed(house: &House, cookie: &str) -> Vec<String> {
    let page = house.site.get(PAGE, cookie).await.body;
    let rows = page.split("name=\"which-passkey\" value=\"").skip(1);
    rows.filter_map(|rest| Some(rest.split('"').next()?.to_owned()))
        .collect()
}

async fn remove(house: &House, cookie: &str, passkey: &str, secret: &str) -> StatusCode {
    let form = [
        ("which-passkey", passkey),
        ("passkey-remove-password", secret),
    ];
    house.site.post(REMOVE, cookie, &form).await.status
}

/// Signs in with a recovery code that a page told; the cookie.
async fn recovered(house: &House, told: &Answer) -> String {
    let code = told.body.split("<li>").nth(1);
    let code = code.and_then(|rest| rest.split('<').next());
    let pending = first_step(house, EMAIL).await;
    let form = [("code", code.expect("a code"))];
    let inside = house.site.post("/sign-in/second", &pending, &form).await;
    assert!(house.is_inside(&inside.cookie).await, "{}", inside.body);
    inside.cookie
}

#[tokio::test]
async fn only_the_first_second_factor_gives_recovery_codes() {
    let (house, noor) = house("passkey-first").await;
    let elsewhere = house.sign_in(EMAIL, PASSWORD).await.cookie;
    let made = enrol(&house, &noor, &mut Device::new(1, HOST)).await;
    assert!(!house.is_inside(&elsewhere).await, "other sessions end");
    let mut key = Device::new(2, HOST);
    let options = begin(&house, &noor, "Sleutel").await;
    let present = options["excludeCredentials"].as_array();
    assert_eq!(present.map(Vec::len), Some(1));
    let second = make(&house, &noor, &key.make(&options)).await;
    assert_eq!(second.status, StatusCode::SEE_OTHER, "the codes stay");
    let twice = enrol(&house, &noor, &mut Device::new(2, HOST)).await;
    assert_eq!(
        twice.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "it is there already"
    );
    let mine = listed(&house, &noor).await;
    assert_eq!(mine.len(), 2);
    let removed = remove(&house, &noor, &mine[0], PASSWORD).await;
    assert_eq!(removed, StatusCode::SEE_OTHER);
    let pending = first_step(&house, EMAIL).await;
    let asked = asked(&house, &pending).await;
    assert_eq!(asked["allowCredentials"].as_array().map(Vec::len), Some(1));
    recovered(&house, &made).await;
}

#[tokio::test]
async fn a_device_of_somebody_else_uses_the_question_up_and_gives_no_codes() {
    let (house, noor) = house("passkey-shared").await;
    enrol(&house, &noor, &mut Device::new(1, HOST)).await;
    let ada = house.member("Ada", "ada@stad.test").await;
    let mut same = Device::new(1, HOST);
    let options = begin(&house, &ada, "Telefoon").await;
    let refused = make(&house, &ada, &same.make(&options)).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let again = make(&house, &ada, &same.make(&options)).await;
    assert_eq!(again.location, PAGE, "the question was used up");
    let page = house.site.get(PAGE, &ada).await.body;
    assert!(!page.contains("herstelcodes maken"), "{page}");
    let signed_in = house.sign_in("ada@stad.test", PASSWORD).await;
    assert!(house.is_inside(&signed_in.cookie).await);
}

#[tokio::test]
async fn a_passkey_is_taken_away_by_its_owner_and_the_last_takes_the_codes_along() {
    let (house, noor) = house("passkey-last").await;
    let made = enrol(&house, &noor, &mut Device::new(1, HOST)).await;
    let elsewhere = recovered(&house, &made).await;
    let mine = listed(&house, &noor).await.swap_remove(0);
    let wrong = remove(&house, &noor, &mine, "zeven schapen").await;
    assert_eq!(wrong, StatusCode::UNPROCESSABLE_ENTITY);
    let ada = house.member("Ada", "ada@stad.test").await;
    let not_hers = remove(&house, &ada, &mine, PASSWORD).await;
    assert_eq!(not_hers, StatusCode::NOT_FOUND, "another person's passkey");

    // The last one stays while the organisation asks everybody for one.
    let wim = &house.wim;
    enrol(&house, wim, &mut Device::new(4, HOST)).await;
    let require = async |answer: &str| {
        let form = [("second-factor", answer)];
        house.site.post("/people/settings", wim, &form).await;
    };
    require("yes").await;
    let needed = remove(&house, &noor, &mine, PASSWORD).await;
    assert_eq!(needed, StatusCode::FORBIDDEN);
    require("no").await;
    let removed = remove(&house, &noor, &mine, PASSWORD).await;
    assert_eq!(removed, StatusCode::SEE_OTHER);
    assert!(!house.is_inside(&elsewhere).await, "other sessions end");
    let signed_in = house.sign_in(EMAIL, PASSWORD).await;
    assert!(house.is_inside(&signed_in.cookie).await);
    let page = house.site.get(PAGE, &noor).await.body;
    assert!(!page.contains("herstelcodes maken"), "{page}");
}

#[tokio::test]
async fn wrong_passkeys_count_as_wrong_codes_do() {
    let (house, noor) = house("passkey-limit").await;
    let mut phone = Device::new(1, HOST);
    enrol(&house, &noor, &mut phone).await;
    let pending = first_step(&house, EMAIL).await;
    for _ in 0..3 {
        second_step(&house, &pending, "{}").await;
    }
    for _ in 0..2 {
        let form = [("code", "000000")];
        house.site.post("/sign-in/second", &pending, &form).await;
    }
    let options = asked(&house, &pending).await;
    let answer = phone.answer(&options);
    let limited = second_step(&house, &pending, &answer).await;
    assert_eq!(limited.status, StatusCode::UNPROCESSABLE_ENTITY);
    house.wait(5);
    let waited = second_step(&house, &pending, &answer).await;
    assert_eq!(waited.status, StatusCode::SEE_OTHER, "{}", waited.body);
}
