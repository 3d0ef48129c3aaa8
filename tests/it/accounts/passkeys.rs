//! Passkeys: made on a device, asked after the password, bound to one address, each answer once.

use axum::http::StatusCode;
use bestek::actions::accounts::{self, Site};
use bestek::actions::means::{Means, Origin};
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

#[tokio::test]
async fn a_passkey_confirms_when_the_device_made_sure_who_holds_it() {
    let (house, noor) = house("passkey-confirm").await;
    let mut phone = Device::new(1, HOST);
    enrol(&house, &noor, &mut phone).await;
    let id = house.id(EMAIL).await;
    let means: Means = house.means().from(Origin {
        site: house.site.app.site.clone(),
        ..Origin::default()
    });
    let confirms = async |device: &mut Device, options: &Value| {
        let asked = accounts::confirms(&means, &id, device.answer(options)).await;
        asked.expect("asked")
    };
    let ask = async || {
        let path = "/account/second-factor/passkey/question";
        let told = house.site.post(path, &noor, &[]).await;
        serde_json::from_str::<Value>(&told.body).expect("JSON")
    };
    let options = ask().await;
    assert_eq!(options["userVerification"], "required");
    assert!(confirms(&mut phone, &options).await);
    assert!(
        !confirms(&mut phone, &options).await,
        "an answer works once"
    );
    phone.verifies = false;
    assert!(
        !confirms(&mut phone, &ask().await).await,
        "a touch is not enough"
    );
    phone.verifies = true;
    let options = ask().await;
    house.wait(10);
    assert!(!confirms(&mut phone, &options).await, "too late");
    // What a sign-in asked is no confirmation.
    let pending = first_step(&house, EMAIL).await;
    let options = asked(&house, &pending).await;
    assert!(!confirms(&mut phone, &options).await);
    // It is a way to remove an app or a passkey as well, without a password.
    let page = house.site.get(PAGE, &noor).await.body;
    let passkey = page
        .split("name=\"which-passkey\" value=\"")
        .nth(1)
        .expect("a passkey");
    let passkey = passkey.split('"').next().expect("an end");
    let answer = phone.answer(&ask().await);
    let form = [
        ("which-passkey", passkey),
        ("passkey-remove-password", &answer),
    ];
    let removed = house.site.post(REMOVE, &noor, &form).await;
    assert_eq!(removed.status, StatusCode::SEE_OTHER, "{}", removed.body);
}

#[tokio::test]
async fn at_another_address_a_passkey_is_not_offered() {
    let (mut house, noor) = house("passkey-elsewhere").await;
    enrol(&house, &noor, &mut Device::new(1, HOST)).await;
    house.site.replace(App {
        site: Site::Unknown,
        ..house.site.app.clone()
    });
    let page = |host: &'static str| {
        let request = axum::http::Request::get(PAGE)
            .header("cookie", &noor)
            .header("host", host);
        house.site.send(request, axum::body::Body::empty())
    };
    let number = page("127.0.0.1:8080").await.body;
    assert!(number.contains("Open Bestek op localhost:8080"), "{number}");
    assert!(
        page("localhost:8080")
            .await
            .body
            .contains("Passkey toevoegen")
    );
    for unknown in ["", HOST, "10.0.0.1"] {
        let page = page(unknown).await.body;
        assert!(page.contains("BESTEK_PUBLIC_URL"), "{unknown}");
        assert!(!page.contains("Passkey toevoegen"), "{unknown}");
    }
    // It still counts: the second step asks for a recovery code.
    let pending = first_step(&house, EMAIL).await;
    let page = house.site.get("/sign-in/second", &pending).await.body;
    assert!(
        page.contains("je passkey werkt niet op dit adres"),
        "{page}"
    );
    let told = house.site.post(ASK, &pending, &[]).await;
    assert_eq!(told.status, StatusCode::NOT_FOUND);
    assert_eq!(
        house.site.post(ASK, "", &[]).await.status,
        StatusCode::NOT_FOUND
    );
}
