//! What a sheet says of the worked example.

use super::*;

fn example() -> Dossier {
    let text = std::fs::read("templates/nl/example.json").expect("the worked example ships");
    serde_json::from_slice(&text).expect("a dossier")
}

fn won() -> Ending {
    Ending {
        winner: Some("B1".to_owned()),
        ended: false,
        decided_at: Some("2026-11-30T08:30:00Z".to_owned()),
    }
}

/// Every answer to a field, in order.
fn answers(sections: &[Section], id: &str) -> Vec<Answer> {
    let fields = sections.iter().flat_map(|section| &section.fields);
    let fields = fields.filter(|field| field.id == id);
    fields.map(|field| field.answer.clone()).collect()
}

fn known(sections: &[Section], id: &str) -> Vec<String> {
    let answers = answers(sections, id).into_iter();
    let known = answers.filter_map(|answer| match answer {
        Answer::Known(value) => Some(value),
        Answer::Own(_) => None,
    });
    known.collect()
}

#[test]
fn every_label_and_every_place_to_look_has_a_text_in_both_languages() {
    let bare: Dossier = serde_json::from_str(r#"{"format": "bestek/1"}"#).expect("a dossier");
    let ended = Ending {
        ended: true,
        ..Ending::default()
    };
    for language in Language::ALL {
        for dossier in [&example(), &bare] {
            for result in [&won(), &ended, &Ending::default()] {
                for notice in Notice::ALL {
                    let sections = sections(notice, dossier, result, language);
                    let text = csv(&sections, language);
                    assert!(!text.contains('⟦'), "{text}");
                }
            }
        }
    }
}

#[test]
fn the_contract_notice_knows_title_value_type_dates_and_weights() {
    let mut dossier = example();
    dossier.tender.contract.budget_public = true;
    let told = |dossier: &Dossier| {
        let none = Ending::default();
        super::sections(Notice::Contract, dossier, &none, Language::Nl)
    };
    let sections = told(&dossier);
    for (id, value) in [
        ("BT-21-Procedure", "Leermanagementsysteem"),
        ("BT-22-Procedure", "2026-014"),
        ("BT-27-Procedure", "560000"),
        ("BT-105-Procedure", "Openbare procedure (open)"),
        ("BT-36-Lot", "48"),
        ("BT-58-Lot", "2"),
        ("BT-131(d)-Lot", "2026-08-24"),
    ] {
        assert_eq!(known(&sections, id), [value], "{id}");
    }
    let quiet = told(&example());
    assert!(
        known(&quiet, "BT-27-Procedure").is_empty(),
        "the budget is not public"
    );
    let weights = known(&sections, "BT-541-Lot-WeightNumber");
    let weights = weights
        .iter()
        .map(|one| one.parse::<rust_decimal::Decimal>().unwrap());
    assert_eq!(
        weights
            .sum::<rust_decimal::Decimal>()
            .normalize()
            .to_string(),
        "100"
    );
}

#[test]
fn what_the_tool_does_not_know_says_where_to_find_it() {
    let sections = sections(
        Notice::Contract,
        &example(),
        &Ending::default(),
        Language::Nl,
    );
    for id in [
        "BT-262-Procedure",
        "BT-501-Organization-Company",
        "BT-131(t)-Lot",
    ] {
        let answers = answers(&sections, id);
        assert!(
            matches!(&answers[..], [Answer::Own(place)] if place.len() > 10),
            "{answers:?}"
        );
    }
}

#[test]
fn the_award_notice_tells_the_winner_and_no_other_bid() {
    let dossier = example();
    let sections = sections(Notice::Award, &dossier, &won(), Language::Nl);
    assert_eq!(known(&sections, "BT-720-Tender"), ["308400"]);
    assert_eq!(
        known(&sections, "BT-759-LotResult"),
        [dossier.bids.len().to_string()]
    );
    assert_eq!(known(&sections, "BT-1451-Contract"), ["2026-11-30"]);
    let text = csv(&sections, Language::Nl);
    for bid in dossier.bids.iter().filter(|bid| bid.id != "B1") {
        assert!(!text.contains(&bid.name), "{} is told", bid.name);
    }
}

#[test]
fn an_end_without_an_award_tells_no_bid_at_all() {
    let dossier = example();
    let ended = Ending {
        ended: true,
        ..Ending::default()
    };
    let sections = sections(Notice::Award, &dossier, &ended, Language::Nl);
    let text = csv(&sections, Language::Nl);
    assert!(text.contains("clos-nw"));
    assert!(dossier.bids.iter().all(|bid| !text.contains(&bid.name)));
    assert!(matches!(
        &answers(&sections, "BT-759-LotResult")[..],
        [Answer::Own(_)]
    ));
}

#[test]
fn a_value_that_looks_like_a_formula_stays_a_text_in_a_spreadsheet() {
    let mut dossier = example();
    dossier.tender.title = "=1+1".to_owned();
    let sections = sections(Notice::Contract, &dossier, &Ending::default(), Language::Nl);
    assert!(csv(&sections, Language::Nl).contains(";'=1+1;"));
}
