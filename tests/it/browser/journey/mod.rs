//! One tender from the first word to the ranking, by clicks and typing alone, so that the same
//! journey runs with and without scripts.

mod bids;
mod declarations;
mod marks;
mod outcome;
mod parts;
mod publish;
mod quality;
mod secrecy;
mod steps;

use super::demo::Demo;
use super::walker::Walker;

const OFFICER: &str = "inkoper@voorbeeld.test";
const CHAIR: &str = "voorzitter@voorbeeld.test";
const MANAGER: &str = "opdrachtgever@voorbeeld.test";
const ASSESSORS: [&str; 3] = [
    "beoordelaar-1@voorbeeld.test",
    "beoordelaar-2@voorbeeld.test",
    "beoordelaar-3@voorbeeld.test",
];

/// What is bought; no example has this title.
const TITLE: &str = "Leerplein voor de gemeente Voorbeeldstad";

/// Who bids, and the price as somebody types it.
const BIDS: [(&str, &str); 3] = [
    ("Leerwijs", "€ 285.600,00"),
    ("Kennisbouw", "291900"),
    ("Skillsmaat", "302.500,50"),
];

/// What would give a price away, however it is printed.
const PRICES: [&str; 9] = [
    "285600", "285.600", "285,600", "291900", "291.900", "291,900", "302500", "302.500", "302,500",
];

/// Walks the whole journey.
pub async fn walk(walker: &mut Walker, demo: &Demo) {
    walker.open("/").await;
    assert_eq!(walker.path().await, "/sign-in");
    let people = sign_in(walker, OFFICER).await;
    parts::start(walker).await;
    let tender = walker.path().await;
    parts::fill_in(walker).await;
    quality::fill_in(walker).await;
    publish::invite(walker, &people).await;
    let criteria = publish::publish(walker).await;
    bids::register(walker).await;
    bids::record(walker, &tender).await;
    bids::close(walker).await;
    for assessor in ASSESSORS {
        change_to(walker, assessor).await;
        declarations::declare(walker).await;
    }
    for opener in [OFFICER, CHAIR] {
        change_to(walker, opener).await;
        steps::open(walker, "Inschrijvingen openen").await;
    }
    for assessor in ASSESSORS {
        change_to(walker, assessor).await;
        marks::give_all(walker).await;
    }
    secrecy::nobody_finds_a_price(demo, &tender);
    change_to(walker, OFFICER).await;
    marks::fix(walker).await;
    for opener in [CHAIR, OFFICER] {
        change_to(walker, opener).await;
        steps::open(walker, "Prijzen openen").await;
    }
    outcome::check(walker, &tender, &criteria).await;
    steps::propose(walker).await;
    change_to(walker, MANAGER).await;
    steps::approve(walker).await;
    change_to(walker, OFFICER).await;
    steps::start_standstill(walker).await;
}

/// Signs in with one click; returns the names of everybody who could.
async fn sign_in(walker: &mut Walker, email: &str) -> Vec<(String, String)> {
    let mut people = Vec::new();
    for known in ASSESSORS.into_iter().chain([CHAIR, MANAGER]) {
        let name = format!("button[value=\"{known}\"] strong");
        people.push((known.to_owned(), walker.text(&name).await));
    }
    walker.press_at(&format!("button[value=\"{email}\"]")).await;
    people
}

/// Signs out, signs in as somebody else and goes to the tender.
async fn change_to(walker: &mut Walker, email: &str) {
    walker.press("Uitloggen").await;
    walker.press_at(&format!("button[value=\"{email}\"]")).await;
    walker.follow(TITLE).await;
}
