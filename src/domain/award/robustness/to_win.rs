//! What a losing bid lacked: the price with which it would have been first, and the points.
//!
//! Winning is monotone in a bid's own price in every method, so the price is found by closing in
//! on it between one that wins and one that does not. Everything else is evaluated as in the award:
//! gate, rounding, tie rules and ceiling.

use num_bigint::BigInt;
use num_traits::ToPrimitive;

use crate::domain::award::case::{CeilingRule, RankOn};
use crate::domain::award::evaluation;
use crate::domain::award::exact::print::{self, Mode};
use crate::domain::award::exact::{self, Exact};
use crate::domain::award::method::Method;
use crate::domain::award::method::character::ZeroPrice;
use crate::domain::award::method::weighted_points::QualityScale;
use crate::domain::award::ranking::Contender;
use crate::domain::award::robustness::ToWin;
use crate::domain::award::robustness::race::Race;

/// The largest amount that a dossier can write, in cents.
const MOST: i128 = 99_999_999_999_999_999_999;

/// Steps by proportion before halving takes over.
const STEPS: usize = 12;

/// What every losing bid lacked, in the order of the ranking.
pub fn to_win(race: &Race) -> Vec<ToWin> {
    let losers = race
        .outcome
        .standings
        .iter()
        .filter(|standing| standing.rank > 1);
    let lacked = losers.map(|standing| ToWin {
        bid: race.id(standing.contender.bid.index()),
        price: price(race, &standing.contender).map(|cents| amount(&amount_of(cents))),
        quality_points: quality_points(race, &standing.contender),
    });
    lacked.collect()
}

fn amount_of(cents: i128) -> Exact {
    Exact::of_wide(cents, 100)
}

fn amount(price: &Exact) -> String {
    print::plain(price)
}

/// A price in cents with what it does.
struct Tried {
    cents: i128,
    wins: bool,
    /// How far the bid is ahead of the best other, in the method's figure; negative behind.
    lead: Option<Exact>,
}

/// The best price for the bidder with which the bid is first, in whole cents.
fn price(race: &Race, loser: &Contender) -> Option<i128> {
    let method = &race.case.award.method;
    let own = loser.bid.price();
    let (goals, bad) = if method.is_income() {
        (highest(race), 0)
    } else {
        let is_refused = method.character().zero_price == ZeroPrice::Refused;
        (
            if is_refused { vec![1] } else { vec![0, 1] },
            to_cents(own)?,
        )
    };
    let mut bad = tried(race, loser, bad);
    if bad.wins {
        // The price itself is no whole number of cents.
        return Some(bad.cents);
    }
    for goal in goals {
        let is_better = if method.is_income() {
            goal > bad.cents
        } else {
            goal < bad.cents
        };
        if !is_better {
            continue;
        }
        let good = tried(race, loser, goal);
        if good.wins {
            return Some(close_in(race, loser, good, bad));
        }
        bad = if method.is_income() { good } else { bad };
    }
    None
}

/// The price in whole cents, rounded down.
fn to_cents(price: &Exact) -> Option<i128> {
    let cents: BigInt = (price * exact::whole(100)).floor();
    cents.to_i128()
}

/// The highest prices that are tried for income, in order: what a ceiling allows, and beyond one
/// that only takes the price points away (where others still fall behind a higher price).
fn highest(race: &Race) -> Vec<i128> {
    let Some(ceiling) = &race.case.award.ceiling else {
        return vec![MOST];
    };
    let amount = to_cents(&ceiling.amount).map_or(MOST, |cents| cents.min(MOST));
    match ceiling.rule {
        CeilingRule::Exclude => vec![amount],
        CeilingRule::ZeroPoints => vec![amount, MOST],
        CeilingRule::Flag => vec![MOST],
    }
}

/// The last price that wins, going from one that does to one that does not.
fn close_in(race: &Race, loser: &Contender, mut good: Tried, mut bad: Tried) -> i128 {
    let mut steps = 0;
    while (bad.cents - good.cents).abs() > 1 {
        steps += 1;
        let middle = good.cents + (bad.cents - good.cents) / 2;
        let by_proportion = if steps <= STEPS && steps % 3 != 0 {
            proportion(&good, &bad)
        } else {
            None
        };
        let next = tried(race, loser, by_proportion.unwrap_or(middle));
        if next.wins {
            good = next;
        } else {
            bad = next;
        }
    }
    good.cents
}

/// Where the lead would be gone if it fell in a straight line; strictly between the two.
fn proportion(good: &Tried, bad: &Tried) -> Option<i128> {
    let (ahead, behind) = (good.lead.as_ref()?, bad.lead.as_ref()?);
    if ahead.is_negative() || !behind.is_negative() {
        return None;
    }
    let width = Exact::of_wide(bad.cents - good.cents, 1);
    let step = (width * ahead / (ahead - behind)).floor().to_i128()?;
    let (low, high) = (good.cents.min(bad.cents) + 1, good.cents.max(bad.cents) - 1);
    Some((good.cents + step).clamp(low, high))
}

fn tried(race: &Race, loser: &Contender, cents: i128) -> Tried {
    let place = loser.bid.index();
    let changed = loser.bid.with_price(race.case, amount_of(cents));
    let trial = race.with(place, changed);
    let wins = trial.firsts().contains(&place);
    let lead = trial
        .own
        .as_ref()
        .zip(trial.best_other())
        .map(|(own, other)| lead(race, own, other));
    Tried { cents, wins, lead }
}

/// How far a bid is ahead of another, rounding taken into account: a figure is as good as a
/// rounded one when it lies within half a unit of it.
fn lead(race: &Race, own: &Contender, other: &Contender) -> Exact {
    let award = &race.case.award;
    let slack = match (award.rank_on, award.rounding.mode) {
        (RankOn::Exact, _) | (RankOn::Rounded, Mode::Down) => Exact::ZERO,
        (RankOn::Rounded, Mode::HalfUp | Mode::HalfEven) => {
            let decimals = i32::try_from(award.rounding.decimals).expect("at most twelve decimals");
            exact::ten_to(-decimals) / exact::whole(2)
        }
    };
    let ahead = &own.figures.exact - other.deciding(race.case);
    if award.method.highest_wins() {
        ahead + slack
    } else {
        slack - ahead
    }
}

/// The points of quality that a bid lacked; none where quality cannot earn them.
fn quality_points(race: &Race, loser: &Contender) -> Option<String> {
    let Method::WeightedPoints(settings) = &race.case.award.method else {
        return None;
    };
    if settings.quality_scale == QualityScale::RelativeToBest {
        return None;
    }
    let winner = race.contenders().next()?;
    let lacked = winner.deciding(race.case) - loser.deciding(race.case);
    let own = loser.figures.quality_points.clone().unwrap_or(Exact::ZERO);
    let fits = own + &lacked <= settings.quality_weight;
    fits.then(|| evaluation::points(race.case, &lacked))
}
