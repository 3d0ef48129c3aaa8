//! The form of one criterion: filled from what was saved, and read back without loss.

use maud::{Markup, html};
use rust_decimal::Decimal;

use crate::domain::tender::criterion::{
    Criterion, CriterionKind, PlacedCriterion, groups_outside, weight_sum,
};
use crate::domain::tender::requirement::RequirementClass;
use crate::domain::tender::worth::Worth;
use crate::i18n::{Language, Texts, number};
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::components::part;
use crate::web::desk::TenderDesk;
use crate::web::form::Typed;
use crate::web::screens::parts::scoring::{curve, levels, percent, worth};

#[cfg(test)]
mod tests;

/// The form of a criterion that is not there yet: what is left of the 100 is its weight.
pub fn empty(criteria: &[Criterion], worth: Worth, language: Language) -> Typed {
    let left = Decimal::ONE_HUNDRED - weight_sum(criteria);
    let mut typed = Typed::of([("version", "0".to_owned()), ("kind", "marked".to_owned())]);
    if left > Decimal::ZERO && !worth.is_value() {
        typed.push("weight", number::for_input(left, language));
    }
    curve::fill(&mut typed, None, language);
    typed
}

/// The form of a criterion that was saved.
pub fn filled(texts: Texts, placed: &PlacedCriterion, worth: Worth, version: i64) -> Typed {
    let language = texts.language;
    let criterion = &placed.criterion;
    let counts = worth::for_input(worth, worth.get(criterion), language);
    let minimum = criterion
        .minimum
        .map(|share| percent::for_input(share, language));
    let mut typed = Typed::of([
        ("version", version.to_string()),
        ("name", criterion.name.clone()),
        ("kind", kind_name(criterion.kind).to_owned()),
        (worth::field(worth), counts),
        ("parent", placed.parent.clone()),
        ("minimum", minimum.unwrap_or_default()),
    ]);
    if criterion.kind == Some(CriterionKind::Requirements) {
        typed.push("question", criterion.question.clone());
    }
    for goal in &criterion.goals {
        typed.push("goals", goal);
    }
    for class in &criterion.classes {
        typed.push("classes", class.name());
    }
    curve::fill(&mut typed, criterion.curve.as_ref(), language);
    typed
}

/// The criterion as it was typed; what the form does not show stays as it was.
pub fn read(
    texts: Texts,
    typed: &mut Typed,
    stored: PlacedCriterion,
    worth: Worth,
    criteria: &[Criterion],
) -> PlacedCriterion {
    let before = stored.criterion;
    let name = typed.required("name", texts.get("scoring-name-missing"));
    let kind = kind(texts, typed, &before, criteria);
    let criterion = Criterion {
        name,
        kind,
        ..before.clone()
    };
    let criterion = counting_for(texts, typed, worth, criterion);
    let parent = parent(texts, typed, &before.id, criteria);
    let minimum = percent::share(texts, typed, "minimum", Decimal::ZERO);
    let criterion = Criterion {
        minimum,
        goals: typed.all("goals"),
        ..criterion
    };
    let criterion = match kind {
        Some(CriterionKind::Requirements) => counting(texts, typed, criterion),
        // Only a criterion that counts requirements has classes: elsewhere they count double.
        Some(CriterionKind::Marked) => Criterion {
            classes: Vec::new(),
            curve: None,
            ..levels::usual_when_none(texts, criterion)
        },
        Some(CriterionKind::Measured) => criterion,
        None => Criterion {
            classes: Vec::new(),
            curve: None,
            ..criterion
        },
    };
    PlacedCriterion { parent, criterion }
}

/// The weight or the value, whichever the method asks; the other stays as it was.
fn counting_for(texts: Texts, typed: &mut Typed, worth: Worth, criterion: Criterion) -> Criterion {
    if !worth.belongs_to(&criterion) {
        return criterion;
    }
    let counts = worth::needed(texts, typed, worth, worth::field(worth));
    worth.set(criterion, counts)
}

/// What a criterion that counts requirements has more than the others.
fn counting(texts: Texts, typed: &mut Typed, criterion: Criterion) -> Criterion {
    let classes: Vec<RequirementClass> = RequirementClass::SCORING
        .into_iter()
        .filter(|class| typed.has("classes", class.name()))
        .collect();
    if classes.is_empty() {
        typed.refuse("classes", texts.get("scoring-classes-missing"));
    }
    let curve = if classes.contains(&RequirementClass::ToDevelop) {
        curve::read(texts, typed, criterion.curve)
    } else {
        None
    };
    Criterion {
        classes,
        curve,
        question: typed.trimmed("question"),
        ..criterion
    }
}

