//! Libraries: each file can be used, says why and how, and together they cover the guides.

use std::collections::BTreeSet;

use bestek::domain::tender::requirement::RequirementClass;
use bestek::libraries::Libraries;
use bestek::libraries::items::{FactKind, Library};

/// Facts of the guides that belong in the library: motivation, goals, knock-outs, requirements,
/// to-develop examples and the fill-in exercise.
const ASKED: &[std::ops::RangeInclusive<u32>] = &[16..=40, 110..=154, 180..=217, 241..=312];

#[test]
fn the_lms_library_covers_every_fact_of_the_guides() {
    let libraries = Libraries::embedded().expect("the libraries are right");
    let lms = libraries.find("lms").expect("the LMS library");
    let covered = covered(lms);
    for row in ASKED.iter().cloned().flatten() {
        assert!(covered.contains(&row), "fact {row} is not in the library");
    }
}

#[test]
fn each_library_shows_that_this_is_no_tool_for_one_product() {
    let libraries = Libraries::embedded().expect("the libraries are right");
    let codes: Vec<&str> = libraries
        .all()
        .iter()
        .map(|one| one.code.as_str())
        .collect();
    assert_eq!(
        codes,
        ["lms", "saas", "academy", "small-company", "open-standards"]
    );
    for library in libraries.all() {
        let code = &library.code;
        assert!(library.areas.len() > 3, "{code} has areas");
        assert!(!library.questions.is_empty(), "{code} asks questions");
        assert!(library.requirements.len() >= 20, "{code} has requirements");
        assert!(!library.knock_outs.is_empty(), "{code} has knock-outs");
        assert!(!library.criteria.is_empty(), "{code} has criteria");
        assert!(!library.price_lines.is_empty(), "{code} has price lines");
        assert!(!library.facts.is_empty(), "{code} has facts");
    }
}

#[test]
fn every_requirement_says_why_and_how_it_is_checked_and_every_knock_out_why() {
    let libraries = Libraries::embedded().expect("the libraries are right");
    for library in libraries.all() {
        for one in &library.requirements {
            assert!(one.rationale.is_some(), "{} says why", one.code);
            assert!(one.verify.is_some(), "{} says how", one.code);
        }
        for one in &library.knock_outs {
            assert!(one.rationale.is_some(), "{} says why", one.code);
        }
        for one in &library.criteria {
            assert!(one.rationale.is_some(), "{} says why", one.code);
            assert_eq!(one.levels.len(), 5, "{} describes five levels", one.code);
        }
    }
}

#[test]
fn an_item_is_found_by_its_code_in_one_library_only() {
    let libraries = Libraries::embedded().expect("the libraries are right");
    let mut seen = BTreeSet::new();
    for library in libraries.all() {
        let requirements = library.requirements.iter().map(|one| &one.code);
        let knock_outs = library.knock_outs.iter().map(|one| &one.code);
        let criteria = library.criteria.iter().map(|one| &one.code);
        for code in requirements.chain(knock_outs).chain(criteria) {
            assert!(seen.insert(code.clone()), "{code} is in two libraries");
        }
    }
    let (library, item) = libraries.requirement("SAAS-R001").expect("it is there");
    assert_eq!(
        (library.code.as_str(), item.area.as_str()),
        ("saas", "beveiliging")
    );
    assert!(libraries.knock_out("LMS-K01").is_some());
    assert!(libraries.requirement("LMS-K01").is_none());
}

#[test]
fn the_lms_library_is_complete_and_its_classes_are_in_balance() {
    let libraries = Libraries::embedded().expect("the libraries are right");
    let lms = libraries.find("lms").expect("the LMS library");
    assert_eq!(lms.areas.len(), 16);
    for area in &lms.areas {
        let of_area = lms.requirements.iter().filter(|one| one.area == area.code);
        assert!(of_area.count() >= 7, "{} is filled", area.code);
    }
    let of = |class| {
        lms.requirements
            .iter()
            .filter(|one| one.class == class)
            .count()
    };
    let graded = lms.requirements.len() - of(RequirementClass::ToDevelop);
    let percent = |class| of(class) * 100 / graded;
    assert!((28..=32).contains(&percent(RequirementClass::Must)));
    assert!((33..=37).contains(&percent(RequirementClass::Should)));
    assert!((23..=27).contains(&percent(RequirementClass::Could)));
    assert!((8..=12).contains(&percent(RequirementClass::Wont)));
}

#[test]
fn facts_about_laws_have_a_day_until_which_they_were_checked() {
    let libraries = Libraries::embedded().expect("the libraries are right");
    for library in libraries.all() {
        let dated = library.requirements.iter().filter(|one| {
            one.refs
                .iter()
                .any(|name| name.starts_with("AI-verordening"))
        });
        for one in dated {
            assert!(one.valid_until.is_some(), "{} is dated", one.code);
        }
        for fact in library
            .facts
            .iter()
            .filter(|one| one.kind == FactKind::Figure)
        {
            let source = library.source(&fact.source).expect("a known source");
            let dated = fact.valid_until.is_some() || !source.year.is_empty();
            assert!(dated, "{} has a date or a year", fact.code);
        }
    }
}

#[test]
fn every_item_says_where_it_comes_from_and_suppliers_are_flagged() {
    let libraries = Libraries::embedded().expect("the libraries are right");
    for library in libraries.all() {
        let known: BTreeSet<&str> = library
            .sources
            .iter()
            .map(|one| one.code.as_str())
            .collect();
        assert!(
            library
                .requirements
                .iter()
                .all(|one| known.contains(one.source.as_str()))
        );
        assert!(
            library
                .knock_outs
                .iter()
                .all(|one| known.contains(one.source.as_str()))
        );
    }
    let lms = libraries.find("lms").expect("the LMS library");
    assert!(
        lms.sources.iter().any(|source| source.supplier),
        "two guides are of suppliers"
    );
    assert!(lms.sources.iter().any(|source| !source.supplier));
}

#[test]
fn a_brand_is_never_asked_without_or_equivalent() {
    let libraries = Libraries::embedded().expect("the libraries are right");
    for requirement in libraries.all().iter().flat_map(|one| &one.requirements) {
        for brand in ["GoodHabitz", "Noordhoff", "AFAS", "Entra"] {
            if requirement.nl.contains(brand) {
                assert!(
                    requirement.nl.contains("gelijkwaardig"),
                    "{}",
                    requirement.code
                );
            }
        }
    }
}

fn covered(library: &Library) -> BTreeSet<u32> {
    let elsewhere = library.coverage.handled_elsewhere.iter().copied();
    let named = items(library);
    let of_items = named.iter().flat_map(|(_, facts)| facts.iter().copied());
    elsewhere.chain(of_items).collect()
}

/// The code of every item of a library, with the facts of the guides that it covers.
pub fn items(library: &Library) -> Vec<(&str, &[u32])> {
    macro_rules! of {
        ($items:expr) => {
            $items.map(|one| (one.code.as_str(), one.checklist.as_slice()))
        };
    }
    let fields = library.blocks.iter().flat_map(|one| &one.fields);
    of!(library.questions.iter())
        .chain(of!(library.themes.iter()))
        .chain(of!(library.knock_outs.iter()))
        .chain(of!(library.requirements.iter()))
        .chain(of!(fields))
        .chain(of!(library.criteria.iter()))
        .chain(of!(library.price_lines.iter()))
        .chain(of!(library.rows.iter()))
        .chain(of!(library.facts.iter()))
        .chain(of!(library.steps.iter()))
        .chain(of!(library.checks.iter()))
        .chain(of!(library.writing_examples.iter()))
        .collect()
}
