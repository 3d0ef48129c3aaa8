//! A new tender, from a library or from nothing.

use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use rust_decimal::Decimal;

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

/// Shows the form.
pub async fn show(desk: Desk) -> Markup {
    let library = desk
        .app
        .libraries
        .all()
        .first()
        .map_or("", |library| &library.code);
    view(&desk, &Typed::of([("library", library.to_owned())]))
}

/// Makes the tender and opens its task list.
pub async fn save(desk: Desk, mut typed: Typed) -> Result<Response, WebError> {
    let texts = desk.frame.texts;
    let (title, reference, authority) = read(texts, &mut typed);
    let library = typed.trimmed("library");
    if !library.is_empty() && desk.app.libraries.find(&library).is_none() {
        typed.refuse("library", texts.get("new-library-unknown"));
    }
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, &typed)));
    }
    let new = NewTender {
        title,
        reference,
        library,
        authority,
    };
    let id = writing::create(&desk.app.means, &desk.person, new).await?;
    Ok(Redirect::to(&paths::tender(&id)).into_response())
}

/// Reads title, reference and organisation.
pub(super) fn read(texts: Texts, typed: &mut Typed) -> (String, String, Authority) {
    let title = typed.required("title", texts.get("tender-title-missing"));
    let reference = typed.required("reference", texts.get("tender-reference-missing"));
    let name = typed.required("organisation", texts.get("authority-name-missing"));
    let most = Decimal::from(10_000_000);
    let staff = typed.between(texts, "staff", Decimal::ONE, most);
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

fn view(desk: &Desk, typed: &Typed) -> Markup {
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
        p { (texts.get("form-all-needed")) }
        (Form::to(paths::NEW_TENDER).class("sheet").own_checks().draw(&desk.frame, &html! {
            (choice::radios(texts, typed, &Field::new(texts, "library", "new-library"), &libraries))
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
