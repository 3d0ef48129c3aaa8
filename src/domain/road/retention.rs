//! How long a file is kept: at least three years after the award (Directive 2014/24/EU article 84).

use jiff::ToSpan;
use jiff::civil::Date;

/// The fewest years.
pub const LEAST_YEARS: i64 = 3;

/// What is suggested.
pub const USUAL_YEARS: i64 = 7;

/// The first day on which a file may be destroyed at the earliest, counted from `award`.
pub fn earliest(award: Date) -> Date {
    after(award, LEAST_YEARS)
}

/// The day that is suggested.
pub fn usual(award: Date) -> Date {
    after(award, USUAL_YEARS)
}

fn after(award: Date, years: i64) -> Date {
    award.checked_add(years.years()).unwrap_or(Date::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_are_counted_from_the_award() {
        let award = Date::constant(2026, 11, 24);
        assert_eq!(earliest(award), Date::constant(2029, 11, 24));
        assert_eq!(usual(award), Date::constant(2033, 11, 24));
        // A leap day has no namesake three years on.
        assert_eq!(
            earliest(Date::constant(2028, 2, 29)),
            Date::constant(2031, 2, 28)
        );
    }
}
