//! Exact numbers: reading, rounding and printing.

use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::Signed;
use num_traits::Zero;
use serde_json::Value;

/// The short name of an exact number.
pub type R = BigRational;

/// A whole number.
pub fn whole(number: i64) -> R {
    R::from_integer(BigInt::from(number))
}

/// Ten to a power that is 0 or more.
pub fn ten(power: usize) -> BigInt {
    let power = u32::try_from(power).expect("a power is small");
    BigInt::from(10).pow(power)
}

/// The number that a decimal text stands for.
pub fn read(text: &str) -> R {
    let (before, after) = text.split_once('.').unwrap_or((text, ""));
    let digits: BigInt = format!("{before}{after}")
        .parse()
        .expect("a number of a valid dossier is a decimal");
    R::new(digits, ten(after.len()))
}

/// The number in a JSON text or a JSON number; nothing where there is neither.
pub fn number(value: &Value) -> Option<R> {
    let is_decimal = |text: &str| {
        let digits = text.strip_prefix('-').unwrap_or(text);
        digits.starts_with(|first: char| first.is_ascii_digit())
            && digits.chars().all(|one| one.is_ascii_digit() || one == '.')
    };
    match value {
        Value::String(text) if is_decimal(text) => Some(read(text)),
        Value::Number(number) => Some(read(&number.to_string())),
        _ => None,
    }
}

/// The number, or what counts when none is given.
pub fn number_or(value: &Value, default: i64) -> R {
    number(value).unwrap_or_else(|| whole(default))
}

/// A number that has to be there.
pub fn given(value: &Value) -> R {
    number(value).expect("a valid dossier gives this number")
}

/// Rounds to a number of decimals: `half-up` (away from zero), `half-even` or `down` (toward zero).
pub fn round(number: &R, decimals: usize, mode: &str) -> R {
    R::new(units(number, decimals, mode), ten(decimals))
}

/// The number rounded, counted in units of its last decimal.
fn units(number: &R, decimals: usize, mode: &str) -> BigInt {
    let shifted = number.numer().abs() * ten(decimals);
    let (down, rest) = shifted.div_rem(number.denom());
    let twice: BigInt = rest * 2;
    let half = twice.cmp(number.denom());
    let up = match mode {
        "half-up" => half.is_ge(),
        "half-even" => half.is_gt() || (half.is_eq() && down.is_odd()),
        _ => false,
    };
    let size = if up { down + 1 } else { down };
    if number.is_negative() { -size } else { size }
}

/// Rounds to a number of significant digits, half away from zero.
pub fn significant(number: &R, digits: usize) -> R {
    if number.is_zero() {
        return number.clone();
    }
    let size = number.abs();
    // The first guess of the place of the leading digit may be one off; the loops mend it.
    let mut place = length(size.numer()) - length(size.denom());
    while size >= power_of_ten(place) {
        place += 1;
    }
    while size < power_of_ten(place - 1) {
        place -= 1;
    }
    // Now 10^(place-1) <= size < 10^place.
    let unit = power_of_ten(place - isize::try_from(digits).expect("digits are few"));
    round(&(number / &unit), 0, "half-up") * unit
}

fn length(number: &BigInt) -> isize {
    isize::try_from(number.to_string().len()).expect("a number is short")
}

fn power_of_ten(place: isize) -> R {
    let size = R::from_integer(ten(place.unsigned_abs()));
    if place < 0 { size.recip() } else { size }
}

/// Prints with exactly this many decimals.
pub fn fixed(number: &R, decimals: usize, mode: &str) -> String {
    let units = units(number, decimals, mode);
    let digits = format!("{:0>width$}", units.abs().to_string(), width = decimals + 1);
    let (before, after) = digits.split_at(digits.len() - decimals);
    let sign = if units.is_negative() { "-" } else { "" };
    if decimals == 0 {
        format!("{sign}{before}")
    } else {
        format!("{sign}{before}.{after}")
    }
}

/// Prints with at most ten decimals, half-up, without trailing zeros.
pub fn plain(number: &R) -> String {
    let text = fixed(number, 10, "half-up");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0" } else { text }.to_owned()
}

/// The sum of many numbers.
pub fn sum<'a>(numbers: impl IntoIterator<Item = &'a R>) -> R {
    numbers.into_iter().fold(whole(0), |sum, one| sum + one)
}
