//! Bids, award and contract, once anybody may know of them.

use crate::documents::open_data::tender::value;
use crate::documents::open_data::types::{
    Award, Bid, Bids, Contract, Party, Reference, Statistic, Value,
};
use crate::documents::open_data::{BidsTold, LOT, Publishing, days};
use crate::domain::bid;
use crate::domain::visibility::open::OpenPart;

const AWARD: &str = "AWARD-1";
const CONTRACT: &str = "CONTRACT-1";

/// What came of the procedure; everything is empty before the award.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    pub tenderers: Vec<Party>,
    pub bids: Option<Bids>,
    pub awards: Vec<Award>,
    pub contracts: Vec<Contract>,
}

/// Who took part in the end: who took their bid back is not counted.
pub(super) fn number_of_tenderers(of: &Publishing<'_>) -> Option<usize> {
    let count = of.dossier.bids.iter().filter(|bid| !bid.withdrawn).count();
    of.tells(OpenPart::Award).then_some(count)
}

/// Everything that may be told of what came of the procedure.
pub(super) fn outcome(of: &Publishing<'_>) -> Outcome {
    if !of.tells(OpenPart::Award) {
        return Outcome::default();
    }
    let all = of.bids == BidsTold::All && of.tells(OpenPart::OtherBids);
    let winner = of.winner;
    let winner = winner.and_then(|id| of.dossier.bids.iter().find(|bid| bid.id == id));
    let is_winner = |bid: &bid::Bid| winner.is_some_and(|winner| winner.id == bid.id);
    // Who took their bid back is no tenderer any more.
    let bids = || of.dossier.bids.iter().filter(|bid| !bid.withdrawn);
    let told = bids().filter(|bid| all || is_winner(bid));
    let details = if all {
        bids().map(|bid| detail(of, bid)).collect()
    } else {
        Vec::new()
    };
    Outcome {
        tenderers: told.map(|bid| party(of, bid, is_winner(bid))).collect(),
        bids: Some(Bids {
            statistics: statistics(of),
            details,
        }),
        awards: winner.map(|bid| award(of, bid, all)).into_iter().collect(),
        contracts: winner.map(|bid| contract(of, bid)).into_iter().collect(),
    }
}

/// How many came in, and how many were compared; values of bids would tell those that lost.
fn statistics(of: &Publishing<'_>) -> Vec<Statistic> {
    let count = |id: &str, measure, value| Statistic {
        id: id.to_owned(),
        measure,
        value,
        related_lot: LOT,
    };
    let received = number_of_tenderers(of).map(|value| count("1", "bids", value));
    let compared = of.evaluation.filter(|evaluation| evaluation.complete);
    let compared = compared.map(|one| count("2", "validBids", one.ranking.len()));
    received.into_iter().chain(compared).collect()
}

fn party(of: &Publishing<'_>, bid: &bid::Bid, supplies: bool) -> Party {
    Party {
        id: party_id(bid),
        name: of.dossier.bid_name(&bid.id),
        roles: if supplies {
            vec!["tenderer", "supplier"]
        } else {
            vec!["tenderer"]
        },
        address: None,
        contact_point: None,
    }
}

/// No number of a register is known here, so the id holds within the file only.
fn party_id(bid: &bid::Bid) -> String {
    format!("tenderer-{}", bid.id)
}

fn tenderer(of: &Publishing<'_>, bid: &bid::Bid) -> Reference {
    Reference {
        id: party_id(bid),
        name: Some(of.dossier.bid_name(&bid.id)),
    }
}

fn detail(of: &Publishing<'_>, bid: &bid::Bid) -> Bid {
    let ranked = of.evaluation.map(|one| one.ranking.as_slice());
    let ranked = ranked.unwrap_or_default();
    let place = ranked.iter().find(|row| row.bid == bid.id);
    Bid {
        id: bid.id.clone(),
        date: bid.received.clone(),
        status: if place.is_some() {
            "valid"
        } else {
            "disqualified"
        },
        tenderers: vec![tenderer(of, bid)],
        value: price(of, bid),
        related_lots: vec![LOT],
        has_rank: place.is_some(),
        rank: place.map(|row| row.rank),
    }
}

fn price(of: &Publishing<'_>, bid: &bid::Bid) -> Option<Value> {
    value(bid.price?, &of.dossier.tender.currency)
}

fn award(of: &Publishing<'_>, bid: &bid::Bid, bids_told: bool) -> Award {
    Award {
        id: AWARD,
        title: of.dossier.tender.title.clone(),
        status: "active",
        date: of.decided_at.map(str::to_owned),
        value: price(of, bid),
        suppliers: vec![tenderer(of, bid)],
        contract_period: days::contract_period(&of.dossier.tender.contract),
        related_lots: vec![LOT],
        // A reference to a bid that is not told would lead nowhere.
        related_bids: bids_told.then(|| bid.id.clone()).into_iter().collect(),
    }
}

/// Awarded, and not yet known to be signed.
fn contract(of: &Publishing<'_>, bid: &bid::Bid) -> Contract {
    Contract {
        id: CONTRACT,
        award_id: AWARD,
        title: of.dossier.tender.title.clone(),
        status: "pending",
        period: days::contract_period(&of.dossier.tender.contract),
        value: price(of, bid),
    }
}
