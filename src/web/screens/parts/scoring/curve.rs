//! How months until delivery become a share, as rows of the criterion form.

use maud::{Markup, html};
use rust_decimal::Decimal;

use crate::domain::tender::requirement::Curve;
use crate::i18n::{Language, Texts, number};
use crate::web::components::cell::{self, Cell};
use crate::web::components::field::{self, Field};
use crate::web::form::Typed;
use crate::web::screens::parts::scoring::percent;

/// Months and percents that a curve starts with.
const USUAL: [(i64, i64); 4] = [(0, 100), (3, 75), (6, 50), (12, 25)];

/// The least rows that a form shows.
const LEAST: usize = 6;

/// The most rows that a form is read for.
const MOST: usize = 40;

/// The longest delivery in months.
const LONGEST: i64 = 600;

/// The curve that points to develop start with.
pub fn usual() -> Curve {
    let points = USUAL.map(|(months, percent)| {
        let share = Decimal::new(percent, 2).normalize();
        (Decimal::from(months), share)
    });
    Curve::Steps {
        points: points.to_vec(),
        after: Decimal::ZERO,
        of: None,
    }
}

/// Whether the rows can show a curve; another one is kept as it is.
fn fits(curve: Option<&Curve>) -> bool {
    match curve {
        Some(Curve::Steps { of, .. }) => of.is_none(),
        Some(Curve::Linear { .. }) => false,
        None => true,
    }
}

/// Fills the rows; a criterion without a curve gets the usual one.
pub fn fill(typed: &mut Typed, curve: Option<&Curve>, language: Language) {
    let usual = usual();
    let (Curve::Steps { points, .. } | Curve::Linear { points, .. }) = curve.unwrap_or(&usual);
    let after = match curve {
        Some(Curve::Steps { after, .. }) => *after,
        Some(Curve::Linear { .. }) | None => Decimal::ZERO,
    };
    let rows = LEAST.max(points.len() + 2).min(MOST);
    typed.set("curve-rows", rows.to_string());
    for ((months, share), row) in points.iter().zip(1..) {
        typed.set(&months_of(row), number::for_input(*months, language));
        typed.set(&share_of(row), percent::for_input(*share, language));
    }
    typed.set("after", percent::for_input(after, language));
}

/// The curve as it was typed, months ascending; `stored` when the rows cannot show it.
pub fn read(texts: Texts, typed: &mut Typed, stored: Option<Curve>) -> Option<Curve> {
    if !fits(stored.as_ref()) {
        return stored;
    }
    let mut points: Vec<(Decimal, Decimal)> = Vec::new();
    for row in 1..=count(typed) {
        let (months, share) = (months_of(row), share_of(row));
        match (
            typed.trimmed(&months).is_empty(),
            typed.trimmed(&share).is_empty(),
        ) {
            (true, true) => continue,
            (true, false) => typed.refuse(&months, texts.get("scoring-months-missing")),
            (false, true) => typed.refuse(&share, texts.get("scoring-share-missing")),
            (false, false) => {}
        }
        let longest = Decimal::from(LONGEST);
        let found = typed.between(texts, &months, Decimal::ZERO, longest);
        let share = percent::share(texts, typed, &share, Decimal::ZERO);
        let (Some(found), Some(share)) = (found, share) else {
            continue;
        };
        if points.iter().any(|(known, _)| *known == found) {
            typed.refuse(&months, texts.get("scoring-months-twice"));
        }
        points.push((found, share));
    }
    if points.is_empty() && typed.is_accepted() {
        typed.refuse(months_of(1), texts.get("scoring-curve-missing"));
    }
    points.sort_by_key(|(months, _)| *months);
    let after = percent::share(texts, typed, "after", Decimal::ZERO).unwrap_or_default();
    refuse_rise(texts, typed, &points, after);
    Some(Curve::Steps {
        points,
        after,
        of: None,
    })
}

/// Whoever delivers later never earns more; the finding stands beside the first share that does.
fn refuse_rise(texts: Texts, typed: &mut Typed, points: &[(Decimal, Decimal)], after: Decimal) {
    let finding = texts.get("requirements-curve-rises");
    let mut risen = points.windows(2).filter(|pair| pair[1].1 > pair[0].1);
    if let Some(pair) = risen.next() {
        let is_of = |row: &usize| {
            let months = number::parse(typed.get(&months_of(*row)));
            months.is_ok_and(|months| months == pair[1].0)
        };
        let row = (1..=count(typed)).find(is_of).unwrap_or(1);
        typed.refuse(share_of(row), finding);
    } else if points.last().is_some_and(|(_, last)| after > *last) {
        typed.refuse("after", finding);
    }
}

/// The rows of the form.
pub fn rows(texts: Texts, typed: &Typed, stored: Option<&Curve>) -> Markup {
    if !fits(stored) {
        return html! { p.note { (texts.get("scoring-curve-kept")) } };
    }
    html! {
        (field::count(typed, "curve-rows", count(typed), texts.get("scoring-curve"), &["months-", "share-"]))
        div.scroll tabindex="0" role="region" aria-label=(texts.get("scoring-curve")) {
            table.rows.narrow {
                caption { (texts.get("scoring-curve")) }
                thead { tr {
                    th.num scope="col" { (texts.get("scoring-curve-months")) }
                    th.num scope="col" { (texts.get("scoring-curve-share")) }
                } }
                tbody {
                    @for row in 1..=count(typed) {
                        tr {
                            td.num { (row_cell(texts, typed, &months_of(row), "scoring-curve-months", row)) }
                            td.num { (row_cell(texts, typed, &share_of(row), "scoring-curve-share", row)) }
                        }
                    }
                }
            }
        }
        (field::number(texts, typed,
            &Field::new(texts, "after", "scoring-curve-after").hint(texts, "scoring-curve-after-hint")))
    }
}

fn row_cell(texts: Texts, typed: &Typed, name: &str, label: &str, row: usize) -> Markup {
    let label = format!("{} {row}", texts.get(label));
    let cell = Cell {
        name,
        label: &label,
        width: "tiny",
        form: None,
    };
    cell::input(typed, cell)
}

fn count(typed: &Typed) -> usize {
    typed.get("curve-rows").parse().unwrap_or(LEAST).min(MOST)
}

fn months_of(row: usize) -> String {
    format!("months-{row}")
}

fn share_of(row: usize) -> String {
    format!("share-{row}")
}
