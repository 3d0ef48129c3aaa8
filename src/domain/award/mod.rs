//! The award engine: a dossier goes in, an evaluation comes out, exactly.

mod canonical;
mod json;

use serde::Serialize;
use thiserror::Error;

/// One thing that is wrong with a dossier, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Error)]
#[error("{pointer}: {message}")]
pub struct InputError {
    /// Where it is wrong, as a JSON pointer; empty for the document as a whole.
    pub pointer: String,
    /// An English sentence that says what to do.
    pub message: String,
}

/// Reads any JSON strictly and returns it with every number as text.
pub fn syntax(text: &[u8]) -> Result<serde_json::Value, Vec<InputError>> {
    let node = json::parse(text).map_err(|error| vec![error])?;
    Ok(canonical::value(&node))
}
