//! The fill-in exercise: every sentence that is completed becomes a requirement.

use axum::response::Response;
use maud::{Markup, html};

use crate::domain::tender::part::Part;
use crate::domain::tender::requirement::{Requirement, RequirementClass};
use crate::i18n::requirement_list::class_word;
use crate::i18n::{Texts, number};
use crate::libraries::items::{FillInBlock, FillInField, FillInKind, Library};
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::{layout, paths};

use super::{library, sentence};

#[cfg(test)]
mod tests;

/// What a block can become; out of scope and to develop are chosen later, per requirement.
const CLASSES: [RequirementClass; 3] = [
    RequirementClass::Must,
    RequirementClass::Should,
    RequirementClass::Could,
];

/// Shows the blocks.
pub async fn show(desk: TenderDesk) -> Result<Markup, WebError> {
    let library = super::writable_library(&desk)?;
    let mut typed = Typed::default();
    for block in &library.blocks {
        typed.push(class_name(block), RequirementClass::Must.name());
        for one in &block.fields {
            if one.kind == FillInKind::Choice {
                typed.push(name(block, one), "");
            }
        }
    }
    Ok(view(&desk, library, &typed))
}

/// Adds a requirement for every sentence that was completed.
pub async fn add(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let library = super::writable_library(&desk)?;
    let found = read(desk.texts(), library, &mut typed);
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, library, &typed)));
    }
    let make = found.into_iter().map(library::maker).collect();
    library::add_all(&desk, make).await
}

/// Reads the completed sentences; says so when there is none.
fn read(texts: Texts, library: &Library, typed: &mut Typed) -> Vec<Requirement> {
    let mut found = Vec::new();
    for block in &library.blocks {
        let class = RequirementClass::from_name(typed.get(&class_name(block)));
        for one in &block.fields {
            let Some(text) = completed(texts, block, one, typed) else {
                continue;
            };
            found.push(Requirement {
                area: texts.language.pick(&block.nl, &block.en).to_owned(),
                text,
                class: class.unwrap_or_default(),
                library: code(block, one),
                ..Requirement::default()
            });
        }
    }
    if let (true, true, Some(first)) = (found.is_empty(), typed.is_accepted(), first(library)) {
        typed.refuse(first, texts.get("requirements-exercise-missing"));
    }
    found
}

/// The sentence with what was filled in; nothing when it was skipped or is not right yet.
fn completed(
    texts: Texts,
    block: &FillInBlock,
    one: &FillInField,
    typed: &mut Typed,
) -> Option<String> {
    let name = name(block, one);
    let text = texts.language.pick(&one.nl, &one.en);
    match one.kind {
        FillInKind::Text => {
            let answer = typed.trimmed(&name);
            (!answer.is_empty()).then(|| sentence::complete(text, &answer, ""))
        }
        FillInKind::Number => {
            let answer = typed.decimal(texts, &name)?;
            let answer = number::plain(answer, texts.language);
            Some(sentence::complete(text, &answer, ""))
        }
        FillInKind::Choice => chosen(texts, one, &name, typed),
    }
}

fn chosen(texts: Texts, one: &FillInField, name: &str, typed: &mut Typed) -> Option<String> {
    let reason_name = reason_name(name);
    let reason = typed.trimmed(&reason_name);
    let number: Option<usize> = typed.get(name).parse().ok();
    let Some(option) = number.and_then(|number| one.options.get(number)) else {
        if !reason.is_empty() {
            typed.refuse(name, texts.get("requirements-exercise-choose"));
        }
        return None;
    };
    let option = option.text(texts.language);
    let text = texts.language.pick(&one.nl, &one.en);
    if sentence::gaps(option) == 0 {
        let reason = if sentence::gaps(text) > 1 {
            reason.as_str()
        } else {
            ""
        };
        return Some(sentence::complete(text, option, reason));
    }
    if reason.is_empty() {
        typed.refuse(reason_name, texts.get("requirements-exercise-other"));
        return None;
    }
    let option = option.replace('…', &reason);
    Some(sentence::complete(text, &option, ""))
}

