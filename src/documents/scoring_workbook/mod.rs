//! The scoring workbook: a spreadsheet whose own formulas recompute the ranking.
//!
//! ```text
//! dossier → sheets (texts, numbers, formulas) → recomputed exactly → compared → file
//! ```
//!
//! Each sheet is one module here, in the order in which figures flow: `settings`, `requirements`,
//! `marks`, `quality`, `price`, `calculation`, `outcome`, and `guide` for words only. `method` has
//! the formulas of every method but weighted points, whose formulas are in `price/formula`. A
//! figure that another sheet needs is handed on as its `book::Place`. To show another figure:
//! write its formula on the sheet where it belongs, and hand on its place.

mod book;
mod calculation;
mod fixed;
mod formula;
mod guide;
mod marks;
mod method;
mod outcome;
mod price;
mod quality;
mod requirements;
mod settings;
#[cfg(test)]
mod tests;
mod verify;
mod xlsx;

use thiserror::Error;

use crate::documents::scoring_workbook::book::{Book, Sheet};
use crate::documents::scoring_workbook::verify::Proof;
use crate::domain::award::evaluation::Evaluation;
use crate::domain::dossier::Dossier;
use crate::i18n::{Language, Texts};

/// Above this many bids the sheets would be too wide to read.
const MOST_BIDS: usize = 200;

/// Why there is no workbook.
#[derive(Debug, Error)]
pub enum WorkbookError {
    /// There is more than fits in a spreadsheet.
    #[error("the scoring workbook cannot hold {0}; export the dossier as JSON")]
    TooLarge(String),
    /// The formulas lead to another figure than the evaluation.
    #[error(
        "the scoring workbook would show {found} where the evaluation says {expected} ({what})"
    )]
    Differs {
        /// Which figure of which bid.
        what: String,
        /// What the evaluation says.
        expected: String,
        /// What the formulas come to.
        found: String,
    },
    /// The moment of making is not RFC 3339.
    #[error("{0:?} is not a moment such as 2026-11-22T14:05:00Z")]
    Moment(String),
    /// A formula of ours is wrong.
    #[error("the formula in {place} {problem}")]
    Formula {
        /// The cell.
        place: String,
        /// What is wrong with it.
        problem: String,
    },
    /// The file could not be put together.
    #[error("the scoring workbook could not be written: {0}")]
    File(#[from] rust_xlsxwriter::XlsxError),
}

/// What every sheet is made from.
#[derive(Clone, Copy)]
struct Source<'a> {
    dossier: &'a Dossier,
    texts: Texts,
}

impl Source<'_> {
    fn text(self, key: &str) -> String {
        self.texts.get(key)
    }

    /// "Leermanagementsysteem · 2026-014", for below each title.
    fn subject(self) -> String {
        let tender = &self.dossier.tender;
        let parts = [&tender.title, &tender.reference, &tender.authority.name];
        let parts: Vec<&str> = parts.into_iter().map(String::as_str).collect();
        parts
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" · ")
    }

    /// A tie rule in words.
    fn tie(self, rule: &str) -> String {
        match rule.split_once(':') {
            Some(("lot", order)) => format!("{} {order}", self.text("sheet-tie-lot")),
            Some((_, id)) => format!("{} {id}", self.text("sheet-tie-criterion")),
            None => self.text(&format!("sheet-tie-{rule}")),
        }
    }

    fn sheet(self, key: &str, title: &str) -> Sheet {
        Sheet::titled(&self.text(key), &self.text(title), &self.subject())
    }
}

/// Makes the workbook of an evaluated dossier, provided that its formulas lead to the same award.
pub fn scoring_workbook(
    dossier: &Dossier,
    evaluation: &Evaluation,
    language: Language,
    made_at: &str,
) -> Result<Vec<u8>, WorkbookError> {
    let source = Source {
        dossier,
        texts: language.texts(),
    };
    let mut book = book_of(source, evaluation, made_at, Figures::Formulas)?;
    if verify::verify(&book, source, evaluation)? == Proof::TooClose {
        book = book_of(source, evaluation, made_at, Figures::Fixed)?;
    }
    xlsx::write(&book, source, made_at)
}

/// Whether the figures that decide are formulas.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Figures {
    /// They are.
    Formulas,
    /// They are plain numbers of the evaluation, because a spreadsheet cannot tell them apart.
    Fixed,
}

fn book_of(
    source: Source,
    evaluation: &Evaluation,
    made_at: &str,
    figures: Figures,
) -> Result<Book, WorkbookError> {
    fits(source.dossier)?;
    let layout = calculation::layout::Layout::new(source);
    let (settings_sheet, settings) = settings::sheet(source, &layout, printed(evaluation));
    let (requirements_sheet, requirements) = requirements::sheet(source, &settings);
    let (marks_sheet, marks) = marks::sheet(source, &settings);
    let (quality_sheet, quality) = quality::sheet(source, &settings, &requirements, &marks);
    let (price_sheet, price) = price::sheet(source, &settings, &layout);
    let parts = calculation::Parts {
        settings: &settings,
        requirements: &requirements,
        quality: &quality,
        price: &price,
    };
    let calculation_sheet = calculation::sheet(source, &layout, &parts);
    let mut book = Book {
        sheets: vec![
            outcome::sheet(source, &layout, &parts, figures),
            calculation_sheet,
            price_sheet,
            quality_sheet,
            requirements_sheet,
            marks_sheet,
            settings_sheet,
            guide::sheet(source, evaluation, made_at, figures),
        ],
    };
    if figures == Figures::Fixed {
        fixed::fix(&mut book, source, evaluation);
    }
    Ok(book)
}

/// The decimals with which the evaluation prints totals. A method has a number of its own, and the
/// typed dossier does not tell whether the buyer gave one.
fn printed(evaluation: &Evaluation) -> Option<u32> {
    let total = &evaluation.ranking.first()?.total;
    let decimals = total
        .split_once('.')
        .map_or(0, |(_, decimals)| decimals.len());
    u32::try_from(decimals).ok()
}

fn fits(dossier: &Dossier) -> Result<(), WorkbookError> {
    if dossier.bids.len() > MOST_BIDS {
        return Err(WorkbookError::TooLarge(format!(
            "{} bids",
            dossier.bids.len()
        )));
    }
    Ok(())
}
