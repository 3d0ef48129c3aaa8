//! Parts 5 and 6: the tree of quality criteria, and the scales they are marked on.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::domain::tender::requirement::{Curve, RequirementClass};

#[cfg(test)]
mod tests;

/// A group of criteria, or one criterion that is scored.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Criterion {
    /// Stable within the dossier and unique in the whole tree.
    pub id: String,
    /// Short name, for example "Implementatieplan".
    #[serde(default)]
    pub name: String,
    /// Weight among its siblings, which add up to 100.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<Decimal>,
    /// What full quality is worth, in place of the weight: an amount in `value-deduction`, a
    /// fraction in `feature-coefficient`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Decimal>,
    /// How it is scored; absent for a group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<CriterionKind>,
    /// The criteria of a group.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<Criterion>,
    /// Classes of requirements that it counts (kind `requirements`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub classes: Vec<RequirementClass>,
    /// How months become a share (kind `requirements`, class `to-develop`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub curve: Option<Curve>,
    /// The valid marks (kind `marked`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale: Option<Scale>,
    /// What each level means (kind `marked`), beside the strict `scale`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub described_levels: Vec<DescribedLevel>,
    /// A share below this makes the bid inadmissible, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum: Option<Decimal>,
    /// What tenderers are asked to write or show.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub question: String,
    /// Goals that it serves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<String>,
    /// Code of the library item; empty when the buyer wrote it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub library: String,
}

/// How a criterion is scored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CriterionKind {
    /// By people, on a scale.
    Marked,
    /// By the answers to requirements.
    Requirements,
    /// By a measured number.
    Measured,
}

/// The valid marks of a criterion: a list of levels, or a range.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Scale {
    /// Only the listed marks are valid.
    Levels {
        /// Marks with the share that each earns.
        levels: Vec<Level>,
        /// The unit of the shares; 1 when absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        of: Option<Decimal>,
    },
    /// Every mark between two ends is valid.
    Range {
        /// The mark that earns nothing.
        zero: Decimal,
        /// The mark that earns everything.
        full: Decimal,
    },
}

impl Scale {
    /// Whether a mark is one of the scale.
    pub fn accepts(&self, mark: Decimal) -> bool {
        match self {
            Self::Levels { levels, .. } => levels.iter().any(|level| level.mark == mark),
            Self::Range { zero, full } => (*zero.min(full)..=*zero.max(full)).contains(&mark),
        }
    }
}

/// One valid mark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Level {
    /// The mark.
    pub mark: Decimal,
    /// The share that it earns.
    pub share: Decimal,
}

/// What a mark means, published beforehand.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DescribedLevel {
    /// The mark.
    pub mark: Decimal,
    /// One word, for example "goed".
    pub label: String,
    /// What a bid at this level shows.
    pub text: String,
}

/// A criterion with the group that it is in, as it is written and kept: one by one.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PlacedCriterion {
    /// The id of its group; empty at the top of the tree.
    #[serde(default)]
    pub parent: String,
    /// The criterion, without children.
    pub criterion: Criterion,
}

/// Builds the tree. A criterion whose group is not there stands at the top, so nothing is lost.
pub fn tree(placed: &[PlacedCriterion]) -> Vec<Criterion> {
    let known = |id: &str| placed.iter().any(|one| one.criterion.id == id);
    placed
        .iter()
        .filter(|one| one.parent.is_empty() || !known(&one.parent))
        .map(|one| with_children(&one.criterion, placed, 0))
        .collect()
}

/// Takes the tree apart again, parents before children.
pub fn placed(tree: &[Criterion]) -> Vec<PlacedCriterion> {
    fn walk(criteria: &[Criterion], parent: &str, found: &mut Vec<PlacedCriterion>) {
        for criterion in criteria {
            let bare = Criterion {
                children: Vec::new(),
                ..criterion.clone()
            };
            found.push(PlacedCriterion {
                parent: parent.to_owned(),
                criterion: bare,
            });
            walk(&criterion.children, &criterion.id, found);
        }
    }
    let mut found = Vec::new();
    walk(tree, "", &mut found);
    found
}

impl Criterion {
    /// Its name, or its id while it has no name.
    pub fn called(&self) -> &str {
        match self.name.trim() {
            "" => &self.id,
            name => name,
        }
    }
}

/// All criteria that are scored themselves: the leaves, in document order.
pub fn leaves(tree: &[Criterion]) -> Vec<&Criterion> {
    tree.iter()
        .flat_map(|criterion| match criterion.kind {
            Some(_) => vec![criterion],
            None => leaves(&criterion.children),
        })
        .collect()
}

/// The weights of criteria side by side, added up; one without a weight counts as 0.
pub fn weight_sum(siblings: &[Criterion]) -> Decimal {
    let weights = siblings.iter().filter_map(|one| one.weight);
    weights.sum::<Decimal>().normalize()
}

/// A criterion where it stands in the tree.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Branch<'a> {
    /// The criterion, with its children.
    pub criterion: &'a Criterion,
    /// 0 at the top.
    pub depth: usize,
    /// The points that it earns at most; nothing while a weight above it is not known.
    pub points: Option<Decimal>,
    /// The id of the one before it in its group.
    pub before: Option<&'a str>,
    /// The id of the one after it in its group.
    pub after: Option<&'a str>,
}

/// The whole tree as a list, groups before what is in them; `points` is what the tree earns.
pub fn branches(tree: &[Criterion], points: Option<Decimal>) -> Vec<Branch<'_>> {
    fn walk<'a>(
        siblings: &'a [Criterion],
        depth: usize,
        points: Option<Decimal>,
        found: &mut Vec<Branch<'a>>,
    ) {
        let id = |at: usize| siblings.get(at).map(|one| one.id.as_str());
        for (at, criterion) in siblings.iter().enumerate() {
            let share = criterion.weight.map(|weight| weight / Decimal::ONE_HUNDRED);
            let points = points.zip(share).map(|(points, share)| points * share);
            found.push(Branch {
                criterion,
                depth,
                points,
                before: at.checked_sub(1).and_then(id),
                after: id(at + 1),
            });
            walk(&criterion.children, depth + 1, points, found);
        }
    }
    let mut found = Vec::new();
    walk(tree, 0, points, &mut found);
    found
}

/// The groups that a criterion may be put in: not itself, nor what is in it.
pub fn groups_outside<'a>(tree: &'a [Criterion], id: &str) -> Vec<&'a Criterion> {
    let outside = tree.iter().filter(|one| one.kind.is_none() && one.id != id);
    outside
        .flat_map(|group| {
            let mut found = vec![group];
            found.extend(groups_outside(&group.children, id));
            found
        })
        .collect()
}

/// Depth is bounded, so that a loop in the groups cannot run for ever.
fn with_children(criterion: &Criterion, placed: &[PlacedCriterion], depth: u8) -> Criterion {
    let children = if depth < 32 {
        placed
            .iter()
            .filter(|one| !criterion.id.is_empty() && one.parent == criterion.id)
            .map(|one| with_children(&one.criterion, placed, depth + 1))
            .collect()
    } else {
        Vec::new()
    };
    Criterion {
        children,
        ..criterion.clone()
    }
}
