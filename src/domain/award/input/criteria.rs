//! The `criteria` tree.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::award::curve::Curve;
use crate::domain::award::exact::print;
use crate::domain::award::exact::{self, Exact};
use crate::domain::award::input::answer::AnswerRule;
use crate::domain::award::input::place::{Errors, Place};
use crate::domain::award::input::requirement::{self, Requirement};
use crate::domain::award::input::{curve, scale};
use crate::domain::award::json::Node;
use crate::domain::award::leaf::Scale;
use crate::domain::tender::requirement::RequirementClass;

/// How deep criteria may nest.
const DEEPEST: usize = 32;

/// A node of the tree before anything is known of the bids.
#[derive(Debug)]
pub struct Planned {
    /// Unique in the whole tree.
    pub id: String,
    /// Its part of the group, 0 to 1.
    pub fraction: Exact,
    /// A share below this makes a bid inadmissible.
    pub minimum: Option<Exact>,
    /// Where the share will come from.
    pub content: PlannedContent,
}

/// Where a share will come from.
#[derive(Debug)]
pub enum PlannedContent {
    /// The weighted mean of the children.
    Group(Vec<Planned>),
    /// A mark by the panel.
    Marked(Scale),
    /// The answers to requirements. Invariant: their points add up to more than 0.
    Requirements(Vec<Scored>),
    /// A measured number.
    Measured(Curve),
}

/// A requirement that a criterion counts.
#[derive(Debug)]
pub struct Scored {
    /// Unique among the requirements.
    pub id: String,
    /// The points of a full answer.
    pub points: Exact,
    /// How an answer becomes a share.
    pub rule: AnswerRule,
}

/// The criteria, and what bids are checked against even when the tree has errors.
#[derive(Debug, Default)]
pub struct Tree {
    /// The criteria at the top; none when there are none or when something is wrong.
    pub top: Vec<Planned>,
    /// True when the dossier has no criteria.
    pub is_empty: bool,
    /// What the leaves name as their value, together; none where the method uses weights.
    pub value: Option<Exact>,
    /// The id of every node.
    pub ids: BTreeSet<String>,
    /// The scale of every marked criterion.
    pub scales: BTreeMap<String, Scale>,
    /// The ids of the measured criteria.
    pub measured: BTreeSet<String>,
    /// The answers of every requirement that a criterion counts.
    pub rules: BTreeMap<String, AnswerRule>,
    /// Which criterion counts a requirement.
    counted_by: BTreeMap<String, String>,
}

impl Tree {
    /// The criteria of a method that is looked at without them.
    pub fn unknown() -> Self {
        Self {
            value: Some(Exact::ZERO),
            is_empty: true,
            ..Self::default()
        }
    }
}

/// Reads the whole tree; `by_value` where leaves have a value in place of a weight.
pub fn read(
    root: &Place,
    requirements: &[Requirement],
    by_value: bool,
    errors: &mut Errors,
) -> Tree {
    let mut reader = Reader {
        requirements,
        by_value,
        tree: Tree::default(),
        errors,
    };
    let items = reader.items(root, "criteria");
    reader.tree.is_empty = items.is_empty()
        && root.get("criteria").is_none_or(|place| {
            // Something else than a list was refused above.
            matches!(place.node, Node::List(_))
        });
    let group = Group {
        owner: root,
        key: "criteria",
        total: "criteria_total",
        depth: 1,
    };
    let read = if items.is_empty() {
        None
    } else {
        reader.siblings(&group, &items)
    };
    if let Some(siblings) = read {
        reader.tree.value = by_value.then_some(siblings.value);
        reader.tree.top = siblings.planned;
    } else if by_value && items.is_empty() {
        reader.tree.value = Some(Exact::ZERO);
    }
    reader.tree
}

/// Criteria side by side, what they are worth together and how many leaves they have.
struct Siblings {
    planned: Vec<Planned>,
    value: Exact,
    leaves: usize,
}

/// A node that was read, before its part of the group is known.
struct Branch {
    planned: Planned,
    value: Exact,
    leaves: usize,
}

/// A list of criteria and what holds it.
struct Group<'a> {
    owner: &'a Place<'a>,
    key: &'static str,
    total: &'static str,
    depth: usize,
}

struct Reader<'a> {
    requirements: &'a [Requirement<'a>],
    by_value: bool,
    tree: Tree,
    errors: &'a mut Errors,
}

