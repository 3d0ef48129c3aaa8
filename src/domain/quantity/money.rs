//! Amounts of money.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// An amount in the tender's currency, excluding VAT, exact to the cent.
///
/// Invariant: `0 <= amount <= 10^12`, at most two decimals, no trailing zeros kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "Decimal", into = "Decimal")]
pub struct Money(Decimal);

/// Why a number is not an amount of money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum MoneyError {
    /// Below zero.
    #[error("an amount cannot be below zero")]
    Negative,
    /// Above a thousand billion.
    #[error("an amount cannot be above 1,000,000,000,000")]
    TooLarge,
    /// More than two decimals.
    #[error("an amount has at most two decimals")]
    FractionOfCent,
}

impl Money {
    /// The largest amount that a tender may hold: 10^12.
    pub const MAX: Decimal = Decimal::from_parts(3_567_587_328, 232, 0, false, 0);

    /// The amount as a plain decimal.
    pub fn amount(self) -> Decimal {
        self.0
    }
}

impl TryFrom<Decimal> for Money {
    type Error = MoneyError;

    fn try_from(value: Decimal) -> Result<Self, MoneyError> {
        let value = value.normalize();
        if value.is_sign_negative() && !value.is_zero() {
            return Err(MoneyError::Negative);
        }
        if value > Self::MAX {
            return Err(MoneyError::TooLarge);
        }
        if value.scale() > 2 {
            return Err(MoneyError::FractionOfCent);
        }
        Ok(Self(value))
    }
}

impl From<Money> for Decimal {
    fn from(money: Money) -> Self {
        money.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::str::FromStr;

    fn decimal(text: &str) -> Decimal {
        Decimal::from_str(text).unwrap()
    }

    #[test]
    fn the_largest_amount_is_a_thousand_billion() {
        assert_eq!(Money::MAX, decimal("1000000000000"));
        assert!(Money::try_from(decimal("1000000000000")).is_ok());
        assert_eq!(
            Money::try_from(decimal("1000000000000.01")),
            Err(MoneyError::TooLarge)
        );
    }

    #[test]
    fn an_amount_is_never_negative_nor_finer_than_a_cent() {
        assert_eq!(Money::try_from(decimal("-0.01")), Err(MoneyError::Negative));
        assert_eq!(
            Money::try_from(decimal("1.001")),
            Err(MoneyError::FractionOfCent)
        );
        assert_eq!(
            Money::try_from(decimal("1.500"))
                .unwrap()
                .amount()
                .to_string(),
            "1.5"
        );
    }
}
