//! Weights and values as people write and read them: percents, or an amount of money.

use rust_decimal::Decimal;

use crate::domain::quantity::money::Money;
use crate::domain::tender::worth::Worth;
use crate::i18n::{Language, Texts, number};
use crate::web::form::Typed;
use crate::web::screens::parts::scoring::percent;

/// The name of the field, in the form of one criterion.
pub fn field(worth: Worth) -> &'static str {
    if worth.is_value() { "value" } else { "weight" }
}

/// The name of the field of one criterion among all.
pub fn field_of(worth: Worth, id: &str) -> String {
    format!("{}-{id}", field(worth))
}

/// The key of its label, with the unit.
pub fn label(worth: Worth) -> &'static str {
    match worth {
        Worth::Weight => "scoring-weight-percent",
        Worth::Money => "scoring-value-money",
        Worth::Fraction => "scoring-value-fraction",
    }
}

/// The key of its name, where the unit stands beside the figure.
pub fn name(worth: Worth) -> &'static str {
    if worth.is_value() {
        "scoring-value"
    } else {
        "scoring-weight"
    }
}

/// The key of its help.
pub fn hint(worth: Worth) -> &'static str {
    match worth {
        Worth::Weight => "scoring-weight-hint",
        Worth::Money => "scoring-value-money-hint",
        Worth::Fraction => "scoring-value-fraction-hint",
    }
}

/// What was typed, which must be there.
pub fn needed(texts: Texts, typed: &mut Typed, worth: Worth, name: &str) -> Option<Decimal> {
    match worth {
        Worth::Weight => percent::needed(texts, typed, name, "scoring-weight-missing"),
        Worth::Money => {
            if typed.trimmed(name).is_empty() {
                typed.refuse(name, texts.get("scoring-value-money-missing"));
            }
            typed.money_asked(texts, name).map(Money::amount)
        }
        Worth::Fraction => {
            let percent = percent::needed(texts, typed, name, "scoring-value-fraction-missing")?;
            if percent == Decimal::ONE_HUNDRED {
                typed.refuse(name, texts.get("scoring-value-fraction-whole"));
                return None;
            }
            Some((percent / Decimal::ONE_HUNDRED).normalize())
        }
    }
}

/// For the value of an input.
pub fn for_input(worth: Worth, value: Option<Decimal>, language: Language) -> String {
    value.map_or_else(String::new, |value| match worth {
        Worth::Weight | Worth::Money => number::for_input(value, language),
        Worth::Fraction => percent::for_input(value, language),
    })
}

/// In words: "60 %" or "€ 12.000".
pub fn print(worth: Worth, value: Decimal, language: Language) -> String {
    match worth {
        Worth::Weight => percent::print_weight(value, language),
        Worth::Fraction => percent::print(value, language),
        Worth::Money => Money::try_from(value).map_or_else(
            |_| number::plain(value, language),
            |amount| number::money(amount, language),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_typed_in_money_or_percents_and_printed_back() {
        let texts = Language::Nl.texts();
        for (worth, text, value, printed) in [
            (Worth::Weight, "12,5", Decimal::new(125, 1), "12,5\u{a0}%"),
            (
                Worth::Money,
                "€ 12.000,50",
                Decimal::new(1_200_050, 2),
                "€\u{a0}12.000,50",
            ),
            (Worth::Money, "0", Decimal::ZERO, "€\u{a0}0"),
            (
                Worth::Fraction,
                "12,5 %",
                Decimal::new(125, 3),
                "12,5\u{a0}%",
            ),
        ] {
            let mut typed = Typed::of([("v", text.to_owned())]);
            let read = needed(texts, &mut typed, worth, "v");
            assert_eq!(read, Some(value), "{worth:?}");
            assert_eq!(print(worth, value, Language::Nl), printed);
            let input = for_input(worth, read, Language::Nl);
            let mut typed = Typed::of([("v", input)]);
            assert_eq!(needed(texts, &mut typed, worth, "v"), Some(value));
        }
    }

    #[test]
    fn what_is_missing_negative_or_everything_is_refused() {
        let texts = Language::Nl.texts();
        for (worth, text) in [
            (Worth::Money, ""),
            (Worth::Money, "-5"),
            (Worth::Money, "12.000"),
            (Worth::Fraction, ""),
            (Worth::Fraction, "100"),
            (Worth::Fraction, "101"),
        ] {
            let mut typed = Typed::of([("v", text.to_owned())]);
            assert_eq!(needed(texts, &mut typed, worth, "v"), None);
            assert_eq!(typed.findings().len(), 1, "{worth:?} {text}");
        }
    }
}
