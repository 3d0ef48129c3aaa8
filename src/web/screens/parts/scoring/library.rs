//! Choosing criteria: two that count answers, and those of the library with their levels.

use axum::extract::Query;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use rust_decimal::Decimal;

use crate::actions::library::{Maker, take};
use crate::actions::procurement::EntryKind;
use crate::domain::tender::criterion::{Criterion, DescribedLevel, PlacedCriterion, weight_sum};
use crate::domain::tender::part::Part;
use crate::domain::tender::worth::Worth;
use crate::i18n::{Language, Texts, number};
use crate::libraries::items::Library;
use crate::web::components::cell::{self, Cell};
use crate::web::components::field;
use crate::web::components::library::{self as shown_items, About};
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::screens::parts::knock_outs::library::Which;
use crate::web::screens::parts::scoring::offers::{self, Offer};
use crate::web::screens::parts::scoring::{percent, worth};
use crate::web::{layout, paths};

#[cfg(test)]
mod tests;

/// Shows what can be chosen.
pub async fn show(desk: TenderDesk, Query(which): Query<Which>) -> Response {
    let library = desk.library_or(&which.library);
    let free = Decimal::ONE_HUNDRED - weight_sum(&desk.at.tender.criteria);
    let offers = offers::fitting(offers::all(&desk, library), free);
    let typed = filled(&offers, worth(&desk), desk.language());
    view(&desk, library, &offers, &typed).into_response()
}

/// Adds what was chosen.
pub async fn add(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let library = desk.library_or(&typed.trimmed("library"));
    let offers = offers::all(&desk, library);
    let chosen = read(desk.texts(), &mut typed, worth(&desk), &offers);
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, library, &offers, &typed)));
    }
    let chosen = chosen.into_iter().map(|criterion| {
        let item = library.and_then(|library| {
            let mut items = library.criteria.iter();
            items.find(|item| item.code == criterion.library)
        });
        let words = item.map(shown_items::words_of_criterion);
        let make = move |id| PlacedCriterion {
            parent: String::new(),
            criterion: Criterion { id, ..criterion },
        };
        (
            words.unwrap_or_default(),
            Box::new(make) as Maker<PlacedCriterion>,
        )
    });
    let chosen = chosen.collect();
    let name_it = |number| format!("C{number}");
    let (means, viewer) = (desk.means(), &desk.at.viewer);
    let kind = EntryKind::Criterion;
    let added = take(means, viewer, desk.id(), kind, name_it, chosen).await?;
    Ok(desk.added_to(&paths::part(desk.id(), Part::Scoring), added.len()))
}

/// What the chosen method asks of a criterion.
fn worth(desk: &TenderDesk) -> Worth {
    Worth::of(desk.at.tender.award.method)
}

fn filled(offers: &[Offer], counted: Worth, language: Language) -> Typed {
    let mut typed = Typed::default();
    for offer in offers {
        let text = worth::for_input(counted, counted.get(&offer.criterion), language);
        typed.push(worth::field_of(counted, &offer.code), text);
        if offer.chosen {
            typed.push("criterion", offer.code.clone());
        }
    }
    typed
}

/// What was chosen, with the weights or values as they were typed.
fn read(texts: Texts, typed: &mut Typed, counted: Worth, offers: &[Offer]) -> Vec<Criterion> {
    let mut chosen = Vec::new();
    for offer in offers.iter().filter(|offer| !offer.taken) {
        if typed.has("criterion", &offer.code) {
            let name = worth::field_of(counted, &offer.code);
            let known = worth::needed(texts, typed, counted, &name);
            chosen.push(counted.set(offer.criterion.clone(), known));
        }
    }
    if chosen.is_empty() {
        typed.refuse("criterion", texts.get("scoring-library-none"));
    }
    chosen
}

