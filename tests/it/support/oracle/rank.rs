//! The order of the bids and the rules that break ties.

use std::cmp::Ordering;

use num_rational::BigRational;

use super::method::Figure;
use super::method::Offer;
use super::number::R;
use super::number::number_or;
use super::number::whole;
use super::tender::Bid;
use super::tender::Tender;
use super::tender::list;
use super::tender::text;

/// The place of one offer.
pub struct Placing {
    pub offer: usize,
    pub rank: usize,
    pub tie_break: Option<String>,
}

/// Something that separates bids: a name for a rule, and a number per offer, the lowest first.
struct Rule {
    name: Option<String>,
    keys: Vec<R>,
}

/// The figure that ranks.
pub fn ranking_figure<'a>(tender: &Tender, figure: &'a Figure) -> &'a R {
    if tender.exact {
        &figure.exact
    } else {
        &figure.rounded
    }
}

/// The offers from first to last; offers that nothing separates stay in the order they came in.
pub fn placings(
    tender: &Tender,
    bids: &[&Bid],
    offers: &[Offer],
    figures: &[Figure],
) -> Vec<Placing> {
    let ranked: Vec<R> = figures
        .iter()
        .map(|figure| ranking_figure(tender, figure).clone())
        .collect();
    let rules = rules(tender, bids, offers, &ranked);
    let compare = |one: usize, other: usize| {
        let orders = rules
            .iter()
            .map(|rule| rule.keys[one].cmp(&rule.keys[other]));
        orders.fold(Ordering::Equal, Ordering::then)
    };
    let mut order: Vec<usize> = (0..offers.len()).collect();
    order.sort_by(|&one, &other| compare(one, other));
    let separates = |one: usize, other: usize| {
        if ranked[one] != ranked[other] {
            return None;
        }
        let rule = rules.iter().find(|rule| rule.keys[one] != rule.keys[other]);
        rule.and_then(|rule| rule.name.clone())
    };
    let placing = |(at, &offer): (usize, &usize)| {
        let before = order
            .iter()
            .filter(|&&other| compare(other, offer) == Ordering::Less)
            .count();
        let above = at
            .checked_sub(1)
            .and_then(|above| separates(order[above], offer));
        let below = order.get(at + 1).and_then(|&below| separates(offer, below));
        Placing {
            offer,
            rank: before + 1,
            tie_break: above.or(below),
        }
    };
    order.iter().enumerate().map(placing).collect()
}

fn rules(tender: &Tender, bids: &[&Bid], offers: &[Offer], ranked: &[R]) -> Vec<Rule> {
    let mut rules = Vec::new();
    if tender.method == "quality-per-price-corridor" {
        let best = ranked.iter().max().cloned().unwrap_or_else(|| whole(0));
        let width = number_or(&tender.award["corridor_percent"], 0) / whole(100);
        let edge = best * (whole(1) - width);
        let inside: Vec<bool> = ranked.iter().map(|index| *index >= edge).collect();
        let side = inside
            .iter()
            .map(|&inside| whole(i64::from(!inside)))
            .collect();
        rules.push(Rule {
            name: None,
            keys: side,
        });
        let name = text(&tender.award["decide_by"]);
        let decide = tie_keys(tender, name, bids, offers);
        let keys = decide.into_iter().zip(&inside);
        let keys = keys
            .map(|(key, &inside)| if inside { key } else { whole(0) })
            .collect();
        rules.push(Rule {
            name: Some(name.to_owned()),
            keys,
        });
    }
    let sign = whole(if tender.lowest_wins() { 1 } else { -1 });
    let keys = ranked.iter().map(|figure| figure * &sign).collect();
    rules.push(Rule { name: None, keys });
    for tie in list(&tender.award["ties"]) {
        let name = text(tie);
        let keys = tie_keys(tender, name, bids, offers);
        rules.push(Rule {
            name: Some(name.to_owned()),
            keys,
        });
    }
    rules
}

/// What a tie rule goes by, the lowest first.
fn tie_keys(tender: &Tender, rule: &str, bids: &[&Bid], offers: &[Offer]) -> Vec<R> {
    let place =
        |at: Option<usize>, last: usize| BigRational::from_integer(at.unwrap_or(last).into());
    if let Some(id) = rule.strip_prefix("criterion:") {
        let at = tender.place(id);
        let share = |offer: &Offer| {
            offer.shares[at]
                .clone()
                .expect("the evaluation is complete")
        };
        return offers.iter().map(|offer| -share(offer)).collect();
    }
    if let Some(ids) = rule.strip_prefix("lot:") {
        let drawn: Vec<&str> = ids.split(',').collect();
        let at = |bid: &&Bid| drawn.iter().position(|id| *id == bid.id);
        return bids.iter().map(|bid| place(at(bid), drawn.len())).collect();
    }
    match rule {
        "higher-quality" => offers.iter().map(|offer| -&offer.quality).collect(),
        "lower-price" => offers.iter().map(|offer| offer.price.clone()).collect(),
        "higher-price" => offers.iter().map(|offer| -&offer.price).collect(),
        _ => {
            let mut moments: Vec<&str> = bids
                .iter()
                .filter_map(|bid| bid.received.as_deref())
                .collect();
            moments.sort_unstable();
            let at = |moment: &str| moments.iter().position(|other| *other == moment);
            bids.iter()
                .map(|bid| place(bid.received.as_deref().and_then(at), moments.len()))
                .collect()
        }
    }
}
