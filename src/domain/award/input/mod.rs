//! From a parsed document to a case, or to everything that is wrong with it.
//!
//! An unknown key is an error inside `award`, `scale` and `curve`; elsewhere it is ignored, since
//! the other parts of a dossier do not decide the award.

mod answer;
mod award;
mod bid;
mod criteria;
mod curve;
mod errors;
mod leaves;
mod method;
mod place;
mod plan;
mod price_formula;
mod price_sheet;
mod requirement;
mod scale;
mod tie;

use std::collections::BTreeSet;

use crate::domain::award::InputError;
use crate::domain::award::case::{Award, Case, TieRule};
use crate::domain::award::input::criteria::Tree;
use crate::domain::award::input::errors::Errors;
use crate::domain::award::input::place::Place;
use crate::domain::award::json::Node;
use crate::domain::award::method::Method;
use crate::domain::award::method::character::ZeroPrice;
use crate::domain::award::method::name::MethodName;
use crate::domain::dossier;

#[cfg(test)]
mod tests;

/// How many marks, answers and results a dossier may ask for. Every one that is missing is a gap,
/// so that a small file could otherwise ask for more gaps than a machine can hold.
const MOST_CELLS: usize = 2_000_000;

/// Reads a case, or returns every error.
pub fn read(root: &Node) -> Result<Case, Vec<InputError>> {
    let mut errors = Errors::default();
    match case(&Place::root(root), &mut errors) {
        Some(case) if errors.is_empty() => Ok(case),
        Some(_) | None => Err(errors.into_vec(root)),
    }
}

fn case(root: &Place, errors: &mut Errors) -> Option<Case> {
    if !root.is_object(errors) {
        return None;
    }
    format(root, errors);
    let award = root.need("award", errors);
    let name = award.as_ref().and_then(method::name);
    let before = errors.count();
    let knock_outs = ids(root, "knock_outs", errors);
    let requirements = requirement::read(root, errors);
    let by_value = name.is_some_and(MethodName::uses_values);
    let tree = criteria::read(root, &requirements, by_value, errors);
    // After a mistake in these lists, an id that nothing has says nothing new.
    let knows_every_id = errors.count() == before;
    let sheet = price_sheet::read(root, errors);
    let award = award.and_then(|place| award::read(&place, &tree, errors));
    if let Some(award) = &award {
        without_criteria(root, &award.method, &tree, errors);
        named_criteria(award, &tree, errors);
    }
    let asked = knock_outs.len() + requirements.len() + tree.ids.len() + sheet.len();
    let asked = asked + award.as_ref().map_or(0, tie::drawn);
    let mut cells = cells_left(root, asked, errors)?;
    let is_refused = |award: &Award| award.method.character().zero_price == ZeroPrice::Refused;
    let is_timed = |award: &Award| award.ties.contains(&TieRule::Earliest);
    let rules = bid::Rules {
        knock_outs: &knock_outs.iter().copied().collect(),
        requirements: &requirements.iter().map(|one| (one.id, one)).collect(),
        tree: &tree,
        knows_every_id,
        sheet: &sheet,
        refuses_free: award.as_ref().is_some_and(is_refused),
        needs_times: award.as_ref().is_some_and(is_timed),
    };
    let bids = bid::read(root, &rules, errors);
    let award = award?;
    drawn(&award, &bids, errors);
    if !errors.is_empty() {
        return None;
    }
    let Some(criteria) = leaves::fill(tree.top, &bids, award.panel, &mut cells) else {
        errors.add(root.pointer_to("bids"), too_large());
        return None;
    };
    let knock_outs: Vec<String> = knock_outs.into_iter().map(str::to_owned).collect();
    let musts = requirement::musts(&requirements);
    let bids = bids.into_iter().map(|bid| bid.bid(&knock_outs, &musts));
    Some(Case {
        bids: bids.collect(),
        award,
        knock_outs,
        musts,
        criteria,
    })
}

/// How many cells are left for the marks of assessors after what is asked of every bid; nothing,
/// with an error, when that alone is too much.
fn cells_left(root: &Place, asked: usize, errors: &mut Errors) -> Option<usize> {
    let bids = match root.get("bids").map(|place| place.node) {
        Some(Node::List(items)) => items.len(),
        Some(_) | None => 0,
    };
    let needed = bids.checked_mul(asked);
    let left = needed.and_then(|needed| MOST_CELLS.checked_sub(needed));
    if left.is_none() {
        errors.add(root.pointer_to("bids"), too_large());
    }
    left
}

