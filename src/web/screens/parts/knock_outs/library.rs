//! Choosing knock-outs from the library, with the numbers that fit this tender.

use axum::extract::Query;
use axum::response::Response;
use maud::{Markup, html};
use rust_decimal::Decimal;
use serde::Deserialize;

use crate::actions::library::take;
use crate::actions::procurement::EntryKind;
use crate::domain::permission::Deed;
use crate::domain::quantity::money::Money;
use crate::domain::tender::Tender;
use crate::domain::tender::knock_out::{KnockOut, Measure};
use crate::domain::tender::part::Part;
use crate::i18n::{Texts, number};
use crate::libraries::items::{Library, LibraryKnockOut, Parameter};
use crate::web::components::field::{self, Field};
use crate::web::components::library as shown_items;
use crate::web::components::post_form::Form;
use crate::web::components::sections::{self, Line};
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::screens::parts::knock_outs::edit::name_it;
use crate::web::screens::parts::knock_outs::offer::{self, OPEN_PLACE};
use crate::web::{layout, paths};

/// The checkboxes, and the place on the page where a missing choice is noted.
const CHOOSE: &str = "choose";

/// Which library to choose from; empty for that of the tender.
#[derive(Debug, Default, Deserialize)]
pub struct Which {
    /// Its code.
    #[serde(default)]
    pub library: String,
}

/// Shows what there is to choose.
pub async fn show(desk: TenderDesk, Query(which): Query<Which>) -> Result<Markup, WebError> {
    let library = desk.library_or(&which.library).ok_or(WebError::NotFound)?;
    let typed = filled(desk.texts(), library, &desk.at.tender);
    Ok(view(&desk, library, &typed))
}

/// Adds what was chosen.
pub async fn choose(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let code = typed.trimmed("library");
    let library = desk.library_or(&code).ok_or(WebError::NotFound)?;
    let chosen = read(desk.texts(), library, &desk.at.tender, &mut typed);
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, library, &typed)));
    }
    let chosen = chosen.into_iter().filter_map(|one| {
        let item = library
            .knock_outs
            .iter()
            .find(|item| item.code == one.library)?;
        Some((shown_items::words_of_knock_out(item), with_id(one)))
    });
    let (viewer, kind) = (&desk.at.viewer, EntryKind::KnockOut);
    let chosen = chosen.collect();
    let added = take(desk.means(), viewer, desk.id(), kind, name_it, chosen).await?;
    let list = paths::part(desk.id(), Part::KnockOuts);
    Ok(desk.added_to(&list, added.len()))
}

fn with_id(knock_out: KnockOut) -> Box<dyn FnOnce(String) -> KnockOut + Send> {
    Box::new(move |id| KnockOut { id, ..knock_out })
}

/// The knock-out of the tender that was made from this item.
fn made_from<'a>(tender: &'a Tender, item: &LibraryKnockOut) -> Option<&'a KnockOut> {
    tender
        .knock_outs
        .iter()
        .find(|one| one.library == item.code)
}

fn field_name(item: &LibraryKnockOut, parameter: &str) -> String {
    format!("{}.{parameter}", item.code)
}

/// Reads what was chosen; what was typed for items that were not chosen is not looked at.
fn read(texts: Texts, library: &Library, tender: &Tender, typed: &mut Typed) -> Vec<KnockOut> {
    let mut chosen = Vec::new();
    for item in &library.knock_outs {
        if !typed.has(CHOOSE, &item.code) || made_from(tender, item).is_some() {
            continue;
        }
        let mut values = Vec::new();
        for parameter in &item.parameters {
            let value = value(texts, typed, &field_name(item, &parameter.name), parameter);
            values.push((&parameter.name, value));
        }
        let text = texts.language.pick(&item.nl, &item.en);
        let filled_in = offer::fill(text, |name| {
            let found = values.iter().find(|(known, _)| *known == name);
            found.map_or_else(String::new, |(_, value)| value.clone())
        });
        chosen.push(KnockOut {
            text: filled_in,
            evidence: item.evidence.text(texts.language).to_owned(),
            library: item.code.clone(),
            measure: measure(item, typed),
            ..KnockOut::default()
        });
    }
    if chosen.is_empty() {
        typed.refuse(CHOOSE, texts.get("knock-outs-none-chosen"));
    }
    chosen
}

