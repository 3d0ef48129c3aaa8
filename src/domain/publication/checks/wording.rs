//! What the writing checks say: an error waits for another text or for a reason, the rest is told
//! in one line per part.

use crate::domain::finding::Finding;
use crate::domain::tender::Tender;
use crate::domain::tender::part::Part;
use crate::domain::wording::musts;
use crate::domain::wording::rule::Level;
use crate::domain::wording::whole::{self, Checked};

/// Adds what the writing checks say about a tender.
pub fn check(tender: &Tender, found: &mut Vec<Finding>) {
    let all = whole::check(tender);
    for part in Part::ALL {
        let here = all.iter().filter(|one| one.part == part);
        let remarked = here.filter(|one| errors_and_remarks(tender, one, found));
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
fn errors_and_remarks(tender: &Tender, text: &Checked<'_>, found: &mut Vec<Finding>) -> bool {
    let mut remarked = false;
    for said in text.warned() {
        match said.level {
            Level::Error if text.kept(&said, &tender.kept_wordings).is_none() => {
                found.push(Finding::error(said.rule.code, text.part, text.object));
            }
            Level::Error | Level::Tip => {}
            Level::Warning => remarked = true,
        }
    }
    remarked
}
