use proptest::prelude::*;

use super::*;

fn example() -> Tender {
    let text = include_str!("../../../../templates/nl/example.json");
    serde_json::from_str(text).unwrap()
}

fn empty() -> Tender {
    serde_json::from_str("{}").unwrap()
}

fn goal(id: &str, kind: GoalKind, serves: &[&str]) -> Goal {
    Goal {
        id: id.into(),
        kind,
        serves: serves.iter().map(|one| (*one).to_owned()).collect(),
        ..Goal::default()
    }
}

fn requirement(id: &str, class: RequirementClass, goals: &[&str]) -> Requirement {
    Requirement {
        id: id.into(),
        class,
        goals: goals.iter().map(|one| (*one).to_owned()).collect(),
        ..Requirement::default()
    }
}

fn told(tender: &Tender) -> Vec<String> {
    let gaps = thread(tender).gaps.into_iter().map(|gap| match gap {
        Gap::GoalUnserved(goal) | Gap::GoalServesNothing(goal) => {
            format!("{} {}", gap.kind(), goal.id)
        }
        Gap::BottleneckIdle(one) => format!("{} {}", gap.kind(), one.id),
        Gap::WishUnneeded(asked) | Gap::NoGoal(asked) => {
            format!("{} {}", gap.kind(), asked.id())
        }
        Gap::GoalGone(asked, gone) | Gap::BottleneckGone(asked, gone) => {
            format!("{} {} {gone}", gap.kind(), asked.id())
        }
    });
    gaps.collect()
}

#[test]
fn the_thread_of_the_worked_example_is_whole() {
    let example = example();
    let thread = thread(&example);
    assert_eq!(told(&example), [""; 0]);
    assert_eq!(thread.lines.len(), 8);
    assert!(thread.lines.iter().all(|line| !line.asked.is_empty()));
    let first = &thread.lines[0];
    assert_eq!(
        (first.goal.id.as_str(), first.goal.kind),
        ("S1", GoalKind::Strategic)
    );
    let supporters: Vec<&str> = first
        .supported_by
        .iter()
        .map(|one| one.id.as_str())
        .collect();
    assert_eq!(supporters, ["O1", "O5"]);
}

#[test]
fn each_kind_of_gap_is_told_once() {
    let mut tender = empty();
    tender.goals = vec![
        goal("S1", GoalKind::Strategic, &[]),
        goal("S2", GoalKind::Strategic, &[]),
        goal("O1", GoalKind::Operational, &["S1"]),
        goal("O2", GoalKind::Operational, &["S9"]),
    ];
    tender.requirements = vec![
        requirement("R001", RequirementClass::Must, &["O1"]),
        requirement("R002", RequirementClass::Should, &[]),
        requirement("R003", RequirementClass::Could, &["O1", "O7", "O7"]),
        requirement("R004", RequirementClass::Wont, &[]),
    ];
    // S1 is served by way of O1; what is out of scope needs no goal.
    assert_eq!(
        told(&tender),
        [
            "goal-unserved S2",
            "goal-unserved O2",
            "goal-serves-nothing O2",
            "wish-unneeded R002",
            "goal-gone R003 O7",
        ]
    );
}

#[test]
fn a_bottleneck_ties_a_wish_as_well_as_a_goal_does() {
    let bottleneck = |id: &str, goals: &[&str]| Bottleneck {
        id: id.into(),
        goals: goals.iter().map(|one| (*one).to_owned()).collect(),
        ..Bottleneck::default()
    };
    let solving = |id, class, bottlenecks: &[&str]| Requirement {
        bottlenecks: bottlenecks.iter().map(|one| (*one).to_owned()).collect(),
        ..requirement(id, class, &[])
    };
    let mut tender = empty();
    tender.motivation.bottlenecks = vec![
        bottleneck("KP1", &[]),
        bottleneck("KP2", &[]),
        bottleneck("KP3", &["S1"]),
    ];
    tender.goals = vec![goal("S1", GoalKind::Strategic, &[])];
    tender.requirements = vec![
        requirement("R001", RequirementClass::Must, &["S1"]),
        solving("R002", RequirementClass::Could, &["KP1"]),
        solving("R003", RequirementClass::Must, &["KP1", "KP9"]),
        solving("R004", RequirementClass::Wont, &["KP2"]),
        requirement("R005", RequirementClass::ToDevelop, &[]),
        requirement("R006", RequirementClass::Must, &[]),
    ];
    assert_eq!(
        told(&tender),
        [
            "bottleneck-idle KP2",
            "wish-unneeded R005",
            "no-goal R006",
            "bottleneck-gone R003 KP9",
        ]
    );
    assert_eq!(unneeded_wishes(&tender), 1);
    let solved: Vec<usize> = thread(&tender)
        .troubles
        .iter()
        .map(|one| one.solved_by.len())
        .collect();
    assert_eq!(solved, [2, 0, 0]);
}

