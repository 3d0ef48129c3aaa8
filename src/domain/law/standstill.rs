//! The standstill: the days on which a tenderer can still object, and on which nobody signs.

use jiff::civil::Date;

use crate::domain::law::case::TermKind;
use crate::domain::law::count::{self, Count};
use crate::domain::law::country::Country;
use crate::domain::law::rule::Rule;
use crate::domain::law::rules;

/// The rule of a country that holds on a day; before the first one, the first one.
pub fn rule(country: Country, day: Date) -> &'static Rule {
    let of_country = |rule: &&Rule| {
        rule.minimum()
            .is_some_and(|minimum| minimum.term == TermKind::Standstill)
            && rule.countries.contains(&country)
    };
    let mut found = rules().all.iter().filter(of_country);
    let first = found.next().expect("reading asks one of each country");
    std::iter::once(first)
        .chain(found)
        .find(|rule| rule.holds_on(day))
        .unwrap_or(first)
}

/// How many days it has when the letters go out on `sent`.
pub fn days(country: Country, sent: Date) -> i64 {
    rule(country, sent)
        .minimum()
        .map_or(0, |minimum| minimum.days)
}

/// The whole count when the letters go out on `sent`.
pub fn count(country: Country, sent: Date) -> Count {
    count::forwards(country, sent, days(country, sent))
}

/// The last day when the letters go out on `sent`.
pub fn last_day(country: Country, sent: Date) -> Date {
    count(country, sent).last
}
