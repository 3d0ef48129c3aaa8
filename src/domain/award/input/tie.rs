//! The `ties` list.

use crate::domain::award::case::{Award, TieRule};
use crate::domain::award::input::errors::Errors;
use crate::domain::award::input::place::{self, Place};

/// How many rules there may be: every two bids may need them all.
const MOST_RULES: usize = 100;

/// Reads the rules that separate equal figures.
pub fn read(award: &Place, errors: &mut Errors) -> Vec<TieRule> {
    let items = award.list_in("ties", errors);
    award.at_most(MOST_RULES, "ties", items.len(), errors);
    items.iter().filter_map(|item| rule(item, errors)).collect()
}

/// How many bids were drawn in all lots together; every row of the ranking may name them.
pub fn drawn(award: &Award) -> usize {
    let drawn = award.ties.iter().map(|rule| match rule {
        TieRule::Lot(ids) => ids.len(),
        TieRule::HigherQuality
        | TieRule::LowerPrice
        | TieRule::HigherPrice
        | TieRule::Criterion(_)
        | TieRule::Earliest => 0,
    });
    drawn.sum()
}

/// The rule that a text names; none when it is no rule.
pub fn known(text: &str) -> Option<TieRule> {
    match text {
        "higher-quality" => Some(TieRule::HigherQuality),
        "lower-price" => Some(TieRule::LowerPrice),
        "higher-price" => Some(TieRule::HigherPrice),
        "earliest" => Some(TieRule::Earliest),
        _ => {
            if let Some(id) = text.strip_prefix("criterion:") {
                return place::is_id(id).then(|| TieRule::Criterion(id.to_owned()));
            }
            let ids: Vec<&str> = text.strip_prefix("lot:")?.split(',').collect();
            let are_ids = ids.iter().all(|id| place::is_id(id));
            are_ids.then(|| TieRule::Lot(ids.into_iter().map(ToOwned::to_owned).collect()))
        }
    }
}

fn rule(place: &Place, errors: &mut Errors) -> Option<TieRule> {
    let text = place.text(errors)?;
    let rule = known(text);
    if rule.is_none() {
        let message = format!(
            "`{text}` is no tie rule; use `higher-quality`, `lower-price`, `higher-price`, \
             `earliest`, `criterion:ID` or `lot:ID,ID`."
        );
        errors.add(place, message);
    }
    rule
}
