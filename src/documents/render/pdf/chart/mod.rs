//! Stacked horizontal bars, zero-based, with the same figures as a table under them.

mod figures;
mod legend;
mod scale;

use rust_decimal::Decimal;

use crate::documents::model::{Bar, Bars};
use crate::documents::render::pdf::canvas::{Area, Canvas};
use crate::documents::render::pdf::chart::legend::Legend;
use crate::documents::render::pdf::chart::scale::Scale;
use crate::documents::render::pdf::flow::Flow;
use crate::documents::render::pdf::style::{
    BOTTOM, CAPTION, CELL, Colour, FULL_WIDTH, INK, LEFT, LINE, Letters, PAPER, PARTS, SMALL, TOP,
    TextStyle,
};
use crate::documents::render::pdf::table;
use crate::documents::render::pdf::tags::{Attribute, NodeId};
use crate::documents::render::pdf::wrap::Line;
use crate::i18n::number;

/// Widest column of labels.
const WIDEST_LABEL: f32 = 140.0;
/// White above the caption.
const BEFORE: f32 = 4.0;
/// White between a label or total and its bar.
const GAP: f32 = 8.0;
/// From bar to bar, when labels take one line.
const PITCH: f32 = 25.0;
const THICKNESS: f32 = 15.0;
/// Height of the axis with its figures.
const AXIS: f32 = 18.0;
const LABEL: TextStyle = TextStyle {
    leading: 10.5,
    ..CELL
};
const TOTAL: TextStyle = CELL.with(Letters::Bold);

/// Height of the caption and the first group of bars.
pub fn opening(flow: &Flow, bars: &Bars) -> f32 {
    let plot = Plot::new(flow, bars);
    let caption = flow.wrap_sparing(&bars.caption, &CAPTION, FULL_WIDTH).len();
    let group = plot
        .groups()
        .first()
        .map_or(0.0, |group| plot.height(group));
    BEFORE + caption as f32 * CAPTION.leading + 6.0 + group
}

/// Draws the bars and their table.
pub fn draw(flow: &mut Flow, parent: NodeId, bars: &Bars) {
    let plot = Plot::new(flow, bars);
    flow.space(BEFORE);
    flow.need((opening(flow, bars) - BEFORE).min(TOP - BOTTOM));
    let caption = flow.wrap_sparing(&bars.caption, &CAPTION, FULL_WIDTH);
    if !caption.is_empty() {
        let node = flow.canvas.tree.add(parent, "P");
        flow.lines(node, &caption, &CAPTION, LEFT);
        flow.y -= 6.0;
    }
    for group in plot.groups() {
        let height = plot.height(&group);
        flow.need(height);
        plot.draw(flow, parent, &group, height);
        flow.y -= height;
    }
    flow.space(10.0);
    if !bars.bars.is_empty() {
        table::draw(flow, parent, &figures::table(flow, bars, plot.decimals));
    }
}

/// Where everything of a chart stands.
struct Plot<'a> {
    bars: &'a Bars,
    labels: Vec<Vec<Line>>,
    decimals: u32,
    /// Left edge of the bars.
    x: f32,
    scale: Scale,
    legend: Legend,
}

impl<'a> Plot<'a> {
    fn new(flow: &Flow, bars: &'a Bars) -> Self {
        let fonts = &flow.canvas.fonts;
        let labels: Vec<Vec<Line>> = bars
            .bars
            .iter()
            .map(|bar| flow.wrap(&bar.label, &LABEL, WIDEST_LABEL))
            .collect();
        let widest = labels
            .iter()
            .flatten()
            .map(|line| line.width)
            .fold(0.0, f32::max);
        let decimals = bars
            .bars
            .iter()
            .flat_map(|bar| bar.values.iter().chain([&bar.total]))
            .map(|value| value.normalize().scale())
            .max()
            .unwrap_or(0);
        let totals = bars
            .bars
            .iter()
            .map(|bar| fonts.width(&number::fixed(bar.total, decimals, flow.language), &TOTAL))
            .fold(0.0, f32::max);
        let x = LEFT + widest + GAP;
        Self {
            bars,
            labels,
            decimals,
            x,
            scale: Scale::new(bars, LEFT + FULL_WIDTH - totals - GAP - x),
            legend: Legend::new(flow, &bars.parts),
        }
    }

    fn pitch(&self, bar: usize) -> f32 {
        let lines = self.labels[bar].len() as f32;
        PITCH.max(lines * LABEL.leading + GAP)
    }

