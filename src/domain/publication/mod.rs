//! Publication: what must be right before it, and what it freezes.

mod checks;

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::domain::finding::Finding;
use crate::domain::tender::Tender;
use crate::domain::tender::criterion::Criterion;
use crate::domain::tender::knock_out::KnockOut;
use crate::domain::tender::requirement::Requirement;
use crate::domain::tender::scoring::Award;

/// Everything that stands in the way of publication, or deserves a second look.
///
/// `assessors` is how many people will mark the bids.
pub fn findings(tender: &Tender, assessors: usize) -> Vec<Finding> {
    checks::all(tender, assessors)
}

/// The SHA-256, in hexadecimal, of what decides the award: knock-outs, requirements, method and
/// criteria. It is taken over their JSON with the keys in the order of the types.
pub fn criteria_sha256(tender: &Tender) -> String {
    #[derive(Serialize)]
    struct Frozen<'a> {
        knock_outs: &'a [KnockOut],
        requirements: &'a [Requirement],
        award: &'a Award,
        criteria: &'a [Criterion],
    }
    let frozen = Frozen {
        knock_outs: &tender.knock_outs,
        requirements: &tender.requirements,
        award: &tender.award,
        criteria: &tender.criteria,
    };
    let bytes = serde_json::to_vec(&frozen).expect("these types hold only texts and lists");
    Sha256::digest(&bytes)
        .iter()
        .fold(String::with_capacity(64), |mut text, byte| {
            use std::fmt::Write;
            let _ = write!(text, "{byte:02x}");
            text
        })
}
