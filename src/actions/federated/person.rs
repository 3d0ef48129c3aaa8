//! Who somebody is here, once the provider has told who they are there.

use crate::actions::ActionError;
use crate::actions::federated::Reason;
use crate::actions::federated::provider::Told;
use crate::actions::means::{Means, Note};
use crate::storage::oidc;
use crate::storage::person::{self, Person};

/// Why not, and whose account it was about.
type Refused = (Reason, Option<String>);

/// Finds the person, by their account at the provider or, the first time, by their address.
///
/// Nobody gets an account by this, and nobody of another organisation is found.
pub(super) async fn find(
    means: &Means,
    told: &Told,
    organisation: &str,
) -> Result<Result<Person, Refused>, ActionError> {
    let mut tx = means.db.begin_alone().await?;
    if let Some(known) = oidc::person_of(&mut tx, &told.issuer, &told.subject).await? {
        let person = person::by_id(&means.db, &known).await?;
        return Ok(open(person, organisation));
    }
    let Some(address) = &told.verified_address else {
        return Ok(Err((Reason::Unverified, None)));
    };
    // Addresses are kept in lower case. A letter that only looks like one of ASCII stays another.
    let address = address.to_ascii_lowercase();
    let found = open(person::by_email(&means.db, &address).await?, organisation);
    let Ok(person) = found else {
        return Ok(found);
    };
    let id = &person.person_id;
    if oidc::is_linked(&mut tx, &told.issuer, id).await? {
        return Ok(Err((Reason::OtherIdentity, Some(id.clone()))));
    }
    oidc::link(&mut tx, &told.issuer, &told.subject, id, &means.now()).await?;
    let note = Note {
        person: Some(id),
        deed: "account.organisation-linked",
        object: id,
        ..Note::default()
    };
    means.log(&mut tx, note).await?;
    tx.commit().await?;
    Ok(Ok(person))
}

/// Only an account that is open and of the organisation whose provider it is.
fn open(person: Option<Person>, organisation: &str) -> Result<Person, Refused> {
    match person {
        Some(person) if person.organisation_id != organisation => Err((Reason::Nobody, None)),
        Some(person) if person.disabled_at.is_some() => {
            Err((Reason::Disabled, Some(person.person_id)))
        }
        Some(person) => Ok(person),
        None => Err((Reason::Nobody, None)),
    }
}
