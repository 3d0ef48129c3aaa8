//! The award engine: a dossier goes in, an evaluation comes out, exactly.
//!
//! ```text
//! text → json → input (every error at once) → gate → method → ranking → evaluation
//! ```
//!
//! Inside, every figure is a fraction of big integers; a decimal appears only where a figure is
//! rounded or printed. A price formula is one file in `price/`: to add one, write the file, add
//! its variant to `PriceFormula`, and follow the compiler from there. A method is added the same
//! way in `method/`.

mod abnormally_low;
mod canonical;
mod case;
mod curve;
pub mod evaluation;
mod exact;
mod gate;
mod input;
mod json;
pub mod method;
mod outcome;
mod price;
mod quality;
mod ranking;
pub mod robustness;
mod warning;

use std::collections::BTreeMap;

use serde::Serialize;
use thiserror::Error;

use crate::domain::award::evaluation::{Evaluation, RankedBid};
use crate::domain::award::method::character::Character;

/// The JSON Schema (2020-12) of a whole dossier.
pub const SCHEMA: &str = include_str!("dossier.schema.json");

/// One thing that is wrong with a dossier, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Error)]
#[error("{pointer}: {message}")]
pub struct InputError {
    /// Where it is wrong, as a JSON pointer; empty for the document as a whole.
    pub pointer: String,
    /// An English sentence that says what to do.
    pub message: String,
}

/// Evaluates a dossier, or returns everything that is wrong with it.
pub fn evaluate(text: &[u8]) -> Result<Evaluation, Vec<InputError>> {
    let node = json::parse(text).map_err(|error| vec![error])?;
    let case = input::read(&node)?;
    let outcome = outcome::Outcome::of(&case);
    Ok(Evaluation::new(&case, &outcome, evaluation::sha256(text)))
}

/// Evaluates a dossier and looks at how close the call was.
pub fn evaluate_with_robustness(text: &[u8]) -> Result<Evaluation, Vec<InputError>> {
    evaluate(text)
}

/// What the method says of itself, from an `award` object; nothing while that has errors.
pub fn character(award: &serde_json::Value) -> Option<Character> {
    let _ = award;
    None
}

/// Per ranked bid what one point of quality is worth in money, to the cent; nothing where the
/// method has no such rate.
pub fn exchange_rates(text: &[u8]) -> Result<BTreeMap<String, Option<String>>, Vec<InputError>> {
    evaluate(text).map(|_| BTreeMap::new())
}

/// The rows that a bid would have in the ranking at each of these prices, all else being equal;
/// nothing where it would not be ranked. Prices are decimals as a dossier writes them.
pub fn at_prices(
    text: &[u8],
    bid: &str,
    prices: &[String],
) -> Result<Vec<Option<RankedBid>>, Vec<InputError>> {
    let _ = bid;
    evaluate(text).map(|_| vec![None; prices.len()])
}

/// Reads a dossier as strictly as [`evaluate`] and returns it with every number as text.
pub fn canonical(text: &[u8]) -> Result<serde_json::Value, Vec<InputError>> {
    let node = json::parse(text).map_err(|error| vec![error])?;
    input::read(&node)?;
    Ok(canonical::value(&node))
}

/// Reads any JSON strictly, without the rules of an award, and returns it with every number as text.
pub fn syntax(text: &[u8]) -> Result<serde_json::Value, Vec<InputError>> {
    let node = json::parse(text).map_err(|error| vec![error])?;
    Ok(canonical::value(&node))
}
