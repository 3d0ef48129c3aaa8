//! The yearly calendar of the contract.

use jiff::civil::Date;

use crate::documents::model::Block;
use crate::documents::parts;
use crate::domain::tender::Tender;
use crate::i18n::{Texts, calendar, date};

/// The calendar; nothing while its dates are not known, or no evaluation was agreed.
pub fn blocks(tender: &Tender, texts: Texts) -> Vec<Block> {
    let contract = &tender.contract;
    let years = contract.calendar();
    if contract.review.is_open() || years.is_empty() {
        return Vec::new();
    }
    let day = |day: Date| date::day(day, texts.language);
    let rows = (1..).zip(&years).map(|(number, year)| {
        parts::row(vec![
            parts::cell(calendar::name(texts, number, year)),
            parts::cell(day(year.until)),
            parts::cell(year.evaluation.map(day).unwrap_or_default()),
            parts::cell(year.notice.map(day).unwrap_or_default()),
            parts::cell(calendar::calls(texts, year)),
        ])
    });
    let widths = [20, 20, 20, 20, 20];
    let columns = calendar::COLUMNS.into_iter().zip(widths);
    let columns = columns.map(|(key, width)| parts::words(texts, key, width));
    let caption = texts.get("calendar-title");
    vec![
        parts::heading(texts, "calendar-title"),
        parts::paragraph(texts, "doc-calendar-intro"),
        parts::table(texts, caption, columns.collect(), rows.collect()),
    ]
}
