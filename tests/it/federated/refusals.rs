//! Who is not signed in: a plain page, a line in the log, no session.

use axum::http::StatusCode;
use serde_json::json;

use bestek::actions::accounts::{self, Managed};
use bestek::storage::{log, oidc, person};
use bestek::web::paths;

use super::Office;
use crate::support::demo::Answer;
use crate::support::oidc::{Shape, Signature};

const NOBODY: &str = "Vraag je beheerder om een uitnodiging";
const FAILED: &str = "Inloggen met Stad Voorbeeld is niet gelukt";
const UNREACHABLE: &str = "Stad Voorbeeld is nu niet te bereiken";

impl Office {
    /// Expects a plain page, a line in the log and no session.
    async fn expect_refused(&self, answer: &Answer, text: &str, reason: &str) {
        let Answer { body, cookie, .. } = answer;
        let status = answer.status;
        assert!(
            status.is_client_error() || status.is_server_error(),
            "{reason}: {status}"
        );
        assert!(body.contains(text), "{reason}: {body}");
        assert!(body.contains("href=\"/sign-in\""), "{reason}: a way out");
        assert!(!cookie.starts_with("bestek-session"), "{reason}: {cookie}");
        assert!(!self.is_signed_in(cookie).await, "{reason}");
        let logged = self.last_logged().await;
        assert_eq!(
            logged,
            ("account.organisation-sign-in".to_owned(), reason.to_owned())
        );
    }

    /// Signs in with a token that a test shaped, and expects a refusal.
    async fn expect_refused_when(&self, text: &str, reason: &str, change: impl FnOnce(&mut Shape)) {
        self.provider.shape(|shape| *shape = Shape::default());
        self.provider.shape(change);
        let answer = self.sign_in().await;
        self.expect_refused(&answer, text, reason).await;
    }
}

#[tokio::test]
async fn a_token_that_is_not_right_in_every_way_signs_nobody_in() {
    let office = Office::open("tokens").await;
    let other = || "http://127.0.0.1:1".to_owned();
    let cases: Vec<(&str, Box<dyn FnOnce(&mut Shape)>)> = vec![
        (
            "token-nonce",
            Box::new(|shape| shape.nonce = Some("of-another-attempt".to_owned())),
        ),
        (
            "token-audience",
            Box::new(|shape| shape.audience = json!("another-program")),
        ),
        (
            "token-audience",
            Box::new(|shape| shape.audience = json!(["bestek", "another-program"])),
        ),
        (
            "token-audience",
            Box::new(|shape| shape.party = Some("another-program".to_owned())),
        ),
        ("token-expired", Box::new(|shape| shape.expires = -1)),
        (
            "token-issuer",
            Box::new(move |shape| shape.issuer = Some(other())),
        ),
        (
            "token-signature",
            Box::new(|shape| shape.signature = Signature::OtherKey),
        ),
        (
            "token-signature",
            Box::new(|shape| shape.signature = Signature::Altered),
        ),
        (
            "token-signature",
            Box::new(|shape| shape.signature = Signature::None),
        ),
        (
            "token-signature",
            Box::new(|shape| shape.signature = Signature::NoneButSigned),
        ),
    ];
    for (reason, change) in cases {
        office.expect_refused_when(FAILED, reason, change).await;
    }
    office.provider.shape(|shape| *shape = Shape::default());
    assert_eq!(
        office.sign_in().await.status,
        StatusCode::SEE_OTHER,
        "the right one does"
    );
}

#[tokio::test]
async fn who_has_no_account_or_no_vouched_address_gets_none() {
    let office = Office::open("nobody").await;
    let before = people(&office).await;
    let stranger = |shape: &mut Shape| shape.email = Some("vreemde@elders.test".to_owned());
    office.expect_refused_when(NOBODY, "nobody", stranger).await;
    office
        .expect_refused_when(NOBODY, "unverified", |shape| shape.verified = Some(false))
        .await;
    office
        .expect_refused_when(NOBODY, "unverified", |shape| shape.verified = None)
        .await;
    office
        .expect_refused_when(NOBODY, "unverified", |shape| shape.email = None)
        .await;
    // The sign for kelvin, which becomes a common k in lower case.
    let lookalike =
        |shape: &mut Shape| shape.email = Some("in\u{212a}oper@voorbeeld.test".to_owned());
    office
        .expect_refused_when(NOBODY, "nobody", lookalike)
        .await;
    assert_eq!(people(&office).await, before, "nobody was added");
}

