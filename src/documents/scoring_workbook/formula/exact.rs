//! Exact numbers for formulas: fractions of big integers, so that no figure depends on a float.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed, Zero};
use rust_decimal::Decimal;

/// A decimal as a fraction.
pub(super) fn of_decimal(value: Decimal) -> BigRational {
    BigRational::new(value.mantissa().into(), ten_to(value.scale()))
}

/// Reads the digits of a formula: `12` or `0.5`.
pub fn parse(text: &str) -> Option<BigRational> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits: BigInt = format!("{whole}{fraction}").parse().ok()?;
    let scale = u32::try_from(fraction.len()).ok()?;
    Some(BigRational::new(digits, ten_to(scale)))
}

/// Rounds a half away from zero, as a spreadsheet's ROUND does; below 0 decimals to tens.
pub(super) fn round(value: &BigRational, decimals: i32) -> BigRational {
    let unit = unit(decimals);
    let half = BigRational::new(1.into(), 2.into());
    let scaled = value * &unit;
    let away = if scaled.is_negative() {
        scaled - half
    } else {
        scaled + half
    };
    away.trunc() / unit
}

/// Cuts off toward zero, as a spreadsheet's TRUNC does.
pub(super) fn truncate(value: &BigRational, decimals: i32) -> BigRational {
    let unit = unit(decimals);
    (value * &unit).trunc() / unit
}

/// How many units of the last decimal make one.
fn unit(decimals: i32) -> BigRational {
    let size = BigRational::from_integer(ten_to(decimals.unsigned_abs()));
    if decimals < 0 { size.recip() } else { size }
}

/// Prints with at most 15 decimals, more than a spreadsheet keeps.
pub(super) fn print(value: &BigRational) -> String {
    let digits = round(value, 15) * BigRational::from_integer(ten_to(15));
    let sign = if digits.is_negative() { "-" } else { "" };
    let text = format!("{:0>16}", digits.to_integer().abs().to_string());
    let (whole, fraction) = text.split_at(text.len() - 15);
    if digits.is_zero() {
        return "0".to_owned();
    }
    let text = format!("{sign}{whole}.{fraction}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Ten to a power.
pub fn ten_to(power: u32) -> BigInt {
    BigInt::from(10).pow(power)
}
