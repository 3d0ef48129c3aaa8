//! What was chosen for the method, in words.

use maud::{Markup, html};
use rust_decimal::{Decimal, RoundingStrategy};

use crate::domain::permission::Deed;
use crate::domain::quantity::money::Money;
use crate::domain::tender::scoring::{Award, Ceiling, CeilingRule, Panel, PriceFormula};
use crate::i18n::{Texts, number};
use crate::web::desk::TenderDesk;
use crate::web::paths;
use crate::web::screens::parts::scoring::percent;

/// Something that was chosen.
pub struct Fact {
    /// The key of its name.
    pub label: &'static str,
    /// What it is.
    pub value: Markup,
    /// The field that changes it; empty when none does.
    pub field: &'static str,
}

/// How price and quality count.
pub fn method(desk: &TenderDesk) -> Markup {
    let (texts, award) = (desk.texts(), &desk.at.tender.award);
    let language = texts.language;
    let ratio = match (award.price_weight, award.quality_weight) {
        (Some(price), Some(quality)) => html! {
            (number::plain(price, language)) " / " (number::plain(quality, language))
        },
        (None, _) | (_, None) => not_yet(texts),
    };
    let minimum = award.minimum_quality.map_or_else(
        || none(texts),
        |share| html! { (percent::print(share, language)) },
    );
    let tie_rules = if award.price_weight.is_none() && award.ties.is_empty() {
        not_yet(texts)
    } else {
        html! { (ties(texts, &award.ties)) }
    };
    let fact = |label, value, field| Fact {
        label,
        value,
        field,
    };
    let facts = [
        fact("scoring-ratio", ratio, "ratio"),
        fact(
            "scoring-price-points",
            price_points(texts, award),
            "formula",
        ),
        fact(
            "scoring-ceiling-fact",
            ceiling(texts, award.ceiling.as_ref()),
            "ceiling",
        ),
        fact("scoring-minimum", minimum, "minimum_quality"),
        fact("scoring-panel", html! { (texts.get(panel(award))) }, ""),
        fact("scoring-rounding", rounding(texts, award), "decimals"),
        fact("scoring-ties", tie_rules, "ties"),
    ];
    html! {
        h2 { (texts.get("scoring-method-title")) }
        (table(desk, "scoring-method-title", &paths::method(desk.id()), &facts))
    }
}

/// The rules that break a tie, in words.
pub fn ties(texts: Texts, rules: &[String]) -> String {
    if rules.is_empty() {
        return texts.get("scoring-ties-none");
    }
    let names = rules.iter().map(|rule| match rule.as_str() {
        "higher-quality" | "lower-price" | "higher-price" => {
            texts.get(&format!("scoring-tie-{rule}"))
        }
        other => other.to_owned(),
    });
    let names: Vec<String> = names.collect();
    names.join(&texts.get("scoring-ties-then"))
}

/// Facts under each other, each with the link that changes it.
pub fn table(desk: &TenderDesk, caption: &str, path: &str, facts: &[Fact]) -> Markup {
    let texts = desk.texts();
    let may_write = desk.may(Deed::Write);
    html! {
        div.scroll tabindex="0" role="region" aria-label=(texts.get(caption)) {
            table.facts {
                caption.hidden { (texts.get(caption)) }
                tbody {
                    @for fact in facts {
                        tr {
                            th scope="row" { (texts.get(fact.label)) }
                            td { (fact.value) }
                            @if may_write {
                                td.deeds { @if !fact.field.is_empty() {
                                    a href={ (path) "#" (fact.field) } {
                                        (texts.get("scoring-change"))
                                        span.hidden { " " (texts.get(fact.label)) }
                                    }
                                } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Whose marks count. A method that was never chosen starts with what this version offers.
fn panel(award: &Award) -> &'static str {
    match award.panel {
        Some(Panel::Consensus) => "scoring-panel-consensus",
        Some(Panel::Mean) | None => "scoring-panel-mean",
    }
}

/// The words for what was not chosen.
pub fn not_yet(texts: Texts) -> Markup {
    html! { span.muted { (texts.get("scoring-not-yet")) } }
}

fn none(texts: Texts) -> Markup {
    html! { span.muted { (texts.get("scoring-none")) } }
}

fn price_points(texts: Texts, award: &Award) -> Markup {
    let Some(formula) = &award.price_formula else {
        return not_yet(texts);
    };
    let language = texts.language;
    let most = award
        .price_weight
        .map(|points| number::plain(points, language))
        .unwrap_or_default();
    let (text, effect) = match formula {
        PriceFormula::Line { full_at, zero_at } => (
            texts.with(
                "scoring-line-text",
                [
                    ("full", number::money(*full_at, language).into()),
                    ("zero", number::money(*zero_at, language).into()),
                    ("points", most.into()),
                ],
            ),
            texts.get("scoring-line-effect"),
        ),
        PriceFormula::LowestRatio => (
            texts.with("scoring-ratio-text", [("points", most.into())]),
            texts.get("scoring-ratio-effect"),
        ),
        _ => return not_yet(texts),
    };
    let per_point = award
        .price_weight
        .and_then(|weight| formula.money_per_point(weight));
    html! {
        (text) br;
        span.muted {
            (effect)
            @if let Some(amount) = per_point { " " (point_worth(texts, amount)) }
        }
    }
}

/// "1 kwaliteitspunt is € 3.000 waard"; says so when the amount is not exact to the cent.
fn point_worth(texts: Texts, amount: Decimal) -> String {
    let cents = amount.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    let key = if cents == amount {
        "scoring-point-worth"
    } else {
        "scoring-point-worth-about"
    };
    let printed = Money::try_from(cents)
        .map(|money| number::money(money, texts.language))
        .unwrap_or_default();
    texts.with(key, [("amount", printed.into())])
}

fn ceiling(texts: Texts, ceiling: Option<&Ceiling>) -> Markup {
    let Some(ceiling) = ceiling else {
        return none(texts);
    };
    let rule = match ceiling.rule {
        CeilingRule::Exclude => "scoring-above-exclude",
        CeilingRule::ZeroPoints => "scoring-above-zero-points",
        CeilingRule::Flag => "scoring-above-flag",
    };
    html! {
        (number::money(ceiling.amount, texts.language)) " "
        span.tag.caution { (texts.get(rule)) }
    }
}

fn rounding(texts: Texts, award: &Award) -> Markup {
    let Some(rounding) = &award.rounding else {
        return not_yet(texts);
    };
    let decimals = number::plain(rounding.decimals, texts.language);
    html! { (texts.with("scoring-rounding-text", [("decimals", decimals.into())])) }
}
