//! Running header and footer, on every page but a cover.

use crate::documents::model::{Document, Form};
use crate::documents::render::pdf::canvas::Canvas;
use crate::documents::render::pdf::flow::Flow;
use crate::documents::render::pdf::style::{FULL_WIDTH, LEFT, LINE, PAGE_HEIGHT, SMALL};
use crate::documents::render::pdf::words;

const HEADER: f32 = PAGE_HEIGHT - 45.0;
const FOOTER: f32 = 42.0;
/// Least white between left and right.
const GAP: f32 = 20.0;

/// Draws them once all pages are there.
pub fn draw(flow: &mut Flow, document: &Document) {
    let left = joined(&document.organisation, &document.subtitle);
    let pages = flow.canvas.pages.len();
    let first = usize::from(document.form != Form::Sheet);
    for page in first..pages {
        let count = words::page_of(page + 1, pages, document.language);
        flow.canvas.artifact(page, |canvas| {
            line(canvas, page, HEADER, &left, &document.reference);
            canvas.rule(page, LEFT, HEADER - 9.0, FULL_WIDTH, 0.5, LINE);
            line(canvas, page, FOOTER, &document.stamp, &count);
        });
    }
}

fn joined(organisation: &str, subtitle: &str) -> String {
    let parts = [organisation.trim(), subtitle.trim()];
    let filled: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    filled.join(" · ")
}

fn line(canvas: &mut Canvas, page: usize, y: f32, left: &str, right: &str) {
    let right = shortened(canvas, right, FULL_WIDTH / 2.0);
    let width = canvas.fonts.width(&right, &SMALL);
    let left = shortened(canvas, left, FULL_WIDTH - width - GAP);
    canvas.text(page, LEFT, y, &SMALL, &left);
    canvas.text(page, LEFT + FULL_WIDTH - width, y, &SMALL, &right);
}

/// As much of a text as fits on one line, with an ellipsis where it was cut.
fn shortened(canvas: &Canvas, text: &str, room: f32) -> String {
    let text: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    if canvas.fonts.fits(&text, &SMALL, room) {
        return text;
    }
    let room = room - canvas.fonts.width("…", &SMALL);
    let end = text
        .char_indices()
        .map(|(at, c)| at + c.len_utf8())
        .take_while(|end| canvas.fonts.fits(&text[..*end], &SMALL, room))
        .last()
        .unwrap_or(0);
    format!("{}…", text[..end].trim_end())
}
