//! The files inside a Word file.

use jiff::Timestamp;

use crate::documents::model::{Document, Form};
use crate::documents::render::docx::body;
use crate::documents::render::docx::xml::{escape, field, paragraph, run};
use crate::i18n::Language;

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const CONTENT_TYPES: &str = include_str!("content_types.xml");
const RELATIONS: &str = include_str!("relations.xml");
const DOCUMENT_RELATIONS: &str = include_str!("document_relations.xml");
const STYLES: &str = include_str!("styles.xml");
const NUMBERING: &str = include_str!("numbering.xml");
const FONT_TABLE: &str = include_str!("font_table.xml");
const SETTINGS: &str = include_str!("settings.xml");
const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// Stand in for the two fields while a text in any language is filled in.
const PAGE: char = '\u{e000}';
const PAGES: char = '\u{e001}';

/// Every file with its path; the content types come first, as readers expect.
pub fn parts(document: &Document) -> Vec<(&'static str, String)> {
    let language = match document.language {
        Language::Nl => "nl-NL",
        Language::En => "en-GB",
    };
    vec![
        ("[Content_Types].xml", CONTENT_TYPES.to_owned()),
        ("_rels/.rels", RELATIONS.to_owned()),
        ("docProps/core.xml", core(document, language)),
        ("docProps/app.xml", app()),
        ("word/document.xml", body::document(document)),
        (
            "word/_rels/document.xml.rels",
            DOCUMENT_RELATIONS.to_owned(),
        ),
        ("word/styles.xml", styles(document.form, language)),
        ("word/numbering.xml", NUMBERING.to_owned()),
        ("word/settings.xml", SETTINGS.replace("{lang}", language)),
        ("word/fontTable.xml", FONT_TABLE.to_owned()),
        ("word/header1.xml", header(document)),
        ("word/footer1.xml", footer(document)),
    ]
}

/// On a sheet a chapter is a heading among others, and the title is no poster.
fn styles(form: Form, language: &str) -> String {
    let styles = STYLES.replace("{lang}", language);
    if form != Form::Sheet {
        return styles;
    }
    styles
        .lines()
        .map(|line| {
            let name = line.split("w:styleId=\"").nth(1).unwrap_or_default();
            let line = match name.split('"').next().unwrap_or_default() {
                "Heading1" => uncounted(line, 0)
                    .replace("<w:pageBreakBefore/>", "")
                    .replace(
                        "w:before=\"0\" w:after=\"240\"",
                        "w:before=\"280\" w:after=\"80\"",
                    )
                    .replace("\"36\"", "\"26\""),
                "Heading2" => uncounted(line, 1).replace("\"26\"", "\"21\""),
                "Heading3" => uncounted(line, 2),
                "Title" => line.replace("\"60\"", "\"40\""),
                "Subtitle" => line
                    .replace("\"960\"", "\"200\"")
                    .replace("\"36\"", "\"24\""),
                _ => line.to_owned(),
            };
            line + "\n"
        })
        .collect()
}

fn uncounted(style: &str, level: u8) -> String {
    let number = format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"1\"/></w:numPr>");
    style.replace(&number, "")
}

fn core(document: &Document, language: &str) -> String {
    // A moment that is no moment would make the whole file unreadable.
    let created = document.made_at.parse::<Timestamp>().map_or_else(
        |_| String::new(),
        |at| format!("<dcterms:created xsi:type=\"dcterms:W3CDTF\">{at}</dcterms:created>"),
    );
    format!(
        "{XML}<cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <dc:title>{}: {}</dc:title><dc:subject>{}</dc:subject><dc:creator>{}</dc:creator>\
         <dc:language>{language}</dc:language>{created}</cp:coreProperties>",
        escape(&document.title),
        escape(&document.subtitle),
        escape(&document.reference),
        escape(&document.organisation),
    )
}

fn app() -> String {
    format!(
        "{XML}<Properties \
         xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">\
         <Application>Bestek</Application></Properties>"
    )
}

fn header(document: &Document) -> String {
    let runs = format!(
        "{}<w:r><w:tab/></w:r>{}",
        run(&format!("{}: {}", document.title, document.subtitle), false),
        run(&document.reference, false)
    );
    format!(
        "{XML}<w:hdr xmlns:w=\"{WORD}\">{}</w:hdr>",
        paragraph("Header", &runs)
    )
}

fn footer(document: &Document) -> String {
    let fills = [
        ("page", PAGE.to_string().into()),
        ("pages", PAGES.to_string().into()),
    ];
    let text = document.language.texts().with("doc-page", fills);
    let mut runs = format!("{}<w:r><w:tab/></w:r>", run(&document.stamp, false));
    for piece in text.split_inclusive([PAGE, PAGES]) {
        runs.push_str(&run(piece.trim_end_matches([PAGE, PAGES]), false));
        if piece.ends_with(PAGE) {
            runs.push_str(&field("PAGE", "1"));
        } else if piece.ends_with(PAGES) {
            runs.push_str(&field("NUMPAGES", "1"));
        }
    }
    format!(
        "{XML}<w:ftr xmlns:w=\"{WORD}\">{}</w:ftr>",
        paragraph("Footer", &runs)
    )
}
