//! Recomputes the formulas of a workbook with exact numbers.
//!
//! A spreadsheet does the same with binary floats. Doing it here first gives every cell its
//! cached result, and proves before the file leaves that its formulas lead to the evaluation.
//! To use another spreadsheet function: add it to `functions`, with a test.

mod computed;
pub mod exact;
mod functions;
mod parse;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use num_rational::BigRational;
use num_traits::Zero;
use thiserror::Error;

use crate::documents::scoring_workbook::book::{Book, Content, Place};
use parse::{Expression, Range};

/// What a cell or a part of a formula comes to.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// An exact number.
    Number(BigRational),
    /// A text.
    Text(String),
    /// True or false.
    Truth(bool),
    /// An empty cell.
    Blank,
    /// The cells of a range, row by row.
    List(Vec<Value>),
}

/// Why a formula has no result.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Problem {
    /// It cannot be read.
    #[error("cannot be read at {0:?}")]
    Syntax(String),
    /// It uses a sheet or function that does not exist.
    #[error("uses {0:?}, which does not exist")]
    Unknown(String),
    /// It computes with something that is no number, or gives a function the wrong arguments.
    #[error("computes with something that is no number")]
    NotANumber,
    /// It divides by zero.
    #[error("divides by zero")]
    DivisionByZero,
    /// It looks up something that is not there.
    #[error("looks up something that is not there")]
    NotFound,
    /// It leads back to itself.
    #[error("leads back to itself")]
    Circular,
}

/// The results of all formulas of a workbook.
pub struct Results<'a> {
    book: &'a Book,
    known: HashMap<(usize, u32, u16), Option<Result<Value, Problem>>>,
}

impl<'a> Results<'a> {
    /// Prepares to recompute a workbook; a cell is computed when it is asked for.
    pub fn new(book: &'a Book) -> Self {
        Self {
            book,
            known: HashMap::new(),
        }
    }

    /// What the cell at a place comes to.
    pub fn at(&mut self, place: &Place) -> Result<Value, Problem> {
        let sheet = self.sheet(&place.sheet)?;
        self.cell(sheet, place.row, place.column)
    }

    /// What the cell at a place shows, numbers with at most 15 decimals.
    pub fn shown(&mut self, place: &Place) -> Result<String, Problem> {
        self.at(place).map(|value| text(&value))
    }

    /// What the cell at a place shows with at most this many decimals.
    pub fn shown_to(&mut self, place: &Place, decimals: i32) -> Result<String, Problem> {
        self.at(place).map(|value| match value {
            Value::Number(number) => exact::print(&exact::round(&number, decimals)),
            value => text(&value),
        })
    }

    fn sheet(&self, name: &str) -> Result<usize, Problem> {
        let position = self.book.sheets.iter().position(|sheet| sheet.name == name);
        position.ok_or_else(|| Problem::Unknown(name.to_owned()))
    }

    fn cell(&mut self, sheet: usize, row: u32, column: u16) -> Result<Value, Problem> {
        let Some(cell) = self.book.sheets[sheet].cells.get(&(row, column)) else {
            return Ok(Value::Blank);
        };
        let formula = match &cell.content {
            Content::Empty => return Ok(Value::Blank),
            Content::Text(text) => return Ok(Value::Text(text.clone())),
            Content::Number(number) => return Ok(Value::Number(exact::of_decimal(*number))),
            Content::Formula(formula) => formula,
        };
        match self.known.get(&(sheet, row, column)) {
            Some(Some(result)) => return result.clone(),
            Some(None) => return Err(Problem::Circular),
            None => {}
        }
        self.known.insert((sheet, row, column), None);
        let result = parse::parse(formula).and_then(|formula| self.value(sheet, &formula));
        self.known
            .insert((sheet, row, column), Some(result.clone()));
        result
    }

    fn value(&mut self, sheet: usize, expression: &Expression) -> Result<Value, Problem> {
        match expression {
            Expression::Number(number) => Ok(Value::Number(number.clone())),
            Expression::Text(text) => Ok(Value::Text(text.clone())),
            Expression::Range(range) => self.range(sheet, range),
            Expression::Negative(inner) => {
                let number = number(&self.value(sheet, inner)?)?;
                Ok(Value::Number(-number))
            }
            Expression::Binary(operator, left, right) => {
                let left = self.value(sheet, left)?;
                let right = self.value(sheet, right)?;
                each(operator, &left, &right)
            }
            Expression::Call(name, arguments) => functions::call(self, sheet, name, arguments),
        }
    }

