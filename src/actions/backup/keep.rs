//! Which backups stay: of each of the last 7 days, 4 weeks and 12 months the latest one.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

/// How many days, weeks and months keep a backup.
const DAYS: usize = 7;
const WEEKS: usize = 4;
const MONTHS: usize = 12;

/// When a backup was made, as its name tells; nothing for a name that is not of a nightly backup.
pub fn made_at(name: &str) -> Option<Timestamp> {
    let stem = name.strip_prefix("bestek-")?.strip_suffix(".backup")?;
    let at = DateTime::strptime("%Y%m%dT%H%M%SZ", stem.get(..16)?).ok()?;
    let rest = &stem[16..];
    let numbered = rest
        .strip_prefix('-')
        .is_some_and(|rest| rest.parse::<u32>().is_ok());
    if !rest.is_empty() && !numbered {
        return None;
    }
    at.to_zoned(TimeZone::UTC).ok().map(|at| at.timestamp())
}

/// The names that may go. Whatever is named otherwise stays.
pub fn surplus(names: &[String], zone: &TimeZone) -> Vec<String> {
    let mut dated: Vec<(Timestamp, &String)> = names
        .iter()
        .filter_map(|name| Some((made_at(name)?, name)))
        .collect();
    dated.sort_by(|one, other| other.cmp(one));
    let (mut days, mut weeks, mut months) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let mut surplus = Vec::new();
    for (at, name) in dated {
        let date = at.to_zoned(zone.clone()).date();
        let week = date.iso_week_date();
        // Each asks, also when another keeps it: the latest of a day may be that of a month too.
        let keeps = [
            first_of(&mut days, (date.year(), date.month(), date.day()), DAYS),
            first_of(&mut weeks, (week.year(), week.week(), 0), WEEKS),
            first_of(&mut months, (date.year(), date.month(), 0), MONTHS),
        ];
        if !keeps.contains(&true) {
            surplus.push(name.clone());
        }
    }
    surplus
}

/// True when nothing of this period was seen yet and its turn is among the last `most`.
fn first_of(seen: &mut BTreeSet<(i16, i8, i8)>, period: (i16, i8, i8), most: usize) -> bool {
    seen.len() < most && seen.insert(period)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::ToSpan;

    fn nightly(days: i64) -> Vec<String> {
        let last: Timestamp = "2026-11-24T01:30:00Z".parse().unwrap();
        let nights = (0..days).map(|day| last.checked_sub((day * 24).hours()).unwrap());
        nights
            .map(|at| at.strftime("bestek-%Y%m%dT%H%M%SZ.backup").to_string())
            .collect()
    }

    fn kept(names: &[String]) -> Vec<String> {
        let gone = surplus(names, &TimeZone::UTC);
        let stays = names.iter().filter(|name| !gone.contains(name));
        stays.cloned().collect()
    }

    #[test]
    fn two_years_of_nights_leave_seven_days_four_weeks_and_twelve_months() {
        let kept = kept(&nightly(730));
        let dates: Vec<&str> = kept.iter().map(|name| &name[7..15]).collect();
        let expected = [
            // days; the newest is also the newest of its week and of its month
            "20261124", "20261123", "20261122", "20261121", "20261120", "20261119", "20261118",
            // the ends of weeks before
            "20261115", "20261108", // the ends of months before
            "20261031", "20260930", "20260831", "20260731", "20260630", "20260531", "20260430",
            "20260331", "20260228", "20260131", "20251231",
        ];
        assert_eq!(dates, expected);
    }

    #[test]
    fn of_one_day_only_the_latest_stays_and_what_is_named_otherwise_always() {
        let names = [
            "bestek-20261124T013000Z.backup",
            "bestek-20261124T093000Z.backup",
            "bestek-20261124T093000Z-2.backup",
            "bestek-before-schema-10-1.backup",
            "notes.txt",
        ]
        .map(str::to_owned);
        let gone = surplus(&names, &TimeZone::UTC);
        let expected = [
            "bestek-20261124T093000Z-2.backup",
            "bestek-20261124T013000Z.backup",
        ];
        let mut gone: Vec<&str> = gone.iter().map(String::as_str).collect();
        gone.sort_unstable();
        let mut expected = expected.to_vec();
        expected.sort_unstable();
        assert_eq!(gone.len(), expected.len(), "{gone:?}");
        assert!(gone.contains(&"bestek-20261124T013000Z.backup"));
    }
}
