//! What holds of every count.

use jiff::civil::Date;
use proptest::prelude::*;

use super::{belgian, contract, day, given};
use crate::domain::law::case::TermKind;
use crate::domain::law::count::{self, Skip};
use crate::domain::law::country::Country;
use crate::domain::law::holiday::{closed, plus};
use crate::domain::law::standstill::{days, last_day};
use crate::domain::law::term::terms;
use crate::domain::tender::legal::Moment;

proptest! {
    /// A period is never shorter than its days, never ends on a day off, holds two working days,
    /// and says of each day that it skipped why.
    #[test]
    fn a_counted_period_is_sound(
        belgium in any::<bool>(), offset in 0_i64..36_500, days in 2_i64..120,
    ) {
        let country = if belgium { Country::Belgium } else { Country::Netherlands };
        let start = plus(day("2000-01-01"), offset);
        let counted = count::forwards(country, start, days);
        prop_assert!(closed(country, counted.last).is_none());
        prop_assert_eq!(counted.counted, plus(start, days));
        prop_assert_eq!(counted.last, plus(start, days + i64::try_from(counted.skipped.len()).unwrap()));
        prop_assert!(counted.skipped.len() <= 6);
        let working = (1..=days + 6)
            .map(|more| plus(start, more))
            .filter(|one| *one <= counted.last && closed(country, *one).is_none());
        prop_assert!(working.count() >= 2);
        for (one, why) in &counted.skipped {
            match why {
                Skip::Closed(why) => prop_assert_eq!(closed(country, *one), Some(*why)),
                Skip::TooFewWorkingDays => prop_assert!(closed(country, *one).is_none()),
            }
        }
    }

    /// Sending later never ends earlier.
    #[test]
    fn later_is_never_earlier(belgium in any::<bool>(), offset in 0_i64..36_500, more in 0_i64..60) {
        let country = if belgium { Country::Belgium } else { Country::Netherlands };
        let sent = plus(day("2014-01-01"), offset);
        prop_assert!(last_day(country, sent) <= last_day(country, plus(sent, more)));
        prop_assert!(last_day(country, sent) >= plus(sent, days(country, sent)));
    }

    /// Back and forth again is the same day.
    #[test]
    fn counting_back_undoes_counting_forwards(offset in 0_i64..36_500, days in 1_i64..90) {
        let start = plus(day("2000-01-01"), offset);
        prop_assert_eq!(count::backwards(plus(start, days), days), start);
    }

    /// Whatever somebody plans, the law says something and nothing breaks.
    #[test]
    fn no_day_is_too_strange(text in "-?[0-9]{4,6}-[0-9]{2}-[0-9]{2}", which in 0_usize..7) {
        let one = contract("restricted", &[(Moment::ALL[which], &text)]);
        prop_assert_eq!(terms(&one).len(), 4);
        let one = contract("restricted", &[(Moment::ALL[which], "9999-12-30")]);
        prop_assert_eq!(terms(&one).len(), 4);
    }

    /// Electronic tenders never make a period longer, and hidden documents never shorter.
    #[test]
    fn a_change_works_in_its_direction(offset in 0_i64..3_000, belgium in any::<bool>()) {
        let sent = plus(day("2018-01-01"), offset).to_string();
        let mut one = contract("open", &[(Moment::Dispatch, &sent)]);
        if belgium { one = belgian(one); }
        let usual = given(&one, TermKind::Bids);
        one.legal.limited_access = true;
        let hidden = given(&one, TermKind::Bids);
        one.legal.paper_bids = true;
        prop_assert!(usual <= hidden && hidden <= given(&one, TermKind::Bids));
    }
}

#[test]
fn the_first_and_the_last_day_that_can_be_written_can_be_counted_from() {
    for country in Country::ALL {
        for start in [Date::MIN, Date::MAX] {
            let counted = count::forwards(country, start, 20);
            assert!(counted.last >= start);
            count::working_day_before(country, count::backwards(start, 10));
        }
    }
}
