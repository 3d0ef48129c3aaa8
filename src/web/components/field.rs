//! Fields of a form, each with its label, hint and finding.

use maud::{Markup, html};

use crate::i18n::Texts;
use crate::web::components::conflict::base::{Base, SHOWN};
use crate::web::form::Typed;

/// A field of a form.
#[derive(Debug, Clone, Default)]
pub struct Field<'a> {
    /// The name in the form, also the id on the page.
    pub name: &'a str,
    /// What it asks.
    pub label: String,
    /// Help, in one sentence.
    pub hint: Option<String>,
    /// True when it may be left empty; the label then says so.
    pub optional: bool,
}

impl<'a> Field<'a> {
    /// A field that must be filled in, labelled by the text under `label`.
    pub fn new(texts: Texts, name: &'a str, label: &str) -> Self {
        Self {
            name,
            label: texts.get(label),
            hint: None,
            optional: false,
        }
    }

    /// The same with help from the text under `hint`.
    #[must_use]
    pub fn hint(mut self, texts: Texts, hint: &str) -> Self {
        self.hint = Some(texts.get(hint));
        self
    }

    /// The same, allowed to be empty.
    #[must_use]
    pub fn optional(mut self) -> Self {
        self.optional = true;
        self
    }
}

/// What stands in the way, above the form, each line a link to its field.
pub fn summary(texts: Texts, typed: &Typed) -> Markup {
    html! {
        (not_chosen(texts, typed))
        @if !typed.is_accepted() {
            div.summary #summary role="alert" tabindex="-1" {
                h2 { (texts.get("form-problem")) }
                ul {
                    @for (name, finding) in typed.findings() {
                        li { a href={ "#" (name) } { (finding) } }
                    }
                }
            }
        }
    }
}

/// What was left out on the page of a conflict, for as long as the rest is not saved.
fn not_chosen(texts: Texts, typed: &Typed) -> Markup {
    html! {
        @if !typed.left().is_empty() {
            details.note open {
                summary { (texts.get("conflict-left")) }
                dl {
                    @for left in typed.left() {
                        dt { (left.label) }
                        dd { @for line in &left.shown { p.said { (line) } } }
                    }
                }
            }
        }
    }
}

/// The hidden number of rows; their fields belong together.
pub fn count(
    typed: &Typed,
    name: &str,
    rows: usize,
    label: String,
    columns: &[&'static str],
) -> Markup {
    typed.asks_rows(name, label, columns);
    html! { input type="hidden" name=(name) value=(rows); }
}

/// One line of text.
pub fn text(texts: Texts, typed: &Typed, field: &Field<'_>) -> Markup {
    line(texts, typed, field, "text", "wide")
}

/// A number or an amount: a short line, digits in a row.
pub fn number(texts: Texts, typed: &Typed, field: &Field<'_>) -> Markup {
    line(texts, typed, field, "text", "short")
}

/// A password.
pub fn password(texts: Texts, typed: &Typed, field: &Field<'_>, autocomplete: &str) -> Markup {
    html! {
        div.field.wrong[typed.finding(field.name).is_some()] {
            (head(texts, typed, field))
            input type="password" id=(field.name) name=(field.name) autocomplete=(autocomplete)
                aria-describedby=[described(typed, field)] aria-invalid=[invalid(typed, field)];
        }
    }
}

/// A code that is used once; browsers offer one that just came in.
pub fn code(texts: Texts, typed: &Typed, field: &Field<'_>) -> Markup {
    html! {
        div.field.wrong[typed.finding(field.name).is_some()] {
            (head(texts, typed, field))
            input.code type="text" id=(field.name) name=(field.name) autocomplete="one-time-code"
                autocapitalize="off" spellcheck="false"
                aria-describedby=[described(typed, field)] aria-invalid=[invalid(typed, field)];
        }
    }
}

/// Several lines of text.
pub fn area(texts: Texts, typed: &Typed, field: &Field<'_>, rows: u8) -> Markup {
    html! {
        div.field.wrong[typed.finding(field.name).is_some()] {
            (head(texts, typed, field))
            textarea id=(field.name) name=(field.name) rows=(rows)
                aria-describedby=[described(typed, field)] aria-invalid=[invalid(typed, field)] {
                // A line break after the tag is dropped by browsers, so one that was typed survives.
                "\n" (typed.get(field.name))
            }
        }
    }
}

/// How many lines a text needs, at least `least`, so that nobody reads it through a slit.
pub fn rows_for(text: &str, least: u8) -> u8 {
    let lines: usize = text.lines().map(|line| line.chars().count() / 76 + 1).sum();
    u8::try_from(lines).unwrap_or(u8::MAX).clamp(least, 18)
}

/// The version that the person saw, so that a stale save is noticed.
pub fn version(typed: &Typed) -> Markup {
    html! { input type="hidden" name="version" value=(typed.version()); }
}

/// The same with a digest of what each field shows, so that somebody who saves late is only asked
/// about what both changed. Only for who may save: a digest of what somebody may not see would tell
/// it to whoever tries enough values.
pub fn opened(typed: &Typed, saves: bool) -> Markup {
    let shown = typed.values().find(|(name, _)| *name == SHOWN);
    let shown = shown.map_or_else(
        || Base::of_stored(typed).text(),
        |(_, shown)| shown.to_owned(),
    );
    html! {
        (version(typed))
        @if saves && typed.version() > 0 { input type="hidden" name=(SHOWN) value=(shown); }
    }
}

/// The label, hint and finding of a field.
pub fn head(texts: Texts, typed: &Typed, field: &Field<'_>) -> Markup {
    typed.asks(field.name, &field.label, &[]);
    html! {
        label for=(field.name) { (field.label) (optional_mark(texts, field)) }
        (help(typed, field))
    }
}

/// The hint and finding of a field.
pub fn help(typed: &Typed, field: &Field<'_>) -> Markup {
    html! {
        @if let Some(hint) = &field.hint { p.hint id={ (field.name) "-hint" } { (hint) } }
        @if let Some(finding) = typed.finding(field.name) {
            p.finding id={ (field.name) "-finding" } { (finding) }
        }
    }
}

/// "(mag leeg blijven)" for an optional field.
pub fn optional_mark(texts: Texts, field: &Field<'_>) -> Markup {
    html! { @if field.optional { " " span.muted { (texts.get("form-optional")) } } }
}

/// The ids of what describes the field.
pub fn described(typed: &Typed, field: &Field<'_>) -> Option<String> {
    let mut ids = Vec::new();
    if field.hint.is_some() {
        ids.push(format!("{}-hint", field.name));
    }
    if typed.finding(field.name).is_some() {
        ids.push(format!("{}-finding", field.name));
    }
    (!ids.is_empty()).then(|| ids.join(" "))
}

fn invalid(typed: &Typed, field: &Field<'_>) -> Option<&'static str> {
    typed.finding(field.name).map(|_| "true")
}

fn line(texts: Texts, typed: &Typed, field: &Field<'_>, kind: &str, width: &str) -> Markup {
    html! {
        div.field.wrong[typed.finding(field.name).is_some()] {
            (head(texts, typed, field))
            input.(width) type=(kind) id=(field.name) name=(field.name) value=(typed.get(field.name))
                aria-describedby=[described(typed, field)] aria-invalid=[invalid(typed, field)];
        }
    }
}
