//! The only places where a text becomes an exact figure and an exact figure a text.

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, ToPrimitive, Zero};

use crate::domain::award::exact::Exact;

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
    if (1..=18).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // What most marks are.
        let digit = |sum: i64, byte: u8| sum * 10 + i64::from(byte - b'0');
        return Some(Exact::ratio(text.bytes().fold(0, digit), 1));
    }
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
    let digit = |sum: i128, byte: u8| sum * 10 + i128::from(byte - b'0');
    let top = whole.bytes().chain(fraction.bytes()).fold(0, digit);
    let sign = if text.starts_with('-') { -1 } else { 1 };
    Some(Exact::of_wide(top * sign, ten(fraction.len())?))
}

/// Rounds to a number of decimals.
pub fn round(value: &Exact, decimals: usize, mode: Mode) -> Exact {
    if let Some((units, scale)) = few_units(value, decimals, mode) {
        return Exact::of_wide(units, scale);
    }
    let scale = BigInt::from(10).pow(u32::try_from(decimals).expect("few decimals"));
    Exact::of_big(units(value, decimals, mode), scale)
}

/// Rounds to a number of significant digits, a half away from zero.
pub fn significant(value: &Exact, digits: usize) -> Exact {
    let value = value.to_rational();
    significant_of(value.numer(), value.denom(), digits)
}

/// Rounds a fraction of whole numbers, the second above 0, to a number of significant digits.
pub fn significant_of(top: &BigInt, bottom: &BigInt, digits: usize) -> Exact {
    if top.is_zero() {
        return Exact::ZERO;
    }
    let ten = |power: i64| BigInt::from(10).pow(u32::try_from(power).expect("short numbers"));
    let kept = i64::try_from(digits).expect("few digits");
    // A binary digit is 0.30103 decimal ones, so that the whole part gets one or two digits more
    // than asked, which are taken away again.
    let bits = |number: &BigInt| i64::try_from(number.bits()).expect("short numbers");
    let shift = kept + 1 - (bits(top) - bits(bottom)) * 30_103 / 100_000;
    let (up, down) = (ten(shift.max(0)), ten((-shift).max(0)));
    let (scaled, divisor) = (top.abs() * &up, bottom * &down);
    let (mut extra, most) = (BigInt::from(1), ten(kept));
    while &scaled / (&divisor * &extra) >= most {
        extra *= 10;
    }
    let unit = &divisor * &extra;
    let half_up = (scaled * 2 + &unit) / (unit * 2);
    Exact::of_big(half_up * extra * down * top.signum(), up)
}

/// Prints with exactly this many decimals, rounding when there are more.
pub fn fixed(value: &Exact, decimals: usize, mode: Mode) -> String {
    let (is_negative, digits) = if let Some((units, _)) = few_units(value, decimals, mode) {
        (units < 0, units.unsigned_abs().to_string())
    } else {
        let units = units(value, decimals, mode);
        (units.is_negative(), units.abs().to_string())
    };
    let sign = if is_negative { "-" } else { "" };
    let digits = format!("{digits:0>width$}", width = decimals + 1);
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
    let short = few_units(value, 12, Mode::Down)
        .is_some_and(|(units, scale)| Exact::of_wide(units, scale) == *value);
    trimmed(value, if short { 12 } else { 36 })
}

fn trimmed(value: &Exact, decimals: usize) -> String {
    let text = fixed(value, decimals, Mode::HalfUp);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Ten to a power, while that fits.
fn ten(power: usize) -> Option<i128> {
    10_i128.checked_pow(u32::try_from(power).ok()?)
}

/// The value in units of the last decimal, with the number of units in one; while that fits.
fn few_units(value: &Exact, decimals: usize, mode: Mode) -> Option<(i128, i128)> {
    let (top, bottom) = value.words()?;
    let scale = ten(decimals)?;
    let bottom = i128::from(bottom);
    let scaled = i128::from(top).checked_mul(scale)?;
    let (down, rest) = (scaled / bottom, (scaled % bottom).abs());
    let away = rounds_away((rest * 2).cmp(&bottom), down % 2 != 0, mode);
    let step = if away { scaled.signum() } else { 0 };
    Some((down + step, scale))
}

/// The value in units of the last decimal.
fn units(value: &Exact, decimals: usize, mode: Mode) -> BigInt {
    let value = value.to_rational();
    let scale = BigInt::from(10).pow(decimals.to_u32().expect("few decimals"));
    let (down, rest): (BigInt, BigInt) = (value.numer() * scale).div_rem(value.denom());
    let twice_rest: BigInt = rest.abs() * 2;
    let away = rounds_away(twice_rest.cmp(value.denom()), down.is_odd(), mode);
    if !away {
        return down;
    }
    down + value.numer().signum()
}

fn rounds_away(rest_to_half: std::cmp::Ordering, is_odd: bool, mode: Mode) -> bool {
    match mode {
        Mode::HalfUp => rest_to_half.is_ge(),
        Mode::HalfEven => rest_to_half.is_gt() || (rest_to_half.is_eq() && is_odd),
        Mode::Down => false,
    }
}
