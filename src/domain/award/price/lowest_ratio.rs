//! Lowest-price ratio: `points = weight × lowest price / price`.
//!
//! Source: the usual Dutch "puntenmodel" (aanbestedingszaken.nl/documentation/pricing/puntenmodel).
//! Relative: a cheaper competitor lowers everyone else's points, which can swap two others.
//! A price of 0 is refused when the dossier is read, so nothing is divided by zero. One bid earns
//! all points. Points never leave 0…weight.
//!
//! Worked example, weight 60: a price of 1,000,000 earns 60 and a price of 1,250,000 earns
//! 60 × 1,000,000 / 1,250,000 = 48.

use crate::domain::award::exact::Exact;

/// Divides the lowest price by each price.
pub fn fractions(prices: &[&Exact]) -> Vec<Exact> {
    let Some(lowest) = prices.iter().min() else {
        return Vec::new();
    };
    prices.iter().map(|price| *lowest / *price).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::award::exact::{parse, whole};

    #[test]
    fn the_worked_example_holds() {
        let (a, b) = (parse("1000000").unwrap(), parse("1250000").unwrap());
        let points: Vec<Exact> = fractions(&[&a, &b])
            .iter()
            .map(|one| one * whole(60))
            .collect();
        assert_eq!(points, [whole(60), whole(48)]);
    }

    #[test]
    fn nobody_earns_nothing() {
        assert!(fractions(&[]).is_empty());
    }
}
