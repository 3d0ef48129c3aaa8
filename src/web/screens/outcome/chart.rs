//! Stacked bars as SVG, drawn by the server: where each bid's points come from.

use maud::{Markup, html};
use rust_decimal::Decimal;

/// One bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Bar {
    /// Whose bar it is.
    pub label: String,
    /// Points per part, in stacking order.
    pub parts: Vec<Decimal>,
    /// The same points as they are printed.
    pub printed: Vec<String>,
    /// The total as it is printed.
    pub total: String,
}

const WIDTH: i64 = 760;
const LABEL: Decimal = Decimal::from_parts(172, 0, 0, false, 0);
const SPACE: i64 = 518;
const HEIGHT: i64 = 28;
const STEP: i64 = 44;

/// Bars on a shared axis from 0 to `maximum`; `names` are the parts in stacking order.
pub(super) fn bars(
    title: &str,
    description: &str,
    names: &[String],
    bars: &[Bar],
    maximum: Decimal,
) -> Markup {
    let height = i64::try_from(bars.len()).unwrap_or(0) * STEP + 8;
    html! {
        figure {
            figcaption { (title) }
            ul.key {
                @for (index, name) in names.iter().enumerate() {
                    li {
                        svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false" {
                            rect class=(colour(index)) width="14" height="14" {}
                        }
                        (name)
                    }
                }
            }
            div.scroll.chart tabindex="0" role="region" aria-label=(title) { svg viewBox={ "0 0 " (WIDTH) " " (height) } role="img" aria-labelledby="chart-title chart-description" {
                title #chart-title { (title) }
                desc #chart-description { (description) }
                @for (row, bar) in (0..).zip(bars) { (one(bar, row * STEP + 8, maximum)) }
            } }
        }
    }
}

fn one(bar: &Bar, top: i64, maximum: Decimal) -> Markup {
    let mut left = Decimal::ZERO;
    let mut pieces = Vec::new();
    for (index, points) in bar.parts.iter().enumerate() {
        let width = along(*points, maximum);
        pieces.push((index, LABEL + left, width));
        left += width;
    }
    let middle = top + 19;
    html! {
        text class="b" x="0" y=(middle) { (short(&bar.label)) }
        @for (index, x, width) in &pieces {
            rect class=(colour(*index)) x=(x) y=(top) width=(width) height=(HEIGHT) {
                title { (bar.printed[*index]) }
            }
            @if *width > Decimal::from(38) {
                text x=(x + Decimal::from(6)) y=(middle) { (bar.printed[*index]) }
            }
        }
        text class="b" x=(LABEL + left + Decimal::from(8)) y=(middle) { (bar.total) }
    }
}

/// Points as a length on the axis, in hundredths of a unit; a negative share has no length.
fn along(points: Decimal, maximum: Decimal) -> Decimal {
    if maximum <= Decimal::ZERO || points <= Decimal::ZERO {
        return Decimal::ZERO;
    }
    (points * Decimal::from(SPACE) / maximum).trunc_with_scale(2)
}

/// The price is grey; criteria have the colours of the house, in order.
fn colour(index: usize) -> String {
    format!("part-{}", if index == 0 { 0 } else { (index - 1) % 6 + 1 })
}

/// A long name is cut in the picture; the table below has it whole.
pub(super) fn short(name: &str) -> String {
    if name.chars().count() <= 19 {
        return name.to_owned();
    }
    let cut: String = name.chars().take(18).collect();
    format!("{}…", cut.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_start_at_zero_and_share_one_axis() {
        assert_eq!(
            along(Decimal::from(50), Decimal::ONE_HUNDRED),
            Decimal::from(259)
        );
        assert_eq!(
            along(Decimal::from(-5), Decimal::ONE_HUNDRED),
            Decimal::ZERO
        );
        assert_eq!(along(Decimal::from(5), Decimal::ZERO), Decimal::ZERO);
    }

    #[test]
    fn a_long_name_is_cut_in_the_picture_only() {
        assert_eq!(short("Berk Leeromgevingen"), "Berk Leeromgevingen");
        assert_eq!(short("Linde Learning Nederland"), "Linde Learning Ned…");
    }
}
