//! One marked criterion: what is asked, and what each level means.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use rust_decimal::Decimal;

use crate::actions::procurement::{self, Entry, EntryKind};
use crate::actions::writing;
use crate::domain::permission::Deed;
use crate::domain::tender::criterion::{Criterion, CriterionKind, PlacedCriterion};
use crate::domain::tender::part::Part;
use crate::domain::wording::whole::Checked;
use crate::i18n::Texts;
use crate::web::components::choice;
use crate::web::components::field::{self, Field};
use crate::web::components::part;
use crate::web::components::post_form::Form;
use crate::web::components::up;
use crate::web::components::wording;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::late::{Late, present};
use crate::web::screens::parts::quality::{level_rows, list};
use crate::web::screens::parts::scoring::{levels, percent};
use crate::web::{layout, paths};

#[cfg(test)]
mod tests;

/// Shows a marked criterion.
pub async fn show(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
) -> Result<Markup, WebError> {
    let entry = stored(&desk, &item).await?;
    let criterion = &entry.value.criterion;
    let typed = filled(desk.texts(), criterion, entry.version);
    Ok(view(&desk, criterion, &typed))
}

/// Saves it, or only gives another row to write a level in.
pub async fn save(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
    mut typed: Typed,
) -> Result<Response, WebError> {
    let texts = desk.texts();
    let Some(now) = present(stored(&desk, &item).await)? else {
        let view = |typed: &Typed| view(&desk, &Criterion::default(), typed);
        return late(&desk, &item).gone(&desk, typed, view).await;
    };
    if typed.get("deed") == "more" {
        level_rows::more(&mut typed);
        return Ok(view(&desk, &now.value.criterion, &typed).into_response());
    }
    let criterion = read(texts, &mut typed, now.value.criterion.clone());
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, &now.value.criterion, &typed)));
    }
    let before = Checked::criterion(&now.value.criterion);
    let news = wording::has_news(Some(&before), &Checked::criterion(&criterion));
    let entry = Entry {
        id: item.clone(),
        version: typed.version(),
        value: PlacedCriterion {
            criterion,
            parent: now.value.parent.clone(),
        },
    };
    let (means, viewer) = (desk.means(), &desk.at.viewer);
    match writing::save(means, viewer, desk.id(), EntryKind::Criterion, &entry).await {
        Ok(()) => Ok(wording::onward(&desk, Part::Quality, &item, news)),
        Err(problem) => {
            let fill =
                |now: Entry<PlacedCriterion>| filled(texts, &now.value.criterion, now.version);
            let late = Late {
                saved: present(stored(&desk, &item).await)?.map(fill),
                ..late(&desk, &item)
            };
            let view = |typed: &Typed| view(&desk, &now.value.criterion, typed);
            late.answer(&desk, problem, typed, view).await
        }
    }
}

fn late<'a>(desk: &TenderDesk, item: &'a str) -> Late<'a> {
    Late {
        deeds: "criterion.",
        object: item,
        back: paths::part(desk.id(), Part::Quality),
        ..Late::default()
    }
}

async fn stored(desk: &TenderDesk, item: &str) -> Result<Entry<PlacedCriterion>, WebError> {
    let kind = EntryKind::Criterion;
    let entry: Entry<PlacedCriterion> =
        procurement::item(desk.means(), &desk.at, kind, item).await?;
    if entry.value.criterion.kind == Some(CriterionKind::Marked) {
        Ok(entry)
    } else {
        Err(WebError::NotFound)
    }
}

/// The criterion as it was typed; what the form does not show stays as it was.
fn read(texts: Texts, typed: &mut Typed, stored: Criterion) -> Criterion {
    let question = typed.trimmed("question");
    let minimum = percent::share(texts, typed, "minimum", Decimal::ZERO);
    let goals = typed.all("goals");
    let criterion = level_rows::read(texts, typed, stored);
    Criterion {
        minimum,
        question,
        goals,
        ..criterion
    }
}

fn filled(texts: Texts, criterion: &Criterion, version: i64) -> Typed {
    let language = texts.language;
    let minimum = criterion
        .minimum
        .map(|share| percent::for_input(share, language));
    let mut typed = Typed::of([
        ("version", version.to_string()),
        ("question", criterion.question.clone()),
        ("minimum", minimum.unwrap_or_default()),
    ]);
    for goal in &criterion.goals {
        typed.push("goals", goal);
    }
    level_rows::fill(
        &mut typed,
        &levels::usual_when_none(texts, criterion.clone()),
        language,
    );
    typed
}

fn view(desk: &TenderDesk, criterion: &Criterion, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let may_write = desk.may(Deed::Write);
    let name = if criterion.name.is_empty() {
        criterion.id.clone()
    } else {
        criterion.name.clone()
    };
    let body = html! {
        (field::summary(texts, typed))
        h1 { (name) }
        (up::link(desk, Part::Quality))
        p { (texts.get("quality-edit-lead")) }
        @if let Some(share) = list::short_of_full(criterion) {
            p.note.caution {
                (texts.with("quality-not-full", [("share", percent::print(share, texts.language).into())]))
            }
        }
        @if may_write { (wording::beside(desk, &Checked::criterion(criterion))) }
        (Form::to(paths::item(desk.id(), Part::Quality, &criterion.id)).class("sheet").own_checks().draw(&desk.frame, &html! {
            fieldset disabled[!may_write] {
                legend.hidden { (name) }
                (field::opened(typed, desk.may(Deed::Write)))
                (fields(desk, typed))
                (level_rows::rows(texts, typed, criterion))
                @if may_write {
                    div.actions {
                        button.button type="submit" { (texts.get("action-save")) }
                        button.button.quiet type="submit" name="deed" value="more" {
                            (texts.get("quality-level-more"))
                        }
                    }
                }
            }
        }))
        p { a href=(paths::criterion(desk.id(), &criterion.id)) { (texts.get("quality-to-criterion")) } }
    };
    layout::tender(desk, &layout::form_title(texts, &name, typed), &body)
}

fn fields(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let one = |name, label: &str| Field::new(texts, name, label);
    let goals = part::goal_choices(desk);
    html! {
        (field::area(texts, typed,
            &one("question", "quality-ask").hint(texts, "quality-ask-hint").optional(), 8))
        @if !goals.is_empty() {
            (choice::checkboxes(texts, typed, &one("goals", "quality-goals").optional(), &goals))
        }
        (field::number(texts, typed,
            &one("minimum", "quality-minimum").hint(texts, "quality-minimum-hint").optional()))
    }
}
