//! How a price becomes points: in words, as a formula, and worked out for invented prices.

use num_rational::BigRational;
use num_traits::{One, Zero};
use rust_decimal::Decimal;

use crate::documents::exact::{Mode, exact, rounded};
use crate::documents::model::{Block, Row};
use crate::documents::tender_document::scoring::WEIGHTED_POINTS;
use crate::documents::{parts, words};
use crate::domain::quantity::money::Money;
use crate::domain::tender::Tender;
use crate::domain::tender::scoring::{CeilingRule, PriceFormula};
use crate::i18n::{Texts, number};

/// The lowest invented price where the tender has no ceiling to stay below.
const EXAMPLE: u32 = 100_000;
/// Invented prices as percentages of the lowest one.
const STEPS: [u32; 5] = [100, 110, 125, 150, 200];
/// Invented prices as percentages of the ceiling.
const STEPS_BELOW_CEILING: [u32; 5] = [60, 70, 80, 90, 100];
/// Places on a line between its two ends, in percents.
const STEPS_ON_LINE: [u32; 5] = [0, 25, 50, 75, 100];

/// Everything about the price.
pub fn blocks(tender: &Tender, texts: Texts) -> Vec<Block> {
    let mut blocks = vec![parts::heading(texts, "doc-price")];
    blocks.extend(parts::written(texts, &tender.contract.price_scope));
    blocks.extend(rule(tender, texts));
    if let Some(weight) = tender.award.price_weight {
        match &tender.award.price_formula {
            Some(PriceFormula::LowestRatio) => blocks.extend(lowest_ratio(tender, texts, weight)),
            Some(PriceFormula::Line { full_at, zero_at }) => {
                blocks.extend(line(tender, texts, weight, *full_at, *zero_at));
            }
            _ => {}
        }
    }
    blocks.extend(limits(tender, texts));
    blocks
}

/// How a price becomes points, in words and as a formula.
pub fn rule(tender: &Tender, texts: Texts) -> Vec<Block> {
    let award = &tender.award;
    if award.method != WEIGHTED_POINTS {
        return Vec::new();
    }
    let heading = parts::heading(texts, "doc-price-points");
    let Some((formula, weight)) = award.price_formula.as_ref().zip(award.price_weight) else {
        return vec![heading, parts::paragraph(texts, "doc-missing")];
    };
    let points = number::plain(weight, texts.language);
    let (in_words, as_formula) = match formula {
        PriceFormula::LowestRatio => {
            let fill = || [("points", points.clone().into())];
            (
                texts.with("doc-ratio-words", fill()),
                texts.with("doc-ratio-price-formula", fill()),
            )
        }
        PriceFormula::Line { full_at, zero_at } => {
            let fills = || {
                [
                    ("points", points.clone().into()),
                    ("full", number::money(*full_at, texts.language).into()),
                    ("zero", number::money(*zero_at, texts.language).into()),
                ]
            };
            (
                texts.with("doc-line-words", fills()),
                texts.with("doc-line-formula", fills()),
            )
        }
        _ => return vec![heading, parts::paragraph(texts, "doc-missing")],
    };
    vec![
        heading,
        Block::Paragraph(in_words),
        parts::note(texts, "doc-formula", as_formula),
    ]
}

fn lowest_ratio(tender: &Tender, texts: Texts, weight: Decimal) -> Vec<Block> {
    let prices = example_prices(tender);
    let lowest = prices
        .first()
        .map_or_else(BigRational::one, |price| exact(*price));
    let rows = prices.iter().map(|price| {
        let value = exact(weight) * &lowest / exact(*price);
        row(tender, texts, *price, &value)
    });
    vec![
        example(texts, rows.collect()),
        parts::note(texts, "doc-note", texts.get("doc-ratio-relative")),
    ]
}

