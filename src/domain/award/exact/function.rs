//! Logarithms and powers: the only figures that are not exact fractions.
//!
//! They are computed on whole numbers with [`BITS`] binary places (some 90 decimals) and then
//! rounded to [`KEPT`] significant digits, so that a result which is a short decimal in truth
//! comes out as that decimal. Two figures that were computed are equal when they agree to
//! [`COMPARED`] significant digits.

use num_bigint::BigInt;
use num_traits::{Signed, Zero};

use crate::domain::award::exact::Exact;
use crate::domain::award::exact::print::significant;

/// Binary places of the computation.
const BITS: u64 = 320;
/// Significant digits of a result.
const KEPT: usize = 40;
/// Significant digits to which two computed figures are compared.
pub const COMPARED: usize = 20;

/// The logarithm of a value divided by that of a base; both above 0, the base not 1.
pub fn log_ratio(value: &Exact, base: &Exact) -> Exact {
    if *value == Exact::ONE {
        return Exact::ZERO;
    }
    significant(&Exact::of_big(ln(value), ln(base)), KEPT)
}

/// The natural logarithm of a value above 0.
pub fn logarithm(value: &Exact) -> Exact {
    significant(&Exact::of_big(ln(value), BigInt::from(1) << BITS), KEPT)
}

/// A value of 0 or more to a power above 0. A whole power is exact.
pub fn power(value: &Exact, exponent: &Exact) -> Exact {
    if value.is_zero() || *value == Exact::ONE {
        return value.clone();
    }
    if let Some((times, 1)) = exponent.words()
        && let Ok(times) = u32::try_from(times)
    {
        return value.power(times);
    }
    let exponent = exponent.to_rational();
    let product: BigInt = ln(value) * exponent.numer() / exponent.denom();
    significant(&exp(&product), KEPT)
}

/// The natural logarithm with [`BITS`] binary places.
fn ln(value: &Exact) -> BigInt {
    let value = value.to_rational();
    // Doubles or halves until the rest is near 1.
    let bits = |number: &BigInt| i64::try_from(number.bits()).expect("short numbers");
    let shift = bits(value.numer()) - bits(value.denom());
    let (mut top, mut bottom) = (value.numer().clone(), value.denom().clone());
    if shift > 0 {
        bottom <<= shift;
    } else {
        top <<= -shift;
    }
    // The rest r lies between 1/2 and 2, and ln r = 2 artanh((r − 1) / (r + 1)).
    let rest = twice_artanh(&(&top - &bottom), &(&top + &bottom));
    rest + ln_two() * shift
}

fn ln_two() -> BigInt {
    twice_artanh(&1.into(), &3.into())
}

/// 2 (z + z³/3 + z⁵/5 + …) for z = top / bottom, with [`BITS`] binary places.
fn twice_artanh(top: &BigInt, bottom: &BigInt) -> BigInt {
    let mut term: BigInt = (top << (BITS + 1)) / bottom;
    let (square_top, square_bottom) = (top * top, bottom * bottom);
    let mut sum = BigInt::zero();
    let mut odd = 1;
    while !term.is_zero() {
        sum += &term / odd;
        term = term * &square_top / &square_bottom;
        odd += 2;
    }
    sum
}

/// e to a power that is given with [`BITS`] binary places.
fn exp(power: &BigInt) -> Exact {
    let two = ln_two();
    let mut doublings: BigInt = power / &two;
    if power.is_negative() {
        doublings -= 1;
    }
    let rest = power - &doublings * &two;
    let one = BigInt::from(1) << BITS;
    let (mut term, mut sum, mut count) = (one.clone(), BigInt::zero(), 1);
    while !term.is_zero() {
        sum += &term;
        term = ((term * &rest) >> BITS) / count;
        count += 1;
    }
    let doublings = i64::try_from(doublings).expect("powers are bounded when they are read");
    if doublings < 0 {
        Exact::of_big(sum, one << -doublings)
    } else {
        Exact::of_big(sum << doublings, one)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::award::exact::print::{Mode, fixed, parse};

    fn number(text: &str) -> Exact {
        parse(text).unwrap()
    }

    #[test]
    fn logarithms_have_the_digits_of_the_tables() {
        // ln 1.5 / ln 2 = log₂ 1.5.
        let ratio = log_ratio(&number("1.5"), &number("2"));
        assert_eq!(
            fixed(&ratio, 30, Mode::Down),
            "0.584962500721156181453738943947"
        );
        let far = log_ratio(&number("0.000001"), &number("10"));
        assert_eq!(far, number("-6"));
        assert_eq!(log_ratio(&number("2"), &number("4")), number("0.5"));
    }

    #[test]
    fn a_logarithm_near_one_keeps_its_digits() {
        // ln(1 + x) / ln 2 with x = 10⁻¹²: x − x²/2 + x³/3 … times 1 / ln 2.
        let ratio = log_ratio(&number("1.000000000001"), &number("2"));
        assert_eq!(
            fixed(&ratio, 40, Mode::Down),
            "0.0000000000014426950408882420598394806801"
        );
    }

    #[test]
    fn powers_have_the_digits_of_the_tables() {
        let root = power(&number("2"), &number("0.5"));
        assert_eq!(
            fixed(&root, 35, Mode::Down),
            "1.41421356237309504880168872420969807"
        );
        assert_eq!(power(&number("4"), &number("1.5")), number("8"));
        assert_eq!(power(&number("0.25"), &number("0.5")), number("0.5"));
        assert_eq!(power(&number("0"), &number("0.5")), Exact::ZERO);
    }

    #[test]
    fn a_whole_power_is_exact() {
        let third = Exact::ratio(1, 3);
        assert_eq!(power(&third, &number("2")), Exact::ratio(1, 9));
        assert_eq!(power(&third, &number("0")), Exact::ONE);
    }
}
