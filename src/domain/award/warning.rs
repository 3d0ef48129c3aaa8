//! Warnings: what a person should look at before signing.

use std::collections::BTreeMap;

use crate::domain::award::abnormally_low::Reference;
use crate::domain::award::case::{Case, CeilingRule};
use crate::domain::award::evaluation::WarningNote;
use crate::domain::award::exact::Exact;
use crate::domain::award::gate::{self, Verdict};
use crate::domain::award::outcome::Outcome;

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

fn note(code: impl Into<String>, message: impl Into<String>) -> WarningNote {
    WarningNote {
        code: code.into(),
        message: message.into(),
    }
}

fn prices(outcome: &Outcome) -> Vec<&Exact> {
    outcome
        .standings
        .iter()
        .map(|standing| standing.bid.price())
        .collect()
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
    let name = |at: usize| case.bids[outcome.standings[at].bid.index()].id.as_str();
    let (mut equal, mut by_rounding) = (Vec::new(), Vec::new());
    for (at, pair) in outcome.standings.windows(2).enumerate() {
        if pair[0].deciding != pair[1].deciding {
            continue;
        }
        let names = format!("{} and {}", name(at), name(at + 1));
        if pair[0].figures.exact != pair[1].figures.exact {
            by_rounding.push(names.clone());
        }
        equal.push(names);
    }
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
        .map(|standing| &case.bids[standing.bid.index()]);
    let above: Vec<&str> = bids
        .filter(|bid| {
            gate::is_above_ceiling(case, bid, CeilingRule::Flag)
                || gate::is_above_ceiling(case, bid, CeilingRule::ZeroPoints)
        })
        .map(|bid| bid.id.as_str())
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
            let index = outcome.standings[at].bid.index();
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
