//! Exact figures: fractions of big integers, and the only places where they become decimals.
//!
//! 28-digit decimals gave wrong totals and wrong exclusions with three assessors (thirds), so
//! nothing is rounded before the stage that the dossier names.

use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{Signed, Zero};

#[cfg(test)]
mod tests;

/// An exact figure.
pub type Exact = BigRational;

/// How a figure is rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// A half goes away from zero.
    HalfUp,
    /// A half goes to the even neighbour.
    HalfEven,
    /// Everything goes toward zero.
    Down,
}

/// Parses `-?digits(.digits)?` with at most 18 digits before and 12 after the point.
pub fn parse(text: &str) -> Option<Exact> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = match digits.split_once('.') {
        Some((whole, fraction)) if !fraction.is_empty() => (whole, fraction),
        Some(_) => return None,
        None => (digits, ""),
    };
    let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if !(1..=18).contains(&whole.len()) || fraction.len() > 12 || !plain(whole) || !plain(fraction)
    {
        return None;
    }
    let numerator: BigInt = format!("{whole}{fraction}").parse().ok()?;
    let sign = if text.starts_with('-') { -1 } else { 1 };
    Some(Exact::new(numerator * sign, ten_to(fraction.len())))
}

/// Makes an exact figure of a whole number.
pub fn whole(number: usize) -> Exact {
    Exact::from_integer(BigInt::from(number))
}

/// Rounds to a number of decimals.
pub fn round(value: &Exact, decimals: usize, mode: Mode) -> Exact {
    Exact::new(units(value, decimals, mode), ten_to(decimals))
}

/// Prints with exactly this many decimals, rounding when there are more.
pub fn fixed(value: &Exact, decimals: usize, mode: Mode) -> String {
    let units = units(value, decimals, mode);
    let sign = if units.is_negative() { "-" } else { "" };
    let digits = format!("{:0>width$}", units.abs().to_string(), width = decimals + 1);
    let (whole, fraction) = digits.split_at(digits.len() - decimals);
    if fraction.is_empty() {
        return format!("{sign}{whole}");
    }
    format!("{sign}{whole}.{fraction}")
}

/// Prints a share: at most ten decimals, half-up, no zeros at the end.
pub fn share(value: &Exact) -> String {
    trimmed(value, 10)
}

/// Prints an amount with all its decimals and no zeros at the end.
///
/// Prices are sums of products of three decimals, so 36 decimals hold every one of them.
pub fn plain(value: &Exact) -> String {
    trimmed(value, 36)
}

fn trimmed(value: &Exact, decimals: usize) -> String {
    let text = fixed(value, decimals, Mode::HalfUp);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// The value in units of the last decimal.
fn units(value: &Exact, decimals: usize, mode: Mode) -> BigInt {
    let scaled = value * Exact::from_integer(ten_to(decimals));
    let down = scaled.trunc().to_integer();
    let twice_rest: Exact = (scaled.fract() * whole(2)).abs();
    let half = whole(1);
    let away = match mode {
        Mode::HalfUp => twice_rest >= half,
        Mode::HalfEven => twice_rest > half || (twice_rest == half && down.is_odd()),
        Mode::Down => false,
    };
    if !away {
        return down;
    }
    if scaled < Exact::zero() {
        down - 1
    } else {
        down + 1
    }
}

fn ten_to(power: usize) -> BigInt {
    let mut result = BigInt::from(1);
    for _ in 0..power {
        result *= 10;
    }
    result
}
