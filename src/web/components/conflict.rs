//! The page of a conflict: what is stored now and what somebody typed, field by field, with a
//! choice for each.
//!
//! The page carries everything itself, so that no choice and no text is lost on the way.

use form_urlencoded::Serializer;
use maud::{Markup, html};

use crate::i18n::Texts;
use crate::web::asked::Question;
use crate::web::components::post_form::Form;
use crate::web::desk::Frame;
use crate::web::form::Typed;
use crate::web::once;

/// The field that says that a form comes from this page.
const MARK: &str = "conflict";
/// The field with who saved and when.
const BY: &str = "conflict:by";
/// The field with the page that leaves everything as it is stored.
const BACK: &str = "conflict:back";
/// The field with the choice for whatever has none of its own.
const REST: &str = "conflict:rest";

/// From how many fields on one choice for all is offered.
const MANY: usize = 4;

/// One of two sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Saved,
    Typed,
}

impl Side {
    const BOTH: [Self; 2] = [Self::Saved, Self::Typed];

    fn name(self) -> &'static str {
        match self {
            Self::Saved => "saved",
            Self::Typed => "typed",
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        Self::BOTH.into_iter().find(|side| side.name() == name)
    }
}

/// What one side holds of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Held {
    /// Names and values, as a form sends them.
    sent: String,
    /// The same in words, a line each.
    shown: Vec<String>,
}

/// A field, or rows of fields, of which the sides differ.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    key: String,
    label: String,
    saved: Held,
    typed: Held,
    chosen: Option<Side>,
}

/// What somebody left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    /// What the field asks.
    pub label: String,
    /// What it held, a line each.
    pub shown: Vec<String>,
}

/// A form as it was put together from both sides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen {
    /// The fields, as a browser would send them.
    pub values: Vec<(String, String)>,
    /// What was left out.
    pub left: Vec<Left>,
}

/// What two people saved and typed of one form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    by: String,
    back: String,
    carried: Vec<(String, String)>,
    rows: Vec<Row>,
}

impl Conflict {
    /// The differences between what is stored and what was typed. What `sealed` names is in the
    /// vault: its value is not printed.
    pub fn between(texts: Texts, saved: &Typed, typed: &Typed, sealed: &[&str]) -> Self {
        let asked = questions(saved, typed);
        let words = Words { asked: &asked };
        let mut rows = Vec::new();
        let mut carried = Vec::new();
        let mut covered: Vec<&str> = Vec::new();
        for question in &asked {
            if asked.iter().any(|other| is_row_of(other, &question.name)) {
                continue;
            }
            let of = |side: &'_ Typed| words.held(question, side);
            let (mut theirs, mut mine) = (of(saved), of(typed));
            if sealed.contains(&question.name.as_str()) && !mine.shown.is_empty() {
                theirs.shown = vec![texts.get("conflict-sealed-saved")];
                mine.shown = vec![texts.get("conflict-sealed-typed")];
            }
            let names = saved.values().chain(typed.values()).map(|(name, _)| name);
            covered.extend(names.filter(|name| belongs(question, name)));
            if theirs.shown == mine.shown {
                carried.extend(pairs(question, typed));
            } else {
                rows.push(Row {
                    key: question.name.clone(),
                    label: question.label.clone(),
                    saved: theirs,
                    typed: mine,
                    chosen: None,
                });
            }
        }
        // What the form never asked is what it carries along: buttons and where to go on.
        let along = typed.values().filter(|(name, _)| {
            !covered.contains(name) && !is_version(name) && *name != once::FIELD
        });
        carried.extend(along.map(owned));
        carried.extend(
            saved
                .values()
                .filter(|(name, _)| is_version(name))
                .map(owned),
        );
        Self {
            by: String::new(),
            back: String::new(),
            carried,
            rows,
        }
    }

    /// The same with who saved and when, and with the page that leaves it so.
    #[must_use]
    pub fn told(mut self, by: String, back: String) -> Self {
        self.by = by;
        self.back = back;
        self
    }

    /// True when both sides hold the same.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The conflict that a form from this page carries; nothing for any other form.
    pub fn sent(form: &Typed) -> Option<Self> {
        if form.get(MARK) != "yes" {
            return None;
        }
        let rest = Side::from_name(form.get(REST));
        let keys = form.all("conflict:key");
        let row = |key: &String| {
            let held = |side: Side| Held {
                sent: form.get(&format!("{}:{key}", side.name())).to_owned(),
                shown: form.all(&format!("{}-shown:{key}", side.name())),
            };
            Row {
                label: form.get(&format!("label:{key}")).to_owned(),
                saved: held(Side::Saved),
                typed: held(Side::Typed),
                chosen: Side::from_name(form.get(&format!("choose:{key}"))).or(rest),
                key: key.clone(),
            }
        };
        let plain =
            |(name, _): &(&str, &str)| *name != MARK && *name != once::FIELD && !name.contains(':');
        Some(Self {
            by: form.get(BY).to_owned(),
            back: form.get(BACK).to_owned(),
            rows: keys.iter().map(row).collect(),
            carried: form.values().filter(plain).map(owned).collect(),
        })
    }

