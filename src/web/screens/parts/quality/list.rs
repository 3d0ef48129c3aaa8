//! The criteria that people mark, and how far each is described.

use maud::{Markup, html};
use rust_decimal::{Decimal, RoundingStrategy};

use crate::domain::tender::criterion::{Branch, Criterion, CriterionKind, Scale, branches};
use crate::domain::tender::part::Part;
use crate::domain::tender::worth::Worth;
use crate::i18n::{Texts, number};
use crate::web::components::{part, wording};
use crate::web::desk::TenderDesk;
use crate::web::screens::parts::scoring::{percent, worth};
use crate::web::{layout, paths};

/// Shows the marked criteria.
pub async fn show(desk: TenderDesk) -> Markup {
    let texts = desk.texts();
    let tender = &desk.at.tender;
    let rows = branches(&tender.criteria, tender.award.quality_points());
    let marked: Vec<Branch<'_>> = rows
        .iter()
        .filter(|row| row.criterion.kind == Some(CriterionKind::Marked))
        .copied()
        .collect();
    let body = html! {
        (part::head(&desk, Part::Quality))
        @if marked.is_empty() {
            p.muted { (texts.get("quality-empty")) }
        } @else {
            p { (texts.get("quality-text")) }
            (table(&desk, &rows, &marked))
        }
        p { a href=(paths::part(desk.id(), Part::Scoring)) { (texts.get("quality-to-scoring")) } }
        (part::end(&desk, Part::Quality))
    };
    layout::tender(&desk, &texts.get("part-quality"), &body)
}

fn table(desk: &TenderDesk, all: &[Branch<'_>], marked: &[Branch<'_>]) -> Markup {
    let texts = desk.texts();
    let caption = texts.get("quality-caption");
    let award = &desk.at.tender.award;
    let (counted, has_points) = (Worth::of(award.method), award.quality_points().is_some());
    html! {
        div.scroll tabindex="0" role="region" aria-label=(caption) {
            table.texts {
                caption.hidden { (caption) }
                thead { tr {
                    th scope="col" { (texts.get("quality-criterion")) }
                    th scope="col" { (texts.get("quality-question")) }
                    th scope="col" { (texts.get("quality-levels")) }
                    th.num scope="col" { (texts.get(worth::name(counted))) }
                    @if has_points { th.num scope="col" { (texts.get("quality-points")) } }
                } }
                tbody { @for branch in marked { (row(desk, group_of(all, branch), branch)) } }
            }
        }
    }
}

/// The group that a criterion is in; nothing at the top.
fn group_of<'a>(all: &[Branch<'a>], one: &Branch<'_>) -> Option<&'a Criterion> {
    let holds = |group: &Criterion| {
        let mut children = group.children.iter();
        children.any(|child| child.id == one.criterion.id)
    };
    let groups = all.iter().map(|branch| branch.criterion);
    groups.into_iter().find(|group| holds(group))
}

fn row(desk: &TenderDesk, group: Option<&Criterion>, branch: &Branch<'_>) -> Markup {
    let texts = desk.texts();
    let criterion = branch.criterion;
    let award = &desk.at.tender.award;
    let counted = Worth::of(award.method);
    let name = if criterion.name.is_empty() {
        &criterion.id
    } else {
        &criterion.name
    };
    html! {
        tr {
            th scope="row" {
                a href=(paths::item(desk.id(), Part::Quality, &criterion.id)) { (name) }
                @if let Some(group) = group { br; span.hint { (group.name) } }
            }
            td data-label=(texts.get("quality-question")) {
                @if criterion.question.trim().is_empty() {
                    span.tag.wrong { (texts.get("severity-error")) } " "
                    (texts.get("quality-question-missing"))
                } @else {
                    (texts.get("quality-question-there")) (wording::mark(desk, Part::Quality, &criterion.id))
                }
            }
            td data-label=(texts.get("quality-levels")) { (levels(texts, criterion)) }
            td.num data-label=(texts.get(worth::name(counted))) {
                @if let Some(known) = counted.get(criterion) {
                    (worth::print(counted, known, texts.language))
                }
            }
            @if award.quality_points().is_some() {
                td.num data-label=(texts.get("quality-points")) {
                    @if let Some(points) = branch.points {
                        @let read = points.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
                        (number::fixed(read, 2, texts.language))
                    }
                }
            }
        }
    }
}

fn levels(texts: Texts, criterion: &Criterion) -> Markup {
    let described = criterion
        .described_levels
        .iter()
        .filter(|level| !level.text.trim().is_empty())
        .count();
    let all = match &criterion.scale {
        Some(Scale::Levels { levels, .. }) => levels.len(),
        Some(Scale::Range { zero, full }) => {
            let print = |mark: &Decimal| number::plain(*mark, texts.language);
            let fills = [("zero", print(zero).into()), ("full", print(full).into())];
            return html! { (texts.with("quality-range", fills)) };
        }
        None => 0,
    };
    let fills = [("described", described.into()), ("all", all.into())];
    html! {
        @if described < all || all < 2 {
            span.tag.caution { (texts.get("severity-warning")) } " "
        }
        (texts.with("quality-described", fills))
        @if let Some(highest) = short_of_full(criterion) {
            br;
            span.tag.caution { (texts.get("severity-warning")) } " "
            (texts.with("quality-not-full", [("share", percent::print(highest, texts.language).into())]))
        }
    }
}

/// The highest share when it is not everything: then nobody can earn all points.
pub fn short_of_full(criterion: &Criterion) -> Option<Decimal> {
    let Some(Scale::Levels { levels, of }) = &criterion.scale else {
        return None;
    };
    let unit = of.unwrap_or(Decimal::ONE);
    let highest = levels.iter().map(|level| level.share).max()?;
    (highest != unit && !unit.is_zero()).then(|| (highest / unit).normalize())
}
