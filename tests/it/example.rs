//! The worked example is what the first issue promised, and agrees with itself.

use bestek::cli::demo::EXAMPLE;
use bestek::domain::award;
use bestek::domain::dossier::Dossier;
use bestek::domain::publication;
use bestek::domain::tender::criterion::{CriterionKind, leaves};
use bestek::domain::tender::goal::GoalKind;
use bestek::domain::tender::requirement::RequirementClass;

fn example() -> Dossier {
    serde_json::from_str(EXAMPLE).expect("the example fits the types")
}

#[test]
fn the_example_is_a_whole_procurement() {
    let Dossier {
        tender,
        bids,
        assessors,
        ..
    } = example();
    let goals = |kind| tender.goals.iter().filter(|goal| goal.kind == kind).count();
    assert_eq!(tender.authority.staff.expect("staff").to_string(), "2400");
    assert_eq!(
        (goals(GoalKind::Strategic), goals(GoalKind::Operational)),
        (3, 5)
    );
    assert_eq!(tender.knock_outs.len(), 5);
    assert_eq!(tender.requirements.len(), 150);
    let develop = RequirementClass::ToDevelop;
    assert_eq!(
        tender
            .requirements
            .iter()
            .filter(|one| one.class == develop)
            .count(),
        12
    );
    let workshop = |origin: &str| origin.starts_with("MoSCoW-workshop");
    assert_eq!(
        tender
            .requirements
            .iter()
            .filter(|one| workshop(&one.origin))
            .count(),
        93
    );
    let marked = leaves(&tender.criteria);
    let marked = marked
        .iter()
        .filter(|one| one.kind == Some(CriterionKind::Marked));
    assert!(marked.clone().all(|one| one.described_levels.len() == 5));
    assert_eq!(marked.count(), 4);
    assert_eq!((bids.len(), assessors.len()), (4, 3));
}

#[test]
fn one_bid_fails_a_knock_out_and_two_are_close() {
    let evaluation = award::evaluate(EXAMPLE.as_bytes()).expect("the example can be evaluated");
    assert!(evaluation.complete);
    let ranked: Vec<(&str, &str)> = evaluation
        .ranking
        .iter()
        .map(|one| (one.bid.as_str(), one.total.as_str()))
        .collect();
    assert_eq!(ranked, [("B1", "73.85"), ("B2", "73.34"), ("B3", "56.75")]);
    assert_eq!(
        evaluation.inadmissible[0].reasons[0].to_string(),
        "knock-out:K1"
    );
}

#[test]
fn the_example_could_be_published_and_names_the_hash_of_its_criteria() {
    let dossier = example();
    let errors: Vec<_> = publication::findings(&dossier.tender, dossier.assessors.len())
        .into_iter()
        .filter(|one| one.severity == bestek::domain::finding::Severity::Error)
        .collect();
    assert_eq!(errors, []);
    let named = dossier
        .publication
        .expect("it is published")
        .criteria_sha256;
    assert_eq!(named, publication::criteria_sha256(&dossier.tender));
}

#[test]
fn a_dossier_that_is_read_and_written_again_is_the_same() {
    let first: serde_json::Value = serde_json::from_str(EXAMPLE).expect("JSON");
    let again = serde_json::to_value(example()).expect("JSON");
    assert_eq!(evaluated(&first), evaluated(&again));
    let dossier: Dossier = serde_json::from_value(again).expect("it reads again");
    assert_eq!(dossier, example());
}

fn evaluated(dossier: &serde_json::Value) -> String {
    let text = serde_json::to_vec(dossier).expect("JSON");
    let evaluation = award::evaluate(&text).expect("it can be evaluated");
    serde_json::to_string(&evaluation.ranking).expect("JSON")
}
