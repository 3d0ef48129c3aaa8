//! The `criteria` tree.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::domain::award::exact::print;
use crate::domain::award::exact::{self, Exact};
use crate::domain::award::input::answer::AnswerRule;
use crate::domain::award::input::errors::Errors;
use crate::domain::award::input::place::Place;
use crate::domain::award::input::plan::{Branch, Planned, PlannedContent, Scored, Siblings};
use crate::domain::award::input::requirement::{self, Requirement};
use crate::domain::award::input::{curve, plan, scale};
use crate::domain::award::json::Node;
use crate::domain::award::leaf::Scale;
use crate::domain::tender::requirement::RequirementClass;

/// How deep criteria may nest.
const DEEPEST: usize = 32;

/// The criteria, and what bids are checked against even when the tree has errors.
#[derive(Debug, Default)]
pub struct Tree<'a> {
    /// The criteria at the top; none when there are none or when something is wrong.
    pub top: Vec<Planned<'a>>,
    /// True when the dossier has no criteria.
    pub is_empty: bool,
    /// What the leaves name as their value, together; none where the method uses weights.
    pub value: Option<Exact>,
    /// The id of every node.
    pub ids: BTreeSet<&'a str>,
    /// The scale of every marked criterion.
    pub scales: BTreeMap<&'a str, Scale>,
    /// The ids of the measured criteria.
    pub measured: BTreeSet<&'a str>,
    /// The answers of every requirement that a criterion counts.
    pub rules: BTreeMap<&'a str, AnswerRule<'a>>,
    /// Which criterion counts the requirements of a class.
    counted_by: BTreeMap<RequirementClass, &'a str>,
}

impl Tree<'_> {
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
pub fn read<'a>(
    root: &Place<'a>,
    requirements: &[Requirement<'a>],
    by_value: bool,
    errors: &mut Errors,
) -> Tree<'a> {
    let mut by_class: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for numbered in requirements.iter().enumerate() {
        by_class.entry(numbered.1.class).or_default().push(numbered);
    }
    let mut reader = Reader {
        requirements: by_class,
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
        owner: root.clone(),
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

/// A list of criteria and what holds it.
struct Group<'a> {
    owner: Place<'a>,
    key: &'static str,
    total: &'static str,
    depth: usize,
}

/// A requirement with its place in the list.
type Numbered<'a, 'r> = (usize, &'r Requirement<'a>);

struct Reader<'a, 'r> {
    requirements: BTreeMap<RequirementClass, Vec<Numbered<'a, 'r>>>,
    by_value: bool,
    tree: Tree<'a>,
    errors: &'r mut Errors,
}

impl<'a, 'r> Reader<'a, 'r> {
    fn items(&mut self, owner: &Place<'a>, key: &str) -> Vec<Place<'a>> {
        owner.list_in(key, self.errors)
    }

    fn siblings(&mut self, group: &Group<'a>, items: &[Place<'a>]) -> Option<Siblings<'a>> {
        if group.depth > DEEPEST {
            self.errors.add(
                group.owner.pointer_to(group.key),
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
        let branches = branches.into_iter().collect::<Option<Vec<Branch<'a>>>>()?;
        Some(plan::side_by_side(branches, fractions))
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
            self.errors.add(group.owner.pointer_to(group.key), message);
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
                .add(group.owner.pointer_to(group.total), message);
            return None;
        }
        Some(total)
    }

