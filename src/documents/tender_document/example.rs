//! The method worked out for invented bids, by the award engine itself: no formula stands here.

use std::str::FromStr;

use rust_decimal::Decimal;
use serde_json::json;

use crate::documents::model::{Block, Cell, Row};
use crate::documents::{parts, words};
use crate::domain::award;
use crate::domain::award::evaluation::RankedBid;
use crate::domain::award::method::name::MethodName;
use crate::domain::dossier::FORMAT;
use crate::domain::quantity::money::Money;
use crate::domain::tender::Tender;
use crate::domain::tender::scoring::{Award, Panel, PriceFormula, Reference};
use crate::domain::tender::worth::{Worth, value_sum};
use crate::i18n::{Texts, number};

/// The lowest invented price where nothing in the tender says what prices are like.
const EXAMPLE: u32 = 100_000;
/// Invented prices as percentages of the lowest one.
const STEPS: [u32; 5] = [100, 110, 125, 150, 200];
/// Invented prices as percentages of the highest one that makes sense.
const STEPS_BELOW: [u32; 5] = [60, 70, 80, 90, 100];
/// Invented prices around one that is expected.
const STEPS_AROUND: [u32; 5] = [80, 100, 125, 150, 200];
/// Places on a line between its two ends, in percents.
const STEPS_ON_LINE: [u32; 5] = [0, 25, 50, 75, 100];
/// Invented bids: the price as a percentage of a base amount, and the quality in percents.
const OFFERS: [(u32, u32); 4] = [(80, 60), (90, 75), (100, 75), (100, 90)];

/// An invented bid.
struct Offer {
    price: Decimal,
    quality: Decimal,
}

/// What invented prices earn in price points.
pub fn prices(tender: &Tender, texts: Texts) -> Option<Block> {
    let offers: Vec<Offer> = example_prices(&tender.award)?
        .into_iter()
        .map(|price| Offer {
            price,
            quality: Decimal::ONE,
        })
        .collect();
    let found = evaluate(tender, &offers)?;
    let rows = offers.iter().zip(found).map(|(offer, found)| {
        let points = found.price_points.as_deref();
        parts::row(vec![
            parts::cell(printed(texts, offer.price)),
            figure(points),
        ])
    });
    let columns = vec![
        parts::figures(texts, "doc-column-example-price", 50),
        parts::figures(texts, "doc-column-price-points", 50),
    ];
    let caption = texts.get("doc-price-example");
    Some(parts::table(texts, caption, columns, rows.collect()))
}

/// What invented bids come to in a method that does not add points.
pub fn bids(tender: &Tender, texts: Texts) -> Option<Block> {
    let award = &tender.award;
    if matches!(
        award.method,
        MethodName::WeightedPoints | MethodName::LowestPrice
    ) {
        return None;
    }
    let base = base(award);
    let offers = OFFERS.map(|(price, quality)| Offer {
        price: whole(base, price),
        quality: percent_of(quality),
    });
    let found = evaluate(tender, &offers)?;
    let rows: Vec<Row> = offers
        .iter()
        .zip(found)
        .map(|(offer, found)| {
            parts::row(vec![
                parts::cell(printed(texts, offer.price)),
                parts::cell(words::percent(texts, offer.quality, None)),
                figure(Some(&found.total)),
            ])
        })
        .collect();
    let columns = vec![
        parts::figures(texts, "doc-column-example-price", 34),
        parts::figures(texts, "doc-column-example-quality", 26),
        parts::figures(texts, figure_key(award.method), 40),
    ];
    let caption = texts.get("doc-bids-example");
    Some(parts::table(texts, caption, columns, rows))
}

/// What the deciding figure of a method is called.
fn figure_key(method: MethodName) -> &'static str {
    if method == MethodName::PricePerQualityPoint {
        "doc-column-price-per-point"
    } else if method == MethodName::ReferenceDifference {
        "doc-column-figure"
    } else if method.is_money() {
        "doc-column-comparison-price"
    } else {
        "doc-column-index"
    }
}

