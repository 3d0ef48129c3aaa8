//! What each loser lacked.

use num_bigint::BigInt;
use serde_json::Value;
use serde_json::json;

use super::Study;
use crate::support::oracle::gate::refuses_free;
use crate::support::oracle::method::Figure;
use crate::support::oracle::number::R;
use crate::support::oracle::number::given;
use crate::support::oracle::number::plain;
use crate::support::oracle::number::read;
use crate::support::oracle::number::ten;
use crate::support::oracle::number::whole;
use crate::support::oracle::outcome::Entry;
use crate::support::oracle::outcome::decide;
use crate::support::oracle::rank::Placing;
use crate::support::oracle::rank::ranking_figure;
use crate::support::oracle::report;
use crate::support::oracle::tender::Tender;

/// The highest amount that a bid may have.
const MOST: &str = "999999999999999999.99";

/// Per ranked bid that is not first: the price and the quality points that would have won.
pub fn to_win(study: &Study) -> Vec<Value> {
    let losers = study
        .outcome
        .placings
        .iter()
        .filter(|placing| placing.rank > 1);
    let one = |placing: &Placing| {
        let at = study.outcome.field[placing.offer];
        json!({
            "bid": study.entries[at].bid.id,
            "price": winning_price(study, at).map(|price| plain(&price)),
            "quality_points": lacking(study, &study.outcome.figures[placing.offer]),
        })
    };
    losers.map(one).collect()
}

fn lacking(study: &Study, own: &Figure) -> Option<String> {
    let tender = study.tender;
    let own_points = own.quality_points.clone()?;
    if tender.relative_quality() {
        return None;
    }
    let first = &study.outcome.figures[study.outcome.placings[0].offer];
    let lead = ranking_figure(tender, first) - ranking_figure(tender, own);
    let own_points = if tender.exact {
        tender.quality_weight() * own.scaled.clone()?
    } else {
        own_points
    };
    (own_points + &lead <= tender.quality_weight()).then(|| report::figure(tender, &lead))
}

/// A bid whose price is tried in whole cents, the rest unchanged.
struct Trial<'a> {
    tender: &'a Tender,
    entries: Vec<Entry<'a>>,
    at: usize,
}

impl Trial<'_> {
    fn wins(&mut self, cents: &BigInt) -> bool {
        self.entries[self.at].price = Some(amount(cents));
        let outcome = decide(self.tender, &self.entries);
        let mut first = outcome.placings.iter().filter(|placing| placing.rank == 1);
        first.any(|placing| outcome.field[placing.offer] == self.at)
    }

    /// Between an amount that wins and one that does not, the last that wins next to one that
    /// does not. The two may lie either way round.
    fn edge(&mut self, mut wins: BigInt, mut loses: BigInt) -> BigInt {
        while (&wins - &loses).magnitude() > &1_u32.into() {
            let middle = (&wins + &loses) / 2;
            if self.wins(&middle) {
                wins = middle;
            } else {
                loses = middle;
            }
        }
        wins
    }
}

fn amount(cents: &BigInt) -> R {
    R::new(cents.clone(), ten(2))
}

fn winning_price(study: &Study, at: usize) -> Option<R> {
    let trial = Trial {
        tender: study.tender,
        entries: study.entries.to_vec(),
        at,
    };
    let own = study.entries[at].price.clone()? * whole(100);
    let found = if study.tender.formula() == "highest-ratio" {
        lowest(trial)
    } else {
        highest(trial, &own)
    };
    found.map(|cents| amount(&cents))
}

/// Winning is monotone in the own price, and the own price loses.
fn highest(mut trial: Trial, own: &R) -> Option<BigInt> {
    let above = own.floor().to_integer() + 1;
    let cent = BigInt::from(1);
    if above > cent && trial.wins(&cent) {
        return Some(trial.edge(cent, above));
    }
    let free = BigInt::from(0);
    (!refuses_free(trial.tender) && trial.wins(&free)).then_some(free)
}

/// As `highest`, for income. A ceiling parts the amounts in two stretches, each monotone; a bid
/// above it may win with less.
fn lowest(mut trial: Trial) -> Option<BigInt> {
    let most = (read(MOST) * whole(100)).to_integer();
    let ceiling = &trial.tender.award["ceiling"];
    let parted = ["exclude", "zero-points"]
        .iter()
        .any(|rule| ceiling["rule"] == *rule);
    let edge = parted.then(|| {
        (given(&ceiling["amount"]) * whole(100))
            .floor()
            .to_integer()
    });
    let mut start = BigInt::from(-1);
    for end in edge.into_iter().chain([most]) {
        if end <= start {
            continue;
        }
        if trial.wins(&end) {
            return Some(trial.edge(end, start));
        }
        start = end;
    }
    None
}
