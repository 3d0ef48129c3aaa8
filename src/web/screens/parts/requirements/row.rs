//! Changing a requirement in the list itself: its text, class and points, in its own row.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};

use crate::actions::procurement::{Entry, EntryKind};
use crate::actions::writing;
use crate::domain::tender::part::Part;
use crate::domain::tender::requirement::{Requirement, RequirementClass};
use crate::i18n::Texts;
use crate::i18n::requirement_list::class_word;
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::late::{Late, present};
use crate::web::paths;

use super::filter::Filter;
use super::{CLASSES, edit, list, read, sort};

/// A row that is open.
#[derive(Debug, Clone, Copy)]
pub(super) struct Open<'a> {
    /// Whose.
    pub item: &'a str,
    /// What stands in it.
    pub typed: &'a Typed,
}

/// Saves the row and shows the list as it was.
pub async fn save(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
    mut typed: Typed,
) -> Result<Response, WebError> {
    let filter = Filter::parse(typed.get("back"));
    let Some(before) = present(edit::stored(&desk, &item).await)? else {
        let view = |typed: &Typed| form(&desk, &item, &filter, typed);
        return edit::late(&desk, &item).gone(&desk, typed, view).await;
    };
    let value = read(desk.texts(), &mut typed, &before.value);
    if !typed.is_accepted() {
        return Ok(refused(page(&desk, &item, &filter, &typed)));
    }
    let entry = Entry {
        id: item.clone(),
        version: typed.version(),
        value,
    };
    let (viewer, kind) = (&desk.at.viewer, EntryKind::Requirement);
    match writing::save(desk.means(), viewer, desk.id(), kind, &entry).await {
        Ok(()) => {
            let path = paths::part(desk.id(), Part::Requirements);
            Ok(super::saved_at(&desk, &path, &filter.pairs(), &item))
        }
        Err(problem) => {
            let now = present(edit::stored(&desk, &item).await)?;
            let late = Late {
                saved: now.map(|now| filled(desk.texts(), &now)),
                ..edit::late(&desk, &item)
            };
            let view = |typed: &Typed| page(&desk, &item, &filter, typed);
            late.answer(&desk, problem, typed, view).await
        }
    }
}

/// The row filled with what was saved.
pub(super) fn filled(texts: Texts, entry: &Entry<Requirement>) -> Typed {
    let whole = read::filled(texts, &entry.value, entry.version);
    let of = |name| (name, whole.get(name).to_owned());
    Typed::of([of("version"), of("text"), of("class"), of("points")])
}

/// Reads the row; what it does not ask stays as it was, as far as it fits the class.
fn read(texts: Texts, typed: &mut Typed, before: &Requirement) -> Requirement {
    let text = typed.required("text", texts.get("requirements-text-missing"));
    let class = RequirementClass::from_name(typed.get("class"));
    if class.is_none() {
        typed.refuse("class", texts.get("requirements-class-missing"));
    }
    let points = read::points(texts, typed, class);
    let changed = Requirement {
        text,
        class: class.unwrap_or(before.class),
        points,
        ..before.clone()
    };
    changed.fitted()
}

fn page(desk: &TenderDesk, item: &str, filter: &Filter, typed: &Typed) -> Markup {
    list::view(desk, filter, None, Some(Open { item, typed }))
}

/// The form in the row.
pub(super) fn form(desk: &TenderDesk, item: &str, filter: &Filter, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let field = |name, label| Field::new(texts, name, label);
    let classes = CLASSES.map(|class| Choice::new(class.name(), class_word(texts, class)));
    let action = paths::item_deed(desk.id(), Part::Requirements, item, "row");
    let list = sort::address(&paths::part(desk.id(), Part::Requirements), filter);
    let text = field("text", "requirements-text");
    html! {
        (Form::to(action).class("in-row").own_checks().draw(&desk.frame, &html! {
            (field::version(typed))
            input type="hidden" name="back" value=(filter.query());
            (field::area(texts, typed, &text, field::rows_for(typed.get("text"), 2)))
            div.pair {
                (choice::select(texts, typed, &field("class", "requirements-class"), &classes))
                (field::number(texts, typed, &field("points", "requirements-points-head")))
            }
            div.actions {
                button.button type="submit" { (texts.get("action-save")) }
                a href={ (list) "#" (item) } { (texts.get("requirements-row-leave")) }
                a href=(paths::item(desk.id(), Part::Requirements, item)) {
                    (texts.get("requirements-row-all"))
                }
            }
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::tender::requirement::AnswerForm;
    use crate::i18n::Language;
    use rust_decimal::Decimal;

    fn wish() -> Requirement {
        Requirement {
            id: "R001".into(),
            text: "Een foto tonen".into(),
            area: "Gemak".into(),
            class: RequirementClass::Should,
            points: Some(Decimal::TWO),
            answer_form: AnswerForm::Description,
            negotiable: true,
            ..Requirement::default()
        }
    }

    fn typed(text: &str, class: &str, points: &str) -> Typed {
        Typed::of([
            ("text", text.to_owned()),
            ("class", class.to_owned()),
            ("points", points.to_owned()),
        ])
    }

    #[test]
    fn a_row_changes_three_fields_and_keeps_what_fits() {
        let texts = Language::Nl.texts();
        let mut row = typed("Twee foto's tonen", "could", "2,5");
        let after = read(texts, &mut row, &wish());
        assert!(row.is_accepted());
        let expected = Requirement {
            text: "Twee foto's tonen".into(),
            class: RequirementClass::Could,
            points: Some(Decimal::new(25, 1)),
            ..wish()
        };
        assert_eq!(after, expected);
        let mut row = typed("Een foto tonen", "must", "");
        let after = read(texts, &mut row, &wish());
        assert!(row.is_accepted() && !after.negotiable && after.points.is_none());
    }

    #[test]
    fn a_row_refuses_what_the_whole_form_refuses() {
        let texts = Language::Nl.texts();
        for (text, class, points, field) in [
            ("", "should", "2", "text"),
            ("Een foto", "should", "", "points"),
            ("Een foto", "must", "2", "points"),
            ("Een foto", "should", "veel", "points"),
            ("Een foto", "mooi", "2", "class"),
        ] {
            let mut row = typed(text, class, points);
            read(texts, &mut row, &wish());
            assert!(row.finding(field).is_some(), "{text:?} {class} {points}");
        }
    }
}
