//! The `criteria` tree.

use std::collections::{BTreeMap, BTreeSet};

use num_traits::Zero;

use crate::domain::award::case::Siblings;
use crate::domain::award::case::{AnswerRule, Content, Criterion, Scale, ScoredRequirement};
use crate::domain::award::exact::{self, Exact};
use crate::domain::award::input::place::{Errors, Place};
use crate::domain::award::input::requirement::{self, Requirement};
use crate::domain::award::input::{curve, scale};
use crate::domain::award::json::Node;
use crate::domain::tender::requirement::RequirementClass;

/// How deep criteria may nest.
const DEEPEST: usize = 32;

/// The criteria, and what bids are checked against even when the tree has errors.
#[derive(Debug, Default)]
pub struct Tree {
    /// The criteria at the top; none when there are none or when something is wrong.
    pub siblings: Option<Siblings>,
    /// True when the dossier has no criteria.
    pub is_empty: bool,
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

/// Reads the whole tree.
pub fn read(root: &Place, requirements: &[Requirement], errors: &mut Errors) -> Tree {
    let mut reader = Reader {
        requirements,
        tree: Tree::default(),
        errors,
    };
    let items = reader.items(root, "criteria");
    reader.tree.is_empty = items.is_empty()
        && root.get("criteria").is_none_or(|place| {
            // Something else than a list was refused above.
            matches!(place.node, Node::List(_))
        });
    if !items.is_empty() {
        let group = Group {
            owner: root,
            key: "criteria",
            total: "criteria_total",
            depth: 1,
        };
        reader.tree.siblings = reader.siblings(&group, &items);
    }
    reader.tree
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
    tree: Tree,
    errors: &'a mut Errors,
}

impl Reader<'_> {
    fn items<'b>(&mut self, owner: &Place<'b>, key: &str) -> Vec<Place<'b>> {
        owner.list_in(key, self.errors)
    }

    fn siblings(&mut self, group: &Group, items: &[Place]) -> Option<Siblings> {
        let list = group.owner.pointer_to(group.key);
        if group.depth > DEEPEST {
            self.errors.add(
                &list,
                "Criteria nest at most 32 deep; make the tree flatter.",
            );
            return None;
        }
        let total = self.total(group);
        let (mut weights, mut criteria) = (Vec::new(), Vec::new());
        for item in items {
            let id = item.id(&mut self.tree.ids, self.errors);
            let is_object = matches!(item.node, Node::Object(_));
            if is_object {
                weights.push(item.need_amount("weight", self.errors));
                criteria.push(self.criterion(item, id, group.depth));
            } else {
                weights.push(None);
                criteria.push(None);
            }
        }
        let (weights, total) = (weights.into_iter().collect::<Option<Vec<Exact>>>()?, total?);
        let sum: Exact = weights.iter().sum();
        if sum != total {
            let name = match group.owner.get("id") {
                Some(id) if group.depth > 1 => id.text(self.errors).unwrap_or_default(),
                Some(_) | None => "criteria",
            };
            let (sum, total) = (exact::plain(&sum), exact::plain(&total));
            let message = format!(
                "The weights in `{name}` add up to {sum}; make that {total}, or name another sum \
                 in `{}`.",
                group.total
            );
            self.errors.add(&list, message);
            return None;
        }
        let criteria = criteria.into_iter().collect::<Option<Vec<Criterion>>>()?;
        Siblings::new(weights.into_iter().zip(criteria).collect(), &total).ok()
    }

    /// What the weights of a group add up to.
    fn total(&mut self, group: &Group) -> Option<Exact> {
        if group.owner.get(group.total).is_none() {
            return Some(exact::whole(100));
        }
        let total = group.owner.number_in(group.total, self.errors)?;
        if total <= Exact::zero() {
            let message = format!("`{}` must be above 0.", group.total);
            self.errors
                .add(&group.owner.pointer_to(group.total), message);
            return None;
        }
        Some(total)
    }

    fn criterion(&mut self, place: &Place, id: Option<String>, depth: usize) -> Option<Criterion> {
        let minimum = place.minimum_in("minimum", self.errors);
        let children = self.items(place, "children");
        let name = id.clone().unwrap_or_default();
        let group = self.children(place, &children, depth);
        let content = match (place.get("kind"), children.is_empty()) {
            (Some(_), false) => {
                let message = "A criterion has `children` or a `kind`, not both; remove one.";
                self.errors.add(&place.pointer_to("kind"), message);
                None
            }
            (None, true) => {
                let message = "Give this criterion `children`, or a `kind`: marked, requirements \
                               or measured.";
                self.errors.add(&place.pointer, message);
                None
            }
            (None, false) => group.map(Content::Group),
            (Some(kind), true) => self.leaf(place, &kind, &name),
        };
        Some(Criterion {
            id: id?,
            minimum,
            content: content?,
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

    fn leaf(&mut self, place: &Place, kind: &Place, id: &str) -> Option<Content> {
        let kinds = [("marked", 0), ("requirements", 1), ("measured", 2)];
        match kind.choice(&kinds, self.errors)? {
            0 => {
                let scale = scale::read_in(place, self.errors)?;
                self.tree.scales.insert(id.to_owned(), scale.clone());
                Some(Content::Marked(scale))
            }
            1 => self.requirements(place, id).map(Content::Requirements),
            _ => {
                place.need("curve", self.errors)?;
                let curve = curve::read_in(place, self.errors)?;
                self.tree.measured.insert(id.to_owned());
                Some(Content::Measured(curve))
            }
        }
    }

    fn requirements(&mut self, place: &Place, id: &str) -> Option<Vec<ScoredRequirement>> {
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
                    scored.push(ScoredRequirement {
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
