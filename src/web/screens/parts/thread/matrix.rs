//! The goals as a table: what serves each, counted by kind, and what serves none.

use form_urlencoded::Serializer;
use maud::{Markup, html};

use crate::domain::tender::goal::GoalKind;
use crate::domain::tender::part::Part;
use crate::domain::tender::requirement::RequirementClass;
use crate::domain::tender::thread::{self, Asked, Line, Thread};
use crate::web::desk::TenderDesk;
use crate::web::paths;
use crate::web::screens::parts::requirements::filter::NO_GOAL;

use super::{CLASSES, page_of};

/// How many columns the table has.
const COLUMNS: usize = 9;

/// The table.
pub fn table(desk: &TenderDesk, thread: &Thread<'_>) -> Markup {
    let texts = desk.texts();
    let caption = texts.get("thread-caption");
    html! {
        div.scroll tabindex="0" role="region" aria-label=(caption) {
            table.thread {
                caption.hidden { (caption) }
                thead { tr {
                    th scope="col" { (texts.get("thread-goal")) }
                    th scope="col" { (texts.get("thread-tied")) }
                    th scope="col" { (texts.get("thread-bottlenecks")) }
                    th scope="col" { (texts.get("thread-knock-outs")) }
                    @for class in CLASSES {
                        th.num scope="col" { (texts.get(&format!("thread-class-{}", class.name()))) }
                    }
                    th scope="col" { (texts.get("thread-criteria")) }
                } }
                @for kind in [GoalKind::Strategic, GoalKind::Operational] {
                    (of_kind(desk, thread, kind))
                }
                (without_goal(desk))
            }
        }
        p.muted { (texts.get("thread-counted")) }
    }
}

fn of_kind(desk: &TenderDesk, thread: &Thread<'_>, kind: GoalKind) -> Markup {
    let lines = thread.lines.iter().filter(|line| line.goal.kind == kind);
    let lines: Vec<&Line<'_>> = lines.collect();
    let heading = match kind {
        GoalKind::Strategic => "goals-strategic",
        GoalKind::Operational => "goals-operational",
    };
    html! {
        @if !lines.is_empty() {
            tbody {
                tr { th.group scope="rowgroup" colspan=(COLUMNS) { (desk.texts().get(heading)) } }
                @for line in lines { (row(desk, line)) }
            }
        }
    }
}

fn row(desk: &TenderDesk, line: &Line<'_>) -> Markup {
    let goal = line.goal;
    let tied: Vec<&str> = match goal.kind {
        GoalKind::Strategic => line
            .supported_by
            .iter()
            .map(|one| one.id.as_str())
            .collect(),
        GoalKind::Operational => goal.serves.iter().map(String::as_str).collect(),
    };
    let bottlenecks: Vec<&str> = line.bottlenecks.iter().map(|one| one.id.as_str()).collect();
    html! {
        tr id=(goal.id) {
            th.long scope="row" {
                a href=(paths::item(desk.id(), Part::Goals, &goal.id)) {
                    strong { (goal.id) } " " (goal.title)
                }
            }
            td { (tied.join(", ")) }
            td { (bottlenecks.join(", ")) }
            td { (names(desk, &line.asked, |one| matches!(one, Asked::KnockOut(_)))) }
            @for class in CLASSES { td.num { (counted(desk, line.count(class), &goal.id, class)) } }
            td { (names(desk, &line.asked, |one| matches!(one, Asked::Criterion(_)))) }
        }
    }
}

/// What is asked for the sake of no goal.
fn without_goal(desk: &TenderDesk) -> Markup {
    let texts = desk.texts();
    let mut idle = thread::asked(&desk.at.tender);
    idle.retain(|one| one.goals().is_empty());
    let count = |class| idle.iter().filter(|one| one.is_of(class)).count();
    html! {
        tbody {
            tr.total {
                th scope="row" { (texts.get("requirements-no-goal")) }
                td {}
                td {}
                td { (names(desk, &idle, |one| matches!(one, Asked::KnockOut(_)))) }
                @for class in CLASSES { td.num { (counted(desk, count(class), NO_GOAL, class)) } }
                td { (names(desk, &idle, |one| matches!(one, Asked::Criterion(_)))) }
            }
        }
    }
}

/// How many, as a link to the list of them.
fn counted(desk: &TenderDesk, count: usize, goal: &str, class: RequirementClass) -> Markup {
    let texts = desk.texts();
    let word = texts.get(&format!("thread-class-{}", class.name()));
    let of = if goal == NO_GOAL {
        texts.get("requirements-no-goal")
    } else {
        goal.to_owned()
    };
    let query = Serializer::new(String::new())
        .append_pair("goal", goal)
        .append_pair("class", class.name())
        .finish();
    html! {
        @if count == 0 {
            span.muted { "0" }
        } @else {
            a href={ (paths::part(desk.id(), Part::Requirements)) "?" (query) } {
                (count) span.hidden { " " (word) ", " (of) }
            }
        }
    }
}

/// Knock-outs by their number, criteria by their name, each a link.
fn names(desk: &TenderDesk, asked: &[Asked<'_>], wanted: fn(&Asked<'_>) -> bool) -> Markup {
    let found: Vec<&Asked<'_>> = asked.iter().filter(|one| wanted(one)).collect();
    html! {
        @for (index, one) in found.into_iter().enumerate() {
            @if index > 0 { ", " }
            a href=(page_of(desk, *one)) {
                @match one {
                    Asked::Criterion(criterion) => (criterion.called()),
                    Asked::KnockOut(_) | Asked::Requirement(_) => (one.id()),
                }
            }
        }
    }
}
