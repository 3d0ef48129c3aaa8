//! The second factor: set up with a code, asked for at every sign-in, each code once.

use axum::http::StatusCode;
use totp_rs::{Builder, Secret};

use bestek::actions::accounts::{self, Person};
use bestek::actions::means::{Clock, Means};
use bestek::actions::secrets::Secrets;
use bestek::storage::person;

use super::{House, PASSWORD};

/// An app on somebody's phone.
struct Phone([u8; 20]);

impl Phone {
    /// Reads the secret from the page, as a person types it.
    fn with_secret_of(page: &str) -> Self {
        let text = page.split("class=\"secret\">").nth(1).expect("a secret");
        let text = text.split('<').next().expect("an end");
        let mut bits = Vec::new();
        for letter in text.bytes().filter(|letter| *letter != b' ') {
            let value = match letter {
                b'A'..=b'Z' => letter - b'A',
                b'2'..=b'7' => letter - b'2' + 26,
                other => panic!("no letter of base 32: {other}"),
            };
            bits.extend((0..5).rev().map(|bit| (value >> bit) & 1));
        }
        let bytes: Vec<u8> = bits
            .chunks(8)
            .map(|byte| byte.iter().fold(0, |all, bit| (all << 1) | bit))
            .collect();
        Self(bytes.try_into().expect("twenty bytes"))
    }

    /// The code that it shows now.
    fn code(&self, house: &House) -> String {
        let app = Builder::new().with_secret(Secret::new_stack(self.0));
        let now = u64::try_from(house.clock.now().as_second()).expect("a time after 1970");
        app.build().expect("an app").generate(now).to_string()
    }
}

/// Sets up a second factor; the phone and the recovery codes.
async fn enrol(house: &House, cookie: &str) -> (Phone, Vec<String>) {
    let path = "/account/second-factor";
    let begin = format!("{path}/begin");
    let started = house
        .site
        .post(&begin, cookie, &[("begin-password", PASSWORD)])
        .await;
    assert_eq!(started.status, StatusCode::SEE_OTHER);
    let page = house.site.get(path, cookie).await.body;
    assert!(page.contains("<svg class=\"qr\""), "{page}");
    let phone = Phone::with_secret_of(&page);
    let form = [("code", phone.code(house))];
    let form = form.each_ref().map(|(name, code)| (*name, code.as_str()));
    let told = house.site.post(path, cookie, &form).await;
    assert_eq!(told.status, StatusCode::OK, "{}", told.body);
    let list = told.body.split("<ul class=\"codes\">").nth(1);
    let list = list
        .and_then(|rest| rest.split("</ul>").next())
        .expect("a list");
    let codes: Vec<String> = list
        .split("<li>")
        .skip(1)
        .filter_map(|rest| rest.split('<').next().map(str::to_owned))
        .collect();
    assert_eq!(codes.len(), 10);
    (phone, codes)
}

/// The first step; the cookie between the two.
async fn first_step(house: &House) -> String {
    let step = house.sign_in("noor@stad.test", PASSWORD).await;
    assert_eq!(step.status, StatusCode::SEE_OTHER, "{}", step.body);
    assert!(
        step.location.starts_with("/sign-in/second"),
        "{}",
        step.location
    );
    assert!(
        !house.is_inside(&step.cookie).await,
        "a password alone is not enough"
    );
    step.cookie
}

async fn second_step(house: &House, pending: &str, code: &str) -> (StatusCode, String) {
    let form = [("code", code), ("next", "/account")];
    let answer = house.site.post("/sign-in/second", pending, &form).await;
    (answer.status, answer.cookie)
}

#[tokio::test]
async fn whoever_has_a_second_factor_signs_in_with_both() {
    let house = House::build("both").await;
    let noor = house.member("Noor", "noor@stad.test").await;
    let (phone, _) = enrol(&house, &noor).await;
    house.wait(1);
    let pending = first_step(&house).await;
    let page = house.site.get("/sign-in/second", &pending).await;
    assert!(page.body.contains("autocomplete=\"one-time-code\""));
    let (wrong, _) = second_step(&house, &pending, "000000").await;
    assert_eq!(wrong, StatusCode::UNPROCESSABLE_ENTITY);
    let (right, inside) = second_step(&house, &pending, &phone.code(&house)).await;
    assert_eq!(right, StatusCode::SEE_OTHER);
    assert!(house.is_inside(&inside).await);
    // The first step is used up.
    house.wait(1);
    let (again, _) = second_step(&house, &pending, &phone.code(&house)).await;
    assert_eq!(again, StatusCode::GONE);
    let page = house.site.get("/sign-in/second", &pending).await;
    assert!(page.body.contains("Begin opnieuw bij inloggen"));
}

