//! Opening and closing a collection round.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};

use crate::actions::contributing::asking;
use crate::domain::permission::Deed;
use crate::i18n::{Texts, date};
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::screens::contributions::not_any_more;
use crate::web::{layout, paths};

/// The groups that are usually asked; texts under `round-audience-<name>` and `round-question-<name>`.
const AUDIENCES: [&str; 4] = ["management", "directors", "colleagues", "participants"];

/// Shows the form, with a question for each group to change or to empty.
pub async fn show(desk: TenderDesk) -> Result<Markup, WebError> {
    if !desk.may(Deed::Write) {
        return Err(WebError::NotNow);
    }
    let texts = desk.texts();
    let mut typed = Typed::default();
    for audience in AUDIENCES {
        let question = texts.get(&format!("round-question-{audience}"));
        typed.push(format!("question-{audience}"), question);
    }
    Ok(view(&desk, &typed))
}

/// Opens the round.
pub async fn open(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let texts = desk.texts();
    let questions = read(texts, &mut typed);
    let closes_on = typed.day(texts, "closes_on");
    let day = closes_on.parse::<jiff::civil::Date>();
    if closes_on.is_empty() || day.is_ok_and(|day| day < desk.at.today) {
        typed.refuse("closes_on", texts.get("round-day-missing"));
    }
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, &typed)));
    }
    match asking::open(desk.means(), &desk.at, &questions, &closes_on).await {
        Ok(_) => Ok(desk.saved_on(&paths::contributed(desk.id(), ""))),
        Err(problem) => not_any_more(&desk, problem, &mut typed, |typed| view(&desk, typed)),
    }
}

/// Closes a round before its last day.
pub async fn close(
    desk: TenderDesk,
    Path((_, round)): Path<(String, i64)>,
) -> Result<Response, WebError> {
    asking::close(desk.means(), &desk.at, round).await?;
    Ok(desk.saved_on(&paths::contributed(desk.id(), "")))
}

/// The questions that were not emptied, each with whom it asks.
fn read(texts: Texts, typed: &mut Typed) -> Vec<(String, String)> {
    let mut questions = Vec::new();
    for audience in AUDIENCES {
        let question = typed.trimmed(&format!("question-{audience}"));
        if !question.is_empty() {
            let name = texts.get(&format!("round-audience-{audience}"));
            questions.push((name, question));
        }
    }
    let (own, question) = (typed.trimmed("own"), typed.trimmed("question-own"));
    match (own.is_empty(), question.is_empty()) {
        (true, true) => {}
        (false, false) => questions.push((own, question)),
        (true, false) => typed.refuse("own", texts.get("round-own-missing")),
        (false, true) => typed.refuse("question-own", texts.get("round-own-question-missing")),
    }
    if questions.is_empty() && typed.is_accepted() {
        typed.refuse("question-management", texts.get("round-questions-missing"));
    }
    questions
}

fn view(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = texts.get("round-new");
    let today = date::day(desk.at.today, desk.language());
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p.lead { (texts.get("round-lead")) }
        (Form::to(paths::contributed(desk.id(), "/rounds/new")).class("sheet").own_checks().draw(&desk.frame, &html! {
            (field::number(texts, typed, &Field {
                hint: Some(texts.with("round-day-hint", [("today", today.into())])),
                ..Field::new(texts, "closes_on", "round-day")
            }))
            h2 { (texts.get("round-questions")) }
            p { (texts.get("round-questions-text")) }
            @for audience in AUDIENCES {
                @let name = format!("question-{audience}");
                @let label = format!("round-audience-{audience}");
                (field::area(texts, typed, &Field::new(texts, &name, &label).optional(), 2))
            }
            (field::text(texts, typed, &Field::new(texts, "own", "round-own").hint(texts, "round-own-hint").optional()))
            (field::area(texts, typed, &Field::new(texts, "question-own", "round-own-question").optional(), 2))
            button.button type="submit" { (texts.get("round-button")) }
        }))
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn a_group_whose_question_is_emptied_is_not_asked() {
        let mut typed = Typed::of([
            ("question-management", "Wat wil je bereiken?".to_owned()),
            ("question-directors", String::new()),
            ("own", "Ondernemingsraad".to_owned()),
            ("question-own", "Wat mag niet?".to_owned()),
        ]);
        let read = read(Language::Nl.texts(), &mut typed);
        assert!(typed.is_accepted());
        let asked: Vec<&str> = read.iter().map(|(audience, _)| &audience[..]).collect();
        assert_eq!(asked.len(), 2);
        assert_eq!(asked[1], "Ondernemingsraad");
    }

    #[test]
    fn a_round_asks_something_and_says_whom() {
        let texts = Language::Nl.texts();
        let mut empty = Typed::default();
        read(texts, &mut empty);
        assert!(empty.finding("question-management").is_some());
        let mut nobody = Typed::of([("question-own", "Wat mag niet?".to_owned())]);
        read(texts, &mut nobody);
        assert!(nobody.finding("own").is_some());
    }
}
