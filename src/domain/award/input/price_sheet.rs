//! The `price_sheet` object: lines whose unit prices add up to the price.

use std::collections::BTreeSet;

use crate::domain::award::exact::Exact;
use crate::domain::award::input::place::{Errors, Place};

/// A line of the sheet.
#[derive(Debug)]
pub struct Line {
    /// Unique among the lines.
    pub id: String,
    /// How often the unit price counts: quantity times periods.
    pub times: Exact,
}

/// Reads the lines; none when there is no sheet.
pub fn read(root: &Place, errors: &mut Errors) -> Vec<Line> {
    let Some(sheet) = root.get("price_sheet") else {
        return Vec::new();
    };
    if !sheet.is_object(errors) {
        return Vec::new();
    }
    let mut used = BTreeSet::new();
    let items = sheet.list_in("lines", errors);
    items
        .iter()
        .filter_map(|item| line(item, &mut used, errors))
        .collect()
}

fn line(place: &Place, used: &mut BTreeSet<String>, errors: &mut Errors) -> Option<Line> {
    if !place.is_object(errors) {
        return None;
    }
    let id = place.id(used, errors);
    let quantity = place.need_amount("quantity", errors);
    let periods = match place.get("periods") {
        Some(_) => place.need_amount("periods", errors),
        None => Some(Exact::ONE),
    };
    Some(Line {
        id: id?,
        times: quantity? * periods?,
    })
}
