//! The `price_sheet` object: lines whose unit prices add up to the price.

use std::collections::BTreeSet;

use crate::domain::award::exact::Exact;
use crate::domain::award::input::errors::Errors;
use crate::domain::award::input::place::Place;

/// A line of the sheet.
#[derive(Debug)]
pub struct Line<'a> {
    /// Unique among the lines.
    pub id: &'a str,
    /// How often the unit price counts: quantity times periods.
    pub times: Exact,
}

/// Reads the lines; none when there is no sheet.
pub fn read<'a>(root: &Place<'a>, errors: &mut Errors) -> Vec<Line<'a>> {
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

fn line<'a>(
    place: &Place<'a>,
    used: &mut BTreeSet<&'a str>,
    errors: &mut Errors,
) -> Option<Line<'a>> {
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
