//! The `price_formula` object.

use crate::domain::award::input::place::{Errors, Place};
use crate::domain::award::price::PriceFormula;
use crate::domain::award::price::line::Line;

/// Formulas of the format that are not built yet.
pub const LATER: [&str; 8] = [
    "highest-ratio",
    "linear-multiple",
    "min-max",
    "logarithmic",
    "discount-power",
    "discount-bilinear",
    "discount-corrected",
    "fixed-ratio",
];

/// Reads how a price becomes points.
pub fn read(place: &Place, errors: &mut Errors) -> Option<PriceFormula> {
    if !place.is_object(errors) {
        return None;
    }
    let kind = place.need("kind", errors)?;
    match kind.text(errors)? {
        "lowest-ratio" => {
            place.only(&["kind"], errors);
            Some(PriceFormula::LowestRatio)
        }
        "line" => line(place, errors).map(PriceFormula::Line),
        later if LATER.contains(&later) => {
            let message = format!(
                "This version does not compute the price formula `{later}` yet; use \
                 `lowest-ratio` or `line`."
            );
            errors.add(&kind.pointer, message);
            None
        }
        unknown => {
            let message = format!(
                "`{unknown}` is no price formula; use `lowest-ratio`, `line`, or one of {}.",
                LATER.join(", ")
            );
            errors.add(&kind.pointer, message);
            None
        }
    }
}

fn line(place: &Place, errors: &mut Errors) -> Option<Line> {
    place.only(&["kind", "full_at", "zero_at"], errors);
    let full_at = place.need_amount("full_at", errors);
    let zero_at = place.need_amount("zero_at", errors);
    let line = Line::new(full_at?, zero_at?);
    if line.is_none() {
        let message = "`full_at` must be below `zero_at`: the lower price earns the points.";
        errors.add(&place.pointer_to("full_at"), message);
    }
    line
}
