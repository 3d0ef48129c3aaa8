//! A `curve` object.

use crate::domain::award::curve::{Curve, Outside, Points};
use crate::domain::award::exact::Exact;
use crate::domain::award::input::errors::Errors;
use crate::domain::award::input::place::Place;

/// Reads the curve of an object, when it has one.
pub fn read_in(owner: &Place, errors: &mut Errors) -> Option<Curve> {
    read(&owner.get("curve")?, errors)
}

/// The unit of shares: what `of` says, or 1.
pub fn unit(place: &Place, errors: &mut Errors) -> Option<Exact> {
    if place.get("of").is_none() {
        return Some(Exact::ONE);
    }
    let unit = place.number_in("of", errors)?;
    if !unit.is_positive() {
        errors.add(
            place.pointer_to("of"),
            "`of` is the unit of the shares and must be above 0.",
        );
        return None;
    }
    Some(unit)
}

fn read(place: &Place, errors: &mut Errors) -> Option<Curve> {
    if !place.is_object(errors) {
        return None;
    }
    let kinds = [("steps", true), ("linear", false)];
    let kind = place
        .need("kind", errors)
        .and_then(|kind| kind.choice(&kinds, errors));
    let unit = unit(place, errors);
    if kind? {
        steps(place, unit, errors)
    } else {
        linear(place, unit.as_ref(), errors)
    }
}

fn steps(place: &Place, unit: Option<Exact>, errors: &mut Errors) -> Option<Curve> {
    place.only(&["kind", "points", "after", "of"], errors);
    let points = points(place, unit.as_ref(), 1, errors);
    let after = match place.get("after") {
        Some(after) => after.number(errors),
        None => Some(Exact::ZERO),
    };
    Some(Curve::Steps {
        points: points?,
        after: after? / unit?,
    })
}

fn linear(place: &Place, unit: Option<&Exact>, errors: &mut Errors) -> Option<Curve> {
    place.only(&["kind", "points", "outside", "of"], errors);
    let outsides = [("clip", Outside::Clip), ("extend", Outside::Extend)];
    let outside = place.choice_in("outside", &outsides, Outside::Clip, errors);
    let points = points(place, unit, 2, errors)?;
    Some(Curve::Linear { points, outside })
}

fn points(
    place: &Place,
    unit: Option<&Exact>,
    fewest: usize,
    errors: &mut Errors,
) -> Option<Points> {
    let place = place.need("points", errors)?;
    let items = place.list(errors);
    let mut pairs = Vec::new();
    for item in &items {
        match item.list(errors).as_slice() {
            [x, share] => {
                let (x, share) = (x.number(errors), share.number(errors));
                pairs.extend(
                    x.zip(share)
                        .zip(unit)
                        .map(|((x, share), unit)| (x, share / unit)),
                );
            }
            _ => errors.add(item, "A point is a pair: [value, share]."),
        }
    }
    if pairs.len() < items.len() {
        return None;
    }
    if pairs.len() < fewest {
        let message = format!("This kind of curve needs at least {fewest} point(s); add them.");
        errors.add(&place, message);
        return None;
    }
    match Points::new(pairs) {
        Ok(points) => Some(points),
        Err(at) => {
            let message = "The values of the points must ascend, each above the one before it.";
            errors.add(place.pointer_to(&at.to_string()), message);
            None
        }
    }
}
