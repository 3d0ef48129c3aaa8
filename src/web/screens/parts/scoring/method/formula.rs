//! How a price becomes points: the price formula of weighted points with its figures.

use maud::{Markup, html};
use rust_decimal::Decimal;

use crate::domain::award::method::name::{FormulaName, MethodName};
use crate::domain::tender::scoring::{Award, PointsOutside, PriceFormula, QualityScale};
use crate::i18n::{Texts, method};
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::form::Typed;
use crate::web::screens::parts::scoring::method::only;
use crate::web::screens::parts::scoring::method::read;
use crate::web::screens::parts::scoring::percent;

/// The formulas as they are offered: the absolute ones first.
const OFFERED: [FormulaName; 10] = [
    FormulaName::Line,
    FormulaName::FixedRatio,
    FormulaName::LowestRatio,
    FormulaName::LinearMultiple,
    FormulaName::MinMax,
    FormulaName::Logarithmic,
    FormulaName::DiscountPower,
    FormulaName::DiscountBilinear,
    FormulaName::DiscountCorrected,
    FormulaName::HighestRatio,
];

/// Reads the formula and what surrounds it.
pub fn read(texts: Texts, typed: &mut Typed, award: &mut Award) {
    let name = FormulaName::named(typed.get("formula"));
    if name.is_none() {
        typed.refuse("formula", texts.get("scoring-formula-missing"));
    }
    award.price_formula = name.and_then(|name| formula(texts, typed, name));
    // What holds when nothing is said stays unsaid, or said, as it was.
    award.price_points_outside = match typed.get("outside") {
        "keep" => Some(PointsOutside::Keep),
        _ => award
            .price_points_outside
            .filter(|one| *one == PointsOutside::Clamp),
    };
    award.quality_scale = match typed.get("quality_scale") {
        "relative-to-best" => Some(QualityScale::RelativeToBest),
        _ => award
            .quality_scale
            .filter(|one| *one == QualityScale::Absolute),
    };
}

fn formula(texts: Texts, typed: &mut Typed, name: FormulaName) -> Option<PriceFormula> {
    match name {
        FormulaName::LowestRatio => Some(PriceFormula::LowestRatio),
        FormulaName::HighestRatio => Some(PriceFormula::HighestRatio),
        FormulaName::MinMax => Some(PriceFormula::MinMax),
        FormulaName::Line => line(texts, typed),
        FormulaName::FixedRatio => {
            let reference = read::amount(
                texts,
                typed,
                "fixed_price",
                &texts.get("scoring-fixed-price"),
            )?;
            Some(PriceFormula::FixedRatio { reference })
        }
        FormulaName::LinearMultiple => {
            let zero_at = times(texts, typed, "multiple")?;
            Some(PriceFormula::LinearMultiple { zero_at })
        }
        FormulaName::Logarithmic => {
            let factor = times(texts, typed, "factor")?;
            Some(PriceFormula::Logarithmic { factor })
        }
        FormulaName::DiscountPower => {
            let base = read::amount(texts, typed, "base", &texts.get("scoring-base"));
            let missing = "scoring-alpha-missing";
            let alpha = read::above(texts, typed, "alpha", Decimal::ZERO, missing);
            if alpha.is_some_and(|alpha| alpha > Decimal::ONE_HUNDRED) {
                typed.refuse("alpha", texts.get(missing));
            }
            Some(PriceFormula::DiscountPower {
                base: base?,
                alpha: alpha?,
            })
        }
        FormulaName::DiscountBilinear => {
            let base = read::amount(texts, typed, "base", &texts.get("scoring-base"));
            let knee = part(texts, typed, "knee", "scoring-knee-missing");
            Some(PriceFormula::DiscountBilinear {
                base: base?,
                knee: knee?,
            })
        }
        FormulaName::DiscountCorrected => {
            let base = read::amount(texts, typed, "base", &texts.get("scoring-base"));
            let significant = part(texts, typed, "significant", "scoring-significant-missing");
            Some(PriceFormula::DiscountCorrected {
                base: base?,
                significant: significant?,
            })
        }
    }
}

fn line(texts: Texts, typed: &mut Typed) -> Option<PriceFormula> {
    let full_at = read::amount_or_zero(texts, typed, "full_at", &texts.get("scoring-full-at"));
    let zero_at = read::amount_or_zero(texts, typed, "zero_at", &texts.get("scoring-zero-at"));
    let (full_at, zero_at) = (full_at?, zero_at?);
    if full_at >= zero_at {
        typed.refuse("zero_at", texts.get("scoring-line-order"));
        return None;
    }
    Some(PriceFormula::Line { full_at, zero_at })
}

/// How many times the lowest price: above 1.
fn times(texts: Texts, typed: &mut Typed, name: &str) -> Option<Decimal> {
    read::above(texts, typed, name, Decimal::ONE, "scoring-times-missing")
}

/// A part of 1 that was typed in percents and must be there.
fn part(texts: Texts, typed: &mut Typed, name: &str, missing: &str) -> Option<Decimal> {
    let percent = percent::needed(texts, typed, name, missing)?;
    Some((percent / Decimal::ONE_HUNDRED).normalize())
}

/// The fields.
pub fn fields(texts: Texts, typed: &Typed) -> Markup {
    let formulas = OFFERED.map(|one| {
        let (name, hint) = (
            method::formula_name(texts, one),
            method::formula_hint(texts, one),
        );
        Choice::with_hint(one.name(), name, hint)
    });
    let field = Field::new(texts, "formula", "scoring-price-points");
    html! {
        div.(only(&[MethodName::WeightedPoints])) {
            (choice::radios(texts, typed, &field, &formulas))
            (figures(texts, typed))
            (around(texts, typed))
        }
    }
}

fn figures(texts: Texts, typed: &Typed) -> Markup {
    let number = |name: &str, label: &str| {
        let field = Field::new(texts, name, label).hint(texts, &format!("{label}-hint"));
        field::number(texts, typed, &field)
    };
    html! {
        div.only.only-line {
            div.pair {
                (number("full_at", "scoring-full-at"))
                (number("zero_at", "scoring-zero-at"))
            }
        }
        div.only.only-fixed-ratio { (number("fixed_price", "scoring-fixed-price")) }
        div.only.only-linear-multiple { (number("multiple", "scoring-multiple")) }
        div.only.only-logarithmic { (number("factor", "scoring-factor")) }
        div.only.only-discount-power.only-discount-bilinear.only-discount-corrected {
            (number("base", "scoring-base"))
        }
        div.only.only-discount-power { (number("alpha", "scoring-alpha")) }
        div.only.only-discount-bilinear { (number("knee", "scoring-knee")) }
        div.only.only-discount-corrected { (number("significant", "scoring-significant")) }
    }
}

/// What happens outside the points, and what quality is compared with.
fn around(texts: Texts, typed: &Typed) -> Markup {
    let outside = ["clamp", "keep"].map(|value| {
        Choice::with_hint(
            value,
            texts.get(&format!("scoring-outside-{value}")),
            texts.get(&format!("scoring-outside-{value}-hint")),
        )
    });
    let scales = ["absolute", "relative-to-best"].map(|value| {
        Choice::with_hint(
            value,
            texts.get(&format!("scoring-scale-{value}")),
            texts.get(&format!("scoring-scale-{value}-hint")),
        )
    });
    html! {
        (choice::radios(texts, typed, &Field::new(texts, "outside", "scoring-outside"), &outside))
        (choice::radios(texts, typed, &Field::new(texts, "quality_scale", "scoring-scale"), &scales))
    }
}
