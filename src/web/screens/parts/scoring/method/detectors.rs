//! What flags a price as abnormally low: a row each, with one empty row to add another.

use maud::{Markup, html};
use rust_decimal::Decimal;

use crate::domain::quantity::money::Money;
use crate::domain::tender::scoring::Detector;
use crate::i18n::{Language, Texts, number};
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::form::Typed;
use crate::web::screens::parts::scoring::method::read;
use crate::web::screens::parts::scoring::percent;

/// The kinds, as the form writes them.
const KINDS: [&str; 4] = [
    "below-mean-of-others",
    "below-next",
    "below-mean",
    "below-base",
];

/// The most rows that a form is read for.
const MOST: usize = 12;

/// Fills the rows.
pub fn fill(typed: &mut Typed, detectors: &[Detector], language: Language) {
    typed.set("detectors", (detectors.len() + 1).min(MOST).to_string());
    for (detector, row) in detectors.iter().zip(1..) {
        let (kind, percent, base) = match detector {
            Detector::BelowMeanOfOthers { percent } => ("below-mean-of-others", percent, None),
            Detector::BelowNext { percent } => ("below-next", percent, None),
            Detector::BelowMean { percent } => ("below-mean", percent, None),
            Detector::BelowBase { percent, base } => ("below-base", percent, Some(*base)),
        };
        typed.set(&kind_of(row), kind);
        typed.set(&percent_of(row), number::for_input(*percent, language));
        if let Some(base) = base {
            let base = number::for_input(base.amount(), language);
            typed.set(&base_of(row), base);
        }
    }
}

/// The detectors as they were typed; a row without a kind does not count.
pub fn read(texts: Texts, typed: &mut Typed) -> Vec<Detector> {
    let mut found = Vec::new();
    for row in 1..=count(typed) {
        let kind = typed.trimmed(&kind_of(row));
        if !KINDS.contains(&kind.as_str()) {
            continue;
        }
        let name = percent_of(row);
        let percent = percent::needed(texts, typed, &name, "scoring-detector-percent-missing");
        let base = (kind == "below-base").then(|| {
            read::amount(
                texts,
                typed,
                &base_of(row),
                &label_of(texts, "scoring-detector-base", row),
            )
        });
        let (Some(percent), Some(base)) = (percent, base.map_or(Some(None), |one| one.map(Some)))
        else {
            continue;
        };
        found.push(detector(&kind, percent, base));
    }
    found
}

fn detector(kind: &str, percent: Decimal, base: Option<Money>) -> Detector {
    match (kind, base) {
        (_, Some(base)) => Detector::BelowBase { percent, base },
        ("below-next", None) => Detector::BelowNext { percent },
        ("below-mean", None) => Detector::BelowMean { percent },
        (_, None) => Detector::BelowMeanOfOthers { percent },
    }
}

/// The rows of the form.
pub fn fields(texts: Texts, typed: &Typed) -> Markup {
    html! {
        fieldset.field {
            legend { (texts.get("scoring-detectors")) " " span.muted { (texts.get("form-optional")) } }
            p.hint { (texts.get("scoring-detectors-hint")) }
            (field::count(typed, "detectors", count(typed), texts.get("scoring-detectors"),
                &["detector-", "detector-percent-", "detector-base-"]))
            @for row in 1..=count(typed) { (row_fields(texts, typed, row)) }
        }
    }
}

fn row_fields(texts: Texts, typed: &Typed, row: usize) -> Markup {
    let mut kinds = vec![Choice::new("", texts.get("scoring-detector-none"))];
    kinds.extend(KINDS.map(|kind| {
        let label = texts.get(&format!("scoring-detector-{kind}"));
        Choice::new(kind, label)
    }));
    let (kind, percent, base) = (kind_of(row), percent_of(row), base_of(row));
    let numbered = |name, key: &str| Field {
        label: label_of(texts, key, row),
        ..Field::new(texts, name, key)
    };
    html! {
        div.detector {
            (choice::select(texts, typed, &numbered(&kind, "scoring-detector"), &kinds))
            div.pair.only-chosen {
                (field::number(texts, typed, &numbered(&percent, "scoring-detector-percent")))
                div.only-below-base {
                    (field::number(texts, typed, &numbered(&base, "scoring-detector-base")))
                }
            }
        }
    }
}

fn count(typed: &Typed) -> usize {
    typed.get("detectors").parse().unwrap_or(1).clamp(1, MOST)
}

/// The label of a field in one of the rows.
fn label_of(texts: Texts, key: &str, row: usize) -> String {
    format!("{} {row}", texts.get(key))
}

fn kind_of(row: usize) -> String {
    format!("detector-{row}")
}

fn percent_of(row: usize) -> String {
    format!("detector-percent-{row}")
}

fn base_of(row: usize) -> String {
    format!("detector-base-{row}")
}
