//! Whether a choice of conditions is explained, and the points of part 7 are whole.

use crate::domain::finding::Finding;
use crate::domain::tender::Tender;
use crate::domain::tender::implementation::agreement::Applies;
use crate::domain::tender::part::Part;

pub(super) fn check(tender: &Tender, found: &mut Vec<Finding>) {
    let agreement = &tender.implementation.agreement;
    let part = Part::Implementation;
    if agreement.lacks_reason() {
        found.push(Finding::error("agreement-no-reason", part, ""));
    }
    for document in &agreement.documents {
        let partly = matches!(document.applies, Some(Applies::Partly | Applies::Not));
        if document.applies.is_none() {
            let finding = Finding::warning("agreement-document-open", part, &document.title);
            found.push(finding);
        } else if partly && document.reason.trim().is_empty() {
            let finding = Finding::warning("agreement-document-reason", part, &document.title);
            found.push(finding);
        }
    }
    let levels = agreement.service.iter();
    for level in levels.filter(|one| one.norm.is_empty() || one.measured.is_empty()) {
        found.push(Finding::warning(
            "agreement-service-open",
            part,
            &level.subject,
        ));
    }
}
