//! Term, indexation and evaluations, as fields of the contract.

use maud::{Markup, html};
use rust_decimal::Decimal;

use crate::domain::tender::contract::calendar::Review;
use crate::domain::tender::contract::indexation::{Indexation, IndexedBy};
use crate::domain::tender::contract::{ADVISED_YEARS, Contract};
use crate::i18n::{Texts, number};
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::form::Typed;
use crate::web::screens::parts::scoring::terms;

/// The longest term in years, and the most extensions.
const LONGEST: i64 = 50;

/// The most months before the end of a year.
const MOST_MONTHS: i64 = 24;

/// Fills the fields. Where no term was chosen yet, the one that the guides advise is suggested.
pub fn fill(typed: &mut Typed, contract: &Contract, texts: Texts) {
    let count = |value: Option<Decimal>| {
        value.map_or_else(String::new, |value| {
            number::for_input(value, texts.language)
        })
    };
    let suggested = contract.years.is_none();
    let years = contract.years.or(Some(Decimal::from(ADVISED_YEARS)));
    let (indexation, review) = (&contract.indexation, &contract.review);
    let day = |kept: &str| terms::day(kept, texts.language);
    for (name, value) in [
        ("years", count(years)),
        ("extensions", count(contract.extensions)),
        ("starts", day(&contract.starts)),
        (
            "indexed",
            indexation.by.map_or("", IndexedBy::code).to_owned(),
        ),
        ("index", indexation.index.clone()),
        ("index_percent", count(indexation.percent)),
        ("index_from", day(&indexation.from)),
        ("index_most", count(indexation.maximum)),
        ("evaluation", count(review.evaluation_months)),
        ("notice", count(review.notice_months)),
    ] {
        typed.set(name, value);
    }
    if contract.start_up || suggested {
        typed.push("start_up", "yes");
    }
}

/// The contract with what was typed.
pub fn read(texts: Texts, before: Contract, typed: &mut Typed) -> Contract {
    let most = Decimal::from(LONGEST);
    let percent = |typed: &mut Typed, name: &str| {
        typed.between(texts, name, Decimal::ZERO, Decimal::ONE_HUNDRED)
    };
    let review = Review {
        evaluation_months: months(texts, typed, "evaluation"),
        notice_months: months(texts, typed, "notice"),
    };
    if review.is_too_late() {
        typed.refuse("evaluation", texts.get("contract-evaluation-late"));
    }
    Contract {
        years: typed.between(texts, "years", Decimal::ZERO, most),
        extensions: typed.between(texts, "extensions", Decimal::ZERO, most),
        start_up: typed.has("start_up", "yes"),
        starts: typed.day(texts, "starts"),
        indexation: Indexation {
            by: IndexedBy::from_code(typed.get("indexed")),
            index: typed.trimmed("index"),
            percent: percent(typed, "index_percent"),
            from: typed.day(texts, "index_from"),
            maximum: percent(typed, "index_most"),
        },
        review,
        ..before
    }
}

fn months(texts: Texts, typed: &mut Typed, name: &str) -> Option<Decimal> {
    let months = typed.between(texts, name, Decimal::ZERO, Decimal::from(MOST_MONTHS))?;
    if !months.is_integer() {
        typed.refuse(name, texts.get("contract-whole-months"));
    }
    Some(months)
}

/// How long it lasts.
pub fn term(texts: Texts, typed: &Typed, now: &Contract) -> Markup {
    let one = |name, label: &str| Field::new(texts, name, label);
    let start_up = [Choice::new("yes", texts.get("contract-start-up-yes"))];
    html! {
        div.pair {
            (field::number(texts, typed, &one("years", "scoring-years").hint(texts, "scoring-years-hint")))
            (field::number(texts, typed, &one("extensions", "scoring-extensions").hint(texts, "scoring-extensions-hint")))
        }
        @if now.is_short() { p.note { (texts.get("contract-short")) } }
        (choice::checkboxes(texts, typed, &one("start_up", "contract-start-up"), &start_up))
        (field::text(texts, typed, &one("starts", "contract-starts").hint(texts, "contract-starts-hint")))
    }
}

/// How prices follow the market.
pub fn indexation(texts: Texts, typed: &Typed) -> Markup {
    let one = |name, label: &str| Field::new(texts, name, label);
    let kinds = IndexedBy::ALL.map(|kind| {
        let code = kind.code();
        Choice::new(code, texts.get(&format!("contract-indexed-{code}")))
    });
    html! {
        (choice::radios(texts, typed, &one("indexed", "contract-indexed"), &kinds))
        div.pair {
            (field::text(texts, typed, &one("index", "contract-index").hint(texts, "contract-index-hint")))
            (field::number(texts, typed, &one("index_percent", "contract-index-percent").hint(texts, "contract-index-percent-hint")))
        }
        div.pair {
            (field::text(texts, typed, &one("index_from", "contract-index-from").hint(texts, "contract-index-from-hint")))
            (field::number(texts, typed, &one("index_most", "contract-index-most").hint(texts, "contract-index-most-hint")))
        }
    }
}

/// When both sides look back, and until when notice can be given.
pub fn review(texts: Texts, typed: &Typed) -> Markup {
    let one = |name, label: &str| Field::new(texts, name, label);
    html! {
        p { (texts.get("contract-review-text")) }
        div.pair {
            (field::number(texts, typed, &one("evaluation", "contract-evaluation").hint(texts, "contract-evaluation-hint")))
            (field::number(texts, typed, &one("notice", "contract-notice").hint(texts, "contract-notice-hint")))
        }
    }
}
