//! Starting a tender from an old one.

use crate::actions::ActionError;
use crate::actions::means::Means;
use crate::actions::procurement::{self, Listed, Procurement, TenderRow};
use crate::domain::role::{Role, Viewer};
use crate::domain::tender::{Authority, Tender, copy};
use crate::domain::visibility::{Field, may_copy};
use crate::storage::db::Tx;
use crate::storage::person::Person;
use crate::storage::tender;

/// What a new tender takes from an old one.
#[derive(Debug, Clone)]
pub struct Copied {
    /// The old one.
    pub tender_id: String,
    /// The title of the old one.
    pub title: String,
    /// What the new one starts with.
    pub tender: Tender,
    /// As what the person reads the old one.
    pub role_names: String,
}

/// The tenders that somebody may start from, newest first.
pub async fn offered(means: &Means, by: &Person) -> Result<Vec<Listed>, ActionError> {
    let mut listed = procurement::list(means, &by.person_id).await?;
    listed.retain(|one| {
        let viewer = Viewer {
            person_id: by.person_id.clone(),
            name: by.name.clone(),
            roles: one.roles.clone(),
            declared: crate::domain::declaration::Declared::default(),
        };
        one.row.organisation_id == by.organisation_id && may_copy(&viewer, one.row.standing())
    });
    Ok(listed)
}

/// Who bought in the latest tender that somebody is officer of: mostly who buys now.
pub async fn latest_buyer(
    means: &Means,
    by: &Person,
    offered: &[Listed],
) -> Result<Option<Authority>, ActionError> {
    let mut offered = offered.iter();
    let Some(latest) = offered.find(|one| one.roles.contains(&Role::Officer)) else {
        return Ok(None);
    };
    let old = procurement::load(means, by, &latest.row.tender_id).await?;
    Ok(Some(old.tender.authority.clone()))
}

/// What somebody takes from a tender of their organisation, as far as they may see it.
///
/// # Errors
/// Not found when they may not read its parts.
pub async fn of(means: &Means, by: &Person, id: &str) -> Result<Copied, ActionError> {
    let old = procurement::load(means, by, id).await?;
    let ours = old.row.organisation_id == by.organisation_id;
    if !ours || !may_copy(&old.viewer, old.standing()) {
        return Err(ActionError::NotFound);
    }
    Ok(Copied {
        tender_id: id.to_owned(),
        title: old.tender.title.clone(),
        tender: copy::start_of(&old.tender, old.shows(Field::Budget)),
        role_names: old.viewer.role_names(),
    })
}

/// The same inside a write that began alone: rights and text as they are then.
pub(super) async fn now(
    means: &Means,
    tx: &mut Tx,
    by: &Person,
    id: &str,
) -> Result<Copied, ActionError> {
    // Holds the old one still until the new one is made.
    let standing = tender::standing(tx, id).await?;
    standing.ok_or(ActionError::NotFound)?;
    of(means, by, id).await
}

/// The tender that this one was started from.
#[derive(Debug, Clone)]
pub enum Origin {
    /// It is there, and the one who looks takes part in it.
    Known(Box<TenderRow>),
    /// It is there, but not for the one who looks.
    Hidden,
}

/// Where a tender was copied from; nothing when it was not.
pub async fn origin(means: &Means, at: &Procurement) -> Result<Option<Origin>, ActionError> {
    let Some(id) = &at.row.copied_from else {
        return Ok(None);
    };
    let members = tender::members(&means.db, id).await?;
    let takes_part = members
        .iter()
        .any(|one| one.person_id == at.viewer.person_id);
    let row = tender::one(&means.db, id).await?.filter(|_| takes_part);
    Ok(Some(row.map_or(Origin::Hidden, |row| {
        Origin::Known(Box::new(row))
    })))
}
