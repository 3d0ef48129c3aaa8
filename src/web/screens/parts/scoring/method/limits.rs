//! What holds for every method: the ceiling, the minimum, the rounding and equal figures.

use maud::{Markup, html};
use rust_decimal::Decimal;

use crate::domain::award::method::name::MethodName;
use crate::domain::tender::criterion::Criterion;
use crate::domain::tender::scoring::{Award, Ceiling, CeilingRule, RankOn, Rounding};
use crate::i18n::Texts;
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::form::Typed;
use crate::web::screens::parts::scoring::method::only;
use crate::web::screens::parts::scoring::{facts, percent};

/// The orders of tie rules that are offered, as the form writes them; a rule may hold a comma.
pub const TIES: [&str; 5] = [
    "higher-quality;lower-price",
    "lower-price;higher-quality",
    "higher-quality;higher-price",
    "higher-price;higher-quality",
    "",
];

/// The most decimals that are offered.
const FINEST: u32 = 8;

/// Decimals of a method's figures when nothing else was chosen.
pub fn usual_decimals(method: MethodName) -> Decimal {
    let usual = Award {
        method,
        ..Award::default()
    };
    usual.decimals()
}

/// Reads everything of this block.
pub fn read(texts: Texts, typed: &mut Typed, award: &mut Award) {
    award.ceiling = ceiling(texts, typed, award.method);
    award.minimum_quality = percent::share(texts, typed, "minimum_quality", Decimal::ZERO);
    award.rounding = Some(rounding(typed, award));
    award.rank_on = match typed.get("rank_on") {
        "rounded" => Some(RankOn::Rounded),
        "exact" => Some(RankOn::Exact),
        _ => None,
    };
    let ties = typed.get("ties").split(';').map(str::trim);
    award.ties = ties
        .filter(|rule| !rule.is_empty())
        .map(ToOwned::to_owned)
        .collect();
}

fn ceiling(texts: Texts, typed: &mut Typed, method: MethodName) -> Option<Ceiling> {
    let amount = typed.money_asked(texts, "ceiling")?;
    let rule = match typed.get("ceiling_rule") {
        "zero-points" => CeilingRule::ZeroPoints,
        "flag" => CeilingRule::Flag,
        _ => CeilingRule::Exclude,
    };
    if rule == CeilingRule::ZeroPoints && method != MethodName::WeightedPoints {
        typed.refuse("ceiling_rule", texts.get("scoring-ceiling-no-points"));
        return None;
    }
    Some(Ceiling { amount, rule })
}

/// The rounding; a stage before the total is for weighted points only.
fn rounding(typed: &Typed, award: &Award) -> Rounding {
    let one_of = |name: &str, known: &[&str]| {
        let chosen = typed.get(name);
        let found = known.iter().find(|one| **one == chosen);
        found.unwrap_or(&known[0]).to_string()
    };
    let stages: &[&str] = if award.method == MethodName::WeightedPoints {
        &["total", "components", "criteria"]
    } else {
        &["total"]
    };
    let decimals: Option<Decimal> = typed.get("decimals").parse().ok();
    let most = Decimal::from(12);
    Rounding {
        decimals: decimals.map_or(usual_decimals(award.method), |decimals| {
            decimals.clamp(Decimal::ZERO, most).trunc()
        }),
        mode: one_of("mode", &["half-up", "half-even", "down"]),
        stage: one_of("stage", stages),
    }
}

/// The name of the rule above the ceiling, as the form writes it.
pub fn rule_name(ceiling: Option<&Ceiling>) -> &'static str {
    match ceiling.map(|ceiling| ceiling.rule) {
        Some(CeilingRule::ZeroPoints) => "zero-points",
        Some(CeilingRule::Flag) => "flag",
        Some(CeilingRule::Exclude) | None => "exclude",
    }
}

/// The fields.
pub fn fields(texts: Texts, typed: &Typed, criteria: &[Criterion]) -> Markup {
    let one = |name, label: &str| Field::new(texts, name, label);
    let rules = ["exclude", "zero-points", "flag"]
        .map(|rule| Choice::new(rule, texts.get(&format!("scoring-rule-{rule}"))));
    let ranks = ["", "rounded", "exact"].map(|rank| {
        let key = if rank.is_empty() { "usual" } else { rank };
        Choice::new(rank, texts.get(&format!("scoring-rank-on-{key}")))
    });
    html! {
        (field::number(texts, typed, &one("ceiling", "scoring-ceiling").hint(texts, "scoring-ceiling-hint").optional()))
        (choice::radios(texts, typed, &one("ceiling_rule", "scoring-ceiling-rule"), &rules))
        (field::number(texts, typed,
            &one("minimum_quality", "scoring-minimum-quality").hint(texts, "scoring-minimum-hint").optional()))
        (rounding_fields(texts, typed))
        (choice::select(texts, typed, &one("rank_on", "scoring-rank-on").hint(texts, "scoring-rank-on-hint"), &ranks))
        (choice::select(texts, typed, &one("ties", "scoring-ties").hint(texts, "scoring-ties-hint"), &tie_choices(texts, typed, criteria)))
    }
}

fn rounding_fields(texts: Texts, typed: &Typed) -> Markup {
    let one = |name, label: &str| Field::new(texts, name, label);
    let mut decimals = vec![Choice::new("", texts.get("scoring-decimals-usual"))];
    let kept = typed.get("decimals");
    let offered: Vec<String> = (0..=FINEST).map(|number| number.to_string()).collect();
    if !kept.is_empty() && !offered.iter().any(|one| one == kept) {
        decimals.push(Choice::new(kept, kept));
    }
    decimals.extend(offered.into_iter().map(|one| Choice::new(one.clone(), one)));
    let modes = ["half-up", "half-even", "down"]
        .map(|mode| Choice::new(mode, texts.get(&format!("scoring-mode-{mode}"))));
    let stages = ["total", "components", "criteria"]
        .map(|stage| Choice::new(stage, texts.get(&format!("scoring-stage-{stage}"))));
    html! {
        div.pair {
            (choice::select(texts, typed, &one("decimals", "scoring-decimals").hint(texts, "scoring-decimals-hint"), &decimals))
            (choice::select(texts, typed, &one("mode", "scoring-mode").hint(texts, "scoring-mode-hint"), &modes))
        }
        div.(only(&[MethodName::WeightedPoints])) {
            (choice::select(texts, typed, &one("stage", "scoring-stage").hint(texts, "scoring-stage-hint"), &stages))
        }
    }
}

/// The offered orders, and the one that is kept when it is another.
pub fn tie_choices(texts: Texts, typed: &Typed, criteria: &[Criterion]) -> Vec<Choice> {
    let kept = typed.get("ties");
    let mut orders = TIES.to_vec();
    if !orders.contains(&kept) {
        orders.push(kept);
    }
    let rules = |order: &str| -> Vec<String> {
        let rules = order.split(';').filter(|rule| !rule.is_empty());
        rules.map(ToOwned::to_owned).collect()
    };
    orders
        .into_iter()
        .map(|order| Choice::new(order, facts::ties(texts, &rules(order), criteria)))
        .collect()
}