    fn criterion(
        &mut self,
        place: &Place<'a>,
        id: Option<&'a str>,
        depth: usize,
    ) -> Option<Branch<'a>> {
        let minimum = place.minimum_in("minimum", self.errors);
        let children = self.items(place, "children");
        let name = id.unwrap_or_default();
        let group = self.children(place, &children, depth);
        let (content, value, leaves) = match (place.get("kind"), children.is_empty()) {
            (Some(_), false) => {
                let message = "A criterion has `children` or a `kind`, not both; remove one.";
                self.errors.add(place.pointer_to("kind"), message);
                return None;
            }
            (None, true) => {
                let message = "Give this criterion `children`, or a `kind`: marked, requirements \
                               or measured.";
                self.errors.add(place, message);
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
                let content = self.leaf(place, &kind, name);
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

    fn children(
        &mut self,
        place: &Place<'a>,
        items: &[Place<'a>],
        depth: usize,
    ) -> Option<Siblings<'a>> {
        if items.is_empty() {
            return None;
        }
        let depth = depth + 1;
        let group = Group {
            owner: place.clone(),
            key: "children",
            total: "children_total",
            depth,
        };
        self.siblings(&group, items)
    }

    fn leaf(&mut self, place: &Place<'a>, kind: &Place, id: &'a str) -> Option<PlannedContent<'a>> {
        let kinds = [("marked", 0), ("requirements", 1), ("measured", 2)];
        match kind.choice(&kinds, self.errors)? {
            0 => {
                let scale = scale::read_in(place, self.errors)?;
                self.tree.scales.insert(id, scale.clone());
                Some(PlannedContent::Marked(scale))
            }
            1 => self
                .requirements(place, id)
                .map(PlannedContent::Requirements),
            _ => {
                place.need("curve", self.errors)?;
                let curve = curve::read_in(place, self.errors)?;
                self.tree.measured.insert(id);
                Some(PlannedContent::Measured(curve))
            }
        }
    }

    fn requirements(&mut self, place: &Place<'a>, id: &'a str) -> Option<Vec<Scored<'a>>> {
        let shared = curve::read_in(place, self.errors).map(Rc::new);
        let has_curve = shared.is_some() || place.get("curve").is_some();
        let classes = self.classes(place)?;
        let mut counted = Vec::new();
        let mut complete = true;
        for class in classes {
            match self.count_once(place, id, class) {
                Some(all) => counted.extend(all),
                None => complete = false,
            }
        }
        counted.sort_unstable_by_key(|(at, _)| *at);
        let mut scored = Vec::new();
        for (_, requirement) in counted {
            let points = requirement.place.need_amount("points", self.errors);
            let rule = requirement::rule(requirement, shared.as_ref());
            if let Some(rule) = &rule {
                self.tree.rules.insert(requirement.id, rule.clone());
            } else if !has_curve && requirement.place.get("curve").is_none() {
                let message = format!("Give this requirement a `curve`, or criterion `{id}` one.");
                self.errors
                    .add(requirement.place.pointer_to("curve"), message);
            }
            match points.zip(rule) {
                Some((points, rule)) => {
                    scored.push(Scored {
                        id: requirement.id,
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
            self.errors.add(place.pointer_to("classes"), message);
            return None;
        }
        complete.then_some(scored)
    }

    /// Notes who counts a class and returns what is in it; nothing, with an error, when another
    /// criterion counts it already.
    fn count_once(
        &mut self,
        place: &Place,
        id: &'a str,
        class: RequirementClass,
    ) -> Option<Vec<Numbered<'a, 'r>>> {
        let Some(all) = self.requirements.get(&class) else {
            return Some(Vec::new());
        };
        let Some(other) = self.tree.counted_by.get(&class) else {
            self.tree.counted_by.insert(class, id);
            return Some(all.clone());
        };
        let message = format!(
            "Requirement `{}` is counted by criterion `{other}` already; name each class in one \
             criterion.",
            all[0].1.id
        );
        self.errors.add(place.pointer_to("classes"), message);
        None
    }

    fn classes(&mut self, place: &Place) -> Option<BTreeSet<RequirementClass>> {
        let list = place.need("classes", self.errors)?;
        let items = list.list(self.errors);
        let mut classes = BTreeSet::new();
        let mut complete = !items.is_empty();
        if items.is_empty() {
            self.errors
                .add(&list, "Name at least one class of requirements.");
        }
        for item in items {
            let class = item.choice(&requirement::CLASSES, self.errors);
            complete &= class.is_some();
            if class.is_some_and(|class| !classes.insert(class)) {
                self.errors
                    .add(&item, "This class is named twice; remove one.");
            }
        }
        complete.then_some(classes)
    }
}
