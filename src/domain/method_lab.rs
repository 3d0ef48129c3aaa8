//! The method lab: four invented bids are scored with the chosen method, before anything is
//! published, so that the officer sees what the choice means.
//!
//! The bids lie close together, because that is where a method decides. They are scored by the
//! award engine itself, on a dossier with a price and one criterion whose mark is the share.

use std::cmp::Ordering;

use rust_decimal::Decimal;
use serde_json::json;

use crate::domain::award;
use crate::domain::award::evaluation::{Evaluation, RankedBid, Reason};
use crate::domain::dossier::FORMAT;
use crate::domain::quantity::money::Money;
use crate::domain::tender::scoring::{Award, Panel, PriceFormula};

#[cfg(test)]
mod tests;

/// An invented bid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dummy {
    /// The cheapest of three, and the least good.
    Cheap,
    /// Between the two.
    Middle,
    /// The dearest of three, and the best.
    Good,
    /// Far cheaper than the others and far less good.
    Outlier,
}

impl Dummy {
    /// All invented bids.
    pub const ALL: [Self; 4] = [Self::Cheap, Self::Middle, Self::Good, Self::Outlier];

    /// The name in dossiers and texts.
    pub fn name(self) -> &'static str {
        match self {
            Self::Cheap => "cheap",
            Self::Middle => "middle",
            Self::Good => "good",
            Self::Outlier => "outlier",
        }
    }
}

/// An invented bid with what the method made of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tried {
    /// Which bid.
    pub dummy: Dummy,
    /// Its invented price.
    pub price: Money,
    /// Its invented quality, 0 to 1.
    pub quality: Decimal,
    /// Its points and rank; nothing when it is inadmissible.
    pub ranked: Option<RankedBid>,
    /// Why it is inadmissible; empty when it is not.
    pub reasons: Vec<Reason>,
}

/// The outcome of a trial.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trial {
    /// The four bids, the winner first and inadmissible ones last.
    pub bids: Vec<Tried>,
    /// The order of the other three while the outlier takes part.
    pub with_outlier: Vec<Dummy>,
    /// Their order when the outlier is left out.
    pub without_outlier: Vec<Dummy>,
    /// True when two of the three stand differently to each other without the outlier.
    pub order_changes: bool,
}

/// Scores the invented bids; nothing while the method is not complete and right.
///
/// `budget` is where prices start from when neither the formula nor a ceiling says it.
pub fn try_out(award: &Award, budget: Option<Money>) -> Option<Trial> {
    let prices = prices(award, budget)?;
    let qualities = qualities(award)?;
    let offers: Vec<Offer> = Dummy::ALL
        .into_iter()
        .zip(prices.into_iter().zip(qualities))
        .map(|(dummy, (price, quality))| Offer {
            dummy,
            price,
            quality,
        })
        .collect();
    let all = evaluate(award, &offers)?;
    let rest = evaluate(award, &offers[..3])?;
    let mut bids: Vec<Tried> = offers.iter().map(|offer| tried(offer, &all)).collect();
    bids.sort_by_key(|bid| bid.ranked.as_ref().map_or(usize::MAX, |row| row.rank));
    Some(Trial {
        bids,
        with_outlier: order(&all),
        without_outlier: order(&rest),
        order_changes: changes(&all, &rest),
    })
}

struct Offer {
    dummy: Dummy,
    price: Money,
    quality: Decimal,
}

/// The prices, in the order of [`Dummy::ALL`].
fn prices(award: &Award, budget: Option<Money>) -> Option<[Money; 4]> {
    let ceiling = award.ceiling.as_ref().map(|ceiling| ceiling.amount);
    let (from, span, shares, outlier) = match &award.price_formula {
        Some(PriceFormula::Line { full_at, zero_at }) => {
            let (full_at, zero_at) = (full_at.amount(), zero_at.amount());
            let top = ceiling.map_or(zero_at, |ceiling| ceiling.amount().min(zero_at));
            let from = if top > full_at {
                full_at
            } else {
                top / Decimal::TWO
            };
            (from, top - from, [30, 45, 60], from / Decimal::TWO)
        }
        Some(PriceFormula::LowestRatio) => {
            let top = ceiling.or(budget).map(Money::amount);
            let top = top.filter(|top| !top.is_zero());
            let top = top.unwrap_or(Decimal::ONE_HUNDRED * Decimal::ONE_THOUSAND);
            (Decimal::ZERO, top, [60, 80, 100], top * Decimal::new(25, 2))
        }
        _ => return None,
    };
    let at = |percent: i64| {
        let part = span * Decimal::new(percent, 2);
        Money::try_from(from + down_to(part, unit(span))).ok()
    };
    let [cheap, middle, good] = shares;
    let outlier = down_to(outlier, unit(span));
    let outlier = Money::try_from(outlier).ok()?;
    Some([at(cheap)?, at(middle)?, at(good)?, outlier])
}