fn too_large() -> String {
    format!(
        "There are too many bids for so many criteria, requirements, knock-outs and assessors; \
         bids times all of these may be {MOST_CELLS} at most."
    )
}

/// Reads an `award` object alone, for a method that can be read without criteria.
pub fn read_method(award: &Node) -> Option<Method> {
    let mut errors = Errors::default();
    let place = Place::root(award);
    method::read(&place, &Tree::unknown(), &mut errors)
}

fn format(root: &Place, errors: &mut Errors) {
    let Some(place) = root.need("format", errors) else {
        return;
    };
    if place
        .text(errors)
        .is_some_and(|text| text != dossier::FORMAT)
    {
        let message = format!("This version reads the format `{}` only.", dossier::FORMAT);
        errors.add(&place, message);
    }
}

/// The ids of a list of objects.
fn ids<'a>(root: &Place<'a>, key: &str, errors: &mut Errors) -> Vec<&'a str> {
    let mut used = BTreeSet::new();
    let items = root.list_in(key, errors);
    items
        .iter()
        .filter_map(|item| item.id(&mut used, errors))
        .collect()
}

/// What cannot be without criteria.
fn without_criteria(root: &Place, method: &Method, tree: &Tree, errors: &mut Errors) {
    if !tree.is_empty {
        return;
    }
    let weight = match method {
        Method::LowestPrice(_) => return,
        Method::WeightedPoints(settings) => Some(&settings.quality_weight),
        Method::ReferenceDifference(settings) => Some(&settings.quality_weight),
        Method::QualityPremium(settings) => Some(&settings.quality_weight),
        Method::UtilityIndex(settings) => Some(&settings.ratio),
        Method::ValueIndex(settings) => Some(&settings.exponent),
        Method::ValueDeduction(_)
        | Method::PercentageDeduction(_)
        | Method::PercentageMarkup(_)
        | Method::PricePerQualityPoint(_)
        | Method::QualityPerPrice(_)
        | Method::QualityPerPriceCorridor(_)
        | Method::FeatureCoefficient(_) => None,
    };
    let message = match weight {
        Some(weight) if weight.is_zero() => None,
        Some(_) => Some(
            "There are no criteria, so quality can earn nothing; add criteria or make \
             `quality_weight` 0.",
        ),
        None => Some("There are no criteria, and this method needs quality; add criteria."),
    };
    if let Some(message) = message {
        errors.add(root.pointer_to("criteria"), message);
    }
}

/// Rules that name a criterion name one that exists.
fn named_criteria(award: &Award, tree: &Tree, errors: &mut Errors) {
    let ties = award.ties.iter().enumerate();
    let mut rules: Vec<(String, &TieRule)> = ties
        .map(|(at, rule)| (format!("/award/ties/{at}"), rule))
        .collect();
    let decide_by = award.method.decide_by();
    rules.extend(decide_by.map(|rule| ("/award/decide_by".to_owned(), rule)));
    for (pointer, rule) in rules {
        if let TieRule::Criterion(id) = rule
            && !tree.ids.contains(id.as_str())
        {
            let message = format!("There is no criterion `{id}`; name one that exists.");
            errors.add(pointer.as_str(), message);
        }
    }
}

/// A lot names bids that exist, each once.
fn drawn(award: &Award, bids: &[bid::Given], errors: &mut Errors) {
    let bids: BTreeSet<&str> = bids.iter().map(|bid| bid.id).collect();
    for (at, rule) in award.ties.iter().enumerate() {
        let TieRule::Lot(ids) = rule else {
            continue;
        };
        let mut seen = BTreeSet::new();
        for id in ids {
            let message = match seen.insert(id) {
                false => format!("The bid `{id}` is drawn twice; name it once."),
                true if !bids.contains(id.as_str()) => {
                    format!("There is no bid `{id}`; draw among bids that exist.")
                }
                true => continue,
            };
            errors.add(format!("/award/ties/{at}").as_str(), message);
        }
    }
}
