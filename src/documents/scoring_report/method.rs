//! The rules as they were published, in the words of the tender document.

use crate::documents::model::Chapter;
use crate::documents::parts;
use crate::documents::scoring_report::Report;
use crate::documents::tender_document::{criteria, method, price, scoring};

/// Makes the chapter.
pub fn chapter(report: &Report<'_>) -> Chapter {
    let texts = report.texts;
    let tender = &report.dossier.tender;
    let mut blocks = vec![parts::paragraph(texts, "doc-method-intro")];
    blocks.extend(method::rule(tender, texts));
    blocks.extend(price::rule(tender, texts));
    blocks.extend(method::character(tender, texts));
    blocks.extend(criteria::weights(tender, texts));
    blocks.extend(scoring::panel(report.dossier, texts));
    blocks.extend(scoring::outcome(tender, texts));
    Chapter {
        title: texts.get("doc-report-method"),
        blocks,
    }
}
