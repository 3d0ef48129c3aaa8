//! Budget, term and what the price covers. Procedure and dates are on the page of the planning.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use rust_decimal::Decimal;

use crate::actions::procurement::{self, Entry, EntryKind};
use crate::actions::writing;
use crate::domain::permission::Deed;
use crate::domain::tender::part::Part;
use crate::domain::tender::scoring::Contract;
use crate::domain::visibility::Field as Sees;
use crate::i18n::{Language, Texts, number};
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::late::Late;
use crate::web::{layout, paths};

/// The longest term in years, and the most extensions.
const LONGEST: i64 = 50;

/// Shows the form.
pub async fn show(desk: TenderDesk) -> Result<Response, WebError> {
    let entry: Entry<Contract> =
        procurement::only(desk.means(), &desk.at, EntryKind::Contract).await?;
    let typed = filled(&entry, desk.texts());
    Ok(view(&desk, &typed).into_response())
}

/// Saves the form.
pub async fn save(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let texts = desk.texts();
    let now: Entry<Contract> =
        procurement::only(desk.means(), &desk.at, EntryKind::Contract).await?;
    let contract = read(texts, &now.value, &mut typed);
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, &typed)));
    }
    let entry = Entry {
        id: now.id,
        version: typed.version(),
        value: contract,
    };
    let (means, viewer) = (desk.means(), &desk.at.viewer);
    match writing::save(means, viewer, desk.id(), EntryKind::Contract, &entry).await {
        Ok(()) => Ok(desk.saved_to(&paths::part(desk.id(), Part::Scoring))),
        Err(problem) => {
            let now: Entry<Contract> =
                procurement::only(desk.means(), &desk.at, EntryKind::Contract).await?;
            let late = Late {
                deeds: "contract.",
                back: paths::part(desk.id(), Part::Scoring),
                saved: Some(filled(&now, texts)),
                ..Late::default()
            };
            let view = |typed: &Typed| view(&desk, typed);
            late.answer(&desk, problem, typed, view).await
        }
    }
}

/// Reads the form over what was stored, which keeps the procedure and its dates.
fn read(texts: Texts, before: &Contract, typed: &mut Typed) -> Contract {
    let most = Decimal::from(LONGEST);
    Contract {
        budget: typed.money(texts, "budget"),
        budget_public: typed.has("budget_public", "yes"),
        years: typed.between(texts, "years", Decimal::ZERO, most),
        extensions: typed.between(texts, "extensions", Decimal::ZERO, most),
        price_scope: typed.trimmed("price_scope"),
        payment: typed.trimmed("payment"),
        ..before.clone()
    }
}

fn filled(entry: &Entry<Contract>, texts: Texts) -> Typed {
    let (contract, language) = (&entry.value, texts.language);
    let count = |value: Option<Decimal>| {
        value.map_or_else(String::new, |value| number::for_input(value, language))
    };
    let mut typed = Typed::of([
        ("version", entry.version.to_string()),
        ("budget", budget(contract, language)),
        ("years", count(contract.years)),
        ("extensions", count(contract.extensions)),
        ("price_scope", contract.price_scope.clone()),
        ("payment", contract.payment.clone()),
    ]);
    if contract.budget_public {
        typed.push("budget_public", "yes");
    }
    typed
}

fn budget(contract: &Contract, language: Language) -> String {
    let budget = contract.budget;
    budget.map_or_else(String::new, |amount| {
        number::for_input(amount.amount(), language)
    })
}

fn view(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = texts.get("scoring-contract-title");
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p { (texts.get("scoring-contract-lead")) }
        (Form::to(paths::contract(desk.id())).class("sheet").own_checks().draw(&desk.frame, &html! {
            fieldset disabled[!desk.may(Deed::Write)] {
                legend.hidden { (title) }
                (field::version(typed))
                (fields(texts, typed, desk.at.shows(Sees::Budget)))
                @if desk.may(Deed::Write) {
                    button.button type="submit" { (texts.get("action-save")) }
                }
            }
        }))
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

fn fields(texts: Texts, typed: &Typed, shows_budget: bool) -> Markup {
    let one = |name, label: &str| Field::new(texts, name, label);
    let public = [Choice::new("yes", texts.get("scoring-budget-public-yes"))];
    html! {
        @if shows_budget {
            (field::number(texts, typed, &one("budget", "scoring-budget").hint(texts, "scoring-budget-hint").optional()))
            (choice::checkboxes(texts, typed, &one("budget_public", "scoring-budget-public"), &public))
        }
        div.pair {
            (field::number(texts, typed, &one("years", "scoring-years").hint(texts, "scoring-years-hint").optional()))
            (field::number(texts, typed,
                &one("extensions", "scoring-extensions").hint(texts, "scoring-extensions-hint").optional()))
        }
        (field::area(texts, typed, &one("price_scope", "scoring-scope").hint(texts, "scoring-scope-hint").optional(), 5))
        (field::area(texts, typed, &one("payment", "scoring-payment").hint(texts, "scoring-payment-hint").optional(), 4))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::quantity::money::Money;
    use crate::domain::tender::legal::{Legal, Moment};
    use crate::domain::tender::scoring::PlanningStep;

    fn entry(value: Contract, version: i64) -> Entry<Contract> {
        Entry {
            id: "-".into(),
            version,
            value,
        }
    }

    #[test]
    fn what_was_saved_comes_back_unchanged_through_the_form() {
        let contract = Contract {
            procedure: "open".into(),
            budget: Some(Money::try_from(Decimal::new(40_000_050, 2)).unwrap()),
            budget_public: true,
            years: Some(Decimal::from(4)),
            extensions: Some(Decimal::TWO),
            price_scope: "Alles\nen meer".into(),
            payment: "Dertig dagen".into(),
            planning: vec![PlanningStep {
                title: "Publicatie".into(),
                date: "2026-06-15".into(),
                moment: Some(Moment::Dispatch),
            }],
            legal: Legal {
                merged: true,
                ..Legal::default()
            },
        };
        for language in Language::ALL {
            let texts = language.texts();
            let mut typed = filled(&entry(contract.clone(), 3), texts);
            assert_eq!(read(texts, &contract, &mut typed), contract);
            assert_eq!(typed.findings(), []);
        }
    }

    #[test]
    fn what_is_wrong_is_refused_and_stays_as_it_was_typed() {
        let texts = Language::Nl.texts();
        let mut typed = filled(&entry(Contract::default(), 0), texts);
        typed.set("budget", "veel");
        typed.set("years", "51");
        read(texts, &Contract::default(), &mut typed);
        let fields: Vec<&str> = typed.findings().iter().map(|one| one.0.as_str()).collect();
        assert_eq!(fields, ["budget", "years"]);
        assert_eq!(typed.get("budget"), "veel");
    }
}
