//! Exact figures: fractions that never lose a digit.
//!
//! 28-digit decimals gave wrong totals and wrong exclusions with three assessors (thirds), so
//! nothing is rounded before the stage that the dossier names. Almost every figure of a tender
//! fits in two machine words, and then no memory is asked for; what does not fit becomes a
//! fraction of big integers and is just as exact.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub};

use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::ToPrimitive;

pub mod function;
pub mod print;

#[cfg(test)]
mod tests;

/// An exact figure.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Exact(Form);

/// Invariant: in lowest terms with a denominator above 0, and `Small` whenever that fits, so that
/// equal figures have equal forms.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Form {
    Small(i64, i64),
    Big(Box<BigRational>),
}

impl Exact {
    /// Nothing.
    pub const ZERO: Self = Self(Form::Small(0, 1));
    /// One.
    pub const ONE: Self = Self(Form::Small(1, 1));

    /// Makes a fraction of two whole numbers; the second is not 0.
    pub fn ratio(top: i64, bottom: i64) -> Self {
        if bottom == 1 {
            return Self::reduced(top.into(), 1);
        }
        let (top, bottom) = (i128::from(top), i128::from(bottom));
        Self::of_wide(top * bottom.signum(), bottom.abs())
    }

    /// Makes a fraction of two big whole numbers; the second is not 0.
    pub fn of_big(top: BigInt, bottom: BigInt) -> Self {
        Self::of_rational(BigRational::new(top, bottom))
    }

    /// Makes a fraction of two wide whole numbers; the second is above 0.
    pub fn of_wide(top: i128, bottom: i128) -> Self {
        let divisor = match (u64::try_from(top.unsigned_abs()), u64::try_from(bottom)) {
            (Ok(top), Ok(bottom)) => i128::from(top.gcd(&bottom)),
            (Err(_), Ok(bottom)) => i128::from(remainder(top, bottom).gcd(&bottom)),
            _ => top.gcd(&bottom),
        };
        Self::reduced(top / divisor, bottom / divisor)
    }

    /// Keeps a fraction that is in lowest terms already.
    fn reduced(top: i128, bottom: i128) -> Self {
        match (i64::try_from(top), i64::try_from(bottom)) {
            (Ok(top), Ok(bottom)) if top != i64::MIN => Self(Form::Small(top, bottom)),
            _ => Self(Form::Big(Box::new(BigRational::new_raw(
                top.into(),
                bottom.into(),
            )))),
        }
    }

    fn of_rational(value: BigRational) -> Self {
        match (value.numer().to_i64(), value.denom().to_i64()) {
            (Some(top), Some(bottom)) if top != i64::MIN => Self(Form::Small(top, bottom)),
            _ => Self(Form::Big(Box::new(value))),
        }
    }

    /// The same figure as a fraction of big integers.
    pub fn to_rational(&self) -> BigRational {
        match &self.0 {
            Form::Small(top, bottom) => BigRational::new_raw((*top).into(), (*bottom).into()),
            Form::Big(value) => (**value).clone(),
        }
    }

    /// Top and bottom in lowest terms, when both are machine words.
    pub fn words(&self) -> Option<(i64, i64)> {
        match self.0 {
            Form::Small(top, bottom) => Some((top, bottom)),
            Form::Big(_) => None,
        }
    }

    /// Whether it is nothing.
    pub fn is_zero(&self) -> bool {
        matches!(self.0, Form::Small(0, _))
    }

    /// Whether it is above nothing.
    pub fn is_positive(&self) -> bool {
        *self > Self::ZERO
    }

    /// Whether it is below nothing.
    pub fn is_negative(&self) -> bool {
        *self < Self::ZERO
    }

    /// Whether it has no fraction.
    pub fn is_whole(&self) -> bool {
        match &self.0 {
            Form::Small(_, bottom) => *bottom == 1,
            Form::Big(value) => value.is_integer(),
        }
    }

    /// The figure without its sign.
    #[must_use]
    pub fn abs(&self) -> Self {
        if self.is_negative() {
            -self
        } else {
            self.clone()
        }
    }

    /// The largest whole number that is not above it.
    pub fn floor(&self) -> BigInt {
        match &self.0 {
            Form::Small(top, bottom) => top.div_floor(bottom).into(),
            Form::Big(value) => value.floor().to_integer(),
        }
    }

    /// The figure multiplied by itself this many times; 1 for 0.
    #[must_use]
    pub fn power(&self, times: u32) -> Self {
        let value = self.to_rational();
        // A fraction in lowest terms stays in lowest terms.
        Self::of_rational(BigRational::new_raw(
            value.numer().pow(times),
            value.denom().pow(times),
        ))
    }
}

/// Makes an exact figure of a whole number.
pub fn whole(number: usize) -> Exact {
    i64::try_from(number).map_or_else(
        |_| Exact::of_rational(BigRational::from_integer(number.into())),
        |number| Exact(Form::Small(number, 1)),
    )
}

/// Ten to a whole power, which may be below 0.
pub fn ten_to(power: i32) -> Exact {
    let size = BigInt::from(10).pow(power.unsigned_abs());
    let one = BigInt::from(1);
    if power < 0 {
        Exact::of_big(one, size)
    } else {
        Exact::of_big(size, one)
    }
}

/// What is left of a size after dividing by a machine word.
fn remainder(value: i128, bottom: u64) -> u64 {
    let rest = value.unsigned_abs() % u128::from(bottom);
    u64::try_from(rest).expect("a remainder is below its divisor")
}

