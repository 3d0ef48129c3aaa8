//! What was chosen for the contract, in words.

use maud::{Markup, html};

use crate::domain::quantity::money::Money;
use crate::domain::tender::contract::{Contract, PROCEDURES};
use crate::domain::visibility::Field;
use crate::i18n::{Language, Texts, agreement, date, number};
use crate::web::back::Back;
use crate::web::desk::TenderDesk;
use crate::web::paths;
use crate::web::screens::parts::scoring::facts::{self, Fact};

/// What the contract says; `back` is the page that it is shown on, when changes lead back there.
pub fn section(desk: &TenderDesk, back: Option<Back>) -> Markup {
    let (texts, contract) = (desk.texts(), &desk.at.tender.contract);
    let procedure = if contract.procedure.is_empty() {
        facts::not_yet(texts)
    } else {
        html! { (procedure(texts, &contract.procedure)) }
    };
    let budget = match contract.budget {
        Some(amount) if desk.at.shows(Field::Budget) => budget(texts, amount, contract),
        Some(_) | None => not_filled(texts),
    };
    let sees_budget = desk.at.shows(Field::Budget) || contract.budget_public;
    let scope = |text: &str| {
        if text.is_empty() {
            not_filled(texts)
        } else {
            long(text)
        }
    };
    let fact = |label, value, field| Fact {
        label,
        value,
        field,
    };
    let planned = [
        fact("scoring-procedure", procedure, "procedure"),
        fact(
            "scoring-planning",
            planning(texts, contract),
            "step-title-1",
        ),
    ];
    // Whoever may not see the budget is not told whether there is one.
    let budget = sees_budget.then(|| fact("scoring-budget-fact", budget, "budget"));
    let facts = [
        fact("scoring-term", term(texts, contract), "years"),
        fact("contract-indexed", indexed(texts, contract), "indexed"),
        fact("contract-review", review(texts, contract), "evaluation"),
        fact("scoring-scope", scope(&contract.price_scope), "price_scope"),
        fact("scoring-payment", scope(&contract.payment), "payment"),
    ];
    let facts: Vec<Fact> = budget.into_iter().chain(facts).collect();
    let contract_form = Back::around(back, paths::contract(desk.id()));
    let planning_form = Back::around(back, paths::planning(desk.id()));
    html! {
        h2 { (texts.get("scoring-contract-title")) }
        p { (texts.get("scoring-contract-lead")) }
        (facts::table(desk, "scoring-contract-caption", &contract_form, &facts))
        h3 { (texts.get("planning-title")) }
        (facts::table(desk, "planning-title", &planning_form, &planned))
    }
}

/// The name of a procedure; one that is not known is shown as it is.
pub fn procedure(texts: Texts, code: &str) -> String {
    if PROCEDURES.contains(&code) {
        texts.get(&format!("scoring-procedure-{code}"))
    } else {
        code.to_owned()
    }
}

fn not_filled(texts: Texts) -> Markup {
    html! { span.muted { (texts.get("scoring-not-filled")) } }
}

fn budget(texts: Texts, amount: Money, contract: &Contract) -> Markup {
    let key = if contract.budget_public {
        "scoring-budget-is-public"
    } else {
        "scoring-budget-is-internal"
    };
    html! { (number::money(amount, texts.language)) " " span.tag { (texts.get(key)) } }
}

fn indexed(texts: Texts, contract: &Contract) -> Markup {
    let said = agreement::indexation(texts, &contract.indexation);
    if said.is_empty() {
        return not_filled(texts);
    }
    html! { (said.join(" ")) }
}

fn review(texts: Texts, contract: &Contract) -> Markup {
    let review = &contract.review;
    let (Some(evaluation), Some(notice)) = (review.evaluation_months, review.notice_months) else {
        return not_filled(texts);
    };
    let print = |months| number::plain(months, texts.language);
    let fills = [
        ("evaluation", print(evaluation).into()),
        ("notice", print(notice).into()),
    ];
    html! { (texts.with("contract-review-fact", fills)) }
}

fn term(texts: Texts, contract: &Contract) -> Markup {
    let language = texts.language;
    let Some(years) = contract.years else {
        return not_filled(texts);
    };
    let years = number::plain(years, language);
    let extensions = contract.extensions.unwrap_or_default();
    let lasts = if extensions.is_zero() {
        texts.with("scoring-term-text", [("years", years.into())])
    } else {
        let extensions = number::plain(extensions, language);
        let fills = [("years", years.into()), ("extensions", extensions.into())];
        texts.with("scoring-term-extended", fills)
    };
    html! {
        (lasts)
        @if contract.start_up { ". " (texts.get("contract-start-up-yes")) "." }
        @if !contract.starts.is_empty() {
            div { (texts.get("contract-starts")) ": " (day(&contract.starts, language)) }
        }
    }
}

fn long(text: &str) -> Markup {
    html! { @for line in text.lines() { div { (line) } } }
}

fn planning(texts: Texts, contract: &Contract) -> Markup {
    if contract.planning.is_empty() {
        return not_filled(texts);
    }
    html! {
        ol.steps {
            @for step in &contract.planning {
                li {
                    (step.title) ": "
                    @if step.date.is_empty() { span.muted { (texts.get("scoring-no-date")) } }
                    @else { (day(&step.date, texts.language)) }
                }
            }
        }
    }
}

/// A kept day in words; what is no day is shown as it is.
pub fn day(kept: &str, language: Language) -> String {
    date::parse(kept).map_or_else(|| kept.to_owned(), |day| date::day(day, language))
}
