//! Budget, term and what the price covers. Procedure and dates are on the page of the planning.

mod agreed;
mod finance;

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::procurement::{self, Entry, EntryKind};
use crate::actions::writing;
use crate::domain::permission::Deed;
use crate::domain::tender::contract::Contract;
use crate::domain::tender::part::Part;
use crate::domain::visibility::Field as Sees;
use crate::i18n::Texts;
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::components::up;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::late::Late;
use crate::web::{layout, paths};

/// Shows the form.
pub async fn show(desk: TenderDesk) -> Result<Response, WebError> {
    let entry: Entry<Contract> =
        procurement::only(desk.means(), &desk.at, EntryKind::Contract).await?;
    let typed = filled(&entry, desk.texts());
    Ok(view(&desk, &entry.value, &typed).into_response())
}

/// Saves the form.
pub async fn save(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let texts = desk.texts();
    let now: Entry<Contract> =
        procurement::only(desk.means(), &desk.at, EntryKind::Contract).await?;
    let contract = read(texts, &now.value, &mut typed);
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, &now.value, &typed)));
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
            let view = |typed: &Typed| view(&desk, &now.value, typed);
            late.answer(&desk, problem, typed, view).await
        }
    }
}

/// Reads the form over what was stored, which keeps the procedure and its dates.
fn read(texts: Texts, before: &Contract, typed: &mut Typed) -> Contract {
    let contract = finance::read(texts, before.clone(), typed);
    let contract = agreed::read(texts, contract, typed);
    Contract {
        price_scope: typed.trimmed("price_scope"),
        payment: typed.trimmed("payment"),
        ..contract
    }
}

fn filled(entry: &Entry<Contract>, texts: Texts) -> Typed {
    let contract = &entry.value;
    let mut typed = Typed::of([
        ("version", entry.version.to_string()),
        ("price_scope", contract.price_scope.clone()),
        ("payment", contract.payment.clone()),
    ]);
    finance::fill(&mut typed, contract, texts);
    agreed::fill(&mut typed, contract, texts);
    typed
}

