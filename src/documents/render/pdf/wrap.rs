//! Breaks text into lines: where Unicode allows it, and inside words as the language does.

use hypher::Lang;
use unicode_linebreak::{BreakOpportunity, linebreaks};

use crate::documents::render::pdf::fonts::Fonts;
use crate::documents::render::pdf::style::TextStyle;
use crate::i18n::Language;

/// Shown as a hyphen, but a copy of the text leaves it out.
const SOFT_HYPHEN: char = '\u{ad}';
/// A word is only cut when more than this share of the line would stay empty.
const EMPTY_SHARE: f32 = 0.25;
/// Shorter words are never cut.
const SHORTEST_CUT: usize = 6;
/// What is left of a word on the next line has at least so many letters.
const SHORTEST_END: usize = 3;
/// Letters beyond this never fit on a line, so their syllables do not matter.
const LONGEST_CUT: usize = 200;

/// A line of text that fits.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The text; a space at its end separates it from the next line for those who listen.
    pub text: String,
    /// Its width without that space, in points.
    pub width: f32,
}

/// How a text may be broken.
#[derive(Clone, Copy)]
pub struct Wrap<'a> {
    /// What measures it.
    pub fonts: &'a Fonts,
    /// How it is set.
    pub style: &'a TextStyle,
    /// How wide a line may be, in points.
    pub width: f32,
    /// The language of the words.
    pub language: Language,
    /// True to cut only what fits on no line, as in headings.
    pub sparing: bool,
}

impl Wrap<'_> {
    /// The lines of a text; no lines when there is nothing to show.
    pub fn lines(self, text: &str) -> Vec<Line> {
        let text = clean(text);
        let text = text.trim();
        let mut setter = Setter {
            wrap: self,
            line: String::new(),
            used: 0.0,
            lines: Vec::new(),
            whole: false,
        };
        let mut start = 0;
        for (end, kind) in linebreaks(text) {
            if text[..start].ends_with(char::is_whitespace) || start == 0 {
                setter.whole = is_address(&text[start..]);
            }
            setter.place(text[start..end].trim_end_matches('\n'));
            if kind == BreakOpportunity::Mandatory && end < text.len() {
                setter.end_line();
            }
            start = end;
        }
        if !setter.line.is_empty() {
            setter.end_line();
        }
        if let Some(last) = setter.lines.last_mut() {
            last.text.truncate(last.text.trim_end_matches(' ').len());
        }
        setter.lines
    }

    fn measure(self, text: &str) -> f32 {
        self.fonts.width(text, self.style)
    }
}

/// Leaves out what has no shape and makes every line end the same.
fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .filter_map(|c| match c {
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\t' => Some(' '),
            c if c.is_control() || is_invisible(c) => None,
            c => Some(c),
        })
        .collect()
}

/// Joiners, marks of direction, choosers of a variant: the fonts would show a box for them.
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        SOFT_HYPHEN | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
    )
}

/// True when the first word is an address on the web or of mail.
fn is_address(text: &str) -> bool {
    let word = text.split_whitespace().next().unwrap_or_default();
    word.contains("://") || word.contains("www.") || word.contains('@')
}

struct Setter<'a> {
    wrap: Wrap<'a>,
    line: String,
    used: f32,
    lines: Vec<Line>,
    /// True inside an address, where a hyphen would be read as part of it.
    whole: bool,
}

impl Setter<'_> {
    /// Puts a piece without break opportunities on the line, or on as many as it needs.
    fn place(&mut self, piece: &str) {
        let mut rest = piece;
        while !rest.is_empty() {
            let visible = rest.trim_end_matches(' ');
            if self.fits(visible) {
                self.line.push_str(rest);
                self.used += self.wrap.measure(rest);
                return;
            }
            let at = if let Some(at) = self.syllable(visible) {
                self.line.push_str(&rest[..at]);
                self.line.push(SOFT_HYPHEN);
                at
            } else if self.line.is_empty() {
                let at = self.last_that_fits(rest);
                self.line.push_str(&rest[..at]);
                at
            } else {
                0
            };
            rest = &rest[at..];
            self.end_line();
        }
    }

    fn fits(&self, text: &str) -> bool {
        let room = self.wrap.width - self.used + 0.01;
        self.wrap.fonts.fits(text, self.wrap.style, room)
    }

    fn end_line(&mut self) {
        let mut text = std::mem::take(&mut self.line);
        let bare = text.trim_end_matches(' ').len();
        let width = self.wrap.measure(&text[..bare]);
        if text.len() > bare {
            text.truncate(bare + 1);
        }
        self.lines.push(Line { text, width });
        self.used = 0.0;
    }

    /// The last place where the word may be cut so that its first part still fits.
    fn syllable(&self, word: &str) -> Option<usize> {
        let room = self.wrap.width - self.used;
        let little = self.wrap.sparing || room < EMPTY_SHARE * self.wrap.width;
        if self.whole || (little && !self.line.is_empty()) {
            return None;
        }
        let language = match self.wrap.language {
            Language::Nl => Lang::Dutch,
            Language::En => Lang::English,
        };
        let start = word.find(char::is_alphabetic)?;
        let letters = &word[start..];
        let end = letters
            .char_indices()
            .enumerate()
            .find(|(count, (_, c))| *count == LONGEST_CUT || !c.is_alphabetic())
            .map_or(letters.len(), |(_, (at, _))| at);
        let letters = &letters[..end];
        if letters.chars().count() < SHORTEST_CUT {
            return None;
        }
        let mut at = start;
        let mut width = self.wrap.measure(&word[..start]) + self.wrap.measure("\u{ad}");
        let mut best = None;
        for syllable in hypher::hyphenate_bounded(letters, language, 2, SHORTEST_END) {
            at += syllable.len();
            width += self.wrap.measure(syllable);
            if width > room || at == start + letters.len() {
                break;
            }
            best = Some(at);
        }
        best
    }

    /// Where to cut what fits on no line: an address, a row of digits.
    fn last_that_fits(&self, piece: &str) -> usize {
        let mut ends = piece.char_indices().map(|(at, c)| at + c.len_utf8());
        let first = ends.next().unwrap_or(piece.len());
        ends.take_while(|end| self.wrap.measure(&piece[..*end]) <= self.wrap.width)
            .last()
            .unwrap_or(first)
    }
}
