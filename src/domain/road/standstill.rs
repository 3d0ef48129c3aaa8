//! The standstill: the days on which a tenderer can still object, and on which nobody signs.
//!
//! The day after sending is day 1. A last day that is a Saturday, a Sunday or a public holiday
//! moves to the next day that is none of these (NL: Algemene termijnenwet articles 1 and 3;
//! BE and EU: Regulation (EEC, Euratom) 1182/71 article 3, paragraph 4). Days on which one
//! organisation is closed do not count.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// Whose law counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Country {
    /// Aanbestedingswet 2012 article 2.127: 20 days.
    Netherlands,
    /// Law of 17 June 2013 article 11: 15 days.
    Belgium,
}

impl Country {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Netherlands, Self::Belgium];

    /// The code in forms and in the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Netherlands => "nl",
            Self::Belgium => "be",
        }
    }

    /// Reads a code; anything unknown is nothing.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }

    /// How many days.
    pub fn days(self) -> i64 {
        match self {
            Self::Netherlands => 20,
            Self::Belgium => 15,
        }
    }
}

/// The last day of the standstill when the letters go out on `sent`.
pub fn last_day(country: Country, sent: Date) -> Date {
    let mut day = plus(sent, country.days());
    while !is_working_day(country, day) {
        day = plus(day, 1);
    }
    day
}

/// Whether a term can end on this day.
pub fn is_working_day(country: Country, day: Date) -> bool {
    let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
    !weekend && !is_holiday(country, day)
}

fn is_holiday(country: Country, day: Date) -> bool {
    let easter = easter(day.year());
    // Easter Monday, Ascension Day, Whit Monday.
    let moving = [1, 39, 50].map(|days| plus(easter, days));
    let fixed = (day.month(), day.day());
    match country {
        Country::Netherlands => {
            let kings_day = Date::constant(day.year(), 4, 27);
            let kings_day = if kings_day.weekday() == Weekday::Sunday {
                plus(kings_day, -1)
            } else {
                kings_day
            };
            moving.contains(&day)
                || day == plus(easter, -2)
                || day == kings_day
                || [(1, 1), (5, 5), (12, 25), (12, 26)].contains(&fixed)
        }
        Country::Belgium => {
            let holidays = [
                (1, 1),
                (5, 1),
                (7, 21),
                (8, 15),
                (11, 1),
                (11, 11),
                (12, 25),
            ];
            moving.contains(&day) || holidays.contains(&fixed)
        }
    }
}

/// Easter Sunday of a year in the Gregorian calendar.
fn easter(year: i16) -> Date {
    let year = i32::from(year);
    let golden = year % 19;
    let (century, in_century) = (year / 100, year % 100);
    let moon = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - moon + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let days = epact + weekday - 7 * late + 114;
    let part = |value: i32| i8::try_from(value).expect("Easter is in March or April");
    let year = i16::try_from(year).expect("the year came in as one");
    Date::constant(year, part(days / 31), part(days % 31 + 1))
}

fn plus(day: Date, days: i64) -> Date {
    day.checked_add(days.days()).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn a_term_ends_on_a_working_day_of_the_country() {
        for (country, sent, expected) in [
            // Day 20 is Sunday 1 November.
            (Country::Netherlands, "2020-10-12", "2020-11-02"),
            // Day 20 is a Monday.
            (Country::Netherlands, "2026-11-24", "2026-12-14"),
            // Day 20 is Saturday.
            (Country::Netherlands, "2026-11-22", "2026-12-14"),
            // Day 20 is Christmas Day, a Friday; then Boxing Day and a Sunday.
            (Country::Netherlands, "2026-12-05", "2026-12-28"),
            // Day 20 is New Year's Day, a Friday.
            (Country::Netherlands, "2026-12-12", "2027-01-04"),
            // Day 20 is Good Friday; Easter Monday is a holiday too.
            (Country::Netherlands, "2026-03-14", "2026-04-07"),
            // Day 20 is Liberation Day, a Tuesday.
            (Country::Netherlands, "2026-04-15", "2026-05-06"),
            // Day 20 is King's Day, a Monday.
            (Country::Netherlands, "2026-04-07", "2026-04-28"),
            // In 2025, 27 April is a Sunday: King's Day is Saturday 26 April.
            (Country::Netherlands, "2025-04-06", "2025-04-28"),
            // Day 20 is Ascension Day, a Thursday.
            (Country::Netherlands, "2026-04-24", "2026-05-15"),
            (Country::Belgium, "2026-11-24", "2026-12-09"),
            // Day 15 is Armistice Day, a Wednesday.
            (Country::Belgium, "2026-10-27", "2026-11-12"),
            // Good Friday is an ordinary day in Belgium.
            (Country::Belgium, "2026-03-19", "2026-04-03"),
            // Day 15 is the national holiday, a Tuesday.
            (Country::Belgium, "2026-07-06", "2026-07-22"),
            // Day 15 is 5 May: no holiday in Belgium.
            (Country::Belgium, "2026-04-20", "2026-05-05"),
        ] {
            assert_eq!(
                last_day(country, day(sent)),
                day(expected),
                "{country:?} {sent}"
            );
        }
    }

    #[test]
    fn a_term_is_never_shorter_than_the_law_and_never_ends_on_a_day_off() {
        for country in Country::ALL {
            let mut sent = day("2024-01-01");
            for _ in 0..3000 {
                let last = last_day(country, sent);
                assert!(last >= plus(sent, country.days()), "{sent}");
                assert!(last <= plus(sent, country.days() + 5), "{sent}");
                assert!(is_working_day(country, last), "{sent}");
                sent = plus(sent, 1);
            }
        }
    }

    #[test]
    fn easter_falls_where_the_almanac_says() {
        for (year, expected) in [
            (2024, "2024-03-31"),
            (2025, "2025-04-20"),
            (2026, "2026-04-05"),
            (2027, "2027-03-28"),
            (2038, "2038-04-25"),
        ] {
            assert_eq!(easter(year), day(expected));
        }
    }
}
