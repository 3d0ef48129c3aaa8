//! Documents that nobody would write, and somebody will.

use rust_decimal::Decimal;

use super::{assert_well_formed, builders, printed, sample, texts};
use crate::documents::model::{Bar, Bars, Block, Cell, Document, Table};
use crate::documents::render::pdf::{RenderError, render};
use crate::i18n::Language;

#[test]
fn a_document_without_anything_still_prints() {
    let empty = Document {
        title: String::new(),
        subtitle: String::new(),
        organisation: String::new(),
        reference: String::new(),
        stamp: String::new(),
        cover: vec![(String::new(), String::new())],
        chapters: Vec::new(),
        ..sample::document()
    };
    assert_well_formed(&printed(&empty));
    let blocks = vec![
        Block::Paragraph(String::new()),
        Block::Heading {
            level: 9,
            text: String::new(),
        },
        Block::Note {
            label: String::new(),
            text: " \n\n ".into(),
        },
        Block::List(vec![]),
        Block::List(vec![String::new()]),
        Block::Pairs(vec![(String::new(), String::new())]),
        builders::table(&[], &[]),
        builders::table(&[""], &[&[""], &[]]),
        Block::Bars(Bars {
            caption: String::new(),
            description: String::new(),
            parts: vec![],
            bars: vec![],
            maximum: Decimal::ZERO,
        }),
    ];
    assert_well_formed(&printed(&sample::around(blocks)));
}

#[test]
fn a_moment_that_is_none_is_refused() {
    let document = Document {
        made_at: "gisteren".into(),
        ..sample::document()
    };
    assert!(matches!(render(&document), Err(RenderError::Moment { .. })));
}

#[test]
fn a_title_with_markup_stays_text() {
    let document = Document {
        title: "Eisen & <wensen> \"]]>\u{1}".into(),
        ..sample::document()
    };
    let file = printed(&document);
    let metadata = file.catalog().unwrap().get(b"Metadata").unwrap();
    let stream = file.get_object(metadata.as_reference().unwrap()).unwrap();
    let xmp = String::from_utf8(stream.as_stream().unwrap().content.clone()).unwrap();
    assert!(
        xmp.contains("Eisen &amp; &lt;wensen&gt; \"]]&gt; : Leer"),
        "{xmp}"
    );
}

#[test]
fn very_long_words_are_broken_and_lose_nothing() {
    let word = "Leermanagementsysteemaanbestedingsprocedure".repeat(40);
    let address = format!("https://voorbeeld.nl/{}", "aanbesteding".repeat(60));
    let blocks = vec![
        Block::Heading {
            level: 2,
            text: word.clone(),
        },
        Block::Paragraph(word.clone()),
        Block::List(vec![address.clone()]),
        builders::table(&["Kort", &word], &[&[&address, "a"], &["b", &word]]),
    ];
    let file = printed(&sample::around(blocks));
    assert_well_formed(&file);
    let text: String = texts(&file).concat().split_whitespace().collect();
    assert!(text.contains(&word));
    assert!(text.contains(&address));
}

#[test]
fn a_cell_that_is_higher_than_a_page_runs_on_under_the_header() {
    let long = "Toelichting bij deze beoordeling. ".repeat(450);
    let blocks = vec![builders::table(
        &["Wie", "Waarom"],
        &[&["Eerst", "kort"], &["Lang", &long], &["Laatst", "einde"]],
    )];
    let file = printed(&sample::around(blocks));
    assert_well_formed(&file);
    let texts = texts(&file);
    let pages: Vec<&String> = texts
        .iter()
        .filter(|text| text.contains("Toelichting"))
        .collect();
    assert!(pages.len() > 2);
    for page in pages {
        assert!(page.contains("Wie Waarom"), "{page}");
    }
    let all = texts.join(" ");
    assert_eq!(all.matches("Toelichting").count(), 450);
    assert_eq!(all.matches("beoordeling.").count(), 450);
}

#[test]
fn signs_that_no_font_has_become_visible_replacements() {
    let text =
        "Klaar \u{1f680} \u{645}\u{631}\u{62d}\u{628}\u{627} \u{4e2d}\u{6587} ✓ ☐ einde\u{0}\u{7}";
    let blocks = vec![
        Block::Paragraph(text.into()),
        Block::Paragraph("e\u{301} \u{200b}\u{200d}\u{fe0f}\u{feff}".into()),
        builders::table(&[text], &[&[text]]),
    ];
    let document = Document {
        title: text.into(),
        stamp: text.into(),
        ..sample::around(blocks)
    };
    let file = printed(&document);
    assert_well_formed(&file);
    let text = texts(&file).join(" ");
    assert!(text.contains('\u{fffd}'));
    assert!(text.contains("✓ ☐ einde"));
}

#[test]
fn many_columns_many_bars_and_many_parts_fit() {
    let columns: Vec<_> = (0..14)
        .map(|index| builders::column(&format!("Kolom {index}"), index, index > 0))
        .collect();
    let cells = (0..14_i64).map(|index| Cell::Number {
        value: Decimal::new(123_456_789 * (index + 1), 3),
        decimals: 2,
    });
    let rows = vec![builders::row(cells.collect())];
    let table = Table {
        caption: "Breed".into(),
        columns,
        rows,
    };
    let bars = (0..60)
        .map(|index| Bar {
            label: format!("Inschrijver nummer {index} met een uitvoerige handelsnaam"),
            values: (0..13)
                .map(|part| Decimal::from(part * index - 5))
                .collect(),
            total: Decimal::from(78 * index),
        })
        .collect();
    let chart = Bars {
        caption: "Veel".into(),
        description: String::new(),
        parts: (0..13).map(|part| format!("Criterium {part}")).collect(),
        bars,
        maximum: Decimal::ONE,
    };
    let mut document = sample::around(vec![Block::Table(table), Block::Bars(chart)]);
    document.language = Language::En;
    let file = printed(&document);
    assert_well_formed(&file);
    let text = texts(&file).join(" ");
    assert!(text.contains("123,456.789") || text.contains("Breed"));
    assert!(text.contains("From left to right: Criterium 0"), "{text}");
}