#[tokio::test]
async fn an_address_that_the_provider_gave_to_somebody_else_opens_nobodys_account() {
    let office = Office::open("reused").await;
    assert_eq!(office.sign_in().await.status, StatusCode::SEE_OTHER);
    let successor = |shape: &mut Shape| shape.subject = "ambtenaar-2".to_owned();
    office
        .expect_refused_when(NOBODY, "other-identity", successor)
        .await;
}

#[tokio::test]
async fn an_account_that_was_shut_and_opened_again_is_found_by_address_once_more() {
    let office = Office::open("reopened").await;
    let session = office.sign_in().await.cookie;
    let means = &office.site.app.means;
    let find = |email: &'static str| async move {
        let found = person::by_email(&means.db, email).await.expect("people");
        found.expect("the person")
    };
    let administrator = find("beheerder@voorbeeld.test").await;
    let officer = find("inkoper@voorbeeld.test").await.person_id;
    let disabled = async |shut| {
        let done = accounts::set_disabled(means, &administrator, &officer, shut).await;
        assert_eq!(done.expect("done"), Managed::Done);
    };
    disabled(true).await;
    assert!(!office.is_signed_in(&session).await);
    office.expect_refused_when(NOBODY, "disabled", |_| {}).await;
    disabled(false).await;
    office
        .provider
        .shape(|shape| shape.subject = "ambtenaar-1-nieuw".to_owned());
    assert_eq!(office.sign_in().await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_shut_account_stays_shut_the_first_time_and_later() {
    let office = Office::open("disabled").await;
    let shut = |shape: &mut Shape| shape.email = Some("oud@voorbeeld.test".to_owned());
    add(&office, "oud@voorbeeld.test", "main", true).await;
    office.expect_refused_when(NOBODY, "disabled", shut).await;

    let means = &office.site.app.means;
    let person = person::by_email(&means.db, "oud@voorbeeld.test").await;
    let person = person.expect("people").expect("the person").person_id;
    let mut tx = means.db.begin().await.expect("a write");
    let issuer = &office.provider.issuer;
    oidc::link(&mut tx, issuer, "ambtenaar-9", &person, &means.now())
        .await
        .expect("linked");
    tx.commit().await.expect("saved");
    let known = |shape: &mut Shape| shape.subject = "ambtenaar-9".to_owned();
    office.expect_refused_when(NOBODY, "disabled", known).await;
}

#[tokio::test]
async fn the_provider_vouches_for_nobody_of_another_organisation() {
    let office = Office::open("organisation").await;
    add(&office, "els@waterschap.test", "waterschap", false).await;
    let other = |shape: &mut Shape| shape.email = Some("els@waterschap.test".to_owned());
    office.expect_refused_when(NOBODY, "nobody", other).await;
}

#[tokio::test]
async fn an_answer_to_another_question_signs_nobody_in() {
    let office = Office::open("state").await;
    let (address, cookie) = office.leave().await;
    let back = office.provider.visit(&address);
    let (code, state) = back.split_once("&state=").expect("a state");
    let forged = office
        .site
        .get(&format!("{code}&state={}", "A".repeat(43)), &cookie)
        .await;
    office.expect_refused(&forged, FAILED, "other-state").await;
    let without = office.site.get(code, &cookie).await;
    office.expect_refused(&without, FAILED, "other-state").await;
    assert_eq!(
        office.provider.visits("token"),
        0,
        "no code was handed over"
    );

    // Another browser, and one that left for the provider itself.
    let other = office.site.get(&back, "").await;
    office.expect_refused(&other, FAILED, "no-flow").await;
    let (_, others) = office.leave().await;
    let other = office.site.get(&back, &others).await;
    office.expect_refused(&other, FAILED, "other-state").await;

    let right = office
        .site
        .get(&format!("{code}&state={state}"), &cookie)
        .await;
    assert_eq!(
        right.status,
        StatusCode::SEE_OTHER,
        "the attempt itself still works"
    );
}

#[tokio::test]
async fn who_comes_back_twice_or_late_is_not_signed_in() {
    let office = Office::open("replay").await;
    let (address, cookie) = office.leave().await;
    let back = office.provider.visit(&address);
    assert_eq!(
        office.site.get(&back, &cookie).await.status,
        StatusCode::SEE_OTHER
    );
    let again = office.site.get(&back, &cookie).await;
    office.expect_refused(&again, FAILED, "no-flow").await;

    // A code that was used already, in an attempt of its own.
    let (address, cookie) = office.leave().await;
    let fresh = office.provider.visit(&address);
    let state = fresh.split_once("&state=").expect("a state").1;
    let used = back.split_once("&state=").expect("a state").0;
    let replayed = office
        .site
        .get(&format!("{used}&state={state}"), &cookie)
        .await;
    office
        .expect_refused(&replayed, FAILED, "code-refused")
        .await;

    let (address, cookie) = office.leave().await;
    let back = office.provider.visit(&address);
    office
        .clock
        .0
        .store(601, std::sync::atomic::Ordering::SeqCst);
    let late = office.site.get(&back, &cookie).await;
    office.expect_refused(&late, FAILED, "no-flow").await;
}

#[tokio::test]
async fn who_says_no_at_the_provider_is_not_signed_in() {
    let office = Office::open("declined").await;
    office
        .expect_refused_when(FAILED, "declined", |shape| shape.declines = true)
        .await;
}

#[tokio::test]
async fn a_provider_that_is_down_or_another_one_is_told_plainly() {
    let office = Office::open("other-issuer").await;
    office
        .provider
        .shape(|shape| shape.described_issuer = Some("http://127.0.0.1:1".to_owned()));
    let answer = office.site.get(paths::ORGANISATION_SIGN_IN, "").await;
    office
        .expect_refused(&answer, UNREACHABLE, "other-issuer")
        .await;

    office.provider.shape(|shape| shape.described_issuer = None);
    let (address, cookie) = office.leave().await;
    let back = office.provider.visit(&address);
    office.provider.stop().await;
    let answer = office.site.get(&back, &cookie).await;
    office
        .expect_refused(&answer, UNREACHABLE, "unreachable")
        .await;

    office
        .clock
        .0
        .store(3700, std::sync::atomic::Ordering::SeqCst);
    let answer = office.site.get(paths::ORGANISATION_SIGN_IN, "").await;
    office
        .expect_refused(&answer, UNREACHABLE, "unreachable")
        .await;
}

#[tokio::test]
async fn no_secret_of_an_attempt_is_in_the_log() {
    let office = Office::open("log").await;
    let (address, cookie) = office.leave().await;
    let back = office.provider.visit(&address);
    office.site.get(&back, &cookie).await;
    office.site.get(&back, &cookie).await;
    let log = log::after(&office.site.app.means.db, 0, 10_000)
        .await
        .expect("the log");
    let log = format!("{log:?}");
    let secrets = ["state", "nonce", "code_challenge"].map(|name| office.provider.last(name));
    for secret in secrets
        .iter()
        .map(String::as_str)
        .chain(["code-1", &cookie])
    {
        assert!(!log.contains(secret), "{secret}");
    }
}

async fn people(office: &Office) -> usize {
    let all = person::all(&office.site.app.means.db, "main").await;
    all.expect("people").len()
}

/// Adds a person as the database would hold them.
async fn add(office: &Office, email: &str, organisation: &str, shut: bool) {
    let means = &office.site.app.means;
    let person = person::Person {
        person_id: means.new_id(),
        name: "Els".to_owned(),
        email: email.to_owned(),
        password_hash: None,
        administrator: false,
        language: "nl".to_owned(),
        organisation_id: organisation.to_owned(),
        example: false,
        disabled_at: shut.then(|| means.now()),
    };
    let mut tx = means.db.begin().await.expect("a write");
    person::insert(&mut tx, &person, &means.now())
        .await
        .expect("a person");
    tx.commit().await.expect("saved");
}
