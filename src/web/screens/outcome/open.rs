//! Open data on the page of documents, and what was decided, as far as the reader may know it.

use axum::response::Response;
use maud::{Markup, html};

use crate::actions::procedure;
use crate::documents::name::of_file;
use crate::documents::open_data::{self, BidsTold, Publishing, UNREGISTERED};
use crate::documents::record::Record;
use crate::domain::dossier::Dossier;
use crate::domain::road::Move;
use crate::domain::visibility::Field;
use crate::domain::visibility::open::{OpenPart, is_open, may_tell_other_bids};
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::screens::outcome::computed::computed;
use crate::web::screens::outcome::documents;

const WINNER: &str = "open-data.json";
const ALL: &str = "open-data-all-bids.json";

/// Which bids a file tells, by its name; nothing when it is another file.
pub(super) fn told(file: &str) -> Option<BidsTold> {
    match file {
        WINNER => Some(BidsTold::Winner),
        ALL => Some(BidsTold::All),
        _ => None,
    }
}

/// The lines of the page; who may choose to tell all bids has one more.
pub(super) fn lines(desk: &TenderDesk) -> Markup {
    let standing = desk.at.standing();
    let shut = if standing.rectifying {
        "documents-open-data-rectifying"
    } else {
        "documents-open-data-shut"
    };
    let shut = (!is_open(OpenPart::Tender, standing)).then_some(shut);
    let about = if *desk.app.ocid_prefix == *UNREGISTERED {
        "documents-open-data-about-unregistered"
    } else {
        "documents-open-data-about"
    };
    html! {
        (documents::line_or(desk, ("documents-open-data", about), &[WINNER], shut))
        @if may_tell_other_bids(&desk.at.viewer, standing) {
            (documents::line_or(desk, ("documents-open-data-all-bids", "documents-open-data-all-bids-about"), &[ALL], None))
        }
    }
}

/// The file, for who has the dossier and sees everything that is told.
pub(super) async fn download(
    desk: &TenderDesk,
    dossier: Dossier,
    record: Record,
    bids: BidsTold,
) -> Result<Response, WebError> {
    if !documents::has_dossier(desk) {
        return Err(WebError::NotAllowed);
    }
    let standing = desk.at.standing();
    if bids == BidsTold::All && !may_tell_other_bids(&desk.at.viewer, standing) {
        return Err(WebError::NotNow);
    }
    let (dossier, evaluation, decided) = if is_open(OpenPart::Award, standing) {
        let decided = decided(desk).await?;
        let computed = computed(dossier).await?;
        (computed.dossier, Some(computed.evaluation), Some(decided))
    } else {
        (dossier, None, None)
    };
    let decided = decided.as_ref();
    let made_at = desk.means().now();
    let package = open_data::release_package(Publishing {
        dossier: &dossier,
        standing,
        evaluation: evaluation.as_ref(),
        winner: decided.map(|one| one.bid.as_str()),
        decided_at: decided.map(|one| one.at.as_str()),
        record: &record,
        bids,
        prefix: &desk.app.ocid_prefix,
        language: desk.language(),
        made_at: &made_at,
    });
    let package = package.ok_or(WebError::NotNow)?;
    let name = of_file("open-data", &dossier.tender.reference, "json");
    documents::json(desk, &name, open_data::bytes(&package))
}

/// The approved proposal.
pub(super) struct Decided {
    pub bid: String,
    pub at: String,
}

/// What was decided, for who sees prices and decision.
pub(super) async fn decided(desk: &TenderDesk) -> Result<Decided, WebError> {
    if !desk.at.shows(Field::Prices) || !desk.at.shows(Field::Decision) {
        return Err(WebError::NotAllowed);
    }
    let steps = procedure::steps(desk.means(), &desk.at).await?;
    let approved = steps
        .into_iter()
        .rev()
        .find(|one| one.step == Move::Approve);
    let decided = approved.and_then(|one| {
        let (at, told) = (one.at, one.told?);
        Some(Decided {
            bid: told.object,
            at,
        })
    });
    decided.ok_or(WebError::NotNow)
}
