//! A new tender, from a library, from an old tender or from nothing.

use axum::extract::Query;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use rust_decimal::Decimal;
use serde::Deserialize;

use crate::actions::copying::{self, Copied};
use crate::actions::procurement::Listed;
use crate::actions::writing::{self, NewTender};
use crate::domain::tender::{Authority, SECTORS};
use crate::i18n::Texts;
use crate::i18n::number;
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::desk::Desk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::{layout, paths};

/// What a link to the form says beforehand.
#[derive(Debug, Deserialize)]
pub struct Wanted {
    /// The tender to start from.
    #[serde(default)]
    copy: String,
}

/// Shows the form, filled with who bought in the copied or else in the latest tender.
pub async fn show(desk: Desk, Query(wanted): Query<Wanted>) -> Result<Markup, WebError> {
    if let Some(copied) = copied(&desk, &wanted.copy).await? {
        let authority = &copied.tender.authority;
        let mut typed = filled(desk.frame.texts, &copied.title, "", authority);
        typed.set("copy", &copied.tender_id);
        return Ok(view(&desk, Some(&copied), &[], &typed));
    }
    let (means, by) = (&desk.app.means, &desk.person);
    let offered = copying::offered(means, by).await?;
    let buyer = copying::latest_buyer(means, by, &offered).await?;
    let mut typed = filled(desk.frame.texts, "", "", &buyer.unwrap_or_default());
    let library = desk.app.libraries.all().first();
    typed.set("library", library.map_or("", |library| &library.code));
    Ok(view(&desk, None, &offered, &typed))
}

/// Makes the tender and opens its task list.
pub async fn save(desk: Desk, mut typed: Typed) -> Result<Response, WebError> {
    let texts = desk.frame.texts;
    let copied = copied(&desk, typed.get("copy")).await?;
    let (title, reference, authority) = read(texts, &mut typed);
    let library = match &copied {
        Some(copied) => copied.tender.library.clone(),
        None => typed.trimmed("library"),
    };
    let known = copied.is_some() || desk.app.libraries.find(&library).is_some();
    if !library.is_empty() && !known {
        typed.refuse("library", texts.get("new-library-unknown"));
    }
    if !typed.is_accepted() {
        return Ok(refused(shown(&desk, copied.as_ref(), &typed).await?));
    }
    let new = NewTender {
        title,
        reference,
        library,
        authority,
        copied,
    };
    let id = writing::create(&desk.app.means, &desk.person, new).await?;
    Ok(Redirect::to(&paths::tender(&id)).into_response())
}

/// What is taken from the tender with this id; nothing without one.
async fn copied(desk: &Desk, id: &str) -> Result<Option<Copied>, WebError> {
    if id.is_empty() {
        return Ok(None);
    }
    Ok(Some(copying::of(&desk.app.means, &desk.person, id).await?))
}

async fn shown(desk: &Desk, copied: Option<&Copied>, typed: &Typed) -> Result<Markup, WebError> {
    let offered = match copied {
        Some(_) => Vec::new(),
        None => copying::offered(&desk.app.means, &desk.person).await?,
    };
    Ok(view(desk, copied, &offered, typed))
}

/// The most characters of a title: it stands above every page and in every list.
const LONGEST_TITLE: usize = 200;

/// Reads title, reference and organisation.
pub(super) fn read(texts: Texts, typed: &mut Typed) -> (String, String, Authority) {
    let title = typed.required("title", texts.get("tender-title-missing"));
    if title.chars().count() > LONGEST_TITLE {
        let most = [("most", LONGEST_TITLE.into())];
        typed.refuse("title", texts.with("tender-title-long", most));
    }
    let reference = typed.required("reference", texts.get("tender-reference-missing"));
    let name = typed.required("organisation", texts.get("authority-name-missing"));
    let most = Decimal::from(10_000_000);
    let staff = typed.whole(texts, "staff", Decimal::ONE, most);
    let sector = typed.trimmed("sector");
    let sector = if SECTORS.contains(&sector.as_str()) {
        sector
    } else {
        String::new()
    };
    let authority = Authority {
        name,
        kind: typed.trimmed("kind"),
        sector,
        place: typed.trimmed("place"),
        staff,
        contact: typed.trimmed("contact"),
    };
    (title, reference, authority)
}

