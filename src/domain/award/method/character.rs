//! What a method says of itself: the facts that a buyer must know before choosing it.
//!
//! Source of the facts: the method comparison of the field (euro per quality point, behaviour at
//! price 0, with one bid, with equal prices). Each method's file answers for itself.

/// The facts about a method with its settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Character {
    /// Whether the figures of a bid depend on the other bids.
    pub dependence: Dependence,
    /// What one point of quality is worth in money.
    pub exchange: Exchange,
    /// What a price of 0 does.
    pub zero_price: ZeroPrice,
    /// What happens when only one bid is admissible.
    pub one_bid: OneBid,
    /// What happens when all prices are equal.
    pub equal_prices: EqualPrices,
}

/// Whether the figures of a bid depend on the other bids.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dependence {
    /// No: leaving a bid out never swaps two others.
    Absolute,
    /// Only a constant that is the same for every bid: the order stands, rounding aside.
    Shifted,
    /// Yes: leaving a bid out can swap two others.
    Relative,
}

/// What one point of quality is worth in money: how much a price may rise when quality rises by
/// one point, the deciding figure staying the same.
///
/// A point is a point of the total in `weighted-points` and a weighted point of quality in
/// `quality-premium`; in the other methods it is one of the 100 points of Q.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Exchange {
    /// Quality does not count.
    Nothing,
    /// The price does not count, so that quality may cost anything.
    Unlimited,
    /// This amount for every bid, known beforehand.
    Fixed(String),
    /// The amounts that the criteria name, known beforehand.
    PerCriterion,
    /// The same for every bid, but known only when the bids are.
    SetByBids,
    /// More for a dearer bid: known only when the bids are.
    GrowsWithPrice,
    /// Different on either side of the mean discount, known only when the bids are.
    BreaksAtMean,
    /// Different for a small and a large discount, known only when the bids are.
    BendsWithDiscount,
}

/// What a price of 0 does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ZeroPrice {
    /// It is refused, because the method divides by the price.
    Refused,
    /// It earns all price points.
    AllPricePoints,
    /// It earns no price points: the price is income.
    NoPricePoints,
    /// It wins, whatever its quality.
    Wins,
    /// It counts as any other price.
    Counts,
}

/// What happens when only one bid is admissible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OneBid {
    /// Its figure is what it always is.
    AsAlways,
    /// It earns all price points, whatever its price.
    AllPricePoints,
    /// It earns the part of the price points at the knee, whatever its price.
    KneePoints,
    /// Its price points follow from its own discount.
    OwnDiscount,
    /// It is compared with itself, so its figure says nothing.
    ComparedWithItself,
}

/// What happens when all prices are equal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EqualPrices {
    /// All earn all price points; quality decides.
    AllPricePoints,
    /// All earn the part of the price points at the knee; quality decides.
    KneePoints,
    /// All earn the same price points; quality decides.
    SamePricePoints,
    /// Quality decides.
    QualityDecides,
    /// All are equal: only a tie rule can decide.
    AllTie,
}
