//! The `requirements` list.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::award::curve::Curve;
use crate::domain::award::exact::Exact;
use crate::domain::award::input::answer::AnswerRule;
use crate::domain::award::input::curve;
use crate::domain::award::input::place::{Errors, Place};
use crate::domain::tender::requirement::RequirementClass;

/// The classes as they are written.
pub const CLASSES: [(&str, RequirementClass); 5] = [
    ("must", RequirementClass::Must),
    ("should", RequirementClass::Should),
    ("could", RequirementClass::Could),
    ("wont", RequirementClass::Wont),
    ("to-develop", RequirementClass::ToDevelop),
];

/// A requirement as it was written; whether it needs points or a curve depends on the criteria.
#[derive(Debug)]
pub struct Requirement<'a> {
    /// Unique among the requirements.
    pub id: String,
    /// What the requirement weighs.
    pub class: RequirementClass,
    /// Where it is written.
    pub place: Place<'a>,
    /// Its own curve.
    pub curve: Option<Curve>,
    /// Named answers with their shares: its own, or yes, partly and no.
    pub named: BTreeMap<String, Exact>,
}

/// Reads all requirements.
pub fn read<'a>(root: &Place<'a>, errors: &mut Errors) -> Vec<Requirement<'a>> {
    let mut used = BTreeSet::new();
    let items = root.list_in("requirements", errors);
    items
        .into_iter()
        .filter_map(|item| requirement(item, &mut used, errors))
        .collect()
}

/// The ids of the requirements that a bid must meet.
pub fn musts(requirements: &[Requirement]) -> Vec<String> {
    let musts = requirements
        .iter()
        .filter(|one| one.class == RequirementClass::Must);
    musts.map(|one| one.id.clone()).collect()
}

/// How an answer to this requirement becomes a share; none when a curve is lacking.
pub fn rule(requirement: &Requirement, shared: Option<&Curve>) -> Option<AnswerRule> {
    match requirement.class {
        RequirementClass::ToDevelop => requirement
            .curve
            .as_ref()
            .or(shared)
            .cloned()
            .map(AnswerRule::Months),
        RequirementClass::Must
        | RequirementClass::Should
        | RequirementClass::Could
        | RequirementClass::Wont => Some(AnswerRule::Named(requirement.named.clone())),
    }
}

fn requirement<'a>(
    place: Place<'a>,
    used: &mut BTreeSet<String>,
    errors: &mut Errors,
) -> Option<Requirement<'a>> {
    let id = place.id(used, errors);
    let class = place.get("class").or_else(|| {
        // Without an object there is nothing to be missing from.
        id.as_ref().and_then(|_| place.need("class", errors))
    });
    let class = class?.choice(&CLASSES, errors)?;
    let curve = curve::read_in(&place, errors);
    let named = named(&place, class, errors);
    Some(Requirement {
        id: id?,
        class,
        place,
        curve,
        named,
    })
}

fn named(place: &Place, class: RequirementClass, errors: &mut Errors) -> BTreeMap<String, Exact> {
    let standard = || {
        let half = Exact::ratio(1, 2);
        let shares = [("yes", Exact::ONE), ("partly", half), ("no", Exact::ZERO)];
        BTreeMap::from(shares.map(|(name, share)| (name.to_owned(), share)))
    };
    let Some(answers) = place.get("answers") else {
        return standard();
    };
    let refused = match class {
        RequirementClass::Must => Some("A must knows only yes, partly and no; remove `answers`."),
        RequirementClass::ToDevelop => {
            Some("A requirement to develop is answered in months; remove `answers`.")
        }
        RequirementClass::Should | RequirementClass::Could | RequirementClass::Wont => None,
    };
    if let Some(message) = refused {
        errors.add(&answers.pointer, message);
        return standard();
    }
    let unit = curve::unit(place, errors);
    let mut shares = BTreeMap::new();
    for (name, share) in answers.entries(errors) {
        if name == "of" {
            errors.add(
                &share.pointer,
                "Write `of` beside `answers`, not inside it.",
            );
        } else if let (Some(share), Some(unit)) = (share.number(errors), &unit) {
            shares.insert(name.to_owned(), share / unit);
        }
    }
    if shares.is_empty() {
        errors.add(
            &answers.pointer,
            "Write at least one answer with its share.",
        );
    }
    shares
}
