//! The criteria as a table: weights, points, how they are scored and which goals they serve.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use rust_decimal::{Decimal, RoundingStrategy};

use crate::actions::procurement::EntryKind;
use crate::actions::writing::{self, Move};
use crate::domain::permission::Deed;
use crate::domain::tender::criterion::{Branch, Criterion, CriterionKind, branches, weight_sum};
use crate::domain::tender::part::Part;
use crate::i18n::number;
use crate::web::components::cell::{self, Cell};
use crate::web::components::part;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::Typed;
use crate::web::paths;
use crate::web::screens::parts::scoring::{how, percent, weights};

/// A line of the table: a criterion, or the sum of a group.
enum Line<'a> {
    One(Branch<'a>),
    Sum(Branch<'a>),
}

/// Moves a criterion up or down in its group.
pub async fn reorder(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
    typed: Typed,
) -> Result<Response, WebError> {
    let rows = branches(&desk.at.tender.criteria, None);
    let order: Vec<String> = rows.iter().map(|row| row.criterion.id.clone()).collect();
    let moved = rows.iter().find(|row| row.criterion.id == item);
    let moved = moved.ok_or(WebError::NotFound)?;
    let neighbour = if typed.get("to") == "up" {
        moved.before
    } else {
        moved.after
    };
    let place = neighbour.and_then(|id| order.iter().position(|one| one == id));
    if let Some(place) = place {
        let (means, viewer) = (desk.means(), &desk.at.viewer);
        let to = Move::To(place + 1);
        writing::reorder(
            means,
            viewer,
            desk.id(),
            EntryKind::Criterion,
            order,
            &item,
            to,
        )
        .await?;
    }
    Ok(desk.saved_to(&paths::part(desk.id(), Part::Scoring)))
}

/// The section with the table; `typed` holds the weights.
pub fn section(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let criteria = &desk.at.tender.criteria;
    let may_write = desk.may(Deed::Write);
    html! {
        h2 { (texts.get("scoring-criteria")) }
        @if criteria.is_empty() {
            p.muted { (texts.get("scoring-criteria-empty")) }
        } @else {
            p { (texts.get("scoring-criteria-text")) }
            (table(desk, typed))
        }
        @if may_write {
            div.actions {
                @if !criteria.is_empty() {
                    form.sheet #weights method="post" action=(paths::weights(desk.id())) {
                        button.button type="submit" { (texts.get("scoring-weights-save")) }
                    }
                }
                a.button.quiet href=(paths::criterion(desk.id(), "new")) {
                    (texts.get("scoring-criterion-add"))
                }
                a.button.quiet href=(paths::criterion(desk.id(), "library")) {
                    (texts.get("scoring-library"))
                }
            }
        }
    }
}

fn table(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let may_write = desk.may(Deed::Write);
    let points = desk.at.tender.award.quality_weight;
    let criteria = if may_write {
        &weights::as_typed(texts, typed, &desk.at.tender.criteria)
    } else {
        &desk.at.tender.criteria
    };
    let weight = if may_write {
        "scoring-weight-percent"
    } else {
        "scoring-weight"
    };
    html! {
        div.scroll tabindex="0" role="region" aria-label=(texts.get("scoring-criteria")) {
            table {
                caption.hidden { (texts.get("scoring-criteria")) }
                thead { tr {
                    th scope="col" { (texts.get("scoring-criterion")) }
                    th scope="col" { (texts.get("scoring-how")) }
                    th scope="col" { (texts.get("scoring-goals")) }
                    th.num scope="col" { (texts.get(weight)) }
                    th.num scope="col" { (texts.get("scoring-points")) }
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
    html! {
        tr {
            th.(indent(branch.depth)) scope="row" {
                a href=(paths::criterion(id, &criterion.id)) { (name(desk, criterion)) }
            }
            td {
                (how::text(desk, criterion))
                @if marked {
                    br;
                    a href=(paths::item(id, Part::Quality, &criterion.id)) {
                        (texts.get("scoring-to-quality"))
                        span.hidden { " " (criterion.name) }
                    }
                }
            }
            td { (criterion.goals.join(", ")) }
            td.num { (weight(desk, typed, criterion)) }
            td.num { (points_text(desk, branch.points)) }
            @if desk.may(Deed::Write) {
                td.deeds {
                    @let action = paths::criterion_deed(id, &criterion.id, "move");
                    (part::movers(texts, &action, &criterion.name,
                        branch.before.is_none(), branch.after.is_none()))
                }
            }
        }
    }
}

fn weight(desk: &TenderDesk, typed: &Typed, criterion: &Criterion) -> Markup {
    let texts = desk.texts();
    if !desk.may(Deed::Write) {
        let weight = criterion.weight;
        let printed = weight.map(|weight| percent::print_weight(weight, texts.language));
        return html! { (printed.unwrap_or_default()) };
    }
    let version = format!("version-{}", criterion.id);
    let name = format!("weight-{}", criterion.id);
    let label = texts.with(
        "scoring-weight-of",
        [("name", criterion.name.as_str().into())],
    );
    let cell = Cell {
        name: &name,
        label: &label,
        width: "tiny",
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
    let sum = weight_sum(siblings);
    let complete = sum == Decimal::ONE_HUNDRED;
    let earned = points.map(|points| points * sum / Decimal::ONE_HUNDRED);
    html! {
        tr.total {
            th.(indent(depth)) scope="row" { (label) }
            td colspan="2" {
                @if !complete {
                    span.tag.caution { (texts.get("severity-warning")) } " "
                    (texts.get("scoring-sum-wrong"))
                }
            }
            td.num { (percent::print_weight(sum, texts.language)) }
            td.num { (points_text(desk, earned)) }
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
