//! Pasting a list: first everything as it will be, then all of it or nothing.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::{ActionError, lists};
use crate::domain::permission::Deed;
use crate::domain::tender::part::Part;
use crate::domain::tender::requirement::{Requirement, RequirementClass};
use crate::i18n::requirement_list::problem::{LONGEST, ListProblem, MOST_ROWS, counted, short};
use crate::i18n::requirement_list::read::{self, Row};
use crate::i18n::requirement_list::{Column, cell, class_word, other_words};
use crate::i18n::{Fill, Texts};
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::{layout, paths};

use super::{CLASSES, file, list, table};

/// How many problems are told above the list; each row tells its own as well.
const TOLD: usize = 20;

/// So many codes of goals that are not there are told per row.
const TOLD_CODES: usize = 2;

/// Shows where to paste.
pub async fn show(desk: TenderDesk) -> Result<Markup, WebError> {
    if !desk.may(Deed::Write) {
        return Err(WebError::NotNow);
    }
    Ok(view(&desk, &Typed::default(), &[]))
}

/// Shows what was pasted as it will be, and adds it once that was seen.
pub async fn add(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let texts = desk.texts();
    if !desk.may(Deed::Write) {
        return Ok(not_now(&desk, typed, &[]));
    }
    let class = RequirementClass::from_name(typed.get("class"));
    let mut rows = match read::list(typed.get("list"), class) {
        Ok(rows) => rows,
        Err(problem) => {
            let about = if problem == ListProblem::NoClass {
                "class"
            } else {
                "list"
            };
            typed.refuse(about, problem.text(texts));
            return Ok(refused(view(&desk, &typed, &[])));
        }
    };
    let goals: Vec<&str> = desk
        .at
        .tender
        .goals
        .iter()
        .map(|goal| &goal.id[..])
        .collect();
    read::with_goals(&mut rows, &goals);
    tell(texts, &mut typed, &rows);
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, &typed, &rows)));
    }
    if typed.get("then") != "add" {
        return Ok(view(&desk, &typed, &rows).into_response());
    }
    let again = typed.get("again") == "yes";
    let wanted = |row: &&Row| again || twin(&desk, row).is_none();
    let values: Vec<Requirement> = rows
        .iter()
        .filter(wanted)
        .map(|row| row.requirement.clone())
        .collect();
    if values.is_empty() {
        return Ok(view(&desk, &typed, &rows).into_response());
    }
    let viewer = &desk.at.viewer;
    match lists::paste(desk.means(), viewer, desk.id(), super::name_it, values).await {
        Ok(added) => {
            let first = added.first().map_or("main", String::as_str);
            let path = paths::part(desk.id(), Part::Requirements);
            Ok(super::saved_at(&desk, &path, &[], first))
        }
        Err(ActionError::Refused(_)) => Ok(not_now(&desk, typed, &rows)),
        Err(problem) => Err(problem.into()),
    }
}

pub(super) fn not_now(desk: &TenderDesk, mut typed: Typed, rows: &[Row]) -> Response {
    typed.refuse("main", desk.texts().get("form-not-now"));
    refused(view(desk, &typed, rows))
}

/// Tells what is wrong, row by row; of a long list only the first.
fn tell(texts: Texts, typed: &mut Typed, rows: &[Row]) {
    let count: usize = rows.iter().map(|row| row.problems.len()).sum();
    let lines = rows
        .iter()
        .flat_map(|row| problems(texts, row).map(move |line| (row_id(row), line)));
    for (id, line) in lines.take(TOLD) {
        typed.refuse(id, line);
    }
    if count > TOLD {
        let more = [("count", Fill::from(count - TOLD))];
        typed.refuse("list", texts.with("requirements-paste-more", more));
    }
}

/// "Rij 4, Punten: …" for each problem of a row.
fn problems(texts: Texts, row: &Row) -> impl Iterator<Item = String> {
    row.problems.iter().map(move |(column, problem)| {
        let column = column.map_or_else(
            || texts.get("requirements-paste-nameless"),
            |column| column.label(texts),
        );
        let fills = [
            ("row", row.place.to_string().into()),
            ("column", column.into()),
            ("problem", problem.text(texts).into()),
        ];
        texts.with("requirements-paste-problem", fills)
    })
}

/// "Rij 4: er is geen doel ‘X9’ …": the row is added without it.
fn no_goal(texts: Texts, row: &Row, code: &str) -> String {
    let fills = [
        ("row", row.place.to_string().into()),
        ("code", Fill::from(short(code))),
    ];
    texts.with("requirements-paste-no-goal", fills)
}

fn row_id(row: &Row) -> String {
    format!("row-{}", row.place)
}

