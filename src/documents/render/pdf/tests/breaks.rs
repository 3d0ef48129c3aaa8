//! Where lines and pages end.

use proptest::prelude::*;

use super::{builders, printed, sample, texts};
use crate::documents::model::{Block, Chapter, Form};
use crate::documents::render::pdf::flow::Flow;
use crate::documents::render::pdf::fonts::Fonts;
use crate::documents::render::pdf::style::{BODY, BOTTOM, LEFT, TOP};
use crate::documents::render::pdf::tags::Tree;
use crate::documents::render::pdf::wrap::is_invisible;
use crate::i18n::Language;

fn flow(language: Language) -> Flow {
    Flow::new(Fonts::load().unwrap(), language)
}

fn lines(text: &str, width: f32) -> Vec<String> {
    let lines = flow(Language::Nl).wrap(text, &BODY, width);
    lines.into_iter().map(|line| line.text).collect()
}

#[test]
fn a_no_break_space_keeps_words_together() {
    let text = "Het gaat om een bedrag van €\u{a0}480.000.";
    for width in [60.0, 80.0, 100.0, 120.0, 140.0, 160.0, 180.0] {
        let lines = lines(text, width);
        assert!(
            lines.iter().any(|line| line.contains("€\u{a0}480.000")),
            "{lines:?}"
        );
    }
}

#[test]
fn words_are_cut_by_the_rules_of_the_language_and_addresses_are_not() {
    assert_eq!(
        lines("aanbestedingsprocedure", 70.0),
        ["aanbeste\u{ad}", "dingsproce\u{ad}", "dure"]
    );
    let lines = lines(
        "zie https://voorbeeld.nl/aanbestedingen/leermanagementsysteem",
        120.0,
    );
    assert!(!lines.concat().contains('\u{ad}'), "{lines:?}");
}

#[test]
fn a_line_break_in_the_text_ends_a_line_and_a_space_separates_wrapped_ones() {
    assert_eq!(
        lines("een\ntwee\r\n\r\ndrie\u{2028}vier", 200.0),
        ["een", "twee", "", "drie", "vier"]
    );
    assert_eq!(lines("een twee", 25.0), ["een ", "twee"]);
    assert!(lines(" \n \t", 200.0).is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    /// Whatever the text and however narrow the column, every visible sign comes out in order.
    #[test]
    fn breaking_lines_loses_nothing(text in ".{0,120}", width in 4.0_f32..300.0) {
        let visible = |text: &str| -> String {
            let invisible = |c: char| c.is_whitespace() || c.is_control() || is_invisible(c);
            text.chars().filter(|c| !invisible(*c)).collect()
        };
        prop_assert_eq!(visible(&lines(&text, width).concat()), visible(&text));
    }
}

#[test]
fn no_line_of_a_paragraph_stands_alone_on_a_page() {
    for count in 1..=9_usize {
        for room in 0..=10_u8 {
            let mut flow = flow(Language::Nl);
            let node = flow.canvas.tree.add(Tree::root(), "P");
            flow.y = BOTTOM + f32::from(room) * BODY.leading;
            let text = vec!["regel"; count].join("\n");
            let strips = flow.text(node, &text, &BODY, LEFT, 200.0);
            let least = if count == 1 { 1.0 } else { 2.0 } * BODY.leading;
            for strip in strips {
                let height = strip.top - strip.bottom;
                assert!(
                    height >= least - 0.01,
                    "{count} lines, room for {room}: {height}"
                );
                assert!(strip.top <= TOP && strip.bottom >= BOTTOM);
            }
        }
    }
}

#[test]
fn a_heading_never_stands_alone_at_the_foot_of_a_page() {
    let follows = [
        Block::Paragraph("volgt ".repeat(90)),
        Block::List(vec!["volgt ".repeat(60), "punt".into()]),
        Block::Pairs(vec![("volgt".into(), "antwoord ".repeat(60))]),
        Block::Pairs(vec![("volgt ".repeat(20), "antwoord ".repeat(60))]),
        Block::Note {
            label: "volgt".into(),
            text: "opmerking ".repeat(60),
        },
        builders::table(
            &["volgt", "kop"],
            &[&["cel", &"lang ".repeat(40)], &["cel", "kort"]],
        ),
        Block::Bars(sample::bars()),
    ];
    let chapters: Vec<Chapter> = follows
        .iter()
        .flat_map(|block| (56..100).map(move |filled| (block, filled)))
        .map(|(block, filled)| {
            let heading = |level, text: &str| Block::Heading {
                level,
                text: text.into(),
            };
            // Lines of 15 points and gaps of 8: every height occurs.
            let filling = |lines| vec!["vulling"; lines].join("\n");
            let blocks = vec![
                Block::Paragraph(vec![filling(1); filled % 7].join("\n\n")),
                Block::Paragraph(filling(filled / 2 - 8)),
                heading(2, "Bovenkop"),
                heading(3, "Tussenkop"),
                block.clone(),
            ];
            builders::chapter("Proef", blocks)
        })
        .collect();
    let mut document = sample::document();
    document.form = Form::Report;
    document.chapters = chapters;
    let texts = texts(&printed(&document));
    let mut seen = 0;
    for page in texts.iter().filter(|page| page.contains("Bovenkop")) {
        let after = page.split_once("Tussenkop").map(|(_, after)| after);
        let after = after.unwrap_or_else(|| panic!("{page}"));
        assert!(after.contains("volgt") || after.contains("Prijs"), "{page}");
        seen += 1;
    }
    assert_eq!(seen, 7 * 44);
}

#[test]
fn the_last_row_of_a_table_has_company() {
    for filled in 1..40 {
        let row: &[&str] = &["rij"];
        let mut rows = vec![row; filled + 60];
        rows.push(&["slot"]);
        let blocks = vec![builders::table(&["Kop"], &rows)];
        let texts = texts(&printed(&sample::around(blocks)));
        let last = texts.iter().find(|page| page.contains("slot")).unwrap();
        assert!(last.contains("rij"), "{filled}: {last}");
    }
}
