//! The levels of a marked criterion as rows of its form. The valid marks and what they mean are
//! kept in step: every mark has one share and one description.

use maud::{Markup, html};
use rust_decimal::Decimal;

use crate::domain::tender::criterion::{Criterion, DescribedLevel, Level, Scale};
use crate::i18n::{Language, Texts, number};
use crate::web::components::field::{self, Field};
use crate::web::form::Typed;

/// The most rows that a form is read for.
const MOST: usize = 30;

/// The highest mark, and below zero the lowest.
const HIGHEST: i64 = 1000;

/// The most decimals of a mark or a percentage; the contract of a dossier ends at twelve.
const FINEST: u32 = 4;

/// Fills a row for every level, and one more to write in.
pub fn fill(typed: &mut Typed, criterion: &Criterion, language: Language) {
    let (levels, of) = match &criterion.scale {
        Some(Scale::Levels { levels, of }) => (levels.as_slice(), *of),
        Some(Scale::Range { .. }) | None => (&[][..], None),
    };
    typed.set("levels", (levels.len() + 1).min(MOST).to_string());
    for (level, row) in levels.iter().zip(1..) {
        let described = criterion
            .described_levels
            .iter()
            .find(|one| one.mark == level.mark);
        let share = level.share * unit(of);
        typed.set(&name("mark", row), number::for_input(level.mark, language));
        typed.set(&name("share", row), number::for_input(share, language));
        if let Some(described) = described {
            typed.set(&name("label", row), described.label.clone());
            typed.set(&name("text", row), described.text.clone());
        }
    }
}

/// One row more.
pub fn more(typed: &mut Typed) {
    let rows = (count(typed) + 1).min(MOST);
    typed.set("levels", rows.to_string());
}

/// The criterion with its levels as they were typed, the highest mark first.
pub fn read(texts: Texts, typed: &mut Typed, stored: Criterion) -> Criterion {
    let of = match &stored.scale {
        Some(Scale::Levels { of, .. }) => *of,
        Some(Scale::Range { .. }) | None => None,
    };
    let mut found: Vec<(Level, DescribedLevel)> = Vec::new();
    let mut written = 0;
    for row in 1..=count(typed) {
        if is_empty(typed, row) {
            continue;
        }
        written += 1;
        let Some((level, described)) = level(texts, typed, row, of) else {
            continue;
        };
        if found.iter().any(|(known, _)| known.mark == level.mark) {
            typed.refuse(name("mark", row), texts.get("quality-mark-twice"));
        }
        found.push((level, described));
    }
    if written == 0 && matches!(stored.scale, Some(Scale::Range { .. })) {
        return stored;
    }
    if written < 2 {
        typed.refuse(
            name("mark", written + 1),
            texts.get("quality-levels-too-few"),
        );
    }
    found.sort_by_key(|(level, _)| std::cmp::Reverse(level.mark));
    let (levels, described_levels) = found.into_iter().unzip();
    Criterion {
        scale: Some(Scale::Levels { levels, of }),
        described_levels,
        ..stored
    }
}

fn level(
    texts: Texts,
    typed: &mut Typed,
    row: usize,
    of: Option<Decimal>,
) -> Option<(Level, DescribedLevel)> {
    let highest = Decimal::from(HIGHEST);
    let most = unit(of) * of.unwrap_or(Decimal::ONE);
    let mark = needed(texts, typed, &name("mark", row), highest);
    let share = needed(texts, typed, &name("share", row), most);
    let level = Level {
        mark: mark?,
        share: (share? / unit(of)).normalize(),
    };
    let described = DescribedLevel {
        mark: level.mark,
        label: typed.trimmed(&name("label", row)),
        text: typed.trimmed(&name("text", row)),
    };
    Some((level, described))
}

/// A number that must be there, between `most` and its opposite.
fn needed(texts: Texts, typed: &mut Typed, name: &str, most: Decimal) -> Option<Decimal> {
    if typed.trimmed(name).is_empty() {
        typed.refuse(name, texts.get("quality-number-missing"));
        return None;
    }
    let value = typed.between(texts, name, -most, most)?;
    if value.scale() > FINEST {
        typed.refuse(name, texts.get("quality-number-too-fine"));
        return None;
    }
    Some(value)
}

/// Shares are typed in percents, unless the scale names its own unit.
fn unit(of: Option<Decimal>) -> Decimal {
    match of {
        Some(_) => Decimal::ONE,
        None => Decimal::ONE_HUNDRED,
    }
}

/// The rows of the form.
pub fn rows(texts: Texts, typed: &Typed, stored: &Criterion) -> Markup {
    let print = |mark: Decimal| number::plain(mark, texts.language);
    let share_label = match &stored.scale {
        Some(Scale::Levels { of: Some(of), .. }) => {
            texts.with("quality-level-share-of", [("of", print(*of).into())])
        }
        Some(Scale::Levels { of: None, .. } | Scale::Range { .. }) | None => {
            texts.get("quality-level-share")
        }
    };
    html! {
        h2 { (texts.get("quality-levels-title")) }
        p.hint #levels-hint { (texts.get("quality-levels-hint")) }
        @if let Some(Scale::Range { zero, full }) = &stored.scale {
            p.note { (texts.with("quality-range-kept",
                [("zero", print(*zero).into()), ("full", print(*full).into())])) }
        }
        (field::count(typed, "levels", count(typed), texts.get("quality-levels-title"),
            &["mark-", "share-", "label-", "text-"]))
        @for row in 1..=count(typed) {
            fieldset.level-row aria-describedby="levels-hint" {
                legend { (texts.with("quality-level", [("number", row.into())])) }
                div.pair {
                    (field::number(texts, typed, &labelled(&name("mark", row), texts.get("quality-level-mark"))))
                    (field::number(texts, typed, &labelled(&name("share", row), share_label.clone())))
                    (field::text(texts, typed, &labelled(&name("label", row), texts.get("quality-level-label"))))
                }
                (field::area(texts, typed, &labelled(&name("text", row), texts.get("quality-level-text")), 3))
            }
        }
    }
}

fn labelled(name: &str, label: String) -> Field<'_> {
    Field {
        name,
        label,
        ..Field::default()
    }
}

fn is_empty(typed: &Typed, row: usize) -> bool {
    ["mark", "share", "label", "text"]
        .iter()
        .all(|field| typed.trimmed(&name(field, row)).is_empty())
}

fn count(typed: &Typed) -> usize {
    typed.get("levels").parse().unwrap_or(0).min(MOST)
}

fn name(field: &str, row: usize) -> String {
    format!("{field}-{row}")
}
