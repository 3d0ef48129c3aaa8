//! Bullets, terms with what belongs to them, and notes.

use crate::documents::render::pdf::canvas::Area;
use crate::documents::render::pdf::flow::{Flow, Strip};
use crate::documents::render::pdf::style::{
    ACCENT, BODY, CAUTION, FULL_WIDTH, LEFT, Letters, TEXT_WIDTH, TextStyle,
};
use crate::documents::render::pdf::tags::{Attribute, NodeId};
use crate::documents::render::pdf::wrap::Line;

const BULLET_INDENT: f32 = 15.0;
const NOTE_INDENT: f32 = 14.0;
const NOTE_GAP: f32 = 4.0;
/// Terms up to this width stand beside what belongs to them, longer ones above it.
const WIDEST_TERM: f32 = 150.0;
/// White between a term and what stands beside it.
const TERM_GAP: f32 = 16.0;
/// So many lines start together with the term or bullet in front of them.
const START: usize = 3;
const TERM: TextStyle = BODY.with(Letters::Bold);

/// The paragraphs of a text: an empty line separates them.
pub fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split("\n\n")
        .map(str::trim)
        .filter(|part| !part.is_empty())
}

/// A list with bullets.
pub fn bullets(flow: &mut Flow, parent: NodeId, items: &[String]) {
    if items.is_empty() {
        return;
    }
    let node = list(flow, parent);
    for item in items {
        let lines = flow.wrap(item, &BODY, TEXT_WIDTH - BULLET_INDENT);
        need_start(flow, &lines);
        let entry = flow.canvas.tree.add(node, "LI");
        let label = flow.canvas.tree.add(entry, "Lbl");
        let body = flow.canvas.tree.add(entry, "LBody");
        let (page, y) = (flow.page(), flow.y - BODY.drop());
        flow.canvas.tagged(page, label, |canvas| {
            canvas.text(page, LEFT + 2.0, y, &BODY.coloured(ACCENT), "• ");
        });
        if lines.is_empty() {
            flow.y -= BODY.leading;
        }
        flow.lines(body, &lines, &BODY, LEFT + BULLET_INDENT);
        flow.space(3.0);
    }
    flow.space(5.0);
}

/// Height of what must start on one page: the first term with its first lines.
pub fn pairs_opening(flow: &Flow, pairs: &[(String, String)]) -> f32 {
    pairs.first().map_or(0.0, |(term, _)| {
        let name = flow.wrap(term, &TERM, TEXT_WIDTH);
        (name.len() + START) as f32 * BODY.leading
    })
}

/// Terms, each with what belongs to it.
pub fn pairs(flow: &mut Flow, parent: NodeId, pairs: &[(String, String)]) {
    if pairs.is_empty() {
        return;
    }
    let widest = pairs
        .iter()
        .map(|(term, _)| flow.canvas.fonts.width(term, &TERM))
        .fold(0.0, f32::max);
    let node = list(flow, parent);
    for (term, value) in pairs {
        let entry = flow.canvas.tree.add(node, "LI");
        if widest <= WIDEST_TERM {
            beside(flow, entry, term, value, widest + TERM_GAP);
        } else {
            below(flow, entry, term, value);
        }
    }
    flow.space(6.0);
}

fn beside(flow: &mut Flow, entry: NodeId, term: &str, value: &str, indent: f32) {
    let lines = flow.wrap(value, &BODY, FULL_WIDTH - indent);
    need_start(flow, &lines);
    let label = flow.canvas.tree.add(entry, "Lbl");
    let body = flow.canvas.tree.add(entry, "LBody");
    let top = flow.y;
    let name = flow.wrap(term, &TERM, WIDEST_TERM + TERM_GAP);
    flow.strip(label, &name, &TERM, LEFT);
    if !lines.is_empty() {
        flow.y = top;
        flow.lines(body, &lines, &BODY, LEFT + indent);
    }
    flow.space(5.0);
}

fn below(flow: &mut Flow, entry: NodeId, term: &str, value: &str) {
    let name = flow.wrap(term, &TERM, TEXT_WIDTH);
    let lines = flow.wrap(value, &BODY, TEXT_WIDTH);
    let start = (name.len() + lines.len().min(START)) as f32;
    flow.need(start * BODY.leading);
    let label = flow.canvas.tree.add(entry, "Lbl");
    let body = flow.canvas.tree.add(entry, "LBody");
    flow.lines(label, &name, &TERM, LEFT);
    flow.lines(body, &lines, &BODY, LEFT);
    flow.space(9.0);
}

/// Height of what must start on one page: the label with the first lines.
pub fn note_opening() -> f32 {
    NOTE_GAP + (START + 1) as f32 * BODY.leading
}

/// A remark with a rule beside it and a label above it.
pub fn note(flow: &mut Flow, parent: NodeId, label: &str, text: &str) {
    let x = LEFT + NOTE_INDENT;
    let width = TEXT_WIDTH - NOTE_INDENT;
    flow.space(NOTE_GAP);
    flow.need((START + 1) as f32 * BODY.leading);
    let node = flow.canvas.tree.add(parent, "Div");
    let mut strips = Vec::new();
    let head = flow.canvas.tree.add(node, "P");
    strips.extend(flow.text(head, label, &TERM.coloured(CAUTION), x, width));
    for (index, part) in parts(text).enumerate() {
        if index > 0 {
            flow.space(6.0);
        }
        let body = flow.canvas.tree.add(node, "P");
        strips.extend(flow.text(body, part, &BODY, x, width));
    }
    rules(flow, &strips);
    flow.space(12.0);
}

/// One rule per page, from the first line there to the last.
fn rules(flow: &mut Flow, strips: &[Strip]) {
    for strips in strips.chunk_by(|one, other| one.page == other.page) {
        let (Some(first), Some(last)) = (strips.first(), strips.last()) else {
            continue;
        };
        let area = Area {
            x: LEFT,
            y: last.bottom + 1.0,
            width: 2.5,
            height: first.top - last.bottom - 2.0,
        };
        let page = first.page;
        flow.canvas
            .artifact(page, |canvas| canvas.fill(page, area, CAUTION));
    }
}

fn list(flow: &mut Flow, parent: NodeId) -> NodeId {
    let node = flow.canvas.tree.add(parent, "L");
    flow.canvas.tree.describe(node, Attribute::Bullets);
    node
}

fn need_start(flow: &mut Flow, lines: &[Line]) {
    flow.need(lines.len().clamp(1, START) as f32 * BODY.leading);
}
