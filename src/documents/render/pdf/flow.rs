//! Sets text from top to bottom, page after page.

use crate::documents::render::pdf::canvas::{Canvas, Page};
use crate::documents::render::pdf::fonts::Fonts;
use crate::documents::render::pdf::style::{BOTTOM, TOP, TextStyle};
use crate::documents::render::pdf::tags::NodeId;
use crate::documents::render::pdf::wrap::{Line, Wrap};
use crate::i18n::Language;

/// So many lines of a paragraph stay together at the foot and at the head of a page.
const TOGETHER: usize = 2;

/// What adding up heights may lose, in points.
const ROUNDING: f32 = 0.05;

/// Where a piece of text landed on a page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Strip {
    /// Index of the page.
    pub page: usize,
    /// Top of the first line.
    pub top: f32,
    /// Bottom of the last line.
    pub bottom: f32,
}

/// A canvas with a place on it where the next text goes.
pub struct Flow {
    /// What it draws on.
    pub canvas: Canvas,
    /// The language of the text.
    pub language: Language,
    /// Top of what comes next, from the bottom of the page.
    pub y: f32,
}

impl Flow {
    /// Starts on an empty first page.
    pub fn new(fonts: Fonts, language: Language) -> Self {
        let mut flow = Self {
            canvas: Canvas::new(fonts),
            language,
            y: TOP,
        };
        flow.new_page();
        flow
    }

    /// The finished pages.
    pub fn into_canvas(self) -> Canvas {
        self.canvas
    }

    /// Index of the page that is being filled.
    pub fn page(&self) -> usize {
        self.canvas.pages.len().saturating_sub(1)
    }

    /// Turns to an empty page.
    pub fn new_page(&mut self) {
        self.canvas.pages.push(Page::default());
        self.y = TOP;
    }

    /// True when nothing stands on the page yet.
    pub fn at_top(&self) -> bool {
        self.y >= TOP
    }

    /// Height that is left on the page.
    pub fn room(&self) -> f32 {
        self.y - BOTTOM
    }

    /// Turns the page when `height` does not fit; what is higher than a page starts at the top.
    pub fn need(&mut self, height: f32) {
        if self.room() + ROUNDING < height && !self.at_top() {
            self.new_page();
        }
    }

    /// Leaves white below what was set; never at the top of a page.
    pub fn space(&mut self, height: f32) {
        if !self.at_top() {
            self.y -= height;
        }
    }

    /// Breaks a text into lines; words may be cut where that fills a line much better.
    pub fn wrap(&self, text: &str, style: &TextStyle, width: f32) -> Vec<Line> {
        self.breaking(style, width, false).lines(text)
    }

    /// Breaks a text into lines, cutting only what fits on no line.
    pub fn wrap_sparing(&self, text: &str, style: &TextStyle, width: f32) -> Vec<Line> {
        self.breaking(style, width, true).lines(text)
    }

    fn breaking<'a>(&'a self, style: &'a TextStyle, width: f32, sparing: bool) -> Wrap<'a> {
        Wrap {
            fonts: &self.canvas.fonts,
            style,
            width,
            language: self.language,
            sparing,
        }
    }

    /// Wraps and sets a text in a column.
    pub fn text(
        &mut self,
        node: NodeId,
        text: &str,
        style: &TextStyle,
        x: f32,
        width: f32,
    ) -> Vec<Strip> {
        let lines = self.wrap(text, style, width);
        self.lines(node, &lines, style, x)
    }

    /// Sets lines, leaving no single line of them alone on a page.
    pub fn lines(&mut self, node: NodeId, lines: &[Line], style: &TextStyle, x: f32) -> Vec<Strip> {
        let mut strips = Vec::new();
        let mut rest = lines;
        while !rest.is_empty() {
            let count = self.lines_that_fit(rest.len(), style.leading);
            if count == 0 {
                self.new_page();
                continue;
            }
            let (now, later) = rest.split_at(count);
            strips.push(self.strip(node, now, style, x));
            rest = later;
        }
        strips
    }

    /// Sets lines on this page, whether they fit or not.
    pub fn strip(&mut self, node: NodeId, lines: &[Line], style: &TextStyle, x: f32) -> Strip {
        let (page, top) = (self.page(), self.y);
        self.canvas.tagged(page, node, |canvas| {
            let mut y = top - style.drop();
            for line in lines {
                canvas.text(page, x, y, style, &line.text);
                y -= style.leading;
            }
        });
        self.y -= lines.len() as f32 * style.leading;
        Strip {
            page,
            top,
            bottom: self.y,
        }
    }

    fn lines_that_fit(&self, count: usize, leading: f32) -> usize {
        let fitting = (1..=count)
            .take_while(|lines| *lines as f32 * leading <= self.room() + ROUNDING)
            .count();
        let left = count - fitting;
        let kept = if left == 0 || left >= TOGETHER {
            fitting
        } else {
            fitting.saturating_sub(TOGETHER - left)
        };
        if left > 0 && kept < TOGETHER {
            // On an empty page there is nothing better than what fits.
            if self.at_top() { fitting.max(1) } else { 0 }
        } else {
            kept
        }
    }
}
