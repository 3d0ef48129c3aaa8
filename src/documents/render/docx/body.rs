//! `word/document.xml`: cover, contents and chapters.

use crate::documents::model::{Block, Document, Form};
use crate::documents::render::docx::contents::contents;
use crate::documents::render::docx::xml::{escape, paragraph, run};
use crate::documents::render::docx::{bars, table};
use crate::documents::render::numbering::{Entry, Numbering};

const HEAD: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#,
    r#" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>"#,
);
/// A4, two centimetres around, and no header or footer on the cover.
const TAIL: &str = concat!(
    r#"<w:sectPr><w:headerReference w:type="default" r:id="rId4"/>"#,
    r#"<w:footerReference w:type="default" r:id="rId5"/>"#,
    r#"<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1134" w:bottom="1304""#,
    r#" w:left="1134" w:header="680" w:footer="624" w:gutter="0"/><w:titlePg/></w:sectPr>"#,
    "</w:body></w:document>",
);

/// A sheet has no cover, so its first page has a footer like every other.
fn tail(form: Form) -> String {
    if form == Form::Sheet {
        TAIL.replace("<w:titlePg/>", "")
    } else {
        TAIL.to_owned()
    }
}

/// Makes the part.
pub fn document(document: &Document) -> String {
    let mut xml = String::from(HEAD);
    xml.push_str(&cover(document));
    if document.form == Form::Book {
        xml.push_str(&contents(document));
    }
    let mut numbering = Numbering::of(document.form);
    for chapter in &document.chapters {
        xml.push_str(&heading(&numbering.next(1, &chapter.title)));
        for block in &chapter.blocks {
            xml.push_str(&self::block(block, document, &mut numbering));
        }
    }
    xml.push_str(&tail(document.form));
    xml
}

fn cover(document: &Document) -> String {
    [
        paragraph("CoverLine", &run(&document.organisation, false)),
        paragraph("Title", &run(&document.title, false)),
        paragraph("Subtitle", &run(&document.subtitle, false)),
        table::pairs(&document.cover),
    ]
    .concat()
}

/// A heading numbers itself by its style; the bookmark is what the contents point at.
fn heading(entry: &Entry) -> String {
    let name = bookmark(entry);
    let id = escape(&entry.number.replace('.', "0"));
    let runs = format!(
        "<w:bookmarkStart w:id=\"{id}\" w:name=\"{name}\"/>{}<w:bookmarkEnd w:id=\"{id}\"/>",
        run(&entry.text, false)
    );
    paragraph(&format!("Heading{}", entry.level), &runs)
}

/// The name of a heading's bookmark.
pub fn bookmark(entry: &Entry) -> String {
    format!("_Toc_{}", entry.number.replace('.', "_"))
}

fn block(block: &Block, document: &Document, numbering: &mut Numbering) -> String {
    match block {
        Block::Heading { level, text } => heading(&numbering.next(*level, text)),
        Block::Paragraph(text) => paragraph("BodyText", &run(text, false)),
        Block::Note { label, text } => {
            let label = run(&format!("{label}: "), true);
            paragraph("Remark", &(label + &run(text, false)))
        }
        Block::List(items) => items
            .iter()
            .map(|item| paragraph("ListBullet", &run(item, false)))
            .collect(),
        Block::Pairs(pairs) if table::is_short(pairs) => table::pairs(pairs),
        Block::Pairs(pairs) => {
            let pair = |(term, text): &(String, String)| {
                paragraph("Term", &run(term, false)) + &paragraph("Meaning", &run(text, false))
            };
            pairs.iter().map(pair).collect()
        }
        Block::Table(one) => table::table(one, document.language),
        Block::Bars(bars) => bars::bars(bars, document.language),
    }
}
