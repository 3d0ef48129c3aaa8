//! The numbers of headings, the same in every format that writes them out.

use crate::documents::model::{Block, Document, Form};

/// A heading with its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// 1 for a chapter, else 2 or 3.
    pub level: u8,
    /// For example "4.2".
    pub number: String,
    /// The heading itself.
    pub text: String,
    /// True when the number is printed.
    pub counted: bool,
}

impl Entry {
    /// What links point at, for example "h-4-2".
    pub fn anchor(&self) -> String {
        format!("h-{}", self.number.replace('.', "-"))
    }
}

/// Counts headings in the order in which they are met.
#[derive(Debug, Clone, Copy)]
pub struct Numbering {
    counts: [usize; 3],
    counted: bool,
}

impl Numbering {
    /// Starts a document of this form.
    pub fn of(form: Form) -> Self {
        Self {
            counts: [0; 3],
            counted: form != Form::Sheet,
        }
    }

    /// The next heading of a level.
    pub fn next(&mut self, level: u8, text: &str) -> Entry {
        let depth = usize::from(level.clamp(1, 3));
        self.counts[depth - 1] += 1;
        for deeper in &mut self.counts[depth..] {
            *deeper = 0;
        }
        // A level 3 straight under a chapter would be "4.0.1"; a document has no such place.
        let number = self.counts[..depth]
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>();
        Entry {
            level,
            number: number.join("."),
            text: text.to_owned(),
            counted: self.counted,
        }
    }
}

/// Every heading of a document, in order.
pub fn outline(document: &Document) -> Vec<Entry> {
    let mut numbering = Numbering::of(document.form);
    let mut entries = Vec::new();
    for chapter in &document.chapters {
        entries.push(numbering.next(1, &chapter.title));
        for block in &chapter.blocks {
            if let Block::Heading { level, text } = block {
                entries.push(numbering.next(*level, text));
            }
        }
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_starts_again_under_each_heading_above_it() {
        let mut numbering = Numbering::of(Form::Book);
        let numbers = [1, 2, 3, 3, 2, 3, 1, 2].map(|level| numbering.next(level, "").number);
        assert_eq!(
            numbers,
            ["1", "1.1", "1.1.1", "1.1.2", "1.2", "1.2.1", "2", "2.1"]
        );
    }
}
