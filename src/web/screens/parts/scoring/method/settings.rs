//! What the methods besides weighted points ask, and the weights that several of them share.

use maud::{Markup, html};
use rust_decimal::Decimal;

use crate::domain::award::method::name::MethodName;
use crate::domain::tender::criterion::{Criterion, branches};
use crate::domain::tender::scoring::{Award, Reference, ReferenceOfBids};
use crate::i18n::{Texts, method};
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::form::Typed;
use crate::web::screens::parts::scoring::method::only;
use crate::web::screens::parts::scoring::method::read::{self, RATIOS};
use crate::web::screens::parts::scoring::percent;

/// The largest power of ten that makes an index readable, up and down.
const LARGEST_EXPONENT: i64 = 30;

/// The largest markup, in percents.
const LARGEST_MARKUP: i64 = 1000;

/// Reads the settings of the chosen method.
pub fn read(texts: Texts, typed: &mut Typed, award: &mut Award) {
    match award.method {
        MethodName::PercentageDeduction => award.percent = deduction(texts, typed),
        MethodName::PercentageMarkup => award.percent = markup(texts, typed),
        MethodName::PricePerQualityPoint | MethodName::QualityPerPrice => {
            award.scale_exponent = exponent(texts, typed);
        }
        MethodName::QualityPerPriceCorridor => {
            award.scale_exponent = exponent(texts, typed);
            award.corridor_percent = corridor(texts, typed);
            award.decide_by = decide_by(texts, typed);
        }
        MethodName::ReferenceDifference => award.reference = reference(texts, typed),
        MethodName::QualityPremium => {
            let label = texts.get("scoring-estimate");
            award.estimate = read::amount(texts, typed, "estimate", &label);
        }
        MethodName::WeightedPoints
        | MethodName::LowestPrice
        | MethodName::ValueDeduction
        | MethodName::UtilityIndex
        | MethodName::ValueIndex
        | MethodName::FeatureCoefficient => {}
    }
}

/// Above 0 and below 100: at 100 a bid with full marks would cost nothing.
fn deduction(texts: Texts, typed: &mut Typed) -> Option<Decimal> {
    let missing = "scoring-percent-missing";
    let percent = read::above(texts, typed, "percent", Decimal::ZERO, missing)?;
    if percent >= Decimal::ONE_HUNDRED {
        typed.refuse("percent", texts.get("scoring-percent-free"));
        return None;
    }
    Some(percent)
}

fn markup(texts: Texts, typed: &mut Typed) -> Option<Decimal> {
    let missing = "scoring-percent-missing";
    read::above(texts, typed, "percent", Decimal::ZERO, missing)?;
    let most = Decimal::from(LARGEST_MARKUP);
    typed.between(texts, "percent", Decimal::ZERO, most)
}

/// A whole number; an empty field leaves the index as it is.
fn exponent(texts: Texts, typed: &mut Typed) -> Option<Decimal> {
    let most = Decimal::from(LARGEST_EXPONENT);
    let exponent = typed.between(texts, "exponent", -most, most)?;
    if !exponent.is_integer() {
        typed.refuse("exponent", texts.get("scoring-exponent-whole"));
        return None;
    }
    Some(exponent)
}

fn corridor(texts: Texts, typed: &mut Typed) -> Option<Decimal> {
    let corridor = percent::needed(texts, typed, "corridor", "scoring-corridor-missing")?;
    if corridor == Decimal::ONE_HUNDRED {
        typed.refuse("corridor", texts.get("scoring-corridor-all"));
        return None;
    }
    Some(corridor)
}

fn decide_by(texts: Texts, typed: &mut Typed) -> Option<String> {
    let chosen = typed.required("decide_by", texts.get("scoring-decide-by-missing"));
    (!chosen.is_empty()).then_some(chosen)
}

fn reference(texts: Texts, typed: &mut Typed) -> Option<Reference> {
    match typed.get("reference") {
        "mean" => Some(Reference::OfBids(ReferenceOfBids::Mean)),
        "median" => Some(Reference::OfBids(ReferenceOfBids::Median)),
        "fixed" => {
            let zero = Decimal::ZERO;
            let missing = "scoring-reference-quality-missing";
            let quality = read::above(texts, typed, "reference_quality", zero, missing);
            let quality = quality.and_then(|_| {
                typed.between(texts, "reference_quality", zero, Decimal::ONE_HUNDRED)
            });
            let price = read::amount(
                texts,
                typed,
                "reference_price",
                &texts.get("scoring-reference-price"),
            );
            Some(Reference::Fixed {
                quality: quality?,
                price: price?,
            })
        }
        _ => {
            typed.refuse("reference", texts.get("scoring-reference-missing"));
            None
        }
    }
}

