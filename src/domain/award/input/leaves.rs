//! From planned criteria and bids as they were written to the tables of a case.

use std::collections::BTreeSet;

use crate::domain::award::case::{Content, Criterion, Panel};
use crate::domain::award::exact::Exact;
use crate::domain::award::input::bid::Given;
use crate::domain::award::input::criteria::{Planned, PlannedContent, Scored};
use crate::domain::award::leaf::{Item, Leaf, Scale, Sheet, Source};

/// Fills the criteria with what every bid was given on them.
pub fn fill(planned: Vec<Planned>, bids: &[Given], panel: Panel) -> Vec<Criterion> {
    let one = |one: Planned| Criterion {
        content: match one.content {
            PlannedContent::Group(children) => Content::Group(fill(children, bids, panel)),
            PlannedContent::Marked(scale) => Content::Leaf(match panel {
                Panel::Consensus => consensus(one.id, scale, bids),
                Panel::Mean => assessed(one.id, scale, bids),
            }),
            PlannedContent::Requirements(scored) => Content::Leaf(answered(scored, bids)),
            PlannedContent::Measured(curve) => {
                let measures = bids.iter().map(|bid| bid.measures.get(one.id));
                let shares = measures.map(|value| value.map(|value| curve.share(value)));
                Content::Leaf(Leaf::new(Source::Measure, alone(one.id), shares.collect()))
            }
        },
        id: one.id.to_owned(),
        fraction: one.fraction,
        minimum: one.minimum,
    };
    planned.into_iter().map(one).collect()
}

fn alone(id: &str) -> Vec<Item> {
    vec![Item {
        id: id.to_owned(),
        weight: Exact::ONE,
    }]
}

fn shares(scale: &Scale, marks: &[Option<Exact>]) -> Vec<Option<Exact>> {
    let share = |mark: &Option<Exact>| mark.as_ref().and_then(|mark| scale.share(mark));
    marks.iter().map(share).collect()
}

fn consensus(id: &str, scale: Scale, bids: &[Given]) -> Leaf {
    let marks: Vec<Option<Exact>> = bids.iter().map(|bid| bid.marks.get(id).cloned()).collect();
    let shares = shares(&scale, &marks);
    Leaf::new(Source::Mark(Sheet { scale, marks }), alone(id), shares)
}

/// The panel is everyone who marked the criterion for any bid that is not withdrawn.
fn assessed(id: &str, scale: Scale, bids: &[Given]) -> Leaf {
    let standing = bids.iter().filter(|bid| !bid.withdrawn);
    let panel: BTreeSet<&str> = standing
        .filter_map(|bid| bid.assessor_marks.get(id))
        .flat_map(|marks| marks.keys().copied())
        .collect();
    let items: Vec<Item> = panel
        .into_iter()
        .flat_map(|assessor| alone(assessor))
        .collect();
    let marks: Vec<Option<Exact>> = bids
        .iter()
        .flat_map(|bid| {
            let marks = bid.assessor_marks.get(id);
            items
                .iter()
                .map(move |item| marks?.get(item.id.as_str()).cloned())
        })
        .collect();
    let shares = shares(&scale, &marks);
    Leaf::new(Source::AssessorMarks(Sheet { scale, marks }), items, shares)
}

fn answered(scored: Vec<Scored>, bids: &[Given]) -> Leaf {
    let shares = bids.iter().flat_map(|bid| {
        scored
            .iter()
            .map(|one| one.rule.share(bid.answers.get(one.id)?))
    });
    let shares = shares.collect();
    let items = scored.into_iter().map(|one| Item {
        id: one.id.to_owned(),
        weight: one.points,
    });
    Leaf::new(Source::Answers, items.collect(), shares)
}
