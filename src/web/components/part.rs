//! What the screens of the seven parts share: their head, their end and their lists.

use maud::{Markup, html};

use crate::domain::finding::{Finding, Severity};
use crate::domain::permission::Deed;
use crate::domain::phase::Phase;
use crate::domain::tender::part::Part;
use crate::i18n::{Fill, Texts, law};
use crate::web::components::attached;
use crate::web::components::choice::Choice;
use crate::web::components::post_form::Form;
use crate::web::components::{inventory, library};
use crate::web::desk::{Frame, TenderDesk};
use crate::web::paths;

/// The heading of a part, with one sentence about it and, once frozen, the word that it is.
pub fn head(desk: &TenderDesk, part: Part) -> Markup {
    let texts = desk.texts();
    html! {
        h1 { (texts.get(&format!("part-{}", part.name()))) }
        p.lead { (texts.get(&format!("part-{}-lead", part.name()))) }
        @if !desk.may(Deed::Write) {
            p.note { (texts.get(if desk.at.phase() == Phase::Draft { "part-read-only" } else { "part-frozen" })) }
        }
        (library::facts(desk, part))
        (attached::of_part(desk, part))
    }
}

/// What is still open in a part, and the button that calls it done.
pub fn end(desk: &TenderDesk, part: Part) -> Markup {
    html! {
        (answers_link(desk, part))
        (end_of_answers(desk, part))
    }
}

/// The same below all answers of the part, to which no link is needed there.
pub fn end_of_answers(desk: &TenderDesk, part: Part) -> Markup {
    let button = html! {
        (Form::to(paths::part_done(desk.id(), part)).draw(&desk.frame, &html! {
            (end_button(desk, part, None))
        }))
    };
    end_around(desk, part, &button)
}

/// The same for a part that is one form: the button submits that form, so that whoever calls the
/// part done loses nothing that was typed.
pub fn end_of_form(desk: &TenderDesk, part: Part, form: &str) -> Markup {
    html! {
        (answers_link(desk, part))
        (end_around(desk, part, &end_button(desk, part, Some(form))))
    }
}

fn answers_link(desk: &TenderDesk, part: Part) -> Markup {
    html! {
        (inventory::links(desk, part))
        p { a href=(paths::answers(desk.id(), part)) { (desk.texts().get("part-answers")) } }
    }
}

fn end_around(desk: &TenderDesk, part: Part, button: &Markup) -> Markup {
    let texts = desk.texts();
    let findings: Vec<Finding> = desk
        .at
        .shown_findings()
        .into_iter()
        .filter(|one| one.part == Some(part))
        .cloned()
        .collect();
    html! {
        @if desk.may(Deed::Write) {
            section.end {
                h2 { (texts.get("part-end")) }
                (open_points(texts, &findings))
                (button)
            }
        }
    }
}

fn end_button(desk: &TenderDesk, part: Part, form: Option<&str>) -> Markup {
    let texts = desk.texts();
    html! {
        @if desk.at.done.contains(&part) {
            p { (texts.get("part-is-done")) }
            button.button.quiet type="submit" form=[form] name="done" value="no" {
                (texts.get("part-reopen"))
            }
        } @else {
            button.button type="submit" form=[form] name="done" value="yes" {
                (texts.get("part-call-done"))
            }
        }
    }
}

/// Findings in words, errors before warnings.
pub fn open_points(texts: Texts, findings: &[Finding]) -> Markup {
    let mut sorted: Vec<&Finding> = findings.iter().collect();
    sorted.sort_by_key(|finding| finding.severity);
    html! {
        @if sorted.is_empty() {
            p { (texts.get("findings-none")) }
        } @else {
            ul.findings {
                @for finding in sorted {
                    li {
                        @match finding.severity {
                            Severity::Error => span.tag.wrong { (texts.get("severity-error")) },
                            Severity::Warning => span.tag.caution { (texts.get("severity-warning")) },
                        }
                        " " (finding_text(texts, finding))
                    }
                }
            }
        }
    }
}

/// A finding in words.
pub fn finding_text(texts: Texts, finding: &Finding) -> String {
    let key = format!("finding-{}", finding.code);
    let object = if finding.code.starts_with("class-") {
        texts.get(&format!("class-{}", finding.object))
    } else if let Some(named) = law::named(texts, finding.code, &finding.object) {
        named
    } else if finding.code.starts_with("law-") || finding.code.starts_with("proportion-") {
        law::cited(texts, &finding.object)
    } else {
        finding.object.clone()
    };
    texts.with(&key, [("object", Fill::from(object))])
}

/// The buttons that move an item up and down in its list.
pub fn movers(frame: &Frame, action: &str, what: &str, first: bool, last: bool) -> Markup {
    let texts = frame.texts;
    html! {
        (Form::to(action).class("movers").draw(frame, &html! {
            @if !first {
                button.small type="submit" name="to" value="up" {
                    (texts.get("action-up")) span.hidden { " " (what) }
                }
            }
            @if !last {
                button.small type="submit" name="to" value="down" {
                    (texts.get("action-down")) span.hidden { " " (what) }
                }
            }
        }))
    }
}

/// The goals of the tender as choices, for what serves them.
pub fn goal_choices(desk: &TenderDesk) -> Vec<Choice> {
    let goals = desk.at.tender.goals.iter();
    goals
        .map(|goal| Choice::new(&goal.id, format!("{} {}", goal.id, goal.title)))
        .collect()
}