/// The qualities, in the order of [`Dummy::ALL`].
///
/// The better bid is better by about what its price costs it, so that the race is close whatever
/// the weights.
fn qualities(award: &Award) -> Option<[Decimal; 4]> {
    let (price_weight, quality_weight) = (award.price_weight?, award.quality_weight?);
    let percent = Decimal::new(1, 2);
    let gap = if quality_weight.is_zero() {
        Decimal::new(10, 2)
    } else {
        (price_weight * Decimal::new(28, 2) / quality_weight)
            .clamp(Decimal::new(5, 2), Decimal::new(40, 2))
    };
    let minimum = award.minimum_quality.unwrap_or_default();
    let cheap = minimum.max(Decimal::new(60, 2));
    let good = Decimal::ONE.min(cheap + down_to(gap, percent));
    let middle = cheap.max(down_to((cheap + good) / Decimal::TWO, percent));
    Some([cheap, middle, good, minimum.max(Decimal::new(30, 2))])
}

/// A round step for amounts of this size.
fn unit(span: Decimal) -> Decimal {
    let steps = [(100_000, 1000), (10_000, 100), (1000, 10), (100, 1)];
    let fits = steps.iter().find(|(least, _)| span >= (*least).into());
    fits.map_or(Decimal::new(1, 2), |(_, step)| (*step).into())
}

fn down_to(value: Decimal, unit: Decimal) -> Decimal {
    (value / unit).floor() * unit
}

fn evaluate(award: &Award, offers: &[Offer]) -> Option<Evaluation> {
    let award = Award {
        panel: Some(Panel::Consensus),
        // The one criterion of the trial is not one that a tie rule can name.
        ties: award
            .ties
            .iter()
            .filter(|rule| !rule.starts_with("criterion:"))
            .cloned()
            .collect(),
        ..award.clone()
    };
    let bids: Vec<serde_json::Value> = offers
        .iter()
        .map(|offer| {
            json!({
                "id": offer.dummy.name(), "name": offer.dummy.name(),
                "price": offer.price, "marks": {"Q": offer.quality},
            })
        })
        .collect();
    let dossier = json!({
        "format": FORMAT,
        "award": award,
        "criteria": [{"id": "Q", "name": "Q", "weight": "100", "kind": "marked",
            "scale": {"zero": "0", "full": "1"}}],
        "bids": bids,
    });
    let evaluation = award::evaluate(dossier.to_string().as_bytes()).ok()?;
    evaluation.complete.then_some(evaluation)
}

fn tried(offer: &Offer, evaluation: &Evaluation) -> Tried {
    let name = offer.dummy.name();
    let reasons = evaluation.inadmissible.iter().find(|out| out.bid == name);
    Tried {
        dummy: offer.dummy,
        price: offer.price,
        quality: offer.quality,
        ranked: evaluation
            .ranking
            .iter()
            .find(|row| row.bid == name)
            .cloned(),
        reasons: reasons.map(|out| out.reasons.clone()).unwrap_or_default(),
    }
}

fn rank(evaluation: &Evaluation, dummy: Dummy) -> Option<usize> {
    let mut rows = evaluation.ranking.iter();
    let row = rows.find(|row| row.bid == dummy.name());
    row.map(|row| row.rank)
}

/// The three bids besides the outlier, in their order.
fn order(evaluation: &Evaluation) -> Vec<Dummy> {
    let three = || Dummy::ALL.into_iter().take(3);
    let mut ranked: Vec<(usize, Dummy)> = three()
        .filter_map(|dummy| Some((rank(evaluation, dummy)?, dummy)))
        .collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, dummy)| dummy).collect()
}

fn changes(before: &Evaluation, after: &Evaluation) -> bool {
    let pairs = [
        (Dummy::Cheap, Dummy::Middle),
        (Dummy::Cheap, Dummy::Good),
        (Dummy::Middle, Dummy::Good),
    ];
    let stands = |evaluation: &Evaluation, one, other| -> Option<Ordering> {
        Some(rank(evaluation, one)?.cmp(&rank(evaluation, other)?))
    };
    pairs
        .into_iter()
        .any(|(one, other)| stands(before, one, other) != stands(after, one, other))
}
