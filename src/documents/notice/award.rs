//! The contract award notice.

use crate::documents::notice::Ending;
use crate::documents::notice::contract::{LOT, buyer, procedure};
use crate::documents::notice::field::{Section, amount, choice};
use crate::domain::bid::Bid;
use crate::domain::dossier::Dossier;
use crate::i18n::{Texts, date};

/// The sections of the notice.
pub(super) fn sections(dossier: &Dossier, result: &Ending, texts: Texts) -> Vec<Section> {
    let winner = result.winner.as_ref();
    let winner = winner.and_then(|id| dossier.bids.iter().find(|bid| bid.id == *id));
    let mut sections = vec![
        before(texts),
        buyer(&dossier.tender, texts),
        procedure(&dossier.tender, texts),
        outcome(dossier, result, winner, texts),
    ];
    if !result.ended {
        sections.push(bid(dossier, winner, texts));
        sections.push(contract(dossier, result, texts));
    }
    sections
}

/// What ties it to the contract notice.
fn before(texts: Texts) -> Section {
    let mut section = Section::new(texts, "before");
    section.add(texts, "BT-04-notice", "procedure-id", None);
    section.add(texts, "OPP-090-Procedure", "previous", None);
    section
}

fn outcome(dossier: &Dossier, result: &Ending, winner: Option<&Bid>, texts: Texts) -> Section {
    let mut section = Section::new(texts, "result");
    section.add(texts, "BT-13713-LotResult", "lot", LOT.to_owned());
    let chosen = if result.ended {
        Some(choice(texts, "notice-result-none", "clos-nw"))
    } else {
        winner.map(|_| choice(texts, "notice-result-winner", "selec-w"))
    };
    section.add(texts, "BT-142-LotResult", "result", chosen);
    if result.ended {
        section.add(texts, "BT-144-LotResult", "no-award-reason", None);
    }
    let kind = choice(texts, "notice-received-kind", "tenders");
    section.add(texts, "BT-760-LotResult", "received-kind", kind);
    // Who reads of an end without an award may not see the bids: then their number is not known here.
    let received = dossier.bids.iter().filter(|bid| !bid.withdrawn).count();
    let received = winner.map(|_| received.to_string());
    section.add(texts, "BT-759-LotResult", "received", received);
    if !result.ended {
        let price = winner.and_then(|bid| bid.price).map(amount);
        section.add(texts, "BT-161-NoticeResult", "notice-value", price);
    }
    section
}

fn bid(dossier: &Dossier, winner: Option<&Bid>, texts: Texts) -> Section {
    let mut section = Section::new(texts, "winner");
    let name = winner.map(|bid| dossier.bid_name(&bid.id));
    let mut add = |id, key, value: Option<String>| section.add(texts, id, key, value);
    add("BT-500-Organization-Company", "name", name);
    add("BT-501-Organization-Company", "winner-register", None);
    add("BT-513-Organization-Company", "winner-place", None);
    add("BT-165-Organization-Company", "size", None);
    add("BT-3201-Tender", "bid", winner.map(|bid| bid.id.clone()));
    add(
        "BT-720-Tender",
        "bid-value",
        winner.and_then(|bid| bid.price).map(amount),
    );
    add("BT-773-Tender", "subcontracting", None);
    section
}

fn contract(dossier: &Dossier, result: &Ending, texts: Texts) -> Section {
    let decided = result.decided_at.as_deref();
    let decided = decided.and_then(|at| at.parse().ok()).map(date::day_of);
    let mut section = Section::new(texts, "contract");
    let mut add = |id, key, value: Option<String>| section.add(texts, id, key, value);
    add("BT-150-Contract", "contract-id", None);
    add(
        "BT-721-Contract",
        "title",
        Some(dossier.tender.title.clone()),
    );
    add(
        "BT-1451-Contract",
        "decided",
        decided.map(|day| day.to_string()),
    );
    add("BT-145-Contract", "signed", None);
    section
}
