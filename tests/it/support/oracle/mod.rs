//! A second implementation of the award, written from the contract alone: plain, slow and exact.

pub mod compare;
mod functions;
mod gate;
mod method;
pub mod number;
mod outcome;
mod price;
mod random;
mod rank;
mod report;
mod robust;
mod share;
mod tender;
mod warning;

pub use random::random;
pub use random::steady;

use serde_json::Value;
use serde_json::json;

use gate::judge;
use outcome::Entry;
use outcome::decide;
use report::report;
use share::panels;
use tender::Tender;
use tender::read_bids;
use warning::warnings;

/// The evaluation of a valid dossier, with the warnings as a sorted list of codes.
pub fn evaluate(dossier: &Value, robustness: bool) -> Value {
    let tender = Tender::of(dossier);
    let bids = read_bids(dossier);
    let panels = panels(&tender, &bids);
    let entry = |bid| Entry {
        bid,
        judged: judge(&tender, bid, &panels),
        price: bid.price.clone(),
    };
    let entries: Vec<Entry> = bids.iter().map(entry).collect();
    let outcome = decide(&tender, &entries);
    let mut report = report(&tender, &entries, &outcome);
    let mut codes = warnings(&tender, &entries, &outcome);
    if robustness && outcome.complete() {
        let study = robust::Study {
            tender: &tender,
            bids: &bids,
            panels: &panels,
            entries: &entries,
            outcome: &outcome,
        };
        report.insert("robustness".to_owned(), robust::study(&study, &mut codes));
    }
    report.insert("warnings".to_owned(), json!(codes));
    Value::Object(report)
}
