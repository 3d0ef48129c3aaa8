//! The names of the parts, in the order of stacking, so that colour is never the only sign.

use crate::documents::render::pdf::canvas::{Area, Canvas};
use crate::documents::render::pdf::chart::fill;
use crate::documents::render::pdf::flow::Flow;
use crate::documents::render::pdf::style::{
    FULL_WIDTH, INK, LEFT, Letters, PAPER, PARTS, SMALL, TextStyle,
};
use crate::documents::render::pdf::words;
use crate::documents::render::pdf::wrap::Line;

const LEADING: f32 = 14.0;
const SWATCH: f32 = 8.0;
/// White between a swatch and its name.
const NEAR: f32 = 4.0;
/// White between a name and the next swatch.
const FAR: f32 = 14.0;
const NAME: TextStyle = SMALL.coloured(INK);
const INTRODUCTION: TextStyle = SMALL.with(Letters::Italic);
/// Distance of the stripes that tell a seventh part from the first.
const STRIPES: f32 = 3.0;
/// Width of such a stripe.
const STRIPE: f32 = 0.9;

struct Name {
    part: usize,
    x: f32,
    row: usize,
    lines: Vec<Line>,
}

/// The names with their places.
pub struct Legend {
    introduction: Option<&'static str>,
    names: Vec<Name>,
    rows: usize,
}

impl Legend {
    /// Puts the names after each other, on as many rows as they need.
    pub fn new(flow: &Flow, parts: &[String]) -> Self {
        let introduction = (parts.len() > 1).then(|| words::from_left(flow.language));
        let fonts = &flow.canvas.fonts;
        let mut x =
            introduction.map_or(LEFT, |words| LEFT + fonts.width(words, &INTRODUCTION) + FAR);
        let mut row = 0;
        let mut names = Vec::new();
        for (part, name) in parts.iter().enumerate() {
            let lines = flow.wrap(name, &NAME, FULL_WIDTH - SWATCH - NEAR);
            let widest = lines.iter().map(|line| line.width).fold(0.0, f32::max);
            let width = SWATCH + NEAR + widest;
            if x > LEFT && x + width > LEFT + FULL_WIDTH {
                x = LEFT;
                row += 1;
            }
            names.push(Name {
                part,
                x,
                row,
                lines,
            });
            let more = names
                .last()
                .map_or(0, |name| name.lines.len().saturating_sub(1));
            row += more;
            x += width + FAR;
        }
        let rows = if parts.is_empty() { 0 } else { row + 1 };
        Self {
            introduction,
            names,
            rows,
        }
    }

    /// Height with the white above it.
    pub fn height(&self) -> f32 {
        self.rows as f32 * LEADING + 4.0
    }

    /// Draws it below `top`.
    pub fn draw(&self, canvas: &mut Canvas, page: usize, top: f32) {
        let first = top - 4.0 - LEADING / 2.0 - 0.357 * NAME.size;
        if let Some(words) = self.introduction {
            canvas.text(page, LEFT, first, &INTRODUCTION, words);
        }
        for name in &self.names {
            let mut y = first - name.row as f32 * LEADING;
            let swatch = Area {
                x: name.x,
                y: y - 1.0,
                width: SWATCH,
                height: SWATCH,
            };
            canvas.fill(page, swatch, fill(name.part));
            pattern(canvas, page, swatch, name.part);
            for line in &name.lines {
                canvas.text(page, name.x + SWATCH + NEAR, y, &NAME, &line.text);
                y -= LEADING;
            }
        }
    }
}

/// Draws stripes over a part when its colour was used before; says whether it did.
pub fn pattern(canvas: &mut Canvas, page: usize, area: Area, part: usize) -> bool {
    let round = part / PARTS.len();
    if round == 0 {
        return false;
    }
    let upright = round % 2 == 1;
    let length = if upright { area.width } else { area.height };
    let mut at = STRIPES;
    while at + STRIPE < length {
        let stripe = if upright {
            Area {
                x: area.x + at,
                width: STRIPE,
                ..area
            }
        } else {
            Area {
                y: area.y + at,
                height: STRIPE,
                ..area
            }
        };
        canvas.fill(page, stripe, PAPER);
        at += STRIPES;
    }
    true
}
