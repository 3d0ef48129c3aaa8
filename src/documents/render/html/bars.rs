//! Bars as an accessible drawing in HTML, with the same figures as a table beneath it.

use maud::{Markup, html};
use rust_decimal::Decimal;

use crate::documents::model::{Bar, Bars};
use crate::documents::render::fill::fill;
use crate::i18n::{Language, number};

const WIDTH: u32 = 900;
const LABEL_WIDTH: u32 = 190;
const TOTAL_WIDTH: u32 = 80;
const ROW_HEIGHT: u32 = 34;
const BAR_HEIGHT: u32 = 24;
/// Below this a number does not fit in its part of a bar.
const ROOM_FOR_NUMBER: u32 = 48;

/// Makes the drawing, its key and its table.
pub fn html(bars: &Bars, language: Language) -> Markup {
    let height = ROW_HEIGHT * u32::try_from(bars.bars.len()).unwrap_or(u32::MAX / ROW_HEIGHT);
    html! {
        figure {
            figcaption { (bars.caption) }
            ul.keys {
                @for (index, part) in bars.parts.iter().enumerate() {
                    li {
                        svg viewBox="0 0 10 10" aria-hidden="true" {
                            rect width="10" height="10" fill=(fill(index)) {}
                        }
                        (part)
                    }
                }
            }
            div.wide role="region" tabindex="0" aria-label=(bars.caption) {
                svg.drawing role="img" aria-label=(bars.description)
                    viewBox={ "0 0 " (WIDTH) " " (height) }
                {
                    @for (index, bar) in (0_u32..).zip(&bars.bars) {
                        (row(bars, bar, index, language))
                    }
                }
            }
            details {
                summary { (language.texts().get("doc-show-table")) }
                (values(bars, language))
            }
        }
    }
}

fn row(bars: &Bars, bar: &Bar, index: u32, language: Language) -> Markup {
    let top = index * ROW_HEIGHT;
    let middle = top + BAR_HEIGHT / 2 + 4;
    let mut left = Decimal::from(LABEL_WIDTH);
    let mut parts = Vec::new();
    for (part, value) in bar.values.iter().enumerate() {
        let width = length(*value, bars.maximum);
        parts.push((part, *value, left, width));
        left += width;
    }
    html! {
        text x="0" y=(middle) { (bar.label) }
        @for (part, value, left, width) in parts {
            rect x=(left) y=(top) width=(width) height=(BAR_HEIGHT) fill=(fill(part)) {
                title { (bar.label) ", " (bars.parts.get(part).map_or("", String::as_str)) ": "
                    (number::fixed(value, 2, language)) }
            }
            @if width > Decimal::from(ROOM_FOR_NUMBER) {
                text.on-dark x=(left + width / Decimal::TWO) y=(middle) text-anchor="middle" {
                    (number::fixed(value, 2, language))
                }
            }
        }
        text x=(left + Decimal::from(8)) y=(middle) font-weight="650" {
            (number::fixed(bar.total, 2, language))
        }
    }
}

/// The length of a value on an axis that starts at zero; nothing is drawn below zero.
fn length(value: Decimal, maximum: Decimal) -> Decimal {
    if maximum <= Decimal::ZERO || value <= Decimal::ZERO {
        return Decimal::ZERO;
    }
    let room = Decimal::from(WIDTH - LABEL_WIDTH - TOTAL_WIDTH);
    (room * value / maximum).trunc_with_scale(1)
}

fn values(bars: &Bars, language: Language) -> Markup {
    html! {
        table {
            caption { (bars.caption) }
            thead {
                tr {
                    td {}
                    @for part in &bars.parts { th.figure scope="col" { (part) } }
                    th.figure scope="col" { (language.texts().get("doc-bars-total")) }
                }
            }
            tbody {
                @for bar in &bars.bars {
                    tr {
                        th scope="row" { (bar.label) }
                        @for value in &bar.values {
                            td.figure { (number::fixed(*value, 2, language)) }
                        }
                        td.figure { (number::fixed(bar.total, 2, language)) }
                    }
                }
            }
        }
    }
}