/// A value that follows from the value of the contract is that of a reference, which the law limits.
fn measure(item: &LibraryKnockOut, typed: &Typed) -> Option<Measure> {
    let mut parameters = item.parameters.iter();
    let of_value =
        |one: &&Parameter| matches!(Computed::of(&one.default), Some(Computed::Value(_)));
    let name = field_name(item, &parameters.find(of_value)?.name);
    let value = number::parse(typed.get(&name)).ok()?;
    Some(Measure::Reference {
        value: Money::try_from(value).ok(),
        references: None,
        competence: String::new(),
    })
}

/// The value of a parameter as it goes in the text; what is wrong with it is noted at its field.
fn value(texts: Texts, typed: &mut Typed, name: &str, parameter: &Parameter) -> String {
    let text = typed.trimmed(name);
    if text.is_empty() || text.contains(OPEN_PLACE) {
        let label = parameter.label.text(texts.language);
        let fills = [("label", label.into())];
        typed.refuse(name, texts.with("knock-outs-parameter-empty", fills));
        return String::new();
    }
    if !is_number(&parameter.default) {
        return text;
    }
    let value = typed.between(texts, name, Decimal::ZERO, Money::MAX);
    value.map_or_else(String::new, |value| number::plain(value, texts.language))
}

/// A value as it will stand in the text: a number that can be read one way gets its separators.
fn as_written(texts: Texts, typed: &str) -> String {
    let is_whole = typed.chars().all(|c| c.is_ascii_digit());
    match number::parse(typed) {
        Ok(value) if is_whole => number::plain(value, texts.language),
        Ok(_) | Err(_) => typed.to_owned(),
    }
}

/// Whether a parameter is a number: its default is computed, or digits and nothing else.
fn is_number(default: &str) -> bool {
    Computed::of(default).is_some() || default.chars().all(|c| c.is_ascii_digit())
}

/// A default that follows from the tender.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Computed {
    /// 80 % of the number of staff.
    Staff,
    /// This percentage of the budget.
    Value(u8),
}

impl Computed {
    fn of(default: &str) -> Option<Self> {
        match default {
            "{staff_80}" => Some(Self::Staff),
            "{value_60}" => Some(Self::Value(60)),
            "{value_80}" => Some(Self::Value(80)),
            _ => None,
        }
    }

    /// The number; nothing when the tender does not say enough. Staff is rounded up, a value down, so
    /// that it stays within its share.
    fn number(self, tender: &Tender) -> Option<Decimal> {
        let share =
            |whole: Decimal, percent: u8| whole * Decimal::from(percent) / Decimal::ONE_HUNDRED;
        match self {
            Self::Staff => Some(share(tender.authority.staff?, 80).ceil()),
            Self::Value(percent) => Some(share(tender.contract.budget?.amount(), percent).floor()),
        }
    }

    fn hint(self, texts: Texts, tender: &Tender) -> String {
        let computed = self.number(tender).is_some();
        match self {
            Self::Staff if computed => texts.get("knock-outs-staff-computed"),
            Self::Staff => texts.get("knock-outs-staff-unknown"),
            Self::Value(percent) if computed => {
                let key = if tender.contract.budget_public {
                    "knock-outs-value-computed"
                } else {
                    "knock-outs-value-reveals"
                };
                texts.with(key, [("percent", usize::from(percent).into())])
            }
            Self::Value(_) => texts.get("knock-outs-value-unknown"),
        }
    }
}

fn filled(texts: Texts, library: &Library, tender: &Tender) -> Typed {
    let mut typed = Typed::default();
    for item in &library.knock_outs {
        for parameter in &item.parameters {
            let default = match Computed::of(&parameter.default) {
                Some(computed) => computed.number(tender).map_or_else(String::new, |value| {
                    number::for_input(value, texts.language)
                }),
                None if parameter.default == OPEN_PLACE => String::new(),
                None => parameter.default.clone(),
            };
            typed.push(field_name(item, &parameter.name), default);
        }
    }
    typed
}

