//! Logarithms and powers: the only figures that are not exact fractions.
//!
//! They are computed on whole numbers with [`BITS`] binary places (some 85 decimals) and then
//! rounded to [`KEPT`] significant digits, so that a result which is a short decimal in truth
//! comes out as that decimal. Two figures that were computed are equal when they agree to
//! [`COMPARED`] significant digits.

use std::sync::OnceLock;

use num_bigint::BigInt;
use num_traits::{Signed, Zero};

use crate::domain::award::exact::Exact;
use crate::domain::award::exact::print::{significant, significant_of};

/// Binary places of the computation.
const BITS: u64 = 288;
/// Significant digits of a result.
const KEPT: usize = 40;
/// Significant digits to which two computed figures are compared.
pub const COMPARED: usize = 20;

/// The base of logarithms, with its own natural logarithm worked out once.
#[derive(Debug, Clone)]
pub struct Base(BigInt);

impl Base {
    /// Takes a number above 1 as base.
    pub fn new(number: &Exact) -> Self {
        Self(ln(number))
    }

    /// The natural logarithm of the base.
    pub fn logarithm(&self) -> Exact {
        significant_of(&self.0, &(BigInt::from(1) << BITS), KEPT)
    }

    /// The logarithm of a value above 0.
    pub fn of(&self, value: &Exact) -> Exact {
        if *value == Exact::ONE {
            return Exact::ZERO;
        }
        significant_of(&ln(value), &self.0, KEPT)
    }
}

/// A value of 0 or more to a power above 0; exact when asked, which needs a whole power.
pub fn power(value: &Exact, exponent: &Exact, is_exact: bool) -> Exact {
    if value.is_zero() || *value == Exact::ONE {
        return value.clone();
    }
    if let Some((times, 1)) = exponent.words().filter(|_| is_exact)
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
    let mut shift = bits(value.numer()) - bits(value.denom());
    let (mut top, mut bottom) = (value.numer().clone(), value.denom().clone());
    if shift > 0 {
        bottom <<= shift;
    } else {
        top <<= -shift;
    }
    if &top * 3 > &bottom * 4 {
        bottom <<= 1;
        shift += 1;
    } else if &top * 3 < &bottom * 2 {
        top <<= 1;
        shift -= 1;
    }
    // The rest r lies between 2/3 and 4/3, and ln r = 2 artanh((r − 1) / (r + 1)).
    let rest = twice_artanh(&(&top - &bottom), &(&top + &bottom));
    rest + ln_two() * shift
}

fn ln_two() -> &'static BigInt {
    static LN_TWO: OnceLock<BigInt> = OnceLock::new();
    LN_TWO.get_or_init(|| twice_artanh(&1.into(), &3.into()))
}

/// 2 (z + z³/3 + z⁵/5 + …) for z = top / bottom between -1 and 1, with [`BITS`] binary places.
fn twice_artanh(top: &BigInt, bottom: &BigInt) -> BigInt {
    // A negative number shifted to the right never becomes 0.
    let mut term: BigInt = (top.abs() << BITS) / bottom;
    let square: BigInt = (&term * &term) >> BITS;
    let mut sum = BigInt::zero();
    let mut odd = 1;
    while !term.is_zero() {
        sum += &term / odd;
        term = (term * &square) >> BITS;
        odd += 2;
    }
    sum * 2 * top.signum()
}

/// e to a power that is given with [`BITS`] binary places.
fn exp(power: &BigInt) -> Exact {
    let two = ln_two();
    let mut doublings: BigInt = power / two;
    if power.is_negative() {
        doublings -= 1;
    }
    let rest = power - &doublings * two;
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
        let two = Base::new(&number("2"));
        assert_eq!(
            fixed(&two.of(&number("1.5")), 30, Mode::Down),
            "0.584962500721156181453738943947"
        );
        assert_eq!(
            fixed(&two.logarithm(), 30, Mode::Down),
            "0.693147180559945309417232121458"
        );
        assert_eq!(
            Base::new(&number("10")).of(&number("0.000001")),
            number("-6")
        );
        assert_eq!(Base::new(&number("4")).of(&number("2")), number("0.5"));
    }

    #[test]
    fn a_logarithm_near_one_keeps_its_digits() {
        // ln(1 + x) / ln 2 with x = 10⁻¹²: x − x²/2 + x³/3 … times 1 / ln 2.
        let ratio = Base::new(&number("2")).of(&number("1.000000000001"));
        assert_eq!(
            fixed(&ratio, 40, Mode::Down),
            "0.0000000000014426950408882420598394806801"
        );
    }

    #[test]
    fn powers_have_the_digits_of_the_tables() {
        let root = power(&number("2"), &number("0.5"), true);
        assert_eq!(
            fixed(&root, 35, Mode::Down),
            "1.41421356237309504880168872420969807"
        );
        assert_eq!(power(&number("4"), &number("1.5"), true), number("8"));
        assert_eq!(power(&number("0.25"), &number("0.5"), true), number("0.5"));
        assert_eq!(power(&number("0"), &number("0.5"), true), Exact::ZERO);
    }

    #[test]
    fn a_whole_power_that_is_computed_has_the_digits_of_the_exact_one() {
        let third = Exact::ratio(1, 3);
        let (exact, computed) = (
            power(&third, &number("7"), true),
            power(&third, &number("7"), false),
        );
        assert_ne!(exact, computed);
        assert_eq!(
            fixed(&exact, 40, Mode::Down),
            fixed(&computed, 40, Mode::Down)
        );
    }

    #[test]
    fn a_whole_power_is_exact() {
        let third = Exact::ratio(1, 3);
        assert_eq!(power(&third, &number("2"), true), Exact::ratio(1, 9));
        assert_eq!(power(&third, &number("0"), true), Exact::ONE);
    }
}
