//! One knock-out.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};

use crate::actions::procurement::{self, Entry, EntryKind};
use crate::actions::writing;
use crate::domain::permission::Deed;
use crate::domain::tender::knock_out::KnockOut;
use crate::domain::tender::part::Part;
use crate::domain::wording::whole::Checked;
use crate::i18n::Texts;
use crate::web::components::choice;
use crate::web::components::field::{self, Field};
use crate::web::components::library;
use crate::web::components::part;
use crate::web::components::post_form::Form;
use crate::web::components::up;
use crate::web::components::wording;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::late::{Late, present};
use crate::web::screens::parts::knock_outs::offer::{self, OPEN_PLACE};
use crate::web::screens::parts::knock_outs::proportion;
use crate::web::{layout, paths};

/// Shows an empty form.
pub async fn new(desk: TenderDesk) -> Markup {
    view(
        &desk,
        &KnockOut::default(),
        &filled(desk.texts(), &KnockOut::default(), 0),
    )
}

/// Adds the knock-out.
pub async fn add(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let knock_out = read(desk.texts(), &KnockOut::default(), &mut typed);
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, &KnockOut::default(), &typed)));
    }
    let news = wording::has_news(None, &Checked::knock_out(&knock_out));
    let make = |id| KnockOut { id, ..knock_out };
    let (viewer, kind) = (&desk.at.viewer, EntryKind::KnockOut);
    match writing::add(desk.means(), viewer, desk.id(), kind, name_it, make).await {
        Ok(id) => Ok(wording::onward(&desk, Part::KnockOuts, &id, news)),
        Err(problem) => {
            let view = |typed: &Typed| view(&desk, &KnockOut::default(), typed);
            late(&desk, "").answer(&desk, problem, typed, view).await
        }
    }
}

/// Shows a knock-out.
pub async fn show(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
) -> Result<Markup, WebError> {
    let entry = stored(&desk, &item).await?;
    let typed = filled(desk.texts(), &entry.value, entry.version);
    Ok(view(&desk, &entry.value, &typed))
}

/// Saves a knock-out.
pub async fn save(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
    mut typed: Typed,
) -> Result<Response, WebError> {
    let Some(now) = present(stored(&desk, &item).await)? else {
        let view = |typed: &Typed| view(&desk, &KnockOut::default(), typed);
        return late(&desk, &item).gone(&desk, typed, view).await;
    };
    let value = read(desk.texts(), &now.value, &mut typed);
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, &now.value, &typed)));
    }
    let (before, after) = (Checked::knock_out(&now.value), Checked::knock_out(&value));
    let news = wording::has_news(Some(&before), &after);
    let changed = Entry {
        id: item.clone(),
        version: typed.version(),
        value,
    };
    let (viewer, kind) = (&desk.at.viewer, EntryKind::KnockOut);
    match writing::save(desk.means(), viewer, desk.id(), kind, &changed).await {
        Ok(()) => Ok(wording::onward(&desk, Part::KnockOuts, &item, news)),
        Err(problem) => {
            let saved = present(stored(&desk, &item).await)?;
            let late = Late {
                saved: saved.map(|saved| filled(desk.texts(), &saved.value, saved.version)),
                ..late(&desk, &item)
            };
            let view = |typed: &Typed| view(&desk, &now.value, typed);
            late.answer(&desk, problem, typed, view).await
        }
    }
}

/// Takes a knock-out out.
pub async fn remove(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
    typed: Typed,
) -> Result<Response, WebError> {
    let (viewer, kind) = (&desk.at.viewer, EntryKind::KnockOut);
    let seen = typed.version();
    match writing::remove(desk.means(), viewer, desk.id(), kind, &item, seen).await {
        Ok(()) => Ok(back(&desk)),
        Err(problem) => late(&desk, &item).not_done(&desk, problem).await,
    }
}

fn late<'a>(desk: &TenderDesk, item: &'a str) -> Late<'a> {
    Late {
        deeds: "knock-out.",
        object: item,
        back: paths::part(desk.id(), Part::KnockOuts),
        ..Late::default()
    }
}

/// The id of the knock-out with this number.
pub fn name_it(number: usize) -> String {
    format!("K{number}")
}

fn back(desk: &TenderDesk) -> Response {
    desk.saved_to(&paths::part(desk.id(), Part::KnockOuts))
}

async fn stored(desk: &TenderDesk, item: &str) -> Result<Entry<KnockOut>, WebError> {
    Ok(procurement::item(desk.means(), &desk.at, EntryKind::KnockOut, item).await?)
}

/// Reads the form over what was stored, which keeps its id and where it came from.
fn read(texts: Texts, before: &KnockOut, typed: &mut Typed) -> KnockOut {
    let text = typed.required("text", texts.get("knock-outs-text-missing"));
    if text.contains(OPEN_PLACE) {
        typed.refuse("text", texts.get("knock-outs-text-open"));
    }
    KnockOut {
        id: before.id.clone(),
        text,
        evidence: typed.trimmed("evidence"),
        reason: typed.trimmed("reason"),
        library: before.library.clone(),
        goals: typed.all("goals"),
        measure: proportion::read(texts, typed),
        deviation: typed.trimmed("deviation"),
    }
}

