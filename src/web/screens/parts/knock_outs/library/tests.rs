//! Choosing from the library: what is computed, what is refused, what is kept.

use super::*;
use crate::i18n::Language;
use crate::libraries::Libraries;

fn tender(staff: Option<u32>, budget: Option<u32>) -> Tender {
    let empty = serde_json::json!({ "title": "LMS", "reference": "1" });
    let mut tender: Tender = serde_json::from_value(empty).unwrap();
    tender.authority.staff = staff.map(Decimal::from);
    tender.contract.budget = budget.map(|budget| Money::try_from(Decimal::from(budget)).unwrap());
    tender
}

fn chosen(tender: &Tender, changes: &[(&str, &str)]) -> (Vec<KnockOut>, Typed) {
    let libraries = Libraries::embedded().unwrap();
    let library = libraries.find("lms").unwrap();
    let texts = Language::Nl.texts();
    let mut typed = filled(texts, library, tender);
    for (name, value) in changes {
        if *name == CHOOSE {
            typed.push(CHOOSE, *value);
        } else {
            typed.set(name, *value);
        }
    }
    (read(texts, library, tender, &mut typed), typed)
}

#[test]
fn a_size_is_80_percent_rounded_up_and_a_value_60_percent_rounded_down() {
    let tender = tender(Some(2401), Some(400_001));
    let (chosen, typed) = chosen(&tender, &[(CHOOSE, "LMS-K04"), (CHOOSE, "LMS-K05")]);
    assert!(typed.is_accepted(), "{:?}", typed.findings());
    assert!(
        chosen[0].text.contains("ten minste 1.921 medewerkers"),
        "{}",
        chosen[0].text
    );
    assert!(
        chosen[1].text.contains("ten minste 240.000 euro"),
        "{}",
        chosen[1].text
    );
    assert!(!chosen[0].evidence.is_empty());
    assert_eq!(chosen[0].library, "LMS-K04");
}

#[test]
fn an_unknown_size_is_empty_and_refused_at_its_field_when_chosen() {
    let (_, typed) = chosen(&tender(None, None), &[(CHOOSE, "LMS-K04")]);
    assert_eq!(typed.get("LMS-K04.medewerkers"), "");
    assert!(typed.finding("LMS-K04.medewerkers").is_some());
    assert_eq!(
        typed.findings().len(),
        1,
        "items that were not chosen are not looked at"
    );
}

#[test]
fn an_open_place_or_an_ambiguous_number_is_refused_and_kept() {
    for (name, value) in [
        ("LMS-K06.systemen", ""),
        ("LMS-K06.systemen", "AFAS en […]"),
        ("LMS-K01.organisaties", "1.234"),
        ("LMS-K01.organisaties", "veel"),
        ("LMS-K01.organisaties", "-3"),
    ] {
        let code = name.split_once('.').unwrap().0;
        let changes = [(CHOOSE, code), (name, value), ("LMS-K02.jaren", "7")];
        let (_, typed) = chosen(&tender(None, None), &changes);
        assert!(typed.finding(name).is_some(), "{name} {value}");
        assert_eq!(typed.get(name), value);
        assert_eq!(typed.get("LMS-K02.jaren"), "7");
        assert!(typed.has(CHOOSE, code));
    }
}

#[test]
fn a_name_or_a_version_goes_in_the_text_as_it_was_typed() {
    let changes = [
        (CHOOSE, "LMS-K06"),
        (CHOOSE, "LMS-K15"),
        ("LMS-K06.systemen", "AFAS 12.3"),
    ];
    let (chosen, typed) = chosen(&tender(None, None), &changes);
    assert!(typed.is_accepted());
    assert!(
        chosen[0].text.ends_with(": AFAS 12.3."),
        "{}",
        chosen[0].text
    );
    assert!(chosen[1].text.contains("(WCAG) 2.1,"), "{}", chosen[1].text);
}

#[test]
fn nothing_chosen_or_only_what_is_there_already_is_refused() {
    let (_, typed) = chosen(&tender(None, None), &[]);
    assert!(typed.finding(CHOOSE).is_some());
    let mut tender = tender(None, None);
    tender.knock_outs.push(KnockOut {
        id: "K1".into(),
        library: "LMS-K19".into(),
        ..KnockOut::default()
    });
    let (chosen, typed) = chosen(&tender, &[(CHOOSE, "LMS-K19")]);
    assert!(chosen.is_empty() && typed.finding(CHOOSE).is_some());
}

#[test]
fn every_item_of_the_library_can_be_chosen_in_each_language() {
    let libraries = Libraries::embedded().unwrap();
    let library = libraries.find("lms").unwrap();
    let tender = tender(Some(100), Some(1000));
    for language in Language::ALL {
        let mut typed = filled(language.texts(), library, &tender);
        for item in &library.knock_outs {
            typed.push(CHOOSE, &item.code);
            for parameter in &item.parameters {
                let name = field_name(item, &parameter.name);
                if typed.get(&name).is_empty() {
                    typed.set(&name, "Eigen systeem");
                }
            }
        }
        let chosen = read(language.texts(), library, &tender, &mut typed);
        assert!(typed.is_accepted(), "{:?}", typed.findings());
        assert_eq!(chosen.len(), library.knock_outs.len());
        assert!(chosen.iter().all(|one| !one.text.contains(['{', '}'])));
    }
}
