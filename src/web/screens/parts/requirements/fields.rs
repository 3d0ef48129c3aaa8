//! The fields of one requirement, and the library's help with writing it.

use std::collections::BTreeSet;

use maud::{Markup, html};

use crate::domain::tender::requirement::{Curve, Requirement};
use crate::i18n::Texts;
use crate::i18n::requirement_list::class_word;
use crate::libraries::items::WritingExample;
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::components::{part, suggested};
use crate::web::desk::TenderDesk;
use crate::web::form::Typed;

use super::{CLASSES, curve};

/// The ways of checking that are suggested, by the end of their text's key.
const CHECKS: [&str; 6] = [
    "demonstration",
    "documents",
    "statement",
    "certificate",
    "user-test",
    "reference",
];

/// All fields; `stored` is what was saved before, when it was.
pub fn fields(desk: &TenderDesk, typed: &Typed, stored: Option<&Requirement>) -> Markup {
    let texts = desk.texts();
    let one = |name, label: &str| Field::new(texts, name, label);
    let straight = stored.is_some_and(|one| matches!(one.curve, Some(Curve::Linear { .. })));
    let goals = part::goal_choices(desk);
    html! {
        (field::version(typed))
        input type="hidden" name="back" value=(typed.get("back"));
        (field::area(texts, typed, &one("text", "requirements-text").hint(texts, "requirements-text-hint"), 3))
        (choice::radios(texts, typed, &one("class", "requirements-class"), &classes(texts)))
        (field::number(texts, typed, &one("points", "requirements-points-head").hint(texts, "requirements-points-hint")))
        (curve::view(texts, typed, straight))
        (suggested::text(texts, typed,
            &one("area", "requirements-area").hint(texts, "requirements-area-hint").optional(), &areas(desk)))
        (field::area(texts, typed,
            &one("example", "requirements-example").hint(texts, "requirements-example-hint").optional(), 3))
        (suggested::text(texts, typed,
            &one("check", "requirements-check").hint(texts, "requirements-check-hint").optional(), &checks(desk)))
        (suggested::text(texts, typed,
            &one("origin", "requirements-origin").hint(texts, "requirements-origin-hint").optional(), &origins(desk)))
        @if !goals.is_empty() {
            (choice::checkboxes(texts, typed,
                &one("goals", "requirements-serves").hint(texts, "requirements-serves-hint").optional(), &goals))
        }
    }
}

/// The library's examples of how to write a requirement, and how not to.
pub fn writing_help(desk: &TenderDesk) -> Markup {
    let texts = desk.texts();
    let examples = desk
        .library()
        .map_or(&[][..], |library| &library.writing_examples);
    html! {
        @if !examples.is_empty() {
            details {
                summary { (texts.get("requirements-help")) }
                @for good in [true, false] {
                    h2 { (texts.get(if good { "requirements-help-good" } else { "requirements-help-bad" })) }
                    dl.ways {
                        @for example in examples.iter().filter(|one| one.good == good) {
                            (written(texts, example))
                        }
                    }
                }
            }
        }
    }
}

fn written(texts: Texts, example: &WritingExample) -> Markup {
    html! {
        dt { (texts.language.pick(&example.nl, &example.en)) }
        dd.muted { (example.why.text(texts.language)) }
    }
}

fn classes(texts: Texts) -> Vec<Choice> {
    CLASSES
        .map(|class| {
            let hint = texts.get(&format!("requirements-class-{}-hint", class.name()));
            Choice::with_hint(class.name(), class_word(texts, class), hint)
        })
        .to_vec()
}

/// Subjects in use, and those of the library.
pub(super) fn areas(desk: &TenderDesk) -> Vec<String> {
    let language = desk.language();
    let library = desk.library().map_or(&[][..], |library| &library.areas);
    let known = library
        .iter()
        .map(|area| language.pick(&area.nl, &area.en).to_owned());
    distinct(known.chain(used(desk, |one| &one.area)))
}

fn checks(desk: &TenderDesk) -> Vec<String> {
    let texts = desk.texts();
    let known = CHECKS
        .into_iter()
        .map(|check| texts.get(&format!("requirements-check-{check}")));
    distinct(known.chain(used(desk, |one| &one.check)))
}

/// Who asked for something before.
pub(super) fn origins(desk: &TenderDesk) -> Vec<String> {
    distinct(used(desk, |one| &one.origin))
}

fn used(
    desk: &TenderDesk,
    field: impl Fn(&Requirement) -> &String,
) -> impl Iterator<Item = String> {
    desk.at
        .tender
        .requirements
        .iter()
        .map(move |one| field(one).clone())
}

/// Each text once, in alphabetical order, without the empty one.
fn distinct(texts: impl Iterator<Item = String>) -> Vec<String> {
    let set: BTreeSet<String> = texts.filter(|text| !text.is_empty()).collect();
    set.into_iter().collect()
}
