//! Methods and price formulas in words: what each does, as a sentence and as a line of arithmetic.
//!
//! The figures are those of the award; where one is not chosen yet its name stands in its place.
//! To add a method or formula: give it a name, a hint, a rule and a line in `templates/*/method.ftl`.

pub mod facts;

use rust_decimal::Decimal;

use crate::domain::award::method::name::{FormulaName, MethodName};
use crate::domain::quantity::money::Money;
use crate::domain::tender::criterion::{Criterion, branches};
use crate::domain::tender::scoring::{
    Award, Detector, PointsOutside, PriceFormula, Reference, ReferenceOfBids,
};
use crate::i18n::{Fill, Texts, number};

#[cfg(test)]
mod tests;

/// What a method is called.
pub fn name(texts: Texts, method: MethodName) -> String {
    texts.get(&format!("method-{}", method.name()))
}

/// What a method does, in one line for who chooses.
pub fn hint(texts: Texts, method: MethodName) -> String {
    texts.get(&format!("method-hint-{}", method.name()))
}

/// What a price formula is called.
pub fn formula_name(texts: Texts, formula: FormulaName) -> String {
    texts.get(&format!("formula-{}", formula.name()))
}

/// What a price formula does, in one line for who chooses.
pub fn formula_hint(texts: Texts, formula: FormulaName) -> String {
    texts.get(&format!("formula-hint-{}", formula.name()))
}

/// The rule of the chosen method in words, for who bids.
pub fn rule(texts: Texts, award: &Award, criteria: &[Criterion]) -> String {
    let key = format!("method-rule-{}", award.method.name());
    texts.with(&key, figures(texts, award, criteria))
}

/// The arithmetic of the chosen method on one line, such as "totaal = prijspunten + …".
pub fn line(texts: Texts, award: &Award) -> String {
    let key = format!("method-math-{}", award.method.name());
    texts.with(&key, figures(texts, award, &[]))
}

/// The rule of a price formula in words, for who bids.
pub fn formula_rule(texts: Texts, award: &Award, formula: FormulaName) -> String {
    let keeps = award.price_points_outside == Some(PointsOutside::Keep);
    let key = if formula == FormulaName::Line && keeps {
        "formula-rule-line-keep".to_owned()
    } else {
        format!("formula-rule-{}", formula.name())
    };
    texts.with(&key, formula_figures(texts, award, formula))
}

/// The arithmetic of a price formula on one line, such as "prijspunten = 30 × laagste prijs ÷ prijs".
pub fn formula_line(texts: Texts, award: &Award, formula: FormulaName) -> String {
    let key = format!("formula-math-{}", formula.name());
    texts.with(&key, formula_figures(texts, award, formula))
}

/// What decides inside the corridor, in words.
pub fn decides(texts: Texts, rule: &str, criteria: &[Criterion]) -> String {
    match rule {
        "lower-price" => texts.get("method-decides-lower-price"),
        "higher-quality" => texts.get("method-decides-higher-quality"),
        other => {
            let id = other.strip_prefix("criterion:").unwrap_or(other);
            let all = branches(criteria, None).into_iter();
            let known = all.map(|branch| branch.criterion).find(|one| one.id == id);
            let name = known.as_ref().map_or(id, |one| one.called());
            texts.with("method-decides-criterion", [("name", name.into())])
        }
    }
}

/// What the reference is, in a sentence.
pub fn reference(texts: Texts, reference: Option<&Reference>) -> String {
    match reference {
        None => texts.get("method-reference-open"),
        Some(Reference::OfBids(ReferenceOfBids::Mean)) => texts.get("method-reference-mean"),
        Some(Reference::OfBids(ReferenceOfBids::Median)) => texts.get("method-reference-median"),
        Some(Reference::Fixed { quality, price }) => texts.with(
            "method-reference-fixed",
            [
                ("quality", number::plain(*quality, texts.language).into()),
                ("price", number::money(*price, texts.language).into()),
            ],
        ),
    }
}

/// What points a price out as abnormally low, in words.
pub fn detector(texts: Texts, detector: &Detector) -> String {
    let (key, percent, base) = match detector {
        Detector::BelowMeanOfOthers { percent } => ("detector-below-mean-of-others", percent, None),
        Detector::BelowNext { percent } => ("detector-below-next", percent, None),
        Detector::BelowMean { percent } => ("detector-below-mean", percent, None),
        Detector::BelowBase { percent, base } => ("detector-below-base", percent, Some(*base)),
    };
    let percent = number::plain(*percent, texts.language);
    let base = base.map_or_else(String::new, |base| number::money(base, texts.language));
    texts.with(key, [("percent", percent.into()), ("base", base.into())])
}

