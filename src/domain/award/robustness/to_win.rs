//! What a losing bid lacked: the price with which it would have been first, and the points.
//!
//! Winning is monotone in a bid's own price in every method as long as quality is not below nothing
//! (an index of negative quality turns around), so the price is found by closing in on it between
//! one that wins and one that does not. Everything else is evaluated as in the award: gate,
//! rounding, tie rules and ceiling.

use std::cmp::Ordering;

use num_bigint::BigInt;
use num_traits::ToPrimitive;

use crate::domain::award::case::{CeilingRule, RankOn};
use crate::domain::award::evaluation;
use crate::domain::award::exact::print::{self, Mode};
use crate::domain::award::exact::{self, Exact};
use crate::domain::award::method::Method;
use crate::domain::award::method::character::ZeroPrice;
use crate::domain::award::method::weighted_points::QualityScale;
use crate::domain::award::ranking::{Contender, Order};
use crate::domain::award::robustness::ToWin;
use crate::domain::award::robustness::race::Race;

/// The largest amount that a dossier can write, in cents.
const MOST: i128 = 99_999_999_999_999_999_999;

/// Where the search starts for a price that no machine word holds, such as a sum over a price sheet;
/// far above every amount that matters.
const DEAREST: i128 = i128::MAX / 4;

/// Steps by proportion before halving takes over.
const STEPS: usize = 24;

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
    /// How it stands to the best other; none when one of them is not compared.
    lead: Option<Lead>,
}

/// How far a bid is ahead of another: above 0 when it is first, below 0 when it is not.
///
/// Rounded figures jump, so each exact figure is held against the edge at which the other's rounded
/// figure would be beaten (or met, when a tie rule favours the bid). Either says who is first; the
/// one whose exact figure moves with the price says how far it is to the edge.
struct Lead {
    /// The exact figure of the bid itself.
    figure: Exact,
    /// Its exact figure against the other's rounded one.
    by_own: Exact,
    /// Its rounded figure against the other's exact one.
    by_other: Exact,
}

/// The best price for the bidder with which the bid is first, in whole cents.
fn price(race: &Race, loser: &Contender) -> Option<i128> {
    let method = &race.case.award.method;
    let own = loser.bid.price();
    let (goals, bad) = if method.is_income() {
        (highest(race), 0)
    } else {
        let is_refused = method.character().zero_price == ZeroPrice::Refused;
        let goals = if is_refused { vec![1] } else { vec![0, 1] };
        let bad = to_cents(own).unwrap_or(DEAREST);
        if bad < goals[0] {
            // Already below the lowest price that the method takes.
            return None;
        }
        (goals, bad)
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
///
/// Steps by proportion, the Illinois way: when the same end moves twice, the lead at the other end
/// counts for half, so that both ends close in. What is left after that is halved.
fn close_in(race: &Race, loser: &Contender, mut good: Tried, mut bad: Tried) -> i128 {
    let (mut steps, mut won_before) = (0, None);
    let mut share = (Exact::ONE, Exact::ONE);
    while (bad.cents - good.cents).abs() > 1 {
        steps += 1;
        let by_proportion = if steps <= STEPS {
            proportion(&good, &bad, &share)
        } else {
            None
        };
        let middle = good.cents + (bad.cents - good.cents) / 2;
        let next = tried(race, loser, by_proportion.unwrap_or(middle));
        let won = next.wins;
        share = match (won, won_before == Some(won)) {
            (true, true) => (Exact::ONE, share.1 / exact::whole(2)),
            (false, true) => (share.0 / exact::whole(2), Exact::ONE),
            (_, false) => (Exact::ONE, Exact::ONE),
        };
        if won {
            good = next;
        } else {
            bad = next;
        }
        won_before = Some(won);
    }
    good.cents
}

/// Where the lead would be gone if it fell in a straight line, each end counting for its share;
/// strictly between the two.
fn proportion(good: &Tried, bad: &Tried, share: &(Exact, Exact)) -> Option<i128> {
    let (ahead, behind) = (good.lead.as_ref()?, bad.lead.as_ref()?);
    let (ahead, behind) = if ahead.figure == behind.figure {
        (&ahead.by_other, &behind.by_other)
    } else {
        (&ahead.by_own, &behind.by_own)
    };
    if ahead.is_negative() || !behind.is_negative() {
        return None;
    }
    let (ahead, behind) = (ahead * &share.0, behind * &share.1);
    let width = Exact::of_wide(bad.cents - good.cents, 1);
    let step = (width * &ahead / (&ahead - behind)).floor().to_i128()?;
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

fn lead(race: &Race, own: &Contender, other: &Contender) -> Lead {
    let award = &race.case.award;
    let sign = if award.method.highest_wins() {
        Exact::ONE
    } else {
        -&Exact::ONE
    };
    let ahead = |one: &Exact, other: &Exact| (one - other) * &sign;
    if award.rank_on == RankOn::Exact {
        let by_figure = ahead(&own.figures.exact, &other.figures.exact);
        return Lead {
            figure: own.figures.exact.clone(),
            by_own: by_figure.clone(),
            by_other: by_figure,
        };
    }
    let decimals = i32::try_from(award.rounding.decimals).expect("at most twelve decimals");
    let unit = exact::ten_to(-decimals);
    let wins_ties = Order::of(race.case).when_equal(own, other) != Ordering::Greater;
    let needed = if wins_ties { Exact::ZERO } else { unit.clone() };
    let slack = match award.rounding.mode {
        Mode::HalfUp | Mode::HalfEven => unit / exact::whole(2),
        Mode::Down => Exact::ZERO,
    };
    let by_own = ahead(&own.figures.exact, &other.figures.rounded);
    let by_other = ahead(&own.figures.rounded, &other.figures.exact);
    Lead {
        figure: own.figures.exact.clone(),
        by_own: by_own - &needed + &slack,
        by_other: by_other - &needed + &slack,
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
