//! The criteria as a table: weights or values, points, how they are scored and which goals they
//! serve.

use maud::{Markup, html};
use rust_decimal::{Decimal, RoundingStrategy};

use crate::domain::permission::Deed;
use crate::domain::tender::criterion::{Branch, Criterion, CriterionKind, branches, weight_sum};
use crate::domain::tender::part::Part;
use crate::domain::tender::worth::{Worth, value_sum};
use crate::i18n::number;
use crate::web::components::cell::{self, Cell};
use crate::web::components::part;
use crate::web::desk::TenderDesk;
use crate::web::form::Typed;
use crate::web::paths;
use crate::web::screens::parts::scoring::{how, weights, worth};

/// A line of the table: a criterion, or the sum of a group.
enum Line<'a> {
    One(Branch<'a>),
    Sum(Branch<'a>),
}

/// The table; `typed` holds the weights or values.
pub fn table(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let may_write = desk.may(Deed::Write);
    let award = &desk.at.tender.award;
    let (points, counted) = (award.quality_points(), Worth::of(award.method));
    let criteria = if may_write {
        &weights::as_typed(texts, typed, counted, &desk.at.tender.criteria)
    } else {
        &desk.at.tender.criteria
    };
    let weight = if may_write {
        worth::label(counted)
    } else {
        worth::name(counted)
    };
    html! {
        div.scroll tabindex="0" role="region" aria-label=(texts.get("scoring-criteria")) {
            table.texts {
                caption.hidden { (texts.get("scoring-criteria")) }
                thead { tr {
                    th scope="col" { (texts.get("scoring-criterion")) }
                    th scope="col" { (texts.get("scoring-how")) }
                    th scope="col" { (texts.get("scoring-goals")) }
                    th.num scope="col" { (texts.get(weight)) }
                    @if points.is_some() { th.num scope="col" { (texts.get("scoring-points")) } }
                    @if may_write { th scope="col" { span.hidden { (texts.get("list-order")) } } }
                } }
                tbody {
                    @for line in lines(criteria, points) {
                        @match line {
                            Line::One(branch) => (row(desk, typed, &branch)),
                            Line::Sum(branch) => {
                                @let label = texts.with("scoring-together-in",
                                    [("group", branch.criterion.name.as_str().into())]);
                                @let deep = branch.depth + 1;
                                (sum(desk, &label, deep, &branch.criterion.children, branch.points))
                            }
                        }
                    }
                    (sum(desk, &texts.get("scoring-together"), 0, criteria, points))
                }
            }
        }
    }
}

/// Every criterion, and after the last one of a group the sum of that group.
fn lines(criteria: &[Criterion], points: Option<Decimal>) -> Vec<Line<'_>> {
    let mut open: Vec<Branch<'_>> = Vec::new();
    let mut found = Vec::new();
    for branch in branches(criteria, points) {
        while let Some(group) = open.pop_if(|group| group.depth >= branch.depth) {
            found.push(Line::Sum(group));
        }
        found.push(Line::One(branch));
        if !branch.criterion.children.is_empty() {
            open.push(branch);
        }
    }
    found.extend(open.into_iter().rev().map(Line::Sum));
    found
}

fn row(desk: &TenderDesk, typed: &Typed, branch: &Branch<'_>) -> Markup {
    let texts = desk.texts();
    let (id, criterion) = (desk.id(), branch.criterion);
    let marked = criterion.kind == Some(CriterionKind::Marked);
    // A narrow screen shows a label before what is said, and none before nothing.
    let goals = (!criterion.goals.is_empty()).then(|| texts.get("scoring-goals"));
    let counted = Worth::of(desk.at.tender.award.method);
    let worth = counted
        .belongs_to(criterion)
        .then(|| texts.get(worth::name(counted)));
    html! {
        tr {
            th.(indent(branch.depth)) scope="row" {
                a href=(paths::criterion(id, &criterion.id)) { (name(desk, criterion)) }
            }
            td data-label=(texts.get("scoring-how")) {
                (how::text(desk, criterion))
                @if marked {
                    br;
                    a href=(paths::item(id, Part::Quality, &criterion.id)) {
                        (texts.get("scoring-to-quality"))
                        span.hidden { " " (criterion.name) }
                    }
                }
            }
            td data-label=[goals] { (criterion.goals.join(", ")) }
            td.num data-label=[worth] { (weight(desk, typed, criterion)) }
            @if has_points(desk) {
                td.num data-label=(texts.get("scoring-points")) { (points_text(desk, branch.points)) }
            }
            @if desk.may(Deed::Write) {
                td.deeds {
                    @let action = paths::criterion_deed(id, &criterion.id, "move");
                    (part::movers(&desk.frame, &action, &criterion.name,
                        branch.before.is_none(), branch.after.is_none()))
                }
            }
        }
    }
}

