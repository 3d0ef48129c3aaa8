//! The goals of a tender.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};

use crate::actions::procurement::EntryKind;
use crate::actions::writing::{self, Move};
use crate::domain::permission::Deed;
use crate::domain::tender::goal::{Goal, GoalKind};
use crate::domain::tender::part::Part;
use crate::web::components::{part, wording};
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::Typed;
use crate::web::{layout, paths};

/// Shows the goals.
pub async fn show(desk: TenderDesk) -> Markup {
    let texts = desk.texts();
    let body = html! {
        (part::head(&desk, Part::Goals))
        @for kind in [GoalKind::Strategic, GoalKind::Operational] {
            (section(&desk, kind))
        }
        (part::end(&desk, Part::Goals))
    };
    layout::tender(&desk, &texts.get("part-goals"), &body)
}

/// Moves a goal up or down among all goals.
pub async fn reorder(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
    typed: Typed,
) -> Result<Response, WebError> {
    let to = if typed.get("to") == "up" {
        Move::Up
    } else {
        Move::Down
    };
    let order = desk
        .at
        .tender
        .goals
        .iter()
        .map(|goal| goal.id.clone())
        .collect();
    let viewer = &desk.at.viewer;
    writing::reorder(
        desk.means(),
        viewer,
        desk.id(),
        EntryKind::Goal,
        order,
        &item,
        to,
    )
    .await?;
    Ok(desk.saved_to(&paths::part(desk.id(), Part::Goals)))
}

fn section(desk: &TenderDesk, kind: GoalKind) -> Markup {
    let texts = desk.texts();
    let goals: Vec<&Goal> = desk
        .at
        .tender
        .goals
        .iter()
        .filter(|goal| goal.kind == kind)
        .collect();
    let name = match kind {
        GoalKind::Strategic => "strategic",
        GoalKind::Operational => "operational",
    };
    html! {
        h2 { (texts.get(&format!("goals-{name}"))) }
        p { (texts.get(&format!("goals-{name}-text"))) }
        @if goals.is_empty() {
            p.muted { (texts.get("goals-empty")) }
        } @else {
            div.scroll { (table(desk, &goals, kind)) }
        }
        @if desk.may(Deed::Write) {
            p { a.button.quiet href={ (paths::new_item(desk.id(), Part::Goals)) "?kind=" (name) } {
                (texts.get(&format!("goals-{name}-add")))
            } }
        }
    }
}

fn table(desk: &TenderDesk, goals: &[&Goal], kind: GoalKind) -> Markup {
    let texts = desk.texts();
    html! {
        table.texts {
            caption.hidden { (texts.get("part-goals")) }
            thead { tr {
                th scope="col" { (texts.get("goal-number")) }
                th scope="col" { (texts.get("goal-title")) }
                th scope="col" { (texts.get("goal-target")) }
                @if kind == GoalKind::Operational { th scope="col" { (texts.get("goal-serves")) } }
                @if desk.may(Deed::Write) { th scope="col" { span.hidden { (texts.get("list-order")) } } }
            } }
            tbody {
                @for (index, goal) in goals.iter().enumerate() {
                    @let aim = !goal.indicator.is_empty() || !goal.target.is_empty();
                    @let target_label = aim.then(|| texts.get("goal-target"));
                    tr {
                        td { (goal.id) }
                        th scope="row" {
                            a href=(paths::item(desk.id(), Part::Goals, &goal.id)) { (goal.title) }
                            (wording::mark(desk, Part::Goals, &goal.id))
                        }
                        td data-label=[target_label] { (goal.indicator) @if !goal.target.is_empty() { ": " (goal.target) } }
                        @if kind == GoalKind::Operational {
                            td data-label=(texts.get("goal-serves")) { (goal.serves.join(", ")) }
                        }
                        @if desk.may(Deed::Write) {
                            td.deeds {
                                @let action = paths::item_deed(desk.id(), Part::Goals, &goal.id, "move");
                                (part::movers(&desk.frame, &action, &goal.id, index == 0, index + 1 == goals.len()))
                            }
                        }
                    }
                }
            }
        }
    }
}
