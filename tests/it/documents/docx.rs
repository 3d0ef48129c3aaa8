//! The Word file: its structure, and the same bytes every time.

use std::io::{Cursor, Read};

use bestek::documents::render::docx;
use bestek::i18n::Language;

use super::both;

fn part(file: &[u8], path: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).expect("a Word file is a zip");
    let mut text = String::new();
    let mut part = archive.by_name(path).expect("the part is there");
    part.read_to_string(&mut text).expect("the part is text");
    text
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let [(_, first), _] = both(Language::Nl);
    let [(_, second), _] = both(Language::Nl);
    let first = docx::render(&first).expect("the document can be packed");
    assert_eq!(
        first,
        docx::render(&second).expect("the document can be packed")
    );
}

#[test]
fn headings_number_themselves_and_contents_point_at_them() {
    let [(_, document), _] = both(Language::Nl);
    let file = docx::render(&document).expect("the document can be packed");
    let body = part(&file, "word/document.xml");
    assert_eq!(body.matches("w:val=\"Heading1\"").count(), 8);
    assert!(body.contains(" TOC \\o &quot;1-2&quot;"));
    let anchors = body.split("w:anchor=\"").skip(1);
    for anchor in anchors.filter_map(|rest| rest.split('"').next()) {
        assert!(body.contains(&format!("w:name=\"{anchor}\"")), "{anchor}");
    }
    let numbering = part(&file, "word/numbering.xml");
    assert!(numbering.contains("<w:pStyle w:val=\"Heading3\"/>"));
}

#[test]
fn every_table_repeats_its_header_and_keeps_its_rows_whole() {
    for (name, document) in both(Language::En) {
        let file = docx::render(&document).expect("the document can be packed");
        let body = part(&file, "word/document.xml");
        let tables = body.matches("w:val=\"Figures\"").count();
        assert!(tables > 5, "{name}");
        assert_eq!(body.matches("<w:tblHeader/>").count(), tables, "{name}");
        let rows = body.matches("<w:tr>").count();
        // The bars are one-row tables of shaded cells, which cannot break anyway.
        assert!(rows - body.matches("<w:cantSplit/>").count() <= 5, "{name}");
    }
}

#[test]
fn the_file_says_its_title_its_language_and_its_page() {
    let [(_, document), _] = both(Language::Nl);
    let file = docx::render(&document).expect("the document can be packed");
    let core = part(&file, "docProps/core.xml");
    assert!(core.contains("<dc:title>Aanbestedingsleidraad: Leermanagementsysteem</dc:title>"));
    assert!(core.contains("2026-11-22T09:00:00Z"));
    assert!(part(&file, "word/styles.xml").contains("w:lang w:val=\"nl-NL\""));
    let footer = part(&file, "word/footer1.xml");
    assert!(footer.contains(" PAGE ") && footer.contains(" NUMPAGES "));
    assert!(footer.contains("Pagina ") && footer.contains(" van "));
}
