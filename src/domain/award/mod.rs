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
pub mod case;
mod column;
mod curve;
pub mod evaluation;
mod exact;
mod gate;
mod input;
mod json;
mod leaf;
pub mod method;
pub mod outcome;
mod price;
mod quality;
mod ranking;
pub mod robustness;
pub mod verify;
mod warning;

use std::collections::BTreeMap;

use serde::Serialize;
use thiserror::Error;

use crate::domain::award::case::Case;
use crate::domain::award::evaluation::{Evaluation, RankedBid};
use crate::domain::award::exact::print::{self, Mode};
use crate::domain::award::method::character::{Character, ZeroPrice};
use crate::domain::award::outcome::Outcome;

/// The JSON Schema (2020-12) of a whole dossier.
pub const SCHEMA: &str = include_str!("dossier.schema.json");

/// The most ranked bids of which is worked out how close the call was: every bid is left out once,
/// and what is said of the others grows with the square of their number.
const MOST_QUESTIONED: usize = 1000;

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
    let (case, outcome) = work_out(text)?;
    Ok(Evaluation::new(&case, &outcome, evaluation::sha256(text)))
}

/// Evaluates a dossier and looks at how close the call was.
pub fn evaluate_with_robustness(text: &[u8]) -> Result<Evaluation, Vec<InputError>> {
    let (case, outcome) = work_out(text)?;
    if outcome.standings.len() > MOST_QUESTIONED {
        let message = format!(
            "How close the call was is worked out for at most {MOST_QUESTIONED} ranked bids; \
             evaluate without it."
        );
        return Err(vec![InputError {
            pointer: "/bids".to_owned(),
            message,
        }]);
    }
    let mut evaluation = Evaluation::new(&case, &outcome, evaluation::sha256(text));
    evaluation.add_robustness(&case, &outcome);
    Ok(evaluation)
}

/// Reads a dossier into what decides the award, or returns everything that is wrong with it.
pub fn read(text: &[u8]) -> Result<Case, Vec<InputError>> {
    let node = json::parse(text).map_err(|error| vec![error])?;
    input::read(&node)
}

fn work_out(text: &[u8]) -> Result<(Case, Outcome), Vec<InputError>> {
    let case = read(text)?;
    let outcome = Outcome::of(&case);
    Ok((case, outcome))
}

/// What the method says of itself, from an `award` object; nothing while that has errors.
pub fn character(award: &serde_json::Value) -> Option<Character> {
    let text = award.to_string();
    let node = json::parse(text.as_bytes()).ok()?;
    input::read_method(&node).map(|method| method.character())
}

/// Whether the figures of the method, from an `award` object, are computed to 40 significant digits
/// and compared to 20, in place of being exact; false while that object has errors.
pub fn is_computed(award: &serde_json::Value) -> bool {
    let text = award.to_string();
    let node = json::parse(text.as_bytes()).ok();
    let method = node.and_then(|node| input::read_method(&node));
    method.is_some_and(|method| method.is_computed())
}

/// Per ranked bid what one point of quality is worth in money, to the cent; nothing where the
/// method has no such rate. See [`method::character::Exchange`] for what a point is.
pub fn exchange_rates(text: &[u8]) -> Result<BTreeMap<String, Option<String>>, Vec<InputError>> {
    let (case, outcome) = work_out(text)?;
    let rates = outcome.standings.iter().map(|standing| {
        let bid = &standing.contender.bid;
        let rate = case.award.method.rate(bid, &outcome.field);
        let rate = rate.map(|rate| print::fixed(&rate, 2, Mode::HalfUp));
        (case.bids[bid.index()].id.clone(), rate)
    });
    Ok(rates.collect())
}

/// The rows that a bid would have in the ranking at each of these prices, all else being equal;
/// nothing where it would not be ranked. Prices are decimals as a dossier writes them.
pub fn at_prices(
    text: &[u8],
    bid: &str,
    prices: &[String],
) -> Result<Vec<Option<RankedBid>>, Vec<InputError>> {
    let (mut case, _) = work_out(text)?;
    let place = case.bids.iter().position(|one| one.id == bid);
    let is_refused = case.award.method.character().zero_price == ZeroPrice::Refused;
    let mut at = |price: &String| {
        let price = print::parse(price).filter(|price| !price.is_negative())?;
        if is_refused && price.is_zero() {
            return None;
        }
        case.bids[place?].price = Some(price);
        let outcome = Outcome::of(&case);
        let standing = outcome
            .standings
            .iter()
            .find(|one| Some(one.contender.bid.index()) == place)?;
        Some(evaluation::row(&case, standing))
    };
    Ok(prices.iter().map(&mut at).collect())
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
