//! What tenderers hand in, derived from everything that the other chapters ask.

use crate::documents::model::{Block, Row};
use crate::documents::weights::nodes;
use crate::documents::{parts, words};
use crate::domain::tender::Tender;
use crate::domain::tender::criterion::CriterionKind;
use crate::domain::tender::requirement::RequirementClass;
use crate::i18n::Texts;

/// The list of what to hand in.
pub fn blocks(tender: &Tender, texts: Texts) -> Vec<Block> {
    let mut rows = Vec::new();
    for knock_out in &tender.knock_outs {
        let asked = parts::filled(texts, &knock_out.evidence);
        rows.push(row(texts, asked, &knock_out.id, "doc-hand-in-evidence"));
    }
    rows.extend(answers(tender, texts));
    for node in nodes(tender)
        .iter()
        .filter(|node| node.is(CriterionKind::Marked))
    {
        let name = words::criterion_name(tender, &node.criterion.id);
        let what = texts.with("doc-hand-in-answer", [("name", name.into())]);
        rows.push(row(texts, what, &node.criterion.id, "doc-hand-in-quality"));
    }
    rows.push(row(
        texts,
        texts.get("doc-hand-in-price"),
        "",
        "doc-hand-in-price-for",
    ));
    let columns = vec![
        parts::words(texts, "doc-column-hand-in", 62),
        parts::words(texts, "doc-column-belongs-to", 38),
    ];
    vec![
        parts::heading(texts, "doc-hand-in"),
        parts::paragraph(texts, "doc-hand-in-intro"),
        parts::table(texts, texts.get("doc-hand-in"), columns, rows),
    ]
}

fn answers(tender: &Tender, texts: Texts) -> Vec<Row> {
    let develop = |class| class == RequirementClass::ToDevelop;
    let asked = |class| class != RequirementClass::Wont;
    let count = |wanted: fn(RequirementClass) -> bool| {
        tender
            .requirements
            .iter()
            .filter(|requirement| wanted(requirement.class))
            .count()
    };
    let plain = count(asked) - count(develop);
    let mut rows = Vec::new();
    if plain > 0 {
        let what = texts.with("doc-hand-in-answers", [("count", plain.into())]);
        rows.push(row(texts, what, "", "doc-hand-in-answers-for"));
    }
    if count(develop) > 0 {
        let what = texts.with("doc-hand-in-months", [("count", count(develop).into())]);
        rows.push(row(texts, what, "", "doc-hand-in-months-for"));
    }
    rows
}

fn row(texts: Texts, what: String, id: &str, belongs_to: &str) -> Row {
    let belongs_to = texts.with(belongs_to, [("id", id.into())]);
    parts::row(vec![parts::cell(what), parts::cell(belongs_to)])
}
