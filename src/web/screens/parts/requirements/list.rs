//! The list of requirements.

use axum::extract::Query;
use maud::{Markup, html};
use rust_decimal::Decimal;
use serde::Deserialize;

use crate::actions::undo::Offer;
use crate::domain::permission::Deed;
use crate::domain::tender::part::Part;
use crate::domain::tender::requirement::Requirement;
use crate::domain::wording::musts;
use crate::i18n::{Fill, Texts};
use crate::web::components::choice::Choice;
use crate::web::components::undo::notice as undo_notice;
use crate::web::components::{field, part};
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::Typed;
use crate::web::late::present;
use crate::web::{layout, paths};

use super::filter::{self, Choices, Filter, NOT_SAID};
use super::row::{self, Open};
use super::sort::{self, Sort};
use super::{CLASSES, edit, points_text, table, undo};

/// The row that is to be changed.
#[derive(Debug, Deserialize)]
pub struct RowQuery {
    /// The id of a requirement; empty for none.
    #[serde(default)]
    edit: String,
}

/// Shows the requirements that the filter asks for.
pub async fn show(
    desk: TenderDesk,
    Query(filter): Query<Filter>,
    Query(row): Query<RowQuery>,
) -> Result<Markup, WebError> {
    let offer = undo::offered(&desk).await?;
    let opens = desk.may(Deed::Write) && !row.edit.is_empty();
    let entry = if opens {
        present(edit::stored(&desk, &row.edit).await)?
    } else {
        None
    };
    let typed = entry.map(|entry| row::filled(desk.texts(), &entry));
    let open = typed.as_ref().map(|typed| Open {
        item: &row.edit,
        typed,
    });
    Ok(view(&desk, &filter, offer.as_ref(), open))
}

/// The whole page, with the row that is open.
pub(super) fn view(
    desk: &TenderDesk,
    filter: &Filter,
    offer: Option<&Offer>,
    open: Option<Open<'_>>,
) -> Markup {
    let texts = desk.texts();
    let all = &desk.at.tender.requirements;
    let nothing = Typed::default();
    let typed = open.map_or(&nothing, |open| open.typed);
    let title = texts.get("part-requirements");
    let body = html! {
        (field::summary(texts, typed))
        (undo_notice(desk, undo::action(desk), offer))
        (part::head(desk, Part::Requirements))
        @if all.is_empty() {
            (empty(desk))
        } @else {
            div.strong { (counts(texts, all)) }
            @if desk.may(Deed::Write) { (too_many(texts, all)) }
            (ways(desk))
            (filtered(desk, filter, open))
        }
        (part::end(desk, Part::Requirements))
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

/// The list as it is asked for. Who changes a row sees no other form beside it.
fn filtered(desk: &TenderDesk, filter: &Filter, open: Option<Open<'_>>) -> Markup {
    let texts = desk.texts();
    let path = paths::part(desk.id(), Part::Requirements);
    let all = &desk.at.tender.requirements;
    let is_open = |one: &Requirement| open.is_some_and(|open| open.item == one.id);
    let asked = all.iter().filter(|one| filter.shows(one) || is_open(one));
    let mut shown: Vec<&Requirement> = asked.collect();
    if let Some(sort) = Sort::from_name(&filter.sort) {
        sort.apply(&mut shown);
    }
    let choices = Choices {
        areas: areas(texts, all),
        goals: part::goal_choices(desk),
        kinds: true,
    };
    html! {
        @if open.is_none() { (filter::line(texts, filter, choices, &path)) }
        (filter::shown(texts, filter, shown.len(), all.len(), &path))
        (sort::told(texts, filter, &path))
        @if filter.expected_use.is_empty() { (unused(texts, all, &path)) }
        @if !shown.is_empty() {
            @if desk.may(Deed::Write) && open.is_none() {
                form method="get" action={ (path) "/bulk" } {
                    @for (name, value) in filter.pairs() {
                        input type="hidden" name=(name) value=(value);
                    }
                    (scrolled(desk, &shown, filter, None))
                    (picking(texts, shown.len()))
                }
            } @else {
                (scrolled(desk, &shown, filter, open))
            }
        }
        (export(texts, &path))
    }
}

/// Of how many nobody wrote who will use it; nothing when somebody did for all.
fn unused(texts: Texts, all: &[Requirement], path: &str) -> Markup {
    let count = all.iter().filter(|one| filter::lacks_use(one)).count();
    html! {
        @if count > 0 {
            p.muted {
                (texts.with("requirements-unused", [("count", count.into())])) " "
                a href={ (path) "?use=" (NOT_SAID) } { (texts.get("requirements-unused-see")) }
            }
        }
    }
}

/// What can be done with what is ticked, in sight as long as the list is.
fn picking(texts: Texts, shown: usize) -> Markup {
    html! {
        div.actions.stays {
            button.button.quiet type="submit" { (texts.get("requirements-bulk-ticked")) }
            button.link type="submit" name="all" value="yes" {
                (texts.with("requirements-bulk-shown", [("count", shown.into())]))
            }
        }
    }
}

fn scrolled(
    desk: &TenderDesk,
    shown: &[&Requirement],
    filter: &Filter,
    open: Option<Open<'_>>,
) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label=(desk.texts().get("part-requirements")) {
            (table::view(desk, shown, filter, open))
        }
    }
}

