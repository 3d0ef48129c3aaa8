//! The page of a conflict: what is stored now and what somebody typed, field by field, with a
//! choice for each.
//!
//! The page carries everything itself, so that no choice and no text is lost on the way.

pub mod base;
mod page;
mod words;

use crate::i18n::Texts;
use crate::web::components::conflict::base::{Base, SHOWN};
use crate::web::components::conflict::words::{
    Words, belongs, is_row_of, is_version, owned, pairs, questions,
};
use crate::web::form::Typed;
use crate::web::once;

/// The field that says that a form comes from this page.
const MARK: &str = "conflict";
/// The field with who saved and when.
const BY: &str = "conflict:by";
/// The field with the page that leaves everything as it is stored.
const BACK: &str = "conflict:back";
/// The field that says that what only one of them changed was put together.
const TOGETHER: &str = "conflict:together";
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
    /// Something that only the other changed is in `carried`.
    theirs: bool,
    /// Something that only this one changed is in `carried`.
    mine: bool,
}

impl Conflict {
    /// The differences between what is stored and what was typed. What `sealed` names is in the
    /// vault: its value is not printed, and it is always asked.
    ///
    /// What only one of them changed since the form was opened is not asked, as far as the form
    /// tells what it had shown.
    pub fn between(texts: Texts, saved: &Typed, typed: &Typed, sealed: &[&str]) -> Self {
        let asked = questions(saved, typed);
        let words = Words { asked: &asked };
        let mut rows = Vec::new();
        let mut carried = Vec::new();
        let mut covered: Vec<&str> = Vec::new();
        let base = Base::sent(typed);
        let (mut by_them, mut by_me) = (false, false);
        for question in &asked {
            if asked.iter().any(|other| is_row_of(other, &question.name)) {
                continue;
            }
            let of = |side: &'_ Typed| words.held(question, side);
            let (mut theirs, mut mine) = (of(saved), of(typed));
            let is_sealed = sealed.contains(&question.name.as_str());
            let base = base.as_ref().filter(|_| !is_sealed);
            let untouched =
                |side: &Typed| base.is_some_and(|base| base.is_untouched(question, side));
            if is_sealed && !mine.shown.is_empty() {
                theirs.shown = vec![texts.get("conflict-sealed-saved")];
                mine.shown = vec![texts.get("conflict-sealed-typed")];
            }
            let names = saved.values().chain(typed.values()).map(|(name, _)| name);
            covered.extend(names.filter(|name| belongs(question, name)));
            if theirs.shown == mine.shown {
                carried.extend(pairs(question, typed));
            } else if untouched(typed) {
                by_them = true;
                carried.extend(pairs(question, saved));
            } else if untouched(saved) {
                by_me = true;
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
        carried.extend(along(saved, typed, &covered));
        Self {
            by: String::new(),
            back: String::new(),
            carried,
            rows,
            theirs: by_them,
            mine: by_me,
        }
    }

    /// The form as it is saved without a question: each changed something else. Nothing as long as
    /// there is something to ask, or this one changed nothing.
    pub fn together(&self) -> Option<&[(String, String)]> {
        (self.rows.is_empty() && self.mine).then_some(&self.carried)
    }

    /// The same with who saved and when, and with the page that leaves it so.
    #[must_use]
    pub fn told(mut self, by: String, back: String) -> Self {
        self.by = by;
        self.back = back;
        self
    }

    /// True when this one changed nothing, and the other did.
    pub fn is_all_theirs(&self) -> bool {
        self.rows.is_empty() && self.theirs && !self.mine
    }

    /// True when there is nothing to ask.
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
            theirs: form.get(TOGETHER) == "yes",
            mine: false,
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

    /// What somebody typed about something that is not there any more.
    pub fn typed_lines(&self) -> impl Iterator<Item = Left> {
        self.rows.iter().map(|row| Left {
            label: row.label.clone(),
            shown: row.typed.shown.clone(),
        })
    }
}

/// What the form never asked is what it carries along: buttons, where to go on, and the version that
/// is in sight now, with what it shows when the form told what it had shown.
fn along(saved: &Typed, typed: &Typed, covered: &[&str]) -> Vec<(String, String)> {
    let own = |name: &str| is_version(name) || [once::FIELD, SHOWN].contains(&name);
    let typed_along = typed.values();
    let typed_along = typed_along.filter(|(name, _)| !covered.contains(name) && !own(name));
    let versions = saved.values().filter(|(name, _)| is_version(name));
    // Whoever saves next is compared with what the choice was made from.
    let shown = Base::sent(typed).map(|_| Base::of_stored(saved).text());
    let shown = shown.map(|shown| (SHOWN.to_owned(), shown));
    let all = typed_along.chain(versions).map(owned);
    all.chain(shown).collect()
}

#[cfg(test)]
mod tests;
