//! Dates and times as people read and write them.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::i18n::Language;

const DUTCH_MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];
const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const DUTCH_WEEKDAYS: [&str; 7] = [
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "zaterdag",
    "zondag",
];
const ENGLISH_WEEKDAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];

/// Prints a day in words: "22 november 2026".
pub fn day(date: Date, language: Language) -> String {
    let months = match language {
        Language::Nl => DUTCH_MONTHS,
        Language::En => ENGLISH_MONTHS,
    };
    let month = usize::from(date.month().unsigned_abs()).saturating_sub(1);
    format!("{} {} {}", date.day(), months[month], date.year())
}

/// Prints a day in words with its weekday: "zondag 22 november 2026".
pub fn weekday(date: Date, language: Language) -> String {
    let names = match language {
        Language::Nl => DUTCH_WEEKDAYS,
        Language::En => ENGLISH_WEEKDAYS,
    };
    let number = date.weekday().to_monday_zero_offset().unsigned_abs();
    format!("{} {}", names[usize::from(number)], day(date, language))
}

/// Prints a moment, in Dutch time: "22 november 2026 om 14.05 uur".
pub fn moment(at: Timestamp, language: Language) -> String {
    let zoned = at.to_zoned(zone());
    let day = day(zoned.date(), language);
    match language {
        Language::Nl => format!("{day} om {} uur", clock(at, language)),
        Language::En => format!("{day} at {}", clock(at, language)),
    }
}

/// Prints the time of day, in Dutch time: "14.05".
pub fn clock(at: Timestamp, language: Language) -> String {
    let zoned = at.to_zoned(zone());
    let separator = match language {
        Language::Nl => '.',
        Language::En => ':',
    };
    format!("{:02}{separator}{:02}", zoned.hour(), zoned.minute())
}

/// The day on which a moment falls, in Dutch time.
pub fn day_of(at: Timestamp) -> Date {
    at.to_zoned(zone()).date()
}

/// Reads a day that a person typed: `22-11-2026`, `22/11/2026`, `22 november 2026`, `2026-11-22`.
pub fn parse(text: &str) -> Option<Date> {
    let text = text.trim().to_lowercase();
    let parts: Vec<&str> = text
        .split(['-', '/', '.', ',', ' '])
        .filter(|part| !part.is_empty())
        .collect();
    // A day of the week in front says nothing that the date does not.
    let parts = match parts.as_slice() {
        [weekday, rest @ ..] if is_weekday(weekday) => rest,
        all => all,
    };
    let [first, second, third] = parts else {
        return None;
    };
    if first.len() == 4 {
        return Date::new(
            first.parse().ok()?,
            second.parse().ok()?,
            third.parse().ok()?,
        )
        .ok();
    }
    if third.len() != 4 {
        return None;
    }
    Date::new(third.parse().ok()?, month(second)?, first.parse().ok()?).ok()
}

fn month(text: &str) -> Option<i8> {
    if let Ok(number) = text.parse() {
        return Some(number);
    }
    let text = text.strip_suffix('.').unwrap_or(text);
    // The usual short form of maart leaves letters out.
    let text = if text == "mrt" { "maart" } else { text };
    let begins = |name: &&str| text.len() >= 3 && name.to_lowercase().starts_with(text);
    let named = |months: [&str; 12]| months.iter().position(&begins);
    let index = named(DUTCH_MONTHS).or_else(|| named(ENGLISH_MONTHS))?;
    i8::try_from(index).ok().map(|index| index + 1)
}

/// Whether this is the name of a day of the week, in lower case, perhaps cut short.
fn is_weekday(text: &str) -> bool {
    let known = DUTCH_WEEKDAYS.iter().chain(&ENGLISH_WEEKDAYS);
    let mut names = known.map(|name| name.to_lowercase());
    text.len() >= 2
        && !text.starts_with(|c: char| c.is_ascii_digit())
        && names.any(|name| name.starts_with(text))
}

/// The time of the Netherlands.
pub fn zone() -> TimeZone {
    // The time zone database is part of the program, so the name is always known.
    TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_in_the_ways_people_write_it() {
        let expected = Some(Date::constant(2026, 11, 22));
        for typed in [
            "22-11-2026",
            "zondag 22 november 2026",
            "zo 22 nov 2026",
            "22 nov. 2026",
            "22/11/2026",
            "22 november 2026",
            "2026-11-22",
            "22 November 2026",
        ] {
            assert_eq!(parse(typed), expected, "{typed}");
        }
        for typed in ["", "31-02-2026", "22-11-26", "november", "22 foobar 2026"] {
            assert_eq!(parse(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_day_is_printed_with_its_weekday() {
        let sunday = Date::constant(2026, 10, 11);
        assert_eq!(weekday(sunday, Language::Nl), "zondag 11 oktober 2026");
        let monday = Date::constant(2026, 10, 12);
        assert_eq!(weekday(monday, Language::En), "Monday 12 October 2026");
    }

    #[test]
    fn a_moment_is_printed_in_dutch_time() {
        let at: Timestamp = "2026-11-22T13:05:00Z".parse().unwrap();
        assert_eq!(moment(at, Language::Nl), "22 november 2026 om 14.05 uur");
        assert_eq!(moment(at, Language::En), "22 November 2026 at 14:05");
        let summer: Timestamp = "2026-07-01T22:30:00Z".parse().unwrap();
        assert_eq!(day(day_of(summer), Language::Nl), "2 juli 2026");
    }
}