fn view(desk: &TenderDesk, before: &Contract, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = texts.get("scoring-contract-title");
    // What the form says now, so that a refused form adds up as well.
    let now = read(texts, before, &mut typed.clone());
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        (up::link(desk, Part::Scoring))
        p.lead { (texts.get("scoring-contract-lead")) }
        @if desk.may(Deed::Write) { p { (texts.get("contract-may-be-empty")) } }
        (Form::to(paths::contract(desk.id())).class("sheet").own_checks().draw(&desk.frame, &html! {
            fieldset disabled[!desk.may(Deed::Write)] {
                legend.hidden { (title) }
                (field::opened(typed, desk.may(Deed::Write)))
                (fields(desk, typed, &now))
                @if desk.may(Deed::Write) {
                    button.button type="submit" { (texts.get("action-save")) }
                }
            }
        }))
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

fn fields(desk: &TenderDesk, typed: &Typed, now: &Contract) -> Markup {
    let texts = desk.texts();
    let one = |name, label: &str| Field::new(texts, name, label);
    let area = |name, key: &str, least| {
        let field = one(name, key).hint(texts, &format!("{key}-hint"));
        field::area(
            texts,
            typed,
            &field,
            field::rows_for(typed.get(name), least),
        )
    };
    html! {
        h2 { (texts.get("scoring-term")) }
        (agreed::term(texts, typed, now))
        @if desk.at.shows(Sees::Budget) {
            h2 { (texts.get("contract-money")) }
            p { (texts.get("contract-money-text")) }
            (finance::fields(desk.id(), texts, typed, now))
        }
        h2 { (texts.get("contract-price")) }
        (area("price_scope", "scoring-scope", 5))
        (agreed::indexation(texts, typed))
        (area("payment", "scoring-payment", 4))
        h2 #review { (texts.get("contract-review")) }
        (agreed::review(texts, typed))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::quantity::money::Money;
    use crate::domain::tender::contract::PlanningStep;
    use crate::domain::tender::contract::calendar::Review;
    use crate::domain::tender::contract::finance::{Finance, Source, SourceKind};
    use crate::domain::tender::contract::indexation::{Indexation, IndexedBy};
    use crate::domain::tender::legal::{Legal, Moment};
    use crate::i18n::Language;
    use rust_decimal::Decimal;

    fn entry(value: Contract, version: i64) -> Entry<Contract> {
        Entry {
            id: "-".into(),
            version,
            value,
        }
    }

    fn money(cents: i64) -> Option<Money> {
        Money::try_from(Decimal::new(cents, 2)).ok()
    }

    fn contract() -> Contract {
        Contract {
            procedure: "open".into(),
            budget: money(40_000_050),
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
            start_up: true,
            starts: "2027-01-04".into(),
            finance: Finance {
                once: money(5_000_000),
                yearly: money(8_000_000),
                sources: vec![
                    Source {
                        kind: SourceKind::Own,
                        name: String::new(),
                        amount: money(30_000_050).unwrap(),
                    },
                    Source {
                        kind: SourceKind::SectorFund,
                        name: "A+O fonds".into(),
                        amount: money(10_000_000).unwrap(),
                    },
                ],
                substance: money(15_000_000),
                software: money(25_000_050),
            },
            indexation: Indexation {
                by: Some(IndexedBy::Index),
                index: "Dienstenprijzen".into(),
                percent: Some(Decimal::new(25, 1)),
                from: "2028-01-01".into(),
                maximum: Some(Decimal::from(4)),
            },
            review: Review {
                evaluation_months: Some(Decimal::from(6)),
                notice_months: Some(Decimal::from(3)),
            },
        }
    }

    #[test]
    fn what_was_saved_comes_back_unchanged_through_the_form() {
        for language in Language::ALL {
            let texts = language.texts();
            let mut typed = filled(&entry(contract(), 3), texts);
            assert_eq!(read(texts, &contract(), &mut typed), contract());
            assert_eq!(typed.findings(), []);
        }
    }

    #[test]
    fn a_new_contract_suggests_three_years_of_which_the_first_is_for_starting_up() {
        let texts = Language::Nl.texts();
        let mut typed = filled(&entry(Contract::default(), 0), texts);
        let read = read(texts, &Contract::default(), &mut typed);
        assert_eq!(read.years, Some(Decimal::from(3)));
        assert!(read.start_up && !read.is_short());
        let chosen = Contract {
            years: Some(Decimal::TWO),
            ..Contract::default()
        };
        assert_eq!(filled(&entry(chosen, 1), texts).get("start_up"), "");
    }

    #[test]
    fn what_is_wrong_is_refused_and_stays_as_it_was_typed() {
        let texts = Language::Nl.texts();
        let mut typed = filled(&entry(contract(), 0), texts);
        for (name, value) in [
            ("budget", "veel"),
            ("source-amount-1", ""),
            ("source-kind-2", ""),
            ("evaluation", "2"),
            ("notice", "2,5"),
            ("years", "51"),
        ] {
            typed.set(name, value);
        }
        read(texts, &Contract::default(), &mut typed);
        let fields: Vec<&str> = typed.findings().iter().map(|one| one.0.as_str()).collect();
        assert_eq!(
            fields,
            [
                "budget",
                "source-kind-2",
                "source-amount-1",
                "notice",
                "evaluation",
                "years"
            ]
        );
        assert_eq!(typed.get("budget"), "veel");
    }

    #[test]
    fn a_form_without_money_keeps_the_money_that_was_stored() {
        let texts = Language::Nl.texts();
        let mut typed = Typed::of([("years", "5".to_owned())]);
        let read = read(texts, &contract(), &mut typed);
        assert_eq!(read.finance, contract().finance);
        assert_eq!(read.budget, contract().budget);
        assert!(read.budget_public);
    }
}
