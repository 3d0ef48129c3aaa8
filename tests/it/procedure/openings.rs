//! Bids and prices open when two different people confirm within ten minutes, and not otherwise.

use axum::http::StatusCode;
use jiff::ToSpan;

use bestek::domain::phase::Phase;
use bestek::domain::role::Role;
use bestek::storage::tender;

use super::clock::Hands;
use super::{ASSESSOR, AUDITOR, CHAIR, MANAGER, OFFICER, Site};

const PRICES: &str = "outcome/open";
const BIDS: &str = "bids/open";

#[tokio::test]
async fn prices_open_when_two_different_people_confirm() {
    let site = Site::at("two", Phase::QualityFixed).await;
    let first = site.confirm(OFFICER, PRICES).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER);
    assert!(first.location.ends_with(PRICES));
    assert_eq!(site.phase().await, Phase::QualityFixed);
    let waiting = site.get(OFFICER, PRICES).await;
    assert!(waiting.body.contains("Nog één persoon, voor "));
    assert_eq!(site.log().await[0].deed, "prices.opening-begun");
    let asked = site.get(CHAIR, PRICES).await;
    assert!(asked.body.contains("Noor Hendriks (inkoper)"));

    let second = site.confirm(CHAIR, PRICES).await;
    assert_eq!(second.status, StatusCode::SEE_OTHER);
    assert_eq!(site.phase().await, Phase::PricesOpened);
    let log = site.log().await;
    assert_eq!(log[0].deed, "tender.prices-opened");
    for named in ["Noor Hendriks (officer)", "Ineke Bakker (chair)"] {
        assert!(log[0].detail.contains(named), "{}", log[0].detail);
    }
    let road = site.get(MANAGER, "procedure").await;
    assert!(road.body.contains("Noor Hendriks en Ineke Bakker"));
}

