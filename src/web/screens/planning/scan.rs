//! The self-scan: the questions that the library of the tender names, answered again from time to time and shown side by side.

use std::collections::BTreeMap;

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::procurement::Entry;
use crate::actions::progress;
use crate::domain::permission::Deed;
use crate::domain::tender::implementation::progress::{Level, MOST_ROUNDS, Progress, Round};
use crate::i18n::{Language, Texts, date};
use crate::libraries::items::LibraryCheck;
use crate::web::components::cell::{self, Cell};
use crate::web::components::choice::Choice;
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::late::Late;
use crate::web::screens::parts::scoring::terms;
use crate::web::{layout, paths};

/// A question with its code.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Question {
    code: String,
    text: String,
}

/// Shows the rounds, and the fields for the one of today.
pub async fn show(desk: TenderDesk) -> Result<Response, WebError> {
    if !is_there(&desk) {
        return Err(WebError::NotFound);
    }
    let entry = progress::progress(desk.means(), &desk.at).await?;
    let typed = filled(&desk, &entry);
    Ok(view(&desk, &entry.value, &typed).into_response())
}

/// Saves a round; one of the same day takes its place.
pub async fn save(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    if !is_there(&desk) {
        return Err(WebError::NotFound);
    }
    let now = progress::progress(desk.means(), &desk.at).await?;
    let value = read(desk.texts(), &questions(&desk), &now.value, &mut typed);
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, &now.value, &typed)));
    }
    let changed = Entry {
        id: now.id,
        version: typed.version(),
        value,
    };
    let (means, viewer) = (desk.means(), &desk.at.viewer);
    match progress::save(means, viewer, desk.id(), &changed).await {
        Ok(()) => Ok(desk.saved_to(&paths::scan(desk.id()))),
        Err(problem) => {
            let stored = progress::progress(desk.means(), &desk.at).await?;
            let late = Late {
                deeds: "progress.",
                back: paths::scan(desk.id()),
                saved: Some(filled(&desk, &stored)),
                ..Late::default()
            };
            let view = |typed: &Typed| view(&desk, &stored.value, typed);
            late.answer(&desk, problem, typed, view).await
        }
    }
}

/// Whether the library of the tender has a self-scan.
pub fn is_there(desk: &TenderDesk) -> bool {
    !checks(desk).is_empty()
}

fn checks(desk: &TenderDesk) -> &[LibraryCheck] {
    let library = desk.library();
    library.map_or(&[], |library| desk.app.libraries.scan_of(library))
}

fn questions(desk: &TenderDesk) -> Vec<Question> {
    let question = checks(desk).iter().map(|one| Question {
        code: one.code.clone(),
        text: desk.language().pick(&one.nl, &one.en).to_owned(),
    });
    question.collect()
}

fn answer_of(code: &str) -> String {
    format!("answer.{code}")
}

fn filled(desk: &TenderDesk, entry: &Entry<Progress>) -> Typed {
    let today = desk.at.today.to_string();
    round_of(&entry.value, &today, entry.version, desk.language())
}

/// The form with the round of a day, empty when there is none.
fn round_of(progress: &Progress, day: &str, version: i64, language: Language) -> Typed {
    let mut typed = Typed::of([
        ("version", version.to_string()),
        ("day", terms::day(day, language)),
    ]);
    let round = progress.rounds.iter().find(|round| round.day == day);
    typed.push("note", round.map_or("", |round| &round.note));
    for (code, level) in round.iter().flat_map(|round| &round.answers) {
        typed.push(answer_of(code), level.code());
    }
    typed
}

/// The rounds with the one that was typed. A round without answers is taken out.
fn read(texts: Texts, questions: &[Question], before: &Progress, typed: &mut Typed) -> Progress {
    if typed.trimmed("day").is_empty() {
        typed.refuse("day", texts.get("scan-no-day"));
    }
    let day = typed.day(texts, "day");
    let answers: BTreeMap<String, Level> = questions
        .iter()
        .filter_map(|one| {
            let level = Level::from_code(typed.get(&answer_of(&one.code)))?;
            Some((one.code.clone(), level))
        })
        .collect();
    let mut rounds = before.rounds.clone();
    rounds.retain(|round| round.day != day);
    if !answers.is_empty() {
        let note = typed.trimmed("note");
        rounds.push(Round { day, answers, note });
    }
    rounds.sort_by(|one, other| one.day.cmp(&other.day));
    if rounds.len() > MOST_ROUNDS {
        typed.refuse("day", texts.get("scan-too-many"));
    }
    Progress {
        rounds,
        ..before.clone()
    }
}

