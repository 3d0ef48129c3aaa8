//! The table of contents: a field with its entries filled in already.
//!
//! The entries have no page numbers: only a word processor that lays the pages out knows them, and
//! Word adds them when it opens the file.

use crate::documents::model::Document;
use crate::documents::render::docx::body::bookmark;
use crate::documents::render::docx::xml::{paragraph, run};
use crate::documents::render::numbering::{Entry, outline};

const BEGIN: &str = concat!(
    r#"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">"#,
    r#" TOC \o &quot;1-2&quot; \h \z \u </w:instrText></w:r>"#,
    r#"<w:r><w:fldChar w:fldCharType="separate"/></w:r>"#,
);
const END: &str = r#"<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>"#;

/// Makes the table of contents, on a page of its own.
pub fn contents(document: &Document) -> String {
    let title = document.language.texts().get("doc-contents");
    let mut xml = paragraph("ContentsHeading", &run(&title, false));
    let entries = outline(document);
    for (index, entry) in entries.iter().filter(|entry| entry.level <= 2).enumerate() {
        let begin = if index == 0 { BEGIN } else { "" };
        let style = format!("TOC{}", entry.level);
        xml.push_str(&paragraph(&style, &format!("{begin}{}", line(entry))));
    }
    if !entries.is_empty() {
        xml.push_str(END);
    }
    xml
}

fn line(entry: &Entry) -> String {
    let anchor = bookmark(entry);
    format!(
        "<w:hyperlink w:anchor=\"{anchor}\" w:history=\"1\">{}<w:r><w:tab/></w:r>{}</w:hyperlink>",
        run(&entry.number, false),
        run(&entry.text, false),
    )
}
