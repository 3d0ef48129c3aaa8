//! How price and quality count.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use rust_decimal::Decimal;

use crate::actions::procurement::{self, Entry, EntryKind};
use crate::actions::writing;
use crate::domain::permission::Deed;
use crate::domain::quantity::money::Money;
use crate::domain::tender::part::Part;
use crate::domain::tender::scoring::{Award, Ceiling, CeilingRule, Panel, PriceFormula, Rounding};
use crate::i18n::{Language, Texts, number};
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::screens::parts::scoring::{facts, percent};
use crate::web::{layout, paths};

#[cfg(test)]
mod tests;

/// The percentages for the price that have their own choice.
const RATIOS: [&str; 3] = ["20", "30", "50"];

/// The orders of tie rules that are offered, as the form writes them.
const TIES: [&str; 3] = [
    "higher-quality,lower-price",
    "lower-price,higher-quality",
    "",
];

/// Shows the form.
pub async fn show(desk: TenderDesk) -> Result<Response, WebError> {
    let entry: Entry<Award> = procurement::only(desk.means(), desk.id(), EntryKind::Award).await?;
    let typed = filled(&entry.value, entry.version, desk.language());
    Ok(view(&desk, &typed).into_response())
}

/// Saves the form.
pub async fn save(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let texts = desk.texts();
    let now: Entry<Award> = procurement::only(desk.means(), desk.id(), EntryKind::Award).await?;
    let award = read(texts, &mut typed, now.value);
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, &typed)));
    }
    let entry = Entry {
        id: now.id,
        version: typed.version(),
        value: award,
    };
    let (means, viewer) = (desk.means(), &desk.at.viewer);
    match writing::save(means, viewer, desk.id(), EntryKind::Award, &entry).await {
        Ok(()) => Ok(desk.saved_to(&paths::part(desk.id(), Part::Scoring))),
        Err(problem) => {
            typed.stale(texts, problem, now.version)?;
            Ok(refused(view(&desk, &typed)))
        }
    }
}

/// The method as it was typed; what the form does not show stays as it was.
fn read(texts: Texts, typed: &mut Typed, stored: Award) -> Award {
    let price_weight = price_weight(texts, typed);
    let price_formula = price_formula(texts, typed);
    let ceiling = ceiling(texts, typed);
    let minimum_quality = percent::share(texts, typed, "minimum_quality", Decimal::ZERO);
    let decimals = typed.get("decimals").parse().unwrap_or(Decimal::TWO);
    let ties = typed.get("ties").split(',').map(str::trim);
    Award {
        price_weight,
        quality_weight: price_weight.map(|price| Decimal::ONE_HUNDRED - price),
        price_formula,
        // Assessors mark one by one in this version, so their mean is what counts.
        panel: Some(Panel::Mean),
        ceiling,
        minimum_quality,
        rounding: Some(Rounding {
            decimals: decimals.clamp(Decimal::ZERO, Decimal::from(4)).trunc(),
            mode: "half-up".to_owned(),
            stage: "total".to_owned(),
        }),
        ties: ties
            .filter(|rule| !rule.is_empty())
            .map(ToOwned::to_owned)
            .collect(),
        ..stored
    }
}

fn price_weight(texts: Texts, typed: &mut Typed) -> Option<Decimal> {
    let ratio = typed.trimmed("ratio");
    if RATIOS.contains(&ratio.as_str()) {
        return ratio.parse().ok();
    }
    if ratio == "free" {
        return percent::needed(texts, typed, "price_weight", "scoring-price-weight-missing");
    }
    typed.refuse("ratio", texts.get("scoring-ratio-missing"));
    None
}

fn price_formula(texts: Texts, typed: &mut Typed) -> Option<PriceFormula> {
    match typed.get("formula") {
        "lowest-ratio" => Some(PriceFormula::LowestRatio),
        "line" => {
            let full_at = amount(texts, typed, "full_at");
            let zero_at = amount(texts, typed, "zero_at");
            let (full_at, zero_at) = (full_at?, zero_at?);
            if full_at >= zero_at {
                typed.refuse("zero_at", texts.get("scoring-line-order"));
                return None;
            }
            Some(PriceFormula::Line { full_at, zero_at })
        }
        _ => {
            typed.refuse("formula", texts.get("scoring-formula-missing"));
            None
        }
    }
}

fn amount(texts: Texts, typed: &mut Typed, name: &str) -> Option<Money> {
    if typed.trimmed(name).is_empty() {
        typed.refuse(name, texts.get("scoring-amount-missing"));
        return None;
    }
    typed.money(texts, name)
}

fn ceiling(texts: Texts, typed: &mut Typed) -> Option<Ceiling> {
    let amount = typed.money(texts, "ceiling")?;
    let rule = match typed.get("ceiling_rule") {
        "zero-points" => CeilingRule::ZeroPoints,
        "flag" => CeilingRule::Flag,
        _ => CeilingRule::Exclude,
    };
    Some(Ceiling { amount, rule })
}