fn view(desk: &TenderDesk, progress: &Progress, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = texts.get("scan-title");
    let questions = questions(desk);
    let open = desk.may(Deed::Follow);
    let body = html! {
        (field::summary(texts, typed))
        p { a href=(paths::planning_steps(desk.id())) { (texts.get("planning-steps-title")) } }
        h1 { (title) }
        p.lead { (texts.get("scan-lead")) }
        (Form::to(paths::scan(desk.id())).class("sheet broad").own_checks().draw(&desk.frame, &html! {
            fieldset disabled[!open] {
                legend.hidden { (title) }
                (field::opened(typed, open))
                (table(texts, &questions, &progress.rounds, open.then_some(typed)))
                @if open {
                    div.narrow {
                        (field::number(texts, typed, &Field::new(texts, "day", "scan-day").hint(texts, "scan-day-hint")))
                        (field::area(texts, typed, &Field::new(texts, "note", "scan-note").optional(),
                            field::rows_for(typed.get("note"), 2)))
                    }
                    button.button type="submit" { (texts.get("scan-save")) }
                }
            }
        }))
        (notes(texts, &progress.rounds))
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

/// A row for each question, a column for each round, and one to fill in.
fn table(texts: Texts, questions: &[Question], rounds: &[Round], typed: Option<&Typed>) -> Markup {
    let title = texts.get("scan-title");
    let said = |level: Level| texts.get(&format!("scan-{}", level.code()));
    let levels = Level::ALL.map(|level| Choice::new(level.code(), said(level)));
    let choose = Choice::new("", texts.get("lines-choose"));
    let levels: Vec<Choice> = std::iter::once(choose).chain(levels).collect();
    html! {
        div.scroll tabindex="0" role="region" aria-label=(title) {
            table.rows.stack.scan {
                caption.hidden { (title) }
                thead { tr {
                    th scope="col" { (texts.get("scan-question")) }
                    @for round in rounds { th scope="col" { (day(texts, round)) } }
                    @if typed.is_some() { th scope="col" { (texts.get("scan-now")) } }
                } }
                tbody {
                    @for (number, question) in (1..).zip(questions) {
                        tr {
                            th.plain scope="row" { (number) ". " (question.text) }
                            @for round in rounds {
                                td data-label=(day(texts, round)) {
                                    @if let Some(level) = round.answers.get(&question.code) { (said(*level)) }
                                    @else { span.muted { "–" } }
                                }
                            }
                            @if let Some(typed) = typed {
                                @let name = answer_of(&question.code);
                                td data-label=(texts.get("scan-now")) {
                                    (cell::select(typed, Cell { name: &name, label: &question.text, width: "one", form: None }, &levels))
                                }
                            }
                        }
                    }
                    @if !rounds.is_empty() {
                        tr.strong {
                            th scope="row" { (texts.get("scan-total")) }
                            @for round in rounds { td data-label=(day(texts, round)) { (total(texts, round)) } }
                            @if typed.is_some() { td {} }
                        }
                    }
                }
            }
        }
    }
}

fn total(texts: Texts, round: &Round) -> String {
    let count = |level| round.count(level).into();
    let fills = [
        ("yes", count(Level::Yes)),
        ("partly", count(Level::Partly)),
        ("no", count(Level::No)),
    ];
    texts.with("scan-counts", fills)
}

fn notes(texts: Texts, rounds: &[Round]) -> Markup {
    let mut noted = rounds
        .iter()
        .filter(|round| !round.note.is_empty())
        .peekable();
    html! {
        @if noted.peek().is_some() {
            h2 { (texts.get("scan-notes")) }
            dl {
                @for round in noted {
                    dt { strong { (day(texts, round)) } }
                    dd { @for line in round.note.lines() { p.said { (line) } } }
                }
            }
        }
    }
}

fn day(texts: Texts, round: &Round) -> String {
    date::parse(&round.day).map_or_else(|| round.day.clone(), |day| date::day(day, texts.language))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn questions() -> Vec<Question> {
        ["N1", "N2"]
            .map(|code| Question {
                code: code.into(),
                text: code.into(),
            })
            .into()
    }

    fn typed(day: &str, first: &str) -> Typed {
        Typed::of([
            ("day", day.to_owned()),
            ("answer.N1", first.to_owned()),
            ("note", "Na de start.".to_owned()),
        ])
    }

    #[test]
    fn rounds_are_kept_side_by_side_and_one_of_the_same_day_takes_its_place() {
        let texts = Language::Nl.texts();
        let mut progress = Progress::default();
        for (day, answer, rounds) in [
            ("3 mei 2028", "yes", 1),
            ("30-11-2026", "no", 2),
            ("30-11-2026", "partly", 2),
        ] {
            progress = read(texts, &questions(), &progress, &mut typed(day, answer));
            assert_eq!(progress.rounds.len(), rounds);
        }
        assert_eq!(progress.rounds[0].day, "2026-11-30", "oldest first");
        assert_eq!(progress.rounds[0].count(Level::Partly), 1);
        let page = table(texts, &questions(), &progress.rounds, None).into_string();
        assert!(page.contains("3 mei 2028") && !page.contains('⟦'), "{page}");
        let again = round_of(&progress, "2028-05-03", 7, Language::Nl);
        assert_eq!((again.get("answer.N1"), again.version()), ("yes", 7));
        let emptied = read(texts, &questions(), &progress, &mut typed("3 mei 2028", ""));
        assert_eq!(emptied.rounds.len(), 1, "a round without answers is gone");
    }

    #[test]
    fn a_round_needs_a_day_and_there_is_an_end_to_them() {
        let texts = Language::Nl.texts();
        let mut none = typed("", "yes");
        read(texts, &questions(), &Progress::default(), &mut none);
        assert_eq!(none.findings()[0].0, "day");
        let rounds = (1..=12).map(|month| Round {
            day: format!("2025-{month:02}-01"),
            ..Round::default()
        });
        let full = Progress {
            rounds: rounds.collect(),
            ..Progress::default()
        };
        let mut one_more = typed("1 mei 2026", "yes");
        read(texts, &questions(), &full, &mut one_more);
        assert_eq!(one_more.findings()[0].0, "day");
    }
}
