//! A method, made complete for the invented bids: the dossier that the engine ranks.
//!
//! A method that is laid beside the chosen one keeps its weights, ceiling, minimum and tie rules.
//! Its own figures are chosen so that full quality is worth as much money as in the chosen method,
//! for the bid in the middle, wherever the method has a figure for that.

mod figures;

use std::str::FromStr;

use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::{Value, json};

use crate::domain::award;
use crate::domain::award::method::name::{FormulaName, MethodName};
use crate::domain::dossier::FORMAT;
use crate::domain::method_lab::Basis;
use crate::domain::method_lab::choice::Choice;
use crate::domain::method_lab::offer::{self, Offer};
use crate::domain::method_lab::variant::figures::Figures;
use crate::domain::quantity::money::Money;
use crate::domain::tender::scoring::{Award, Panel};

#[cfg(test)]
mod tests;

/// The one criterion of the lab.
const QUALITY: &str = "Q";

/// A method that can be tried.
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    /// Which method.
    pub choice: Choice,
    /// The award with every figure that it needs.
    pub award: Award,
    /// What full quality is worth, in a method with values.
    pub value: Option<Decimal>,
    /// What its figures were made of, when that is what full quality is worth.
    pub made_of: Option<Worth>,
}

/// What full quality is worth in money, for the bid in the middle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Worth {
    /// The amount.
    pub amount: Money,
    /// False when the chosen method has no such figure, so that half the price of the bid in the
    /// middle had to do.
    pub of_method: bool,
}

impl Variant {
    /// The chosen method, as the tender has it; nothing while none is chosen.
    pub fn chosen(basis: &Basis) -> Option<Self> {
        let own = basis.award;
        let award = Award {
            panel: Some(Panel::Consensus),
            ties: own.ties.iter().map(|rule| in_lab(rule)).collect(),
            decide_by: own.decide_by.as_deref().map(in_lab),
            ..own.clone()
        };
        Some(Self {
            choice: Choice::of(own)?,
            award,
            value: basis.value,
            made_of: None,
        })
    }

    /// Another method, with figures that suit the chosen one.
    pub fn of(choice: Choice, basis: &Basis, offers: &[Offer], worth: Worth) -> Self {
        let figures = Figures::new(basis, offers, worth.amount.amount());
        let shared = figures.shared(choice);
        let (award, value) = match choice {
            Choice::Formula(formula) => {
                let price_formula = Some(figures.formula(formula));
                let award = Award {
                    price_formula,
                    ..shared
                };
                (award, None)
            }
            Choice::Method(method) => (figures.method(method, shared), figures.value(method)),
        };
        Self {
            choice,
            award,
            value,
            made_of: is_made_of_worth(choice).then_some(worth),
        }
    }

    /// The dossier with these bids, as the engine reads it.
    pub fn dossier(&self, offers: &[Offer]) -> Vec<u8> {
        let bids: Vec<Value> = offers
            .iter()
            .map(|offer| {
                json!({
                    "id": offer.dummy.name(), "name": offer.dummy.name(),
                    "price": offer.price, "marks": {QUALITY: offer.quality},
                })
            })
            .collect();
        let mut criterion = json!({"id": QUALITY, "name": QUALITY, "kind": "marked",
            "scale": {"zero": "0", "full": "1"}});
        if self.award.method.uses_values() {
            criterion["value"] = json!(self.value);
        } else {
            criterion["weight"] = json!("100");
        }
        let dossier = json!({
            "format": FORMAT, "award": self.award, "criteria": [criterion], "bids": bids,
        });
        dossier.to_string().into_bytes()
    }
}

/// What full quality is worth in money in the chosen method.
pub fn worth_of_quality(basis: &Basis, offers: &[Offer]) -> Worth {
    let known = worth_in_method(basis, offers).filter(|worth| *worth > Decimal::ZERO);
    let half = offer::middle(offers).map(|one| one.price.amount() / Decimal::TWO);
    let amount = known.or(half).unwrap_or_default();
    Worth {
        amount: offer::money(round(amount)),
        of_method: known.is_some(),
    }
}

fn worth_in_method(basis: &Basis, offers: &[Offer]) -> Option<Decimal> {
    let middle = offer::middle(offers)?;
    let rate = Variant::chosen(basis).and_then(|chosen| {
        let rates = award::exchange_rates(&chosen.dossier(offers)).ok()?;
        Decimal::from_str(rates.get(middle.dummy.name())?.as_ref()?).ok()
    });
    let points = match basis.award.method {
        MethodName::WeightedPoints | MethodName::QualityPremium => basis.award.quality_weight,
        _ => None,
    };
    rate?.checked_mul(points.unwrap_or(Decimal::ONE_HUNDRED))
}

/// Whether a method has a figure that says what quality is worth.
fn is_made_of_worth(choice: Choice) -> bool {
    matches!(
        choice,
        Choice::Formula(FormulaName::Line)
            | Choice::Method(
                MethodName::ValueDeduction
                    | MethodName::PercentageDeduction
                    | MethodName::PercentageMarkup
                    | MethodName::FeatureCoefficient
            )
    )
}

/// A tie rule or a corridor rule; one that names a criterion names the one of the lab.
fn in_lab(rule: &str) -> String {
    if rule.starts_with("criterion:") {
        format!("criterion:{QUALITY}")
    } else {
        rule.to_owned()
    }
}

/// To a figure that people can read, about three digits.
fn round(amount: Decimal) -> Decimal {
    let amount = amount.min(Money::MAX);
    let unit = offer::unit(amount);
    let units = amount / unit;
    units.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero) * unit
}
