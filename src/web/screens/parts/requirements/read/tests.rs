use super::*;
use crate::domain::tender::requirement::Outside;
use crate::i18n::Language;

const TEXTS: Texts = Texts {
    language: Language::Nl,
};

fn wish() -> Typed {
    Typed::of([
        ("text", " Het LMS leest HR-gegevens. ".to_owned()),
        ("class", "should".to_owned()),
        ("points", "2,5".to_owned()),
        ("area", "Koppelingen".to_owned()),
    ])
}

fn to_develop(rows: &[(&str, &str)], after: &str) -> Typed {
    let mut typed = wish();
    typed.set("class", "to-develop");
    for (row, (months, share)) in (1..).zip(rows) {
        typed.set(&format!("months-{row}"), *months);
        typed.set(&format!("share-{row}"), *share);
    }
    typed.set("after", after);
    typed
}

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

#[test]
fn a_whole_form_becomes_a_requirement() {
    let mut typed = wish();
    typed.push("goals", "S1");
    typed.push("goals", "O2");
    let read = requirement(TEXTS, &mut typed, None);
    assert!(typed.is_accepted());
    assert_eq!(read.text, "Het LMS leest HR-gegevens.");
    assert_eq!(read.class, RequirementClass::Should);
    assert_eq!(read.points, Some(decimal("2.5")));
    assert_eq!(read.goals, ["S1", "O2"]);
    assert_eq!(read.curve, None);
}

#[test]
fn an_empty_form_says_what_is_missing_and_nothing_more() {
    let mut typed = Typed::default();
    requirement(TEXTS, &mut typed, None);
    let names: Vec<&str> = typed
        .findings()
        .iter()
        .map(|(name, _)| name.as_str())
        .collect();
    assert_eq!(names, ["text", "class"]);
}

#[test]
fn points_belong_to_classes_that_score_and_only_to_those() {
    for (class, points, accepted) in [
        ("must", "", true),
        ("must", "3", false),
        ("must", "0", false),
        ("wont", "", true),
        ("wont", "3", false),
        ("should", "", false),
        ("should", "0", true),
        ("should", "100", true),
        ("should", "100,5", false),
        ("should", "-1", false),
        ("should", "1.234", false),
        ("could", "veel", false),
        ("to-develop", "4", true),
        ("to-develop", "", false),
    ] {
        let mut typed = wish();
        typed.set("class", class);
        typed.set("points", points);
        requirement(TEXTS, &mut typed, None);
        assert_eq!(typed.is_accepted(), accepted, "{class} {points}");
        assert_eq!(typed.finding("points").is_none(), accepted);
        assert_eq!(typed.get("points"), points);
    }
}

#[test]
fn a_table_of_months_becomes_shares_of_one() {
    let rows = [("0", "100"), ("6", "50 %"), ("12", "12,5")];
    let mut typed = to_develop(&rows, "");
    let read = requirement(TEXTS, &mut typed, None);
    assert!(typed.is_accepted(), "{:?}", typed.findings());
    let points = [("0", "1"), ("6", "0.5"), ("12", "0.125")];
    assert_eq!(
        read.curve,
        Some(Curve::Steps {
            points: points.map(|(x, y)| (decimal(x), decimal(y))).to_vec(),
            after: Decimal::ZERO,
            of: None,
        })
    );
}

#[test]
fn a_wrong_table_is_refused_at_the_field_that_is_wrong() {
    for (case, rows, after, field) in [
        (
            "not ascending",
            vec![("6", "100"), ("6", "50")],
            "",
            "months-2",
        ),
        ("share missing", vec![("6", "")], "", "share-1"),
        ("months missing", vec![("", "50")], "", "months-1"),
        (
            "later earns more",
            vec![("6", "50"), ("12", "60")],
            "",
            "share-2",
        ),
        ("after earns more", vec![("6", "50")], "60", "after"),
        ("share too high", vec![("6", "101")], "", "share-1"),
        ("months negative", vec![("-6", "50")], "", "months-1"),
        ("only what comes after", vec![], "10", "months-1"),
        ("after is not a number", vec![("6", "50")], "niets", "after"),
    ] {
        let mut typed = to_develop(&rows, after);
        requirement(TEXTS, &mut typed, None);
        assert_eq!(typed.findings().len(), 1, "{case}: {:?}", typed.findings());
        assert!(typed.finding(field).is_some(), "{case}");
    }
}

