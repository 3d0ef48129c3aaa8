//! What open data tells, and what it keeps to itself.

use bestek::documents::open_data::BidsTold;
use bestek::domain::dossier::Dossier;
use bestek::domain::phase::{Phase, Standing};
use bestek::i18n::Language;
use serde_json::{Value, json};

use super::{DECIDED_AT, WINNER, example, package};

fn release(standing: Standing, bids: BidsTold) -> Option<Value> {
    let package = package(&example(), standing, bids, Language::Nl)?;
    Some(package["releases"][0].clone())
}

fn names(dossier: &Dossier) -> Vec<String> {
    dossier.bids.iter().map(|bid| bid.name.clone()).collect()
}

#[test]
fn before_the_award_no_name_price_or_number_of_bids_is_in_it() {
    let (dossier, _) = example();
    let mut told = 0;
    for standing in Standing::all() {
        let Some(release) = release(standing, BidsTold::All) else {
            continue;
        };
        told += 1;
        let text = release.to_string();
        let awarded = standing.phase >= Phase::Awarded;
        for bid in &dossier.bids {
            let price = bid.price.expect("a price").amount().to_string();
            assert_eq!(
                text.contains(&bid.name),
                awarded,
                "{} at {standing:?}",
                bid.name
            );
            assert_eq!(text.contains(&price), awarded, "{price} at {standing:?}");
        }
        for part in ["bids", "awards", "contracts"] {
            assert_eq!(
                release.get(part).is_some(),
                awarded,
                "{part} at {standing:?}"
            );
        }
        let count = release["tender"].get("numberOfTenderers");
        assert_eq!(count.is_some(), awarded, "{standing:?}");
    }
    assert!(told > 15);
}

#[test]
fn of_the_bids_that_did_not_win_only_their_number_is_told_unless_chosen() {
    let (dossier, _) = example();
    let standing = Standing::from(Phase::Awarded);
    let release = release(standing, BidsTold::default()).expect("public");
    let text = release.to_string();
    for bid in dossier.bids.iter().filter(|bid| bid.id != WINNER) {
        assert!(!text.contains(&bid.name), "{} is told", bid.name);
        let price = bid.price.expect("a price").amount().to_string();
        assert!(!text.contains(&price), "{price} is told");
    }
    assert_eq!(release["bids"].get("details"), None);
    let count = release["bids"]["statistics"][0]["value"].as_u64();
    assert_eq!(count, u64::try_from(names(&dossier).len()).ok());
    let award = &release["awards"][0];
    assert_eq!(award["suppliers"][0]["name"], json!(names(&dossier)[0]));
    assert_eq!(
        award["value"],
        json!({"amount": 308_400, "currency": "EUR"})
    );
    assert_eq!(award["date"], json!(DECIDED_AT));
}

#[test]
fn a_draft_and_a_change_that_is_not_published_give_no_file() {
    assert_eq!(release(Standing::from(Phase::Draft), BidsTold::All), None);
    let rectifying = Standing {
        rectifying: true,
        ..Standing::from(Phase::Published)
    };
    assert_eq!(release(rectifying, BidsTold::All), None);
}

#[test]
fn what_is_only_for_the_buyer_is_never_in_it() {
    let (mut dossier, evaluation) = example();
    dossier.tender.contract.budget_public = false;
    dossier.tender.requirements[0].origin = "alleen voor ons".to_owned();
    dossier.tender.requirements[0].expected_use = "alleen voor ons".to_owned();
    let made = |dossier: Dossier| {
        let of = (dossier, evaluation.clone());
        let standing = Standing::from(Phase::Archived);
        package(&of, standing, BidsTold::All, Language::Nl).expect("public")
    };
    let package = made(dossier.clone());
    let text = package.to_string();
    // The budget and the estimated value of the worked example.
    for secret in ["alleen voor ons", "400000", "560000"] {
        assert!(!text.contains(secret), "{secret} is told");
    }
    assert_eq!(package["releases"][0]["tender"].get("value"), None);
    dossier.tender.contract.budget_public = true;
    let value = &made(dossier)["releases"][0]["tender"]["value"];
    assert_eq!(*value, json!({"amount": 400_000, "currency": "EUR"}));
}

#[test]
fn the_weights_add_up_to_a_hundred_and_days_end_where_the_tenderers_are() {
    let release = release(Standing::from(Phase::Published), BidsTold::Winner).expect("public");
    let criteria = release["tender"]["lots"][0]["awardCriteria"]["criteria"].clone();
    let numbers = criteria.as_array().expect("a list").iter();
    let weights = numbers.map(|one| {
        assert_eq!(one["numbers"][0]["weight"], json!("percentageExact"));
        let number = one["numbers"][0]["number"].to_string();
        number.parse::<rust_decimal::Decimal>().expect("a decimal")
    });
    let total: rust_decimal::Decimal = weights.sum();
    assert_eq!(total.normalize().to_string(), "100");
    let tender = &release["tender"];
    assert_eq!(
        tender["tenderPeriod"]["startDate"],
        json!("2026-06-15T08:00:00Z")
    );
    assert_eq!(
        tender["tenderPeriod"]["endDate"],
        json!("2026-08-24T23:59:59+02:00")
    );
    assert_eq!(
        tender["contractPeriod"]["endDate"],
        json!("2031-01-03T23:59:59+01:00")
    );
    assert_eq!(tender["amendments"][0]["id"], json!("2"));
    assert_eq!(release["tag"], json!(["tenderAmendment"]));
    assert_eq!(release["ocid"], json!("unregistered-2026-014"));
}

#[test]
fn a_withdrawn_tender_is_told_as_cancelled() {
    let standing = Standing {
        withdrawn: true,
        ..Standing::from(Phase::PricesOpened)
    };
    let release = release(standing, BidsTold::All).expect("public");
    assert_eq!(release["tender"]["status"], json!("cancelled"));
    assert_eq!(release["tag"], json!(["tenderCancellation"]));
}
