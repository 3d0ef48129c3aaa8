use super::*;
use crate::domain::tender::criterion::{DescribedLevel, Scale};
use crate::domain::tender::requirement::Curve;

fn texts() -> Texts {
    Language::Nl.texts()
}

fn group(id: &str, children: Vec<Criterion>) -> Criterion {
    Criterion {
        id: id.into(),
        name: format!("Groep {id}"),
        weight: Some(Decimal::ONE_HUNDRED),
        children,
        ..Criterion::default()
    }
}

fn form(kind: &str) -> Typed {
    let mut typed = empty(&[], Worth::Weight, Language::Nl);
    typed.set("name", "Plan");
    typed.set("kind", kind);
    typed.set("weight", "25");
    typed
}

fn fields_of(typed: &Typed) -> Vec<&str> {
    typed.findings().iter().map(|one| one.0.as_str()).collect()
}

#[test]
fn a_new_criterion_gets_what_is_left_of_the_hundred_as_its_weight() {
    let siblings = [Criterion {
        weight: Some(Decimal::from(70)),
        ..Criterion::default()
    }];
    assert_eq!(
        empty(&siblings, Worth::Weight, Language::Nl).get("weight"),
        "30"
    );
    assert_eq!(
        empty(&[group("G", vec![])], Worth::Weight, Language::Nl).get("weight"),
        ""
    );
}

#[test]
fn a_new_marked_criterion_starts_with_five_levels() {
    let mut typed = form("marked");
    let placed = read(
        texts(),
        &mut typed,
        PlacedCriterion::default(),
        Worth::Weight,
        &[],
    );
    assert_eq!(typed.findings(), []);
    let Some(Scale::Levels { levels, of: None }) = placed.criterion.scale else {
        panic!("no levels");
    };
    let pairs: Vec<String> = levels
        .iter()
        .map(|level| format!("{} {}", level.mark, level.share))
        .collect();
    assert_eq!(pairs, ["10 1", "8 0.8", "6 0.6", "4 0.4", "0 0"]);
    assert_eq!(placed.criterion.described_levels[1].label, "goed");
}

#[test]
fn points_to_develop_get_the_usual_curve_and_wishes_none() {
    let mut typed = form("requirements");
    typed.push("classes", "to-develop");
    let placed = read(
        texts(),
        &mut typed,
        PlacedCriterion::default(),
        Worth::Weight,
        &[],
    );
    assert_eq!(typed.findings(), []);
    assert_eq!(placed.criterion.curve, Some(curve::usual()));
    let mut typed = form("requirements");
    typed.push("classes", "should");
    typed.push("classes", "must");
    let placed = read(
        texts(),
        &mut typed,
        PlacedCriterion::default(),
        Worth::Weight,
        &[],
    );
    assert_eq!(placed.criterion.classes, [RequirementClass::Should]);
    assert_eq!(placed.criterion.curve, None);
}

#[test]
fn what_the_form_does_not_show_is_kept() {
    let criterion = Criterion {
        id: "P1".into(),
        name: "Plan".into(),
        weight: Some(Decimal::from(60)),
        kind: Some(CriterionKind::Marked),
        scale: Some(Scale::Range {
            zero: Decimal::ZERO,
            full: Decimal::TEN,
        }),
        described_levels: vec![DescribedLevel {
            mark: Decimal::TEN,
            label: "top".into(),
            text: "Alles klopt".into(),
        }],
        minimum: Some(Decimal::new(4, 1)),
        question: "Hoe pak je het aan?".into(),
        goals: vec!["S1".into(), "O2".into()],
        library: "LMS-C1".into(),
        ..Criterion::default()
    };
    let stored = PlacedCriterion {
        parent: "P".into(),
        criterion: criterion.clone(),
    };
    let tree = [group("P", vec![criterion])];
    for language in Language::ALL {
        let mut typed = filled(language.texts(), &stored, Worth::Weight, 2);
        let again = read(
            language.texts(),
            &mut typed,
            stored.clone(),
            Worth::Weight,
            &tree,
        );
        assert_eq!(again, stored);
        assert_eq!(typed.findings(), []);
    }
}

