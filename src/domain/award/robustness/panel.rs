//! Leaving an assessor out: who wins without one person's marks?

use std::collections::BTreeSet;

use crate::domain::award::case::{self, Case, Content, Panel};
use crate::domain::award::leaf::{Leaf, Source};
use crate::domain::award::outcome::Outcome;
use crate::domain::award::quality::Quality;
use crate::domain::award::robustness::race::Race;
use crate::domain::award::robustness::{AssessorRemoval, Winner};

/// Leaves out every assessor in turn, in the order of their ids; nothing unless the mean counts.
pub fn assessor_removals(race: &Race) -> Vec<AssessorRemoval> {
    if race.case.award.panel != Panel::Mean {
        return Vec::new();
    }
    let panels = panels(race.case);
    let everyone: BTreeSet<&str> = panels
        .iter()
        .flat_map(|panel| panel.items.iter().map(|item| item.id.as_str()))
        .collect();
    let removal = |assessor: &&str| AssessorRemoval {
        assessor: (*assessor).to_owned(),
        winner: winner_without(race, &panels, assessor),
    };
    everyone.iter().map(removal).collect()
}

fn panels(case: &Case) -> Vec<&Leaf> {
    let leaves = case::nodes(&case.criteria)
        .into_iter()
        .filter_map(|node| match &node.content {
            Content::Leaf(leaf) => Some(leaf),
            Content::Group(_) => None,
        });
    leaves
        .filter(|leaf| matches!(leaf.source, Source::AssessorMarks(_)))
        .collect()
}

/// Nobody when a criterion is left without marks.
fn winner_without(race: &Race, panels: &[&Leaf], assessor: &str) -> Winner {
    let is_alone = |leaf: &&Leaf| leaf.items.iter().all(|item| item.id == assessor);
    if panels.iter().any(is_alone) {
        return Winner(Vec::new());
    }
    let outcome = Outcome::with(race.case, Quality::without(race.case, Some(assessor)));
    race.winner(&outcome.firsts())
}
