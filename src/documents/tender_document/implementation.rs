//! Chapter 7, implementatieplan en puntjes op de i: dates, steps, terms, what to hand in, version.

use crate::documents::model::{Block, Chapter};
use crate::documents::tender_document::{agreement, attachments, bidding, calendar, legal, plan};
use crate::documents::{parts, version};
use crate::domain::dossier::Dossier;
use crate::domain::tender::Tender;
use crate::domain::tender::implementation::Step;
use crate::i18n::{Texts, date};

/// Makes the chapter.
pub fn chapter(dossier: &Dossier, texts: Texts, made_at: &str) -> Chapter {
    let tender = &dossier.tender;
    let mut blocks = vec![
        parts::heading(texts, "doc-planning"),
        parts::paragraph(texts, "doc-planning-intro"),
        planning(tender, texts),
    ];
    blocks.extend(legal::blocks(tender, texts));
    blocks.extend([
        parts::heading(texts, "doc-steps"),
        parts::paragraph(texts, "doc-steps-intro"),
        steps(
            &tender.implementation.steps,
            texts,
            ("doc-steps", "doc-column-step"),
        ),
    ]);
    let phases = &tender.implementation.phases;
    if phases.iter().any(Step::is_planned) && !plan::has_annex(&tender.implementation) {
        blocks.push(parts::heading(texts, "doc-phases"));
        blocks.push(steps(phases, texts, ("doc-phases", "doc-column-phase")));
    }
    blocks.extend(plan::pilot(tender, texts));
    blocks.extend(calendar::blocks(tender, texts));
    blocks.extend(agreement::blocks(tender, texts));
    blocks.extend(bidding::blocks(tender, texts));
    blocks.extend(attachments::blocks(tender, texts));
    blocks.extend(colophon(dossier, texts, made_at));
    Chapter {
        title: texts.get("doc-chapter-implementation"),
        blocks,
    }
}

/// The days of the procedure.
pub fn planning(tender: &Tender, texts: Texts) -> Block {
    let rows = tender.contract.planning.iter().map(|step| {
        let day = match step.date.trim() {
            "" => texts.get("doc-date-unknown"),
            text => date::parse(text)
                .map_or_else(|| text.to_owned(), |day| date::day(day, texts.language)),
        };
        parts::row(vec![parts::cell(&step.title), parts::cell(day)])
    });
    let columns = vec![
        parts::words(texts, "doc-column-what", 68),
        parts::words(texts, "doc-column-when", 32),
    ];
    parts::table(texts, texts.get("doc-planning"), columns, rows.collect())
}

fn steps(steps: &[Step], texts: Texts, (caption, number): (&str, &str)) -> Block {
    let rows = steps.iter().enumerate().map(|(index, step)| {
        let text = [step.title.trim(), step.text.trim()];
        let text: Vec<&str> = text.into_iter().filter(|part| !part.is_empty()).collect();
        parts::row(vec![
            parts::number(Some((index + 1).into()), 0),
            parts::cell(text.join("\n")),
            parts::cell(parts::filled(texts, &step.owner)),
            parts::cell(parts::filled(texts, &when(step, texts))),
        ])
    });
    let columns = vec![
        parts::figures(texts, number, 8),
        parts::words(texts, "doc-column-agreed", 52),
        parts::words(texts, "doc-column-owner", 21),
        parts::words(texts, "doc-column-when", 19),
    ];
    parts::table(texts, texts.get(caption), columns, rows.collect())
}

/// When a step is, in the words of the buyer, else by its days.
fn when(step: &Step, texts: Texts) -> String {
    if !step.period.trim().is_empty() {
        return step.period.clone();
    }
    plan::days(&step.from, &step.until, texts)
}

fn colophon(dossier: &Dossier, texts: Texts, made_at: &str) -> Vec<Block> {
    let mut pairs = vec![(
        texts.get("doc-cover-status"),
        version::status(dossier.publication.as_ref(), texts),
    )];
    if let Some(publication) = &dossier.publication {
        pairs.push((
            texts.get("doc-hash-criteria"),
            publication.criteria_sha256.clone(),
        ));
    }
    pairs.push((texts.get("doc-cover-made"), version::moment(made_at, texts)));
    let explanation = match dossier.publication {
        Some(_) => "doc-version-frozen",
        None => "doc-version-draft",
    };
    vec![
        parts::heading(texts, "doc-version"),
        Block::Pairs(pairs),
        parts::paragraph(texts, explanation),
    ]
}
