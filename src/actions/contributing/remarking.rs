//! Saying something about a part or an entry, and settling it.

use crate::actions::ActionError;
use crate::actions::contributing::source;
use crate::actions::means::Means;
use crate::actions::procurement::{self, Procurement};
use crate::domain::contribution::remark::Place;
use crate::domain::permission::Deed;
use crate::storage::contribution::remark;

/// Says something about a place of the tender.
///
/// # Errors
/// Not found when there is no such place, as far as the one who looks can see.
pub async fn say(
    means: &Means,
    at: &Procurement,
    place: &Place,
    text: &str,
) -> Result<i64, ActionError> {
    let (viewer, id) = (&at.viewer, at.id());
    let mut tx = means.begin_alone(viewer, id, Deed::Comment).await?;
    let now = procurement::reload(means, at).await?;
    if !place.is_in(&now.tender) {
        return Err(ActionError::NotFound);
    }
    let source = source(&mut tx, id, viewer).await?;
    let number = remark::insert(&mut tx, id, (place, text), &source, &means.now()).await?;
    let about = format!("{} {}", place.part.name(), place.entry);
    let object = number.to_string();
    means
        .finish_with(tx, viewer, id, "remark.made", &object, about.trim_end())
        .await?;
    Ok(number)
}

/// Settles a remark with a short answer.
pub async fn settle(
    means: &Means,
    at: &Procurement,
    (number, seen): (i64, i64),
    reply: &str,
) -> Result<(), ActionError> {
    let (viewer, id) = (&at.viewer, at.id());
    let mut tx = means.begin(viewer, id, Deed::Write).await?;
    let now = means.now();
    let by = (viewer.person_id.as_str(), now.as_str());
    remark::settle(&mut tx, id, (number, seen), reply, by).await?;
    let object = number.to_string();
    means
        .finish(tx, viewer, id, "remark.settled", &object)
        .await
}