fn view(desk: &TenderDesk, library: &Library, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let areas: Vec<(&str, &str, Vec<&LibraryKnockOut>)> = library
        .areas
        .iter()
        .map(|area| {
            let items = library.knock_outs.iter();
            let items = items.filter(|item| item.area == area.code).collect();
            let title = texts.language.pick(&area.nl, &area.en);
            (area.code.as_str(), title, items)
        })
        .filter(|(_, _, items): &(_, _, Vec<_>)| !items.is_empty())
        .collect();
    let mut lines: Vec<Line> = areas
        .iter()
        .map(|(code, title, items)| Line {
            section: format!("area-{code}"),
            title: (*title).to_owned(),
            state: items.len().to_string(),
        })
        .collect();
    lines.push(Line {
        section: "add".to_owned(),
        title: texts.get("knock-outs-add-chosen"),
        state: String::new(),
    });
    let title = texts.get("knock-outs-library");
    let path = paths::choose(desk.id(), Part::KnockOuts);
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p.lead { (texts.get("knock-outs-library-lead")) }
        p.muted { (library.title.text(texts.language)) " · " (library.version) }
        (shown_items::choice(desk, &path, library, |one| !one.knock_outs.is_empty()))
        (sections::contents(&texts.get("knock-outs-contents"), &lines))
        (Form::to(path.clone()).class("sheet").own_checks().draw(&desk.frame, &html! {
            input type="hidden" name="library" value=(library.code);
            fieldset #(CHOOSE) disabled[!desk.may(Deed::Write)] {
                legend.hidden { (title) }
                @for (code, title, items) in &areas {
                    section id={ "area-" (code) } {
                        h2 { (title) }
                        @for item in items { (offered(desk, library, item, typed)) }
                    }
                }
                @if desk.may(Deed::Write) {
                    div.actions #add { button.button type="submit" { (texts.get("knock-outs-add-chosen")) } }
                }
            }
        }))
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

fn offered(desk: &TenderDesk, library: &Library, item: &LibraryKnockOut, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let text = texts.language.pick(&item.nl, &item.en);
    let typed_value = |name: &str| as_written(texts, &typed.trimmed(&field_name(item, name)));
    html! {
        div.offer {
            @if let Some(made) = made_from(&desk.at.tender, item) {
                p {
                    span.tag.good { (texts.get("knock-outs-taken")) } " "
                    a href=(paths::item(desk.id(), Part::KnockOuts, &made.id)) { (made.id) }
                }
                p.muted { (made.text) }
            } @else {
                div.choice {
                    input type="checkbox" id=(item.code) name=(CHOOSE) value=(item.code)
                        checked[typed.has(CHOOSE, &item.code)];
                    label for=(item.code) { (offer::sentence(text, typed_value)) }
                }
                div.offer-more {
                    @if !item.parameters.is_empty() {
                        div.pair {
                            @for one in &item.parameters { (parameter(desk, item, one, typed)) }
                        }
                    }
                    p { strong { (texts.get("knock-outs-evidence")) ": " } (item.evidence.text(texts.language)) }
                    (offer::about(desk, library, item))
                }
            }
        }
    }
}

fn parameter(
    desk: &TenderDesk,
    item: &LibraryKnockOut,
    parameter: &Parameter,
    typed: &Typed,
) -> Markup {
    let texts = desk.texts();
    let name = field_name(item, &parameter.name);
    let hint = Computed::of(&parameter.default).map(|one| one.hint(texts, &desk.at.tender));
    let field = Field {
        name: &name,
        label: parameter.label.text(texts.language).to_owned(),
        hint,
        optional: false,
    };
    if is_number(&parameter.default) {
        field::number(texts, typed, &field)
    } else {
        field::text(texts, typed, &field)
    }
}

#[cfg(test)]
mod tests;
