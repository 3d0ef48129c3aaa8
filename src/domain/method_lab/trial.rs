//! One method tried on the invented bids.

use std::cmp::Ordering;

use crate::domain::award::evaluation::{Evaluation, RankedBid, Reason};
use crate::domain::award::method::character::Character;
use crate::domain::award::robustness::WeightInterval;
use crate::domain::award::{self, InputError};
use crate::domain::method_lab::curve::{self, Sample};
use crate::domain::method_lab::offer::{Dummy, Offer};
use crate::domain::method_lab::variant::Variant;

/// A method with what it makes of the bids.
#[derive(Debug, Clone, PartialEq)]
pub struct Trial {
    /// The method.
    pub variant: Variant,
    /// The outcome, or why there is none.
    pub outcome: Result<Outcome, Vec<InputError>>,
}

/// What a method makes of the bids.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// The bids, the winner first and inadmissible ones last.
    pub bids: Vec<Tried>,
    /// Per ranked bid what leaving it out does.
    pub removals: Vec<Removed>,
    /// The winners by weight of the price; empty in a method that has no such weight.
    pub intervals: Vec<Interval>,
    /// What the bid in the middle would get at other prices.
    pub curve: Vec<Sample>,
    /// What the method says of itself.
    pub character: Option<Character>,
    /// True when no losing bid could have won at any price.
    pub price_cannot_matter: bool,
}

/// An invented bid with what the method made of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tried {
    /// What it offers.
    pub offer: Offer,
    /// Its figures and rank; nothing when it is inadmissible.
    pub ranked: Option<RankedBid>,
    /// Why it is inadmissible; empty when it is not.
    pub reasons: Vec<Reason>,
    /// What one point of quality is worth in money at this bid; nothing where there is no rate.
    pub per_point: Option<String>,
}

/// What leaving one bid out does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removed {
    /// The bid that is left out.
    pub without: Dummy,
    /// Who is first then.
    pub winners: Vec<Dummy>,
    /// Pairs of others that change places, the one that stood higher first.
    pub swapped: Vec<(Dummy, Dummy)>,
}

/// The winners for a range of weights of the price.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interval {
    /// The lowest weight, 0 to 100.
    pub from: String,
    /// The highest weight, 0 to 100.
    pub to: String,
    /// Who is first there.
    pub winners: Vec<Dummy>,
}

impl Outcome {
    /// Who is first; several when they share the place, nobody when no bid is admissible.
    pub fn winners(&self) -> Vec<Dummy> {
        let first = |one: &&Tried| one.ranked.as_ref().is_some_and(|row| row.rank == 1);
        let firsts = self.bids.iter().filter(first);
        firsts.map(|one| one.offer.dummy).collect()
    }
}

/// Tries a method.
pub fn of(variant: Variant, offers: &[Offer]) -> Trial {
    let outcome = outcome(&variant, offers);
    Trial { variant, outcome }
}

fn outcome(variant: &Variant, offers: &[Offer]) -> Result<Outcome, Vec<InputError>> {
    let text = variant.dossier(offers);
    let evaluation = award::evaluate_with_robustness(&text)?;
    let rates = award::exchange_rates(&text)?;
    let mut bids: Vec<Tried> = offers
        .iter()
        .map(|offer| Tried {
            per_point: rates.get(offer.dummy.name()).cloned().flatten(),
            ..tried(*offer, &evaluation)
        })
        .collect();
    bids.sort_by_key(|bid| bid.ranked.as_ref().map_or(usize::MAX, |row| row.rank));
    let robustness = evaluation.robustness.as_ref();
    let intervals = robustness.and_then(|one| one.weight_intervals.as_deref());
    let award = serde_json::to_value(&variant.award).ok();
    Ok(Outcome {
        bids,
        removals: removals(variant, offers, &evaluation)?,
        intervals: intervals.unwrap_or_default().iter().map(interval).collect(),
        curve: curve::of(variant, offers)?,
        character: award.as_ref().and_then(award::character),
        price_cannot_matter: evaluation
            .warnings
            .iter()
            .any(|note| note.code == "price-cannot-matter"),
    })
}

fn tried(offer: Offer, evaluation: &Evaluation) -> Tried {
    let name = offer.dummy.name();
    let ranked = evaluation.ranking.iter().find(|row| row.bid == name);
    let out = evaluation.inadmissible.iter().find(|out| out.bid == name);
    Tried {
        offer,
        ranked: ranked.cloned(),
        reasons: out.map(|out| out.reasons.clone()).unwrap_or_default(),
        per_point: None,
    }
}

fn interval(one: &WeightInterval) -> Interval {
    let winners = one.winners.iter().filter_map(|name| Dummy::named(name));
    Interval {
        from: one.from.clone(),
        to: one.to.clone(),
        winners: winners.collect(),
    }
}

/// The engine's own account of removals names the new order only. The lab also says who wins then
/// and who swaps, so it asks the engine again for each bid that is left out.
pub fn removals(
    variant: &Variant,
    offers: &[Offer],
    all: &Evaluation,
) -> Result<Vec<Removed>, Vec<InputError>> {
    let ranked = offers
        .iter()
        .filter(|offer| rank(all, offer.dummy).is_some());
    ranked
        .map(|without| {
            let rest: Vec<Offer> = offers
                .iter()
                .filter(|offer| offer.dummy != without.dummy)
                .copied()
                .collect();
            let after = award::evaluate(&variant.dossier(&rest))?;
            let first = |offer: &&Offer| rank(&after, offer.dummy) == Some(1);
            let winners = rest.iter().filter(first).map(|offer| offer.dummy).collect();
            Ok(Removed {
                without: without.dummy,
                winners,
                swapped: swapped(&rest, all, &after),
            })
        })
        .collect()
}

/// The pairs that are strictly ordered before and strictly the other way around after.
fn swapped(rest: &[Offer], before: &Evaluation, after: &Evaluation) -> Vec<(Dummy, Dummy)> {
    let stands = |evaluation, one: &Offer, other: &Offer| {
        Some(rank(evaluation, one.dummy)?.cmp(&rank(evaluation, other.dummy)?))
    };
    let mut found = Vec::new();
    for one in rest {
        for other in rest {
            if stands(before, one, other) == Some(Ordering::Less)
                && stands(after, one, other) == Some(Ordering::Greater)
            {
                found.push((one.dummy, other.dummy));
            }
        }
    }
    found
}

fn rank(evaluation: &Evaluation, dummy: Dummy) -> Option<usize> {
    let mut rows = evaluation.ranking.iter();
    let row = rows.find(|row| row.bid == dummy.name());
    row.map(|row| row.rank)
}
