//! Numbers as people write and read them. All user input of numbers comes through here.

use std::str::FromStr;

use rust_decimal::Decimal;

use crate::domain::quantity::money::Money;
use crate::i18n::{Language, Texts};

/// The most decimals of a number that somebody types; the engine takes twice as many.
pub const FINEST: u32 = 6;

/// No-break space: keeps € and its amount on one line.
const NO_BREAK: char = '\u{a0}';

/// Why a text is not a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NumberProblem {
    /// Nothing was typed.
    Empty,
    /// There are other characters than digits and separators, or they stand in odd places.
    NotANumber,
    /// It can be read in two ways: as a whole number or with decimals.
    Ambiguous {
        /// The reading in which the separator groups thousands.
        whole: String,
        /// The reading in which the separator starts the decimals.
        fraction: String,
    },
    /// More digits than any amount, weight or mark has.
    TooLong,
}

impl NumberProblem {
    /// The problem in words that say what to do.
    pub fn text(&self, texts: Texts) -> String {
        match self {
            Self::Empty | Self::NotANumber => texts.get("number-not"),
            Self::TooLong => texts.get("number-too-large"),
            Self::Ambiguous { whole, fraction } => {
                let fills = [
                    ("whole", whole.as_str().into()),
                    ("fraction", fraction.as_str().into()),
                ];
                texts.with("number-ambiguous", fills)
            }
        }
    }
}

/// Reads a number that a person typed: `1.234,56`, `€ 1.234,56`, `1234,56`, `1 234,56`, `12,5 %`.
///
/// # Errors
/// `1.234` and `1,234` are [`NumberProblem::Ambiguous`]: in one country 1234, in another 1.234.
pub fn parse(text: &str) -> Result<Decimal, NumberProblem> {
    let bare = strip(text);
    if bare.is_empty() {
        return Err(NumberProblem::Empty);
    }
    let (sign, digits) = match bare.strip_prefix('-').or_else(|| bare.strip_prefix('−')) {
        Some(rest) => ("-", rest),
        None => ("", bare.as_str()),
    };
    if digits.is_empty()
        || !digits
            .chars()
            .all(|c| c.is_ascii_digit() || c == '.' || c == ',')
    {
        return Err(NumberProblem::NotANumber);
    }
    if digits.len() > 24 {
        return Err(NumberProblem::TooLong);
    }
    let plain = plain_digits(digits).map_err(|problem| match problem {
        NumberProblem::Ambiguous { whole, fraction } => NumberProblem::Ambiguous {
            whole: format!("{sign}{whole}"),
            fraction: format!("{sign}{fraction}"),
        },
        other => other,
    })?;
    Decimal::from_str(&format!("{sign}{plain}")).map_err(|_| NumberProblem::NotANumber)
}

/// Turns digits with separators into `123.45`.
fn plain_digits(digits: &str) -> Result<String, NumberProblem> {
    let dots = digits.matches('.').count();
    let commas = digits.matches(',').count();
    match (dots, commas) {
        (0, 0) => Ok(digits.to_owned()),
        (1, 0) => single(digits, '.'),
        (0, 1) => single(digits, ','),
        (_, 0) => grouped(digits, '.'),
        (0, _) => grouped(digits, ','),
        (_, 1) if digits.rfind('.') < digits.rfind(',') => mixed(digits, '.', ','),
        (1, _) if digits.rfind(',') < digits.rfind('.') => mixed(digits, ',', '.'),
        _ => Err(NumberProblem::NotANumber),
    }
}

/// One separator: three digits after it can mean two things.
fn single(digits: &str, separator: char) -> Result<String, NumberProblem> {
    let (whole, fraction) = digits.split_once(separator).unwrap_or((digits, ""));
    if whole.is_empty() || fraction.is_empty() {
        return Err(NumberProblem::NotANumber);
    }
    if fraction.len() == 3 && whole.len() <= 3 && !whole.starts_with('0') {
        return Err(NumberProblem::Ambiguous {
            whole: format!("{whole}{fraction}"),
            fraction: format!("{whole},{fraction}"),
        });
    }
    Ok(format!("{whole}.{fraction}"))
}

/// Several of the same separator: they group thousands.
fn grouped(digits: &str, separator: char) -> Result<String, NumberProblem> {
    let mut groups = digits.split(separator);
    let first = groups.next().unwrap_or_default();
    let well_formed = (1..=3).contains(&first.len()) && groups.all(|group| group.len() == 3);
    if well_formed {
        Ok(digits.replace(separator, ""))
    } else {
        Err(NumberProblem::NotANumber)
    }
}

/// Both separators: the last one starts the decimals.
fn mixed(digits: &str, thousands: char, point: char) -> Result<String, NumberProblem> {
    let (whole, fraction) = digits.split_once(point).unwrap_or((digits, ""));
    if fraction.is_empty() {
        return Err(NumberProblem::NotANumber);
    }
    Ok(format!("{}.{fraction}", grouped(whole, thousands)?))
}

fn strip(text: &str) -> String {
    let text: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '€' && *c != '\u{202f}')
        .collect();
    let text = text
        .strip_prefix("EUR")
        .or_else(|| text.strip_suffix("EUR"))
        .unwrap_or(&text);
    let text = text.strip_suffix('%').unwrap_or(text);
    text.strip_suffix(",-").unwrap_or(text).to_owned()
}

