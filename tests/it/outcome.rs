//! The outcome through the router: what a bid that never wins does to the two that may.

use axum::http::StatusCode;

use bestek::actions::example::{self, Cast};
use bestek::domain::dossier::Dossier;
use bestek::domain::phase::Phase;
use bestek::domain::role::Role;
use serde_json::{Value, json};

use crate::support::demo::Demo;

/// 30/70 by the lowest price. With C the lowest price is 80,000: A 24.00 + 56.00 and B 18.46 +
/// 61.60. Without C it is 100,000: A 30.00 + 56.00 and B 23.08 + 61.60.
fn paradox() -> Dossier {
    let bid = |id: &str, name: &str, price: &str, mark: &str| {
        json!({"id": id, "name": name, "price": price,
            "assessor_marks": {"Q": {"a1": mark}}, "assessor_reasons": {"Q": {"a1": "Zo is het."}}})
    };
    let dossier = json!({
        "format": "bestek/1", "title": "Rangordeparadox", "reference": "2026-099",
        "award": {
            "method": "weighted-points", "price_weight": "30", "quality_weight": "70",
            "price_formula": {"kind": "lowest-ratio"}, "panel": "mean"
        },
        "criteria": [{"id": "Q", "name": "Kwaliteit van het plan", "weight": "100",
            "kind": "marked", "scale": {"zero": "0", "full": "100"}}],
        "assessors": [{"id": "a1", "name": "Sanne Verbeek"}],
        "bids": [
            bid("A", "Aardbei", "100000", "80"),
            bid("B", "Bosbes", "130000", "88"),
            bid("C", "Citroen", "80000", "40")
        ]
    });
    serde_json::from_value(dossier).expect("a dossier")
}

/// Loads a dossier with opened prices, with everybody of the demonstration in it.
async fn opened(demo: &Demo, dossier: &Dossier) -> String {
    let people = bestek::actions::accounts::people(&demo.app.means, "main").await;
    let people = people.expect("people");
    let person = |start: &str| {
        let found = people.iter().find(|one| one.email.starts_with(start));
        found.expect("an example person").person_id.clone()
    };
    let cast: Cast = [
        ("inkoper", Role::Officer),
        ("voorzitter", Role::Chair),
        ("opdrachtgever", Role::Manager),
        ("beoordelaar-1", Role::Assessor),
    ]
    .map(|(start, role)| (person(start), role, String::new()))
    .to_vec();
    let means = &demo.app.means;
    example::load(means, dossier, Phase::PricesOpened, &cast, &[])
        .await
        .expect("the dossier loads")
}

#[tokio::test]
async fn the_page_says_that_a_loser_decides_between_the_other_two() {
    let demo = Demo::start("outcome-paradox").await;
    let tender = opened(&demo, &paradox()).await;
    let path = format!("/tenders/{tender}/outcome");
    for email in ["inkoper@voorbeeld.test", "opdrachtgever@voorbeeld.test"] {
        let cookie = demo.sign_in(email).await;
        let answer = demo.get(&path, &cookie).await;
        assert_eq!(answer.status, StatusCode::OK);
        for told in [
            "Bosbes wint, krap.",
            "Het verschil met Aardbei is 0,06 punten.",
            "Zonder Citroen staat Aardbei eerste.",
            "Zonder Citroen staat Aardbei eerste, en niet Bosbes.",
            "Zonder Citroen zou de volgorde van andere inschrijvingen anders zijn.",
            "Gepubliceerd is 30\u{a0}% prijs.",
            "Geen inschrijving is over de hele linie minder dan een andere.",
        ] {
            assert!(answer.body.contains(told), "{email} does not read: {told}");
        }
    }
}

#[tokio::test]
async fn the_result_can_be_downloaded_by_who_may_have_the_dossier() {
    let demo = Demo::start("outcome-result").await;
    let tender = opened(&demo, &paradox()).await;
    let path = format!("/tenders/{tender}/documents/evaluation.json");
    let officer = demo.sign_in("inkoper@voorbeeld.test").await;
    let result = demo.get(&path, &officer).await;
    let result: Value = serde_json::from_str(&result.body).expect("JSON");
    assert_eq!(result["ranking"][0]["bid"], "B");
    let without = |bid: &str| {
        let removals = result["robustness"]["removals"].as_array();
        let found = removals.and_then(|all| all.iter().find(|one| one["bid"] == bid));
        found.expect("each ranked bid is left out once").clone()
    };
    assert_eq!(without("C")["order"], json!(["A", "B"]));
    assert_eq!(without("C")["reversed"], true);
    let assessor = demo.sign_in("beoordelaar-1@voorbeeld.test").await;
    let refused = demo.get(&path, &assessor).await.status;
    assert_eq!(refused, StatusCode::FORBIDDEN);
    let shut = demo.tender_at(Phase::QualityFixed).await;
    let path = format!("/tenders/{shut}/documents/evaluation.json");
    let status = demo.get(&path, &officer).await.status;
    assert_eq!(status, StatusCode::CONFLICT, "prices are shut");
}
