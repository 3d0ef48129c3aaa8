//! The pilot: with whom, how long, and what it must prove.

use maud::{Markup, html};

use crate::domain::tender::implementation::pilot::Pilot;
use crate::i18n::{Language, Texts};
use crate::web::components::field::{self, Field};
use crate::web::form::Typed;
use crate::web::screens::parts::scoring::terms;
use crate::web::screens::planning::table;

/// Fills the fields.
pub fn fill(typed: &mut Typed, pilot: &Pilot, language: Language) {
    for (name, value) in [
        ("pilot_group", pilot.group.clone()),
        ("pilot_size", pilot.size.clone()),
        ("pilot_from", terms::day(&pilot.from, language)),
        ("pilot_until", terms::day(&pilot.until, language)),
        ("pilot_proof", pilot.proof.clone()),
    ] {
        typed.push(name, value);
    }
}

/// The pilot as it was typed; a form without it keeps what was stored.
pub fn read(texts: Texts, before: &Pilot, typed: &mut Typed) -> Pilot {
    if typed.all("pilot_group").is_empty() {
        return before.clone();
    }
    let (from, until) = table::period(texts, typed, "pilot_from", "pilot_until");
    Pilot {
        group: typed.trimmed("pilot_group"),
        size: typed.trimmed("pilot_size"),
        from,
        until,
        proof: typed.trimmed("pilot_proof"),
    }
}

/// The fields.
pub fn fields(texts: Texts, typed: &Typed) -> Markup {
    let one = |name, key: &str| Field::new(texts, name, key);
    let hinted = |name, key: &str| one(name, key).hint(texts, &format!("{key}-hint"));
    html! {
        div.narrow {
            (field::text(texts, typed, &hinted("pilot_group", "pilot-group")))
            (field::text(texts, typed, &hinted("pilot_size", "pilot-size")))
            div.pair {
                (field::text(texts, typed, &one("pilot_from", "planning-from")))
                (field::text(texts, typed, &one("pilot_until", "planning-until")))
            }
            (field::area(texts, typed, &hinted("pilot_proof", "pilot-proof"),
                field::rows_for(typed.get("pilot_proof"), 3)))
        }
    }
}
