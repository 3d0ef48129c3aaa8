//! What a document tells beside the dossier, as far as the reader may see it.

use crate::actions::{declaring, log, procedure};
use crate::documents::name::DocumentName;
use crate::documents::record::{Proposal, Publication, Record, Withdrawal};
use crate::domain::road::Move;
use crate::domain::road::opening::OpeningKind;
use crate::domain::tender::inventory::{self, Row};
use crate::domain::visibility::Field;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;

/// The record for a document. Only reports and minutes tell of the log, and keep what they told.
pub(super) async fn record(desk: &TenderDesk, name: DocumentName) -> Result<Record, WebError> {
    match name {
        DocumentName::TenderDocument => return record_of_versions(desk).await,
        DocumentName::Checklist => return Ok(Record::default()),
        DocumentName::BusinessCaseManagement
        | DocumentName::BusinessCaseIt
        | DocumentName::BusinessCaseWorksCouncil => {
            return Ok(Record {
                inside: Some(inside(desk)),
                ..Record::default()
            });
        }
        DocumentName::ScoringReport
        | DocumentName::DecisionMemo
        | DocumentName::ProcedureReport
        | DocumentName::MinutesOfBids
        | DocumentName::MinutesOfPrices => {}
    }
    let declarations = if desk.at.shows(Field::Declarations) {
        Some(declaring::statements(desk.means(), &desk.at).await?)
    } else {
        None
    };
    let mut openings = Vec::new();
    for kind in OpeningKind::ALL {
        openings.extend(procedure::opening(desk.means(), &desk.at, kind).await?);
    }
    let told = Record {
        declarations,
        checkpoint: log::checkpoint_for_report(desk.means()).await?,
        openings: Some(openings),
        ..record_of_versions(desk).await?
    };
    match name {
        DocumentName::DecisionMemo | DocumentName::ProcedureReport => decided(desk, told).await,
        _ => Ok(told),
    }
}

/// The same with what a decision needs: the budget, what colleagues judged, and how far it came.
async fn decided(desk: &TenderDesk, told: Record) -> Result<Record, WebError> {
    let mut record = Record {
        tells_budget: desk.at.shows(Field::Budget),
        ..told
    };
    if desk.at.shows(Field::WorkingDocuments) {
        let documents = desk.at.documents.iter();
        record.judgements = Some(documents.map(|one| one.value.clone()).collect());
    }
    for taken in procedure::steps(desk.means(), &desk.at).await? {
        let Some(told) = taken.told else { continue };
        match taken.step {
            Move::ProposeAward => {
                record.proposal = Some(Proposal {
                    bid: told.object,
                    reason: told.reason,
                    approved_at: None,
                });
            }
            Move::SendBack => record.proposal = None,
            Move::Approve => {
                if let Some(proposal) = &mut record.proposal {
                    proposal.approved_at = Some(taken.at);
                }
            }
            Move::Withdraw => {
                record.withdrawal = Some(Withdrawal {
                    at: taken.at,
                    reason: told.reason,
                });
            }
            _ => {}
        }
    }
    Ok(record)
}

/// The publications only, which everybody may know.
pub(super) async fn record_of_versions(desk: &TenderDesk) -> Result<Record, WebError> {
    Ok(Record {
        publications: Some(publications(desk).await?),
        ..Record::default()
    })
}

async fn publications(desk: &TenderDesk) -> Result<Vec<Publication>, WebError> {
    let versions = procedure::versions(desk.means(), &desk.at).await?;
    let told = versions.into_iter().map(|one| Publication {
        number: one.number,
        at: one.at,
        criteria_sha256: one.criteria_sha256,
        reason: one.reason,
    });
    Ok(told.collect())
}

/// The rows that are kept beside the tender, as far as the one who looks may read them.
fn inside(desk: &TenderDesk) -> Vec<Row> {
    let tables = inventory::all().iter().filter(|one| one.inside);
    tables.flat_map(|one| desk.at.rows(one)).cloned().collect()
}
