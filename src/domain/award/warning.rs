//! Warnings: what a person should look at before signing.

use std::collections::BTreeMap;

use crate::domain::award::abnormally_low::Reference;
use crate::domain::award::case::{Case, CeilingRule};
use crate::domain::award::evaluation::WarningNote;
use crate::domain::award::exact::Exact;
use crate::domain::award::gate::{self, AdmittedBid, Verdict};
use crate::domain::award::outcome::Outcome;
use crate::domain::award::ranking::Contender;
use crate::domain::award::robustness::Robustness;

/// Everything that can be told from the outcome; in an incomplete one only what the method says.
pub fn warnings(case: &Case, outcome: &Outcome) -> Vec<WarningNote> {
    let mut notes = Vec::new();
    if case.award.method.is_relative() {
        let message = "The figures of a bid depend on the other bids: one bid more or less can \
                       change the order of two others.";
        notes.push(note("relative-method", message));
    }
    if !outcome.gaps.is_empty() {
        return notes;
    }
    notes.extend(about_the_field(outcome));
    notes.extend(ties(case, outcome));
    notes.extend(above_ceiling(case, outcome));
    notes.extend(excluded_set_minimum(case, outcome));
    notes.extend(abnormally_low(case, outcome));
    notes
}

/// What only the questions about robustness can tell.
pub fn of_robustness(robustness: &Robustness, ranked: usize) -> Vec<WarningNote> {
    let mut notes = Vec::new();
    let losers = &robustness.to_win;
    if ranked > 1 && !losers.is_empty() && losers.iter().all(|one| one.price.is_none()) {
        let message = "No losing bid could have won with any price, so the price could not matter.";
        notes.push(note("price-cannot-matter", message));
    }
    for removal in robustness
        .removals
        .iter()
        .filter(|removal| removal.reversed)
    {
        let id = &removal.bid;
        let message = format!(
            "Without {id} two other bids change places: the order would be {}.",
            removal.order.join(", ")
        );
        notes.push(note(format!("rank-reversal:{id}"), message));
    }
    notes
}

fn note(code: impl Into<String>, message: impl Into<String>) -> WarningNote {
    WarningNote {
        code: code.into(),
        message: message.into(),
    }
}

fn prices(outcome: &Outcome) -> Vec<&Exact> {
    let bids = outcome
        .standings
        .iter()
        .map(|standing| &standing.contender.bid);
    bids.map(AdmittedBid::price).collect()
}

fn about_the_field(outcome: &Outcome) -> Option<WarningNote> {
    let prices = prices(outcome);
    match prices.as_slice() {
        [] => None,
        [_] => Some(note(
            "single-bid",
            "Only one bid is admissible, so nothing was compared.",
        )),
        [first, rest @ ..] => rest.iter().all(|price| price == first).then(|| {
            note(
                "equal-prices",
                "All admissible prices are equal, so the price decided nothing.",
            )
        }),
    }
}

fn ties(case: &Case, outcome: &Outcome) -> Vec<WarningNote> {
    let name = |one: &Contender| case.bids[one.bid.index()].id.as_str();
    // In a corridor the order is not that of the figures.
    let mut sorted: Vec<&Contender> = outcome.standings.iter().map(|one| &one.contender).collect();
    sorted.sort_by(|a, b| a.deciding(case).cmp(b.deciding(case)));
    let equal = sorted
        .windows(2)
        .filter(|pair| pair[0].deciding(case) == pair[1].deciding(case));
    let names = |pair: &[&Contender]| {
        let mut names = [name(pair[0]), name(pair[1])];
        names.sort_unstable();
        names.join(" and ")
    };
    let equal: Vec<String> = equal.map(names).collect();
    let by_rounding = outcome.standings.windows(2).filter(|pair| {
        let (a, b) = (&pair[0].contender, &pair[1].contender);
        a.deciding(case) == b.deciding(case) && a.figures.exact != b.figures.exact
    });
    let by_rounding: Vec<String> = by_rounding
        .map(|pair| names(&[&pair[0].contender, &pair[1].contender]))
        .collect();
    let mut notes = Vec::new();
    if !equal.is_empty() {
        let message = format!("These bids have the same figure: {}.", equal.join("; "));
        notes.push(note("tie", message));
    }
    if !by_rounding.is_empty() {
        let pairs = by_rounding.join("; ");
        let message = format!("These bids differ before rounding but rank as equal: {pairs}.");
        notes.push(note("tie-by-rounding", message));
    }
    notes
}

fn above_ceiling(case: &Case, outcome: &Outcome) -> Option<WarningNote> {
    let bids = outcome
        .standings
        .iter()
        .map(|standing| &standing.contender.bid);
    let above: Vec<&str> = bids
        .filter(|bid| {
            [CeilingRule::Flag, CeilingRule::ZeroPoints]
                .into_iter()
                .any(|rule| gate::is_above_ceiling(case, bid.price(), rule))
        })
        .map(|bid| case.bids[bid.index()].id.as_str())
        .collect();
    let message = format!("The price is above the ceiling in: {}.", above.join(", "));
    (!above.is_empty()).then(|| note("above-ceiling", message))
}

fn excluded_set_minimum(case: &Case, outcome: &Outcome) -> Option<WarningNote> {
    let lowest = prices(outcome).into_iter().min()?;
    if !case.award.method.uses_lowest_price() {
        return None;
    }
    let both = case.bids.iter().zip(&outcome.verdicts);
    let below: Vec<&str> = both
        .filter(|(_, verdict)| matches!(verdict, Verdict::Inadmissible(_)))
        .filter(|(bid, _)| bid.price.as_ref().is_some_and(|price| price < lowest))
        .map(|(bid, _)| bid.id.as_str())
        .collect();
    let names = below.join(", ");
    let message = format!("An inadmissible bid is cheaper than every admissible one: {names}.");
    (!below.is_empty()).then(|| note("excluded-set-minimum", message))
}

fn abnormally_low(case: &Case, outcome: &Outcome) -> Vec<WarningNote> {
    let prices = prices(outcome);
    let mut found: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    for detector in &case.award.abnormally_low {
        for at in detector.suspicious(&prices) {
            let index = outcome.standings[at].contender.bid.index();
            found
                .entry(index)
                .or_default()
                .push(compared(&detector.reference));
        }
    }
    let notes = found.into_iter().map(|(index, compared)| {
        let id = &case.bids[index].id;
        let compared = compared.join(" and ");
        let message = format!("The price of {id} is far below {compared}: ask for an explanation.");
        note(format!("abnormally-low:{id}"), message)
    });
    notes.collect()
}

fn compared(reference: &Reference) -> &'static str {
    match reference {
        Reference::MeanOfOthers => "the mean of the other prices",
        Reference::Next => "the next price",
        Reference::Base(_) => "the base amount",
        Reference::Mean => "the mean price",
    }
}