fn filled(award: &Award, version: i64, language: Language) -> Typed {
    let money = |amount: Option<Money>| {
        amount.map_or_else(String::new, |amount| {
            number::for_input(amount.amount(), language)
        })
    };
    let price_weight = award
        .price_weight
        .map(|weight| weight.normalize().to_string());
    let ratio = match price_weight.as_deref() {
        None => "30",
        Some(weight) => RATIOS
            .into_iter()
            .find(|one| *one == weight)
            .unwrap_or("free"),
    };
    let (formula, full_at, zero_at) = match &award.price_formula {
        Some(PriceFormula::LowestRatio) => ("lowest-ratio", None, None),
        Some(PriceFormula::Line { full_at, zero_at }) => ("line", Some(*full_at), Some(*zero_at)),
        _ => ("line", None, None),
    };
    let own = match (ratio, award.price_weight) {
        ("free", Some(weight)) => number::for_input(weight, language),
        _ => String::new(),
    };
    let minimum = award.minimum_quality;
    let minimum = minimum.map(|share| percent::for_input(share, language));
    let decimals = award
        .rounding
        .as_ref()
        .map_or(Decimal::TWO, |one| one.decimals);
    // A method that was never chosen starts with the usual order of rules.
    let ties = if award.price_weight.is_none() && award.ties.is_empty() {
        TIES[0].to_owned()
    } else {
        award.ties.join(",")
    };
    Typed::of([
        ("version", version.to_string()),
        ("ratio", ratio.to_owned()),
        ("price_weight", own),
        ("formula", formula.to_owned()),
        ("full_at", money(full_at)),
        ("zero_at", money(zero_at)),
        (
            "ceiling",
            money(award.ceiling.as_ref().map(|one| one.amount)),
        ),
        ("ceiling_rule", rule_name(award.ceiling.as_ref()).to_owned()),
        ("minimum_quality", minimum.unwrap_or_default()),
        ("decimals", decimals.normalize().to_string()),
        ("ties", ties),
    ])
}

fn rule_name(ceiling: Option<&Ceiling>) -> &'static str {
    match ceiling.map(|ceiling| ceiling.rule) {
        Some(CeilingRule::ZeroPoints) => "zero-points",
        Some(CeilingRule::Flag) => "flag",
        Some(CeilingRule::Exclude) | None => "exclude",
    }
}

fn view(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = texts.get("scoring-method-title");
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p { (texts.get("form-all-needed")) }
        p.note { (texts.get("scoring-panel-mean-text")) }
        form.sheet method="post" action=(paths::method(desk.id())) novalidate {
            fieldset disabled[!desk.may(Deed::Write)] {
                legend.hidden { (title) }
                (field::version(typed))
                (points_fields(texts, typed))
                (limit_fields(texts, typed))
                @if desk.may(Deed::Write) {
                    button.button type="submit" { (texts.get("action-save")) }
                }
            }
        }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

fn points_fields(texts: Texts, typed: &Typed) -> Markup {
    let one = |name, label: &str| Field::new(texts, name, label);
    let ratios = RATIOS.into_iter().chain(["free"]);
    let ratios: Vec<Choice> = ratios
        .map(|ratio| Choice::new(ratio, texts.get(&format!("scoring-ratio-{ratio}"))))
        .collect();
    let formulas = ["line", "lowest-ratio"].map(|name| {
        Choice::with_hint(
            name,
            texts.get(&format!("scoring-formula-{name}")),
            texts.get(&format!("scoring-formula-{name}-hint")),
        )
    });
    html! {
        (choice::radios(texts, typed, &one("ratio", "scoring-ratio").hint(texts, "scoring-ratio-hint"), &ratios))
        div.only.only-free {
            (field::number(texts, typed,
                &one("price_weight", "scoring-price-weight").hint(texts, "scoring-price-weight-hint")))
        }
        (choice::radios(texts, typed, &one("formula", "scoring-price-points"), &formulas))
        div.only.only-line {
            div.pair {
                (field::number(texts, typed, &one("full_at", "scoring-full-at").hint(texts, "scoring-full-at-hint")))
                (field::number(texts, typed, &one("zero_at", "scoring-zero-at").hint(texts, "scoring-zero-at-hint")))
            }
        }
    }
}

fn limit_fields(texts: Texts, typed: &Typed) -> Markup {
    let one = |name, label: &str| Field::new(texts, name, label);
    let rules = ["exclude", "zero-points", "flag"]
        .map(|rule| Choice::new(rule, texts.get(&format!("scoring-rule-{rule}"))));
    let decimals = ["0", "1", "2", "3", "4"].map(|number| Choice::new(number, number));
    html! {
        (field::number(texts, typed, &one("ceiling", "scoring-ceiling").hint(texts, "scoring-ceiling-hint").optional()))
        (choice::radios(texts, typed, &one("ceiling_rule", "scoring-ceiling-rule"), &rules))
        (field::number(texts, typed,
            &one("minimum_quality", "scoring-minimum-quality").hint(texts, "scoring-minimum-hint").optional()))
        (choice::select(texts, typed, &one("decimals", "scoring-decimals").hint(texts, "scoring-decimals-hint"), &decimals))
        (choice::select(texts, typed, &one("ties", "scoring-ties").hint(texts, "scoring-ties-hint"), &tie_choices(texts, typed)))
    }
}

/// The offered orders, and the one that is kept when it is another.
fn tie_choices(texts: Texts, typed: &Typed) -> Vec<Choice> {
    let kept = typed.get("ties");
    let mut orders = TIES.to_vec();
    if !orders.contains(&kept) {
        orders.push(kept);
    }
    let rules = |order: &str| -> Vec<String> {
        let rules = order.split(',').filter(|rule| !rule.is_empty());
        rules.map(ToOwned::to_owned).collect()
    };
    orders
        .into_iter()
        .map(|order| Choice::new(order, facts::ties(texts, &rules(order))))
        .collect()
}
