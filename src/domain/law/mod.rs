//! What the law says, as dated data: thresholds, minimum periods, limits and reasons to give.
//!
//! The rules are in the `.toml` files beside this one, each with its source, its article and from
//! when until when it holds. What is not there is not known, and is said so.
//! To add a rule: add it to its file; `read` refuses it by name when it does not fit.
//! None of it is legal advice.

pub mod case;
pub mod count;
pub mod country;
pub mod duty;
mod find;
pub mod holiday;
pub mod proportion;
mod read;
pub mod rule;
pub mod standstill;
pub mod term;
pub mod threshold;

#[cfg(test)]
mod tests;

use std::sync::LazyLock;

use crate::domain::law::rule::Rules;

/// Every file with rules, by name.
const FILES: [(&str, &str); 5] = [
    ("sources.toml", include_str!("sources.toml")),
    ("thresholds.toml", include_str!("thresholds.toml")),
    ("periods_nl.toml", include_str!("periods_nl.toml")),
    ("periods_be.toml", include_str!("periods_be.toml")),
    ("duties.toml", include_str!("duties.toml")),
];

static RULES: LazyLock<Rules> =
    LazyLock::new(|| read::read(&FILES).expect("a test reads these very files"));

/// All rules.
pub fn rules() -> &'static Rules {
    &RULES
}
