//! From planned criteria and bids as they were written to the tables of a case.

use std::collections::BTreeSet;

use crate::domain::award::case::{Content, Criterion, Panel};
use crate::domain::award::exact::Exact;
use crate::domain::award::input::bid::Given;
use crate::domain::award::input::plan::{Planned, PlannedContent, Scored};
use crate::domain::award::leaf::{Item, Leaf, Scale, Sheet, Source};

/// Fills the criteria with what every bid was given on them; nothing when the tables would hold
/// more than this many cells.
pub fn fill(
    planned: Vec<Planned>,
    bids: &[Given],
    panel: Panel,
    cells: &mut usize,
) -> Option<Vec<Criterion>> {
    let mut one = |one: Planned| {
        let content = match one.content {
            PlannedContent::Group(children) => Content::Group(fill(children, bids, panel, cells)?),
            PlannedContent::Marked(scale) => Content::Leaf(match panel {
                Panel::Consensus => consensus(one.id, scale, bids),
                Panel::Mean => assessed(one.id, scale, bids, cells)?,
            }),
            PlannedContent::Requirements(scored) => Content::Leaf(answered(scored, bids)),
            PlannedContent::Measured(curve) => {
                let measures = bids.iter().map(|bid| bid.measures.get(one.id));
                let shares = measures.map(|value| value.map(|value| curve.share(value)));
                Content::Leaf(Leaf::new(Source::Measure, alone(one.id), shares.collect()))
            }
        };
        Some(Criterion {
            content,
            id: one.id.to_owned(),
            fraction: one.fraction,
            minimum: one.minimum,
        })
    };
    planned.into_iter().map(&mut one).collect()
}

fn alone(id: &str) -> Vec<Item> {
    vec![Item {
        id: id.to_owned(),
        weight: Exact::ONE,
    }]
}

fn consensus(id: &str, scale: Scale, bids: &[Given]) -> Leaf {
    let marks: Vec<Option<Exact>> = bids.iter().map(|bid| bid.marks.get(id).cloned()).collect();
    let shares = scale.shares(&marks);
    Leaf::new(Source::Mark(Sheet { scale, marks }), alone(id), shares)
}

/// The panel is everyone who marked the criterion for any bid that is not withdrawn.
fn assessed(id: &str, scale: Scale, bids: &[Given], cells: &mut usize) -> Option<Leaf> {
    let rows: Vec<&[(&str, Exact)]> = bids
        .iter()
        .map(|bid| bid.assessor_marks.get(id).map_or(&[][..], Vec::as_slice))
        .collect();
    let panel = panel(bids, &rows);
    *cells = cells.checked_sub(rows.len().checked_mul(panel.len())?)?;
    let mut marks = Vec::with_capacity(rows.len() * panel.len());
    for row in rows {
        // Both are sorted, so that one walk along them is enough.
        let mut left = row.iter().peekable();
        marks.extend(panel.iter().map(|assessor| {
            while left.next_if(|(other, _)| other < assessor).is_some() {}
            let found = left.next_if(|(other, _)| other == assessor);
            found.map(|(_, mark)| mark.clone())
        }));
    }
    let items = panel.into_iter().flat_map(alone).collect();
    let shares = scale.shares(&marks);
    Some(Leaf::new(
        Source::AssessorMarks(Sheet { scale, marks }),
        items,
        shares,
    ))
}

fn panel<'a>(bids: &[Given], rows: &[&[(&'a str, Exact)]]) -> BTreeSet<&'a str> {
    let mut panel = BTreeSet::new();
    let mut last: &[(&str, Exact)] = &[];
    for (_, row) in bids.iter().zip(rows).filter(|(bid, _)| !bid.withdrawn) {
        // Nearly always the same people marked every bid.
        if !row.iter().map(|one| one.0).eq(last.iter().map(|one| one.0)) {
            panel.extend(row.iter().map(|(assessor, _)| *assessor));
            last = row;
        }
    }
    panel
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
