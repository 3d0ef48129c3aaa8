//! The verdict: how firm an award is, in one word, by one rule that is written down.
//!
//! The rule, the same for every method:
//!
//! * **equal** (gelijk): the first place is shared, or only a rule for ties or the rounding
//!   separates the first from the second;
//! * **close** (krap): there is one winner, and at least one of these five doubts holds:
//!   1. one mark moved one step changes who is first;
//!   2. leaving out the marks of one assessor changes who is first;
//!   3. leaving out one losing bid changes who is first;
//!   4. the winner changes within 5 percentage points of the published weight of the price;
//!   5. a losing bid would have been first with a price at most 2 percent better;
//! * **clear** (ruim): there is one winner, and none of the five holds.
//!
//! A doubt that exactly reaches its limit holds. Where the evaluation says nothing of a doubt, such
//! as the weight of the price in a method without weights, it does not hold. With one ranked bid
//! nothing was compared, and with none there is no winner; neither is close or clear.
//!
//! The verdict changes nothing: it says where a person should look before signing. Everything is
//! computed from the printed figures of the evaluation, as exact fractions.

use std::collections::BTreeSet;

use num_bigint::BigInt;
use rust_decimal::Decimal;

use crate::domain::award::evaluation::{Evaluation, RankedBid};
use crate::domain::award::exact::print;
use crate::domain::award::exact::{self, Exact};
use crate::domain::award::method::name::MethodName;
use crate::domain::award::robustness::{Robustness, ToWin, WeightInterval};
use crate::domain::tender::scoring::Award;

#[cfg(test)]
mod tests;

/// The reach of the fourth doubt, in percentage points of the weight of the price.
pub const WEIGHT_REACH: usize = 5;

/// The reach of the fifth doubt, in percent of a losing bid's price.
pub const PRICE_REACH: usize = 2;

/// How firm an award is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// No bid was ranked.
    Nobody,
    /// One bid was ranked, so nothing was compared.
    Alone,
    /// Gelijk.
    Equal(Equality),
    /// Krap, for these doubts; never empty.
    Close(Vec<Doubt>),
    /// Ruim.
    Clear,
}

/// Why first and second are equal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Equality {
    /// Several bids share the first place.
    Shared,
    /// The figures are equal; this rule for ties decides.
    Rule(String),
    /// The figures differ only by what is rounded away, or only because something is rounded.
    Rounding,
}

/// A reason to call an award close.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doubt {
    /// So many steps of one mark each change who is first.
    Marks {
        /// How many steps.
        steps: usize,
    },
    /// Without the marks of any one of these, somebody else is first.
    Assessors(Vec<String>),
    /// Without a losing bid, somebody else is first.
    Removals(Vec<Displaced>),
    /// The winner changes at weights of the price near the published one.
    Weights(Vec<Crossing>),
    /// These losing bids would have been first with a slightly better price.
    Prices(Vec<Nearby>),
}

/// Who is first without a losing bid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Displaced {
    /// The bid that is left out.
    pub without: String,
    /// Who is first then.
    pub first: String,
}

/// A weight of the price at which the winner changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crossing {
    /// The weight, 0 to 100, as the evaluation prints it.
    pub at: String,
    /// Whether the others are first above it; below it otherwise.
    pub above: bool,
    /// Who is first on the other side.
    pub winners: Vec<String>,
}

/// A losing bid whose price was nearly good enough.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nearby {
    /// The bid.
    pub bid: String,
    /// Its price.
    pub price: String,
    /// The price with which it would have been first.
    pub needed: String,
}

impl Verdict {
    /// The verdict on an evaluation with robustness; nothing while figures are missing or when
    /// nobody looked how close the call was.
    pub fn of(evaluation: &Evaluation, award: &Award) -> Option<Self> {
        let robustness = evaluation.robustness.as_ref()?;
        if !evaluation.complete {
            return None;
        }
        let (first, second) = match evaluation.ranking.as_slice() {
            [] => return Some(Self::Nobody),
            [_] => return Some(Self::Alone),
            [first, second, ..] => (first, second),
        };
        let published = published_weight(award);
        let intervals = robustness.weight_intervals.as_deref().unwrap_or_default();
        let equality = equality(first, second, award.method)
            .or_else(|| by_rounding(&first.bid, intervals, published.as_ref()));
        if let Some(equality) = equality {
            return Some(Self::Equal(equality));
        }
        let mut doubts = Vec::new();
        doubts.extend(marks(robustness));
        doubts.extend(assessors(&first.bid, robustness));
        doubts.extend(removals(&first.bid, robustness));
        doubts.extend(weights(&first.bid, intervals, published.as_ref()));
        doubts.extend(prices(&evaluation.ranking, robustness));
        Some(if doubts.is_empty() {
            Self::Clear
        } else {
            Self::Close(doubts)
        })
    }

    /// Whether people should look before they sign.
    pub fn is_firm(&self) -> bool {
        match self {
            Self::Clear => true,
            Self::Nobody | Self::Alone | Self::Equal(_) | Self::Close(_) => false,
        }
    }
}

/// The published weight of the price out of 100, where the method can show who would have won with
/// another; with at most ten decimals, as the evaluation prints weights.
pub fn published_price_weight(award: &Award) -> Option<String> {
    published_weight(award).map(|weight| print::share(&weight))
}

