//! The `ties` list.

use crate::domain::award::case::TieRule;
use crate::domain::award::input::place::{Errors, Place};

/// Reads the rules that separate equal figures.
pub fn read(award: &Place, errors: &mut Errors) -> Vec<TieRule> {
    let items = award.list_in("ties", errors);
    items.iter().filter_map(|item| rule(item, errors)).collect()
}

fn rule(place: &Place, errors: &mut Errors) -> Option<TieRule> {
    let text = place.text(errors)?;
    match text {
        "higher-quality" => return Some(TieRule::HigherQuality),
        "lower-price" => return Some(TieRule::LowerPrice),
        "higher-price" => return Some(TieRule::HigherPrice),
        _ => {}
    }
    if let Some(id) = text.strip_prefix("criterion:") {
        return Some(TieRule::Criterion(id.to_owned()));
    }
    let message = if text == "earliest" || text.starts_with("lot:") {
        format!("This version does not compute the tie rule `{text}` yet; remove it.")
    } else {
        format!(
            "`{text}` is no tie rule; use `higher-quality`, `lower-price`, `higher-price` or \
             `criterion:ID`."
        )
    };
    errors.add(&place.pointer, message);
    None
}
