//! A procurement as one document: what the viewer may see of it, with keys instead of people.

use crate::actions::ActionError;
use crate::actions::means::Means;
use crate::actions::procurement::{BidRow, MarkRow, Procurement, TenderRow, bids, marks};
use crate::domain::award::evaluation::Evaluation;
use crate::domain::award::{self, InputError};
use crate::domain::bid::{Assessor, Bid};
use crate::domain::dossier::{Dossier, FORMAT, Publication};
use crate::domain::visibility::prices_readable;
use crate::storage::bid;

/// The procurement as a dossier: what the buyer wrote, and of bids, marks and prices only what the
/// viewer may see at this phase.
pub async fn dossier(means: &Means, procurement: &Procurement) -> Result<Dossier, ActionError> {
    let rows = bids(means, procurement).await?;
    let marks = marks(means, procurement).await?;
    let mut bids: Vec<Bid> = rows.into_iter().map(|row| row.bid).collect();
    put_marks(&mut bids, marks, &assessor_keys(procurement));
    if let Some(proof) = prices_readable(&procurement.viewer, procurement.standing()) {
        let mut prices = bid::prices(&means.db, procurement.id(), proof).await?;
        for bid in &mut bids {
            bid.price = prices.remove(&bid.id);
        }
    }
    Ok(Dossier {
        format: FORMAT.to_owned(),
        phase: procurement.phase(),
        // What is being rectified is a draft again, for the only one who sees it.
        publication: publication_of(&procurement.row)
            .filter(|_| !procurement.row.rectifying || procurement.reads_published()),
        // Whole for everybody, so that its evaluation and hash are the same for everybody; who may
        // not see the budget gets no file and no screen with it.
        tender: procurement.tender.clone(),
        assessors: assessors(procurement),
        bids,
    })
}

/// The procurement with these bids and marks as a dossier without any price, to ask the engine
/// whether it can be evaluated; it is shown to nobody.
pub(in crate::actions) fn dossier_without_prices(
    procurement: &Procurement,
    bids: &[BidRow],
    marks: &[MarkRow],
) -> Dossier {
    let mut bids: Vec<Bid> = bids.iter().map(|row| row.bid.clone()).collect();
    put_marks(&mut bids, marks.to_vec(), &assessor_keys(procurement));
    Dossier {
        format: FORMAT.to_owned(),
        phase: procurement.phase(),
        publication: publication_of(&procurement.row),
        tender: procurement.tender.clone(),
        assessors: assessors(procurement),
        bids,
    }
}

/// The evaluation of a dossier with how close the call was, computed from its exact bytes, as
/// anyone else would.
pub fn evaluate(dossier: &Dossier) -> Result<Evaluation, Vec<InputError>> {
    award::evaluate_with_robustness(&bytes(dossier))
}

/// The dossier as the bytes that are downloaded and hashed.
pub fn bytes(dossier: &Dossier) -> Vec<u8> {
    let mut bytes =
        serde_json::to_vec_pretty(dossier).expect("a dossier holds only texts and lists");
    bytes.push(b'\n');
    bytes
}

/// Assessors are a1, a2, … in dossiers: identifiers of people stay in the database.
pub(in crate::actions) fn assessor_keys(procurement: &Procurement) -> Vec<(String, String)> {
    let people = procurement
        .assessors()
        .map(|member| member.person_id.clone());
    people
        .zip(1..)
        .map(|(person, number)| (person, format!("a{number}")))
        .collect()
}

/// Puts marks where a dossier keeps them.
pub(in crate::actions) fn put_marks(
    bids: &mut [Bid],
    marks: Vec<MarkRow>,
    keys: &[(String, String)],
) {
    for mark in marks {
        let Some((_, key)) = keys.iter().find(|(person, _)| *person == mark.person_id) else {
            continue;
        };
        let Some(bid) = bids.iter_mut().find(|bid| bid.id == mark.bid_id) else {
            continue;
        };
        let criterion = mark.criterion_id;
        let marks = bid.assessor_marks.entry(criterion.clone()).or_default();
        marks.insert(key.clone(), mark.mark);
        let reasons = bid.assessor_reasons.entry(criterion).or_default();
        reasons.insert(key.clone(), mark.reason);
    }
}

fn assessors(procurement: &Procurement) -> Vec<Assessor> {
    procurement
        .assessors()
        .zip(1..)
        .map(|(member, number)| Assessor {
            id: format!("a{number}"),
            name: member.name.clone(),
            expertise: member.expertise.clone(),
        })
        .collect()
}

fn publication_of(row: &TenderRow) -> Option<Publication> {
    Some(Publication {
        version: row.publication_version.clone()?,
        at: row.published_at.clone()?,
        criteria_sha256: row.criteria_sha256.clone()?,
    })
}