fn published_weight(award: &Award) -> Option<Exact> {
    if award.method != MethodName::WeightedPoints {
        return None;
    }
    let (price, quality) = award.price_weight.zip(award.quality_weight)?;
    let (price, quality) = (fraction(price), fraction(quality));
    let sum = &price + quality;
    (!sum.is_zero()).then(|| price * exact::whole(100) / sum)
}

fn fraction(value: Decimal) -> Exact {
    let scale = BigInt::from(10).pow(value.scale());
    Exact::of_big(value.mantissa().into(), scale)
}

/// What the ranking itself tells; in a corridor another rule than the figure decides.
fn equality(first: &RankedBid, second: &RankedBid, method: MethodName) -> Option<Equality> {
    if second.rank == first.rank {
        return Some(Equality::Shared);
    }
    if let Some(rule) = &first.tie_break {
        return Some(Equality::Rule(rule.clone()));
    }
    let hidden = first.total == second.total && method != MethodName::QualityPerPriceCorridor;
    hidden.then_some(Equality::Rounding)
}

/// Without any rounding, somebody else is first at the published weight, or is as well.
fn by_rounding(
    winner: &str,
    intervals: &[WeightInterval],
    published: Option<&Exact>,
) -> Option<Equality> {
    let published = published?;
    intervals
        .iter()
        .filter(|interval| ends(interval).is_some_and(|(from, to)| within(published, &from, &to)))
        .any(|interval| !is_alone(winner, &interval.winners))
        .then_some(Equality::Rounding)
}

fn marks(robustness: &Robustness) -> Option<Doubt> {
    let steps = robustness.single_mark_flips.len();
    (steps > 0).then_some(Doubt::Marks { steps })
}

fn assessors(winner: &str, robustness: &Robustness) -> Option<Doubt> {
    let found: Vec<String> = robustness
        .assessor_removals
        .iter()
        // Nobody is first where marks would be missing; that says nothing.
        .filter(|one| !one.winner.0.is_empty() && !is_alone(winner, &one.winner.0))
        .map(|one| one.assessor.clone())
        .collect();
    (!found.is_empty()).then_some(Doubt::Assessors(found))
}

fn removals(winner: &str, robustness: &Robustness) -> Option<Doubt> {
    let losing = robustness.removals.iter().filter(|one| one.bid != winner);
    let found: Vec<Displaced> = losing
        .filter_map(|one| {
            let first = one.order.first().filter(|first| *first != winner)?;
            Some(Displaced {
                without: one.bid.clone(),
                first: first.clone(),
            })
        })
        .collect();
    (!found.is_empty()).then_some(Doubt::Removals(found))
}

fn weights(winner: &str, intervals: &[WeightInterval], published: Option<&Exact>) -> Option<Doubt> {
    let published = published?;
    let sides = [false, true];
    let found: Vec<Crossing> = sides
        .into_iter()
        .filter_map(|above| nearest(winner, intervals, published, above))
        .collect();
    (!found.is_empty()).then_some(Doubt::Weights(found))
}

/// The nearest change of the winner on one side of the published weight, when it is within reach.
fn nearest(
    winner: &str,
    intervals: &[WeightInterval],
    published: &Exact,
    above: bool,
) -> Option<Crossing> {
    let others = intervals
        .iter()
        .filter(|interval| !is_alone(winner, &interval.winners));
    let reached = others.filter_map(|interval| {
        let (from, to) = ends(interval)?;
        let is_point = from == to;
        let distance = if above {
            from - published
        } else {
            published - to
        };
        let reach = Exact::ZERO..=exact::whole(WEIGHT_REACH);
        // The point where lines cross says less than the piece behind it.
        reach
            .contains(&distance)
            .then_some(((distance, is_point), interval))
    });
    let (_, interval) = reached.min_by(|(one, _), (other, _)| one.cmp(other))?;
    let at = if above { &interval.from } else { &interval.to };
    Some(Crossing {
        at: at.clone(),
        above,
        winners: interval.winners.clone(),
    })
}

fn prices(ranking: &[RankedBid], robustness: &Robustness) -> Option<Doubt> {
    let found: Vec<Nearby> = robustness
        .to_win
        .iter()
        .filter_map(|one| nearby(ranking, one))
        .collect();
    (!found.is_empty()).then_some(Doubt::Prices(found))
}

/// Better is lower, or higher where the price is income: only the distance counts.
fn nearby(ranking: &[RankedBid], one: &ToWin) -> Option<Nearby> {
    let row = ranking.iter().find(|row| row.bid == one.bid)?;
    let needed = one.price.as_ref()?;
    let (price, target) = (printed(&row.price)?, printed(needed)?);
    let reach = price.abs() * exact::whole(PRICE_REACH) / exact::whole(100);
    ((target - price).abs() <= reach).then(|| Nearby {
        bid: one.bid.clone(),
        price: row.price.clone(),
        needed: needed.clone(),
    })
}

fn is_alone(winner: &str, winners: &[String]) -> bool {
    let winners: BTreeSet<&str> = winners.iter().map(String::as_str).collect();
    winners == BTreeSet::from([winner])
}

fn ends(interval: &WeightInterval) -> Option<(Exact, Exact)> {
    printed(&interval.from).zip(printed(&interval.to))
}

fn within(value: &Exact, from: &Exact, to: &Exact) -> bool {
    from <= value && value <= to
}

/// A figure as the evaluation prints it; sums of prices may have more digits than a dossier takes.
fn printed(text: &str) -> Option<Exact> {
    print::parse(text).or_else(|| text.parse::<Decimal>().ok().map(fraction))
}
