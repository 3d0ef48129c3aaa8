//! A requirement's own table of months: how much of the points a later delivery still earns.

use maud::{Markup, html};
use rust_decimal::Decimal;

use crate::domain::tender::requirement::{Curve, RequirementClass};
use crate::i18n::{Texts, number};
use crate::web::components::field::{self, Field};
use crate::web::form::Typed;

/// How many rows an empty table has.
const ROWS: usize = 5;
/// A curve from elsewhere may have more rows; this many are read.
const MOST_ROWS: usize = 60;
/// The longest delivery that a table can name, in months.
const MOST_MONTHS: u32 = 120;

/// Reads the table; nothing when it is empty. Only points that are to be developed have one.
pub fn read(texts: Texts, typed: &mut Typed, class: Option<RequirementClass>) -> Option<Curve> {
    let filled = filled_rows(typed);
    let has_after = !typed.trimmed("after").is_empty();
    let first = filled.first().copied();
    if class.is_some_and(|class| class != RequirementClass::ToDevelop) {
        let name = first.map(|row| {
            if typed.trimmed(&months(row)).is_empty() {
                share(row)
            } else {
                months(row)
            }
        });
        if let Some(name) = name.or_else(|| has_after.then(|| "after".to_owned())) {
            typed.refuse(name, texts.get("requirements-curve-class"));
        }
        return None;
    }
    if first.is_none() {
        if has_after {
            typed.refuse(months(1), texts.get("requirements-curve-rows"));
        }
        return None;
    }
    let mut points: Vec<(Decimal, Decimal)> = Vec::new();
    for row in filled {
        let (x, y) = (
            read_months(texts, typed, row),
            read_share(texts, typed, row),
        );
        if let (Some(x), Some((last, _))) = (x, points.last())
            && x <= *last
        {
            typed.refuse(months(row), texts.get("requirements-curve-order"));
        }
        if let (Some(y), Some((_, last))) = (y, points.last())
            && y > *last
        {
            typed.refuse(share(row), texts.get("requirements-curve-rises"));
        }
        points.extend(x.zip(y));
    }
    let after = percent(texts, typed, "after").unwrap_or_default();
    if points.last().is_some_and(|(_, last)| after > *last) {
        typed.refuse("after", texts.get("requirements-curve-rises"));
    }
    Some(Curve::Steps {
        points,
        after,
        of: None,
    })
}

/// Fills the form with a table that was saved.
pub fn fill(texts: Texts, typed: &mut Typed, curve: Option<&Curve>) {
    let Some(Curve::Steps { points, after, of }) = curve else {
        return;
    };
    let unit = of.unwrap_or(Decimal::ONE);
    let print = |share: Decimal| {
        let percent = share * Decimal::ONE_HUNDRED / unit;
        number::for_input(percent, texts.language)
    };
    for (row, (x, y)) in (1..).zip(points) {
        typed.push(months(row), number::for_input(*x, texts.language));
        typed.push(share(row), print(*y));
    }
    typed.push("after", print(*after));
}

/// The table as part of the form; folded when nothing in it needs attention.
pub fn view(texts: Texts, typed: &Typed, straight: bool) -> Markup {
    let rows = filled_rows(typed).last().copied().unwrap_or(0).max(ROWS);
    let open = !filled_rows(typed).is_empty() || wrong(typed);
    let label = texts.get("requirements-curve");
    typed.asks_rows("curve", label, &["months-", "share-"]);
    html! {
        details open[open] {
            summary { (texts.get("requirements-curve")) }
            p.hint { (texts.get("requirements-curve-hint")) }
            @if straight { p.note { (texts.get("requirements-curve-straight")) } }
            fieldset {
                legend.hidden { (texts.get("requirements-curve")) }
                (table(texts, typed, rows))
                (field::number(texts, typed,
                    &Field::new(texts, "after", "requirements-curve-after").optional()))
            }
        }
    }
}

fn table(texts: Texts, typed: &Typed, rows: usize) -> Markup {
    html! {
        table.grid {
            caption.hidden { (texts.get("requirements-curve")) }
            thead { tr {
                th scope="col" { (texts.get("requirements-curve-months-head")) }
                th scope="col" { (texts.get("requirements-curve-share-head")) }
            } }
            tbody {
                @for row in 1..=rows {
                    tr {
                        td { (cell(texts, typed, &months(row), "requirements-curve-months", row)) }
                        td { (cell(texts, typed, &share(row), "requirements-curve-share", row)) }
                    }
                }
            }
        }
    }
}

/// A number whose label is the column's head, and which says its row to who cannot see that.
fn cell(texts: Texts, typed: &Typed, name: &str, label: &str, row: usize) -> Markup {
    let field = Field {
        name,
        label: texts.with(label, [("row", row.into())]),
        ..Field::default()
    };
    let wrong = typed.finding(name).is_some();
    html! {
        div.field.wrong[wrong] {
            label.hidden for=(name) { (field.label) }
            (field::help(typed, &field))
            input.short type="text" id=(name) name=(name) value=(typed.get(name))
                aria-describedby=[field::described(typed, &field)]
                aria-invalid=[wrong.then_some("true")];
        }
    }
}

fn wrong(typed: &Typed) -> bool {
    let names = typed.findings().iter().map(|(name, _)| name.as_str());
    names
        .into_iter()
        .any(|name| name == "after" || name.starts_with("months-") || name.starts_with("share-"))
}

/// The rows in which something was typed, counted from 1.
fn filled_rows(typed: &Typed) -> Vec<usize> {
    let filled = |name: String| !typed.trimmed(&name).is_empty();
    (1..=MOST_ROWS)
        .filter(|row| filled(months(*row)) || filled(share(*row)))
        .collect()
}

fn read_months(texts: Texts, typed: &mut Typed, row: usize) -> Option<Decimal> {
    let name = months(row);
    if typed.trimmed(&name).is_empty() {
        typed.refuse(name, texts.get("requirements-curve-months-missing"));
        return None;
    }
    typed.between(texts, &name, Decimal::ZERO, Decimal::from(MOST_MONTHS))
}

fn read_share(texts: Texts, typed: &mut Typed, row: usize) -> Option<Decimal> {
    let name = share(row);
    if typed.trimmed(&name).is_empty() {
        typed.refuse(name, texts.get("requirements-curve-share-missing"));
        return None;
    }
    percent(texts, typed, &name)
}

/// A percentage as a share of 1.
fn percent(texts: Texts, typed: &mut Typed, name: &str) -> Option<Decimal> {
    let value = typed.between(texts, name, Decimal::ZERO, Decimal::ONE_HUNDRED)?;
    Some((value / Decimal::ONE_HUNDRED).normalize())
}

fn months(row: usize) -> String {
    format!("months-{row}")
}

fn share(row: usize) -> String {
    format!("share-{row}")
}
