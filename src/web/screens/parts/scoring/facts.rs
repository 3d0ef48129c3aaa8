//! What was chosen for the method, in words.

use maud::{Markup, html};

use crate::domain::award::method::name::MethodName;
use crate::domain::permission::Deed;
use crate::domain::tender::criterion::Criterion;
use crate::domain::tender::scoring::{
    Award, Ceiling, CeilingRule, Panel, PointsOutside, QualityScale, RankOn,
};
use crate::i18n::{Texts, method, number};
use crate::web::back::Back;
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

/// How price and quality count, and what the method says of itself.
/// `back` is the page that it is shown on, when changes lead back there.
pub fn method(desk: &TenderDesk, back: Option<Back>) -> Markup {
    let (texts, award) = (desk.texts(), &desk.at.tender.award);
    let form = Back::around(back, paths::method(desk.id()));
    if is_untouched(award) && desk.may(Deed::Write) {
        return html! {
            h2 { (texts.get("scoring-method-title")) }
            p { a.button href=(form) { (texts.get("scoring-choose-method")) } }
        };
    }
    let mut facts = vec![fact(
        "scoring-method",
        chosen(texts, award, &desk.at.tender.criteria),
        "method",
    )];
    if award.method.uses_weights() {
        facts.push(fact("scoring-ratio", ratio(texts, award), "ratio"));
    }
    if award.method == MethodName::WeightedPoints {
        let points = price_points(texts, award);
        facts.push(fact("scoring-price-points", points, "formula"));
    }
    facts.extend(limits(texts, award, &desk.at.tender.criteria));
    html! {
        h2 { (texts.get("scoring-method-title")) }
        (table(desk, "scoring-method-title", &form, &facts))
        (character(texts, award))
    }
}

/// True while nothing of the method was chosen: a table would say so line by line.
fn is_untouched(award: &Award) -> bool {
    award.is_open()
        && award.price_formula.is_none()
        && award.ceiling.is_none()
        && award.minimum_quality.is_none()
        && award.abnormally_low.is_empty()
}

fn fact(label: &'static str, value: Markup, field: &'static str) -> Fact {
    Fact {
        label,
        value,
        field,
    }
}

/// What holds for every method.
fn limits(texts: Texts, award: &Award, criteria: &[Criterion]) -> Vec<Fact> {
    let language = texts.language;
    let minimum = award.minimum_quality.map_or_else(
        || none(texts),
        |share| html! { (percent::print(share, language)) },
    );
    let tie_rules = if award.is_open() {
        not_yet(texts)
    } else {
        html! { (ties(texts, &award.ties, criteria)) }
    };
    vec![
        fact(
            "scoring-ceiling-fact",
            ceiling(texts, award.ceiling.as_ref()),
            "ceiling",
        ),
        fact("scoring-minimum", minimum, "minimum_quality"),
        fact("scoring-panel", html! { (texts.get(panel(award))) }, ""),
        fact("scoring-rounding", rounding(texts, award), "decimals"),
        fact("scoring-rank-on", ranks_on(texts, award), "rank_on"),
        fact("scoring-ties", tie_rules, "ties"),
        fact("scoring-detectors", detectors(texts, award), "detector-1"),
    ]
}

/// The name of the method with its rule, its reference and its arithmetic.
fn chosen(texts: Texts, award: &Award, criteria: &[Criterion]) -> Markup {
    if award.is_open() {
        return not_yet(texts);
    }
    html! {
        strong { (method::name(texts, award.method)) } br;
        (method::rule(texts, award, criteria)) br;
        span.muted { (method::line(texts, award)) }
    }
}

fn ratio(texts: Texts, award: &Award) -> Markup {
    let language = texts.language;
    match (award.price_weight, award.quality_weight) {
        (Some(price), Some(quality)) => html! {
            (number::plain(price, language)) " / " (number::plain(quality, language))
        },
        (None, _) | (_, None) => not_yet(texts),
    }
}

/// What the method says of itself, or that it is not complete yet.
fn character(texts: Texts, award: &Award) -> Markup {
    let said = award.character();
    let said = said.map(|character| method::facts::facts(texts, award, &character));
    html! {
        h3 { (texts.get("scoring-character")) }
        @if let Some(said) = said {
            dl.ways { @for fact in &said { dt { (fact.label) } dd { (fact.text) } } }
        } @else {
            p.muted { (texts.get("scoring-character-not-yet")) }
        }
    }
}

/// The rules that break a tie, in words.
pub fn ties(texts: Texts, rules: &[String], criteria: &[Criterion]) -> String {
    if rules.is_empty() {
        return texts.get("scoring-ties-none");
    }
    let names = rules.iter().map(|rule| tie(texts, rule, criteria));
    let names: Vec<String> = names.collect();
    names.join(&texts.get("scoring-ties-then"))
}

fn tie(texts: Texts, rule: &str, criteria: &[Criterion]) -> String {
    match rule {
        "higher-quality" | "lower-price" | "higher-price" | "earliest" => {
            texts.get(&format!("scoring-tie-{rule}"))
        }
        other if other.starts_with("lot:") => texts.get("scoring-tie-lot"),
        other => method::decides(texts, other, criteria),
    }
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
    let name = formula.name();
    html! {
        strong { (method::formula_name(texts, name)) } br;
        (method::formula_rule(texts, award, name)) br;
        span.muted { (method::formula_line(texts, award, name)) }
        @for (value, key) in surroundings(award) {
            br; (texts.get(key)) ": " (texts.get(value))
        }
    }
}

/// What is not as usual around the price points.
fn surroundings(award: &Award) -> Vec<(&'static str, &'static str)> {
    let mut found = Vec::new();
    if award.price_points_outside == Some(PointsOutside::Keep) {
        found.push(("scoring-outside-keep", "scoring-outside"));
    }
    if award.quality_scale == Some(QualityScale::RelativeToBest) {
        found.push(("scoring-scale-relative-to-best", "scoring-scale"));
    }
    found
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
    let stage = if award.method == MethodName::WeightedPoints {
        format!("scoring-stage-{}", rounding.stage)
    } else {
        "scoring-stage-figure".to_owned()
    };
    let mode = texts.get(&format!("scoring-mode-{}", rounding.mode));
    let decimals = number::plain(rounding.decimals, texts.language);
    let fills = [
        ("stage", texts.get(&stage).into()),
        ("decimals", decimals.into()),
        ("mode", mode.into()),
    ];
    html! { (texts.with("scoring-rounding-said", fills)) }
}

fn ranks_on(texts: Texts, award: &Award) -> Markup {
    let exact = award.ranks_on() == RankOn::Exact;
    html! { (texts.get(if exact { "scoring-rank-on-exact" } else { "scoring-rank-on-rounded" })) }
}

fn detectors(texts: Texts, award: &Award) -> Markup {
    if award.abnormally_low.is_empty() {
        return none(texts);
    }
    html! { @for one in &award.abnormally_low { div { (method::detector(texts, one)) } } }
}
