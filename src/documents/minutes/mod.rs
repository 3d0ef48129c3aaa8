//! The minutes of an opening: who opened together, when, and what lay there.
//!
//! The minutes of the bids tell no price, whenever they are made; those of the prices do.

use crate::documents::model::{Block, Cell, Chapter, Document, Form, Row};
use crate::documents::name::DocumentName;
use crate::documents::record::Record;
use crate::documents::{parts, version};
use crate::domain::dossier::Dossier;
use crate::domain::road::opening::{Opener, Opening, OpeningKind};
use crate::i18n::{Language, Texts};

/// Makes the minutes of an opening, when two people opened; `made_at` is RFC 3339 in UTC.
pub fn minutes(
    kind: OpeningKind,
    dossier: &Dossier,
    record: &Record,
    language: Language,
    made_at: &str,
) -> Option<Document> {
    let texts = language.texts();
    let openings = record.openings.as_deref().unwrap_or_default();
    let opening = openings.iter().find(|one| one.kind == kind)?;
    let second = opening.second.as_ref()?;
    let name = match kind {
        OpeningKind::Bids => DocumentName::MinutesOfBids,
        OpeningKind::Prices => DocumentName::MinutesOfPrices,
    };
    Some(Document {
        cover: cover(dossier, texts, second, made_at),
        // One chapter: it all fits on one page behind the cover.
        chapters: vec![Chapter {
            title: texts.get("minutes-opening"),
            blocks: [
                opened(texts, dossier, record, opening),
                people(texts, &opening.first, second),
                bids(texts, dossier, kind),
            ]
            .concat(),
        }],
        ..Document::of(
            name.title(language),
            Form::Report,
            dossier,
            language,
            made_at,
        )
    })
}

fn cover(dossier: &Dossier, texts: Texts, second: &Opener, made_at: &str) -> Vec<(String, String)> {
    let tender = &dossier.tender;
    let pairs = [
        (
            "doc-cover-authority",
            parts::filled(texts, &tender.authority.name),
        ),
        (
            "doc-cover-reference",
            parts::filled(texts, &tender.reference),
        ),
        (
            "doc-cover-criteria",
            version::status(dossier.publication.as_ref(), texts),
        ),
        ("minutes-opened-at", version::moment(&second.at, texts)),
        ("doc-cover-made", version::moment(made_at, texts)),
    ];
    pairs
        .into_iter()
        .map(|(key, text)| (texts.get(key), text))
        .collect()
}

/// What was opened, and by which criteria it will be judged.
fn opened(texts: Texts, dossier: &Dossier, record: &Record, opening: &Opening) -> Vec<Block> {
    let key = match opening.kind {
        OpeningKind::Bids => "minutes-bids-intro",
        OpeningKind::Prices => "minutes-prices-intro",
    };
    let mut pairs = Vec::new();
    if let Some(publication) = &dossier.publication {
        pairs.push((texts.get("minutes-version"), publication.version.clone()));
        pairs.push((
            texts.get("doc-hash-published"),
            publication.criteria_sha256.clone(),
        ));
    }
    if let Some(line) = record.log_line(texts) {
        pairs.push((texts.get("doc-cover-log"), line));
    }
    let mut blocks = vec![heading(texts, "minutes-what"), parts::paragraph(texts, key)];
    if !pairs.is_empty() {
        blocks.push(Block::Pairs(pairs));
    }
    blocks
}

/// The two people: each confirmed who they are, the second within ten minutes.
fn people(texts: Texts, first: &Opener, second: &Opener) -> Vec<Block> {
    let row = |who: &Opener| {
        let roles: Vec<String> = who
            .roles
            .iter()
            .map(|role| texts.get(&format!("role-{}", role.name())))
            .collect();
        parts::row(vec![
            parts::cell(&who.name),
            parts::cell(roles.join(", ")),
            parts::cell(version::moment(&who.at, texts)),
        ])
    };
    vec![
        heading(texts, "minutes-who"),
        parts::paragraph(texts, "minutes-who-intro"),
        parts::table(
            texts,
            texts.get("minutes-who-caption"),
            vec![
                parts::words(texts, "minutes-person", 4),
                parts::words(texts, "minutes-role", 3),
                parts::words(texts, "minutes-at", 4),
            ],
            vec![row(first), row(second)],
        ),
    ]
}

/// Every bid that lay there, with its price when the prices were opened.
fn bids(texts: Texts, dossier: &Dossier, kind: OpeningKind) -> Vec<Block> {
    let mut columns = vec![
        parts::words(texts, "minutes-number", 1),
        parts::words(texts, "minutes-tenderer", 5),
        parts::words(texts, "minutes-remark", 3),
    ];
    if kind == OpeningKind::Prices {
        columns.push(parts::figures(texts, "minutes-price", 3));
    }
    let rows: Vec<Row> = dossier
        .bids
        .iter()
        .map(|bid| {
            let remark = if bid.withdrawn {
                texts.get("minutes-withdrawn")
            } else {
                String::new()
            };
            let mut cells = vec![
                parts::cell(&bid.id),
                parts::cell(dossier.bid_name(&bid.id)),
                parts::cell(remark),
            ];
            if kind == OpeningKind::Prices {
                cells.push(
                    bid.price
                        .map_or(Cell::Empty, |price| parts::number(Some(price.amount()), 2)),
                );
            }
            parts::row(cells)
        })
        .collect();
    let table = parts::table(texts, texts.get("minutes-bids-caption"), columns, rows);
    vec![heading(texts, "minutes-bids"), table]
}

fn heading(texts: Texts, key: &str) -> Block {
    Block::Heading {
        level: 2,
        text: texts.get(key),
    }
}
