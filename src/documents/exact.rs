//! Exact fractions for figures that a document works out itself, such as points per level.

use std::str::FromStr;

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::Signed;
use rust_decimal::Decimal;

/// The exact fraction of a decimal.
pub fn exact(value: Decimal) -> BigRational {
    BigRational::new(value.mantissa().into(), power_of_ten(value.scale()))
}

/// Rounds a fraction to a decimal, a half away from zero; none when it does not fit in one.
pub fn rounded(value: &BigRational, decimals: u32) -> Option<Decimal> {
    let scaled = value * BigRational::from_integer(power_of_ten(decimals));
    let down = scaled.trunc().to_integer();
    let twice_rest = scaled.fract().abs() * BigRational::from_integer(2.into());
    let one = BigRational::from_integer(1.into());
    let away = twice_rest >= one;
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
    fn a_half_goes_away_from_zero() {
        for (text, expected) in [
            ("0.125", "0.13"),
            ("0.135", "0.14"),
            ("0.124", "0.12"),
            ("-0.125", "-0.13"),
            ("-0.124", "-0.12"),
        ] {
            let value = exact(Decimal::from_str(text).unwrap());
            let expected = Decimal::from_str(expected).unwrap();
            assert_eq!(rounded(&value, 2), Some(expected), "{text}");
        }
    }

    #[test]
    fn a_third_is_a_third_until_it_is_printed() {
        let third = exact(Decimal::ONE) / exact(Decimal::from(3));
        let whole = &third + &third + &third;
        assert_eq!(rounded(&whole, 2), Some(Decimal::ONE));
    }
}