fn filled(texts: Texts, knock_out: &KnockOut, version: i64) -> Typed {
    let mut typed = Typed::of([
        ("version", version.to_string()),
        ("text", knock_out.text.clone()),
        ("evidence", knock_out.evidence.clone()),
        ("reason", knock_out.reason.clone()),
        ("deviation", knock_out.deviation.clone()),
    ]);
    proportion::fill(&mut typed, knock_out.measure.as_ref(), texts.language);
    for goal in &knock_out.goals {
        typed.push("goals", goal);
    }
    typed
}

fn view(desk: &TenderDesk, before: &KnockOut, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let is_new = before.id.is_empty();
    let (title, action) = if is_new {
        let action = paths::new_item(desk.id(), Part::KnockOuts);
        (texts.get("knock-outs-new"), action)
    } else {
        let action = paths::item(desk.id(), Part::KnockOuts, &before.id);
        let fills = [("item", before.id.as_str().into())];
        (texts.with("knock-outs-one", fills), action)
    };
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        (up::link(desk, Part::KnockOuts))
        p { (texts.get("knock-outs-lead")) }
        (origin(desk, before))
        @if !is_new && desk.may(Deed::Write) { (wording::beside(desk, &Checked::knock_out(before))) }
        (Form::to(action).class("sheet").own_checks().draw(&desk.frame, &html! {
            fieldset disabled[!desk.may(Deed::Write)] {
                legend.hidden { (title) }
                (fields(desk, before, typed))
                @if desk.may(Deed::Write) {
                    button.button type="submit" { (texts.get("action-save")) }
                }
            }
        }))
        @if !is_new { (library::keep(desk, EntryKind::KnockOut, &before.id)) }
        @if !is_new && desk.may(Deed::Write) {
            (Form::to(paths::item_deed(desk.id(), Part::KnockOuts, &before.id, "remove")).draw(&desk.frame, &html! {
                (field::version(typed))
                button.button.danger type="submit" { (texts.get("knock-outs-remove")) }
            }))
        }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

/// What the library says about the item that this was made from.
fn origin(desk: &TenderDesk, before: &KnockOut) -> Markup {
    let found = desk.app.libraries.knock_out(&before.library);
    html! {
        @if let Some((library, item)) = found { (offer::about(desk, library, item)) }
    }
}

fn fields(desk: &TenderDesk, before: &KnockOut, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let goals = part::goal_choices(desk);
    let one = |name, key: &str| {
        let hint = format!("{key}-hint");
        Field::new(texts, name, key).hint(texts, &hint)
    };
    let rows = |name, least| field::rows_for(typed.get(name), least);
    html! {
        (field::opened(typed, desk.may(Deed::Write)))
        (field::area(texts, typed, &one("text", "knock-outs-text"), rows("text", 4)))
        (field::area(texts, typed, &one("evidence", "knock-outs-evidence").optional(), rows("evidence", 3)))
        (field::area(texts, typed, &one("reason", "knock-outs-reason").optional(), rows("reason", 4)))
        (proportion::fields(desk, &before.id, typed))
        @if goals.is_empty() {
            p.muted { (texts.get("knock-outs-no-goals")) }
        } @else {
            (choice::checkboxes(texts, typed, &Field::new(texts, "goals", "knock-outs-serves").optional(), &goals))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::tender::knock_out::Measure;
    use crate::i18n::Language;

    fn stored() -> KnockOut {
        KnockOut {
            id: "K3".into(),
            text: "Minstens 2 consultants.".into(),
            evidence: "Een lijst.".into(),
            reason: "Het werk vraagt het.\n\nEcht.".into(),
            library: "LMS-K01".into(),
            goals: vec!["O1".into()],
            measure: Some(Measure::Turnover { value: None }),
            deviation: "Het risico is groot.".into(),
        }
    }

    #[test]
    fn a_knock_out_reads_back_as_it_was() {
        let mut typed = filled(Language::Nl.texts(), &stored(), 2);
        assert_eq!(read(Language::Nl.texts(), &stored(), &mut typed), stored());
        assert!(typed.is_accepted());
    }

    #[test]
    fn an_empty_text_or_an_open_place_is_refused_beside_the_text() {
        for text in ["", "  ", "Een koppeling met […]."] {
            let mut typed = filled(Language::Nl.texts(), &stored(), 2);
            typed.set("text", text);
            read(Language::Nl.texts(), &stored(), &mut typed);
            assert!(typed.finding("text").is_some(), "{text}");
            assert_eq!(typed.get("evidence"), "Een lijst.");
        }
    }
}
