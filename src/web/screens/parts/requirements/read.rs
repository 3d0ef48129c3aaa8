//! From the form to a requirement and back.

use rust_decimal::Decimal;

use crate::domain::tender::requirement::{Curve, Requirement, RequirementClass};
use crate::i18n::{Texts, number};
use crate::web::form::Typed;

use super::curve;

#[cfg(test)]
mod tests;

/// Reads the form. What it does not ask stays as it was in `stored`: the library code, and a curve
/// of straight lines as long as no table of months replaces it.
pub fn requirement(texts: Texts, typed: &mut Typed, stored: Option<&Requirement>) -> Requirement {
    let text = typed.required("text", texts.get("requirements-text-missing"));
    let class = RequirementClass::from_name(typed.get("class"));
    if class.is_none() {
        typed.refuse("class", texts.get("requirements-class-missing"));
    }
    let points = points(texts, typed, class);
    let own_curve = curve::read(texts, typed, class);
    let class = class.unwrap_or_default();
    let kept = stored
        .and_then(|one| one.curve.clone())
        .filter(|_| class == RequirementClass::ToDevelop)
        .filter(|curve| matches!(curve, Curve::Linear { .. }));
    Requirement {
        id: stored.map(|one| one.id.clone()).unwrap_or_default(),
        area: typed.trimmed("area"),
        text,
        class,
        points,
        example: typed.trimmed("example"),
        origin: typed.trimmed("origin"),
        check: typed.trimmed("check"),
        library: stored.map(|one| one.library.clone()).unwrap_or_default(),
        goals: typed.all("goals"),
        curve: own_curve.or(kept),
    }
}

/// Points belong to the classes that score, and only to those.
fn points(texts: Texts, typed: &mut Typed, class: Option<RequirementClass>) -> Option<Decimal> {
    let points = typed.between(texts, "points", Decimal::ZERO, Decimal::ONE_HUNDRED);
    let class = class?;
    if typed.finding("points").is_some() {
        return None;
    }
    if points.is_none() && class.scores() {
        typed.refuse("points", texts.get("requirements-points-missing"));
    }
    if points.is_some() && !class.scores() {
        let key = format!("requirements-points-{}", class.name());
        typed.refuse("points", texts.get(&key));
    }
    points
}

/// The form filled with what was saved.
pub fn filled(texts: Texts, requirement: &Requirement, version: i64) -> Typed {
    let points = requirement
        .points
        .map(|points| number::for_input(points, texts.language));
    let mut typed = Typed::of([
        ("version", version.to_string()),
        ("text", requirement.text.clone()),
        ("class", requirement.class.name().to_owned()),
        ("points", points.unwrap_or_default()),
        ("area", requirement.area.clone()),
        ("example", requirement.example.clone()),
        ("origin", requirement.origin.clone()),
        ("check", requirement.check.clone()),
    ]);
    for goal in &requirement.goals {
        typed.push("goals", goal);
    }
    curve::fill(texts, &mut typed, requirement.curve.as_ref());
    typed
}
