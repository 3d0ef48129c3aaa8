//! The name of a bid, for who may know it.

use crate::actions::procurement;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;

/// The name of a bid; its id for who may not see the name.
pub async fn bid_name(desk: &TenderDesk, id: &str) -> Result<String, WebError> {
    let bids = procurement::bids(desk.means(), &desk.at).await?;
    let found = bids.into_iter().find(|row| row.bid.id == id);
    Ok(found.map_or_else(|| id.to_owned(), |row| row.bid.name))
}
