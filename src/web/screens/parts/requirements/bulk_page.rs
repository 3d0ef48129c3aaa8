//! The page on which several requirements are changed or removed.

use maud::{Markup, html};

use crate::actions::procurement::Entry;
use crate::domain::permission::Deed;
use crate::domain::tender::bulk_change::BulkChange;
use crate::domain::tender::part::Part;
use crate::domain::tender::requirement::{Requirement, RequirementKind};
use crate::i18n::requirement_list::{Column, cell, class_word, kind_word};
use crate::i18n::{Fill, Texts};
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::components::{part, suggested};
use crate::web::desk::TenderDesk;
use crate::web::form::Typed;
use crate::web::{layout, paths};

use super::filter::Filter;
use super::{CLASSES, fields};

/// How far somebody is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Stage {
    /// They are asked what to do.
    Asked,
    /// They see what changes.
    Change(BulkChange),
    /// They see what goes.
    Remove,
}

/// What the form carries from one stage to the next.
const CARRIED: [&str; 7] = ["back", "class", "kind", "points", "area", "origin", "goal"];

pub(super) fn view(
    desk: &TenderDesk,
    typed: &Typed,
    chosen: &[Entry<Requirement>],
    stage: &Stage,
) -> Markup {
    let texts = desk.texts();
    let title = texts.get("requirements-bulk");
    let count = [("count", Fill::from(chosen.len()))];
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        (back(desk, typed))
        @if chosen.is_empty() {
            p { (texts.get("requirements-bulk-none")) }
        } @else {
            @match stage {
                Stage::Asked => {
                    p.lead { (texts.with("requirements-bulk-chosen", count)) }
                    @if desk.may(Deed::Write) { (form(desk, typed)) }
                    (table(texts, chosen, None))
                }
                Stage::Change(change) => {
                    (consequences(texts, chosen, change))
                    (table(texts, chosen, Some(change)))
                    (sure(desk, typed, "change-sure", "requirements-bulk-change-sure"))
                    (otherwise(desk, typed))
                }
                Stage::Remove => {
                    p role="status" { (texts.with("requirements-bulk-removes", count)) }
                    (table(texts, chosen, None))
                    (sure(desk, typed, "remove-sure", "requirements-bulk-remove-sure"))
                    (otherwise(desk, typed))
                }
            }
        }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

/// How many change, and how many are so already.
fn consequences(texts: Texts, chosen: &[Entry<Requirement>], change: &BulkChange) -> Markup {
    let is_other = |one: &&Entry<Requirement>| change.of(&one.value) != one.value;
    let count = chosen.iter().filter(is_other).count();
    let same = chosen.len() - count;
    html! {
        p role="status" {
            (texts.with("requirements-bulk-changes", [("count", count.into())]))
            @if same > 0 { " " (texts.with("requirements-bulk-stay", [("count", same.into())])) }
        }
    }
}

fn otherwise(desk: &TenderDesk, typed: &Typed) -> Markup {
    html! {
        details {
            summary { (desk.texts().get("requirements-bulk-otherwise")) }
            (form(desk, typed))
        }
    }
}

/// Does what was shown.
fn sure(desk: &TenderDesk, typed: &Typed, then: &str, label: &str) -> Markup {
    html! {
        (Form::to(action(desk)).draw(&desk.frame, &html! {
            (items(typed))
            @for name in CARRIED { input type="hidden" name=(name) value=(typed.get(name)); }
            input type="hidden" name="then" value=(then);
            p.actions { button.button type="submit" { (desk.texts().get(label)) } }
        }))
    }
}

fn form(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let one = |name, label: &str| Field::new(texts, name, label).optional();
    let stays = || Choice::new("", texts.get("requirements-bulk-stays"));
    let mut classes = vec![stays()];
    classes.extend(CLASSES.map(|class| Choice::new(class.name(), class_word(texts, class))));
    let mut kinds = vec![stays()];
    let kind = |kind: RequirementKind| Choice::new(kind.name(), kind_word(texts, kind));
    kinds.extend(RequirementKind::ALL.map(kind));
    let mut goals = vec![stays()];
    goals.extend(part::goal_choices(desk));
    html! {
        (Form::to(action(desk)).class("sheet").own_checks().draw(&desk.frame, &html! {
            (items(typed))
            input type="hidden" name="back" value=(typed.get("back"));
            p { (texts.get("requirements-bulk-lead")) }
            (choice::select(texts, typed, &one("class", "requirements-class"), &classes))
            (field::number(texts, typed, &one("points", "requirements-points-head")))
            (suggested::text(texts, typed, &one("area", "requirements-area"), &fields::areas(desk)))
            (choice::select(texts, typed, &one("kind", "requirements-kind"), &kinds))
            (suggested::text(texts, typed, &one("origin", "requirements-origin"), &fields::origins(desk)))
            @if goals.len() > 1 {
                (choice::select(texts, typed, &one("goal", "requirements-bulk-goal"), &goals))
            }
            div.actions {
                button.button type="submit" name="then" value="change" {
                    (texts.get("requirements-bulk-look"))
                }
                button.button.danger type="submit" name="then" value="remove" {
                    (texts.get("requirements-bulk-remove"))
                }
            }
        }))
    }
}

fn items(typed: &Typed) -> Markup {
    html! { @for item in typed.all("item") { input type="hidden" name="item" value=(item); } }
}

/// Every chosen one, with what changes.
fn table(texts: Texts, chosen: &[Entry<Requirement>], change: Option<&BulkChange>) -> Markup {
    let title = texts.get("requirements-bulk-list");
    html! {
        div.scroll tabindex="0" role="region" aria-label=(title) {
            table {
                caption.hidden { (title) }
                thead { tr {
                    th scope="col" { (texts.get("requirements-number")) }
                    th scope="col" { (texts.get("requirements-text")) }
                    @if change.is_some() {
                        th scope="col" { (texts.get("requirements-bulk-what")) }
                    } @else {
                        th scope="col" { (texts.get("requirements-class")) }
                    }
                } }
                tbody {
                    @for one in chosen {
                        tr id=(one.id) {
                            td.word { (one.id) }
                            th.long scope="row" { bdi { (one.value.text) } }
                            td {
                                @match change {
                                    Some(change) => (differences(texts, &one.value, &change.of(&one.value))),
                                    None => (class_word(texts, one.value.class)),
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// "Soort: wens, zwaar → eis", one line for each field that changes.
fn differences(texts: Texts, now: &Requirement, after: &Requirement) -> Markup {
    let columns = [
        Column::Class,
        Column::Kind,
        Column::Points,
        Column::Area,
        Column::Origin,
        Column::Negotiable,
    ];
    let values = |column| {
        let print = |one: &Requirement| cell(one, column, texts.language);
        (column.label(texts), print(now), print(after))
    };
    let goals = |one: &Requirement| one.goals.join(", ");
    let mut lines: Vec<(String, String, String)> = columns.map(values).to_vec();
    lines.push((texts.get("requirements-goals"), goals(now), goals(after)));
    lines.retain(|(_, now, after)| now != after);
    let curve_goes = now.curve.is_some() && after.curve.is_none();
    html! {
        @for (label, now, after) in &lines {
            p { (label) ": " bdi { (shown(now)) } " → " strong { bdi { (shown(after)) } } }
        }
        @if curve_goes { p { (texts.get("requirements-bulk-curve")) } }
        @if lines.is_empty() && !curve_goes {
            span.muted { (texts.get("requirements-bulk-same")) }
        }
    }
}

fn shown(text: &str) -> &str {
    if text.is_empty() { "–" } else { text }
}

fn back(desk: &TenderDesk, typed: &Typed) -> Markup {
    let path = paths::part(desk.id(), Part::Requirements);
    let query = Filter::parse(typed.get("back")).query();
    let href = if query.is_empty() {
        path
    } else {
        format!("{path}?{query}")
    };
    html! { p { a href=(href) { (desk.texts().get("requirements-back")) } } }
}

fn action(desk: &TenderDesk) -> String {
    paths::item(desk.id(), Part::Requirements, "bulk")
}
