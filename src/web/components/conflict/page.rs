//! How a conflict looks: a field each, with both texts and a choice.

use maud::{Markup, html};

use crate::i18n::Texts;
use crate::web::components::conflict::{BACK, BY, Conflict, MANY, MARK, REST, Row, Side, TOGETHER};
use crate::web::components::post_form::Form;
use crate::web::desk::Frame;

impl Conflict {
    /// The page; `again` says that a choice was missing.
    pub fn page(&self, frame: &Frame, again: bool) -> Markup {
        let texts = frame.texts;
        html! {
            @if again { (self.missing(texts)) }
            h1 { (texts.get("conflict-title")) }
            p.lead { (self.by) " " (texts.get("conflict-lead")) }
            @let together = self.theirs || self.mine;
            @if together { p { (texts.get("conflict-together")) } }
            (Form::to(frame.path.as_str()).class("sheet broad").own_checks().draw(frame, &html! {
                (hidden(MARK, "yes")) (hidden(BY, &self.by)) (hidden(BACK, &self.back))
                @if together { (hidden(TOGETHER, "yes")) }
                @for (name, value) in &self.carried { (hidden(name, value)) }
                @for (index, row) in self.rows.iter().enumerate() { (row.fields(texts, index, again)) }
                div.actions {
                    button.button type="submit" { (texts.get("conflict-save")) }
                    @if self.rows.len() >= MANY {
                        @for side in Side::BOTH {
                            button.button.quiet type="submit" name=(REST) value=(side.name()) {
                                (texts.get(&format!("conflict-rest-{}", side.name())))
                            }
                        }
                    }
                }
            }))
            @if is_place(&self.back) {
                p { a href=(self.back) { (texts.get("conflict-leave")) } }
            }
        }
    }

    fn missing(&self, texts: Texts) -> Markup {
        html! {
            div.summary #summary role="alert" tabindex="-1" {
                h2 { (texts.get("form-problem")) }
                ul {
                    @for (index, row) in self.rows.iter().enumerate() {
                        @if row.chosen.is_none() {
                            li { a href={ "#choose-" (index) } {
                                (texts.with("conflict-choose", [("field", row.label.as_str().into())]))
                            } }
                        }
                    }
                }
            }
        }
    }
}

impl Row {
    fn fields(&self, texts: Texts, index: usize, again: bool) -> Markup {
        let wrong = again && self.chosen.is_none();
        html! {
            fieldset.field.wrong[wrong] {
                legend { (self.label) }
                @if wrong {
                    p.finding { (texts.with("conflict-choose", [("field", self.label.as_str().into())])) }
                }
                (hidden("conflict:key", &self.key))
                (hidden(&format!("label:{}", self.key), &self.label))
                div.sides {
                    @for side in Side::BOTH { (self.side(texts, side, index)) }
                }
            }
        }
    }

    /// The first choice carries the id that the summary's link lands on.
    fn side(&self, texts: Texts, side: Side, index: usize) -> Markup {
        let held = match side {
            Side::Saved => &self.saved,
            Side::Typed => &self.typed,
        };
        let id = match side {
            Side::Saved => format!("choose-{index}"),
            Side::Typed => format!("choose-{index}-typed"),
        };
        html! {
            div.side {
                div.choice {
                    input type="radio" id=(id) name={ "choose:" (self.key) } value=(side.name())
                        checked[self.chosen == Some(side)];
                    label for=(id) { (texts.get(&format!("conflict-{}", side.name()))) }
                }
                @match held.shown.as_slice() {
                    [] => p.muted { (texts.get("conflict-empty")) },
                    [one] => p.said { (one) },
                    several => ul { @for line in several { li.said { (line) } } }
                }
                (hidden(&format!("{}:{}", side.name(), self.key), &held.sent))
                @for line in &held.shown {
                    (hidden(&format!("{}-shown:{}", side.name(), self.key), line))
                }
            }
        }
    }
}

/// A path of a tender, and nothing else that somebody could put in the form.
fn is_place(path: &str) -> bool {
    path.starts_with("/tenders/") && !path.contains("//")
}

fn hidden(name: &str, value: &str) -> Markup {
    html! { input type="hidden" name=(name) value=(value); }
}
