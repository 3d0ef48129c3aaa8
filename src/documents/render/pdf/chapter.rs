//! Chapters and their blocks.

use crate::documents::model::{Block, Document, Form};
use crate::documents::render::pdf::flow::Flow;
use crate::documents::render::pdf::heading::Heading;
use crate::documents::render::pdf::style::{BODY, LEFT, TEXT_WIDTH};
use crate::documents::render::pdf::tags::{NodeId, Tree};
use crate::documents::render::pdf::{chart, heading, list, table};

/// So many lines must follow a heading on its page.
const LINES_AFTER_HEADING: usize = 3;

/// Draws every chapter from the top of a new page; those of a sheet follow one another.
pub fn draw_all(flow: &mut Flow, document: &Document, headings: &[Heading]) {
    let mut headings = headings.iter();
    for chapter in &document.chapters {
        let section = flow.canvas.tree.add(Tree::root(), "Sect");
        let heading = headings.next();
        if document.form == Form::Sheet {
            let height =
                heading.map(|one| opening(flow, one, &chapter.blocks, headings.as_slice()));
            flow.need(height.unwrap_or_default());
        } else {
            flow.new_page();
        }
        if let Some(heading) = heading {
            heading::draw(flow, section, heading);
        }
        for (index, block) in chapter.blocks.iter().enumerate() {
            if let Block::Heading { .. } = block {
                let Some(heading) = headings.next() else {
                    continue;
                };
                let upcoming = headings.as_slice();
                flow.need(opening(
                    flow,
                    heading,
                    &chapter.blocks[index + 1..],
                    upcoming,
                ));
                heading::draw(flow, section, heading);
            } else {
                draw(flow, section, block);
            }
        }
    }
}

/// Height of a heading with what must stand under it on the same page.
fn opening(flow: &Flow, heading: &Heading, next: &[Block], upcoming: &[Heading]) -> f32 {
    let after = match next.first() {
        None => 0.0,
        Some(Block::Heading { .. }) => upcoming.first().map_or(0.0, |heading| {
            opening(flow, heading, &next[1..], &upcoming[1..])
        }),
        Some(Block::Table(table)) => table::opening(flow, table),
        Some(Block::Bars(bars)) => chart::opening(flow, bars),
        Some(Block::Paragraph(text)) => {
            let lines = flow.wrap(text, &BODY, TEXT_WIDTH).len();
            lines.min(LINES_AFTER_HEADING) as f32 * BODY.leading
        }
        Some(Block::List(_)) => LINES_AFTER_HEADING as f32 * BODY.leading,
        Some(Block::Note { .. }) => list::note_opening(),
        Some(Block::Pairs(pairs)) => list::pairs_opening(flow, pairs),
    };
    heading::height(flow, heading) + after
}

fn draw(flow: &mut Flow, section: NodeId, block: &Block) {
    match block {
        Block::Heading { .. } => {}
        Block::Paragraph(text) => paragraphs(flow, section, text),
        Block::Note { label, text } => list::note(flow, section, label, text),
        Block::List(items) => list::bullets(flow, section, items),
        Block::Pairs(pairs) => list::pairs(flow, section, pairs),
        Block::Table(table) => table::draw(flow, section, table),
        Block::Bars(bars) => chart::draw(flow, section, bars),
    }
}

fn paragraphs(flow: &mut Flow, section: NodeId, text: &str) {
    for part in list::parts(text) {
        let node = flow.canvas.tree.add(section, "P");
        flow.text(node, part, &BODY, LEFT, TEXT_WIDTH);
        flow.space(8.0);
    }
}
