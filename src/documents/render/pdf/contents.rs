//! The table of contents. Its pages are reserved before the chapters are set and drawn after them,
//! when every heading has a page.

use crate::documents::render::pdf::canvas::{Area, Link, Mark};
use crate::documents::render::pdf::flow::Flow;
use crate::documents::render::pdf::heading::{self, Heading};
use crate::documents::render::pdf::style::{BODY, FULL_WIDTH, LEFT, Letters, MUTED, TextStyle};
use crate::documents::render::pdf::tags::{NodeId, Tree};
use crate::documents::render::pdf::words;
use crate::documents::render::pdf::wrap::Line;

/// Headings below this level are in the outline only.
const DEEPEST: u8 = 2;
/// Width of the column with page numbers.
const NUMBER_WIDTH: f32 = 32.0;
const LEADING: f32 = 16.0;

/// A line of the contents that waits for its page number.
pub struct Entry {
    number: String,
    lines: Vec<Line>,
    level: u8,
    page: usize,
    top: f32,
    node: NodeId,
    /// Which of the marks it leads to.
    mark: usize,
}

/// Takes the pages that the contents need.
pub fn reserve(flow: &mut Flow, headings: &[Heading]) -> Vec<Entry> {
    flow.new_page();
    let section = flow.canvas.tree.add(Tree::root(), "Sect");
    let title = Heading {
        level: 1,
        number: String::new(),
        title: words::contents(flow.language).to_owned(),
        close: false,
    };
    heading::draw(flow, section, &title);
    let first = flow.canvas.marks.len();
    let list = flow.canvas.tree.add(section, "TOC");
    let mut entries = Vec::new();
    for (index, heading) in headings.iter().enumerate() {
        if heading.level > DEEPEST {
            continue;
        }
        let style = style(heading.level);
        let width = FULL_WIDTH - NUMBER_WIDTH - title_indent(heading.level);
        let lines = flow.wrap_sparing(&heading.title, &style, width);
        let height = lines.len().max(1) as f32 * style.leading;
        if heading.level == 1 {
            flow.space(8.0);
            flow.need(height + LEADING);
        } else {
            flow.need(height);
        }
        let item = flow.canvas.tree.add(list, "TOCI");
        let reference = flow.canvas.tree.add(item, "Reference");
        entries.push(Entry {
            number: heading.number.clone(),
            lines,
            level: heading.level,
            page: flow.page(),
            top: flow.y,
            node: flow.canvas.tree.add(reference, "Link"),
            mark: first + index,
        });
        flow.y -= height;
    }
    entries
}

/// Draws the entries on the pages that were taken for them.
pub fn draw(flow: &mut Flow, entries: &[Entry]) {
    for entry in entries {
        if let Some(mark) = flow.canvas.marks.get(entry.mark).cloned() {
            draw_entry(flow, entry, &mark);
        }
    }
}

fn draw_entry(flow: &mut Flow, entry: &Entry, mark: &Mark) {
    let style = style(entry.level);
    let page = entry.page;
    let right = LEFT + FULL_WIDTH;
    let x = LEFT + title_indent(entry.level);
    let number = (mark.page + 1).to_string();
    let number_x = right - flow.canvas.fonts.width(&number, &style);
    let last = entry.lines.len().saturating_sub(1);
    let first_y = entry.top - style.drop();
    let last_y = first_y - last as f32 * style.leading;
    flow.canvas.tagged(page, entry.node, |canvas| {
        let label = format!("{} ", entry.number);
        canvas.text(
            page,
            LEFT + number_indent(entry.level),
            first_y,
            &style,
            &label,
        );
        let mut y = first_y;
        for line in &entry.lines {
            let text = format!("{} ", line.text.trim_end());
            canvas.text(page, x, y, &style, &text);
            y -= style.leading;
        }
        canvas.text(page, number_x, last_y, &style, &number);
    });
    let end = entry.lines.last().map_or(x, |line| x + line.width);
    flow.canvas.artifact(page, |canvas| {
        canvas.dots(page, end + 6.0, right - NUMBER_WIDTH + 6.0, last_y, MUTED);
    });
    let height = (last + 1) as f32 * style.leading;
    let area = Area {
        x: LEFT,
        y: entry.top - height,
        width: FULL_WIDTH,
        height,
    };
    let link = Link {
        owner: entry.node,
        description: words::link_to(&mark.label, mark.page + 1, flow.language),
    };
    flow.canvas.link(page, area, link, mark);
}

fn style(level: u8) -> TextStyle {
    let letters = if level == 1 {
        Letters::Bold
    } else {
        Letters::Regular
    };
    TextStyle {
        leading: LEADING,
        ..BODY.with(letters)
    }
}

fn number_indent(level: u8) -> f32 {
    if level == 1 { 0.0 } else { 24.0 }
}

fn title_indent(level: u8) -> f32 {
    if level == 1 { 24.0 } else { 54.0 }
}
