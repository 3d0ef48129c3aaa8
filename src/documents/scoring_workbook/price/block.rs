//! The rows below the prices: the method or price formula, its settings, and what the admissible
//! bids add to it.

use rust_decimal::Decimal;

use crate::documents::scoring_workbook::Source;
use crate::documents::scoring_workbook::book::{Place, Print, Role, Sheet};
use crate::documents::scoring_workbook::price::PRICE;
use crate::domain::tender::scoring::Award;

const LABEL: u16 = 1;

/// Writes labels with a value beside each, one below the other.
pub struct Block<'a> {
    source: Source<'a>,
    sheet: &'a mut Sheet,
    row: u32,
    /// The prices of the admissible bids, as a range.
    pub compared: String,
}

impl<'a> Block<'a> {
    /// Starts at a row.
    pub fn new(source: Source<'a>, sheet: &'a mut Sheet, row: u32, compared: String) -> Self {
        Self {
            source,
            sheet,
            row,
            compared,
        }
    }

    fn label(&mut self, key: &str) -> (u32, u16) {
        let label = self.source.text(key);
        self.sheet.text(self.row, LABEL, Role::Body, &label);
        self.row += 1;
        (self.row - 1, PRICE)
    }

    /// A heading.
    pub fn section(&mut self, key: &str) {
        let title = self.source.text(key);
        self.sheet.text(self.row, LABEL, Role::Section, &title);
        self.row += 1;
    }

    /// Words that may run on over the columns to the right.
    pub fn words(&mut self, key: &str, words: &str) {
        let (row, column) = self.label(key);
        let words = self.source.text(words);
        self.sheet.text(row, column, Role::Lead, &words);
    }

    /// A rule for bids that are close, in words.
    pub fn tie(&mut self, key: &str, rule: &str) {
        let (row, column) = self.label(key);
        let words = self.source.tie(rule);
        self.sheet.text(row, column, Role::Lead, &words);
    }

    /// A figure that the dossier gave.
    pub fn input(&mut self, key: &str, print: Print, value: Option<Decimal>) -> Place {
        let at = self.label(key);
        self.sheet.number(at, Role::Input, print, value);
        self.sheet.place(at.0, at.1)
    }

    /// A figure that follows from the admissible bids.
    pub fn figure(&mut self, key: &str, print: Print, formula: &str) -> Place {
        let at = self.label(key);
        self.sheet.formula(at, Role::Strong, print, formula)
    }

    /// The lowest price of the admissible bids.
    pub fn lowest(&mut self) -> Place {
        let lowest = format!("MIN({})", self.compared);
        self.figure("sheet-price-lowest", Print::Money, &lowest)
    }

    /// The highest price of the admissible bids.
    pub fn highest(&mut self) -> Place {
        let highest = format!("MAX({})", self.compared);
        self.figure("sheet-price-highest", Print::Money, &highest)
    }

    /// The power of ten that makes an index readable; 0 when the dossier names none.
    pub fn exponent(&mut self, award: &Award) -> Place {
        let exponent = award.scale_exponent.unwrap_or_default();
        self.input("sheet-method-exponent", Print::Plain, Some(exponent))
    }
}
