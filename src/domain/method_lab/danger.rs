//! What the officer should think over before publication.
//!
//! Sources: a relative method can turn the order of two bids around when a third leaves (`PIANOo`
//! advises against it; Hoge Raad 9 May 2014, ECLI:NL:HR:2014:1078, on the ranking that stands);
//! with 90 points or more for quality a lead of all price points cannot be made up; HFD 2022 ref.
//! 41 (Sweden) forbids an amount above 0 below which a lower price earns nothing; a comparison
//! price below 0 is allowed (ECLI:NL:RBSGR:2011:BU6124) but means that full quality costs nothing.

use rust_decimal::Decimal;

use crate::domain::award;
use crate::domain::award::evaluation::Evaluation;
use crate::domain::award::method::name::{FormulaName, MethodName};
use crate::domain::method_lab::Basis;
use crate::domain::method_lab::choice::Choice;
use crate::domain::method_lab::offer::{self, Dummy, Offer};
use crate::domain::method_lab::trial::{self, Removed, Trial};
use crate::domain::method_lab::variant::Variant;
use crate::domain::quantity::money::Money;
use crate::domain::tender::scoring::{Award, PointsOutside, PriceFormula};

#[cfg(test)]
mod tests;

/// The weight of quality from which a lead can be out of reach of any price.
const HEAVY_QUALITY: Decimal = Decimal::from_parts(90, 0, 0, false, 0);

/// Something to think over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Danger {
    /// No losing bid could have won at any price.
    PriceCannotMatter,
    /// Leaving one of these bids out makes others change places.
    RankReversal(Vec<Removed>),
    /// Full quality takes the whole price or more.
    WholeDeduction(WholeDeduction),
    /// Below this amount a lower price earns nothing more.
    FlatBelow(Money),
    /// A lead of so many quality points cannot be made up by any price.
    OutOfReach(Decimal),
}

/// Full quality takes the whole price or more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WholeDeduction {
    /// This percentage is 100 or more.
    Percent(Decimal),
    /// The values together are 1 or more.
    Coefficient(Decimal),
    /// The values together are as much as a price, or more.
    Value {
        /// The values together.
        value: Decimal,
        /// Which amount they reach.
        limit: Limit,
    },
}

/// An amount that a deduction should stay below.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// The price of an invented bid.
    Bid(Dummy, Money),
    /// The ceiling.
    Ceiling(Money),
    /// The budget.
    Budget(Money),
}

/// Everything to think over about the chosen method and these bids.
pub fn all(basis: &Basis, offers: &[Offer], chosen: &Trial) -> Vec<Danger> {
    let mut found = Vec::new();
    if let Ok(outcome) = &chosen.outcome {
        if outcome.price_cannot_matter {
            found.push(Danger::PriceCannotMatter);
        }
        found.extend(reversal(&outcome.removals));
    }
    let cheapest = offers.iter().min_by_key(|offer| offer.price);
    let cheapest = cheapest.map(|offer| Limit::Bid(offer.dummy, offer.price));
    let limits: Vec<Limit> = limits(basis).into_iter().chain(cheapest).collect();
    found.extend(of_figures(basis, &limits));
    found
}

/// What belongs among the findings before publication; the invented bids are those that the lab
/// starts with.
pub fn before_publication(basis: &Basis) -> Vec<Danger> {
    let mut found = Vec::new();
    let offers = offer::sensible(basis);
    if let Some(variant) = Variant::chosen(basis) {
        let text = variant.dossier(&offers);
        if let Ok(evaluation) = award::evaluate(&text) {
            if price_cannot_matter(&variant, &text, &evaluation) {
                found.push(Danger::PriceCannotMatter);
            }
            let removals = trial::removals(&variant, &offers, &evaluation);
            found.extend(reversal(&removals.unwrap_or_default()));
        }
    }
    // An invented price is no reason to hold up a publication, so only what the tender says counts.
    found.extend(of_figures(basis, &limits(basis)));
    found
}

