//! Logarithms and powers on big integers scaled by 10^100, a hundred digits being plenty.

use std::sync::OnceLock;

use num_bigint::BigInt;
use num_traits::ToPrimitive;
use num_traits::Zero;

use super::number::R;
use super::number::significant;
use super::number::ten;
use super::number::whole;

const DIGITS: usize = 100;
const KEPT: usize = 40;
/// Halvings of the exponent before its series is summed.
const HALVINGS: u32 = 12;

/// ln(x) / ln(base), to 40 significant digits.
pub fn quotient_of_logarithms(x: &R, base: &R) -> R {
    significant(&R::new(logarithm(x), logarithm(base)), KEPT)
}

/// A base of 0 or more to a power: exact for a whole power, else to 40 significant digits.
pub fn power(base: &R, exponent: &R) -> R {
    if exponent.is_integer() {
        let times = exponent.to_integer().to_i32().expect("a power is small");
        return base.pow(times);
    }
    if base.is_zero() {
        return base.clone();
    }
    let grown = logarithm(base) * exponent.numer() / exponent.denom();
    significant(&exponential(&grown), KEPT)
}

/// The natural logarithm, scaled: halve or double until near 1, then 2·artanh((x−1)/(x+1)).
fn logarithm(x: &R) -> BigInt {
    let (low, high, two) = (
        R::new(2.into(), 3.into()),
        R::new(4.into(), 3.into()),
        whole(2),
    );
    let (mut near, mut doublings) = (x.clone(), 0);
    while near > high {
        near /= &two;
        doublings += 1;
    }
    while near < low {
        near *= &two;
        doublings -= 1;
    }
    artanh(&((&near - whole(1)) / (&near + whole(1)))) * 2 + logarithm_of_two() * doublings
}

fn logarithm_of_two() -> &'static BigInt {
    static VALUE: OnceLock<BigInt> = OnceLock::new();
    VALUE.get_or_init(|| artanh(&R::new(1.into(), 3.into())) * 2)
}

/// y + y³/3 + y⁵/5 + …, scaled.
fn artanh(y: &R) -> BigInt {
    let one = ten(DIGITS);
    let y = y.numer() * &one / y.denom();
    let square = &y * &y / &one;
    let (mut term, mut sum, mut odd) = (y, BigInt::zero(), 1);
    while !term.is_zero() {
        sum += &term / odd;
        term = term * &square / &one;
        odd += 2;
    }
    sum
}

/// e to a scaled power.
fn exponential(power: &BigInt) -> R {
    let one = ten(DIGITS);
    let doublings = power / logarithm_of_two();
    let rest = (power - &doublings * logarithm_of_two()) >> HALVINGS;
    let (mut term, mut sum, mut count) = (one.clone(), BigInt::zero(), 1);
    while !term.is_zero() {
        sum += &term;
        term = term * &rest / &one / count;
        count += 1;
    }
    for _ in 0..HALVINGS {
        sum = &sum * &sum / &one;
    }
    let doublings = doublings.to_i32().expect("a power is modest");
    R::new(sum, one) * whole(2).pow(doublings)
}

#[cfg(test)]
mod tests {
    use super::power;
    use super::quotient_of_logarithms;
    use crate::support::oracle::number::read;

    #[test]
    fn a_power_that_is_a_decimal_comes_out_exactly() {
        assert_eq!(power(&read("0.25"), &read("0.5")), read("0.5"));
        assert_eq!(power(&read("32"), &read("1.2")), read("64"));
        assert_eq!(power(&read("0"), &read("0.3")), read("0"));
        assert_eq!(power(&read("1"), &read("0.3")), read("1"));
    }

    #[test]
    fn logarithms_of_powers_of_one_number_have_a_whole_quotient() {
        assert_eq!(quotient_of_logarithms(&read("8"), &read("4")), read("1.5"));
        assert_eq!(quotient_of_logarithms(&read("1"), &read("4")), read("0"));
        assert_eq!(
            quotient_of_logarithms(&read("0.1"), &read("10")),
            read("-1")
        );
    }

    #[test]
    fn the_square_root_of_two_has_its_known_digits() {
        let known = read("1.414213562373095048801688724209698078570");
        assert_eq!(power(&read("2"), &read("0.5")), known);
    }
}
