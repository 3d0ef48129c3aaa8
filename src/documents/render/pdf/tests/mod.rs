//! The PDF as others see it: through lopdf, from the bytes.

mod breaks;
mod builders;
mod one_page;
mod sample;
mod structure;
mod trouble;

use lopdf::Document as File;
use lopdf::{Object, decode_text_string};

use crate::documents::model::{Block, Document};
use crate::documents::render::pdf::render;
use crate::i18n::Language;

/// The file that a document becomes.
fn printed(document: &Document) -> File {
    File::load_mem(&render(document).unwrap()).unwrap()
}

/// The text of each page, hyphens of broken words taken out, one space between words.
fn texts(file: &File) -> Vec<String> {
    file.get_pages()
        .keys()
        .map(|page| {
            let text = file.extract_text(&[*page]).unwrap();
            let text = text.replace("\u{ad}\n", "").replace('\u{ad}', "");
            text.split_whitespace().collect::<Vec<_>>().join(" ")
        })
        .collect()
}

/// Panics when the structure of the file is not what PDF/UA asks.
fn assert_well_formed(file: &File) {
    let findings = structure::findings(file);
    assert!(findings.is_empty(), "{findings:?}");
}

#[test]
fn the_sample_has_every_block_and_the_structure_is_complete() {
    let file = printed(&sample::document());
    assert_eq!(file.version, "1.7");
    assert_well_formed(&file);
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = sample::document();
    let once = render(&document).unwrap();
    assert_eq!(once, render(&document).unwrap());
    let other = Document {
        reference: "2026-LMS-015".into(),
        ..document
    };
    assert_ne!(once, render(&other).unwrap());
}

#[test]
fn every_word_of_the_document_can_be_read_back() {
    let document = sample::document();
    let text = texts(&printed(&document)).join(" ");
    for chapter in &document.chapters {
        for block in &chapter.blocks {
            let words = match block {
                Block::Heading { text, .. } | Block::Paragraph(text) => text.clone(),
                Block::Note { label, text } => format!("{label} {text}"),
                Block::List(items) => items.join(" "),
                Block::Pairs(pairs) => {
                    let words = pairs
                        .iter()
                        .map(|(term, value)| [term.as_str(), value].join(" "));
                    words.collect::<Vec<_>>().join(" ")
                }
                Block::Table(table) => table.caption.clone(),
                Block::Bars(bars) => format!("{} {}", bars.caption, bars.parts.join(" ")),
            };
            for word in words.split_whitespace() {
                assert!(text.contains(word), "{word}");
            }
        }
    }
    for figure in ["1.046.000", "9,505", "52,00", "86,68", "30,75"] {
        assert!(text.contains(figure), "{figure}");
    }
}

#[test]
fn a_long_table_repeats_its_header_on_each_page_and_has_each_row_once() {
    let texts = texts(&printed(&sample::document()));
    let first = texts
        .iter()
        .position(|text| text.contains("E-001"))
        .unwrap();
    let last = texts
        .iter()
        .position(|text| text.contains("E-150"))
        .unwrap();
    assert!(last > first + 5);
    for page in &texts[first..=last] {
        assert!(page.contains("Nummer Omschrijving Soort Punten"), "{page}");
    }
    let all = texts.join(" ");
    for number in 1..=sample::LONG {
        let code = format!("E-{number:03}");
        assert_eq!(all.matches(&code).count(), 1, "{code}");
    }
}

#[test]
fn page_numbers_in_the_contents_are_those_of_the_pages() {
    let file = printed(&sample::document());
    let texts = texts(&file);
    let contents = &texts[1];
    for (entry, heading) in [
        ("1 Aanleiding en doel", "1 Aanleiding en doel Het huidige"),
        ("2.1 Overzicht", "2.1 Overzicht Eisen"),
        ("3.2 Uitkomst", "3.2 Uitkomst Uitkomst per"),
        ("4 Planning", "4 Planning Proef"),
    ] {
        let page = texts
            .iter()
            .position(|text| text.contains(heading))
            .unwrap()
            + 1;
        assert!(
            contents.contains(&format!("{entry} {page}")),
            "{entry} {page}: {contents}"
        );
    }
}

#[test]
fn links_in_the_contents_lead_to_the_page_that_they_name() {
    let file = printed(&sample::document());
    let pages = file.get_pages();
    let annotations = file.get_page_annotations(pages[&2]).unwrap();
    assert_eq!(annotations.len(), 10);
    for annotation in annotations {
        let action = annotation.get(b"A").unwrap().as_dict().unwrap();
        let target = action.get(b"D").unwrap().as_array().unwrap()[0]
            .as_reference()
            .unwrap();
        let number = pages.iter().find(|(_, page)| **page == target).unwrap().0;
        let description = decode_text_string(annotation.get(b"Contents").unwrap()).unwrap();
        assert!(
            description.ends_with(&format!(", pagina {number}")),
            "{description}"
        );
    }
}

#[test]
fn every_page_but_the_cover_says_which_it_is() {
    let mut document = sample::document();
    document.language = Language::En;
    let texts = texts(&printed(&document));
    let pages = texts.len();
    assert!(!texts[0].contains("Page 1"));
    assert!(texts[0].contains("Europese openbare procedure"));
    for (index, text) in texts.iter().enumerate().skip(1) {
        assert!(
            text.contains(&format!("Page {} of {pages}", index + 1)),
            "{text}"
        );
        assert!(
            text.contains("Versie 1.2 · 22 november 2026 · 4f9c21ab"),
            "{text}"
        );
    }
    assert!(texts[1].starts_with("Contents"), "{}", texts[1]);
}

#[test]
fn the_outline_has_chapters_with_their_sections() {
    let file = printed(&sample::document());
    let catalog = file.catalog().unwrap();
    let follow = |object: &Object| file.get_dictionary(object.as_reference().unwrap()).unwrap();
    let outline = follow(catalog.get(b"Outlines").unwrap());
    let mut titles = Vec::new();
    let mut next = outline.get(b"First").ok();
    while let Some(item) = next.map(follow) {
        titles.push(decode_text_string(item.get(b"Title").unwrap()).unwrap());
        next = item.get(b"Next").ok();
    }
    let expected = [
        "Inhoud",
        "1 Aanleiding en doel",
        "2 Programma van eisen en wensen",
        "3 Beoordeling",
        "4 Planning",
    ];
    assert_eq!(titles, expected);
}
