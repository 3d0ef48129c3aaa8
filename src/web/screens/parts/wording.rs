//! Why a wording stays as it is although a rule calls it an error.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};

use crate::actions::ActionError;
use crate::actions::procurement::{self, Entry, EntryKind};
use crate::actions::writing;
use crate::domain::permission::Deed;
use crate::domain::tender::kept_wording::KeptWording;
use crate::domain::tender::part::Part;
use crate::domain::wording::rule::{self, Level, Rule};
use crate::domain::wording::whole::{self, Checked, Said};
use crate::i18n::date;
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::components::wording;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::late::Late;
use crate::web::{layout, paths};

/// A reason is at least so many characters.
const SHORTEST_REASON: usize = 10;

/// The text and the rule that a page is about.
struct About<'a> {
    id: &'a str,
    checked: Checked<'a>,
    rule: &'static Rule,
}

impl<'a> About<'a> {
    /// Reads the address: part, object and rule with a point between them.
    fn find(desk: &'a TenderDesk, id: &'a str) -> Result<Self, WebError> {
        let parts = id.split_once('.').zip(id.rsplit_once('.'));
        let (part, rule) = parts
            .and_then(|((part, _), (_, rule))| Some((Part::from_name(part)?, rule::find(rule)?)))
            .ok_or(WebError::NotFound)?;
        let checked = whole::check(&desk.at.tender)
            .into_iter()
            .find(|one| KeptWording::id_of(part, one.object, rule.code) == id && one.part == part)
            .ok_or(WebError::NotFound)?;
        Ok(Self { id, checked, rule })
    }

    /// What the rule says, when it is an error.
    fn said(&self) -> Option<Said<'a>> {
        let mut all = self.checked.said().into_iter();
        all.find(|one| one.rule == self.rule && one.level == Level::Error)
    }

    fn back(&self, desk: &TenderDesk) -> String {
        paths::checked(desk.id(), self.checked.part, self.checked.object)
    }
}

/// Shows the reason, or asks for one.
pub async fn show(
    desk: TenderDesk,
    Path((_, id)): Path<(String, String)>,
) -> Result<Markup, WebError> {
    let about = About::find(&desk, &id)?;
    let typed = filled(&stored(&desk, &id).await?);
    Ok(view(&desk, &about, &typed))
}

/// Keeps the reason.
pub async fn save(
    desk: TenderDesk,
    Path((_, id)): Path<(String, String)>,
    mut typed: Typed,
) -> Result<Response, WebError> {
    let texts = desk.texts();
    let about = About::find(&desk, &id)?;
    let reason = typed.trimmed("reason");
    if reason.chars().count() < SHORTEST_REASON {
        typed.refuse("reason", texts.get("wording-reason-missing"));
    }
    let words = about.said().map(|said| said.line());
    let Some(words) = words.filter(|_| typed.is_accepted()) else {
        if typed.is_accepted() {
            typed.refuse("main", texts.get("wording-reason-gone"));
        }
        return Ok(refused(view(&desk, &about, &typed)));
    };
    let entry = Entry {
        id: id.clone(),
        version: typed.version(),
        value: KeptWording {
            id: id.clone(),
            part: about.checked.part.name().to_owned(),
            object: about.checked.object.to_owned(),
            rule: about.rule.code.to_owned(),
            words,
            sentences: about.checked.sentences(about.rule),
            reason,
            by: desk.person.name.clone(),
            at: desk.means().now(),
        },
    };
    let (means, viewer) = (desk.means(), &desk.at.viewer);
    match writing::save(means, viewer, desk.id(), EntryKind::KeptWording, &entry).await {
        Ok(()) => {
            let time = date::clock(means.clock.now(), desk.language());
            let page = paths::saved_section(&about.back(&desk), &time, wording::PLACE);
            Ok(Redirect::to(&page).into_response())
        }
        Err(problem) => {
            let late = Late {
                deeds: "kept-wording.",
                object: &id,
                back: about.back(&desk),
                saved: Some(filled(&stored(&desk, &id).await?)),
                ..Late::default()
            };
            let view = |typed: &Typed| view(&desk, &about, typed);
            late.answer(&desk, problem, typed, view).await
        }
    }
}

/// The reason that was given before, or an empty one.
async fn stored(desk: &TenderDesk, id: &str) -> Result<Entry<KeptWording>, WebError> {
    match procurement::item(desk.means(), &desk.at, EntryKind::KeptWording, id).await {
        Ok(entry) => Ok(entry),
        Err(ActionError::NotFound) => Ok(Entry {
            id: id.to_owned(),
            version: 0,
            value: KeptWording::default(),
        }),
        Err(problem) => Err(problem.into()),
    }
}

fn filled(entry: &Entry<KeptWording>) -> Typed {
    Typed::of([
        ("version", entry.version.to_string()),
        ("reason", entry.value.reason.clone()),
    ])
}

fn view(desk: &TenderDesk, about: &About<'_>, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = texts.get("wording-reason-title");
    let reason = Field::new(texts, "reason", "wording-reason").hint(texts, "wording-reason-hint");
    let fills = [("object", about.checked.object.into())];
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p.muted { (texts.with("wording-reason-about", fills)) }
        @if let Some(said) = about.said() {
            p { (texts.get("wording-reason-lead")) }
            section.wording { (wording::marked(texts, &about.checked, |one| one == about.rule)) p { (wording::words(texts, &said)) } }
            (Form::to(paths::wording(desk.id(), about.id)).class("sheet").own_checks().draw(&desk.frame, &html! {
                fieldset disabled[!desk.may(Deed::Write)] {
                    legend.hidden { (title) }
                    (field::version(typed))
                    (field::area(texts, typed, &reason, field::rows_for(typed.get("reason"), 5)))
                    @if desk.may(Deed::Write) {
                        button.button type="submit" { (texts.get("action-save")) }
                    }
                }
            }))
        } @else {
            p { (texts.get("wording-reason-gone")) }
        }
        p { a href=(about.back(desk)) { (texts.get("wording-reason-back")) } }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}
