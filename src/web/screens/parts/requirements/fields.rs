//! The fields of one requirement, and the library's help with writing it.

use std::collections::BTreeSet;

use maud::{Markup, html};

use crate::domain::permission::Deed;
use crate::domain::tender::requirement::{AnswerForm, Curve, Requirement, RequirementKind};
use crate::i18n::Texts;
use crate::i18n::requirement_list::{answer_words, class_word, kind_word};
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
        (field::opened(typed, desk.may(Deed::Write)))
        input type="hidden" name="back" value=(typed.get("back"));
        (field::area(texts, typed, &one("text", "requirements-text").hint(texts, "requirements-text-hint"), 3))
        (choice::radios(texts, typed, &one("class", "requirements-class"), &classes(texts)))
        (field::number(texts, typed, &one("points", "requirements-points-head").hint(texts, "requirements-points-hint")))
        (curve::view(texts, typed, straight))
        (choice::radios(texts, typed,
            &one("answer_form", "requirements-answer-form").hint(texts, "requirements-answer-form-hint"),
            &answers(texts)))
        (suggested::text(texts, typed,
            &one("area", "requirements-area").hint(texts, "requirements-area-hint").optional(), &areas(desk)))
        (choice::select(texts, typed,
            &one("kind", "requirements-kind").hint(texts, "requirements-kind-hint").optional(), &kinds(texts)))
        (field::area(texts, typed,
            &one("example", "requirements-example").hint(texts, "requirements-example-hint").optional(), 3))
        (suggested::text(texts, typed,
            &one("check", "requirements-check").hint(texts, "requirements-check-hint").optional(), &checks(desk)))
        (suggested::text(texts, typed,
            &one("origin", "requirements-origin").hint(texts, "requirements-origin-hint").optional(), &origins(desk)))
        (field::text(texts, typed,
            &one("expected_use", "requirements-use").hint(texts, "requirements-use-hint").optional()))
        (negotiable(desk, typed))
        @if !goals.is_empty() {
            (choice::checkboxes(texts, typed,
                &one("goals", "requirements-serves").hint(texts, "requirements-serves-hint").optional(), &goals))
        }
        @if !desk.at.tender.motivation.bottlenecks.is_empty() {
            (choice::checkboxes(texts, typed,
                &one("bottlenecks", "requirements-solves").hint(texts, "requirements-solves-hint").optional(),
                &bottlenecks(desk)))
        }
    }
}

/// Whether a wish is kept for the negotiation; the procedure decides whether that can be asked.
fn negotiable(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let field = Field::new(texts, "negotiable", "requirements-negotiable").optional();
    let field = if desk.at.tender.contract.may_negotiate() {
        field.hint(texts, "requirements-negotiable-hint")
    } else {
        field.hint(texts, "requirements-negotiable-not-here")
    };
    let asks = desk.at.tender.contract.may_negotiate() || typed.has("negotiable", "yes");
    let choice = [Choice::new("yes", texts.get("requirements-negotiable-yes"))];
    html! { @if asks { (choice::checkboxes(texts, typed, &field, &choice)) } }
}

fn answers(texts: Texts) -> Vec<Choice> {
    let choice = |form: AnswerForm| {
        let hint = texts.get(&format!("requirements-answer-{}-hint", form.name()));
        Choice::with_hint(form.name(), answer_words(texts, form), hint)
    };
    AnswerForm::ALL.map(choice).to_vec()
}

/// What a requirement can be about, after nothing.
pub(super) fn kinds(texts: Texts) -> Vec<Choice> {
    let mut kinds = vec![Choice::new("", texts.get("requirements-kind-none"))];
    let choice = |kind: RequirementKind| Choice::new(kind.name(), kind_word(texts, kind));
    kinds.extend(RequirementKind::ALL.map(choice));
    kinds
}

fn bottlenecks(desk: &TenderDesk) -> Vec<Choice> {
    let all = desk.at.tender.motivation.bottlenecks.iter();
    all.map(|one| Choice::new(&one.id, format!("{} {}", one.id, one.text)))
        .collect()
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
