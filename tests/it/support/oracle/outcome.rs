//! The outcome of the gate, the method and the ranking together.

use super::gate::Judged;
use super::gate::reasons;
use super::method::Figure;
use super::method::Offer;
use super::method::figures;
use super::number::R;
use super::number::whole;
use super::rank::Placing;
use super::rank::placings;
use super::tender::Bid;
use super::tender::Gap;
use super::tender::Tender;

/// A bid with what is known of it and the price that it is given.
#[derive(Clone)]
pub struct Entry<'a> {
    pub bid: &'a Bid,
    pub judged: Judged,
    pub price: Option<R>,
}

/// The outcome.
pub struct Outcome {
    pub gaps: Vec<Gap>,
    /// Places in the entries, with the reasons.
    pub inadmissible: Vec<(usize, Vec<String>)>,
    /// The places in the entries of those that take part; offers and figures follow these.
    pub field: Vec<usize>,
    pub offers: Vec<Offer>,
    pub figures: Vec<Figure>,
    pub placings: Vec<Placing>,
}

/// Decides the award.
pub fn decide(tender: &Tender, entries: &[Entry]) -> Outcome {
    let (mut gaps, mut inadmissible, mut field) = (Vec::new(), Vec::new(), Vec::new());
    for (at, entry) in entries.iter().enumerate() {
        gaps.extend(entry.judged.knock_out_gaps.clone());
        let reasons = reasons(tender, &entry.judged, entry.price.as_ref());
        if reasons.is_empty() {
            gaps.extend(entry.judged.other_gaps.clone());
            field.push(at);
        } else {
            inadmissible.push((at, reasons));
        }
    }
    let mut outcome = Outcome {
        gaps,
        inadmissible,
        field,
        offers: Vec::new(),
        figures: Vec::new(),
        placings: Vec::new(),
    };
    if outcome.gaps.is_empty() {
        outcome.offers = outcome
            .field
            .iter()
            .map(|&at| offer(&entries[at]))
            .collect();
        outcome.figures = figures(tender, &outcome.offers);
        let bids: Vec<&Bid> = outcome.field.iter().map(|&at| entries[at].bid).collect();
        outcome.placings = placings(tender, &bids, &outcome.offers, &outcome.figures);
    }
    outcome
}

fn offer(entry: &Entry) -> Offer {
    Offer {
        price: entry.price.clone().expect("nothing is missing"),
        quality: entry.judged.quality.clone().unwrap_or_else(|| whole(0)),
        shares: entry.judged.shares.clone(),
    }
}

impl Outcome {
    /// Whether nothing is missing.
    pub fn complete(&self) -> bool {
        self.gaps.is_empty()
    }

    /// The ids on rank 1, in the order in which the bids came.
    pub fn winners(&self, entries: &[Entry]) -> Vec<String> {
        let first = self.placings.iter().filter(|placing| placing.rank == 1);
        let mut places: Vec<usize> = first.map(|placing| self.field[placing.offer]).collect();
        places.sort_unstable();
        places
            .into_iter()
            .map(|at| entries[at].bid.id.clone())
            .collect()
    }

    /// Id and rank from first to last.
    pub fn order(&self, entries: &[Entry]) -> Vec<(String, usize)> {
        let one = |placing: &Placing| {
            (
                entries[self.field[placing.offer]].bid.id.clone(),
                placing.rank,
            )
        };
        self.placings.iter().map(one).collect()
    }
}
