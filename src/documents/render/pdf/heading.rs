//! Headings: their numbers, and how they are set.

use crate::documents::model::{Block, Document, Form};
use crate::documents::render::pdf::canvas::Mark;
use crate::documents::render::pdf::flow::Flow;
use crate::documents::render::pdf::style::{ACCENT, FULL_WIDTH, HEADINGS, LEFT, TextStyle};
use crate::documents::render::pdf::tags::NodeId;

/// A heading with its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// 1 for a chapter; never more than one deeper than the heading before it.
    pub level: u8,
    /// "2", "2.1" or "2.1.3"; empty for a heading that is not counted.
    pub number: String,
    /// Its text.
    pub title: String,
    /// True when it stands right under another heading, with less white between them.
    pub close: bool,
}

impl Heading {
    /// Number and text.
    pub fn label(&self) -> String {
        if self.number.is_empty() {
            self.title.clone()
        } else {
            format!("{} {}", self.number, self.title)
        }
    }

    /// Which of the three sizes: on a sheet, where nothing is counted, a chapter is set smaller.
    fn size(&self) -> usize {
        let sheet = self.number.is_empty();
        usize::from(self.level.clamp(1, 3) - 1 + u8::from(sheet)).min(2)
    }

    fn style(&self) -> TextStyle {
        HEADINGS[self.size()]
    }
}

/// All headings of a document, in order.
pub fn of(document: &Document) -> Vec<Heading> {
    let mut headings = Vec::new();
    for (index, chapter) in document.chapters.iter().enumerate() {
        let mut counts = [index + 1, 0, 0];
        let mut last = 1;
        headings.push(numbered(1, counts, &chapter.title, false));
        let mut close = true;
        for block in &chapter.blocks {
            let Block::Heading { level, text } = block else {
                close = false;
                continue;
            };
            last = (*level).clamp(2, 3).min(last + 1);
            let place = usize::from(last) - 1;
            counts[place] += 1;
            counts[place + 1..].fill(0);
            headings.push(numbered(last, counts, text, close));
            close = true;
        }
    }
    if document.form == Form::Sheet {
        for heading in &mut headings {
            heading.number.clear();
        }
    }
    headings
}

fn numbered(level: u8, counts: [usize; 3], title: &str, close: bool) -> Heading {
    let parts: Vec<String> = counts
        .iter()
        .take(usize::from(level))
        .map(usize::to_string)
        .collect();
    Heading {
        level,
        number: parts.join("."),
        title: title.trim().to_owned(),
        close,
    }
}

/// White above, lines and white below.
pub fn height(flow: &Flow, heading: &Heading) -> f32 {
    let style = heading.style();
    let (above, below) = white(heading);
    let lines = flow.wrap_sparing(&heading.title, &style, FULL_WIDTH - indent(flow, heading));
    above + lines.len().max(1) as f32 * style.leading + below
}

/// Sets a heading and notes where it stands.
pub fn draw(flow: &mut Flow, parent: NodeId, heading: &Heading) {
    let style = heading.style();
    let role = ["H1", "H2", "H3"][usize::from(heading.level.clamp(1, 3) - 1)];
    let (above, below) = white(heading);
    flow.space(above);
    let node = flow.canvas.tree.add(parent, role);
    flow.canvas.marks.push(Mark {
        level: heading.level,
        label: heading.label(),
        page: flow.page(),
        top: flow.y,
        node,
    });
    let indent = indent(flow, heading);
    let lines = flow.wrap_sparing(&heading.title, &style, FULL_WIDTH - indent);
    if !heading.number.is_empty() {
        let (page, y) = (flow.page(), flow.y - style.drop());
        let number = format!("{} ", heading.number);
        flow.canvas.tagged(page, node, |canvas| {
            canvas.text(page, LEFT, y, &style.coloured(ACCENT), &number);
        });
    }
    if lines.is_empty() {
        flow.y -= style.leading;
    }
    flow.lines(node, &lines, &style, LEFT + indent);
    flow.y -= below;
}

/// Room for the number, so that the lines of a long heading stand under each other.
fn indent(flow: &Flow, heading: &Heading) -> f32 {
    if heading.number.is_empty() {
        return 0.0;
    }
    let style = heading.style();
    let number = flow.canvas.fonts.width(&heading.number, &style);
    let least = if heading.level == 1 { 30.0 } else { 34.0 };
    (number + 0.7 * style.size).max(least)
}

fn white(heading: &Heading) -> (f32, f32) {
    match (heading.size(), heading.close) {
        (0, _) => (0.0, 16.0),
        (1, false) => (18.0, 6.0),
        (1, true) => (2.0, 6.0),
        (_, false) => (12.0, 3.0),
        (_, true) => (2.0, 3.0),
    }
}