#[test]
fn a_table_at_another_class_is_refused_and_kept_on_the_form() {
    let mut typed = to_develop(&[("6", "50")], "");
    typed.set("class", "should");
    let read = requirement(TEXTS, &mut typed, None);
    assert!(typed.finding("months-1").is_some());
    assert_eq!(read.curve, None);
    assert_eq!(typed.get("months-1"), "6");
}

#[test]
fn a_saved_requirement_comes_back_unchanged_from_its_form() {
    let stored = Requirement {
        id: "R014".to_owned(),
        area: "Koppelingen".to_owned(),
        text: "Het LMS leest HR-gegevens.".to_owned(),
        class: RequirementClass::ToDevelop,
        points: Some(decimal("2.5")),
        example: "Een naam.\nEen functie.".to_owned(),
        origin: "Privacy officer".to_owned(),
        check: "demonstratie".to_owned(),
        library: "LMS-R001".to_owned(),
        goals: vec!["S1".to_owned()],
        kind: Some(RequirementKind::Technical),
        answer_form: AnswerForm::Choice,
        negotiable: false,
        expected_use: "Elke dag, door iedereen".to_owned(),
        bottlenecks: vec!["KP1".to_owned()],
        curve: Some(Curve::Steps {
            points: (1..=7)
                .map(|row| (Decimal::from(row), decimal("0.125")))
                .collect(),
            after: decimal("0.05"),
            of: None,
        }),
    };
    let wish = Requirement {
        class: RequirementClass::Could,
        answer_form: AnswerForm::Description,
        negotiable: true,
        curve: None,
        ..stored.clone()
    };
    for (language, stored) in Language::ALL
        .into_iter()
        .flat_map(|one| [(one, &stored), (one, &wish)])
    {
        let texts = language.texts();
        let mut typed = filled(texts, stored, 3);
        assert_eq!(typed.version(), 3);
        assert_eq!(&requirement(texts, &mut typed, Some(stored)), stored);
        assert!(typed.is_accepted());
    }
}

#[test]
fn straight_lines_stay_until_a_table_replaces_them() {
    let line = Curve::Linear {
        points: vec![(Decimal::ZERO, Decimal::ONE), (Decimal::TEN, Decimal::ZERO)],
        outside: Outside::Clip,
        of: None,
    };
    let stored = Requirement {
        curve: Some(line.clone()),
        ..Requirement::default()
    };
    let read = requirement(TEXTS, &mut to_develop(&[], ""), Some(&stored));
    assert_eq!(read.curve, Some(line));
    let read = requirement(TEXTS, &mut to_develop(&[("6", "50")], ""), Some(&stored));
    assert!(matches!(read.curve, Some(Curve::Steps { .. })));
    let read = requirement(TEXTS, &mut wish(), Some(&stored));
    assert_eq!(read.curve, None);
}

#[test]
fn only_a_wish_is_kept_for_the_negotiation() {
    for (class, accepted) in [
        ("must", false),
        ("should", true),
        ("could", true),
        ("wont", false),
        ("to-develop", false),
    ] {
        let mut typed = wish();
        typed.set("class", class);
        typed.set("negotiable", "yes");
        let read = requirement(TEXTS, &mut typed, None);
        assert_eq!(typed.finding("negotiable").is_none(), accepted, "{class}");
        assert_eq!(read.negotiable, accepted, "{class}");
        assert_eq!(typed.get("negotiable"), "yes");
    }
}
