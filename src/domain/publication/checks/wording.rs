//! What the writing checks say: an error waits for another text or for a reason, the rest is told
//! in one line per part.

use std::collections::BTreeMap;

use crate::domain::finding::Finding;
use crate::domain::tender::Tender;
use crate::domain::tender::part::Part;
use crate::domain::wording::musts;
use crate::domain::wording::rule::Level;
use crate::domain::wording::security;
use crate::domain::wording::whole::{self, Checked};

/// Adds what the writing checks say about a tender, and about what changed since it was published.
pub fn check(tender: &Tender, published: Option<&Tender>, found: &mut Vec<Finding>) {
    let all = whole::check(tender);
    let before = published.map(whole::check).unwrap_or_default();
    let before: BTreeMap<(Part, &str), &Checked<'_>> = before
        .iter()
        .map(|one| ((one.part, one.object), one))
        .collect();
    for part in Part::ALL {
        let here = all.iter().filter(|one| one.part == part);
        let remarked = here.filter(|one| {
            let was = before.get(&(one.part, one.object)).copied();
            errors_and_remarks(tender, one, was, found)
        });
        let count = remarked.count();
        if count > 0 {
            found.push(Finding::warning("wording-remarks", part, count.to_string()));
        }
    }
    if let Some(percent) = musts::too_many(&tender.requirements) {
        let code = "wording-many-musts";
        found.push(Finding::warning(
            code,
            Part::Requirements,
            percent.to_string(),
        ));
    }
    if let Some(count) = security::many(&tender.knock_outs) {
        let code = "knock-outs-security";
        found.push(Finding::warning(code, Part::KnockOuts, count.to_string()));
    }
    let knock_outs = tender.knock_outs.len();
    if knock_outs > musts::MOST_KNOCK_OUTS {
        let code = "wording-many-knock-outs";
        found.push(Finding::warning(
            code,
            Part::KnockOuts,
            knock_outs.to_string(),
        ));
    }
}

/// Adds the errors of one text that nobody gave a reason for; true when it has remarks beside.
///
/// What was published with the same error, perhaps before there were checks, is only told: it may
/// not keep another part of the tender from being rectified.
fn errors_and_remarks(
    tender: &Tender,
    text: &Checked<'_>,
    was: Option<&Checked<'_>>,
    found: &mut Vec<Finding>,
) -> bool {
    let was = was.filter(|was| was.text == text.text);
    let known = was.map(Checked::said).unwrap_or_default();
    let mut remarked = false;
    for said in text.warned() {
        match said.level {
            Level::Error if text.kept(&said, &tender.kept_wordings).is_some() => {}
            Level::Error if known.contains(&said) => {
                found.push(Finding::warning(said.rule.code, text.part, text.object));
            }
            Level::Error => {
                found.push(Finding::error(said.rule.code, text.part, text.object));
            }
            Level::Tip => {}
            Level::Warning => remarked = true,
        }
    }
    remarked
}
