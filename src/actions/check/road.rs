//! The road that a tender took.

use jiff::Timestamp;

use crate::actions::check::Rule;
use crate::actions::check::whole::Whole;
use crate::domain::phase::Phase;

/// The longest that the first of two openers waits for the second.
const PATIENCE_MINUTES: i64 = 10;

/// What must hold of it.
pub const RULES: &[Rule] = &[
    (
        "C49",
        "The steps of a tender lead from draft to where it stands, without a jump.",
        chain,
    ),
    (
        "C50",
        "Each step was taken after the one before it.",
        in_time,
    ),
    (
        "C51",
        "Two people who opened together did so within ten minutes.",
        together,
    ),
];

fn chain(whole: &Whole) -> Vec<String> {
    let mut stands = Phase::Draft.name();
    let mut jumps = Vec::new();
    for (number, step) in (1..).zip(&whole.steps) {
        if step.from_phase != stands || !follows(&step.from_phase, &step.to_phase) {
            jumps.push(format!("step {number}"));
        }
        stands = &step.to_phase;
    }
    if jumps.is_empty() && stands != whole.at.phase().name() {
        jumps.push(format!("the last step, to {stands},"));
    }
    jumps
}

/// One phase on, on the spot, or a proposal that is sent back.
fn follows(from: &str, to: &str) -> bool {
    let place = |name: &str| Phase::ALL.iter().position(|phase| phase.name() == name);
    let sent_back = from == Phase::AwardProposed.name() && to == Phase::PricesOpened.name();
    match (place(from), place(to)) {
        (Some(from), Some(to)) => from == to || from + 1 == to || sent_back,
        (None, _) | (_, None) => false,
    }
}

fn in_time(whole: &Whole) -> Vec<String> {
    let pairs = (2..).zip(whole.steps.windows(2));
    pairs
        .filter(|(_, pair)| pair[1].at < pair[0].at)
        .map(|(number, _)| format!("step {number}"))
        .collect()
}

fn together(whole: &Whole) -> Vec<String> {
    let late = whole.openings.iter().filter(|(_, opening)| {
        let read = |text: &str| text.parse::<Timestamp>().ok();
        let second = opening.second_at.as_deref().and_then(read);
        read(&opening.first_at)
            .zip(second)
            .is_some_and(|(first, second)| {
                second < first || second.duration_since(first).as_secs() > PATIENCE_MINUTES * 60
            })
    });
    late.map(|(kind, _)| format!("opening of {}", kind.name()))
        .collect()
}