#[tokio::test]
async fn a_code_works_once_and_one_step_early_or_late() {
    let house = House::build("once").await;
    let noor = house.member("Noor", "noor@stad.test").await;
    let (phone, _) = enrol(&house, &noor).await;
    // The code that proved the app is used up too.
    let pending = first_step(&house).await;
    let (again, _) = second_step(&house, &pending, &phone.code(&house)).await;
    assert_eq!(again, StatusCode::UNPROCESSABLE_ENTITY);

    let half_a_minute = jiff::SignedDuration::from_secs(30);
    house.clock.pass(half_a_minute);
    let code = phone.code(&house);
    house.clock.pass(half_a_minute);
    let (late, _) = second_step(&house, &pending, &code).await;
    assert_eq!(late, StatusCode::SEE_OTHER);
    let pending = first_step(&house).await;
    let (twice, _) = second_step(&house, &pending, &code).await;
    assert_eq!(twice, StatusCode::UNPROCESSABLE_ENTITY);
    let code = phone.code(&house);
    house.wait(1);
    let (too_late, _) = second_step(&house, &pending, &code).await;
    assert_eq!(too_late, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_recovery_code_works_once_in_place_of_the_app() {
    let house = House::build("recovery").await;
    let noor = house.member("Noor", "noor@stad.test").await;
    let (_, codes) = enrol(&house, &noor).await;
    let typed = codes[3].to_lowercase().replace('-', " ");
    let pending = first_step(&house).await;
    let (right, inside) = second_step(&house, &pending, &typed).await;
    assert_eq!(right, StatusCode::SEE_OTHER);
    let page = house.site.get("/account", &inside).await.body;
    assert!(page.contains("Je hebt nog 9 herstelcodes"), "{page}");
    assert!(!page.contains(&codes[4]));
    let pending = first_step(&house).await;
    let (twice, _) = second_step(&house, &pending, &typed).await;
    assert_eq!(twice, StatusCode::UNPROCESSABLE_ENTITY);

    // New ones take the place of all the old.
    let form = [("recovery-password", PASSWORD)];
    let told = house
        .site
        .post("/account/recovery-codes", &inside, &form)
        .await;
    assert!(told.body.contains("class=\"codes\"") && !told.body.contains(&codes[5]));
    let (old, _) = second_step(&house, &pending, &codes[5]).await;
    assert_eq!(old, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_first_step_waits_ten_minutes() {
    let house = House::build("pending").await;
    let noor = house.member("Noor", "noor@stad.test").await;
    let (phone, _) = enrol(&house, &noor).await;
    let pending = first_step(&house).await;
    house.wait(10);
    let form = [("code", phone.code(&house))];
    let form = form.each_ref().map(|(name, code)| (*name, code.as_str()));
    let late = house.site.post("/sign-in/second", &pending, &form).await;
    assert_eq!(late.status, StatusCode::GONE);
    assert!(late.body.contains("Begin opnieuw bij inloggen"));
}

#[tokio::test]
async fn wrong_codes_are_looked_at_five_times_in_five_minutes() {
    let house = House::build("code-limit").await;
    let noor = house.member("Noor", "noor@stad.test").await;
    let (phone, _) = enrol(&house, &noor).await;
    house.wait(1);
    let pending = first_step(&house).await;
    for _ in 0..5 {
        second_step(&house, &pending, "000000").await;
    }
    let (limited, _) = second_step(&house, &pending, &phone.code(&house)).await;
    assert_eq!(limited, StatusCode::UNPROCESSABLE_ENTITY);
    house.wait(5);
    let (waited, _) = second_step(&house, &pending, &phone.code(&house)).await;
    assert_eq!(waited, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_new_password_by_link_keeps_the_second_factor() {
    let house = House::build("reset-keeps").await;
    let noor = house.member("Noor", "noor@stad.test").await;
    enrol(&house, &noor).await;
    let id = house.id("noor@stad.test").await;
    let form = [("person", id.as_str())];
    let told = house.site.post("/people/reset", &house.wim, &form).await;
    let path = super::link(&told);
    let form = [("password", "acht koeien op de dijk")];
    let step = house.site.post(&path, "", &form).await;
    assert!(
        step.location.starts_with("/sign-in/second"),
        "{}",
        step.location
    );
    assert!(!house.is_inside(&step.cookie).await);
}

#[tokio::test]
async fn a_confirmation_takes_the_password_or_a_code_once_and_counts_wrong_ones() {
    let house = House::build("confirms").await;
    let noor = house.member("Noor", "noor@stad.test").await;
    let (phone, _) = enrol(&house, &noor).await;
    house.wait(1);
    let id = house.id("noor@stad.test").await;
    let confirms = async |secret: &str| {
        let asked = accounts::confirms(house.means(), &id, secret.to_owned()).await;
        asked.expect("asked")
    };
    assert!(confirms(PASSWORD).await);
    let code = phone.code(&house);
    assert!(confirms(&code).await);
    assert!(!confirms(&code).await, "a code works once");
    for _ in 0..4 {
        assert!(!confirms("zeven schapen op zolder").await);
    }
    assert!(!confirms(PASSWORD).await, "after five nothing is looked at");
    house.wait(5);
    assert!(confirms(PASSWORD).await);
}

#[tokio::test]
async fn who_has_no_password_proves_a_second_factor_before_adding_another() {
    let house = House::build("no-password").await;
    let means = house.means();
    let wim = person::by_email(&means.db, "wim@stad.test").await;
    // As somebody who only signs in with the account of the organisation.
    let ada = Person {
        person_id: means.new_id(),
        email: "ada@stad.test".into(),
        password_hash: None,
        ..wim.expect("people").expect("an administrator")
    };
    let mut tx = means.db.begin().await.expect("a write");
    let added = person::insert(&mut tx, &ada, &means.now()).await;
    added.expect("she is new");
    tx.commit().await.expect("kept");

    let offer = async |secret: &str| {
        let asked = accounts::offer_second_factor(means, &ada, secret.to_owned()).await;
        asked.expect("asked")
    };
    assert!(offer("").await, "there is nothing to prove it with yet");
    let offered = accounts::offered_second_factor(means, &ada).await;
    let offered = offered.expect("asked").expect("an offer");
    let phone = Phone::with_secret_of(&format!("class=\"secret\">{}<", offered.secret));
    let shown = phone.code(&house);
    let proved = accounts::accept_second_factor(means, &ada, "", &shown).await;
    let Ok(accounts::Enrolled::Done(Some(codes))) = proved else {
        panic!("the app is her first second factor");
    };
    assert!(!offer("").await, "now there is");
    assert!(offer(&codes[0]).await);
    assert!(!offer(&codes[0]).await, "a recovery code works once");
    house.wait(1);
    assert!(offer(&phone.code(&house)).await);
}

#[tokio::test]
async fn an_organisation_can_ask_everybody_for_a_second_factor() {
    let house = House::build("required").await;
    let noor = house.member("Noor", "noor@stad.test").await;
    let form = [("second-factor", "yes")];
    let saved = house.site.post("/people/settings", &house.wim, &form).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    for path in ["/", "/account", "/tenders/new"] {
        let led = house.site.get(path, &noor).await;
        assert_eq!(led.location, "/account/second-factor", "{path}");
    }
    let page = house.site.get("/account/second-factor", &noor).await;
    assert!(page.body.contains("Je organisatie vraagt iedereen"));
    let (_, _) = enrol(&house, &noor).await;
    assert!(house.is_inside(&noor).await);
    let form = [("remove-password", PASSWORD)];
    let path = "/account/second-factor/remove";
    let refused = house.site.post(path, &noor, &form).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    // The administrator is asked too.
    let led = house.site.get("/people", &house.wim).await;
    assert_eq!(led.location, "/account/second-factor");
}

#[tokio::test]
async fn a_second_factor_is_taken_away_by_its_owner_only() {
    let house = House::build("removed").await;
    let noor = house.member("Noor", "noor@stad.test").await;
    enrol(&house, &noor).await;
    let remove = async |secret: &str| {
        let path = "/account/second-factor/remove";
        house
            .site
            .post(path, &noor, &[("remove-password", secret)])
            .await
    };
    let wrong = remove("zeven schapen op zolder").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(remove(PASSWORD).await.status, StatusCode::SEE_OTHER);
    let inside = house.sign_in("noor@stad.test", PASSWORD).await;
    assert!(house.is_inside(&inside.cookie).await);
}

#[tokio::test]
async fn without_the_key_a_secret_is_of_no_use() {
    let house = House::build("other-key").await;
    let noor = house.member("Noor", "noor@stad.test").await;
    let (phone, _) = enrol(&house, &noor).await;
    house.wait(1);
    let id = house.id("noor@stad.test").await;
    let other = Means {
        secrets: std::sync::Arc::new(Secrets::new([8; 32])),
        ..house.means().clone()
    };
    let code = phone.code(&house);
    assert!(accounts::confirms(&other, &id, code.clone()).await.is_err());
    let asked = accounts::confirms(house.means(), &id, code).await;
    assert!(asked.expect("asked"), "under the right key it is right");
}
