//! Registering bids: names, prices that go straight into the vault, results, answers and texts.

use std::collections::BTreeMap;

use crate::actions::ActionError;
use crate::actions::means::Means;
use crate::actions::writing::first_free;
use crate::domain::bid::{Answer, KnockOutResult};
use crate::domain::permission::Deed;
use crate::domain::quantity::money::Money;
use crate::domain::role::Viewer;
use crate::storage::bid;

/// Registers a bid. Its price cannot be read back before the prices are opened.
pub async fn register(
    means: &Means,
    viewer: &Viewer,
    tender: &str,
    name: &str,
    price: Option<Money>,
) -> Result<String, ActionError> {
    let mut tx = means.begin(viewer, tender, Deed::RegisterBid).await?;
    let used = bid::ids(&mut tx, tender).await?;
    let id = first_free(&used, |number| format!("B{number}"));
    bid::insert(&mut tx, tender, &id, name).await?;
    if let Some(price) = price {
        bid::seal_price(&mut tx, tender, &id, price).await?;
    }
    means
        .finish(tx, viewer, tender, "bid.registered", &id)
        .await?;
    Ok(id)
}

/// Changes name or withdrawal, and replaces the price when one is given.
#[derive(Debug, Clone, PartialEq)]
pub struct BidChange {
    /// Whose bid.
    pub bid: String,
    /// The version that was seen.
    pub seen: i64,
    /// The tenderer's name.
    pub name: String,
    /// True once the tenderer took the bid back.
    pub withdrawn: bool,
    /// A new price; nothing leaves the price that is in the vault.
    pub price: Option<Money>,
}

/// Changes a bid.
pub async fn change(
    means: &Means,
    viewer: &Viewer,
    tender: &str,
    change: BidChange,
) -> Result<(), ActionError> {
    let mut tx = means.begin(viewer, tender, Deed::RegisterBid).await?;
    let BidChange {
        bid,
        seen,
        name,
        withdrawn,
        price,
    } = change;
    bid::update(&mut tx, tender, &bid, &name, withdrawn, seen).await?;
    if let Some(price) = price {
        bid::seal_price(&mut tx, tender, &bid, price).await?;
    }
    means.finish(tx, viewer, tender, "bid.changed", &bid).await
}

/// Records that a tenderer took a bid back, or not after all; also once registration is closed.
pub async fn withdraw(
    means: &Means,
    viewer: &Viewer,
    tender: &str,
    row: &bid::BidRow,
    withdrawn: bool,
) -> Result<(), ActionError> {
    let mut tx = means.begin(viewer, tender, Deed::RecordAnswers).await?;
    let id = &row.bid.id;
    bid::update(&mut tx, tender, id, &row.bid.name, withdrawn, row.version).await?;
    means.finish(tx, viewer, tender, "bid.changed", id).await
}

/// What is recorded of a bid beside its name and price; an absent value takes one back.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Recorded {
    /// Result and reason per knock-out.
    pub knock_outs: BTreeMap<String, (Option<KnockOutResult>, String)>,
    /// Answer per requirement.
    pub answers: BTreeMap<String, Option<Answer>>,
    /// What stands beside an answer, per requirement.
    pub explanations: BTreeMap<String, String>,
    /// Text per marked criterion.
    pub texts: BTreeMap<String, String>,
}

/// Records results, answers and texts of a bid, provided nobody changed it since version `seen`.
pub async fn record(
    means: &Means,
    viewer: &Viewer,
    tender: &str,
    row: &bid::BidRow,
    recorded: &Recorded,
) -> Result<(), ActionError> {
    let id = &row.bid.id;
    let mut tx = means.begin(viewer, tender, Deed::RecordAnswers).await?;
    bid::update(
        &mut tx,
        tender,
        id,
        &row.bid.name,
        row.bid.withdrawn,
        row.version,
    )
    .await?;
    for (knock_out, (result, reason)) in &recorded.knock_outs {
        bid::set_knock_out(&mut tx, tender, id, knock_out, *result, reason).await?;
    }
    for (requirement, answer) in &recorded.answers {
        // What the page did not ask stays as it was written.
        let before = row.bid.explanations.get(requirement);
        let words = recorded.explanations.get(requirement).or(before);
        let words = words.map_or("", String::as_str);
        bid::set_answer(&mut tx, tender, id, requirement, *answer, words).await?;
    }
    for (criterion, text) in &recorded.texts {
        bid::set_text(&mut tx, tender, id, criterion, text).await?;
    }
    means.finish(tx, viewer, tender, "bid.recorded", id).await
}