    /// As many bars together as fit on a page.
    fn groups(&self) -> Vec<Vec<usize>> {
        let most = TOP - BOTTOM - CAPTION.leading * 3.0;
        let mut groups: Vec<Vec<usize>> = Vec::new();
        for bar in 0..self.bars.bars.len() {
            let fits = groups
                .last()
                .is_some_and(|group| self.height(group) + self.pitch(bar) <= most);
            match groups.last_mut().filter(|_| fits) {
                Some(group) => group.push(bar),
                None => groups.push(vec![bar]),
            }
        }
        groups
    }

    fn height(&self, group: &[usize]) -> f32 {
        let bars: f32 = group.iter().map(|bar| self.pitch(*bar)).sum();
        bars + AXIS + self.legend.height()
    }

    fn draw(&self, flow: &mut Flow, parent: NodeId, group: &[usize], height: f32) {
        let (page, top) = (flow.page(), flow.y);
        let node = flow.canvas.tree.add(parent, "Figure");
        let alternative = if self.bars.description.trim().is_empty() {
            self.bars.caption.clone()
        } else {
            self.bars.description.clone()
        };
        let bounds = [LEFT, top - height, LEFT + FULL_WIDTH, top];
        flow.canvas.tree.describe(
            node,
            Attribute::Picture {
                alternative,
                bounds,
            },
        );
        let language = flow.language;
        flow.canvas.tagged(page, node, |canvas| {
            let foot = top - height + AXIS + self.legend.height();
            for tick in self.scale.ticks() {
                let label = number::plain(tick, language);
                self.tick(canvas, page, (top, foot), self.scale.length(tick), &label);
            }
            let mut y = top;
            for bar in group {
                let pitch = self.pitch(*bar);
                self.label(canvas, page, *bar, y - pitch / 2.0);
                let printed = |value: Decimal| number::fixed(value, self.decimals, language);
                self.bar(
                    canvas,
                    page,
                    &self.bars.bars[*bar],
                    y - pitch / 2.0,
                    printed,
                );
                y -= pitch;
            }
            canvas.rule(page, self.x, foot, self.scale.width(), 0.6, INK);
            self.legend.draw(canvas, page, foot - AXIS);
        });
    }

    fn tick(
        &self,
        canvas: &mut Canvas,
        page: usize,
        (top, foot): (f32, f32),
        at: f32,
        label: &str,
    ) {
        let line = Area {
            x: self.x + at - 0.25,
            y: foot,
            width: 0.5,
            height: top - foot,
        };
        canvas.fill(page, line, LINE);
        let width = canvas.fonts.width(label, &SMALL);
        canvas.text(page, self.x + at - width / 2.0, foot - 11.0, &SMALL, label);
    }

    fn label(&self, canvas: &mut Canvas, page: usize, bar: usize, middle: f32) {
        let lines = &self.labels[bar];
        let mut y = middle + lines.len() as f32 * LABEL.leading / 2.0 - LABEL.drop();
        for line in lines {
            canvas.text(page, self.x - GAP - line.width, y, &LABEL, &line.text);
            y -= LABEL.leading;
        }
    }

    fn bar(
        &self,
        canvas: &mut Canvas,
        page: usize,
        bar: &Bar,
        middle: f32,
        printed: impl Fn(Decimal) -> String,
    ) {
        let baseline = middle - 0.357 * CELL.size;
        let mut x = self.x;
        for (part, value) in bar.values.iter().enumerate() {
            let width = self.scale.length(*value);
            let (fill, ink) = PARTS[part % PARTS.len()];
            let area = Area {
                x,
                y: middle - THICKNESS / 2.0,
                width,
                height: THICKNESS,
            };
            canvas.fill(page, area, fill);
            if width > 0.0 && x > self.x {
                // A white edge keeps the parts apart on grey paper.
                canvas.fill(page, Area { width: 0.8, ..area }, PAPER);
            }
            let text = printed(*value);
            let style = CELL.coloured(ink);
            let room = width - 8.0;
            let needed = canvas.fonts.width(&text, &style);
            let patterned = legend::pattern(canvas, page, area, part);
            if needed <= room && !patterned && !figures::is_simple(self.bars) {
                canvas.text(page, x + (width - needed) / 2.0, baseline, &style, &text);
            }
            x += width;
        }
        canvas.text(page, x + GAP, baseline, &TOTAL, &printed(bar.total));
    }
}

/// Fill of a part.
fn fill(part: usize) -> Colour {
    PARTS[part % PARTS.len()].0
}
