//! An assessor's own declarations: what to sign, what to declare, and how it stands.

use maud::{Markup, html};

use crate::actions::declaring;
use crate::domain::permission::Deed;
use crate::domain::statement::{Stated, Statement};
use crate::i18n::{Texts, date, declaration};
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::form::Typed;
use crate::web::paths;
use crate::web::screens::declarations::overview::{decisions, status};

/// The name of the choice about a bid.
pub(super) fn choice_name(bid: &str) -> String {
    format!("interest-{bid}")
}

/// The name of the explanation about a bid.
pub(super) fn words_name(bid: &str) -> String {
    format!("explanation-{bid}")
}

/// What the assessor must do next, or how their declarations stand.
pub(super) fn section(desk: &TenderDesk, own: &Statement, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let may = desk.may(Deed::Declare);
    html! {
        @match &own.signed_at {
            None if may => (signing(desk, typed)),
            None => p.note { (texts.get("declarations-closed")) },
            Some(at) => {
                @if !own.is_complete() && may { (declaring(desk, own, typed)) }
                @else { (standing(desk, own)) }
                (signed(texts, at))
            }
        }
    }
}

fn signing(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    html! {
        p.lead { (texts.get("declarations-first")) }
        h2 { (texts.get("confidentiality-title")) }
        @for paragraph in declaration::paragraphs(texts) { p { (paragraph) } }
        (Form::to(paths::declare(desk.id(), "sign")).class("sheet").own_checks().draw(&desk.frame, &html! {
            input type="hidden" name="text" value=(declaring::text_sha256(texts));
            div.field.wrong[typed.finding("sure").is_some()] {
                @if let Some(finding) = typed.finding("sure") { p.finding #sure-finding { (finding) } }
                div.choice {
                    input type="checkbox" id="sure" name="sure" value="yes";
                    label for="sure" { (texts.get("confidentiality-sure")) }
                }
            }
            button.button type="submit" { (texts.get("confidentiality-button")) }
        }))
    }
}

/// One form for all tenderers: who reads them together compares.
fn declaring(desk: &TenderDesk, own: &Statement, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let open = own.interests.iter().filter(|one| one.interest.is_none());
    html! {
        p.lead { (texts.get("declarations-second")) }
        h2 { (texts.get("interests-title")) }
        p { (texts.get("interests-what")) }
        p { (texts.get("interests-who-reads")) }
        (Form::to(paths::declare(desk.id(), "interests")).class("sheet").own_checks().draw(&desk.frame, &html! {
            @for stated in open { (question(texts, stated, typed)) }
            button.button type="submit" { (texts.get("interests-button")) }
        }))
    }
}

fn question(texts: Texts, stated: &Stated, typed: &Typed) -> Markup {
    let (chosen, words) = (choice_name(&stated.bid), words_name(&stated.bid));
    let named = |key: &str| texts.with(key, [("name", stated.tenderer.as_str().into())]);
    let choices = [
        Choice::new("none", texts.get("interests-none")),
        Choice::new("interest", texts.get("interests-some")),
    ];
    let chosen = Field {
        name: &chosen,
        label: stated.tenderer.clone(),
        ..Field::default()
    };
    let words = Field {
        name: &words,
        label: named("interests-explanation"),
        hint: Some(texts.get("interests-explanation-hint")),
        optional: false,
    };
    html! {
        div.unfolds {
            (choice::radios(texts, typed, &chosen, &choices))
            div.only-with-interest { (field::area(texts, typed, &words, 3)) }
        }
    }
}

/// How it stands, once everything is declared.
fn standing(desk: &TenderDesk, own: &Statement) -> Markup {
    let texts = desk.texts();
    html! {
        p.lead { (texts.get(lead(desk, own))) }
        @if desk.may(Deed::Mark) && own.is_complete() && !own.is_conflicted() && !own.is_undecided() {
            p { a.button href=(paths::marks(desk.id())) { (texts.get("next-mark")) } }
        }
        h2 { (texts.get("interests-own")) }
        div.scroll tabindex="0" role="region" aria-label=(texts.get("interests-own")) {
            table.texts {
                caption.hidden { (texts.get("interests-own")) }
                thead { tr {
                    th scope="col" { (texts.get("doc-declarations-tenderer")) }
                    th scope="col" { (texts.get("doc-declarations-declared")) }
                    th scope="col" { (texts.get("interests-explanation-column")) }
                    th scope="col" { (texts.get("doc-declarations-decision")) }
                } }
                tbody { @for stated in &own.interests { (line(desk, stated)) } }
            }
        }
    }
}

fn line(desk: &TenderDesk, stated: &Stated) -> Markup {
    let texts = desk.texts();
    html! {
        tr {
            th scope="row" { (stated.tenderer) }
            td {
                (status(texts, stated))
                @if stated.is_addable() && desk.may(Deed::Declare) {
                    br;
                    a href=(paths::declare(desk.id(), &format!("interests/{}", stated.bid))) {
                        (texts.get("interests-add")) span.hidden { " " (stated.tenderer) }
                    }
                }
            }
            td { @if !stated.explanation.is_empty() { p.said { (stated.explanation) } } }
            td { (decisions(texts, stated)) }
        }
    }
}

/// What it means for the person, in a sentence.
fn lead(desk: &TenderDesk, own: &Statement) -> &'static str {
    if own.is_conflicted() {
        "declarations-conflicted"
    } else if own.is_undecided() {
        "declarations-undecided"
    } else if own.is_complete() && desk.may(Deed::Mark) {
        "declarations-complete-open"
    } else if own.is_complete() && desk.may(Deed::Declare) {
        "declarations-complete"
    } else if own.is_complete() {
        "declarations-complete-past"
    } else {
        "declarations-closed"
    }
}

/// The declaration stays there to be read again.
fn signed(texts: Texts, at: &str) -> Markup {
    let moment = at
        .parse()
        .map_or_else(|_| at.to_owned(), |at| date::moment(at, texts.language));
    html! {
        h2 { (texts.get("confidentiality-title")) }
        p { (texts.with("confidentiality-signed", [("moment", moment.into())])) }
        details {
            summary { (texts.get("confidentiality-read")) }
            @for paragraph in declaration::paragraphs(texts) { p { (paragraph) } }
        }
    }
}
