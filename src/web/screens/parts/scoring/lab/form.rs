//! The form of the lab: the invented bids and the methods to lay beside the chosen one.

use maud::{Markup, html};
use rust_decimal::Decimal;

use crate::domain::method_lab::Basis;
use crate::domain::method_lab::choice::Choice;
use crate::domain::method_lab::offer::{self, Dummy, Offer};
use crate::domain::tender::scoring::Award;
use crate::i18n::{Language, Texts, number};
use crate::web::components::cell::{self, Cell};
use crate::web::components::choice as choices;
use crate::web::components::field::Field;
use crate::web::desk::TenderDesk;
use crate::web::form::Typed;
use crate::web::paths;
use crate::web::screens::parts::scoring::lab::words;
use crate::web::screens::parts::scoring::percent;

#[cfg(test)]
mod tests;

/// The two places for another method.
const PICKS: [&str; 2] = ["first", "second"];

/// What is asked for.
pub(super) struct Asked {
    /// The bids that take part.
    pub offers: Vec<Offer>,
    /// The methods beside the chosen one.
    pub picked: Vec<Choice>,
}

/// The form as an address fills it; what the address does not name starts with what is sensible.
pub(super) fn typed(basis: &Basis, query: &str, language: Language) -> Typed {
    let mut typed = Typed::default();
    for (name, value) in form_urlencoded::parse(query.as_bytes()).into_owned() {
        typed.push(name, value);
    }
    let asked = typed.clone();
    let mut fill = |name: &str, value: String| {
        if asked.all(name).is_empty() {
            typed.push(name, value);
        }
    };
    for offer in offer::sensible(basis) {
        let price = number::for_input(offer.price.amount(), language);
        fill(&price_of(offer.dummy), price);
        let quality = percent::for_input(offer.quality, language);
        fill(&quality_of(offer.dummy), quality);
    }
    for (name, choice) in PICKS.iter().zip(Choice::usual(basis.award)) {
        fill(name, choice.name().to_owned());
    }
    typed
}

/// The bids and methods, or nothing when something is wrong; then it stands beside its field.
pub(super) fn read(texts: Texts, typed: &mut Typed, award: &Award) -> Option<Asked> {
    let mut offers = Vec::new();
    for dummy in Dummy::ALL {
        offers.extend(offer_of(texts, typed, dummy));
    }
    if typed.is_accepted() && offers.len() < 2 {
        typed.refuse(price_of(Dummy::Cheap), texts.get("lab-too-few"));
    }
    let mut picked = Vec::new();
    if !Choice::beside(award).is_empty() {
        for name in PICKS {
            match Choice::named(typed.get(name), award) {
                Some(choice) if picked.contains(&choice) => {
                    typed.refuse(name, texts.get("lab-twice"));
                }
                Some(choice) => picked.push(choice),
                None => typed.refuse(name, texts.get("lab-no-choice")),
            }
        }
    }
    typed.is_accepted().then_some(Asked { offers, picked })
}

/// One bid; with price and quality both empty it does not take part.
fn offer_of(texts: Texts, typed: &mut Typed, dummy: Dummy) -> Option<Offer> {
    let (price, quality) = (price_of(dummy), quality_of(dummy));
    if typed.trimmed(&price).is_empty() && typed.trimmed(&quality).is_empty() {
        return None;
    }
    if typed.trimmed(&price).is_empty() {
        typed.refuse(&price, texts.get("lab-price-missing"));
    }
    let amount = typed.money_asked(texts, &price);
    let share = percent::needed(texts, typed, &quality, "lab-quality-missing");
    Some(Offer {
        dummy,
        price: amount?,
        quality: (share? / Decimal::ONE_HUNDRED).normalize(),
    })
}

/// The fields, with the button that works it out.
pub(super) fn fields(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let award = &desk.at.tender.award;
    let beside: Vec<choices::Choice> = Choice::beside(award)
        .into_iter()
        .map(|one| choices::Choice::new(one.name(), words::choice(texts, one)))
        .collect();
    html! {
        form.sheet.lab-form method="get" action=(paths::method_lab(desk.id())) novalidate {
            fieldset {
                legend { (texts.get("lab-bids")) }
                p.hint { (texts.get("lab-bids-hint")) }
                table.rows.narrow {
                    caption.hidden { (texts.get("lab-bids")) }
                    thead { tr {
                        th scope="col" { (texts.get("lab-bid")) }
                        th.num scope="col" { (texts.get("lab-price")) }
                        th.num scope="col" { (texts.get("lab-quality")) }
                    } }
                    tbody { @for dummy in Dummy::ALL { (row(texts, typed, dummy)) } }
                }
            }
            @if beside.is_empty() {
                p.note { (texts.get("lab-income")) }
            } @else {
                div.pair {
                    (choices::select(texts, typed, &Field::new(texts, PICKS[0], "lab-first"), &beside))
                    (choices::select(texts, typed, &Field::new(texts, PICKS[1], "lab-second"), &beside))
                }
            }
            div.actions {
                button.button type="submit" { (texts.get("lab-work-out")) }
                a href=(paths::method_lab(desk.id())) { (texts.get("lab-start-over")) }
            }
        }
    }
}

fn row(texts: Texts, typed: &Typed, dummy: Dummy) -> Markup {
    let bid = words::bid(texts, dummy);
    let input = |name: &str, label: &str| {
        let label = texts.with(label, [("bid", bid.as_str().into())]);
        let cell = Cell {
            name,
            label: &label,
            width: "short",
            form: None,
        };
        cell::input(typed, cell)
    };
    html! {
        tr {
            th.plain scope="row" { (bid) }
            td.num { (input(&price_of(dummy), "lab-price-of")) }
            td.num { (input(&quality_of(dummy), "lab-quality-of")) }
        }
    }
}

fn price_of(dummy: Dummy) -> String {
    format!("price_{}", dummy.name())
}

fn quality_of(dummy: Dummy) -> String {
    format!("quality_{}", dummy.name())
}
