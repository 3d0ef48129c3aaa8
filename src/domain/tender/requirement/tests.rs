use super::*;

fn steps(shares: &[i64], after: i64) -> Curve {
    let shares = shares.iter().map(|share| Decimal::new(*share, 2));
    Curve::Steps {
        points: (0..).map(Decimal::from).zip(shares).collect(),
        after: Decimal::new(after, 2),
        of: None,
    }
}

#[test]
fn a_curve_rises_when_any_later_month_earns_more() {
    for (case, shares, after, expected) in [
        ("falls", &[100, 50, 25][..], 0, false),
        ("stays", &[50, 50], 50, false),
        ("rises at the end", &[50, 25, 30], 0, true),
        ("rises beyond the last row", &[100, 20], 30, true),
        ("one row", &[100], 0, false),
        ("no rows", &[], 0, false),
    ] {
        assert_eq!(steps(shares, after).rises(), expected, "{case}");
    }
    let line = |shares: [i64; 2]| Curve::Linear {
        points: vec![
            (Decimal::ZERO, Decimal::from(shares[0])),
            (Decimal::TEN, Decimal::from(shares[1])),
        ],
        outside: Outside::Clip,
        of: None,
    };
    assert!(line([0, 1]).rises() && !line([1, 0]).rises());
}

#[test]
fn marks_that_do_not_fit_the_class_are_dropped() {
    let one = Requirement {
        class: RequirementClass::Should,
        answer_form: AnswerForm::Description,
        negotiable: true,
        ..Requirement::default()
    };
    assert_eq!(one.clone().fitted(), one);
    let must = Requirement {
        class: RequirementClass::Must,
        ..one.clone()
    };
    assert!(!must.clone().fitted().negotiable && must.fitted().asks_description());
    let later = Requirement {
        class: RequirementClass::ToDevelop,
        ..one
    };
    let later = later.fitted();
    assert!(!later.negotiable && !later.asks_description() && later.asks_words());
}

#[test]
fn what_nobody_filled_in_is_not_written() {
    let one = Requirement {
        id: "R001".into(),
        ..Requirement::default()
    };
    let text = serde_json::to_string(&one).unwrap();
    assert_eq!(text, r#"{"id":"R001","area":"","text":"","class":"must"}"#);
}
