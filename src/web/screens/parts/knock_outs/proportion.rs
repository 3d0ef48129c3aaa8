//! The proportionality meter: what a knock-out asks, beside the limit of the law.

use maud::{Markup, html};
use rust_decimal::Decimal;

use crate::domain::law::proportion::{Reading, readings};
use crate::domain::law::rule::LimitOf;
use crate::domain::quantity::money::Money;
use crate::domain::tender::Tender;
use crate::domain::tender::knock_out::{KnockOut, Measure};
use crate::domain::visibility::Field as Sees;
use crate::i18n::{Language, Texts, number};
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::desk::TenderDesk;
use crate::web::form::Typed;
use crate::web::screens::planning::outcome;

/// The most references that can be asked.
const MOST: i64 = 100;

/// Fills the fields.
pub fn fill(typed: &mut Typed, measure: Option<&Measure>, language: Language) {
    let amount = |value: &Option<Money>| {
        value.map_or_else(String::new, |value| {
            number::for_input(value.amount(), language)
        })
    };
    match measure {
        Some(Measure::Reference {
            value,
            references,
            competence,
        }) => {
            typed.push("measure", "reference");
            typed.push("asked", amount(value));
            let references = references.map(|number| number::for_input(number, language));
            typed.push("references", references.unwrap_or_default());
            typed.push("competence", competence);
        }
        Some(Measure::Turnover { value }) => {
            typed.push("measure", "turnover");
            typed.push("asked", amount(value));
        }
        None => typed.push("measure", ""),
    }
}

/// Reads the fields.
pub fn read(texts: Texts, typed: &mut Typed) -> Option<Measure> {
    let value = typed.money(texts, "asked");
    let references = typed.between(texts, "references", Decimal::ONE, Decimal::from(MOST));
    if references.is_some_and(|number| !number.is_integer()) {
        typed.refuse("references", texts.get("knock-outs-references-whole"));
    }
    match typed.get("measure") {
        "reference" => Some(Measure::Reference {
            value,
            references,
            competence: typed.trimmed("competence"),
        }),
        "turnover" => Some(Measure::Turnover { value }),
        _ => {
            if value.is_some() {
                typed.refuse("measure", texts.get("knock-outs-measure-missing"));
            }
            None
        }
    }
}

/// The fields, with the meter beside what it measures.
pub fn fields(desk: &TenderDesk, id: &str, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let one = |name, label: &str| Field::new(texts, name, label).optional();
    let kinds = ["none", "reference", "turnover"].map(|kind| {
        let value = if kind == "none" { "" } else { kind };
        Choice::new(value, texts.get(&format!("knock-outs-measure-{kind}")))
    });
    let found = measured(desk, id, typed);
    let shows_value = desk.at.shows(Sees::Budget);
    let of_value = |reading: &&Reading| reading.of != LimitOf::ReferenceCount && shows_value;
    let of_count = |reading: &&Reading| reading.of == LimitOf::ReferenceCount;
    html! {
        (choice::radios(texts, typed, &one("measure", "knock-outs-measure").hint(texts, "knock-outs-measure-hint"), &kinds))
        (field::number(texts, typed, &one("asked", "knock-outs-asked").hint(texts, "knock-outs-asked-hint")))
        @for reading in found.iter().filter(of_value) { (meter(texts, reading)) }
        div.pair {
            (field::number(texts, typed, &one("references", "knock-outs-references").hint(texts, "knock-outs-references-hint")))
            (field::text(texts, typed, &one("competence", "knock-outs-competence").hint(texts, "knock-outs-competence-hint")))
        }
        @for reading in found.iter().filter(of_count) { (meter(texts, reading)) }
        (field::area(texts, typed, &one("deviation", "knock-outs-deviation").hint(texts, "knock-outs-deviation-hint"),
            field::rows_for(typed.get("deviation"), 2)))
    }
}

/// What the meter says of what stands in the form.
fn measured(desk: &TenderDesk, id: &str, typed: &Typed) -> Vec<Reading> {
    let knock_out = KnockOut {
        id: id.to_owned(),
        measure: read(desk.texts(), &mut typed.clone()),
        ..KnockOut::default()
    };
    let tender: &Tender = &desk.at.tender;
    readings(tender, &knock_out)
}

fn meter(texts: Texts, reading: &Reading) -> Markup {
    let print = |value| number::plain(value, texts.language);
    let Some(asked) = reading.asked else {
        return html! { p.meter.hint { (texts.get("knock-outs-meter-no-value")) } };
    };
    let key = match reading.of {
        LimitOf::ReferenceValue => "knock-outs-meter-reference-value",
        LimitOf::ReferenceCount => "knock-outs-meter-reference-count",
        LimitOf::Turnover => "knock-outs-meter-turnover",
    };
    let fills = [
        ("asked", print(asked).into()),
        ("most", print(reading.most).into()),
    ];
    let (class, word) = if reading.above {
        ("caution", "knock-outs-meter-above")
    } else {
        ("good", "knock-outs-meter-within")
    };
    // Twice the limit is as far as the bar goes; the words say the figure.
    let full = reading.most * Decimal::TWO;
    html! {
        div.meter {
            p {
                meter aria-hidden="true" min="0" max=(full) high=(reading.most) optimum="0"
                    value=(asked.min(full)) {}
                " " span.tag.(class) { (texts.get(word)) } " " (texts.with(key, fills))
            }
            p.hint { (outcome::cite(texts, reading.rule)) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_comes_back_unchanged_through_the_form() {
        let value = Money::try_from(Decimal::new(20_000_050, 2)).ok();
        for measure in [
            None,
            Some(Measure::Turnover { value }),
            Some(Measure::Turnover { value: None }),
            Some(Measure::Reference {
                value,
                references: Some(Decimal::TWO),
                competence: "Overzetten van gegevens".to_owned(),
            }),
            Some(Measure::Reference {
                value: None,
                references: None,
                competence: String::new(),
            }),
        ] {
            for language in Language::ALL {
                let mut typed = Typed::default();
                fill(&mut typed, measure.as_ref(), language);
                assert_eq!(read(language.texts(), &mut typed), measure);
                assert_eq!(typed.findings(), []);
            }
        }
    }

    #[test]
    fn an_amount_without_a_kind_and_half_a_reference_are_refused() {
        let texts = Language::Nl.texts();
        let mut typed = Typed::of([("asked", "1000".to_owned())]);
        assert_eq!(read(texts, &mut typed), None);
        assert!(typed.finding("measure").is_some());
        let mut typed = Typed::of([
            ("measure", "reference".to_owned()),
            ("references", "1,5".to_owned()),
        ]);
        read(texts, &mut typed);
        assert!(typed.finding("references").is_some());
    }
}
