//! From the form to a requirement and back.

use rust_decimal::Decimal;

use crate::domain::tender::requirement::{
    AnswerForm, Curve, Requirement, RequirementClass, RequirementKind,
};
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
    let negotiable = typed.get("negotiable") == "yes";
    if negotiable && class.is_some_and(|class| !class.is_wish()) {
        let finding = texts.get("requirements-negotiable-not-a-wish");
        typed.refuse("negotiable", finding);
    }
    let own_curve = curve::read(texts, typed, class);
    let class = class.unwrap_or_default();
    let kept = stored
        .and_then(|one| one.curve.clone())
        .filter(|_| class == RequirementClass::ToDevelop)
        .filter(|curve| matches!(curve, Curve::Linear { .. }));
    let read = Requirement {
        id: stored.map(|one| one.id.clone()).unwrap_or_default(),
        area: typed.trimmed("area"),
        text,
        class,
        kind: RequirementKind::from_name(typed.get("kind")),
        answer_form: AnswerForm::from_name(typed.get("answer_form")).unwrap_or_default(),
        negotiable,
        expected_use: typed.trimmed("expected_use"),
        points,
        example: typed.trimmed("example"),
        origin: typed.trimmed("origin"),
        check: typed.trimmed("check"),
        library: stored.map(|one| one.library.clone()).unwrap_or_default(),
        goals: typed.all("goals"),
        bottlenecks: typed.all("bottlenecks"),
        curve: own_curve.or(kept),
    };
    read.fitted()
}

/// Points belong to the classes that score, and only to those.
pub(super) fn points(
    texts: Texts,
    typed: &mut Typed,
    class: Option<RequirementClass>,
) -> Option<Decimal> {
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
        ("answer_form", requirement.answer_form.name().to_owned()),
        ("expected_use", requirement.expected_use.clone()),
    ]);
    let kind = requirement.kind.map_or("", RequirementKind::name);
    typed.push("kind", kind);
    if requirement.negotiable {
        typed.push("negotiable", "yes");
    }
    for bottleneck in &requirement.bottlenecks {
        typed.push("bottlenecks", bottleneck);
    }
    for goal in &requirement.goals {
        typed.push("goals", goal);
    }
    curve::fill(texts, &mut typed, requirement.curve.as_ref());
    typed
}