impl Reader<'_> {
    fn items<'b>(&mut self, owner: &Place<'b>, key: &str) -> Vec<Place<'b>> {
        owner.list_in(key, self.errors)
    }

    fn siblings(&mut self, group: &Group, items: &[Place]) -> Option<Siblings> {
        if group.depth > DEEPEST {
            self.errors.add(
                &group.owner.pointer_to(group.key),
                "Criteria nest at most 32 deep; make the tree flatter.",
            );
            return None;
        }
        let total = if self.by_value {
            None
        } else {
            self.total(group)
        };
        let (mut weights, mut branches) = (Vec::new(), Vec::new());
        for item in items {
            let id = item.id(&mut self.tree.ids, self.errors);
            let is_object = matches!(item.node, Node::Object(_));
            if is_object && !self.by_value {
                weights.push(item.need_amount("weight", self.errors));
            }
            branches.push(if is_object {
                self.criterion(item, id, group.depth)
            } else {
                None
            });
        }
        let fractions = if self.by_value {
            None
        } else {
            Some(self.fractions(group, weights, &total?)?)
        };
        let branches = branches.into_iter().collect::<Option<Vec<Branch>>>()?;
        Some(siblings(branches, fractions))
    }

    /// The parts of siblings by weight; nothing, with an error, when they miss the total.
    fn fractions(
        &mut self,
        group: &Group,
        weights: Vec<Option<Exact>>,
        total: &Exact,
    ) -> Option<Vec<Exact>> {
        let weights = weights.into_iter().collect::<Option<Vec<Exact>>>()?;
        let sum: Exact = weights.iter().sum();
        if sum != *total {
            let name = match group.owner.get("id") {
                Some(id) if group.depth > 1 => id.text(self.errors).unwrap_or_default(),
                Some(_) | None => "criteria",
            };
            let (sum, total) = (print::plain(&sum), print::plain(total));
            let message = format!(
                "The weights in `{name}` add up to {sum}; make that {total}, or name another sum \
                 in `{}`.",
                group.total
            );
            self.errors.add(&group.owner.pointer_to(group.key), message);
            return None;
        }
        Some(weights.iter().map(|weight| weight / total).collect())
    }

    /// What the weights of a group add up to.
    fn total(&mut self, group: &Group) -> Option<Exact> {
        if group.owner.get(group.total).is_none() {
            return Some(exact::whole(100));
        }
        let total = group.owner.number_in(group.total, self.errors)?;
        if !total.is_positive() {
            let message = format!("`{}` must be above 0.", group.total);
            self.errors
                .add(&group.owner.pointer_to(group.total), message);
            return None;
        }
        Some(total)
    }

    fn criterion(&mut self, place: &Place, id: Option<String>, depth: usize) -> Option<Branch> {
        let minimum = place.minimum_in("minimum", self.errors);
        let children = self.items(place, "children");
        let name = id.clone().unwrap_or_default();
        let group = self.children(place, &children, depth);
        let (content, value, leaves) = match (place.get("kind"), children.is_empty()) {
            (Some(_), false) => {
                let message = "A criterion has `children` or a `kind`, not both; remove one.";
                self.errors.add(&place.pointer_to("kind"), message);
                return None;
            }
            (None, true) => {
                let message = "Give this criterion `children`, or a `kind`: marked, requirements \
                               or measured.";
                self.errors.add(&place.pointer, message);
                return None;
            }
            (None, false) => {
                let group = group?;
                (
                    PlannedContent::Group(group.planned),
                    group.value,
                    group.leaves,
                )
            }
            (Some(kind), true) => {
                let value = if self.by_value {
                    place.need_amount("value", self.errors)
                } else {
                    Some(Exact::ZERO)
                };
                let content = self.leaf(place, &kind, &name);
                (content?, value?, 1)
            }
        };
        let planned = Planned {
            id: id?,
            fraction: Exact::ZERO,
            minimum,
            content,
        };
        Some(Branch {
            planned,
            value,
            leaves,
        })
    }

    fn children(&mut self, place: &Place, items: &[Place], depth: usize) -> Option<Siblings> {
        if items.is_empty() {
            return None;
        }
        let depth = depth + 1;
        let group = Group {
            owner: place,
            key: "children",
            total: "children_total",
            depth,
        };
        self.siblings(&group, items)
    }

    fn leaf(&mut self, place: &Place, kind: &Place, id: &str) -> Option<PlannedContent> {
        let kinds = [("marked", 0), ("requirements", 1), ("measured", 2)];
        match kind.choice(&kinds, self.errors)? {
            0 => {
                let scale = scale::read_in(place, self.errors)?;
                self.tree.scales.insert(id.to_owned(), scale.clone());
                Some(PlannedContent::Marked(scale))
            }
            1 => self
                .requirements(place, id)
                .map(PlannedContent::Requirements),
            _ => {
                place.need("curve", self.errors)?;
                let curve = curve::read_in(place, self.errors)?;
                self.tree.measured.insert(id.to_owned());
                Some(PlannedContent::Measured(curve))
            }
        }
    }

    fn requirements(&mut self, place: &Place, id: &str) -> Option<Vec<Scored>> {
        let shared = curve::read_in(place, self.errors);
        let has_curve = shared.is_some() || place.get("curve").is_some();
        let classes = self.classes(place)?;
        let all = self.requirements;
        let counted = all.iter().filter(|one| classes.contains(&one.class));
        let mut scored = Vec::new();
        let mut complete = true;
        for requirement in counted {
            complete &= self.count_once(place, id, requirement);
            let points = requirement.place.need_amount("points", self.errors);
            let rule = requirement::rule(requirement, shared.as_ref());
            if let Some(rule) = &rule {
                self.tree.rules.insert(requirement.id.clone(), rule.clone());
            } else if !has_curve && requirement.place.get("curve").is_none() {
                let message = format!("Give this requirement a `curve`, or criterion `{id}` one.");
                self.errors
                    .add(&requirement.place.pointer_to("curve"), message);
            }
            match points.zip(rule) {
                Some((points, rule)) => {
                    scored.push(Scored {
                        id: requirement.id.clone(),
                        points,
                        rule,
                    });
                }
                None => complete = false,
            }
        }
        let points: Exact = scored.iter().map(|one| &one.points).sum();
        if complete && points.is_zero() {
            let message = "The requirements of these classes have no points together; give at \
                           least one of them points.";
            self.errors.add(&place.pointer_to("classes"), message);
            return None;
        }
        complete.then_some(scored)
    }

    /// Notes who counts a requirement; false, with an error, when another criterion does already.
    fn count_once(&mut self, place: &Place, id: &str, requirement: &Requirement) -> bool {
        let counted_by = &mut self.tree.counted_by;
        if let Some(other) = counted_by.insert(requirement.id.clone(), id.to_owned()) {
            let message = format!(
                "Requirement `{}` is counted by criterion `{other}` already; name each class in \
                 one criterion.",
                requirement.id
            );
            self.errors.add(&place.pointer_to("classes"), message);
            return false;
        }
        true
    }

    fn classes(&mut self, place: &Place) -> Option<BTreeSet<RequirementClass>> {
        let list = place.need("classes", self.errors)?;
        let items = list.list(self.errors);
        let mut classes = BTreeSet::new();
        let mut complete = !items.is_empty();
        if items.is_empty() {
            self.errors
                .add(&list.pointer, "Name at least one class of requirements.");
        }
        for item in items {
            let class = item.choice(&requirement::CLASSES, self.errors);
            complete &= class.is_some();
            if class.is_some_and(|class| !classes.insert(class)) {
                self.errors
                    .add(&item.pointer, "This class is named twice; remove one.");
            }
        }
        complete.then_some(classes)
    }
}

/// Puts siblings together with their parts: by weight where there are fractions, by value
/// otherwise. Where nothing has a value, all leaves count alike.
fn siblings(branches: Vec<Branch>, fractions: Option<Vec<Exact>>) -> Siblings {
    let value: Exact = branches.iter().map(|one| &one.value).sum();
    let leaves: usize = branches.iter().map(|one| one.leaves).sum();
    let fractions = fractions.unwrap_or_else(|| {
        let part = |one: &Branch| {
            if value.is_zero() {
                exact::whole(one.leaves) / exact::whole(leaves)
            } else {
                &one.value / &value
            }
        };
        branches.iter().map(part).collect()
    });
    let planned = branches
        .into_iter()
        .zip(fractions)
        .map(|(one, fraction)| Planned {
            fraction,
            ..one.planned
        });
    Siblings {
        planned: planned.collect(),
        value,
        leaves,
    }
}