/// The field to which the summary leads when nothing was filled in at all.
fn first(library: &Library) -> Option<String> {
    let block = library.blocks.first()?;
    Some(name(block, block.fields.first()?))
}

fn view(desk: &TenderDesk, library: &Library, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = texts.get("requirements-exercise");
    let action = format!("{}/exercise", paths::part(desk.id(), Part::Requirements));
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p.lead { (texts.get("requirements-exercise-lead")) }
        p { a href=(paths::part(desk.id(), Part::Requirements)) { (texts.get("requirements-back")) } }
        (Form::to(action).class("sheet").own_checks().draw(&desk.frame, &html! {
            @for block in &library.blocks { (block_view(desk, block, typed)) }
            button.button type="submit" { (texts.get("requirements-exercise-add")) }
        }))
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

fn block_view(desk: &TenderDesk, block: &FillInBlock, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let classes = CLASSES.map(|class| Choice::new(class.name(), class_word(texts, class)));
    let class = class_name(block);
    html! {
        section {
            h2 { (texts.language.pick(&block.nl, &block.en)) }
            @for one in &block.fields {
                (present(desk, block, one))
                (answer(texts, block, one, typed))
            }
            div.flat {
                (choice::radios(texts, typed, &Field::new(texts, &class, "requirements-exercise-class"), &classes))
            }
        }
    }
}

/// The requirement that this sentence became before.
fn present(desk: &TenderDesk, block: &FillInBlock, one: &FillInField) -> Markup {
    let code = code(block, one);
    let mut all = desk.at.tender.requirements.iter();
    html! {
        @if let Some(found) = all.find(|requirement| requirement.library == code) {
            p.note {
                a href=(paths::item(desk.id(), Part::Requirements, &found.id)) {
                    (desk.texts().with("requirements-exercise-done", [("item", found.id.as_str().into())]))
                }
            }
        }
    }
}

fn answer(texts: Texts, block: &FillInBlock, one: &FillInField, typed: &Typed) -> Markup {
    let name = name(block, one);
    let field = Field {
        name: &name,
        label: texts.language.pick(&one.nl, &one.en).to_owned(),
        hint: None,
        // The page says that all may stay empty.
        optional: false,
    };
    match one.kind {
        FillInKind::Text => field::area(texts, typed, &field, 2),
        FillInKind::Number => field::number(texts, typed, &field),
        FillInKind::Choice => {
            let options =
                one.options.iter().enumerate().map(|(index, option)| {
                    Choice::new(index.to_string(), option.text(texts.language))
                });
            let skip = Choice::new("", texts.get("requirements-exercise-skip"));
            let options: Vec<Choice> = options.chain([skip]).collect();
            html! {
                (choice::radios(texts, typed, &field, &options))
                (reason(texts, one, &name, typed))
            }
        }
    }
}

/// The field for the reason, or for what "other" means.
fn reason(texts: Texts, one: &FillInField, name: &str, typed: &Typed) -> Markup {
    let text = texts.language.pick(&one.nl, &one.en);
    let open = one
        .options
        .iter()
        .any(|option| sentence::gaps(option.text(texts.language)) > 0);
    let label = if sentence::gaps(text) > 1 {
        "requirements-exercise-because"
    } else {
        "requirements-exercise-namely"
    };
    let reason_name = reason_name(name);
    html! {
        @if open || sentence::gaps(text) > 1 {
            (field::text(texts, typed, &Field::new(texts, &reason_name, label).optional()))
        }
    }
}

/// The code by which a requirement remembers its sentence.
fn code(block: &FillInBlock, one: &FillInField) -> String {
    format!("{}.{}", block.code, one.code)
}

fn name(block: &FillInBlock, one: &FillInField) -> String {
    format!("{}-{}", block.code, one.code)
}

fn class_name(block: &FillInBlock) -> String {
    format!("{}-class", block.code)
}

fn reason_name(name: &str) -> String {
    format!("{name}-reason")
}
