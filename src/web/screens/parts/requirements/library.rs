//! Choosing requirements from the library.

use std::str::FromStr;

use axum::extract::Query;
use axum::response::Response;
use maud::{Markup, html};
use rust_decimal::Decimal;

use crate::actions::library::take;
use crate::actions::procurement::EntryKind;
use crate::actions::writing;
use crate::domain::tender::inventory;
use crate::domain::tender::part::Part;
use crate::domain::tender::requirement::Requirement;
use crate::i18n::requirement_list::{class_word, kind_word};
use crate::i18n::{Language, Texts};
use crate::libraries::items::{Area, Library, LibraryRequirement, SCOPE};
use crate::web::components::choice::Choice;
use crate::web::components::field;
use crate::web::components::library::{self as shown_items, About};
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::{layout, paths};

use super::filter::{self, Choices, Filter};
use super::points_text;

#[cfg(test)]
mod tests;

/// How many items at most come with why they are asked and how they are checked: a whole library
/// at once would be a heavy page that nobody reads through.
const MOST_EXPLAINED: usize = 100;

/// A maker of a requirement once its id is known, as [`writing::add_all`] wants it.
pub(super) type Maker = Box<dyn FnOnce(String) -> Requirement + Send>;

/// Shows the items that the filter asks for.
pub async fn show(desk: TenderDesk, Query(filter): Query<Filter>) -> Result<Markup, WebError> {
    let library = super::library_to_choose(&desk, &filter.library)?;
    Ok(view(&desk, library, &filter, &Typed::default()))
}

/// Adds the chosen items, and with `choose-area` everything that was shown of one subject.
pub async fn add(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let code = Filter::parse(typed.get("back")).library;
    let library = super::library_to_choose(&desk, &code)?;
    let chosen = chosen(desk.texts(), library, &desk.at.tender.requirements, &typed);
    if chosen.is_empty() {
        typed.refuse("item", desk.texts().get("requirements-choose-missing"));
        let filter = Filter::parse(typed.get("back"));
        return Ok(refused(view(&desk, library, &filter, &typed)));
    }
    let chosen = chosen.into_iter().map(|item| {
        let make = maker(copied(library, item, desk.language()));
        (shown_items::words_of_requirement(item), make)
    });
    let (viewer, kind) = (&desk.at.viewer, EntryKind::Requirement);
    let chosen = chosen.collect();
    let added = take(
        desk.means(),
        viewer,
        desk.id(),
        kind,
        super::name_it,
        chosen,
    )
    .await?;
    Ok(listed_at(&desk, &added))
}

/// Adds requirements and goes to the first of them in the list.
pub(super) async fn add_all(desk: &TenderDesk, make: Vec<Maker>) -> Result<Response, WebError> {
    let (viewer, kind) = (&desk.at.viewer, EntryKind::Requirement);
    let name_it = super::name_it;
    let added = writing::add_all(desk.means(), viewer, desk.id(), kind, name_it, make).await?;
    Ok(listed_at(desk, &added))
}

/// Goes to the first of what was added, in the list.
fn listed_at(desk: &TenderDesk, added: &[String]) -> Response {
    let first = added.first().map_or("main", String::as_str);
    let path = paths::part(desk.id(), Part::Requirements);
    let count = added.len().to_string();
    super::saved_at(desk, &path, &[("added", &count)], first)
}

/// Makes this requirement once its id is known.
pub(super) fn maker(requirement: Requirement) -> Maker {
    Box::new(move |id| Requirement { id, ..requirement })
}

/// The items that were chosen and are not in the tender yet, in the order of the page.
fn chosen<'a>(
    texts: Texts,
    library: &'a Library,
    present: &[Requirement],
    typed: &Typed,
) -> Vec<&'a LibraryRequirement> {
    let whole = typed.get("choose-area");
    let filter = Filter::parse(typed.get("back"));
    let wanted = |item: &LibraryRequirement| {
        typed.has("item", &item.code) || (item.area == whole && filter.shows_item(item, texts))
    };
    let areas = library.areas.iter();
    areas
        .flat_map(|area| of_area(library, area))
        .filter(|item| wanted(item) && copy_of(present, item).is_none())
        .collect()
}

