//! Recording a bid's answers to all requirements, on one page.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use rust_decimal::Decimal;

use crate::actions::bidding::Recorded;
use crate::actions::procurement::BidRow;
use crate::domain::bid::Answer;
use crate::domain::permission::Deed;
use crate::domain::tender::requirement::{Requirement, RequirementClass};
use crate::i18n::number;
use crate::web::components::field;
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::Typed;
use crate::web::screens::bids::record::{find, save as record, tabs};
use crate::web::{layout, paths};

/// Shows the requirements with the answers.
pub async fn show(
    desk: TenderDesk,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, WebError> {
    let row = find(&desk, &id).await?;
    Ok(view(&desk, &row, &filled(&desk, &row)).into_response())
}

/// The form, filled from what is stored.
fn filled(desk: &TenderDesk, row: &BidRow) -> Typed {
    let mut typed = Typed::of([("version", row.version.to_string())]);
    for (requirement, answer) in &row.bid.answers {
        let value = match answer {
            Answer::Yes => "yes",
            Answer::Partly => "partly",
            Answer::No => "no",
            Answer::Available => "available",
            Answer::Never => "never",
            Answer::Months(months) => {
                let printed = number::for_input(*months, desk.language());
                typed.push(format!("{requirement}.months"), printed);
                "months"
            }
        };
        typed.push(requirement.clone(), value);
    }
    for (requirement, words) in &row.bid.explanations {
        typed.push(words_of(requirement), words.clone());
    }
    typed
}

/// Saves the answers. The second button first answers "yes" wherever nothing was chosen.
pub async fn save(
    desk: TenderDesk,
    Path((_, id)): Path<(String, String)>,
    mut typed: Typed,
) -> Result<Response, WebError> {
    let row = find(&desk, &id).await?;
    let fill = typed.get("fill") == "yes";
    let mut recorded = Recorded::default();
    for requirement in answerable(&desk) {
        let answer = if requirement.class == RequirementClass::ToDevelop {
            to_develop(&desk, &mut typed, &requirement.id)
        } else {
            match typed.get(&requirement.id) {
                "yes" => Some(Answer::Yes),
                "partly" => Some(Answer::Partly),
                "no" => Some(Answer::No),
                _ => fill.then_some(Answer::Yes),
            }
        };
        if requirement.asks_words() {
            let words = words(&desk, &mut typed, &requirement.id, answer.is_some());
            recorded.explanations.insert(requirement.id.clone(), words);
        }
        recorded.answers.insert(requirement.id.clone(), answer);
    }
    record(&desk, row, typed, &recorded, filled, view).await
}

/// A number of months is enough: whoever types it means months.
fn to_develop(desk: &TenderDesk, typed: &mut Typed, id: &str) -> Option<Answer> {
    let field = format!("{id}.months");
    let months = typed.between(desk.texts(), &field, Decimal::ZERO, Decimal::from(120));
    if months.is_some() && matches!(typed.get(id), "available" | "never") {
        let finding = desk
            .texts()
            .with("answer-months-beside", [("id", id.into())]);
        typed.refuse(&field, finding);
    }
    match typed.get(id) {
        "available" => Some(Answer::Available),
        "never" => Some(Answer::Never),
        "months" if months.is_none() && typed.finding(&field).is_none() => {
            let fills = [("id", id.into())];
            let finding = desk.texts().with("answer-months-missing", fills);
            typed.refuse(field, finding);
            None
        }
        _ => months.map(Answer::Months),
    }
}

/// What stands beside an answer; without an answer there is nothing for it to stand beside.
fn words(desk: &TenderDesk, typed: &mut Typed, id: &str, answered: bool) -> String {
    let words = typed.trimmed(&words_of(id));
    if !words.is_empty() && !answered && typed.finding(&format!("{id}.months")).is_none() {
        let finding = desk.texts().with("answer-words-alone", [("id", id.into())]);
        typed.refuse(id, finding);
    }
    words
}

/// The name of the field with the words beside an answer.
fn words_of(id: &str) -> String {
    format!("{id}.words")
}

fn answerable(desk: &TenderDesk) -> Vec<&Requirement> {
    let requirements = desk.at.tender.requirements.iter();
    requirements
        .filter(|one| one.class != RequirementClass::Wont)
        .collect()
}

fn view(desk: &TenderDesk, row: &BidRow, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = row.bid.name.clone();
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        (tabs(desk, &row.bid.id, "answers"))
        p { (texts.get("answers-lead")) }
        (Form::to(paths::bid_page(desk.id(), &row.bid.id, "answers")).class("sheet broad").own_checks().draw(&desk.frame, &html! {
            fieldset disabled[!desk.may(Deed::RecordAnswers)] {
                legend.hidden { (texts.get("bid-answers")) }
                (field::version(typed))
                (table(desk, typed))
                @if desk.may(Deed::RecordAnswers) {
                    div.actions {
                        button.button type="submit" { (texts.get("action-save")) }
                        button.button.quiet type="submit" name="fill" value="yes" {
                            (texts.get("answers-fill"))
                        }
                    }
                }
            }
        }))
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

fn table(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    html! {
        div.scroll tabindex="0" role="region" aria-label=(texts.get("bid-answers")) {
            table {
                caption.hidden { (texts.get("bid-answers")) }
                thead { tr {
                    th scope="col" { (texts.get("bid-number")) }
                    th scope="col" { (texts.get("answers-requirement")) }
                    th scope="col" { (texts.get("answers-class")) }
                    th scope="col" { (texts.get("answers-answer")) }
                } }
                tbody {
                    @for requirement in answerable(desk) {
                        tr {
                            td { (requirement.id) }
                            th.plain scope="row" id={ (requirement.id) "-text" } { (requirement.text) }
                            td { (texts.get(&format!("class-{}", requirement.class.name()))) }
                            td { (answer(desk, typed, requirement)) }
                        }
                    }
                }
            }
        }
    }
}

/// The choices of one row; the row's text names the group.
fn answer(desk: &TenderDesk, typed: &Typed, requirement: &Requirement) -> Markup {
    let texts = desk.texts();
    let id = &requirement.id;
    let develop = requirement.class == RequirementClass::ToDevelop;
    let values: &[&str] = if develop {
        &["available", "months", "never"]
    } else {
        &["yes", "partly", "no"]
    };
    let months = format!("{id}.months");
    let about = format!("{id} {}", requirement.text);
    let labels: Vec<(&str, String)> = values
        .iter()
        .map(|value| (*value, texts.get(&format!("answer-{value}"))))
        .collect();
    let choices: Vec<(&str, &str)> = labels.iter().map(|one| (one.0, one.1.as_str())).collect();
    typed.asks(id, &about, &choices);
    if develop {
        let label = texts.with("answer-months-field", [("id", id.as_str().into())]);
        typed.asks(&months, &label, &[]);
    }
    html! {
        div.row-choices role="radiogroup" aria-labelledby={ (id) "-text" } {
            @for (index, value) in values.iter().enumerate() {
                @let one = if index == 0 { id.clone() } else { format!("{id}-{value}") };
                span.row-choice {
                    input type="radio" id=(one) name=(id) value=(value) checked[typed.has(id, value)];
                    label for=(one) { (texts.get(&format!("answer-{value}"))) }
                }
            }
            @if develop {
                @if let Some(finding) = typed.finding(&months) { span.finding { (finding) } }
                span.row-choice {
                    label.hidden for=(months) { (texts.with("answer-months-field", [("id", id.as_str().into())])) }
                    input.tiny type="text" id=(months) name=(months) value=(typed.get(&months));
                    span aria-hidden="true" { (texts.get("answer-months-unit")) }
                }
            }
        }
        @if requirement.asks_words() { (words_field(desk, typed, requirement)) }
    }
}

/// Room for the explanation of the months, or for the solution that was asked.
fn words_field(desk: &TenderDesk, typed: &Typed, requirement: &Requirement) -> Markup {
    let texts = desk.texts();
    let name = words_of(&requirement.id);
    let key = if requirement.asks_description() {
        "answer-description"
    } else {
        "answer-explanation"
    };
    let id = [("id", requirement.id.as_str().into())];
    let label = texts.with(&format!("{key}-of"), id);
    typed.asks(&name, &label, &[]);
    html! {
        @if let Some(finding) = typed.finding(&requirement.id) { span.finding { (finding) } }
        label for=(name) {
            (texts.get(key)) span.hidden { " " (requirement.id) } " "
            span.muted { (texts.get("form-optional")) }
        }
        textarea.words id=(name) name=(name) rows=(field::rows_for(typed.get(&name), 2)) {
            "\n" (typed.get(&name))
        }
    }
}