/// A group that holds criteria stays a group.
fn kind(
    texts: Texts,
    typed: &mut Typed,
    before: &Criterion,
    criteria: &[Criterion],
) -> Option<CriterionKind> {
    let kind = match typed.get("kind") {
        "group" => None,
        "requirements" => Some(CriterionKind::Requirements),
        "marked" => Some(CriterionKind::Marked),
        "measured" if before.kind == Some(CriterionKind::Measured) => before.kind,
        _ => {
            typed.refuse("kind", texts.get("scoring-kind-missing"));
            return before.kind;
        }
    };
    let holds = groups_outside(criteria, "")
        .iter()
        .any(|group| group.id == before.id && !group.children.is_empty());
    if kind.is_some() && holds {
        typed.refuse("kind", texts.get("scoring-kind-has-children"));
    }
    kind
}

fn parent(texts: Texts, typed: &mut Typed, id: &str, criteria: &[Criterion]) -> String {
    let parent = typed.trimmed("parent");
    let known = groups_outside(criteria, id)
        .iter()
        .any(|group| group.id == parent);
    if !parent.is_empty() && !known {
        typed.refuse("parent", texts.get("scoring-parent-missing"));
    }
    parent
}

fn kind_name(kind: Option<CriterionKind>) -> &'static str {
    match kind {
        None => "group",
        Some(CriterionKind::Requirements) => "requirements",
        Some(CriterionKind::Marked) => "marked",
        Some(CriterionKind::Measured) => "measured",
    }
}

/// The fields of the form.
pub fn fields(desk: &TenderDesk, stored: Option<&PlacedCriterion>, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let one = |name, label: &str| Field::new(texts, name, label);
    let id = stored.map_or("", |placed| placed.criterion.id.as_str());
    let groups = groups(texts, &desk.at.tender.criteria, id);
    let goals = part::goal_choices(desk);
    let worth = Worth::of(desk.at.tender.award.method);
    let parent = one("parent", "scoring-parent");
    let parent = if worth.is_value() {
        parent
    } else {
        parent.hint(texts, "scoring-parent-hint")
    };
    let counts = one(worth::field(worth), worth::label(worth)).hint(texts, worth::hint(worth));
    html! {
        (field::text(texts, typed, &one("name", "scoring-name").hint(texts, "scoring-name-hint")))
        (choice::radios(texts, typed, &one("kind", "scoring-kind"), &kinds(texts, typed)))
        div.only.only-requirements {
            (choice::checkboxes(texts, typed,
                &one("classes", "scoring-classes").hint(texts, "scoring-classes-hint"), &classes(desk)))
            (field::area(texts, typed,
                &one("question", "scoring-question").hint(texts, "scoring-question-hint").optional(), 4))
            div.only.only-to-develop {
                (curve::rows(texts, typed, stored.and_then(|placed| placed.criterion.curve.as_ref())))
            }
        }
        @if worth.is_value() {
            div.only.only-marked.only-requirements.only-measured { (field::number(texts, typed, &counts)) }
        } @else {
            (field::number(texts, typed, &counts))
        }
        @if groups.len() > 1 {
            (choice::select(texts, typed, &parent, &groups))
        }
        (field::number(texts, typed,
            &one("minimum", "scoring-minimum-percent").hint(texts, "scoring-criterion-minimum-hint").optional()))
        @if !goals.is_empty() {
            (choice::checkboxes(texts, typed, &one("goals", "scoring-goals").optional(), &goals))
        }
    }
}

fn kinds(texts: Texts, typed: &Typed) -> Vec<Choice> {
    let mut names = vec!["marked", "requirements", "group"];
    if typed.get("kind") == "measured" {
        names.push("measured");
    }
    let choice = |name: &str| {
        let hint = texts.get(&format!("scoring-kind-{name}-hint"));
        Choice::with_hint(name, texts.get(&format!("scoring-kind-{name}")), hint)
    };
    names.into_iter().map(choice).collect()
}

/// The classes that score, each with how many requirements it has now.
fn classes(desk: &TenderDesk) -> Vec<Choice> {
    let texts = desk.texts();
    let requirements = &desk.at.tender.requirements;
    let choices = RequirementClass::SCORING.into_iter().map(|class| {
        let count = requirements.iter().filter(|one| one.class == class).count();
        let label = texts.get(&format!("scoring-class-{}", class.name()));
        let hint = texts.with("scoring-class-count", [("count", count.into())]);
        Choice::with_hint(class.name(), label, hint)
    });
    choices.collect()
}

fn groups(texts: Texts, criteria: &[Criterion], id: &str) -> Vec<Choice> {
    let mut choices = vec![Choice::new("", texts.get("scoring-parent-none"))];
    let groups = groups_outside(criteria, id);
    choices.extend(
        groups
            .iter()
            .map(|group| Choice::new(&group.id, &group.name)),
    );
    choices
}