#[tokio::test]
async fn bids_open_the_same_way() {
    let site = Site::at("bids", Phase::Closed).await;
    assert_eq!(
        site.confirm(CHAIR, BIDS).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(site.phase().await, Phase::Closed);
    assert_eq!(
        site.confirm(MANAGER, BIDS).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(site.phase().await, Phase::Assessing);
    assert_eq!(site.log().await[0].deed, "tender.bids-opened");
}

#[tokio::test]
async fn the_same_person_twice_is_one_person() {
    let site = Site::at("same", Phase::QualityFixed).await;
    site.confirm(OFFICER, PRICES).await;
    let form = [("password", bestek::cli::demo::PASSWORD)];
    let answer = site
        .refuses(OFFICER, PRICES, &form, StatusCode::FORBIDDEN, "open-prices")
        .await;
    assert!(answer.body.contains("De tweede moet iemand anders zijn."));
}

#[tokio::test]
async fn after_ten_minutes_the_first_counts_no_more() {
    let mut site = Site::at("late", Phase::QualityFixed).await;
    let hands = Hands::of(&mut site);
    site.confirm(OFFICER, PRICES).await;
    hands.shift(10.minutes().seconds(1));
    let asked = site.get(CHAIR, PRICES).await;
    assert!(!asked.body.contains("heeft al bevestigd"));
    site.confirm(CHAIR, PRICES).await;
    assert_eq!(
        site.phase().await,
        Phase::QualityFixed,
        "the chair is now the first"
    );
    hands.shift(10.minutes());
    site.confirm(OFFICER, PRICES).await;
    assert_eq!(site.phase().await, Phase::PricesOpened);
}

#[tokio::test]
async fn a_wrong_password_changes_nothing_and_is_logged() {
    let site = Site::at("wrong", Phase::QualityFixed).await;
    let form = [("password", "drie paarden in de wei")];
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    let answer = site
        .refuses(OFFICER, PRICES, &form, status, "open-prices")
        .await;
    assert!(!answer.body.contains("drie paarden"));
    assert!(answer.body.contains("klopt niet") && answer.body.contains("Wacht dan 5 minuten"));
    site.confirm(OFFICER, PRICES).await;
    site.refuses(CHAIR, PRICES, &form, status, "open-prices")
        .await;
    let log = site.log().await;
    assert!(log.iter().all(|entry| !entry.detail.contains("paarden")));
    let empty = site.post(CHAIR, PRICES, &[]).await;
    assert_eq!(empty.status, status);
    assert_eq!(site.phase().await, Phase::QualityFixed);
}

#[tokio::test]
async fn the_first_can_take_it_back_and_nobody_else_can() {
    let site = Site::at("back", Phase::QualityFixed).await;
    site.confirm(OFFICER, PRICES).await;
    let back = format!("{PRICES}/take-back");
    site.refuses(CHAIR, &back, &[], StatusCode::FORBIDDEN, "open-prices")
        .await;
    let answer = site.post(OFFICER, &back, &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(site.log().await[0].deed, "prices.opening-taken-back");
    site.confirm(CHAIR, PRICES).await;
    assert_eq!(site.phase().await, Phase::QualityFixed);
    site.refuses(OFFICER, &back, &[], StatusCode::FORBIDDEN, "open-prices")
        .await;
}

#[tokio::test]
async fn of_two_second_people_at_once_one_opens_and_the_other_reads_that_it_is_open() {
    let site = Site::at("race", Phase::QualityFixed).await;
    site.confirm(OFFICER, PRICES).await;
    let (one, other) = tokio::join!(site.confirm(CHAIR, PRICES), site.confirm(MANAGER, PRICES));
    let mut statuses = [one.status, other.status];
    statuses.sort();
    assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::CONFLICT]);
    let late = if one.status == StatusCode::CONFLICT {
        one
    } else {
        other
    };
    assert!(late.body.contains("De prijzen zijn open."));
    let log = site.log().await;
    let opened = log.iter().filter(|one| one.deed == "tender.prices-opened");
    assert_eq!(opened.count(), 1);
}

#[tokio::test]
async fn who_may_not_open_does_not_count() {
    let site = Site::at("roles", Phase::QualityFixed).await;
    site.confirm(CHAIR, PRICES).await;
    for who in [ASSESSOR, AUDITOR] {
        let status = site.confirm(who, PRICES).await.status;
        assert_eq!(status, StatusCode::FORBIDDEN, "{who}");
    }
    // A first person who lost the role in between counts no more.
    let members = site.now().await.members;
    let chair = members.iter().find(|one| one.role == Role::Chair);
    let chair = chair.expect("a chair").person_id.clone();
    let mut tx = site.demo.app.means.db.begin().await.expect("a write");
    tender::remove_member(&mut tx, &site.tender, &chair, Role::Chair)
        .await
        .expect("the role goes");
    tender::add_member(&mut tx, &site.tender, &chair, Role::Auditor, "")
        .await
        .expect("another role comes");
    tx.commit().await.expect("it is kept");
    site.confirm(MANAGER, PRICES).await;
    assert_eq!(site.phase().await, Phase::QualityFixed);
    site.confirm(OFFICER, PRICES).await;
    assert_eq!(site.phase().await, Phase::PricesOpened);
}

#[tokio::test]
async fn a_clock_that_jumps_back_opens_nothing() {
    let mut site = Site::at("clock", Phase::QualityFixed).await;
    let hands = Hands::of(&mut site);
    hands.shift(1.minute());
    site.confirm(OFFICER, PRICES).await;
    let form = [("password", bestek::cli::demo::PASSWORD)];
    hands.shift(-(30.seconds()));
    for hours in [0, 2] {
        hands.shift(-(hours.hours()));
        let answer = site
            .refuses(CHAIR, PRICES, &form, StatusCode::CONFLICT, "open-prices")
            .await;
        assert!(answer.body.contains("De klok loopt achter"));
    }
}
