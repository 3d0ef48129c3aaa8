//! The last checks and the golden thread before publication.

use super::*;
use crate::domain::finding::Severity;
use crate::domain::tender::goal::{Goal, GoalKind};
use crate::domain::tender::implementation::Check;

/// A check that was done.
pub(super) fn settled() -> Check {
    Check {
        text: "Klopt het?".into(),
        done: true,
        ..Check::default()
    }
}

/// The findings of a tender whose code begins so: code, severity and object.
fn found(tender: &Tender, code: &str) -> Vec<(&'static str, Severity, String)> {
    let all = findings(tender, 1).into_iter();
    let wanted = all.filter(|one| one.code.starts_with(code));
    wanted
        .map(|one| (one.code, one.severity, one.object))
        .collect()
}

#[test]
fn each_last_check_is_ticked_or_given_a_reason_before_publication() {
    let mut tender: Tender = serde_json::from_str("{}").unwrap();
    let none = ("checks-none", Severity::Error, String::new());
    assert_eq!(found(&tender, "check"), [none]);
    let open = |text: &str, reason: &str| Check {
        text: text.into(),
        reason: reason.into(),
        ..Check::default()
    };
    tender.implementation.checks = vec![settled(), open("Prijs", " "), open("Merken", "Geen.")];
    let price = ("check-open", Severity::Error, "Prijs".to_owned());
    assert_eq!(found(&tender, "check"), [price]);
    tender.implementation.checks[1].done = true;
    assert_eq!(found(&tender, "check"), []);
}

#[test]
fn each_kind_of_gap_in_the_thread_is_one_line_with_a_count() {
    let mut tender: Tender = serde_json::from_str("{}").unwrap();
    let requirement = |id: &str, class, goals: &[&str]| Requirement {
        id: id.into(),
        class,
        goals: goals.iter().map(|goal| (*goal).to_owned()).collect(),
        ..Requirement::default()
    };
    tender.requirements = vec![
        requirement("R001", RequirementClass::Must, &[]),
        requirement("R002", RequirementClass::Should, &[]),
        requirement("R003", RequirementClass::Could, &[]),
        requirement("R004", RequirementClass::Wont, &[]),
        requirement("R005", RequirementClass::Must, &["S2"]),
    ];
    assert_eq!(found(&tender, "thread-"), [], "without goals, no thread");
    let goal = |id: &str| Goal {
        id: id.into(),
        kind: GoalKind::Strategic,
        ..Goal::default()
    };
    tender.goals = vec![goal("S1"), goal("S2")];
    let line = |code, count: &str| (code, Severity::Warning, count.to_owned());
    let expected = [
        line("thread-wishes-unneeded", "2"),
        line("thread-goal-unserved", "1"),
        line("thread-must-no-goal", "1"),
    ];
    assert_eq!(found(&tender, "thread-"), expected);
}
