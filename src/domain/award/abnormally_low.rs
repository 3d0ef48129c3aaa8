//! Abnormally low prices: detectors that flag, never exclude (Directive 2014/24/EU, article 69).
//!
//! Every detector is inclusive: a price on the threshold is flagged. `below-next` looks at the
//! lowest admissible price only; the others look at every admissible price.

use crate::domain::award::exact::{self, Exact};

#[cfg(test)]
mod tests;

/// What a price is compared with, and how far below it is suspicious.
#[derive(Debug, Clone)]
pub struct Detector {
    /// What a price is compared with.
    pub reference: Reference,
    /// How many percent below the reference the threshold lies.
    pub percent: Exact,
}

/// What a price is compared with.
#[derive(Debug, Clone)]
pub enum Reference {
    /// The mean of the other admissible prices.
    MeanOfOthers,
    /// The second lowest admissible price.
    Next,
    /// A fixed amount.
    Base(Exact),
    /// The mean of all admissible prices.
    Mean,
}

impl Detector {
    /// The places of the suspicious prices in the list.
    pub fn suspicious(&self, prices: &[&Exact]) -> Vec<usize> {
        let factor = Exact::ONE - &self.percent / exact::whole(100);
        let sum: Exact = prices.iter().copied().sum();
        let mut lowest = prices.to_vec();
        lowest.sort_unstable();
        lowest.truncate(2);
        let flagged = |at: &usize| {
            let reference = self.compared_with(prices, *at, &sum, &lowest);
            reference.is_some_and(|reference| *prices[*at] <= reference * &factor)
        };
        (0..prices.len()).filter(flagged).collect()
    }

    /// The figure that one price is compared with, given the sum of all and the two lowest; none
    /// when there is nothing to compare.
    fn compared_with(
        &self,
        prices: &[&Exact],
        at: usize,
        sum: &Exact,
        lowest: &[&Exact],
    ) -> Option<Exact> {
        match &self.reference {
            Reference::MeanOfOthers if prices.len() < 2 => None,
            Reference::MeanOfOthers => Some((sum - prices[at]) / exact::whole(prices.len() - 1)),
            Reference::Next => {
                let [first, second] = lowest else {
                    return None;
                };
                (prices[at] <= *first).then(|| (*second).clone())
            }
            Reference::Base(base) => Some(base.clone()),
            Reference::Mean => Some(sum / exact::whole(prices.len())),
        }
    }
}