/// Whether no losing bid would win at the best price that there is. The engine's own warning asks
/// for the exact price with which each would win; every page shows the findings, so this asks less.
fn price_cannot_matter(variant: &Variant, text: &[u8], evaluation: &Evaluation) -> bool {
    let income = variant.choice == Choice::Formula(FormulaName::HighestRatio);
    let best: Vec<String> = if income {
        let ceiling = variant.award.ceiling.as_ref();
        let ceiling = ceiling.map(|one| one.amount.amount().to_string());
        ceiling
            .into_iter()
            .chain([Money::MAX.to_string()])
            .collect()
    } else {
        // A cent for the methods that refuse a price of 0.
        vec!["0".to_owned(), "0.01".to_owned()]
    };
    let mut losers = evaluation
        .ranking
        .iter()
        .filter(|row| row.rank > 1)
        .peekable();
    let wins = |bid: &str| {
        let rows = award::at_prices(text, bid, &best).unwrap_or_default();
        rows.iter().flatten().any(|row| row.rank == 1)
    };
    losers.peek().is_some() && losers.all(|row| !wins(&row.bid))
}

fn reversal(removals: &[Removed]) -> Option<Danger> {
    let reversals = removals.iter().filter(|one| !one.swapped.is_empty());
    let reversals: Vec<Removed> = reversals.cloned().collect();
    (!reversals.is_empty()).then_some(Danger::RankReversal(reversals))
}

/// What the figures of the award tell by themselves.
fn of_figures(basis: &Basis, limits: &[Limit]) -> Vec<Danger> {
    let mut found = Vec::new();
    found.extend(whole_deduction(basis, limits).map(Danger::WholeDeduction));
    found.extend(flat_below(basis.award).map(Danger::FlatBelow));
    found.extend(out_of_reach(basis.award).map(Danger::OutOfReach));
    found
}

/// The amounts of the tender that a deduction should stay below.
fn limits(basis: &Basis) -> Vec<Limit> {
    let ceiling = basis.award.ceiling.as_ref().map(|one| one.amount);
    let ceiling = ceiling.map(Limit::Ceiling);
    ceiling
        .into_iter()
        .chain(basis.budget.map(Limit::Budget))
        .collect()
}

/// The first limit that the deduction of full quality reaches.
fn whole_deduction(basis: &Basis, limits: &[Limit]) -> Option<WholeDeduction> {
    match basis.award.method {
        MethodName::PercentageDeduction => {
            let percent = basis.award.percent?;
            (percent >= Decimal::ONE_HUNDRED).then_some(WholeDeduction::Percent(percent))
        }
        MethodName::FeatureCoefficient => {
            let value = basis.value?;
            (value >= Decimal::ONE).then_some(WholeDeduction::Coefficient(value))
        }
        MethodName::ValueDeduction => {
            let value = basis.value?;
            let reached = limits.iter().find(|limit| value >= limit.amount().amount());
            reached.map(|limit| WholeDeduction::Value {
                value,
                limit: *limit,
            })
        }
        _ => None,
    }
}

impl Limit {
    /// The amount.
    pub fn amount(self) -> Money {
        match self {
            Self::Bid(_, amount) | Self::Ceiling(amount) | Self::Budget(amount) => amount,
        }
    }
}

/// Where the line of the price points starts above 0 and is cut off there.
fn flat_below(award: &Award) -> Option<Money> {
    let cut = award.price_points_outside != Some(PointsOutside::Keep);
    match &award.price_formula {
        Some(PriceFormula::Line { full_at, .. })
            if award.method == MethodName::WeightedPoints && cut =>
        {
            Some(*full_at).filter(|amount| !amount.amount().is_zero())
        }
        _ => None,
    }
}

/// The price points, when a ratio hands them out and quality has 90 percent or more.
fn out_of_reach(award: &Award) -> Option<Decimal> {
    let ratio = matches!(
        award.price_formula,
        Some(
            PriceFormula::LowestRatio
                | PriceFormula::HighestRatio
                | PriceFormula::FixedRatio { .. }
        )
    );
    let (price, quality) = (award.price_weight?, award.quality_weight?);
    let heavy = quality >= HEAVY_QUALITY / Decimal::ONE_HUNDRED * (price + quality);
    let some = price > Decimal::ZERO;
    let counts = award.method == MethodName::WeightedPoints && ratio && heavy && some;
    counts.then_some(price)
}
