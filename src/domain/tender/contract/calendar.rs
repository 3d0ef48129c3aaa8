//! The yearly calendar of the contract: when it is evaluated, and until when notice can be given.

use jiff::ToSpan;
use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

use crate::domain::tender::contract::Contract;

/// The months in a year.
const YEAR: i64 = 12;

/// The longest calendar that is drawn, in months.
const LONGEST: i64 = 100 * YEAR;

/// How long before the end of each year there is an evaluation, and the last day to give notice.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// Months before the end of each year at which both sides evaluate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evaluation_months: Option<Decimal>,
    /// Months before the end of each year until which notice can be given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice_months: Option<Decimal>,
}

impl Review {
    /// Whether nothing was filled in yet.
    pub fn is_open(&self) -> bool {
        *self == Self::default()
    }

    /// Whether there is no evaluation before notice must be given.
    pub fn is_too_late(&self) -> bool {
        let both = self.evaluation_months.zip(self.notice_months);
        both.is_some_and(|(evaluation, notice)| evaluation < notice)
    }
}

/// A year of the contract, or the piece of one at the end of the fixed term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Year {
    /// What kind of year it is.
    pub kind: YearKind,
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub until: Date,
    /// The day on which both sides evaluate at the latest.
    pub evaluation: Option<Date>,
    /// The last day to give notice to its end, and to call the option that follows it.
    pub notice: Option<Date>,
    /// The number of the option that can be called in this year; nothing when none follows.
    pub calls: Option<u16>,
}

/// What kind of year of the contract it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum YearKind {
    /// The first year, for starting up.
    StartUp,
    /// A year of the fixed term.
    Fixed,
    /// A year of an option, by its number.
    Option(u16),
}

/// The years of a contract.
pub(super) fn years(contract: &Contract) -> Vec<Year> {
    computed(contract).unwrap_or_default()
}

fn computed(contract: &Contract) -> Option<Vec<Year>> {
    let starts: Date = contract.starts.parse().ok()?;
    let fixed = months(contract.years?.checked_mul(Decimal::from(YEAR))?)?;
    let options = contract.extensions.unwrap_or_default().normalize();
    let options = options.is_integer().then(|| options.to_u16()).flatten()?;
    let all = fixed.checked_add(i64::from(options) * YEAR)?;
    if fixed == 0 || all > LONGEST {
        return None;
    }
    let ends = (1..).map(|number| (number * YEAR).min(fixed));
    let ends: Vec<i64> = ends
        .take(usize::try_from((fixed + YEAR - 1) / YEAR).ok()?)
        .collect();
    let mut found = Vec::new();
    let mut begun = 0;
    for (at, end) in ends.iter().enumerate() {
        let kind = if at == 0 && contract.start_up {
            YearKind::StartUp
        } else {
            YearKind::Fixed
        };
        let calls = (*end == fixed && options > 0).then_some(1);
        found.push(year(contract, starts, (begun, *end), kind, calls)?);
        begun = *end;
    }
    for number in 1..=options {
        let end = begun + YEAR;
        let calls = (number < options).then(|| number + 1);
        let kind = YearKind::Option(number);
        found.push(year(contract, starts, (begun, end), kind, calls)?);
        begun = end;
    }
    Some(found)
}

fn year(
    contract: &Contract,
    starts: Date,
    (from, until): (i64, i64),
    kind: YearKind,
    calls: Option<u16>,
) -> Option<Year> {
    let after = |months: i64| starts.checked_add(months.months()).ok();
    let until = after(until)?.checked_sub(1.day()).ok()?;
    // With a long notice the day lies before there is a contract: then there is none.
    let before = |count: Option<Decimal>| {
        let count = months(count?)?;
        let day = until.checked_sub(count.months()).ok()?;
        (day >= starts).then_some(day)
    };
    Some(Year {
        kind,
        from: after(from)?,
        until,
        evaluation: before(contract.review.evaluation_months),
        notice: before(contract.review.notice_months),
        calls,
    })
}

/// A whole number of months that a calendar can hold.
fn months(count: Decimal) -> Option<i64> {
    let count = count.normalize();
    let whole = count.is_integer().then(|| count.to_i64()).flatten()?;
    (0..=LONGEST).contains(&whole).then_some(whole)
}
