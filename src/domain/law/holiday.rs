//! Public holidays, and why a term cannot end on a day.
//!
//! NL: Algemene termijnenwet article 3. BE: law of 4 January 1974. Days on which one organisation
//! is closed do not count.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::domain::law::country::Country;

/// A public holiday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Holiday {
    /// 1 January.
    NewYear,
    /// The Friday before Easter; NL.
    GoodFriday,
    /// The day after Easter.
    EasterMonday,
    /// 27 April, or the 26th when that is a Sunday; NL.
    KingsDay,
    /// 1 May; BE.
    LabourDay,
    /// 5 May; NL.
    LiberationDay,
    /// 39 days after Easter.
    Ascension,
    /// 50 days after Easter.
    WhitMonday,
    /// 21 July; BE.
    NationalDay,
    /// 15 August; BE.
    Assumption,
    /// 1 November; BE.
    AllSaints,
    /// 11 November; BE.
    Armistice,
    /// 25 December.
    Christmas,
    /// 26 December; NL.
    BoxingDay,
}

impl Holiday {
    /// All of them, in the order of the year.
    pub const ALL: [Self; 14] = [
        Self::NewYear,
        Self::GoodFriday,
        Self::EasterMonday,
        Self::KingsDay,
        Self::LabourDay,
        Self::LiberationDay,
        Self::Ascension,
        Self::WhitMonday,
        Self::NationalDay,
        Self::Assumption,
        Self::AllSaints,
        Self::Armistice,
        Self::Christmas,
        Self::BoxingDay,
    ];

    /// The end of the keys of its texts.
    pub fn name(self) -> &'static str {
        match self {
            Self::NewYear => "new-year",
            Self::GoodFriday => "good-friday",
            Self::EasterMonday => "easter-monday",
            Self::KingsDay => "kings-day",
            Self::LabourDay => "labour-day",
            Self::LiberationDay => "liberation-day",
            Self::Ascension => "ascension",
            Self::WhitMonday => "whit-monday",
            Self::NationalDay => "national-day",
            Self::Assumption => "assumption",
            Self::AllSaints => "all-saints",
            Self::Armistice => "armistice",
            Self::Christmas => "christmas",
            Self::BoxingDay => "boxing-day",
        }
    }

    fn is_in(self, country: Country) -> bool {
        match self {
            Self::NewYear
            | Self::EasterMonday
            | Self::Ascension
            | Self::WhitMonday
            | Self::Christmas => true,
            Self::GoodFriday | Self::KingsDay | Self::LiberationDay | Self::BoxingDay => {
                country == Country::Netherlands
            }
            Self::LabourDay
            | Self::NationalDay
            | Self::Assumption
            | Self::AllSaints
            | Self::Armistice => country == Country::Belgium,
        }
    }

    fn falls_on(self, day: Date) -> bool {
        let is = |month: i8, number: i8| day.month() == month && day.day() == number;
        let after_easter = |days: i64| day == plus(easter(day.year()), days);
        match self {
            Self::NewYear => is(1, 1),
            Self::GoodFriday => after_easter(-2),
            Self::EasterMonday => after_easter(1),
            Self::KingsDay => {
                let sunday = |day: Date| day.weekday() == Weekday::Sunday;
                is(4, 27) && !sunday(day) || is(4, 26) && sunday(plus(day, 1))
            }
            Self::LabourDay => is(5, 1),
            Self::LiberationDay => is(5, 5),
            Self::Ascension => after_easter(39),
            Self::WhitMonday => after_easter(50),
            Self::NationalDay => is(7, 21),
            Self::Assumption => is(8, 15),
            Self::AllSaints => is(11, 1),
            Self::Armistice => is(11, 11),
            Self::Christmas => is(12, 25),
            Self::BoxingDay => is(12, 26),
        }
    }
}

/// Why a term cannot end on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closed {
    /// A Saturday.
    Saturday,
    /// A Sunday.
    Sunday,
    /// A public holiday.
    Holiday(Holiday),
}

/// Why a term cannot end on this day; nothing when it can.
pub fn closed(country: Country, day: Date) -> Option<Closed> {
    let mut holidays = Holiday::ALL.into_iter();
    let holiday = holidays.find(|one| one.is_in(country) && one.falls_on(day));
    match (holiday, day.weekday()) {
        (Some(holiday), _) => Some(Closed::Holiday(holiday)),
        (None, Weekday::Saturday) => Some(Closed::Saturday),
        (None, Weekday::Sunday) => Some(Closed::Sunday),
        (None, _) => None,
    }
}

/// The day so many days later; the last day that can be written where there is none.
pub fn plus(day: Date, days: i64) -> Date {
    day.saturating_add(days.days())
}

/// Easter Sunday of a year in the Gregorian calendar.
fn easter(year: i16) -> Date {
    let number = i32::from(year);
    let golden = number.rem_euclid(19);
    let (century, in_century) = (number.div_euclid(100), number.rem_euclid(100));
    let moon = (century - (century + 8).div_euclid(25) + 1).div_euclid(3);
    let epact = (19 * golden + century - century.div_euclid(4) - moon + 15).rem_euclid(30);
    let weekday = 32 + 2 * century.rem_euclid(4) + 2 * (in_century / 4) - epact - in_century % 4;
    let weekday = weekday.rem_euclid(7);
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let days = epact + weekday - 7 * late + 114;
    let part = |value: i32| i8::try_from(value).expect("Easter is in March or April");
    Date::constant(year, part(days / 31), part(days % 31 + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_falls_where_the_almanac_says() {
        for (year, expected) in [
            (2024, "2024-03-31"),
            (2025, "2025-04-20"),
            (2026, "2026-04-05"),
            (2027, "2027-03-28"),
            (2038, "2038-04-25"),
            // The earliest and the latest that there is.
            (2285, "2285-03-22"),
            (1943, "1943-04-25"),
        ] {
            assert_eq!(easter(year), expected.parse().unwrap());
        }
    }

    #[test]
    fn every_year_has_an_easter_sunday_in_spring() {
        for year in -9999..=9999 {
            let easter = easter(year);
            assert_eq!(easter.weekday(), Weekday::Sunday, "{easter}");
            let spring = (3, 22)..=(4, 25);
            assert!(spring.contains(&(easter.month(), easter.day())), "{easter}");
        }
    }

    #[test]
    fn a_year_has_ten_holidays_in_belgium_and_in_the_netherlands() {
        for country in Country::ALL {
            for year in 2020..2060 {
                let mut day = Date::constant(year, 1, 1);
                let mut holidays = 0;
                while day.year() == year {
                    holidays +=
                        usize::from(matches!(closed(country, day), Some(Closed::Holiday(_))));
                    day = plus(day, 1);
                }
                // Ascension Day may be the same day as 1 or 5 May.
                assert!(
                    (9..=10).contains(&holidays),
                    "{country:?} {year}: {holidays}"
                );
            }
        }
    }
}
