//! Days of a planning as moments: the standard wants a time of day with each.

use jiff::civil::{Date, Time};
use jiff::{Span, ToSpan};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::documents::open_data::types::Period;
use crate::domain::tender::contract::Contract;
use crate::i18n::date;

/// The first second of a day, where the tenderers are.
pub(super) fn start(day: Date) -> Option<String> {
    moment(day, Time::midnight())
}

/// The last second of a day, where the tenderers are.
pub(super) fn end(day: Date) -> Option<String> {
    moment(day, Time::constant(23, 59, 59, 0))
}

fn moment(day: Date, time: Time) -> Option<String> {
    let zoned = day.to_datetime(time).to_zoned(date::zone()).ok()?;
    let plain = zoned.strftime("%Y-%m-%dT%H:%M:%S%:z");
    Some(plain.to_string())
}

/// The term of the contract: the fixed years, and the longest that the options make of it.
pub(super) fn contract_period(contract: &Contract) -> Option<Period> {
    let first: Date = contract.starts.parse().ok()?;
    let until = |years: Option<Decimal>| end(last_day(first, years?)?);
    let extended = contract.extensions.is_some_and(|count| !count.is_zero());
    Period {
        start_date: start(first),
        end_date: until(contract.years),
        max_extent_date: until(contract.longest().filter(|_| extended)),
    }
    .known()
}

/// The day before the one on which the term has passed; only whole months can be counted.
fn last_day(first: Date, years: Decimal) -> Option<Date> {
    let months = years.checked_mul(Decimal::from(12))?.normalize();
    if !months.is_integer() {
        return None;
    }
    let term = Span::new().try_months(months.to_i64()?).ok()?;
    let after = first.checked_add(term).ok()?;
    after.checked_sub(1.day()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_ends_where_the_tenderers_are_in_summer_and_in_winter() {
        let end_of = |day: &str| end(day.parse().unwrap()).unwrap();
        assert_eq!(end_of("2026-08-24"), "2026-08-24T23:59:59+02:00");
        assert_eq!(end_of("2026-12-21"), "2026-12-21T23:59:59+01:00");
    }

    #[test]
    fn a_term_ends_the_day_before_its_birthday() {
        let contract = Contract {
            starts: "2027-01-04".to_owned(),
            years: Some(Decimal::from(4)),
            extensions: Some(Decimal::TWO),
            ..Contract::default()
        };
        let period = contract_period(&contract).unwrap();
        assert_eq!(period.start_date.unwrap(), "2027-01-04T00:00:00+01:00");
        assert_eq!(period.end_date.unwrap(), "2031-01-03T23:59:59+01:00");
        assert_eq!(period.max_extent_date.unwrap(), "2033-01-03T23:59:59+01:00");
        let odd = Contract {
            years: Some(Decimal::new(33, 1)),
            ..contract
        };
        assert_eq!(contract_period(&odd).unwrap().end_date, None);
        assert_eq!(contract_period(&Contract::default()), None);
    }
}
