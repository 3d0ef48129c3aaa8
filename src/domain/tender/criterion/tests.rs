use super::*;

fn leaf(id: &str) -> Criterion {
    Criterion {
        id: id.into(),
        kind: Some(CriterionKind::Marked),
        ..Criterion::default()
    }
}

#[test]
fn a_tree_that_is_taken_apart_and_built_again_is_the_same() {
    let group = Criterion {
        id: "G".into(),
        children: vec![leaf("G1"), leaf("G2")],
        ..Criterion::default()
    };
    let criteria = vec![leaf("A"), group];
    assert_eq!(tree(&placed(&criteria)), criteria);
    let ids: Vec<&str> = leaves(&criteria)
        .into_iter()
        .map(|one| one.id.as_str())
        .collect();
    assert_eq!(ids, ["A", "G1", "G2"]);
}

#[test]
fn a_criterion_whose_group_is_gone_stands_at_the_top() {
    let orphan = PlacedCriterion {
        parent: "gone".into(),
        criterion: leaf("A"),
    };
    assert_eq!(tree(&[orphan]), [leaf("A")]);
}

#[test]
fn points_are_the_product_of_the_weights_down_the_tree() {
    let weigh = |weight: i64, criterion| Criterion {
        weight: Some(weight.into()),
        ..criterion
    };
    let group = Criterion {
        id: "G".into(),
        children: vec![weigh(60, leaf("G1")), leaf("G2")],
        ..Criterion::default()
    };
    let criteria = [weigh(65, leaf("A")), weigh(35, group)];
    assert_eq!(weight_sum(&criteria), Decimal::ONE_HUNDRED);
    let found = branches(&criteria, Some(70.into()));
    let rows: Vec<(&str, usize, Option<Decimal>)> = found
        .iter()
        .map(|one| (one.criterion.id.as_str(), one.depth, one.points))
        .collect();
    let points = |hundredths| Some(Decimal::new(hundredths, 2));
    assert_eq!(
        rows,
        [
            ("A", 0, points(4550)),
            ("G", 0, points(2450)),
            ("G1", 1, points(1470)),
            ("G2", 1, None)
        ]
    );
    assert_eq!((found[2].before, found[2].after), (None, Some("G2")));
}

#[test]
fn a_group_is_never_put_in_itself_or_in_what_is_in_it() {
    let inner = Criterion {
        id: "I".into(),
        ..Criterion::default()
    };
    let outer = Criterion {
        id: "O".into(),
        children: vec![inner, leaf("A")],
        ..Criterion::default()
    };
    let criteria = [outer];
    let ids = |id| -> Vec<&str> {
        let groups = groups_outside(&criteria, id);
        groups.into_iter().map(|one| one.id.as_str()).collect()
    };
    assert_eq!(ids("O"), Vec::<&str>::new());
    assert_eq!(ids("I"), ["O"]);
    assert_eq!(ids("A"), ["O", "I"]);
}

#[test]
fn a_scale_accepts_its_own_marks_only() {
    let level = |mark: i64| Level {
        mark: Decimal::from(mark),
        share: Decimal::ONE,
    };
    let levels = Scale::Levels {
        levels: vec![level(10), level(8)],
        of: None,
    };
    assert!(levels.accepts(Decimal::from(8)) && !levels.accepts(Decimal::from(9)));
    let range = Scale::Range {
        zero: Decimal::TEN,
        full: Decimal::ZERO,
    };
    assert!(range.accepts(Decimal::ZERO) && !range.accepts(Decimal::from(11)));
}