/// The fields for title, reference and organisation.
pub(super) fn fields(texts: Texts, typed: &Typed) -> Markup {
    html! {
        (field::text(texts, typed,
            &Field::new(texts, "title", "tender-title").hint(texts, "tender-title-hint")))
        (field::text(texts, typed,
            &Field::new(texts, "reference", "tender-reference").hint(texts, "tender-reference-hint")))
        (field::text(texts, typed, &Field::new(texts, "organisation", "authority-name")))
        (field::text(texts, typed,
            &Field::new(texts, "kind", "authority-kind").hint(texts, "authority-kind-hint").optional()))
        (choice::select(texts, typed,
            &Field::new(texts, "sector", "authority-sector").hint(texts, "authority-sector-hint").optional(),
            &sectors(texts)))
        (field::text(texts, typed, &Field::new(texts, "place", "authority-place").optional()))
        (field::number(texts, typed,
            &Field::new(texts, "staff", "authority-staff").hint(texts, "authority-staff-hint").optional()))
        (field::text(texts, typed,
            &Field::new(texts, "contact", "authority-contact").hint(texts, "authority-contact-hint").optional()))
    }
}

fn sectors(texts: Texts) -> Vec<Choice> {
    let none = Choice::new("", texts.get("authority-sector-none"));
    let named =
        SECTORS.map(|code| Choice::new(code, texts.get(&format!("authority-sector-{code}"))));
    std::iter::once(none).chain(named).collect()
}

/// The form filled with what was saved.
pub(super) fn filled(texts: Texts, title: &str, reference: &str, authority: &Authority) -> Typed {
    let staff = authority
        .staff
        .map(|staff| number::for_input(staff, texts.language));
    Typed::of([
        ("title", title.to_owned()),
        ("reference", reference.to_owned()),
        ("organisation", authority.name.clone()),
        ("kind", authority.kind.clone()),
        ("sector", authority.sector.clone()),
        ("place", authority.place.clone()),
        ("staff", staff.unwrap_or_default()),
        ("contact", authority.contact.clone()),
    ])
}

fn view(desk: &Desk, copied: Option<&Copied>, offered: &[Listed], typed: &Typed) -> Markup {
    let texts = desk.frame.texts;
    let title = texts.get("new-title");
    let mut libraries: Vec<Choice> = desk
        .app
        .libraries
        .all()
        .iter()
        .map(|library| {
            let language = texts.language;
            let about = library.description.text(language);
            Choice::with_hint(&library.code, library.title.text(language), about)
        })
        .collect();
    libraries.push(Choice::new("", texts.get("new-library-none")));
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        (start_from(desk, copied, offered))
        p { (texts.get("form-all-needed")) }
        (Form::to(paths::NEW_TENDER).class("sheet").own_checks().draw(&desk.frame, &html! {
            @if let Some(copied) = copied {
                input type="hidden" name="copy" value=(copied.tender_id);
            } @else {
                (choice::radios(texts, typed, &Field::new(texts, "library", "new-library"), &libraries))
            }
            (fields(texts, typed))
            button.button type="submit" { (texts.get("new-button")) }
        }))
    };
    layout::plain(
        &desk.frame,
        &layout::form_title(texts, &title, typed),
        &body,
    )
}

/// The old tenders to start from, or the one that was chosen.
fn start_from(desk: &Desk, copied: Option<&Copied>, offered: &[Listed]) -> Markup {
    let texts = desk.frame.texts;
    html! {
        @if let Some(copied) = copied {
            div.note {
                p { (texts.with("new-copy-of", [("tender", copied.title.as_str().into())])) }
                p { (texts.get("new-copy-text")) }
                p { a href=(paths::NEW_TENDER) { (texts.get("new-copy-not")) } }
            }
        } @else if !offered.is_empty() {
            details {
                summary { (texts.get("new-copy")) }
                p { (texts.get("new-copy-text")) }
                ul {
                    @for one in offered {
                        li {
                            a href=(paths::copy_of(&one.row.tender_id)) { (one.row.title) }
                            " " span.muted {
                                (one.row.reference) " · " (layout::standing_words(texts, one.row.standing()))
                            }
                        }
                    }
                }
            }
        }
    }
}
