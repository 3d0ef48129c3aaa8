//! The method form, filled from what was saved.

use rust_decimal::Decimal;

use crate::domain::award::method::name::FormulaName;
use crate::domain::quantity::money::Money;
use crate::domain::tender::scoring::{
    Award, PointsOutside, PriceFormula, QualityScale, RankOn, Reference, ReferenceOfBids,
};
use crate::i18n::method::Figures;
use crate::i18n::{Language, number};
use crate::web::form::Typed;
use crate::web::screens::parts::scoring::method::detectors;
use crate::web::screens::parts::scoring::method::limits::{self, TIES};
use crate::web::screens::parts::scoring::method::read::RATIOS;
use crate::web::screens::parts::scoring::percent;

/// The form of an award that was saved, or of one that was never chosen.
pub fn filled(award: &Award, version: i64, language: Language) -> Typed {
    let mut typed = Typed::of([
        ("version", version.to_string()),
        ("method", award.method.name().to_owned()),
    ]);
    let printer = Printer { language };
    ratio(&mut typed, award, printer);
    formula(&mut typed, award, printer);
    settings(&mut typed, award, printer);
    rest(&mut typed, award, printer);
    detectors::fill(&mut typed, &award.abnormally_low, language);
    typed
}

/// Prints what may be absent into a field.
#[derive(Clone, Copy)]
struct Printer {
    language: Language,
}

impl Printer {
    fn money(self, amount: Option<Money>) -> String {
        self.number(amount.map(Money::amount))
    }

    fn number(self, value: Option<Decimal>) -> String {
        value.map_or_else(String::new, |value| number::for_input(value, self.language))
    }

    fn share(self, share: Option<Decimal>) -> String {
        share.map_or_else(String::new, |share| {
            percent::for_input(share, self.language)
        })
    }
}

fn ratio(typed: &mut Typed, award: &Award, printer: Printer) {
    let weight = award.price_weight.map(|weight| weight.normalize());
    let known = |weight: &Decimal| RATIOS.into_iter().find(|one| *one == weight.to_string());
    let (ratio, own) = match weight {
        None => ("30", String::new()),
        Some(weight) => match known(&weight) {
            Some(ratio) => (ratio, String::new()),
            None => ("free", printer.number(Some(weight))),
        },
    };
    typed.set("ratio", ratio);
    typed.set("price_weight", own);
}

fn formula(typed: &mut Typed, award: &Award, printer: Printer) {
    let formula = award.price_formula.as_ref();
    let name = formula.map_or(FormulaName::Line, PriceFormula::name);
    let figures = Figures::of(formula);
    typed.set("formula", name.name());
    typed.set("full_at", printer.money(figures.full_at));
    typed.set("zero_at", printer.money(figures.zero_at));
    typed.set("fixed_price", printer.money(figures.reference));
    typed.set("multiple", printer.number(figures.multiple));
    typed.set("factor", printer.number(figures.factor));
    typed.set("base", printer.money(figures.base));
    typed.set("alpha", printer.number(figures.alpha));
    typed.set("knee", printer.share(figures.knee));
    typed.set("significant", printer.share(figures.significant));
    let outside = match award.price_points_outside {
        Some(PointsOutside::Keep) => "keep",
        Some(PointsOutside::Clamp) | None => "clamp",
    };
    typed.set("outside", outside);
    let scale = match award.quality_scale {
        Some(QualityScale::RelativeToBest) => "relative-to-best",
        Some(QualityScale::Absolute) | None => "absolute",
    };
    typed.set("quality_scale", scale);
}

fn settings(typed: &mut Typed, award: &Award, printer: Printer) {
    typed.set("percent", printer.number(award.percent));
    typed.set("estimate", printer.money(award.estimate));
    typed.set("exponent", printer.number(award.scale_exponent));
    typed.set("corridor", printer.number(award.corridor_percent));
    typed.set("decide_by", award.decide_by.clone().unwrap_or_default());
    let (kind, quality, price) = match &award.reference {
        Some(Reference::OfBids(ReferenceOfBids::Median)) => ("median", None, None),
        Some(Reference::Fixed { quality, price }) => ("fixed", Some(*quality), Some(*price)),
        Some(Reference::OfBids(ReferenceOfBids::Mean)) => ("mean", None, None),
        None => ("", None, None),
    };
    typed.set("reference", kind);
    typed.set("reference_quality", printer.number(quality));
    typed.set("reference_price", printer.money(price));
}

fn rest(typed: &mut Typed, award: &Award, printer: Printer) {
    let ceiling = award.ceiling.as_ref();
    typed.set("ceiling", printer.money(ceiling.map(|one| one.amount)));
    typed.set("ceiling_rule", limits::rule_name(ceiling));
    typed.set("minimum_quality", printer.share(award.minimum_quality));
    let rounding = award.rounding.as_ref();
    // What is usual for the method follows the method when another one is chosen.
    let decimals = rounding
        .map(|one| one.decimals.normalize())
        .filter(|decimals| *decimals != limits::usual_decimals(award.method));
    typed.set("decimals", printer.number(decimals));
    typed.set("mode", rounding.map_or("half-up", |one| one.mode.as_str()));
    typed.set("stage", rounding.map_or("total", |one| one.stage.as_str()));
    let rank_on = match award.rank_on {
        Some(RankOn::Rounded) => "rounded",
        Some(RankOn::Exact) => "exact",
        None => "",
    };
    typed.set("rank_on", rank_on);
    // A method that was never chosen starts with the usual order of rules.
    let ties = if award.is_open() {
        TIES[0].to_owned()
    } else {
        award.ties.join(";")
    };
    typed.set("ties", ties);
}
