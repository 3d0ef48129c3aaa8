//! What the assessors declared, what the chair decided about it, and who was left out.
//!
//! Explanations of interests are private: the report tells that there was one and what was decided.

use crate::documents::model::{Block, Chapter, Row};
use crate::documents::scoring_report::Report;
use crate::documents::{parts, version};
use crate::domain::statement::{Stated, Statement};
use crate::i18n::Texts;

/// Makes the chapter, when it is known who declared what.
pub fn chapter(report: &Report<'_>) -> Option<Chapter> {
    let statements = report.record.declarations.as_deref()?;
    let texts = report.texts;
    let mut blocks = vec![
        parts::paragraph(texts, "doc-declarations-intro"),
        parts::heading(texts, "doc-declarations-signed"),
        signed(texts, statements),
        parts::paragraph(texts, "doc-declarations-hash"),
        parts::heading(texts, "doc-declarations-interests"),
        interests(texts, statements),
        parts::heading(texts, "doc-declarations-left-out"),
    ];
    blocks.push(left_out(texts, statements));
    Some(Chapter {
        title: texts.get("doc-report-declarations"),
        blocks,
    })
}

fn signed(texts: Texts, statements: &[Statement]) -> Block {
    let row = |one: &Statement| {
        let at = one.signed_at.as_deref();
        let at = at.map(|at| version::moment(at, texts));
        parts::row(vec![
            parts::cell(&one.name),
            parts::cell(at.unwrap_or_else(|| texts.get("doc-declarations-unsigned"))),
            parts::cell(one.text_sha256.clone().unwrap_or_default()),
        ])
    };
    parts::table(
        texts,
        texts.get("doc-declarations-signed-caption"),
        vec![
            parts::words(texts, "doc-declarations-assessor", 3),
            parts::words(texts, "doc-declarations-at", 3),
            parts::words(texts, "doc-declarations-text", 5),
        ],
        statements.iter().map(row).collect(),
    )
}

/// What each assessor declared about each tenderer, with what was decided.
pub fn interests(texts: Texts, statements: &[Statement]) -> Block {
    let rows = statements.iter().flat_map(|statement| {
        let line = move |stated: &Stated| interest(texts, statement, stated);
        statement.interests.iter().map(line)
    });
    parts::table(
        texts,
        texts.get("doc-declarations-interests-caption"),
        vec![
            parts::words(texts, "doc-declarations-assessor", 3),
            parts::words(texts, "doc-declarations-tenderer", 3),
            parts::words(texts, "doc-declarations-declared", 3),
            parts::words(texts, "doc-declarations-decision", 6),
        ],
        rows.collect(),
    )
}

fn interest(texts: Texts, statement: &Statement, stated: &Stated) -> Row {
    let declared = match stated.interest {
        Some(interest) => texts.get(&format!("interest-{}", interest.name())),
        None => texts.get("interest-undeclared"),
    };
    let decisions = stated.decisions.iter().map(|decision| {
        let fills = [
            ("name", decision.by.as_str().into()),
            ("moment", version::moment(&decision.at, texts).into()),
            ("reason", decision.reason.as_str().into()),
        ];
        let outcome = decision.outcome.name();
        texts.with(&format!("doc-declarations-decided-{outcome}"), fills)
    });
    parts::row(vec![
        parts::cell(&statement.name),
        parts::cell(&stated.tenderer),
        parts::cell(declared),
        parts::cell(decisions.collect::<Vec<_>>().join(" ")),
    ])
}

/// Who is not among those whose marks count, and why.
pub fn left_out(texts: Texts, statements: &[Statement]) -> Block {
    let lines = statements.iter().filter_map(|one| {
        let key = if one.is_conflicted() {
            "doc-declarations-conflicted"
        } else if !one.takes_part {
            "doc-declarations-gone"
        } else {
            return None;
        };
        Some(texts.with(key, [("name", one.name.as_str().into())]))
    });
    let lines: Vec<String> = lines.collect();
    if lines.is_empty() {
        return parts::paragraph(texts, "doc-declarations-everybody");
    }
    Block::List(lines)
}