    fn range(&mut self, own: usize, range: &Range) -> Result<Value, Problem> {
        let sheet = match &range.sheet {
            Some(name) => self.sheet(name)?,
            None => own,
        };
        if range.from == range.to {
            return self.cell(sheet, range.from.0, range.from.1);
        }
        let mut values = Vec::new();
        for row in range.from.0..=range.to.0 {
            for column in range.from.1..=range.to.1 {
                values.push(self.cell(sheet, row, column)?);
            }
        }
        Ok(Value::List(values))
    }
}

/// Applies an operator, cell by cell when a side is a range.
fn each(operator: &str, left: &Value, right: &Value) -> Result<Value, Problem> {
    let pairs: Vec<(&Value, &Value)> = match (left, right) {
        (Value::List(left), Value::List(right)) if left.len() == right.len() => {
            left.iter().zip(right).collect()
        }
        (Value::List(_), Value::List(_)) => return Err(Problem::NotANumber),
        (Value::List(left), right) => left.iter().map(|left| (left, right)).collect(),
        (left, Value::List(right)) => right.iter().map(|right| (left, right)).collect(),
        (left, right) => return binary(operator, left, right),
    };
    let values = pairs
        .into_iter()
        .map(|(left, right)| binary(operator, left, right));
    values.collect::<Result<_, _>>().map(Value::List)
}

fn binary(operator: &str, left: &Value, right: &Value) -> Result<Value, Problem> {
    if operator == "&" {
        return Ok(Value::Text(text(left) + &text(right)));
    }
    if matches!(operator, "=" | "<>" | "<" | ">" | "<=" | ">=") {
        let order = order(left, right);
        return Ok(Value::Truth(match operator {
            "=" => order.is_eq(),
            "<>" => order.is_ne(),
            "<" => order.is_lt(),
            ">" => order.is_gt(),
            "<=" => order.is_le(),
            _ => order.is_ge(),
        }));
    }
    let (left, right) = (number(left)?, number(right)?);
    Ok(Value::Number(match operator {
        "+" => left + right,
        "-" => left - right,
        "*" => left * right,
        "/" if right.is_zero() => return Err(Problem::DivisionByZero),
        "/" => left / right,
        _ => computed::power(&left, &right)?,
    }))
}

/// The order in which spreadsheets put values: numbers, then texts, then truths; a blank is empty.
fn order(left: &Value, right: &Value) -> std::cmp::Ordering {
    let group = |value: &Value| match value {
        Value::Number(_) => 0,
        Value::Text(_) => 1,
        Value::Truth(_) => 2,
        Value::Blank | Value::List(_) => 3,
    };
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => left.cmp(right),
        (Value::Truth(left), Value::Truth(right)) => left.cmp(right),
        (Value::Text(left), Value::Text(right)) => left.to_lowercase().cmp(&right.to_lowercase()),
        (Value::Blank, Value::Blank) => std::cmp::Ordering::Equal,
        (Value::Blank, right) => order(&empty_like(right), right),
        (left, Value::Blank) => order(left, &empty_like(left)),
        (left, right) => group(left).cmp(&group(right)),
    }
}

fn empty_like(value: &Value) -> Value {
    match value {
        Value::Text(_) => Value::Text(String::new()),
        Value::Truth(_) => Value::Truth(false),
        Value::Number(_) | Value::Blank | Value::List(_) => Value::Number(BigRational::zero()),
    }
}

fn number(value: &Value) -> Result<BigRational, Problem> {
    match value {
        Value::Number(number) => Ok(number.clone()),
        Value::Truth(truth) => Ok(BigRational::from_integer(i32::from(*truth).into())),
        Value::Blank => Ok(BigRational::zero()),
        Value::Text(_) | Value::List(_) => Err(Problem::NotANumber),
    }
}

/// A whole number that is not negative.
fn whole(value: &BigRational) -> Result<usize, Problem> {
    value
        .to_integer()
        .try_into()
        .map_err(|_| Problem::NotANumber)
}

fn text(value: &Value) -> String {
    match value {
        Value::Number(number) => exact::print(number),
        Value::Text(text) => text.clone(),
        Value::Truth(truth) => truth.to_string().to_uppercase(),
        Value::Blank | Value::List(_) => String::new(),
    }
}
