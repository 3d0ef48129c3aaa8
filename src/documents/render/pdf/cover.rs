//! The cover: whose, what, about what, and what one must know first.

use crate::documents::model::Document;
use crate::documents::render::pdf::canvas::Area;
use crate::documents::render::pdf::flow::Flow;
use crate::documents::render::pdf::style::{
    ACCENT, BODY, BOTTOM, FULL_WIDTH, LEFT, LINE, MUTED, ORGANISATION, PAGE_HEIGHT, SHEET_SUBTITLE,
    SHEET_TITLE, SMALL, SUBTITLE, TITLE, TOP, TextStyle,
};
use crate::documents::render::pdf::tags::{NodeId, Tree};
use crate::documents::render::pdf::wrap::Line;

const BAND: Area = Area {
    x: 0.0,
    y: 0.0,
    width: 16.0,
    height: PAGE_HEIGHT,
};
/// Top of the title.
const TITLE_TOP: f32 = PAGE_HEIGHT - 250.0;
/// Width of the column with labels.
const LABEL_WIDTH: f32 = 150.0;
/// White above and below a pair.
const PAIR_PAD: f32 = 5.0;
const LABEL: TextStyle = BODY.coloured(MUTED);

/// Draws the cover on the first page; a very long one runs on to the next.
pub fn draw(flow: &mut Flow, document: &Document) {
    let section = flow.canvas.tree.add(Tree::root(), "Sect");
    flow.canvas
        .artifact(0, |canvas| canvas.fill(0, BAND, ACCENT));
    paragraph(flow, section, &document.organisation, &ORGANISATION);
    flow.y = flow.y.min(TITLE_TOP);
    let rule = flow.y;
    let page = flow.page();
    flow.canvas.artifact(page, |canvas| {
        canvas.rule(page, LEFT, rule, 64.0, 4.0, ACCENT);
    });
    flow.y -= 22.0;
    paragraph(flow, section, &document.title, &TITLE);
    flow.space(8.0);
    paragraph(flow, section, &document.subtitle, &SUBTITLE);
    flow.space(14.0);
    paragraph(flow, section, &document.reference, &LABEL);
    flow.space(24.0);
    let heights: f32 = document
        .cover
        .iter()
        .map(|pair| pair_height(flow, pair))
        .sum();
    let stamp = 24.0 + SMALL.leading;
    if flow.room() >= heights + stamp {
        flow.y = BOTTOM + heights + stamp;
    }
    pairs(flow, section, &document.cover);
    flow.space(24.0);
    paragraph(flow, section, &document.stamp, &SMALL);
}

/// What stands above the text of a sheet.
pub fn draw_head(flow: &mut Flow, document: &Document) {
    let section = flow.canvas.tree.add(Tree::root(), "Sect");
    flow.canvas.artifact(0, |canvas| {
        canvas.rule(0, LEFT, TOP, 64.0, 4.0, ACCENT);
    });
    flow.y -= 12.0;
    paragraph(flow, section, &document.title, &SHEET_TITLE);
    paragraph(flow, section, &document.subtitle, &SHEET_SUBTITLE);
    flow.space(8.0);
    pairs(flow, section, &document.cover);
}

fn paragraph(flow: &mut Flow, section: NodeId, text: &str, style: &TextStyle) {
    let lines = flow.wrap_sparing(text, style, FULL_WIDTH);
    if !lines.is_empty() {
        let node = flow.canvas.tree.add(section, "P");
        flow.lines(node, &lines, style, LEFT);
    }
}

fn pairs(flow: &mut Flow, section: NodeId, pairs: &[(String, String)]) {
    if pairs.is_empty() {
        return;
    }
    let list = flow.canvas.tree.add(section, "L");
    rule(flow);
    for pair in pairs {
        let height = pair_height(flow, pair);
        flow.need(height.min(TOP - BOTTOM));
        let entry = flow.canvas.tree.add(list, "LI");
        let label = flow.canvas.tree.add(entry, "Lbl");
        let body = flow.canvas.tree.add(entry, "LBody");
        let (labels, values) = pair_lines(flow, pair);
        flow.y -= PAIR_PAD;
        let (page, top) = (flow.page(), flow.y);
        flow.strip(label, &labels, &LABEL, LEFT);
        let under_label = flow.y;
        flow.y = top;
        flow.lines(body, &values, &BODY, LEFT + LABEL_WIDTH);
        if flow.page() == page {
            flow.y = flow.y.min(under_label);
        }
        flow.y -= PAIR_PAD;
        rule(flow);
    }
}

/// The lines of the label and those of the value.
fn pair_lines(flow: &Flow, (label, value): &(String, String)) -> (Vec<Line>, Vec<Line>) {
    let labels = flow.wrap(label, &LABEL, LABEL_WIDTH - 12.0);
    let values = flow.wrap(value, &BODY, FULL_WIDTH - LABEL_WIDTH);
    (labels, values)
}

fn pair_height(flow: &Flow, pair: &(String, String)) -> f32 {
    let (labels, values) = pair_lines(flow, pair);
    labels.len().max(values.len()) as f32 * BODY.leading + 2.0 * PAIR_PAD
}

fn rule(flow: &mut Flow) {
    let (page, y) = (flow.page(), flow.y);
    flow.canvas.artifact(page, |canvas| {
        canvas.rule(page, LEFT, y, FULL_WIDTH, 0.5, LINE);
    });
}
