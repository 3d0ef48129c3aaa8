//! The curve of price against points as SVG, drawn by the server, with the table beneath.

use std::str::FromStr;

use maud::{Markup, html};
use rust_decimal::Decimal;

use crate::domain::award::method::name::MethodName;
use crate::domain::method_lab::curve::Sample;
use crate::domain::method_lab::offer::Dummy;
use crate::domain::method_lab::trial::{Outcome, Trial};
use crate::i18n::{Texts, number};
use crate::web::screens::parts::scoring::lab::words;

#[cfg(test)]
mod tests;

const WIDTH: i64 = 380;
const HEIGHT: i64 = 250;
const LEFT: i64 = 66;
const RIGHT: i64 = 26;
const TOP: i64 = 26;
const BOTTOM: i64 = 42;

/// A bid in the picture.
struct Mark {
    label: String,
    colour: usize,
    price: Decimal,
    figure: Decimal,
}

/// Both axes, in prices and figures.
struct Axes {
    least_price: Decimal,
    most_price: Decimal,
    least: Decimal,
    most: Decimal,
}

impl Axes {
    fn x(&self, price: Decimal) -> Decimal {
        let part = (price - self.least_price) / (self.most_price - self.least_price);
        place(Decimal::from(LEFT) + part * Decimal::from(WIDTH - LEFT - RIGHT))
    }

    fn y(&self, figure: Decimal) -> Decimal {
        let part = (self.most - figure) / (self.most - self.least);
        place(Decimal::from(TOP) + part * Decimal::from(HEIGHT - TOP - BOTTOM))
    }
}

/// The picture of one method and its table; says so when there is nothing to draw.
pub(super) fn figure(texts: Texts, trial: &Trial, index: usize) -> Markup {
    let name = words::choice(texts, trial.variant.choice);
    let method = trial.variant.award.method;
    let drawn = trial.outcome.as_ref().ok().and_then(|outcome| {
        let axes = axes(outcome)?;
        Some(drawing(texts, method, outcome, &axes, &name, index))
    });
    html! {
        figure {
            figcaption { (name) }
            @if let (Some(drawing), Ok(outcome)) = (drawn, &trial.outcome) {
                (drawing)
                (table(texts, method, &outcome.curve, &name))
            } @else {
                p.muted { (texts.get("lab-curve-none")) }
            }
        }
    }
}

fn drawing(
    texts: Texts,
    method: MethodName,
    outcome: &Outcome,
    axes: &Axes,
    name: &str,
    index: usize,
) -> Markup {
    let (title, description) = (format!("plot-{index}-title"), format!("plot-{index}-text"));
    let what = curve_name(texts, method);
    let fills = [("figure", what.as_str().into()), ("method", name.into())];
    html! {
        svg.plot viewBox={ "0 0 " (WIDTH) " " (HEIGHT) } role="img"
            aria-labelledby={ (title) " " (description) } {
            title id=(title) { (texts.with("lab-curve-title", fills)) }
            desc id=(description) { (texts.get("lab-curve-description")) }
            text class="m" x="0" y="12" { (what) }
            text class="m" x=(WIDTH) y=(HEIGHT - 4) text-anchor="end" { (texts.get("lab-price")) }
            (grid(texts, axes))
            @for points in pieces(&outcome.curve, axes) { polyline class="curve" points=(points) {} }
            @for (order, mark) in marks(texts, outcome).iter().enumerate() {
                (drawn_mark(mark, axes, order, rises(&outcome.curve)))
            }
        }
    }
}

/// Lines and numbers at round figures.
fn grid(texts: Texts, axes: &Axes) -> Markup {
    let (right, bottom) = (WIDTH - RIGHT, HEIGHT - BOTTOM);
    html! {
        @for figure in ticks(axes.least, axes.most, 4) {
            @let y = axes.y(figure);
            line class="axis" x1=(LEFT) x2=(right) y1=(y) y2=(y) {}
            text class="m" x=(LEFT - 6) y=(y + Decimal::from(4)) text-anchor="end" {
                (number::plain(figure, texts.language))
            }
        }
        line class="axis" x1=(LEFT) x2=(right) y1=(bottom) y2=(bottom) {}
        @for price in ticks(axes.least_price, axes.most_price, 5) {
            @let x = axes.x(price);
            line class="axis" x1=(x) x2=(x) y1=(bottom) y2=(bottom + 5) {}
            text class="m" x=(x) y=(bottom + 19) text-anchor="middle" {
                (number::plain(price, texts.language))
            }
        }
    }
}

/// A dot with its name where the curve is not: one on its right, the next on its left, so that
/// names of bids that lie close together do not meet.
fn drawn_mark(mark: &Mark, axes: &Axes, order: usize, rises: bool) -> Markup {
    let (x, y) = (axes.x(mark.price), axes.y(mark.figure));
    let width = i64::try_from(mark.label.chars().count() * 8).unwrap_or(0);
    let fits = x + Decimal::from(8 + width) <= Decimal::from(WIDTH);
    let right = order.is_multiple_of(2) && fits || x < Decimal::from(LEFT + width);
    let (anchor, aside) = if right { ("start", 8) } else { ("end", -8) };
    let low = y > Decimal::from(HEIGHT - BOTTOM - 16);
    let down = match (right == rises, low) {
        (true, false) => 16,
        // No room under the dot: above the names that stand there already.
        (true, true) => -20,
        (false, _) => -7,
    };
    html! {
        circle class={ "mark-" (mark.colour) } cx=(x) cy=(y) r="5" {}
        text x=(x + Decimal::from(aside)) y=(y + Decimal::from(down)) text-anchor=(anchor) { (mark.label) }
    }
}