    /// The form as it was chosen, with what was left out; nothing as long as a choice is missing.
    pub fn chosen(&self) -> Option<Chosen> {
        let mut values = self.carried.clone();
        let mut left = Vec::new();
        for row in &self.rows {
            let (kept, other) = match row.chosen? {
                Side::Saved => (&row.saved, &row.typed),
                Side::Typed => (&row.typed, &row.saved),
            };
            values.extend(form_urlencoded::parse(kept.sent.as_bytes()).into_owned());
            left.push(Left {
                label: row.label.clone(),
                shown: other.shown.clone(),
            });
        }
        Some(Chosen { values, left })
    }

    /// The page; `again` says that a choice was missing.
    pub fn page(&self, frame: &Frame, again: bool) -> Markup {
        let texts = frame.texts;
        html! {
            @if again { (self.missing(texts)) }
            h1 { (texts.get("conflict-title")) }
            p.lead { (self.by) " " (texts.get("conflict-lead")) }
            (Form::to(frame.path.as_str()).class("sheet broad").own_checks().draw(frame, &html! {
                (hidden(MARK, "yes")) (hidden(BY, &self.by)) (hidden(BACK, &self.back))
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

    /// What somebody typed about something that is not there any more.
    pub fn typed_lines(&self) -> impl Iterator<Item = Left> {
        self.rows.iter().map(|row| Left {
            label: row.label.clone(),
            shown: row.typed.shown.clone(),
        })
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

/// How values become words.
struct Words<'a> {
    asked: &'a [Question],
}

impl Words<'_> {
    fn held(&self, question: &Question, side: &Typed) -> Held {
        let pairs = pairs(question, side);
        let shown = if question.rows.is_empty() {
            let filled = pairs.iter().filter(|(_, value)| !value.trim().is_empty());
            filled
                .map(|(name, value)| self.shown(name, value))
                .collect()
        } else {
            self.rows(question, side)
        };
        let sent = Serializer::new(String::new()).extend_pairs(&pairs).finish();
        Held { sent, shown }
    }

    fn shown(&self, name: &str, value: &str) -> String {
        let question = self.asked.iter().find(|question| question.name == name);
        let choices = question.map_or(&[][..], |question| &question.choices);
        let chosen = choices.iter().find(|(known, _)| known == value);
        let text = chosen.map_or(value, |(_, label)| label);
        text.trim().replace("\r\n", "\n")
    }

    /// Rows in which something is written, a line each.
    fn rows(&self, question: &Question, side: &Typed) -> Vec<String> {
        let mut numbers: Vec<usize> = side
            .values()
            .filter_map(|(name, _)| row_number(question, name))
            .collect();
        numbers.sort_unstable();
        numbers.dedup();
        let line = |number: usize| {
            let cells = question
                .rows
                .iter()
                .map(|column| format!("{column}{number}"));
            let cells = cells.filter(|name| !side.get(name).trim().is_empty());
            let cells: Vec<String> = cells
                .map(|name| self.shown(&name, side.get(&name)))
                .collect();
            cells.join(" · ")
        };
        numbers
            .into_iter()
            .map(line)
            .filter(|line| !line.is_empty())
            .collect()
    }
}

/// The questions of both drawings; those that only the stored one asks come last.
fn questions(saved: &Typed, typed: &Typed) -> Vec<Question> {
    let mut all = typed.asked();
    for question in saved.asked() {
        match all.iter_mut().find(|known| known.name == question.name) {
            Some(known) => {
                for choice in question.choices {
                    if !known.choices.contains(&choice) {
                        known.choices.push(choice);
                    }
                }
            }
            None => all.push(question),
        }
    }
    // What is stored is never overwritten unseen, even if no drawing names it.
    for (name, _) in saved.values() {
        if !is_version(name) && !all.iter().any(|question| belongs(question, name)) {
            all.push(Question {
                name: name.to_owned(),
                label: name.to_owned(),
                choices: Vec::new(),
                rows: Vec::new(),
            });
        }
    }
    all
}

fn pairs(question: &Question, side: &Typed) -> Vec<(String, String)> {
    side.values()
        .filter(|(name, _)| belongs(question, name))
        .map(owned)
        .collect()
}

fn belongs(question: &Question, name: &str) -> bool {
    question.name == name || is_row_of(question, name)
}

fn is_row_of(question: &Question, name: &str) -> bool {
    row_number(question, name).is_some()
}

/// The number of the row, when a name is that of a field in a row.
fn row_number(question: &Question, name: &str) -> Option<usize> {
    let mut columns = question.rows.iter();
    columns.find_map(|column| name.strip_prefix(column)?.parse().ok())
}

/// Versions come from what is stored: the choice was made with that in sight.
fn is_version(name: &str) -> bool {
    name == "version" || name.starts_with("version-") || name.ends_with("-version")
}

/// A path of a tender, and nothing else that somebody could put in the form.
fn is_place(path: &str) -> bool {
    path.starts_with("/tenders/") && !path.contains("//")
}

fn hidden(name: &str, value: &str) -> Markup {
    html! { input type="hidden" name=(name) value=(value); }
}

fn owned((name, value): (&str, &str)) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

#[cfg(test)]
mod tests;
