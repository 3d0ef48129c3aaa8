use super::*;

fn requirement() -> Requirement {
    Requirement {
        id: "R007".to_owned(),
        area: "Koppelingen".to_owned(),
        text: "Het LMS leest HR-gegevens.".to_owned(),
        class: RequirementClass::Should,
        goals: vec!["O1".to_owned()],
        kind: Some(RequirementKind::Technical),
        ..Requirement::default()
    }
}

#[test]
fn each_field_narrows_the_list_and_an_empty_one_does_not() {
    for (query, expected) in [
        ("", true),
        ("class=should", true),
        ("class=must", false),
        ("class=nonsense", true),
        ("area=Koppelingen", true),
        ("area=Privacy", false),
        ("goal=O1", true),
        ("goal=O2", false),
        ("goal=-", false),
        ("kind=technical", true),
        ("kind=legal", false),
        ("kind=-", false),
        ("kind=nonsense", true),
        ("use=-", true),
        ("use=-&class=must", false),
        ("sort=-points", true),
        ("q=hr-GEGEVENS", true),
        ("q=+r007+", true),
        ("q=printer", false),
        ("class=should&area=Koppelingen&q=lms", true),
        ("class=should&area=Privacy&q=lms", false),
    ] {
        let filter = Filter::parse(query);
        assert_eq!(filter.shows(&requirement()), expected, "{query}");
    }
}

#[test]
fn a_filter_survives_the_way_through_an_address() {
    let filter = Filter {
        class: "should".to_owned(),
        kind: "legal".to_owned(),
        area: "Toegankelijkheid & gemak".to_owned(),
        goal: NO_GOAL.to_owned(),
        library: "saas".to_owned(),
        expected_use: NOT_SAID.to_owned(),
        q: "100 %".to_owned(),
        sort: "-points".to_owned(),
    };
    assert_eq!(Filter::parse(&filter.query()), filter);
    assert_eq!(Filter::default().query(), "");
    assert!(!Filter::parse("class=nonsense").is_applied());
    assert!(!Filter::parse("library=saas&sort=text").is_applied());
    assert!(Filter::parse("use=-").is_applied() && Filter::parse("kind=-").is_applied());
}