#[test]
fn a_criterion_that_counts_requirements_serves_no_goal_by_itself() {
    let mut tender = empty();
    tender.goals = vec![goal("S1", GoalKind::Strategic, &[])];
    tender.criteria = vec![Criterion {
        id: "W".into(),
        kind: Some(CriterionKind::Requirements),
        goals: vec!["S1".into()],
        ..Criterion::default()
    }];
    assert_eq!(told(&tender), ["goal-unserved S1"]);
    tender.criteria[0].kind = Some(CriterionKind::Marked);
    assert_eq!(told(&tender), [""; 0]);
}

/// Names of goals, some of which are never there.
fn names() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec((0_u8..8).prop_map(|number| format!("G{number}")), 0..4)
}

fn goals() -> impl Strategy<Value = Vec<Goal>> {
    let one = (any::<bool>(), names());
    prop::collection::vec(one, 0..6).prop_map(|all| {
        let make = |(number, (strategic, serves)): (usize, (bool, Vec<String>))| Goal {
            id: format!("G{number}"),
            kind: if strategic {
                GoalKind::Strategic
            } else {
                GoalKind::Operational
            },
            serves,
            ..Goal::default()
        };
        all.into_iter().enumerate().map(make).collect()
    })
}

fn requirements() -> impl Strategy<Value = Vec<Requirement>> {
    let one = (0_usize..5, names());
    prop::collection::vec(one, 0..12).prop_map(|all| {
        let make = |(number, (class, goals)): (usize, (usize, Vec<String>))| Requirement {
            id: format!("R{number:03}"),
            class: RequirementClass::ALL[class],
            goals,
            ..Requirement::default()
        };
        all.into_iter().enumerate().map(make).collect()
    })
}

prop_compose! {
    fn tenders()(goals in goals(), requirements in requirements(), served in names()) -> Tender {
        let knock_out = KnockOut { id: "K1".into(), goals: served, ..KnockOut::default() };
        Tender {
            goals,
            requirements,
            knock_outs: vec![knock_out],
            ..empty()
        }
    }
}

proptest! {
    #[test]
    fn whatever_is_asked_hangs_on_a_goal_or_is_told_as_a_gap(tender in tenders()) {
        let thread = thread(&tender);
        for one in asked(&tender) {
            let hangs = thread.lines.iter().any(|line| line.asked.contains(&one));
            let told = thread.gaps.iter().any(|gap| match gap {
                Gap::WishUnneeded(other)
                | Gap::NoGoal(other)
                | Gap::GoalGone(other, _)
                | Gap::BottleneckGone(other, _) => *other == one,
                Gap::GoalUnserved(_) | Gap::GoalServesNothing(_) | Gap::BottleneckIdle(_) => false,
            });
            prop_assert!(hangs || told, "{} is lost", one.id());
        }
    }

    #[test]
    fn the_counts_of_a_goal_are_those_of_the_requirements_that_name_it(tender in tenders()) {
        for line in thread(&tender).lines {
            for class in RequirementClass::ALL {
                let naming = tender.requirements.iter()
                    .filter(|one| one.class == class && one.goals.contains(&line.goal.id))
                    .count();
                let expected = if class == RequirementClass::Wont { 0 } else { naming };
                prop_assert_eq!(line.count(class), expected);
            }
        }
    }

    #[test]
    fn asking_something_for_a_goal_mends_its_gap_and_breaks_nothing(tender in tenders()) {
        let before = told(&tender);
        for goal in &tender.goals {
            let mut mended = tender.clone();
            mended.requirements.push(requirement("NEW", RequirementClass::Could, &[&goal.id]));
            let after = told(&mended);
            let gap = format!("goal-unserved {}", goal.id);
            prop_assert!(!after.contains(&gap));
            prop_assert!(after.iter().all(|gap| before.contains(gap)), "{after:?}");
        }
    }

    #[test]
    fn the_order_of_writing_changes_no_gap(tender in tenders()) {
        let mut turned = tender.clone();
        turned.goals.reverse();
        turned.requirements.reverse();
        let (mut one, mut other) = (told(&tender), told(&turned));
        one.sort();
        other.sort();
        prop_assert_eq!(one, other);
    }

    #[test]
    fn what_is_out_of_scope_neither_mends_nor_breaks(tender in tenders(), goals in names()) {
        let mut more = tender.clone();
        let goals: Vec<&str> = goals.iter().map(String::as_str).collect();
        more.requirements.push(requirement("OUT", RequirementClass::Wont, &goals));
        prop_assert_eq!(told(&tender), told(&more));
    }
}
