//! Shares: what every node of the tree is worth to every bid.

use crate::domain::award::case::{Case, Content, Criterion};
use crate::domain::award::column::Column;
use crate::domain::award::evaluation::{Gap, GapKind};
use crate::domain::award::exact::Exact;
use crate::domain::award::leaf::{Leaf, Source};

/// The shares of all bids on all nodes.
#[derive(Debug, Clone, Default)]
pub struct Quality {
    /// The nodes, depth first, in the order of the document.
    pub nodes: Vec<NodeShares>,
    /// Per bid the quality share; none when there are no criteria or something is missing.
    pub shares: Vec<Option<Exact>>,
}

/// One node with the share of every bid.
#[derive(Debug, Clone)]
pub struct NodeShares {
    /// The criterion's id.
    pub id: String,
    /// A share below this makes a bid inadmissible.
    pub minimum: Option<Exact>,
    /// The part of all quality that the node stands for, 0 to 1.
    pub fraction: Exact,
    /// Its part of the group that it is in, 0 to 1.
    pub part: Exact,
    /// The node that it is part of; none at the top.
    pub parent: Option<usize>,
    /// The share of every bid.
    pub column: Column,
}

impl NodeShares {
    /// Whether the share of a bid is known and below the minimum.
    pub fn is_too_low(&self, bid: usize) -> bool {
        let minimum = self.minimum.as_ref();
        minimum.is_some_and(|minimum| self.column.share(bid).is_some_and(|share| share < *minimum))
    }
}

impl Quality {
    /// Works out every share.
    pub fn of(case: &Case) -> Self {
        Self::without(case, None)
    }

    /// Works out every share, one assessor left out of every panel if asked.
    pub fn without(case: &Case, assessor: Option<&str>) -> Self {
        let bids = case.bids.len();
        let mut reader = Reader {
            bids,
            assessor,
            nodes: Vec::new(),
        };
        if case.criteria.is_empty() {
            return Self {
                nodes: Vec::new(),
                shares: vec![None; bids],
            };
        }
        let top = reader.group(&case.criteria, &Exact::ONE, None);
        Self {
            nodes: reader.nodes,
            shares: (0..bids).map(|bid| top.share(bid)).collect(),
        }
    }

    /// The node of a criterion.
    pub fn node(&self, id: &str) -> Option<&NodeShares> {
        self.nodes.iter().find(|node| node.id == id)
    }
}

struct Reader<'a> {
    bids: usize,
    assessor: Option<&'a str>,
    nodes: Vec<NodeShares>,
}

impl Reader<'_> {
    /// The weighted mean of siblings.
    fn group(&mut self, siblings: &[Criterion], fraction: &Exact, parent: Option<usize>) -> Column {
        let mut at = Vec::with_capacity(siblings.len());
        for criterion in siblings {
            at.push(self.nodes.len());
            self.criterion(criterion, &(fraction * &criterion.fraction), parent);
        }
        let columns = at.iter().map(|at| &self.nodes[*at].column);
        let parts: Vec<_> = siblings
            .iter()
            .map(|one| &one.fraction)
            .zip(columns)
            .collect();
        Column::weigh(&parts, self.bids)
    }

    fn criterion(&mut self, criterion: &Criterion, fraction: &Exact, parent: Option<usize>) {
        let at = self.nodes.len();
        let column = match &criterion.content {
            Content::Group(_) => Column::Exact(Vec::new()),
            Content::Leaf(leaf) => leaf.column(self.bids, self.absent_from(leaf)),
        };
        self.nodes.push(NodeShares {
            id: criterion.id.clone(),
            minimum: criterion.minimum.clone(),
            fraction: fraction.clone(),
            part: criterion.fraction.clone(),
            parent,
            column,
        });
        if let Content::Group(children) = &criterion.content {
            self.nodes[at].column = self.group(children, fraction, Some(at));
        }
    }

    fn absent_from(&self, leaf: &Leaf) -> Option<&str> {
        match leaf.source {
            Source::AssessorMarks(_) => self.assessor,
            Source::Mark(_) | Source::Answers | Source::Measure => None,
        }
    }
}

/// What is missing in one bid to tell its quality.
pub fn gaps(case: &Case, bid: usize) -> Vec<Gap> {
    let nodes = crate::domain::award::case::nodes(&case.criteria);
    let leaves = nodes.into_iter().filter_map(|node| match &node.content {
        Content::Leaf(leaf) => Some((node, leaf)),
        Content::Group(_) => None,
    });
    leaves
        .flat_map(|(node, leaf)| leaf_gaps(case, bid, node, leaf))
        .collect()
}

fn leaf_gaps(case: &Case, bid: usize, node: &Criterion, leaf: &Leaf) -> Vec<Gap> {
    let id = &case.bids[bid].id;
    let gap = |item: &str| match leaf.source {
        Source::Mark(_) => Gap::new(id, GapKind::Mark, item),
        Source::AssessorMarks(_) => Gap::of_assessor(id, &node.id, item),
        Source::Answers => Gap::new(id, GapKind::Answer, item),
        Source::Measure => Gap::new(id, GapKind::Measure, item),
    };
    if leaf.items.is_empty() {
        return vec![Gap::new(id, GapKind::AssessorMark, &node.id)];
    }
    let missing = leaf
        .items
        .iter()
        .enumerate()
        .filter(|(at, _)| !leaf.is_known(bid, *at));
    missing.map(|(_, item)| gap(&item.id)).collect()
}