fn line(
    tender: &Tender,
    texts: Texts,
    weight: Decimal,
    full_at: Money,
    zero_at: Money,
) -> Vec<Block> {
    let (full, zero) = (exact(full_at.amount()), exact(zero_at.amount()));
    let span = &zero - &full;
    // A draft may still hold a line that does not fall; there is nothing to work out then.
    if span <= BigRational::zero() {
        return Vec::new();
    }
    let rows = line_prices(full_at, zero_at).into_iter().map(|price| {
        let fraction = (&zero - exact(price)) / &span;
        let fraction = fraction.clamp(BigRational::zero(), BigRational::one());
        row(tender, texts, price, &(exact(weight) * fraction))
    });
    let mut blocks = vec![example(texts, rows.collect())];
    if !weight.is_zero() {
        blocks.extend(euro_per_point(texts, &(span / exact(weight))));
    }
    blocks.push(parts::paragraph(texts, "doc-line-absolute"));
    blocks
}

/// What one point of quality is worth in money, because every point weighs the same.
fn euro_per_point(texts: Texts, amount: &BigRational) -> Option<Block> {
    let shown = rounded(amount, 2, Mode::HalfUp)?;
    let key = if exact(shown) == *amount {
        "doc-line-worth"
    } else {
        "doc-line-worth-about"
    };
    let money = number::money(Money::try_from(shown).ok()?, texts.language);
    Some(Block::Paragraph(
        texts.with(key, [("amount", money.into())]),
    ))
}

/// Invented prices, whole euros, never above a ceiling.
fn example_prices(tender: &Tender) -> Vec<Decimal> {
    let (base, steps) = match &tender.award.ceiling {
        Some(ceiling) => (ceiling.amount.amount(), STEPS_BELOW_CEILING),
        None => (Decimal::from(EXAMPLE), STEPS),
    };
    let mut prices: Vec<Decimal> = steps
        .into_iter()
        .map(|percent| (base * percent_of(percent)).trunc())
        .collect();
    prices.retain(|price| *price > Decimal::ZERO);
    prices.dedup();
    prices
}

fn line_prices(full_at: Money, zero_at: Money) -> Vec<Decimal> {
    let (full, zero) = (full_at.amount(), zero_at.amount());
    let place = |percent| full + ((zero - full) * percent_of(percent));
    let mut prices: Vec<Decimal> = STEPS_ON_LINE
        .into_iter()
        .map(|percent| match percent {
            0 => full,
            100 => zero,
            _ => place(percent).trunc(),
        })
        .collect();
    prices.dedup();
    prices
}

fn percent_of(percent: u32) -> Decimal {
    Decimal::new(percent.into(), 2)
}

fn row(tender: &Tender, texts: Texts, price: Decimal, points: &BigRational) -> Row {
    let rounding = tender.award.rounding.as_ref();
    let decimals = rounding.map_or(Decimal::TWO, |rounding| rounding.decimals);
    let decimals = u32::try_from(decimals).unwrap_or(2);
    let mode = Mode::from_code(rounding.map_or("", |rounding| rounding.mode.as_str()));
    let price = Money::try_from(price).map_or_else(
        |_| words::plain(texts, price),
        |price| number::money(price, texts.language),
    );
    parts::row(vec![
        parts::cell(price),
        parts::number(rounded(points, decimals, mode), decimals),
    ])
}

fn example(texts: Texts, rows: Vec<Row>) -> Block {
    let columns = vec![
        parts::figures(texts, "doc-column-example-price", 50),
        parts::figures(texts, "doc-column-price-points", 50),
    ];
    parts::table(texts, texts.get("doc-price-example"), columns, rows)
}

fn limits(tender: &Tender, texts: Texts) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(ceiling) = &tender.award.ceiling {
        let key = match ceiling.rule {
            CeilingRule::Exclude => "doc-ceiling-exclude",
            CeilingRule::ZeroPoints => "doc-ceiling-zero-points",
            CeilingRule::Flag => "doc-ceiling-flag",
        };
        let amount = number::money(ceiling.amount, texts.language);
        blocks.push(Block::Paragraph(
            texts.with(key, [("amount", amount.into())]),
        ));
    }
    // The budget is the buyer's own business unless the buyer chose to publish it.
    if let Some(budget) = tender
        .contract
        .budget
        .filter(|_| tender.contract.budget_public)
    {
        let amount = number::money(budget, texts.language);
        blocks.push(Block::Paragraph(
            texts.with("doc-budget", [("amount", amount.into())]),
        ));
    }
    if !blocks.is_empty() {
        blocks.insert(0, parts::heading(texts, "doc-limits"));
    }
    blocks
}
