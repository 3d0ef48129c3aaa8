//! A `scale` object.

use std::collections::BTreeMap;

use crate::domain::award::input::curve;
use crate::domain::award::input::errors::Errors;
use crate::domain::award::input::place::Place;
use crate::domain::award::leaf::Scale;

/// Reads the scale of a marked criterion, which must have one.
pub fn read_in(criterion: &Place, errors: &mut Errors) -> Option<Scale> {
    let place = criterion.need("scale", errors)?;
    if !place.is_object(errors) {
        return None;
    }
    if place.get("levels").is_some() {
        levels(&place, errors)
    } else {
        range(&place, errors)
    }
}

fn range(place: &Place, errors: &mut Errors) -> Option<Scale> {
    place.only(&["zero", "full"], errors);
    let zero = place.need_number("zero", errors);
    let full = place.need_number("full", errors);
    let (zero, full) = (zero?, full?);
    if zero == full {
        errors.add(place.pointer_to("full"), "`full` must differ from `zero`.");
        return None;
    }
    Some(Scale::Range { zero, full })
}

fn levels(place: &Place, errors: &mut Errors) -> Option<Scale> {
    place.only(&["levels", "of"], errors);
    let unit = curve::unit(place, errors);
    let items = place.list_in("levels", errors);
    let mut levels = BTreeMap::new();
    for item in &items {
        if !item.is_object(errors) {
            continue;
        }
        item.only(&["mark", "share"], errors);
        let mark = item.need_number("mark", errors);
        let share = item.need_number("share", errors);
        if let (Some(mark), Some(share), Some(unit)) = (mark, share, &unit)
            && levels.insert(mark, share / unit).is_some()
        {
            errors.add(
                item.pointer_to("mark"),
                "This mark is listed twice; keep one.",
            );
        }
    }
    if items.is_empty() {
        errors.add(place.pointer_to("levels"), "List at least one level.");
    }
    (!items.is_empty() && levels.len() == items.len()).then_some(Scale::Levels(levels))
}