/// Prints a number with at least `decimals` decimals; pads with zeros, never drops a digit.
pub fn fixed(value: Decimal, decimals: u32, language: Language) -> String {
    let value = value.normalize();
    let width = decimals.max(value.scale()) as usize;
    separate(&format!("{value:.width$}"), language)
}

/// Prints a number with exactly the decimals that it has.
pub fn plain(value: Decimal, language: Language) -> String {
    fixed(value, 0, language)
}

/// Prints an amount: `€ 1.234,50`; whole amounts without cents.
pub fn money(value: Money, language: Language) -> String {
    format!("€{NO_BREAK}{}", amount(value, language))
}

/// Prints an amount without the currency sign, for a column whose header names it.
pub fn amount(value: Money, language: Language) -> String {
    let value = value.amount();
    fixed(value, if value.scale() == 0 { 0 } else { 2 }, language)
}

/// Prints the text of an exact decimal, as the engine writes it (`1234.50`), with separators.
pub fn decimal_text(text: &str, language: Language) -> String {
    separate(text, language)
}

/// Prints a number back into an input field: no thousands separators, so it reads one way only.
pub fn for_input(value: Decimal, language: Language) -> String {
    let value = value.normalize();
    let mut text = value.to_string();
    if value.scale() == 3 {
        // Three decimals could be thousands; with a fourth they cannot.
        text.push('0');
    }
    match language {
        Language::Nl => text.replace('.', ","),
        Language::En => text,
    }
}

/// Puts thousands separators and the decimal sign of the language in a plain decimal.
fn separate(plain: &str, language: Language) -> String {
    let (thousands, point) = match language {
        Language::Nl => ('.', ','),
        Language::En => (',', '.'),
    };
    let (sign, digits) = match plain.strip_prefix('-') {
        Some(rest) => ("−", rest),
        None => ("", plain),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut text = sign.to_owned();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            text.push(thousands);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(point);
        text.push_str(fraction);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sloppy_but_clear_input_is_accepted() {
        for (typed, expected) in [
            ("1.234,56", "1234.56"),
            ("€ 1.234,56", "1234.56"),
            ("€\u{a0}1.234,56", "1234.56"),
            ("1234,56", "1234.56"),
            ("1234.56", "1234.56"),
            ("1 234,56", "1234.56"),
            ("1,234.56", "1234.56"),
            ("1.234.567", "1234567"),
            ("1.234.567,8", "1234567.8"),
            ("EUR 1234", "1234"),
            ("1234 EUR", "1234"),
            ("12,5 %", "12.5"),
            ("30", "30"),
            ("0,125", "0.125"),
            ("0.125", "0.125"),
            ("1234.500", "1234.500"),
            ("250.000,-", "250.000"),
            ("-3", "-3"),
        ] {
            if typed == "250.000,-" {
                assert!(
                    matches!(parse(typed), Err(NumberProblem::Ambiguous { .. })),
                    "{typed}"
                );
                continue;
            }
            assert_eq!(
                parse(typed),
                Ok(Decimal::from_str(expected).unwrap()),
                "{typed}"
            );
        }
    }

    #[test]
    fn what_can_be_read_in_two_ways_is_refused_with_both_readings() {
        for (typed, whole, fraction) in [
            ("1.234", "1234", "1,234"),
            ("1,234", "1234", "1,234"),
            ("€ 150.000", "150000", "150,000"),
            ("-1.250", "-1250", "-1,250"),
        ] {
            assert_eq!(
                parse(typed),
                Err(NumberProblem::Ambiguous {
                    whole: whole.into(),
                    fraction: fraction.into()
                }),
                "{typed}"
            );
        }
    }

    #[test]
    fn nonsense_is_not_a_number() {
        for typed in [
            "abc",
            "1.2.3",
            "1,2,3",
            "12,34.5,6",
            ".",
            ",5",
            "5,",
            "1_000",
            "+5",
            "1e3",
            "-",
        ] {
            assert_eq!(parse(typed), Err(NumberProblem::NotANumber), "{typed}");
        }
        assert_eq!(parse("  € "), Err(NumberProblem::Empty));
        assert_eq!(
            parse("1234567890123456789012345"),
            Err(NumberProblem::TooLong)
        );
    }

    #[test]
    fn what_is_printed_into_a_field_is_read_back_as_the_same_number() {
        for text in [
            "0", "12.5", "33.333", "1234", "150000.5", "0.125", "-3.1255",
        ] {
            let value = Decimal::from_str(text).unwrap();
            for language in Language::ALL {
                assert_eq!(parse(&for_input(value, language)), Ok(value), "{text}");
            }
        }
    }

    #[test]
    fn printing_pads_but_never_drops_a_digit() {
        let value = Decimal::from_str("1234567.125").unwrap();
        assert_eq!(fixed(value, 2, Language::Nl), "1.234.567,125");
        assert_eq!(
            fixed(Decimal::from_str("-12.5").unwrap(), 2, Language::En),
            "−12.50"
        );
        let whole = Money::try_from(Decimal::from(150_000)).unwrap();
        assert_eq!(money(whole, Language::Nl), "€\u{a0}150.000");
    }
}
