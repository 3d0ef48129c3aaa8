//! The `requirements` list.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::domain::award::curve::Curve;
use crate::domain::award::exact::Exact;
use crate::domain::award::input::answer::AnswerRule;
use crate::domain::award::input::curve;
use crate::domain::award::input::errors::Errors;
use crate::domain::award::input::place::Place;
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
    pub id: &'a str,
    /// What the requirement weighs.
    pub class: RequirementClass,
    /// Where it is written.
    pub place: Place<'a>,
    /// Its own curve.
    pub curve: Option<Rc<Curve>>,
    /// Named answers with their shares: its own, or yes, partly and no.
    pub named: Rc<BTreeMap<&'a str, Exact>>,
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
    musts.map(|one| one.id.to_owned()).collect()
}

/// How an answer to this requirement becomes a share; none when a curve is lacking.
pub fn rule<'a>(
    requirement: &Requirement<'a>,
    shared: Option<&Rc<Curve>>,
) -> Option<AnswerRule<'a>> {
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
    used: &mut BTreeSet<&'a str>,
    errors: &mut Errors,
) -> Option<Requirement<'a>> {
    let id = place.id(used, errors);
    let class = place.get("class").or_else(|| {
        // Without an object there is nothing to be missing from.
        id.and_then(|_| place.need("class", errors))
    });
    let class = class?.choice(&CLASSES, errors)?;
    let curve = curve::read_in(&place, errors).map(Rc::new);
    let named = Rc::new(named(&place, class, errors));
    Some(Requirement {
        id: id?,
        class,
        place,
        curve,
        named,
    })
}

fn named<'a>(
    place: &Place<'a>,
    class: RequirementClass,
    errors: &mut Errors,
) -> BTreeMap<&'a str, Exact> {
    let standard = || {
        let half = Exact::ratio(1, 2);
        BTreeMap::from([("yes", Exact::ONE), ("partly", half), ("no", Exact::ZERO)])
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
        errors.add(&answers, message);
        return standard();
    }
    let unit = curve::unit(place, errors);
    let mut shares = BTreeMap::new();
    for (name, share) in answers.entries(errors) {
        if name == "of" {
            errors.add(&share, "Write `of` beside `answers`, not inside it.");
        } else if let (Some(share), Some(unit)) = (share.number(errors), &unit) {
            shares.insert(name, share / unit);
        }
    }
    if shares.is_empty() {
        errors.add(&answers, "Write at least one answer with its share.");
    }
    shares
}