/// The same figures for who cannot see the picture, or wants to copy them.
fn table(texts: Texts, method: MethodName, curve: &[Sample], name: &str) -> Markup {
    let language = texts.language;
    let caption = texts.with("lab-curve-table", [("method", name.into())]);
    html! {
        details {
            summary { (texts.get("lab-as-table")) span.hidden { ": " (name) } }
            div.scroll tabindex="0" role="region" aria-label=(caption) {
                table.close {
                    caption.hidden { (caption) }
                    thead { tr {
                        th.num scope="col" { (texts.get("lab-price")) }
                        th.num scope="col" { (curve_name(texts, method)) }
                    } }
                    tbody {
                        @for sample in curve {
                            tr {
                                td.num { (number::money(sample.price, language)) }
                                td.num { @match &sample.figure {
                                    Some(figure) => (number::decimal_text(figure, language)),
                                    None => (texts.get("lab-curve-out")),
                                } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// What the curve shows: price points, or the deciding figure.
fn curve_name(texts: Texts, method: MethodName) -> String {
    if method == MethodName::WeightedPoints {
        texts.get("lab-price-points")
    } else {
        words::figure_name(texts, method)
    }
}

/// The ranked bids, the cheapest first.
fn marks(texts: Texts, outcome: &Outcome) -> Vec<Mark> {
    let marks = outcome.bids.iter().filter_map(|one| {
        let row = one.ranked.as_ref()?;
        Some(Mark {
            label: words::mark(texts, one.offer.dummy),
            colour: Dummy::ALL
                .iter()
                .position(|dummy| *dummy == one.offer.dummy)?
                + 1,
            price: one.offer.price.amount(),
            figure: Decimal::from_str(row.price_points.as_ref().unwrap_or(&row.total)).ok()?,
        })
    });
    let mut marks: Vec<Mark> = marks.collect();
    marks.sort_by_key(|mark| mark.price);
    marks
}

fn read(sample: &Sample) -> Option<Decimal> {
    Decimal::from_str(sample.figure.as_ref()?).ok()
}

/// Axes that hold the curve and the bids; nothing when there is no curve.
fn axes(outcome: &Outcome) -> Option<Axes> {
    let curve = &outcome.curve;
    let rows = outcome.bids.iter().filter_map(|one| one.ranked.as_ref());
    let of_bids = rows.filter_map(|row| {
        let figure = row.price_points.as_ref().unwrap_or(&row.total);
        Decimal::from_str(figure).ok()
    });
    let figures: Vec<Decimal> = curve.iter().filter_map(read).chain(of_bids).collect();
    curve.iter().find_map(read)?;
    let (least, most) = (*figures.iter().min()?, *figures.iter().max()?);
    // Bars and curves of the house start at 0.
    let (least, most) = (least.min(Decimal::ZERO), most.max(Decimal::ZERO));
    let (cheapest, dearest) = (curve.first()?.price, curve.last()?.price);
    (cheapest < dearest).then(|| Axes {
        least_price: cheapest.amount(),
        most_price: dearest.amount(),
        least,
        most: if least == most { Decimal::ONE } else { most },
    })
}

/// The points of the curve, in as many pieces as it has.
fn pieces(curve: &[Sample], axes: &Axes) -> Vec<String> {
    let points: Vec<Option<String>> = curve
        .iter()
        .map(|sample| {
            let (x, y) = (axes.x(sample.price.amount()), axes.y(read(sample)?));
            Some(format!("{x},{y}"))
        })
        .collect();
    let pieces = points
        .split(Option::is_none)
        .filter(|piece| !piece.is_empty());
    let joined = |piece: &[Option<String>]| {
        let points: Vec<&str> = piece.iter().flatten().map(String::as_str).collect();
        points.join(" ")
    };
    pieces.map(joined).collect()
}

/// Whether a higher price gives a higher figure.
fn rises(curve: &[Sample]) -> bool {
    let figures: Vec<Decimal> = curve.iter().filter_map(read).collect();
    figures.first() < figures.last()
}

/// Round figures between two ends, at most one more than `wanted`.
fn ticks(least: Decimal, most: Decimal, wanted: i64) -> Vec<Decimal> {
    let step = round_step((most - least) / Decimal::from(wanted));
    let mut figure = (least / step).ceil() * step;
    let mut found = Vec::new();
    while figure <= most {
        found.push(figure.normalize());
        figure += step;
    }
    found
}

/// The first of 1, 2, 2.5 and 5 with zeros that is not below the value.
fn round_step(least: Decimal) -> Decimal {
    let mut size = Decimal::new(1, 9);
    while size * Decimal::TEN < least {
        size *= Decimal::TEN;
    }
    let factors = [10, 20, 25, 50, 100].map(|tenths| Decimal::new(tenths, 1));
    let fits = factors.into_iter().find(|factor| size * factor >= least);
    size * fits.unwrap_or(Decimal::TEN)
}

/// A place in the picture, to a tenth.
fn place(value: Decimal) -> Decimal {
    value.trunc_with_scale(1).normalize()
}
