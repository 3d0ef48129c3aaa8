//! What a method says of itself, as labelled sentences for screens and documents.

use std::str::FromStr;

use rust_decimal::{Decimal, RoundingStrategy};

use crate::domain::award::method::character::{
    Character, Dependence, EqualPrices, Exchange, OneBid, ZeroPrice,
};
use crate::domain::award::method::name::MethodName;
use crate::domain::quantity::money::Money;
use crate::domain::tender::scoring::{Award, PointsOutside, PriceFormula};
use crate::i18n::{Texts, number};

/// A question about a method with its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The question, for example "Wat doet een prijs van 0?".
    pub label: String,
    /// The answer, in a sentence or two.
    pub text: String,
}

/// The five facts that a buyer and a tenderer must know of a method.
pub fn facts(texts: Texts, award: &Award, character: &Character) -> [Fact; 5] {
    let fact = |label: &str, text: String| Fact {
        label: texts.get(label),
        text,
    };
    [
        fact(
            "character-dependence",
            texts.get(dependence(character.dependence)),
        ),
        fact(
            "character-exchange",
            worth(texts, award, &character.exchange),
        ),
        fact(
            "character-zero-price",
            texts.get(zero_price(character.zero_price)),
        ),
        fact("character-one-bid", texts.get(one_bid(character.one_bid))),
        fact(
            "character-equal-prices",
            texts.get(equal_prices(character.equal_prices)),
        ),
    ]
}

fn dependence(dependence: Dependence) -> &'static str {
    match dependence {
        Dependence::Absolute => "character-dependence-absolute",
        Dependence::Shifted => "character-dependence-shifted",
        Dependence::Relative => "character-dependence-relative",
    }
}

/// What a point of quality is worth, and between which prices that holds.
fn worth(texts: Texts, award: &Award, worth: &Exchange) -> String {
    let said = exchange(texts, award.method, worth);
    let clamps = award.price_points_outside != Some(PointsOutside::Keep);
    let line = award.method == MethodName::WeightedPoints
        && matches!(award.price_formula, Some(PriceFormula::Line { .. }));
    if line && clamps && matches!(worth, Exchange::Fixed(_)) {
        format!("{said} {}", texts.get("character-exchange-within"))
    } else {
        said
    }
}

/// What a point of quality is worth; a fixed amount is printed as money.
pub fn exchange(texts: Texts, method: MethodName, exchange: &Exchange) -> String {
    let point = texts.get(if method == MethodName::WeightedPoints {
        "character-point-total"
    } else if method == MethodName::QualityPremium {
        "character-point-weighted"
    } else {
        "character-point-quality"
    });
    let about_a_point = |key: &str| texts.with(key, [("point", point.clone().into())]);
    match exchange {
        Exchange::Nothing => texts.get("character-exchange-nothing"),
        Exchange::Fixed(amount) => {
            let (key, amount) = in_cents(texts, amount);
            let fills = [("point", point.into()), ("amount", amount.into())];
            texts.with(key, fills)
        }
        Exchange::Unlimited => texts.get("character-exchange-unlimited"),
        Exchange::PerCriterion => texts.get("character-exchange-per-criterion"),
        Exchange::SetByBids => about_a_point("character-exchange-set-by-bids"),
        Exchange::GrowsWithPrice => about_a_point("character-exchange-grows-with-price"),
        Exchange::BreaksAtMean => about_a_point("character-exchange-breaks-at-mean"),
        Exchange::BendsWithDiscount => about_a_point("character-exchange-bends-with-discount"),
    }
}

/// The amount as money, and the sentence that says whether it is exact to the cent.
fn in_cents(texts: Texts, amount: &str) -> (&'static str, String) {
    let exact = "character-exchange-fixed";
    let as_written = || (exact, number::decimal_text(amount, texts.language));
    let Ok(value) = Decimal::from_str(amount) else {
        return as_written();
    };
    let cents = value.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    let Ok(money) = Money::try_from(cents) else {
        return as_written();
    };
    let key = if cents == value {
        exact
    } else {
        "character-exchange-fixed-about"
    };
    (key, number::money(money, texts.language))
}

fn zero_price(zero: ZeroPrice) -> &'static str {
    match zero {
        ZeroPrice::Refused => "character-zero-price-refused",
        ZeroPrice::AllPricePoints => "character-zero-price-all-price-points",
        ZeroPrice::NoPricePoints => "character-zero-price-no-price-points",
        ZeroPrice::Wins => "character-zero-price-wins",
        ZeroPrice::Counts => "character-zero-price-counts",
    }
}

fn one_bid(one: OneBid) -> &'static str {
    match one {
        OneBid::AsAlways => "character-one-bid-as-always",
        OneBid::AllPricePoints => "character-one-bid-all-price-points",
        OneBid::KneePoints => "character-one-bid-knee-points",
        OneBid::OwnDiscount => "character-one-bid-own-discount",
        OneBid::ComparedWithItself => "character-one-bid-compared-with-itself",
    }
}

fn equal_prices(equal: EqualPrices) -> &'static str {
    match equal {
        EqualPrices::AllPricePoints => "character-equal-prices-all-price-points",
        EqualPrices::KneePoints => "character-equal-prices-knee-points",
        EqualPrices::SamePricePoints => "character-equal-prices-same-price-points",
        EqualPrices::QualityDecides => "character-equal-prices-quality-decides",
        EqualPrices::AllTie => "character-equal-prices-all-tie",
    }
}