/// The fields.
pub fn fields(texts: Texts, typed: &Typed, criteria: &[Criterion]) -> Markup {
    let weighted: Vec<MethodName> = MethodName::ALL
        .into_iter()
        .filter(|method| method.uses_weights())
        .collect();
    html! {
        div.(only(&weighted)) { (ratio(texts, typed)) }
        div.(only(&[MethodName::ValueDeduction, MethodName::FeatureCoefficient])) {
            p.note { (texts.get("scoring-values-note")) }
        }
        div.(only(&[MethodName::PercentageDeduction, MethodName::PercentageMarkup])) {
            (number(texts, typed, "percent", "scoring-percent"))
        }
        div.(only(&[MethodName::QualityPremium])) {
            (number(texts, typed, "estimate", "scoring-estimate"))
        }
        div.(only(&[
            MethodName::PricePerQualityPoint,
            MethodName::QualityPerPrice,
            MethodName::QualityPerPriceCorridor,
        ])) {
            (field::number(texts, typed,
                &Field::new(texts, "exponent", "scoring-exponent")
                    .hint(texts, "scoring-exponent-hint").optional()))
        }
        div.(only(&[MethodName::QualityPerPriceCorridor])) { (corridor_fields(texts, typed, criteria)) }
        div.(only(&[MethodName::ReferenceDifference])) { (reference_fields(texts, typed)) }
    }
}

fn number(texts: Texts, typed: &Typed, name: &str, label: &str) -> Markup {
    let field = Field::new(texts, name, label).hint(texts, &format!("{label}-hint"));
    field::number(texts, typed, &field)
}

fn ratio(texts: Texts, typed: &Typed) -> Markup {
    let ratios = RATIOS.into_iter().chain(["free"]);
    let ratios: Vec<Choice> = ratios
        .map(|ratio| Choice::new(ratio, texts.get(&format!("scoring-ratio-{ratio}"))))
        .collect();
    let field = Field::new(texts, "ratio", "scoring-ratio").hint(texts, "scoring-ratio-hint");
    html! {
        (choice::radios(texts, typed, &field, &ratios))
        div.only.only-free { (number(texts, typed, "price_weight", "scoring-price-weight")) }
    }
}

fn corridor_fields(texts: Texts, typed: &Typed, criteria: &[Criterion]) -> Markup {
    let mut rules: Vec<String> = vec!["lower-price".into(), "higher-quality".into()];
    let known = branches(criteria, None).into_iter();
    rules.extend(known.map(|branch| format!("criterion:{}", branch.criterion.id)));
    let kept = typed.get("decide_by");
    if !kept.is_empty() && !rules.iter().any(|rule| rule == kept) {
        rules.push(kept.to_owned());
    }
    let mut choices = vec![Choice::new("", texts.get("scoring-decide-by-choose"))];
    choices.extend(rules.iter().map(|rule| {
        let name = method::decides(texts, rule, criteria);
        Choice::new(rule, name)
    }));
    let decide = Field::new(texts, "decide_by", "scoring-decide-by");
    html! {
        (number(texts, typed, "corridor", "scoring-corridor"))
        (choice::select(texts, typed, &decide.hint(texts, "scoring-decide-by-hint"), &choices))
    }
}

fn reference_fields(texts: Texts, typed: &Typed) -> Markup {
    let kinds = ["mean", "median", "fixed"].map(|kind| {
        Choice::with_hint(
            kind,
            texts.get(&format!("scoring-reference-{kind}")),
            texts.get(&format!("scoring-reference-{kind}-hint")),
        )
    });
    let field = Field::new(texts, "reference", "scoring-reference");
    html! {
        (choice::radios(texts, typed, &field, &kinds))
        div.only.only-fixed {
            div.pair {
                (number(texts, typed, "reference_quality", "scoring-reference-quality"))
                (number(texts, typed, "reference_price", "scoring-reference-price"))
            }
        }
    }
}