fn of_area<'a>(
    library: &'a Library,
    area: &'a Area,
) -> impl Iterator<Item = &'a LibraryRequirement> {
    let items = library.requirements.iter();
    items.filter(|item| item.area == area.code)
}

/// The requirement of the tender that was copied from this item.
fn copy_of<'a>(present: &'a [Requirement], item: &LibraryRequirement) -> Option<&'a Requirement> {
    present.iter().find(|one| one.library == item.code)
}

/// A requirement of the tender, copied from an item in one language.
fn copied(library: &Library, item: &LibraryRequirement, language: Language) -> Requirement {
    let area = library.areas.iter().find(|area| area.code == item.area);
    let area = area.map_or("", |area| language.pick(&area.nl, &area.en));
    let example = item.example.as_ref().map_or("", |one| one.text(language));
    let points = item.points.as_deref().filter(|_| item.class.scores());
    Requirement {
        area: area.to_owned(),
        text: language.pick(&item.nl, &item.en).to_owned(),
        class: item.class,
        kind: item.kind,
        points: points.and_then(|points| Decimal::from_str(points).ok()),
        example: example.to_owned(),
        check: check(item, language),
        library: item.code.clone(),
        ..Requirement::default()
    }
}

/// How it is checked, as the requirement of the tender keeps it: "Demonstratie: …".
fn check(item: &LibraryRequirement, language: Language) -> String {
    item.verify.as_ref().map_or_else(String::new, |verify| {
        let kind = format!("library-verify-{}", verify.kind.name());
        let kind = language.texts().get(&kind);
        format!("{kind}: {}", verify.how.text(language))
    })
}