fn has_points(desk: &TenderDesk) -> bool {
    desk.at.tender.award.quality_points().is_some()
}

fn weight(desk: &TenderDesk, typed: &Typed, criterion: &Criterion) -> Markup {
    let texts = desk.texts();
    let counted = Worth::of(desk.at.tender.award.method);
    if !counted.belongs_to(criterion) {
        return html! {};
    }
    if !desk.may(Deed::Write) {
        let known = counted.get(criterion);
        let printed = known.map(|value| worth::print(counted, value, texts.language));
        return html! { (printed.unwrap_or_default()) };
    }
    let version = weights::version_of(&criterion.id);
    let name = worth::field_of(counted, &criterion.id);
    let key = if counted.is_value() {
        "scoring-value-of"
    } else {
        "scoring-weight-of"
    };
    let label = texts.with(key, [("name", criterion.name.as_str().into())]);
    let cell = Cell {
        name: &name,
        label: &label,
        width: if counted == Worth::Money {
            "short"
        } else {
            "tiny"
        },
        form: Some("weights"),
    };
    html! {
        input type="hidden" name=(version) value=(typed.get(&version)) form="weights";
        (cell::input(typed, cell))
    }
}

fn sum(
    desk: &TenderDesk,
    label: &str,
    depth: usize,
    siblings: &[Criterion],
    points: Option<Decimal>,
) -> Markup {
    let texts = desk.texts();
    let counted = Worth::of(desk.at.tender.award.method);
    let (sum, finding) = match counted {
        Worth::Weight => {
            let sum = weight_sum(siblings);
            let wrong = sum != Decimal::ONE_HUNDRED;
            (sum, wrong.then_some("scoring-sum-wrong"))
        }
        Worth::Money => (value_sum(siblings), None),
        Worth::Fraction => {
            let sum = value_sum(siblings);
            (sum, (sum >= Decimal::ONE).then_some("scoring-sum-whole"))
        }
    };
    let earned = points.map(|points| points * sum / Decimal::ONE_HUNDRED);
    html! {
        tr.total {
            th.(indent(depth)) scope="row" { (label) }
            td colspan="2" {
                @if let Some(finding) = finding {
                    span.tag.caution { (texts.get("severity-warning")) } " " (texts.get(finding))
                }
            }
            td.num data-label=(texts.get(worth::name(counted))) { (worth::print(counted, sum, texts.language)) }
            @if has_points(desk) {
                td.num data-label=(texts.get("scoring-points")) { (points_text(desk, earned)) }
            }
            @if desk.may(Deed::Write) { td {} }
        }
    }
}

fn name(desk: &TenderDesk, criterion: &Criterion) -> String {
    if criterion.name.is_empty() {
        desk.texts().get("scoring-nameless")
    } else {
        criterion.name.clone()
    }
}

fn indent(depth: usize) -> String {
    format!("deep-{}", depth.min(4))
}

/// Points to two decimals, rounded for reading only.
fn points_text(desk: &TenderDesk, points: Option<Decimal>) -> String {
    let round =
        |points: Decimal| points.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    points.map_or_else(String::new, |points| {
        number::fixed(round(points), 2, desk.language())
    })
}
