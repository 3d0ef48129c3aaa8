//! Reads the formulas that this workbook writes; anything else is refused.

use num_rational::BigRational;

use super::{Problem, exact};
use crate::documents::scoring_workbook::book;

/// A formula, read.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Expression {
    Number(BigRational),
    Text(String),
    Range(Range),
    Call(String, Vec<Expression>),
    Binary(&'static str, Box<Expression>, Box<Expression>),
    Negative(Box<Expression>),
}

/// One cell or a rectangle, on the formula's own sheet unless named.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Range {
    pub(super) sheet: Option<String>,
    pub(super) from: (u32, u16),
    pub(super) to: (u32, u16),
}

/// Operators, loosest first; two-letter ones before their first letter.
const LEVELS: [&[&str]; 5] = [
    &["<=", ">=", "<>", "=", "<", ">"],
    &["&"],
    &["+", "-"],
    &["*", "/"],
    &["^"],
];

pub(super) fn parse(text: &str) -> Result<Expression, Problem> {
    let mut reader = Reader { rest: text };
    let expression = reader.level(0)?;
    if reader.rest.trim().is_empty() {
        return Ok(expression);
    }
    Err(reader.unexpected())
}

struct Reader<'a> {
    rest: &'a str,
}

impl<'a> Reader<'a> {
    fn level(&mut self, level: usize) -> Result<Expression, Problem> {
        let Some(operators) = LEVELS.get(level) else {
            return self.primary();
        };
        let mut left = self.level(level + 1)?;
        while let Some(operator) = operators.iter().find(|operator| self.take(operator)) {
            let right = self.level(level + 1)?;
            left = Expression::Binary(operator, Box::new(left), Box::new(right));
        }
        Ok(left)
    }

    fn primary(&mut self) -> Result<Expression, Problem> {
        if self.take("-") {
            return Ok(Expression::Negative(Box::new(self.primary()?)));
        }
        if self.take("(") {
            let inner = self.level(0)?;
            return self.expect(")").map(|()| inner);
        }
        if self.take("\"") {
            let (text, rest) = self.rest.split_once('"').ok_or(self.unexpected())?;
            self.rest = rest;
            return Ok(Expression::Text(text.to_owned()));
        }
        let digits = self.span(|c| c.is_ascii_digit() || c == '.');
        if !digits.is_empty() {
            let number = exact::parse(digits).ok_or_else(|| Problem::Syntax(digits.to_owned()))?;
            return Ok(Expression::Number(number));
        }
        let word = self.span(|c| c.is_ascii_alphanumeric());
        if word.is_empty() {
            return Err(self.unexpected());
        }
        if self.take("(") {
            return Ok(Expression::Call(word.to_owned(), self.arguments()?));
        }
        self.range(word)
    }

    fn arguments(&mut self) -> Result<Vec<Expression>, Problem> {
        let mut arguments = Vec::new();
        if self.take(")") {
            return Ok(arguments);
        }
        loop {
            arguments.push(self.level(0)?);
            if self.take(")") {
                return Ok(arguments);
            }
            self.expect(",")?;
        }
    }

    fn range(&mut self, word: &str) -> Result<Expression, Problem> {
        let (sheet, first) = if self.take("!") {
            (
                Some(word.to_owned()),
                self.span(|c| c.is_ascii_alphanumeric()),
            )
        } else {
            (None, word)
        };
        let from = cell(first)?;
        let to = if self.take(":") {
            cell(self.span(|c| c.is_ascii_alphanumeric()))?
        } else {
            from
        };
        Ok(Expression::Range(Range { sheet, from, to }))
    }

    fn span(&mut self, wanted: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest.trim_start();
        let end = rest.find(|c| !wanted(c)).unwrap_or(rest.len());
        let (span, rest) = rest.split_at(end);
        self.rest = rest;
        span
    }

    fn take(&mut self, wanted: &str) -> bool {
        match self.rest.trim_start().strip_prefix(wanted) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn expect(&mut self, wanted: &str) -> Result<(), Problem> {
        if self.take(wanted) {
            Ok(())
        } else {
            Err(self.unexpected())
        }
    }

    fn unexpected(&self) -> Problem {
        Problem::Syntax(self.rest.to_owned())
    }
}

fn cell(text: &str) -> Result<(u32, u16), Problem> {
    let unreadable = || Problem::Syntax(text.to_owned());
    let digits = text
        .find(|c: char| c.is_ascii_digit())
        .ok_or_else(unreadable)?;
    let (name, number) = text.split_at(digits);
    let column = book::column(name).ok_or_else(unreadable)?;
    let row: u32 = number.parse().map_err(|_| unreadable())?;
    let row = row.checked_sub(1).ok_or_else(unreadable)?;
    Ok((row, column))
}