fn view(desk: &TenderDesk, library: &Library, filter: &Filter, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = texts.get("requirements-choose");
    let path = paths::choose(desk.id(), Part::Requirements);
    let whole = shown_items::path(desk, Part::Requirements, library);
    let all = library.requirements.len();
    let count = |item: &&LibraryRequirement| filter.shows_item(item, texts);
    let shown = library.requirements.iter().filter(count).count();
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p.lead { (texts.get("requirements-choose-lead")) }
        p { a href=(paths::part(desk.id(), Part::Requirements)) { (texts.get("requirements-back")) } }
        (shown_items::choice(desk, &path, library, |one| !one.requirements.is_empty()))
        (filter::line(texts, filter, choices(texts, library), &path))
        (filter::shown(texts, filter, shown, all, &whole))
        @if shown > MOST_EXPLAINED { p.muted { (texts.get("requirements-choose-narrow")) } }
        @if shown > 0 {
            (Form::to(path).id("item").own_checks().draw(&desk.frame, &html! {
                input type="hidden" name="back" value=(filter.query());
                // The first button of a form is the one that Enter presses.
                (add_button(texts))
                @for area in &library.areas { (section(desk, library, area, filter, (shown <= MOST_EXPLAINED, typed))) }
                (add_button(texts))
            }))
            (sources(texts, library))
        }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

fn add_button(texts: Texts) -> Markup {
    html! {
        p.actions {
            button.button type="submit" { (texts.get("requirements-choose-add")) }
        }
    }
}

fn choices(texts: Texts, library: &Library) -> Choices {
    Choices {
        areas: areas(texts, library),
        kinds: library.requirements.iter().any(|one| one.kind.is_some()),
        ..Choices::default()
    }
}

fn areas(texts: Texts, library: &Library) -> Vec<Choice> {
    let areas = library.areas.iter();
    let used = areas.filter(|area| of_area(library, area).next().is_some());
    used.map(|area| Choice::new(&area.code, texts.language.pick(&area.nl, &area.en)))
        .collect()
}

fn section(
    desk: &TenderDesk,
    library: &Library,
    area: &Area,
    filter: &Filter,
    (explained, typed): (bool, &Typed),
) -> Markup {
    let texts = desk.texts();
    let present = &desk.at.tender.requirements;
    let name = texts.language.pick(&area.nl, &area.en);
    let mut items: Vec<&LibraryRequirement> = of_area(library, area)
        .filter(|item| filter.shows_item(item, texts))
        .collect();
    // What was written for organisations like this one comes first.
    items.sort_by_key(|item| !library.suits(&item.source, &desk.at.tender.authority));
    let left_out = left_out(desk, library, area);
    let free = items.iter().filter(|item| copy_of(present, item).is_none());
    let free = free.count();
    html! {
        @if !items.is_empty() {
            section {
                h2 {
                    (name)
                    @if let Some(product) = &left_out {
                        " " span.tag.caution { (texts.with("library-left-out", [("product", product.as_str().into())])) }
                    }
                }
                @for item in items { (choice(desk, library, item, (explained, typed))) }
                @if free > 1 && left_out.is_none() {
                    button.small type="submit" name="choose-area" value=(area.code) {
                        (texts.with("requirements-choose-area",
                            [("count", free.into()), ("area", name.into())]))
                    }
                }
            }
        }
    }
}

/// The product that the subject belongs to, when the tender leaves it out of the purchase.
fn left_out(desk: &TenderDesk, library: &Library, area: &Area) -> Option<String> {
    let scope = inventory::find(SCOPE).map(|table| desk.at.rows(table));
    let product = library.left_out(&area.code, &scope.unwrap_or_default())?;
    let name = desk.language().pick(&product.nl, &product.en);
    Some(name.to_owned())
}

fn choice(
    desk: &TenderDesk,
    library: &Library,
    item: &LibraryRequirement,
    (explained, typed): (bool, &Typed),
) -> Markup {
    let texts = desk.texts();
    let copy = copy_of(&desk.at.tender.requirements, item);
    let text = texts.language.pick(&item.nl, &item.en);
    let about = html! {
        (about(texts, library, item))
        @if library.suits(&item.source, &desk.at.tender.authority) {
            " " span.tag.good { (texts.get("library-suits")) }
        }
        @if !explained { (shown_items::outdated(desk, item.valid_until.as_deref())) }
    };
    html! {
        div.choice.text {
            @if let Some(copy) = copy {
                span.taken aria-hidden="true" { "✓" }
                div {
                    (text)
                    span.hint { a href=(paths::item(desk.id(), Part::Requirements, &copy.id)) {
                        (texts.with("requirements-chosen", [("item", copy.id.as_str().into())]))
                    } }
                    (about)
                }
            } @else {
                input type="checkbox" id=(item.code) name="item" value=(item.code)
                    checked[typed.has("item", &item.code)];
                label for=(item.code) { (text) (about) }
            }
        }
        @if explained { (shown_items::why(desk, &About::requirement(library, item))) }
    }
}

/// The sources in full.
fn sources(texts: Texts, library: &Library) -> Markup {
    html! {
        h2 { (texts.get("requirements-sources")) }
        ul {
            @for source in &library.sources {
                li {
                    (source.named())
                    @if source.supplier { " " span.tag { (texts.get("requirements-supplier")) } }
                }
            }
        }
    }
}

/// Class, points, example and source of an item.
fn about(texts: Texts, library: &Library, item: &LibraryRequirement) -> Markup {
    let points = item.points.as_deref().filter(|_| item.class.scores());
    let points = points.and_then(|points| Decimal::from_str(points).ok());
    let source = library.source(&item.source);
    html! {
        @if let Some(example) = &item.example {
            span.hint {
                (texts.with("requirements-for-example", [("example", example.text(texts.language).into())]))
            }
        }
        span.hint {
            strong { (class_word(texts, item.class)) }
            @if let Some(kind) = item.kind { " · " (kind_word(texts, kind)) }
            @if let Some(points) = points { " · " (points_text(texts, points)) }
            @if let Some(source) = source {
                " · " (texts.with("requirements-source", [("source", source.short().into())]))
                @if source.supplier { " " span.tag { (texts.get("requirements-supplier-tag")) } }
            }
        }
    }
}
