//! A column of shares: one criterion, every bid.

use num_integer::Integer;

use crate::domain::award::exact::Exact;

/// The share of every bid on one criterion; none where something is missing.
///
/// `Whole` holds them over one denominator, so that a weighted mean of hundreds of criteria is a
/// row of multiplications; the other form is for figures that do not fit in that.
#[derive(Debug, Clone)]
pub enum Column {
    /// Numerators over one denominator above 0.
    Whole {
        /// Per bid the numerator.
        tops: Vec<Option<i128>>,
        /// The denominator.
        bottom: i128,
    },
    /// Fractions of their own.
    Exact(Vec<Option<Exact>>),
}

impl Column {
    /// The share of one bid.
    pub fn share(&self, bid: usize) -> Option<Exact> {
        match self {
            Self::Whole { tops, bottom } => tops[bid].map(|top| Exact::of_wide(top, *bottom)),
            Self::Exact(shares) => shares[bid].clone(),
        }
    }

    /// The shares of two bids side by side; none when one is missing.
    pub fn compare(&self, one: usize, other: usize) -> Option<std::cmp::Ordering> {
        match self {
            Self::Whole { tops, .. } => Some(tops[one]?.cmp(&tops[other]?)),
            Self::Exact(shares) => Some(shares[one].as_ref()?.cmp(shares[other].as_ref()?)),
        }
    }

    /// The sum of columns, each times its part; there is at least one, all for the same bids.
    pub fn weigh(parts: &[(&Exact, &Self)], bids: usize) -> Self {
        Self::weigh_whole(parts, bids).unwrap_or_else(|| Self::weigh_exact(parts, bids))
    }

    fn weigh_whole(parts: &[(&Exact, &Self)], bids: usize) -> Option<Self> {
        let mut bottoms = Vec::with_capacity(parts.len());
        let mut common = 1_i128;
        for (part, column) in parts {
            let Self::Whole { bottom, .. } = column else {
                return None;
            };
            let own = i128::from(part.words()?.1).checked_mul(*bottom)?;
            if common % own != 0 {
                common = common.checked_mul(own / common.gcd(&own))?;
            }
            bottoms.push(own);
        }
        let mut sums = vec![Some(0_i128); bids];
        for ((part, column), own) in parts.iter().zip(bottoms) {
            let Self::Whole { tops, .. } = column else {
                return None;
            };
            let times = i128::from(part.words()?.0).checked_mul(common / own)?;
            for (sum, top) in sums.iter_mut().zip(tops) {
                *sum = match (*sum, top) {
                    (Some(sum), Some(top)) => Some(sum.checked_add(top.checked_mul(times)?)?),
                    _ => None,
                };
            }
        }
        Some(Self::Whole {
            tops: sums,
            bottom: common,
        })
    }

    fn weigh_exact(parts: &[(&Exact, &Self)], bids: usize) -> Self {
        let sum = |bid: usize| -> Option<Exact> {
            let shares = parts
                .iter()
                .map(|(part, column)| Some(*part * column.share(bid)?));
            shares.sum::<Option<Exact>>()
        };
        Self::Exact((0..bids).map(sum).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// Both ways of adding up give the same figures.
        #[test]
        fn a_weighted_mean_is_the_same_over_one_denominator_and_over_many(
            tops in prop::collection::vec(prop::collection::vec(-50_i64..50, 4), 1..6),
            bottoms in prop::collection::vec(1_i64..40, 6),
            weights in prop::collection::vec((0_i64..100, 1_i64..30), 6),
        ) {
            let columns: Vec<Column> = tops.iter().zip(&bottoms).map(|(tops, bottom)| Column::Whole {
                tops: tops.iter().map(|top| (*top != 0).then(|| i128::from(*top))).collect(),
                bottom: i128::from(*bottom),
            }).collect();
            let weights: Vec<Exact> = weights.iter().map(|(top, bottom)| Exact::ratio(*top, *bottom)).collect();
            let parts: Vec<(&Exact, &Column)> = weights.iter().zip(&columns).collect();
            let (whole, exact) = (Column::weigh(&parts, 4), Column::weigh_exact(&parts, 4));
            let is_whole = matches!(whole, Column::Whole { .. });
            prop_assert!(is_whole);
            for bid in 0..4 {
                prop_assert_eq!(whole.share(bid), exact.share(bid));
            }
        }
    }
}
