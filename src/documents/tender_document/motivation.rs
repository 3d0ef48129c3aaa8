//! Chapter 1, aanleiding: how to read the document, and why this is bought.

use crate::documents::model::{Block, Chapter};
use crate::documents::{parts, words};
use crate::domain::tender::Tender;
use crate::domain::tender::motivation::MotivationAnswer;
use crate::i18n::Texts;

/// Groups of questions with their headings, in the order of reading.
const GROUPS: [(&str, &str); 5] = [
    ("strategic", "doc-group-strategic"),
    ("external", "doc-group-external"),
    ("organisation", "doc-group-organisation"),
    ("current", "doc-group-current"),
    ("desired", "doc-group-desired"),
];

/// Makes the chapter.
pub fn chapter(tender: &Tender, texts: Texts) -> Chapter {
    let mut blocks = reading(tender, texts);
    blocks.push(parts::heading(texts, "doc-motivation-why"));
    blocks.extend(parts::written(texts, &tender.motivation.summary));
    for (group, key) in GROUPS {
        let answers = tender
            .motivation
            .answers
            .iter()
            .filter(|answer| answer.group == group);
        blocks.extend(answered(texts, key, answers.collect()));
    }
    // Nothing that was answered may vanish, also when a library brings a group of its own.
    let known = |group: &str| GROUPS.iter().any(|(name, _)| *name == group);
    let others = tender
        .motivation
        .answers
        .iter()
        .filter(|answer| !known(&answer.group));
    blocks.extend(answered(texts, "doc-group-other", others.collect()));
    blocks.push(parts::heading(texts, "doc-bottlenecks"));
    blocks.push(parts::paragraph(texts, "doc-bottlenecks-intro"));
    blocks.push(bottlenecks(tender, texts));
    Chapter {
        title: texts.get("doc-chapter-motivation"),
        blocks,
    }
}

fn reading(tender: &Tender, texts: Texts) -> Vec<Block> {
    let authority = parts::filled(texts, &tender.authority.name);
    let title = parts::filled(texts, &tender.title);
    let opening = texts.with(
        "doc-reading-opening",
        [("authority", authority.into()), ("title", title.into())],
    );
    let term = |name: &str, meaning: &str| (texts.get(name), texts.get(meaning));
    vec![
        parts::heading(texts, "doc-reading"),
        Block::Paragraph(opening),
        parts::paragraph(texts, "doc-reading-chapters"),
        parts::list(
            texts,
            &[
                "doc-reading-1",
                "doc-reading-2",
                "doc-reading-3",
                "doc-reading-4",
                "doc-reading-5",
                "doc-reading-6",
                "doc-reading-7",
            ],
        ),
        parts::paragraph(texts, "doc-terms-intro"),
        Block::Pairs(vec![
            term("doc-term-tenderer", "doc-term-tenderer-meaning"),
            term("doc-term-knock-out", "doc-term-knock-out-meaning"),
            term("doc-term-must", "doc-term-must-meaning"),
            term("doc-term-wish", "doc-term-wish-meaning"),
            term("doc-term-to-develop", "doc-term-to-develop-meaning"),
            term("doc-term-award", "doc-term-award-meaning"),
        ]),
    ]
}

fn answered(texts: Texts, key: &str, answers: Vec<&MotivationAnswer>) -> Vec<Block> {
    if answers.is_empty() {
        return Vec::new();
    }
    let pairs = answers
        .into_iter()
        .map(|answer| (answer.question.clone(), parts::filled(texts, &answer.text)));
    vec![parts::heading(texts, key), Block::Pairs(pairs.collect())]
}

fn bottlenecks(tender: &Tender, texts: Texts) -> Block {
    let rows = tender.motivation.bottlenecks.iter().map(|bottleneck| {
        parts::row(vec![
            parts::cell(&bottleneck.id),
            parts::cell(&bottleneck.text),
            parts::cell(words::goals(tender, &bottleneck.goals)),
        ])
    });
    let columns = vec![
        parts::words(texts, "doc-column-number", 8),
        parts::words(texts, "doc-column-bottleneck", 52),
        parts::words(texts, "doc-column-blocks", 40),
    ];
    parts::table(texts, texts.get("doc-bottlenecks"), columns, rows.collect())
}
