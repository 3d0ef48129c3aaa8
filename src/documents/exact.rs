//! Exact fractions for figures that a document works out itself, such as the price examples.

use std::str::FromStr;

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed, Zero};
use rust_decimal::Decimal;

/// How a figure is rounded for print.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// A half goes away from zero.
    HalfUp,
    /// A half goes to the even neighbour.
    HalfEven,
    /// Everything goes toward zero.
    Down,
}

impl Mode {
    /// Reads the dossier's word for it; the published default is half-up.
    pub fn from_code(code: &str) -> Self {
        match code {
            "half-even" => Self::HalfEven,
            "down" => Self::Down,
            _ => Self::HalfUp,
        }
    }
}

/// The exact fraction of a decimal.
pub fn exact(value: Decimal) -> BigRational {
    BigRational::new(value.mantissa().into(), power_of_ten(value.scale()))
}

/// Rounds a fraction to a decimal; none when it does not fit in one.
pub fn rounded(value: &BigRational, decimals: u32, mode: Mode) -> Option<Decimal> {
    let scaled = value * BigRational::from_integer(power_of_ten(decimals));
    let down = scaled.trunc().to_integer();
    let twice_rest = scaled.fract().abs() * BigRational::from_integer(2.into());
    let one = BigRational::from_integer(1.into());
    let is_odd = !(&down % BigInt::from(2)).is_zero();
    let away = match mode {
        Mode::HalfUp => twice_rest >= one,
        Mode::HalfEven => twice_rest > one || (twice_rest == one && is_odd),
        Mode::Down => false,
    };
    let step = BigInt::from(if !away {
        0
    } else if scaled.is_negative() {
        -1
    } else {
        1
    });
    let mut result = Decimal::from_str(&(down + step).to_string()).ok()?;
    result.set_scale(decimals).ok()?;
    Some(result)
}

fn power_of_ten(power: u32) -> BigInt {
    BigInt::from(10).pow(power)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_half_goes_where_the_published_rule_says() {
        for (text, mode, expected) in [
            ("0.125", Mode::HalfUp, "0.13"),
            ("0.125", Mode::HalfEven, "0.12"),
            ("0.135", Mode::HalfEven, "0.14"),
            ("0.129", Mode::Down, "0.12"),
            ("-0.125", Mode::HalfUp, "-0.13"),
            ("-0.129", Mode::Down, "-0.12"),
        ] {
            let value = exact(Decimal::from_str(text).unwrap());
            let expected = Decimal::from_str(expected).unwrap();
            assert_eq!(rounded(&value, 2, mode), Some(expected), "{text} {mode:?}");
        }
    }

    #[test]
    fn a_third_is_a_third_until_it_is_printed() {
        let third = exact(Decimal::ONE) / exact(Decimal::from(3));
        let whole = &third + &third + &third;
        assert_eq!(rounded(&whole, 2, Mode::HalfUp), Some(Decimal::ONE));
    }
}
