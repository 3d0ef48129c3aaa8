//! Discounts: how far a price lies below a base amount.

use crate::domain::award::exact::Exact;

/// The discount as a fraction of the base, which is above 0; a price above the base has none.
pub fn of(price: &Exact, base: &Exact) -> Exact {
    ((base - price) / base).max(Exact::ZERO)
}
