//! Weights and shares as people write them: in percents.

use rust_decimal::Decimal;

use crate::i18n::{Language, Texts, number};
use crate::web::form::Typed;

/// No-break space: keeps a number and its sign on one line.
const NO_BREAK: char = '\u{a0}';

/// The most decimals of a percentage; the contract of a dossier ends at twelve.
const FINEST: u32 = 4;

/// A percentage from `least` to 100, as it was typed; nothing when the field is empty.
pub fn weight(texts: Texts, typed: &mut Typed, name: &str, least: Decimal) -> Option<Decimal> {
    let value = typed.between(texts, name, least, Decimal::ONE_HUNDRED)?;
    if value.scale() > FINEST {
        typed.refuse(name, texts.get("scoring-percent-too-fine"));
        return None;
    }
    Some(value)
}

/// A percentage from `least` to 100, as a share; nothing when the field is empty.
pub fn share(texts: Texts, form: &mut Typed, name: &str, least: Decimal) -> Option<Decimal> {
    weight(texts, form, name, least).map(|percent| (percent / Decimal::ONE_HUNDRED).normalize())
}

/// A percentage from 0 to 100 that must be there.
pub fn needed(texts: Texts, form: &mut Typed, name: &str, missing: &str) -> Option<Decimal> {
    if form.trimmed(name).is_empty() {
        form.refuse(name, texts.get(missing));
        return None;
    }
    weight(texts, form, name, Decimal::ZERO)
}

/// A share for the value of an input, in percents.
pub fn for_input(share: Decimal, language: Language) -> String {
    number::for_input(share * Decimal::ONE_HUNDRED, language)
}

/// A share in words: "60 %".
pub fn print(share: Decimal, language: Language) -> String {
    print_weight(share * Decimal::ONE_HUNDRED, language)
}

/// A weight out of 100 in words: "60 %".
pub fn print_weight(weight: Decimal, language: Language) -> String {
    format!("{}{NO_BREAK}%", number::plain(weight, language))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(value: &str) -> Typed {
        Typed::of([("p", value.to_owned())])
    }

    #[test]
    fn a_percentage_becomes_a_share() {
        let texts = Language::Nl.texts();
        for (value, expected) in [
            ("60", Some(Decimal::new(6, 1))),
            ("12,5 %", Some(Decimal::new(125, 3))),
            ("100", Some(Decimal::ONE)),
            ("", None),
        ] {
            let mut form = one(value);
            assert_eq!(share(texts, &mut form, "p", Decimal::ZERO), expected);
            assert!(form.is_accepted(), "{value}");
        }
    }

    #[test]
    fn what_is_no_percentage_is_refused_and_stays() {
        let texts = Language::Nl.texts();
        for value in ["101", "-1", "veel", "0,12345"] {
            let mut form = one(value);
            assert_eq!(share(texts, &mut form, "p", Decimal::ZERO), None);
            assert!(form.finding("p").is_some(), "{value}");
            assert_eq!(form.get("p"), value);
        }
        let mut empty = one(" ");
        assert_eq!(needed(texts, &mut empty, "p", "form-optional"), None);
        assert!(!empty.is_accepted());
    }

    #[test]
    fn a_share_is_printed_in_percents() {
        let share = Decimal::new(125, 3);
        assert_eq!(print(share, Language::Nl), "12,5\u{a0}%");
        assert_eq!(for_input(share, Language::En), "12.5");
    }
}
