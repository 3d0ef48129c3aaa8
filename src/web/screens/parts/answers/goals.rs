//! The answers of part 2.

use maud::{Markup, html};

use crate::domain::tender::goal::{Gain, Goal, GoalKind};
use crate::domain::tender::part::Part;
use crate::web::desk::TenderDesk;
use crate::web::paths;

use super::rows::{self, Answer, OfForm, not_filled};

/// Each goal with what was answered to the five letters.
pub fn view(desk: &TenderDesk) -> Markup {
    let goals = &desk.at.tender.goals;
    html! {
        @if goals.is_empty() { p { (not_filled(desk.texts())) } }
        @for goal in goals {
            section id=(goal.id) {
                h2 { (goal.id) " " (goal.title) }
                (rows::table(desk, Part::Goals, &goal.id, &answers(desk, goal)))
            }
        }
    }
}

fn answers(desk: &TenderDesk, goal: &Goal) -> Vec<Answer> {
    let form = paths::item(desk.id(), Part::Goals, &goal.id);
    let of = OfForm {
        texts: desk.texts(),
        form: &form,
    };
    let mut answers = vec![of.text("goal-title", "title", &goal.title)];
    if goal.kind == GoalKind::Operational {
        answers.push(of.text("goal-serves", "serves", &goal.serves.join(", ")));
    }
    answers.extend([
        of.text("goal-specific", "specific", &goal.specific),
        of.text("goal-measurable", "measurable", &goal.measurable),
        of.text("goal-indicator", "indicator", &goal.indicator),
        of.text("goal-baseline", "baseline", &goal.baseline),
        of.text("goal-target", "target", &goal.target),
        of.text("goal-acceptable", "acceptable", &goal.acceptable),
        of.text("goal-realistic", "realistic", &goal.realistic),
        of.text("goal-time-bound", "time_bound", &goal.time_bound),
    ]);
    answers.push(of.text("goal-adds", "adds", &goal.adds));
    if goal.kind == GoalKind::Operational {
        let name = |gain: Gain| desk.texts().get(&format!("goal-gain-{}", gain.name()));
        let gain = goal.gain.map(name).unwrap_or_default();
        answers.push(of.text("goal-gain", "gain", &gain));
    }
    answers
}