/// The rows of the invented bids, in their order; nothing while the method has errors.
fn evaluate(tender: &Tender, offers: &[Offer]) -> Option<Vec<RankedBid>> {
    let award = Award {
        panel: Some(Panel::Consensus),
        ceiling: None,
        minimum_quality: None,
        abnormally_low: Vec::new(),
        // The one criterion of the example is not one that a rule can name.
        ties: Vec::new(),
        decide_by: tender.award.decide_by.as_ref().map(|rule| {
            let named = rule.starts_with("criterion:");
            if named { "lower-price" } else { rule }.to_owned()
        }),
        ..tender.award.clone()
    };
    let value = Worth::of(award.method)
        .is_value()
        .then(|| value_sum(&tender.criteria));
    let bids: Vec<serde_json::Value> = offers
        .iter()
        .enumerate()
        .map(|(at, offer)| {
            json!({
                "id": at.to_string(), "name": at.to_string(),
                "price": offer.price, "marks": {"Q": offer.quality},
            })
        })
        .collect();
    let mut criterion = json!({
        "id": "Q", "name": "Q", "kind": "marked", "scale": {"zero": "0", "full": "1"},
    });
    match value {
        Some(value) => criterion["value"] = json!(value),
        None => criterion["weight"] = json!("100"),
    }
    let dossier = json!({
        "format": FORMAT, "award": award, "criteria": [criterion], "bids": bids,
    });
    let evaluation = award::evaluate(dossier.to_string().as_bytes()).ok()?;
    let row = |at: usize| {
        let id = at.to_string();
        let mut ranking = evaluation.ranking.iter();
        ranking.find(|row| row.bid == id).cloned()
    };
    (0..offers.len()).map(row).collect()
}

/// Invented prices, whole euros, never above a ceiling.
fn example_prices(award: &Award) -> Option<Vec<Decimal>> {
    let formula = award.price_formula.as_ref()?;
    let ceiling = award.ceiling.as_ref().map(|ceiling| ceiling.amount);
    let mut prices = match formula {
        PriceFormula::Line { full_at, zero_at } => line_prices(*full_at, *zero_at),
        PriceFormula::FixedRatio { reference } => steps(reference.amount(), STEPS_AROUND),
        PriceFormula::DiscountPower { base, .. }
        | PriceFormula::DiscountBilinear { base, .. }
        | PriceFormula::DiscountCorrected { base, .. } => steps(base.amount(), STEPS_BELOW),
        PriceFormula::LowestRatio
        | PriceFormula::HighestRatio
        | PriceFormula::LinearMultiple { .. }
        | PriceFormula::MinMax
        | PriceFormula::Logarithmic { .. } => match ceiling {
            Some(ceiling) => steps(ceiling.amount(), STEPS_BELOW),
            None => steps(Decimal::from(EXAMPLE), STEPS),
        },
    };
    prices.dedup();
    Some(prices)
}

fn steps(base: Decimal, percents: [u32; 5]) -> Vec<Decimal> {
    let prices = percents.into_iter().map(|percent| whole(base, percent));
    prices.filter(|price| !price.is_zero()).collect()
}

fn line_prices(full_at: Money, zero_at: Money) -> Vec<Decimal> {
    let (full, zero) = (full_at.amount(), zero_at.amount());
    let place = |percent| full + ((zero - full) * percent_of(percent));
    let places = STEPS_ON_LINE.into_iter().map(|percent| match percent {
        0 => full,
        100 => zero,
        _ => place(percent).trunc(),
    });
    places.collect()
}

/// What prices are about like, as far as the tender says it.
fn base(award: &Award) -> Decimal {
    let reference = match &award.reference {
        Some(Reference::Fixed { price, .. }) if award.method == MethodName::ReferenceDifference => {
            Some(*price)
        }
        _ => None,
    };
    let estimate = award
        .estimate
        .filter(|_| award.method == MethodName::QualityPremium);
    let ceiling = award.ceiling.as_ref().map(|ceiling| ceiling.amount);
    let known = ceiling.or(reference).or(estimate).map(Money::amount);
    known
        .filter(|amount| !amount.is_zero())
        .unwrap_or_else(|| Decimal::from(EXAMPLE))
}

fn whole(base: Decimal, percent: u32) -> Decimal {
    (base * percent_of(percent)).trunc()
}

fn percent_of(percent: u32) -> Decimal {
    Decimal::new(percent.into(), 2)
}

fn printed(texts: Texts, price: Decimal) -> String {
    Money::try_from(price).map_or_else(
        |_| words::plain(texts, price),
        |price| number::money(price, texts.language),
    )
}

/// A figure as the engine printed it, with its decimals.
fn figure(text: Option<&str>) -> Cell {
    let value = text.and_then(|text| Decimal::from_str(text).ok());
    let decimals = value.map_or(0, |value| value.scale());
    parts::number(value, decimals)
}
