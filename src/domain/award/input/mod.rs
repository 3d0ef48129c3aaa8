//! From a parsed document to a case, or to everything that is wrong with it.
//!
//! An unknown key is an error inside `award`, `scale` and `curve`; elsewhere it is ignored, since
//! the other parts of a dossier do not decide the award.

mod award;
mod bid;
mod criteria;
mod curve;
mod place;
mod price_formula;
mod price_sheet;
mod requirement;
mod scale;
mod tie;

use std::collections::BTreeSet;

use num_traits::Zero;

use crate::domain::award::InputError;
use crate::domain::award::case::{Award, Case, TieRule};
use crate::domain::award::input::criteria::Tree;
use crate::domain::award::input::place::{Errors, Place};
use crate::domain::award::json::Node;
use crate::domain::award::method::Method;
use crate::domain::dossier;

#[cfg(test)]
mod tests;

/// Reads a case, or returns every error.
pub fn read(root: &Node) -> Result<Case, Vec<InputError>> {
    let mut errors = Errors::default();
    let root = Place::root(root);
    if !root.is_object(&mut errors) {
        return Err(errors.into_vec());
    }
    format(&root, &mut errors);
    let award = root
        .need("award", &mut errors)
        .and_then(|place| award::read(&place, &mut errors));
    let knock_outs = ids(&root, "knock_outs", &mut errors);
    let requirements = requirement::read(&root, &mut errors);
    let tree = criteria::read(&root, &requirements, &mut errors);
    let sheet = price_sheet::read(&root, &mut errors);
    if let Some(award) = &award {
        whole(&root, award, &tree, &mut errors);
    }
    let rules = bid::Rules {
        knock_outs: &knock_outs,
        requirements: &requirements,
        tree: &tree,
        sheet: &sheet,
        refuses_free: award
            .as_ref()
            .is_some_and(|award| award.method.divides_by_price()),
    };
    let bids = bid::read(&root, &rules, &mut errors);
    match award {
        Some(award) if errors.is_empty() => {
            let musts = requirement::musts(&requirements);
            Ok(Case {
                award,
                knock_outs,
                musts,
                criteria: tree.siblings,
                bids,
            })
        }
        Some(_) | None => Err(errors.into_vec()),
    }
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
        errors.add(&place.pointer, message);
    }
}

/// The ids of a list of objects.
fn ids(root: &Place, key: &str, errors: &mut Errors) -> Vec<String> {
    let mut used = BTreeSet::new();
    let items = root.list_in(key, errors);
    items
        .iter()
        .filter_map(|item| item.id(&mut used, errors))
        .collect()
}

/// What can only be seen when award and criteria are side by side.
fn whole(root: &Place, award: &Award, tree: &Tree, errors: &mut Errors) {
    if tree.is_empty {
        let Method::WeightedPoints(settings) = &award.method;
        if !settings.quality_weight.is_zero() {
            let message = "There are no criteria, so quality can earn nothing; add criteria or \
                           make `quality_weight` 0.";
            errors.add(&root.pointer_to("criteria"), message);
        }
        if award.minimum_quality.is_some() {
            let message = "There are no criteria to measure; remove `minimum_quality`.";
            errors.add("/award/minimum_quality", message);
        }
    }
    for (at, rule) in award.ties.iter().enumerate() {
        match rule {
            TieRule::Criterion(id) if !tree.ids.contains(id) => {
                let message = format!("There is no criterion `{id}`; name one that exists.");
                errors.add(&format!("/award/ties/{at}"), message);
            }
            TieRule::Criterion(_)
            | TieRule::HigherQuality
            | TieRule::LowerPrice
            | TieRule::HigherPrice => {}
        }
    }
}
