//! What the law gives: the threshold and each period, line by line, beside what is planned.

use maud::{Markup, html};

use crate::domain::law::case::TermKind;
use crate::domain::law::country::Country;
use crate::domain::law::rule::Rule;
use crate::domain::law::term::{Outcome, Term, terms};
use crate::domain::law::threshold::{Compared, compare};
use crate::domain::tender::contract::Contract;
use crate::domain::visibility::Field;
use crate::i18n::{Texts, date, law, number};
use crate::web::desk::TenderDesk;
use crate::web::paths;

/// Shows the whole of it.
pub fn view(desk: &TenderDesk) -> Markup {
    let texts = desk.texts();
    let contract = desk.at.contract_today();
    let terms = terms(&contract);
    let late = contract != desk.at.tender.contract;
    html! {
        section #outcome {
            h2 { (texts.get("planning-outcome")) }
            p.note {
                (texts.get("law-no-advice")) " "
                a href=(paths::planning_rules(desk.id())) { (texts.get("planning-rules-title")) }
            }
            @if late { p.note.caution { (texts.get("finding-law-late")) } }
            h3 { (texts.get("planning-threshold")) }
            (threshold(desk, &contract))
            div.scroll tabindex="0" role="region" aria-label=(texts.get("planning-outcome-caption")) {
                table.periods {
                    caption { (texts.get("planning-outcome-caption")) }
                    thead { tr {
                        th scope="col" { (texts.get("planning-term")) }
                        th scope="col" { (texts.get("planning-by-law")) }
                        th scope="col" { (texts.get("planning-planned")) }
                        th scope="col" { (texts.get("planning-verdict")) }
                    } }
                    tbody { @for term in &terms { (row(desk, term)) } }
                }
            }
            @for term in terms.iter().filter(|term| !term.lines.is_empty()) {
                (counted(texts, term))
            }
            @if terms.iter().any(|term| term.outcome == Outcome::NoRule) {
                p { (texts.get("planning-no-rule-text")) }
            }
        }
    }
}

/// The comparison; its outcome tells something of the estimated value, so not to everybody.
fn threshold(desk: &TenderDesk, contract: &Contract) -> Markup {
    let texts = desk.texts();
    match compare(contract) {
        Compared::Missing(needs) => {
            let fills = [("needs", law::needs(texts, &needs).into())];
            html! { p.muted { (texts.with("planning-threshold-missing", fills)) } }
        }
        Compared::Unknown(day) => {
            let fills = [("day", date::day(day, texts.language).into())];
            html! { p.note.caution { (texts.with("planning-threshold-unknown", fills)) } }
        }
        Compared::Known {
            rule,
            threshold,
            european,
        } => {
            let amount = |amount| number::money(amount, texts.language);
            let fills = [("threshold", amount(threshold).into())];
            let told = match contract.legal.estimated_value {
                Some(value) if desk.at.shows(Field::Budget) => {
                    let [threshold] = fills;
                    let fills = [("value", amount(value).into()), threshold];
                    let key = if european {
                        "planning-threshold-above"
                    } else {
                        "planning-threshold-below"
                    };
                    let below = (!european).then(|| texts.get(below(contract)));
                    html! { p { (texts.with(key, fills)) @if let Some(below) = below { " " (below) } } }
                }
                Some(_) | None => html! { p { (texts.with("planning-threshold-only", fills)) } },
            };
            html! {
                (told)
                p.hint { (law::said(texts, rule)) " " (cite(texts, rule)) }
            }
        }
    }
}

fn below(contract: &Contract) -> &'static str {
    match contract.legal.country {
        Some(Country::Belgium) => "planning-threshold-be-below",
        Some(Country::Netherlands) | None => "planning-threshold-nl-below",
    }
}

fn row(desk: &TenderDesk, term: &Term) -> Markup {
    let texts = desk.texts();
    let by_law = match &term.outcome {
        Outcome::Day { day, .. } => {
            html! { strong { (date::weekday(*day, texts.language)) } }
        }
        Outcome::Missing(needs) => {
            let fills = [("needs", law::needs(texts, needs).into())];
            html! { span.muted { (texts.with("planning-day-missing", fills)) } }
        }
        Outcome::NoRule => html! { span.muted { (texts.get("planning-no-rule")) } },
    };
    html! {
        tr {
            th scope="row" { (texts.get(&format!("planning-term-{}", term.kind.code()))) }
            td data-label=(texts.get("planning-by-law")) { (by_law) }
            td data-label=(texts.get("planning-planned")) {
                @if let Some(day) = term.planned { (date::weekday(day, texts.language)) }
                @else { span.muted { (texts.get("planning-not-planned")) } }
            }
            td data-label=(texts.get("planning-verdict")) { (verdict(desk, term)) }
        }
    }
}

fn verdict(desk: &TenderDesk, term: &Term) -> Markup {
    let texts = desk.texts();
    let known = matches!(term.outcome, Outcome::Day { .. }) && term.planned.is_some();
    if !known {
        return html! {};
    }
    let reasoned = desk.at.tender.contract.legal.deviation(term.kind).is_some();
    // Whether it binds tells on which side of the threshold the estimated value is.
    let guide = !term.binds() && desk.at.shows(Field::Budget);
    let (class, key) = match (term.is_short(), reasoned, guide) {
        (false, _, _) => ("good", "planning-verdict-fits"),
        (true, true, _) => ("caution", "planning-verdict-reasoned"),
        (true, false, true) => ("caution", "planning-verdict-guide"),
        (true, false, false) => ("wrong", "planning-verdict-short"),
    };
    html! { span.tag.(class) { (texts.get(key)) } }
}

/// How a period was counted, each line with its source.
fn counted(texts: Texts, term: &Term) -> Markup {
    let name = texts.get(&format!("planning-term-{}", term.kind.code()));
    html! {
        details open[term.is_short()] {
            summary { (texts.with("planning-counted", [("term", name.into())])) }
            ol.lines {
                @for line in &term.lines {
                    @let (said, rule) = law::line(texts, line);
                    li { (said) @if let Some(rule) = rule { br; (cite(texts, rule)) } }
                }
                @if let Outcome::Day { day, .. } = &term.outcome {
                    @let day = date::weekday(*day, texts.language);
                    li { strong { (texts.with("planning-so", [("day", day.into())])) } }
                }
            }
            @if matches!(term.kind, TermKind::Bids | TermKind::Requests) {
                p.hint { (texts.get("planning-end-of-day")) }
            }
        }
    }
}

/// The source of a rule, and from when until when it holds.
pub fn cite(texts: Texts, rule: &Rule) -> Markup {
    html! { span.muted { (law::source(texts, rule)) ". " (law::validity(texts, rule)) } }
}
