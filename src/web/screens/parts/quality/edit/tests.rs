use super::*;
use crate::domain::tender::criterion::{DescribedLevel, Level, Scale};
use crate::i18n::Language;

fn texts() -> Texts {
    Language::Nl.texts()
}

fn criterion() -> Criterion {
    let usual = levels::usual_when_none(texts(), Criterion::default());
    let described_levels = usual
        .described_levels
        .iter()
        .map(|level| DescribedLevel {
            text: format!("Niveau {}\nregel twee", level.mark),
            ..level.clone()
        })
        .collect();
    Criterion {
        id: "C1".into(),
        name: "Plan".into(),
        weight: Some(Decimal::from(25)),
        kind: Some(CriterionKind::Marked),
        question: "Hoe pak je het aan?".into(),
        minimum: Some(Decimal::new(4, 1)),
        goals: vec!["S1".into()],
        library: "LMS-C1".into(),
        described_levels,
        ..usual
    }
}

fn fields_of(typed: &Typed) -> Vec<&str> {
    typed.findings().iter().map(|one| one.0.as_str()).collect()
}

fn marks(criterion: &Criterion) -> (Vec<String>, Vec<String>) {
    let Some(Scale::Levels { levels, .. }) = &criterion.scale else {
        panic!("no levels");
    };
    let described = criterion.described_levels.iter();
    (
        levels.iter().map(|level| level.mark.to_string()).collect(),
        described.map(|level| level.mark.to_string()).collect(),
    )
}

#[test]
fn what_was_saved_comes_back_unchanged_through_the_form() {
    for language in Language::ALL {
        let mut typed = filled(language.texts(), &criterion(), 3);
        assert_eq!(read(language.texts(), &mut typed, criterion()), criterion());
        assert_eq!(typed.findings(), []);
    }
}

#[test]
fn a_level_in_the_extra_row_is_added_in_its_place_and_an_emptied_one_is_gone() {
    let mut typed = filled(texts(), &criterion(), 1);
    for (name, value) in [("mark-6", "2"), ("share-6", "-20"), ("text-6", "Zwak")] {
        typed.set(name, value);
    }
    for name in ["mark-2", "share-2", "label-2", "text-2"] {
        typed.set(name, "");
    }
    let saved = read(texts(), &mut typed, criterion());
    assert_eq!(typed.findings(), []);
    let (marks, described) = marks(&saved);
    assert_eq!(marks, ["10", "6", "4", "2", "0"]);
    assert_eq!(marks, described);
    let Some(Scale::Levels { levels, .. }) = saved.scale else {
        panic!("no levels");
    };
    assert_eq!(levels[3].share, Decimal::new(-2, 1));
}

#[test]
fn wrong_levels_are_refused_at_their_own_field_and_stay() {
    for (name, value) in [
        ("mark-2", "10"),
        ("mark-2", ""),
        ("share-3", ""),
        ("share-1", "101"),
        ("share-5", "-101"),
        ("mark-4", "vier"),
    ] {
        let mut typed = filled(texts(), &criterion(), 1);
        typed.set(name, value);
        read(texts(), &mut typed, criterion());
        assert_eq!(fields_of(&typed), [name], "{value}");
        assert_eq!(typed.get(name), value);
    }
}

#[test]
fn one_level_is_not_a_scale() {
    let mut typed = Typed::of([
        ("levels", "2".to_owned()),
        ("mark-1", "10".to_owned()),
        ("share-1", "100".to_owned()),
    ]);
    read(texts(), &mut typed, criterion());
    assert_eq!(fields_of(&typed), ["mark-2"]);
}

#[test]
fn a_range_stays_until_levels_are_written() {
    let range = Criterion {
        scale: Some(Scale::Range {
            zero: Decimal::ZERO,
            full: Decimal::TEN,
        }),
        ..criterion()
    };
    let mut typed = filled(texts(), &range, 1);
    assert_eq!(read(texts(), &mut typed, range.clone()), range);
    assert_eq!(typed.findings(), []);
}

#[test]
fn shares_in_another_unit_are_read_in_that_unit() {
    let level = |mark: i64, share: i64| Level {
        mark: mark.into(),
        share: share.into(),
    };
    let thirty = Criterion {
        scale: Some(Scale::Levels {
            levels: vec![level(3, 30), level(2, 20), level(1, 0)],
            of: Some(Decimal::from(30)),
        }),
        described_levels: Vec::new(),
        ..criterion()
    };
    let mut typed = filled(texts(), &thirty, 1);
    let saved = read(texts(), &mut typed, thirty.clone());
    assert_eq!(typed.findings(), []);
    assert_eq!(saved.scale, thirty.scale);
    assert_eq!(list::short_of_full(&thirty), None);
}
