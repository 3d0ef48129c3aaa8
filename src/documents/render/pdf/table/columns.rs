//! How wide the columns of a table are, and where figures line up.

use rust_decimal::Decimal;

use crate::documents::model::{Cell, Column, Table};
use crate::documents::render::pdf::flow::Flow;
use crate::documents::render::pdf::style::{FULL_WIDTH, Letters, TextStyle};
use crate::i18n::Language;
use crate::i18n::number;

/// White on either side of a column, but not at the edges of the table.
const GUTTER: f32 = 6.0;
/// A word in a header asks for no more than this.
const WIDEST_WORD: f32 = 84.0;
/// A code, or a text among figures, that is at most so long stays on one line.
const SHORT_TEXT: usize = 16;

/// A printed number, cut before its decimal sign.
pub struct Figure {
    /// Sign and digits before the decimal sign.
    pub whole: String,
    /// The decimal sign and the digits after it; empty when there are none.
    pub fraction: String,
}

impl Figure {
    /// Prints a number.
    pub fn new(value: Decimal, decimals: u32, language: Language) -> Self {
        let mut whole = number::fixed(value, decimals, language);
        let point = match language {
            Language::Nl => ',',
            Language::En => '.',
        };
        let at = whole.rfind(point).unwrap_or(whole.len());
        let fraction = whole.split_off(at);
        Self { whole, fraction }
    }

    /// The whole number.
    pub fn text(&self) -> String {
        format!("{}{}", self.whole, self.fraction)
    }
}

/// Left and right edge of the text of each column.
pub fn edges(left: f32, widths: &[f32]) -> Vec<(f32, f32)> {
    let last = widths.len().saturating_sub(1);
    let mut x = left;
    let mut edges = Vec::new();
    for (index, width) in widths.iter().enumerate() {
        let from = if index == 0 { x } else { x + GUTTER };
        x += width;
        let to = if index == last { x } else { x - GUTTER };
        edges.push((from, to));
    }
    edges
}

/// Width of the longest decimals in each column.
pub fn fractions(flow: &Flow, table: &Table, style: &TextStyle) -> Vec<f32> {
    (0..table.columns.len())
        .map(|column| {
            figures(flow, table, column)
                .map(|(figure, strong)| {
                    let style = letters(style, strong);
                    flow.canvas.fonts.width(&figure.fraction, &style)
                })
                .fold(0.0, f32::max)
        })
        .collect()
}

/// Divides the width as the table asks, unless figures or words would not fit.
pub fn widths(table: &Table, least: &[f32]) -> Vec<f32> {
    divide(&shares(&table.columns), least)
}

/// The width below which figures, codes and words in headers would have to break.
pub fn least(flow: &Flow, table: &Table, style: &TextStyle) -> Vec<f32> {
    let fractions = fractions(flow, table, style);
    table
        .columns
        .iter()
        .enumerate()
        .map(|(index, column)| {
            let header = longest_word(flow, &column.header, &style.with(Letters::Bold));
            let figures = widest_whole(flow, table, index, style) + fractions[index];
            let texts = widest_short_text(flow, table, index, style);
            header.max(figures).max(texts) + 2.0 * GUTTER
        })
        .collect()
}

fn shares(columns: &[Column]) -> Vec<f32> {
    let sum: u32 = columns.iter().map(|column| u32::from(column.width)).sum();
    columns
        .iter()
        .map(|column| {
            if sum == 0 {
                1.0 / columns.len() as f32
            } else {
                f32::from(column.width) / sum as f32
            }
        })
        .collect()
}

/// Gives every column its least width first; the others share what is left.
fn divide(shares: &[f32], least: &[f32]) -> Vec<f32> {
    let asked: f32 = least.iter().sum();
    if asked >= FULL_WIDTH {
        return least
            .iter()
            .map(|least| least * FULL_WIDTH / asked)
            .collect();
    }
    let mut fixed = vec![false; shares.len()];
    loop {
        let taken: f32 = sum(least, &fixed, true);
        let open: f32 = sum(shares, &fixed, false);
        let scale = (FULL_WIDTH - taken) / open.max(f32::EPSILON);
        let narrow = (0..shares.len())
            .find(|column| !fixed[*column] && shares[*column] * scale < least[*column]);
        let Some(narrow) = narrow else {
            return (0..shares.len())
                .map(|column| {
                    if fixed[column] {
                        least[column]
                    } else {
                        shares[column] * scale
                    }
                })
                .collect();
        };
        fixed[narrow] = true;
    }
}

fn sum(values: &[f32], fixed: &[bool], which: bool) -> f32 {
    values
        .iter()
        .zip(fixed)
        .filter(|(_, fixed)| **fixed == which)
        .map(|(value, _)| value)
        .sum()
}

fn widest_whole(flow: &Flow, table: &Table, column: usize, style: &TextStyle) -> f32 {
    figures(flow, table, column)
        .map(|(figure, strong)| {
            let style = letters(style, strong);
            flow.canvas.fonts.width(&figure.whole, &style)
        })
        .fold(0.0, f32::max)
}

/// Codes such as "E-012" and remarks among figures stay on one line.
fn widest_short_text(flow: &Flow, table: &Table, column: usize, style: &TextStyle) -> f32 {
    let numeric = table.columns[column].numeric;
    table
        .rows
        .iter()
        .filter_map(|row| match row.cells.get(column) {
            Some(Cell::Text(text)) => Some((text, row.strong)),
            Some(Cell::Number { .. } | Cell::Empty) | None => None,
        })
        .filter(|(text, _)| text.chars().count() <= SHORT_TEXT)
        .filter(|(text, _)| numeric || !text.contains(char::is_whitespace))
        .map(|(text, strong)| {
            let style = letters(style, strong);
            flow.canvas.fonts.width(text, &style)
        })
        .fold(0.0, f32::max)
}

fn figures<'a>(
    flow: &'a Flow,
    table: &'a Table,
    column: usize,
) -> impl Iterator<Item = (Figure, bool)> + 'a {
    table
        .rows
        .iter()
        .filter_map(move |row| match row.cells.get(column) {
            Some(Cell::Number { value, decimals }) => {
                Some((Figure::new(*value, *decimals, flow.language), row.strong))
            }
            Some(Cell::Text(_) | Cell::Empty) | None => None,
        })
}

fn longest_word(flow: &Flow, text: &str, style: &TextStyle) -> f32 {
    text.split([' ', '\n', '-', '/'])
        .map(|word| flow.canvas.fonts.width(word, style))
        .fold(0.0, f32::max)
        .min(WIDEST_WORD)
}

fn letters(style: &TextStyle, strong: bool) -> TextStyle {
    if strong {
        style.with(Letters::Bold)
    } else {
        *style
    }
}