#[test]
fn a_curve_that_the_rows_cannot_show_is_kept() {
    let linear: Curve =
        serde_json::from_str(r#"{"kind": "linear", "points": [["0", "1"], ["12", "0"]]}"#).unwrap();
    let stored = PlacedCriterion {
        parent: String::new(),
        criterion: Criterion {
            id: "T".into(),
            name: "Te ontwikkelen".into(),
            weight: Some(Decimal::TEN),
            kind: Some(CriterionKind::Requirements),
            classes: vec![RequirementClass::ToDevelop],
            curve: Some(linear),
            ..Criterion::default()
        },
    };
    let mut typed = filled(texts(), &stored, Worth::Weight, 1);
    assert_eq!(
        read(texts(), &mut typed, stored.clone(), Worth::Weight, &[]),
        stored
    );
    assert_eq!(typed.findings(), []);
}

#[test]
fn an_empty_form_is_refused_at_each_field_that_is_needed() {
    let mut typed = Typed::default();
    read(
        texts(),
        &mut typed,
        PlacedCriterion::default(),
        Worth::Weight,
        &[],
    );
    assert_eq!(fields_of(&typed), ["name", "kind", "weight"]);
    let mut typed = form("requirements");
    read(
        texts(),
        &mut typed,
        PlacedCriterion::default(),
        Worth::Weight,
        &[],
    );
    assert_eq!(fields_of(&typed), ["classes"]);
}

#[test]
fn a_curve_with_a_hole_a_double_or_no_rows_is_refused() {
    for (changes, expected) in [
        (vec![("months-2", "")], "months-2"),
        (vec![("share-3", "")], "share-3"),
        (vec![("months-2", "6")], "months-3"),
        (vec![("share-1", "101")], "share-1"),
    ] {
        let mut typed = form("requirements");
        typed.push("classes", "to-develop");
        for (name, value) in changes {
            typed.set(name, value);
        }
        read(
            texts(),
            &mut typed,
            PlacedCriterion::default(),
            Worth::Weight,
            &[],
        );
        assert_eq!(fields_of(&typed), [expected]);
    }
    let mut typed = Typed::of([
        ("name", "T".to_owned()),
        ("kind", "requirements".to_owned()),
        ("classes", "to-develop".to_owned()),
        ("weight", "10".to_owned()),
    ]);
    read(
        texts(),
        &mut typed,
        PlacedCriterion::default(),
        Worth::Weight,
        &[],
    );
    assert_eq!(fields_of(&typed), ["months-1"]);
}

#[test]
fn a_group_is_not_put_in_itself_and_stays_a_group_while_it_holds_something() {
    let inner = group("I", vec![]);
    let tree = [group("G", vec![inner])];
    let stored = PlacedCriterion {
        parent: String::new(),
        criterion: Criterion {
            children: Vec::new(),
            ..tree[0].clone()
        },
    };
    for parent in ["G", "I", "gone"] {
        let mut typed = filled(texts(), &stored, Worth::Weight, 1);
        typed.set("parent", parent);
        read(texts(), &mut typed, stored.clone(), Worth::Weight, &tree);
        assert_eq!(fields_of(&typed), ["parent"], "{parent}");
    }
    let mut typed = filled(texts(), &stored, Worth::Weight, 1);
    typed.set("kind", "marked");
    read(texts(), &mut typed, stored.clone(), Worth::Weight, &tree);
    assert_eq!(fields_of(&typed), ["kind"]);
}

#[test]
fn a_method_with_values_asks_each_criterion_for_a_value_and_keeps_its_weight() {
    for (worth, text, value) in [
        (Worth::Money, "12.500,50", Decimal::new(1_250_050, 2)),
        (Worth::Fraction, "15", Decimal::new(15, 2)),
    ] {
        let mut typed = form("marked");
        typed.set("value", text);
        typed.set("weight", "niets");
        let stored = PlacedCriterion {
            criterion: Criterion {
                weight: Some(Decimal::from(40)),
                ..Criterion::default()
            },
            ..PlacedCriterion::default()
        };
        let placed = read(texts(), &mut typed, stored, worth, &[]);
        assert_eq!(typed.findings(), [], "{worth:?}");
        assert_eq!(placed.criterion.value, Some(value));
        assert_eq!(placed.criterion.weight, Some(Decimal::from(40)));
        let mut again = filled(texts(), &placed, worth, 1);
        assert_eq!(
            read(texts(), &mut again, placed.clone(), worth, &[]),
            placed
        );
        assert_eq!(again.findings(), []);
    }
}

#[test]
fn a_group_has_no_value_and_a_criterion_needs_one() {
    let mut typed = form("group");
    read(
        texts(),
        &mut typed,
        PlacedCriterion::default(),
        Worth::Money,
        &[],
    );
    assert_eq!(typed.findings(), []);
    let mut typed = form("marked");
    read(
        texts(),
        &mut typed,
        PlacedCriterion::default(),
        Worth::Money,
        &[],
    );
    assert_eq!(fields_of(&typed), ["value"]);
}
