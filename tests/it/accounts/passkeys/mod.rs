//! Passkeys: made on a device, asked after the password, bound to one address, each answer once.

mod address;
mod answers;
mod kept;

use axum::http::StatusCode;
use bestek::actions::accounts::Site;
use bestek::web::app::App;
use serde_json::Value;

use super::{House, PASSWORD};
use crate::support::demo::Answer;
use crate::support::passkey::Device;

const HOST: &str = "bestek.stad.test";
const PAGE: &str = "/account/second-factor";
const MAKE: &str = "/account/second-factor/passkey";
const BEGIN: &str = "/account/second-factor/passkey/begin";
const REMOVE: &str = "/account/second-factor/passkey/remove";
const ASK: &str = "/sign-in/second/passkey/question";
const ANSWER: &str = "/sign-in/second/passkey";
const EMAIL: &str = "noor@stad.test";

/// What goes wrong with a device.
type Bend = fn(&mut Device);

/// What is refused, each for a reason of its own.
const BENT: [(&str, Bend); 7] = [
    ("another address", |one| {
        one.origin = String::from("https://stad.test");
    }),
    ("without https", |one| {
        one.origin = format!("http://{HOST}");
    }),
    ("another port", |one| {
        one.origin = format!("https://{HOST}:444");
    }),
    ("another site", |one| {
        one.host = String::from("stad.test");
    }),
    ("the same counter", |one| one.counter = 7),
    ("a lower counter", |one| one.counter = 3),
    ("a passkey that nobody has", |one| {
        one.id = vec![9; 20];
    }),
];

/// An installation at an address of its own, with Noor; her cookie.
async fn house(name: &str) -> (House, String) {
    let mut house = House::build(name).await;
    house.site.replace(App {
        site: Site::Named {
            host: HOST.to_owned(),
            origin: format!("https://{HOST}"),
        },
        ..house.site.app.clone()
    });
    let noor = house.member("Noor", EMAIL).await;
    (house, noor)
}

/// Asks for a passkey; what the browser is told.
async fn begin(house: &House, cookie: &str, name: &str) -> Value {
    let form = [("passkey-name", name), ("passkey-password", PASSWORD)];
    let begun = house.site.post(BEGIN, cookie, &form).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.body);
    let page = house.site.get(PAGE, cookie).await.body;
    let options = page.split("data-options=\"").nth(1).expect("options");
    let options = options.split('"').next().expect("an end");
    serde_json::from_str(&options.replace("&quot;", "\"")).expect("JSON")
}

async fn make(house: &House, cookie: &str, answer: &str) -> Answer {
    let form = [("passkey-answer", answer)];
    house.site.post(MAKE, cookie, &form).await
}

/// Makes a passkey on a device.
async fn enrol(house: &House, cookie: &str, device: &mut Device) -> Answer {
    let options = begin(house, cookie, "Telefoon").await;
    make(house, cookie, &device.make(&options)).await
}

/// The first step; the cookie between the two.
async fn first_step(house: &House, email: &str) -> String {
    let step = house.sign_in(email, PASSWORD).await;
    assert!(
        step.location.starts_with("/sign-in/second"),
        "{}",
        step.body
    );
    step.cookie
}

/// What the browser is told at the second step.
async fn asked(house: &House, pending: &str) -> Value {
    let told = house.site.post(ASK, pending, &[]).await;
    assert_eq!(told.status, StatusCode::OK, "{}", told.body);
    serde_json::from_str(&told.body).expect("JSON")
}

async fn second_step(house: &House, pending: &str, answer: &str) -> Answer {
    let form = [("passkey-answer", answer), ("next", "/account")];
    house.site.post(ANSWER, pending, &form).await
}

/// Both steps, with a device that answers rightly.
async fn inside(house: &House, device: &mut Device) -> Answer {
    let pending = first_step(house, EMAIL).await;
    let options = asked(house, &pending).await;
    second_step(house, &pending, &device.answer(&options)).await
}