/// The whole list as a file for a spreadsheet.
fn export(texts: Texts, path: &str) -> Markup {
    html! {
        p {
            (texts.get("requirements-export")) " "
            a href={ (path) "/list.xlsx" } { (texts.get("requirements-export-xlsx")) } " · "
            a href={ (path) "/list.csv" } { (texts.get("requirements-export-csv")) }
        }
    }
}

/// What to do first, when there is nothing yet.
fn empty(desk: &TenderDesk) -> Markup {
    let texts = desk.texts();
    let path = |page| format!("{}/{page}", paths::part(desk.id(), Part::Requirements));
    let library = desk.library_or("");
    html! {
        p { (texts.get("requirements-empty")) }
        @if desk.may(Deed::Write) {
            dl.ways {
                @if let Some(library) = library.filter(|one| !one.requirements.is_empty()) {
                    dt { a href=(path("library")) { (texts.get("requirements-choose")) } }
                    dd { (texts.with("requirements-choose-text",
                        [("count", library.requirements.len().into())])) }
                }
                @if desk.library().is_some_and(|one| !one.blocks.is_empty()) {
                    dt { a href=(path("exercise")) { (texts.get("requirements-exercise")) } }
                    dd { (texts.get("requirements-exercise-text")) }
                }
                dt { a href=(path("paste")) { (texts.get("requirements-paste")) } }
                dd { (texts.get("requirements-paste-text")) }
                dt { a href=(path("new")) { (texts.get("requirements-add")) } }
                dd { (texts.get("requirements-add-text")) }
            }
        }
    }
}

/// The ways to add, and to change the order.
fn ways(desk: &TenderDesk) -> Markup {
    let texts = desk.texts();
    let path = |page| format!("{}/{page}", paths::part(desk.id(), Part::Requirements));
    let library = desk.library_or("");
    html! {
        @if desk.may(Deed::Write) {
            div.actions {
                a.button.quiet href=(path("new")) { (texts.get("requirements-add")) }
                @if library.is_some_and(|one| !one.requirements.is_empty()) {
                    a href=(path("library")) { (texts.get("requirements-choose")) }
                }
                @if desk.library().is_some_and(|one| !one.blocks.is_empty()) {
                    a href=(path("exercise")) { (texts.get("requirements-exercise")) }
                }
                a href=(path("paste")) { (texts.get("requirements-paste")) }
                a href=(paths::workshop(desk.id())) { (texts.get("workshop-title")) }
                a href=(path("order")) { (texts.get("requirements-order")) }
            }
        }
    }
}

/// "50 eisen · 52 wensen (zwaar) · 231 punten": what there is of each class, and the points.
pub(super) fn counts(texts: Texts, all: &[Requirement]) -> String {
    let of = |class| all.iter().filter(|one| one.class == class).count();
    let mut words: Vec<String> = CLASSES
        .into_iter()
        .map(|class| (class, of(class)))
        .filter(|(_, count)| *count > 0)
        .map(|(class, count)| {
            let key = format!("requirements-count-{}", class.name());
            texts.with(&key, [("count", Fill::from(count))])
        })
        .collect();
    words.push(points_text(texts, total(all)));
    words.join(" · ")
}

/// What too many musts do.
fn too_many(texts: Texts, all: &[Requirement]) -> Markup {
    html! {
        @if let Some(percent) = musts::too_many(all) {
            p.note.caution {
                (texts.with("wording-many-musts",
                    [("percent", percent.into()), ("most", musts::MOST_IN_HUNDRED.into())]))
            }
        }
    }
}

/// The points of everything that scores.
fn total(all: &[Requirement]) -> Decimal {
    let scoring = all.iter().filter(|one| one.class.scores());
    scoring.filter_map(|one| one.points).sum()
}

/// The subjects in the order of the list, each with how many there are.
pub(super) fn areas(texts: Texts, all: &[Requirement]) -> Vec<Choice> {
    let mut counted: Vec<(&str, usize)> = Vec::new();
    for one in all.iter().filter(|one| !one.area.is_empty()) {
        match counted.iter_mut().find(|(area, _)| *area == one.area) {
            Some((_, count)) => *count += 1,
            None => counted.push((&one.area, 1)),
        }
    }
    let label = |(area, count): (&str, usize)| {
        let fills = [("area", area.into()), ("count", count.into())];
        Choice::new(area, texts.with("requirements-area-count", fills))
    };
    counted.into_iter().map(label).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::tender::requirement::RequirementClass;
    use crate::i18n::Language;

    fn requirement(class: RequirementClass, points: Option<u32>) -> Requirement {
        Requirement {
            class,
            points: points.map(Decimal::from),
            ..Requirement::default()
        }
    }

    #[test]
    fn the_counts_name_only_what_is_there_and_only_points_that_score() {
        let all = [
            requirement(RequirementClass::Must, None),
            requirement(RequirementClass::Should, Some(5)),
            requirement(RequirementClass::Should, None),
            requirement(RequirementClass::Wont, Some(7)),
        ];
        assert_eq!(
            counts(Language::Nl.texts(), &all),
            "1 eis · 2 wensen (zwaar) · 1 buiten scope · 5 punten"
        );
    }
}