fn view(desk: &TenderDesk, library: Option<&Library>, offers: &[Offer], typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = texts.get("scoring-library");
    let sum = weight_sum(&desk.at.tender.criteria);
    let path = paths::criterion(desk.id(), "library");
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p.lead { (texts.get("scoring-library-lead")) }
        @if !sum.is_zero() && !worth(desk).is_value() {
            p { (texts.with("scoring-library-sum",
                [("sum", percent::print_weight(sum, texts.language).into())])) }
        }
        @if let Some(library) = library {
            (shown_items::choice(desk, &path, library, |one| !one.criteria.is_empty()))
            @if let Some(source) = supplier_note(desk, library) { p.note { (source) } }
        }
        (Form::to(path.clone()).class("list").own_checks().draw(&desk.frame, &html! {
            @if let Some(library) = library {
                input type="hidden" name="library" value=(library.code);
            }
            @if let Some(finding) = typed.finding("criterion") { p.finding { (finding) } }
            (table(desk, library, offers, typed))
            button.button type="submit" { (texts.get("scoring-library-add")) }
        }))
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

fn table(desk: &TenderDesk, library: Option<&Library>, offers: &[Offer], typed: &Typed) -> Markup {
    let (texts, counted) = (desk.texts(), worth(desk));
    let why = |offer: &Offer| {
        let found = library.and_then(|library| {
            let mut items = library.criteria.iter();
            Some((library, items.find(|item| item.code == offer.code)?))
        });
        found.map(|(library, item)| shown_items::why(desk, &About::criterion(library, item)))
    };
    let caption = texts.get("scoring-library-caption");
    html! {
        div.scroll tabindex="0" role="region" aria-label=(caption) {
            table.texts {
                caption.hidden { (caption) }
                thead { tr {
                    th scope="col" { (texts.get("scoring-criterion")) }
                    th scope="col" { (texts.get("scoring-library-question")) }
                    th.num scope="col" { (texts.get(worth::label(counted))) }
                } }
                tbody {
                    @let free = offers.iter().find(|offer| !offer.taken);
                    @for offer in offers {
                        (row(texts, offer, counted, typed, free == Some(offer), why(offer)))
                    }
                }
            }
        }
    }
}

/// The first one that can be chosen carries the field's own name, for the summary's link.
fn row(
    texts: Texts,
    offer: &Offer,
    counted: Worth,
    typed: &Typed,
    first: bool,
    why: Option<Markup>,
) -> Markup {
    let criterion = &offer.criterion;
    let weight = worth::field_of(counted, &offer.code);
    let key = if counted.is_value() {
        "scoring-value-of"
    } else {
        "scoring-weight-of"
    };
    let label = texts.with(key, [("name", criterion.name.as_str().into())]);
    let id = if first {
        "criterion".to_owned()
    } else {
        format!("criterion-{}", offer.code)
    };
    let cell = Cell {
        name: &weight,
        label: &label,
        width: if counted == Worth::Money {
            "short"
        } else {
            "tiny"
        },
        form: None,
    };
    html! {
        tr {
            th scope="row" {
                @if offer.taken {
                    (criterion.name) br; span.muted { (texts.get("scoring-library-taken")) }
                } @else {
                    div.choice {
                        input type="checkbox" id=(id) name="criterion" value=(offer.code)
                            checked[typed.has("criterion", &offer.code)];
                        label for=(id) { (criterion.name) }
                    }
                }
            }
            td.prose data-label=(texts.get("scoring-library-question")) { (question(texts, criterion)) @if let Some(why) = why { (why) } }
            @if offer.taken { td.num {} } @else {
                td.num data-label=(texts.get(worth::label(counted))) { (cell::input(typed, cell)) }
            }
        }
    }
}

/// The question, with the levels folded beneath it.
fn question(texts: Texts, criterion: &Criterion) -> Markup {
    let described = criterion
        .described_levels
        .iter()
        .filter(|one| !one.text.is_empty());
    let described: Vec<&DescribedLevel> = described.collect();
    html! {
        p { (criterion.question) }
        @if !described.is_empty() {
            details {
                summary {
                    (texts.with("scoring-library-levels", [("count", described.len().into())]))
                    span.hidden { " " (criterion.name) }
                }
                dl.facts {
                    @for level in described {
                        dt { (number::plain(level.mark, texts.language)) " " (level.label) }
                        dd { (level.text) }
                    }
                }
            }
        }
    }
}

/// Who wrote the criteria, when a supplier of what is bought did.
fn supplier_note(desk: &TenderDesk, library: &Library) -> Option<String> {
    let sources = supplier_sources(library);
    (!sources.is_empty()).then(|| {
        let names = sources.join("; ");
        desk.texts()
            .with("scoring-library-supplier", [("names", names.into())])
    })
}

fn supplier_sources(library: &Library) -> Vec<&str> {
    let used = |code: &str| library.criteria.iter().any(|one| one.source == code);
    let sources = library.sources.iter();
    sources
        .filter(|source| source.supplier && used(&source.code))
        .map(|source| source.name.as_str())
        .collect()
}
