//! Logarithms and powers that are no fractions, computed to fifty digits.
//!
//! A spreadsheet keeps about fifteen digits and the award engine thirty, so what is lost here
//! shows in neither.

use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{One, Signed, ToPrimitive, Zero};

use super::{Problem, exact};

/// The digits behind the point that are kept.
const DIGITS: u32 = 60;

/// Above this a whole power is not worked out: no formula of ours needs it.
const LARGEST_POWER: u32 = 10_000;

/// The natural logarithm of a number above zero.
pub(super) fn ln(value: &BigRational) -> Result<BigRational, Problem> {
    if !value.is_positive() {
        return Err(Problem::NotANumber);
    }
    let two = whole(2);
    let mut halvings = 0_i64;
    let mut near_one = value.clone();
    while near_one >= two {
        near_one /= &two;
        halvings += 1;
    }
    while near_one < BigRational::one() {
        near_one *= &two;
        halvings -= 1;
    }
    let sum = scaled_ln(&near_one) + scaled_ln(&two) * BigInt::from(halvings);
    Ok(BigRational::new(sum, unit()))
}

/// The logarithm to base ten; a whole number for a power of ten.
pub(super) fn log10(value: &BigRational) -> Result<BigRational, Problem> {
    let exact = |number: &BigInt| {
        let text = number.to_string();
        let zeros = text.strip_prefix('1')?;
        zeros
            .bytes()
            .all(|byte| byte == b'0')
            .then_some(zeros.len())
    };
    match (exact(value.numer()), exact(value.denom())) {
        (Some(zeros), Some(0)) => Ok(whole(i64::try_from(zeros).unwrap_or(i64::MAX))),
        (Some(0), Some(zeros)) => Ok(-whole(i64::try_from(zeros).unwrap_or(i64::MAX))),
        _ => Ok(ln(value)? / ln(&whole(10))?),
    }
}

/// A number to a power: exact for a whole power.
pub(super) fn power(base: &BigRational, exponent: &BigRational) -> Result<BigRational, Problem> {
    if exponent.is_integer() {
        return whole_power(base, &exponent.to_integer());
    }
    if base.is_zero() && exponent.is_positive() {
        return Ok(BigRational::zero());
    }
    exp(&(ln(base)? * exponent))
}

fn whole_power(base: &BigRational, exponent: &BigInt) -> Result<BigRational, Problem> {
    let size = exponent
        .abs()
        .to_u32()
        .filter(|size| *size <= LARGEST_POWER);
    let size = size.ok_or(Problem::NotANumber)?;
    if base.is_zero() && !exponent.is_positive() {
        return Err(Problem::NotANumber);
    }
    let power = num_traits::pow(base.clone(), size as usize);
    Ok(if exponent.is_negative() {
        power.recip()
    } else {
        power
    })
}

/// e to a power: a power of two, and a series for what is left.
fn exp(exponent: &BigRational) -> Result<BigRational, Problem> {
    let ln_two = ln(&whole(2))?;
    let halvings = (exponent / &ln_two).round();
    let rest = scaled(&(exponent - &halvings * ln_two));
    let unit = unit();
    let (mut sum, mut term, mut count) = (unit.clone(), unit.clone(), BigInt::one());
    while !term.is_zero() {
        term = (&term * &rest).div_floor(&(&unit * &count));
        if term == -BigInt::one() {
            break;
        }
        sum += &term;
        count += 1;
    }
    let two = whole_power(&whole(2), &halvings.to_integer())?;
    Ok(BigRational::new(sum, unit) * two)
}

/// The natural logarithm of a number from 1 to 2, in units of the last digit: twice the area
/// tangent of (x − 1) / (x + 1), whose series ends soon.
fn scaled_ln(value: &BigRational) -> BigInt {
    let ratio = scaled(&((value - BigRational::one()) / (value + BigRational::one())));
    let unit = unit();
    let square = &ratio * &ratio / &unit;
    let (mut sum, mut power, mut odd) = (BigInt::zero(), ratio, BigInt::one());
    while !power.is_zero() {
        sum += &power / &odd;
        power = power * &square / &unit;
        odd += 2;
    }
    sum * 2
}

fn scaled(value: &BigRational) -> BigInt {
    (value * BigRational::from_integer(unit())).to_integer()
}

fn unit() -> BigInt {
    exact::ten_to(DIGITS)
}

fn whole(number: i64) -> BigRational {
    BigRational::from_integer(number.into())
}
