//! What a method takes from all admitted bids together.

use crate::domain::award::exact::{self, Exact};
use crate::domain::award::gate::AdmittedBid;

/// The figures that a method takes from all admitted bids together; each method fills in what it
/// needs and leaves out the rest.
///
/// When a change of one bid leaves the field as it was, no other bid's figures change. A method
/// whose field is always empty is absolute.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Field {
    /// The lowest price.
    pub lowest_price: Option<Exact>,
    /// The highest price.
    pub highest_price: Option<Exact>,
    /// The highest quality share.
    pub best_quality: Option<Exact>,
    /// The lowest quality share.
    pub lowest_quality: Option<Exact>,
    /// The largest discount on the base amount.
    pub largest_discount: Option<Exact>,
    /// The mean discount on the base amount.
    pub mean_discount: Option<Exact>,
    /// The price that others are compared with.
    pub reference_price: Option<Exact>,
    /// The quality share that others are compared with.
    pub reference_quality: Option<Exact>,
}

/// The prices of admitted bids.
pub fn prices<'a>(bids: &'a [&AdmittedBid]) -> impl Iterator<Item = &'a Exact> + Clone {
    bids.iter().map(|bid| bid.price())
}

/// The quality shares of admitted bids; nothing where there are no criteria.
pub fn qualities<'a>(bids: &'a [&AdmittedBid]) -> impl Iterator<Item = &'a Exact> + Clone {
    bids.iter().filter_map(|bid| bid.quality())
}

/// The mean of figures; none of nothing.
pub fn mean(figures: impl Iterator<Item = Exact>) -> Option<Exact> {
    let (sum, count) = figures.fold((Exact::ZERO, 0), |(sum, count), one| (sum + one, count + 1));
    (count > 0).then(|| sum / exact::whole(count))
}

/// The middle figure, or the mean of the two middle ones; none of nothing.
pub fn median<'a>(figures: impl Iterator<Item = &'a Exact>) -> Option<Exact> {
    let mut sorted: Vec<&Exact> = figures.collect();
    sorted.sort();
    let half = sorted.len() / 2;
    if sorted.len() % 2 == 1 {
        return Some(sorted[half].clone());
    }
    Some((*sorted.get(half.checked_sub(1)?)? + *sorted.get(half)?) / exact::whole(2))
}
