//! Sessions: listed, ended by their owner, and ended by themselves.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use super::{House, PASSWORD};

#[tokio::test]
async fn a_session_ends_when_nothing_is_asked_for_too_long() {
    let house = House::build("idle").await;
    let noor = house.member("Noor", "noor@stad.test").await;
    house.wait(29);
    assert!(house.is_inside(&house.wim).await);
    house.wait(30);
    assert!(
        !house.is_inside(&house.wim).await,
        "an administrator: half an hour"
    );
    assert!(house.is_inside(&noor).await);
    house.wait(8 * 60 - 1);
    assert!(house.is_inside(&noor).await);
    house.wait(8 * 60);
    assert!(!house.is_inside(&noor).await, "others: eight hours");
}

#[tokio::test]
async fn a_session_ends_after_twelve_hours_whatever_is_asked() {
    let house = House::build("cap").await;
    let noor = house.member("Noor", "noor@stad.test").await;
    for _ in 0..11 {
        house.wait(60);
        assert!(house.is_inside(&noor).await);
    }
    house.wait(60);
    assert!(!house.is_inside(&noor).await);
}

#[tokio::test]
async fn sessions_are_listed_with_their_device_and_ended_one_by_one() {
    let house = House::build("listed").await;
    let here = house.member("Noor", "noor@stad.test").await;
    let firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";
    house.wait(1);
    let form = "email=noor%40stad.test&password=vier+paarden+in+de+wei";
    let request = Request::post("/sign-in")
        .header(header::USER_AGENT, firefox)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let elsewhere = house.site.send(request, Body::from(form)).await.cookie;
    let list = house.site.get("/account", &here).await.body;
    assert!(list.contains("Firefox, Linux") && list.contains("dit apparaat"));
    let ids: Vec<&str> = list
        .split("name=\"session\" value=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert_eq!(ids.len(), 2);

    // Nobody ends another's session.
    let path = "/account/sessions/end";
    for id in &ids {
        let refused = house.site.post(path, &house.wim, &[("session", id)]).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND);
    }
    // The latest stands first.
    house.site.post(path, &here, &[("session", ids[0])]).await;
    assert!(!house.is_inside(&elsewhere).await && house.is_inside(&here).await);
}

#[tokio::test]
async fn all_other_sessions_end_together() {
    let house = House::build("end-others").await;
    let here = house.member("Noor", "noor@stad.test").await;
    let mut elsewhere = Vec::new();
    for _ in 0..3 {
        elsewhere.push(house.sign_in("noor@stad.test", PASSWORD).await.cookie);
    }
    let done = house
        .site
        .post("/account/sessions/end-others", &here, &[])
        .await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    for cookie in elsewhere {
        assert!(!house.is_inside(&cookie).await);
    }
    assert!(house.is_inside(&here).await && house.is_inside(&house.wim).await);
}

#[tokio::test]
async fn a_sign_in_begins_a_new_session_and_ends_the_one_it_came_with() {
    let house = House::build("renewed").await;
    let before = house.member("Noor", "noor@stad.test").await;
    let form = [("email", "noor@stad.test"), ("password", PASSWORD)];
    let after = house.site.post("/sign-in", &before, &form).await.cookie;
    assert_ne!(before, after);
    assert!(!house.is_inside(&before).await && house.is_inside(&after).await);
}

#[tokio::test]
async fn signing_out_makes_the_browser_forget() {
    let house = House::build("forget").await;
    let request = Request::post("/sign-out").header(header::COOKIE, &house.wim);
    let answer = house.site.send(request, Body::empty()).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.header("clear-site-data"), "\"cache\", \"storage\"");
    assert!(!house.is_inside(&house.wim).await);
}