fn add(a: &Exact, b: &Exact, sign: i64) -> Exact {
    let (Form::Small(top, bottom), Form::Small(other_top, other_bottom)) = (&a.0, &b.0) else {
        let b = b.to_rational();
        let sum = if sign < 0 {
            a.to_rational() - b
        } else {
            a.to_rational() + b
        };
        return Exact::of_rational(sum);
    };
    if (*bottom, *other_bottom) == (1, 1) {
        return Exact::reduced(
            i128::from(*top) + i128::from(*other_top) * i128::from(sign),
            1,
        );
    }
    // Knuth, The Art of Computer Programming 2, 4.5.1: two small divisors in place of a large one.
    let shared = bottom.gcd(other_bottom);
    let (left, right) = (
        i128::from(bottom / shared),
        i128::from(other_bottom / shared),
    );
    let top = i128::from(*top) * right + i128::from(*other_top) * i128::from(sign) * left;
    if shared == 1 {
        return Exact::reduced(top, left * right);
    }
    let rest = remainder(top, shared.unsigned_abs()).gcd(&shared.unsigned_abs());
    let rest = i128::from(rest);
    Exact::reduced(top / rest, left * (i128::from(*other_bottom) / rest))
}

fn multiply(a: &Exact, b: &Exact) -> Exact {
    let (Form::Small(top, bottom), Form::Small(other_top, other_bottom)) = (&a.0, &b.0) else {
        return Exact::of_rational(a.to_rational() * b.to_rational());
    };
    // Most figures of a tender are whole, and then there is nothing to divide by.
    let divisor = |top: &i64, bottom: &i64| if *bottom == 1 { 1 } else { top.gcd(bottom) };
    let cross = divisor(top, other_bottom);
    let other_cross = divisor(other_top, bottom);
    Exact::reduced(
        i128::from(top / cross) * i128::from(other_top / other_cross),
        i128::from(bottom / other_cross) * i128::from(other_bottom / cross),
    )
}

fn divide(a: &Exact, b: &Exact) -> Exact {
    assert!(!b.is_zero(), "what divides was checked when it was read");
    match &b.0 {
        Form::Small(top, bottom) => {
            let turned = Exact(Form::Small(bottom * top.signum(), top.abs()));
            multiply(a, &turned)
        }
        Form::Big(value) => Exact::of_rational(a.to_rational() / &**value),
    }
}

impl<T: Borrow<Exact>> Add<T> for &Exact {
    type Output = Exact;
    fn add(self, other: T) -> Exact {
        add(self, other.borrow(), 1)
    }
}

impl<T: Borrow<Exact>> Add<T> for Exact {
    type Output = Exact;
    fn add(self, other: T) -> Exact {
        add(&self, other.borrow(), 1)
    }
}

impl<T: Borrow<Exact>> Sub<T> for &Exact {
    type Output = Exact;
    fn sub(self, other: T) -> Exact {
        add(self, other.borrow(), -1)
    }
}

impl<T: Borrow<Exact>> Sub<T> for Exact {
    type Output = Exact;
    fn sub(self, other: T) -> Exact {
        add(&self, other.borrow(), -1)
    }
}

impl<T: Borrow<Exact>> Mul<T> for &Exact {
    type Output = Exact;
    fn mul(self, other: T) -> Exact {
        multiply(self, other.borrow())
    }
}

impl<T: Borrow<Exact>> Mul<T> for Exact {
    type Output = Exact;
    fn mul(self, other: T) -> Exact {
        multiply(&self, other.borrow())
    }
}

impl<T: Borrow<Exact>> Div<T> for &Exact {
    type Output = Exact;
    fn div(self, other: T) -> Exact {
        divide(self, other.borrow())
    }
}

impl<T: Borrow<Exact>> Div<T> for Exact {
    type Output = Exact;
    fn div(self, other: T) -> Exact {
        divide(&self, other.borrow())
    }
}

impl<T: Borrow<Exact>> AddAssign<T> for Exact {
    fn add_assign(&mut self, other: T) {
        *self = add(self, other.borrow(), 1);
    }
}

impl Neg for &Exact {
    type Output = Exact;
    fn neg(self) -> Exact {
        &Exact::ZERO - self
    }
}

impl<T: Borrow<Exact>> Sum<T> for Exact {
    /// Small figures are added one by one. Big ones are added in pairs, and their sums in pairs
    /// again: a thousand fractions without a common divisor take a second then, and not a minute.
    fn sum<I: Iterator<Item = T>>(items: I) -> Self {
        let mut sum = Self::ZERO;
        let mut pairs: Vec<Option<Self>> = Vec::new();
        for item in items {
            sum += item;
            if matches!(sum.0, Form::Big(_)) {
                let mut carry = std::mem::replace(&mut sum, Self::ZERO);
                for pair in &mut pairs {
                    let Some(other) = pair.take() else {
                        *pair = Some(std::mem::replace(&mut carry, Self::ZERO));
                        break;
                    };
                    carry += other;
                }
                if !carry.is_zero() {
                    pairs.push(Some(carry));
                }
            }
        }
        pairs
            .into_iter()
            .flatten()
            .fold(sum, |sum, pair| sum + pair)
    }
}

impl Ord for Exact {
    fn cmp(&self, other: &Self) -> Ordering {
        match (&self.0, &other.0) {
            (Form::Small(top, bottom), Form::Small(other_top, other_bottom))
                if bottom == other_bottom =>
            {
                top.cmp(other_top)
            }
            (Form::Small(top, bottom), Form::Small(other_top, other_bottom)) => {
                let left = i128::from(*top) * i128::from(*other_bottom);
                left.cmp(&(i128::from(*other_top) * i128::from(*bottom)))
            }
            _ => self.to_rational().cmp(&other.to_rational()),
        }
    }
}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