/// The figures that the texts of methods have places for.
fn figures(texts: Texts, award: &Award, criteria: &[Criterion]) -> [(&'static str, Fill); 8] {
    let plain = |name, value| plain(texts, name, value);
    let decide_by = award.decide_by.as_deref();
    let decides = decide_by.map(|rule| decides(texts, rule, criteria));
    [
        ("price", plain("price", award.price_weight)),
        ("quality", plain("quality", award.quality_weight)),
        ("percent", plain("percent", award.percent)),
        ("corridor", plain("corridor", award.corridor_percent)),
        ("estimate", money(texts, "estimate", award.estimate)),
        ("decides", chosen(texts, "decides", decides)),
        (
            "reference",
            reference(texts, award.reference.as_ref()).into(),
        ),
        ("scale", scale(texts, award.scale_exponent)),
    ]
}

/// The figures that the texts of a price formula have places for.
fn formula_figures(
    texts: Texts,
    award: &Award,
    formula: FormulaName,
) -> [(&'static str, Fill); 10] {
    let known = award.price_formula.as_ref();
    let known = known.filter(|one| one.name() == formula);
    let of = Figures::of(known);
    let percent = |share: Decimal| {
        let percent = (share * Decimal::ONE_HUNDRED).normalize();
        format!("{}%", number::plain(percent, texts.language))
    };
    [
        ("weight", plain(texts, "price", award.price_weight)),
        ("full", money(texts, "full", of.full_at)),
        ("zero", money(texts, "zero", of.zero_at)),
        ("multiple", plain(texts, "multiple", of.multiple)),
        ("factor", plain(texts, "factor", of.factor)),
        ("reference", money(texts, "reference", of.reference)),
        ("base", money(texts, "base", of.base)),
        ("alpha", plain(texts, "alpha", of.alpha)),
        ("knee", chosen(texts, "knee", of.knee.map(percent))),
        (
            "significant",
            chosen(texts, "significant", of.significant.map(percent)),
        ),
    ]
}

/// The figures of a price formula by name; nothing where it has no such figure.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Figures {
    /// The amount that earns all points.
    pub full_at: Option<Money>,
    /// The amount that earns none.
    pub zero_at: Option<Money>,
    /// The multiple of the lowest price that earns nothing.
    pub multiple: Option<Decimal>,
    /// The same, by logarithms.
    pub factor: Option<Decimal>,
    /// The price that earns all points.
    pub reference: Option<Money>,
    /// The amount without discount.
    pub base: Option<Money>,
    /// The power of a discount.
    pub alpha: Option<Decimal>,
    /// The part of the points at the mean discount.
    pub knee: Option<Decimal>,
    /// The discount that is worth all points.
    pub significant: Option<Decimal>,
}

impl Figures {
    /// The figures of a formula; all empty without one.
    pub fn of(formula: Option<&PriceFormula>) -> Self {
        let none = Self::default();
        match formula {
            None
            | Some(PriceFormula::LowestRatio | PriceFormula::HighestRatio | PriceFormula::MinMax) => {
                none
            }
            Some(PriceFormula::FixedRatio { reference }) => Self {
                reference: Some(*reference),
                ..none
            },
            Some(PriceFormula::LinearMultiple { zero_at }) => Self {
                multiple: Some(*zero_at),
                ..none
            },
            Some(PriceFormula::Line { full_at, zero_at }) => Self {
                full_at: Some(*full_at),
                zero_at: Some(*zero_at),
                ..none
            },
            Some(PriceFormula::Logarithmic { factor }) => Self {
                factor: Some(*factor),
                ..none
            },
            Some(PriceFormula::DiscountPower { base, alpha }) => Self {
                base: Some(*base),
                alpha: Some(*alpha),
                ..none
            },
            Some(PriceFormula::DiscountBilinear { base, knee }) => Self {
                base: Some(*base),
                knee: Some(*knee),
                ..none
            },
            Some(PriceFormula::DiscountCorrected { base, significant }) => Self {
                base: Some(*base),
                significant: Some(*significant),
                ..none
            },
        }
    }
}

fn plain(texts: Texts, name: &str, value: Option<Decimal>) -> Fill {
    let printed = value.map(|value| number::plain(value, texts.language));
    chosen(texts, name, printed)
}

fn money(texts: Texts, name: &str, amount: Option<Money>) -> Fill {
    let printed = amount.map(|amount| number::money(amount, texts.language));
    chosen(texts, name, printed)
}

/// What was chosen, or the name of what was not.
fn chosen(texts: Texts, name: &str, printed: Option<String>) -> Fill {
    printed
        .unwrap_or_else(|| texts.get(&format!("figure-{name}")))
        .into()
}

/// " × 10 ^ 5", or nothing when the index is not scaled.
fn scale(texts: Texts, exponent: Option<Decimal>) -> Fill {
    let Some(exponent) = exponent.filter(|exponent| !exponent.is_zero()) else {
        return "".into();
    };
    let exponent = number::plain(exponent, texts.language);
    texts
        .with("figure-scale", [("exponent", exponent.into())])
        .into()
}
