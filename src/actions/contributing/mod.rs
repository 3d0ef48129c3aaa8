//! Writing along: proposing, supporting, commenting, and the rounds in which the officer asks for
//! it.

pub mod asking;
pub mod proposing;
pub mod remarking;

use crate::actions::ActionError;
use crate::actions::means::Means;
use crate::domain::contribution::question::Question;
use crate::domain::contribution::{Contributions, Source};
use crate::domain::declaration::Declared;
use crate::domain::permission::{Deed, may};
use crate::domain::role::{Role, Viewer};
use crate::i18n::date;
use crate::storage::contribution::{proposal, question, remark};
use crate::storage::db::Tx;
use crate::storage::tender::{self, TenderRow};

/// Everything of a tender; `names` tells whether names of who supports what may be read.
pub(super) async fn all(
    means: &Means,
    tender: &str,
    viewer: &Viewer,
    names: bool,
) -> Result<Contributions, ActionError> {
    let mut proposals = proposal::all(&means.db, tender).await?;
    let votes = proposals.iter_mut().flat_map(|one| &mut one.votes);
    for vote in votes.filter(|vote| !names && vote.person_id != viewer.person_id) {
        vote.person_id.clear();
        vote.name.clear();
    }
    Ok(Contributions {
        proposals,
        remarks: remark::all(&means.db, tender).await?,
        questions: question::all(&means.db, tender).await?,
    })
}

/// The questions that are open for who has these roles and does not write the tender.
pub(super) async fn asked(
    means: &Means,
    row: &TenderRow,
    roles: &[Role],
) -> Result<Vec<Question>, ActionError> {
    let viewer = Viewer {
        person_id: String::new(),
        name: String::new(),
        roles: roles.to_vec(),
        declared: Declared::default(),
    };
    let asks = may(&viewer, Deed::Propose, row.standing()).is_ok() && !viewer.is(Role::Officer);
    if !asks {
        return Ok(Vec::new());
    }
    let mut questions = question::all(&means.db, &row.tender_id).await?;
    let today = date::day_of(means.clock.now());
    questions.retain(|one| one.is_open_on(today));
    Ok(questions)
}

/// Who writes along, with what is known of them inside this write.
async fn source(tx: &mut Tx, tender: &str, viewer: &Viewer) -> Result<Source, ActionError> {
    let mut expertise = String::new();
    for role in tender::roles(tx, tender, &viewer.person_id).await? {
        let found = tender::expertise(tx, tender, &viewer.person_id, role).await?;
        if let Some(found) = found.filter(|_| expertise.is_empty()) {
            expertise = found;
        }
    }
    Ok(Source {
        person_id: viewer.person_id.clone(),
        name: viewer.name.clone(),
        expertise,
    })
}