pub(super) fn view(desk: &TenderDesk, typed: &Typed, rows: &[Row]) -> Markup {
    let texts = desk.texts();
    let title = texts.get("requirements-paste");
    let ready = typed.is_accepted() && !rows.is_empty();
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p.lead { (texts.get("requirements-paste-lead")) }
        p { a href=(paths::part(desk.id(), Part::Requirements)) { (texts.get("requirements-back")) } }
        @if !rows.is_empty() { (preview(desk, rows, ready)) }
        @if ready {
            (add_form(desk, typed, rows))
            details {
                summary { (texts.get("requirements-paste-change")) }
                (form(desk, typed))
            }
        } @else {
            (form(desk, typed))
            (file::form(desk, typed))
        }
        (help(texts))
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

/// Every row as it will be, with what is wrong with it.
fn preview(desk: &TenderDesk, rows: &[Row], ready: bool) -> Markup {
    let texts = desk.texts();
    let title = texts.get("requirements-paste-preview");
    let read: Vec<Requirement> = rows.iter().map(|row| row.requirement.clone()).collect();
    let count = [("count", Fill::from(rows.len()))];
    html! {
        h2 { (title) }
        @if ready {
            p role="status" { (texts.with("requirements-paste-ready", count)) }
            div.strong { (list::counts(texts, &read)) }
            @let without: Vec<&Row> = rows.iter().filter(|row| !row.no_goals.is_empty()).collect();
            @if !without.is_empty() {
                p.note.caution { (texts.with("requirements-paste-no-goals", [("count", without.len().into())])) }
            }
        }
        div.scroll tabindex="0" role="region" aria-label=(title) {
            table {
                caption.hidden { (title) }
                thead { tr {
                    th.num scope="col" { (texts.get("requirements-paste-row")) }
                    @for column in [Column::Text, Column::Class, Column::Area] {
                        th scope="col" { (column.label(texts)) }
                    }
                    th.num scope="col" { (Column::Points.label(texts)) }
                } }
                tbody { @for row in rows { (line(desk, row)) } }
            }
        }
    }
}

/// The requirement of the tender with the same text.
fn twin<'a>(desk: &'a TenderDesk, row: &Row) -> Option<&'a Requirement> {
    let text = &row.requirement.text;
    let mut present = desk.at.tender.requirements.iter();
    present.find(|known| known.text == *text && !text.is_empty())
}

fn line(desk: &TenderDesk, row: &Row) -> Markup {
    let texts = desk.texts();
    let one = &row.requirement;
    let twin = twin(desk, row);
    let wrong = |column| row.problems.iter().any(|(one, _)| *one == Some(column));
    html! {
        tr id=(row_id(row)) {
            td.num { (row.place) }
            th.long scope="row" {
                bdi { (one.text) }
                @if let Some(twin) = twin {
                    " " span.tag.caution {
                        (texts.with("requirements-paste-twin", [("item", twin.id.as_str().into())]))
                    }
                }
                @for (column, text) in [(Column::Number, &row.number), (Column::Example, &one.example),
                    (Column::Check, &one.check), (Column::Origin, &one.origin),
                    (Column::Use, &one.expected_use)] {
                    @if !text.is_empty() {
                        div.hint { (column.label(texts)) " " bdi { (text) } }
                    }
                }
                @for column in [Column::Kind, Column::Answer, Column::Negotiable, Column::Goals] {
                    @let text = cell(one, column, texts.language);
                    @if !text.is_empty() { div.hint { (column.label(texts)) " " (text) } }
                }
                @for problem in problems(texts, row) { p.finding { (problem) } }
                @for code in row.no_goals.iter().take(TOLD_CODES) { p.note.caution { (no_goal(texts, row, code)) } }
            }
            td.word { @if !wrong(Column::Class) { (class_word(texts, one.class)) } }
            td { bdi { (one.area) } }
            td.num {
                @if !wrong(Column::Class) && !wrong(Column::Points) { (table::points(texts, one)) }
            }
        }
    }
}

/// Adds what was shown: what is there already only when that is asked for.
fn add_form(desk: &TenderDesk, typed: &Typed, rows: &[Row]) -> Markup {
    let texts = desk.texts();
    let count = rows.len();
    let new = rows.iter().filter(|row| twin(desk, row).is_none()).count();
    let path = paths::item(desk.id(), Part::Requirements, "paste");
    html! {
        (Form::to(path).draw(&desk.frame, &html! {
            input type="hidden" name="list" value=(typed.get("list"));
            input type="hidden" name="class" value=(typed.get("class"));
            input type="hidden" name="then" value="add";
            @if new == 0 { p { (texts.get("requirements-paste-all-there")) } }
            p.actions {
                @if new == count {
                    button.button type="submit" {
                        (texts.with("requirements-paste-add", [("count", count.into())]))
                    }
                } @else {
                    @if new > 0 {
                        button.button type="submit" {
                            (texts.with("requirements-paste-add-new", [("count", new.into())]))
                        }
                    }
                    button.button.quiet type="submit" name="again" value="yes" {
                        (texts.with("requirements-paste-add-again", [("count", count.into())]))
                    }
                }
            }
        }))
    }
}

fn form(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let path = paths::item(desk.id(), Part::Requirements, "paste");
    let limits = [
        ("rows", counted(texts, MOST_ROWS).into()),
        ("most", counted(texts, LONGEST).into()),
    ];
    let pasted = Field {
        hint: Some(texts.with("requirements-paste-hint", limits)),
        ..Field::new(texts, "list", "requirements-paste-list")
    };
    let class = Field::new(texts, "class", "requirements-paste-class");
    let class = class.hint(texts, "requirements-paste-class-hint");
    let mut classes = vec![Choice::new("", texts.get("requirements-paste-class-told"))];
    classes.extend(CLASSES.map(|class| Choice::new(class.name(), class_word(texts, class))));
    html! {
        (Form::to(path).class("sheet").own_checks().draw(&desk.frame, &html! {
            (field::area(texts, typed, &pasted, 12))
            (choice::select(texts, typed, &class, &classes))
            button.button type="submit" { (texts.get("requirements-paste-look")) }
        }))
    }
}

/// The names that a list may use.
fn help(texts: Texts) -> Markup {
    html! {
        details {
            summary { (texts.get("requirements-paste-help")) }
            p { (texts.get("requirements-paste-help-columns")) }
            dl.facts {
                @for column in Column::ALL {
                    dt { (column.label(texts)) }
                    dd { (column.other_names(texts).join(" · ")) }
                }
            }
            p { (texts.get("requirements-paste-help-classes")) }
            dl.facts {
                @for class in CLASSES {
                    dt { (class_word(texts, class)) }
                    dd { (other_words(texts, class).join(" · ")) }
                }
            }
            p { (texts.get("requirements-paste-help-numbers")) }
        }
    }
}
