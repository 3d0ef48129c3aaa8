//! Libraries: each file can be used, and the first covers the guides that it came from.

use std::collections::BTreeSet;

use bestek::libraries::Libraries;
use bestek::libraries::items::Library;

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
    let lms = libraries.find("lms").expect("the LMS library");
    for requirement in &lms.requirements {
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
    let mut rows: BTreeSet<u32> = library.coverage.handled_elsewhere.iter().copied().collect();
    rows.extend(library.questions.iter().flat_map(|one| &one.checklist));
    rows.extend(library.themes.iter().flat_map(|one| &one.checklist));
    rows.extend(library.knock_outs.iter().flat_map(|one| &one.checklist));
    rows.extend(library.requirements.iter().flat_map(|one| &one.checklist));
    rows.extend(
        library
            .blocks
            .iter()
            .flat_map(|one| &one.fields)
            .flat_map(|one| &one.checklist),
    );
    rows.extend(library.criteria.iter().flat_map(|one| &one.checklist));
    rows.extend(library.steps.iter().flat_map(|one| &one.checklist));
    rows.extend(library.checks.iter().flat_map(|one| &one.checklist));
    rows.extend(
        library
            .writing_examples
            .iter()
            .flat_map(|one| &one.checklist),
    );
    rows
}
