//! From opened prices to the archive: proposal, decision, standstill, award.

use jiff::civil::Date;

use crate::actions::ActionError;
use crate::actions::means::Means;
use crate::actions::procedure::fix::broken;
use crate::actions::procedure::road;
use crate::actions::procedure::step::{About, Step};
use crate::actions::procurement::{self, Procurement};
use crate::domain::award;
use crate::domain::law::country::Country;
use crate::domain::law::standstill;
use crate::domain::permission::Refusal;
use crate::domain::road::{Move, Reason, retention};
use crate::i18n::date;
use crate::storage::error::StorageError;

/// Who can be proposed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Candidates {
    /// False while figures are missing.
    pub complete: bool,
    /// The bids on the first place, with their names; more than one when it is shared.
    pub first: Vec<(String, String)>,
}

/// Who can be proposed, by the published method; nobody while the viewer may not see the ranking.
pub async fn candidates(means: &Means, at: &Procurement) -> Result<Candidates, ActionError> {
    let dossier = procurement::dossier(means, at).await?;
    let evaluation = award::evaluate(&procurement::bytes(&dossier));
    let evaluation = evaluation.map_err(|errors| broken(&errors))?;
    let first = evaluation.ranking.iter().filter(|row| row.rank == 1);
    Ok(Candidates {
        complete: evaluation.complete,
        first: first
            .map(|row| (row.bid.clone(), dossier.bid_name(&row.bid)))
            .collect(),
    })
}

/// What came of a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proposed {
    /// A manager can decide.
    Done,
    /// Figures are missing, so nobody is first.
    NotComplete,
    /// The bid does not stand on the first place.
    NotFirst,
}

/// Proposes to award to a bid on the first place.
pub async fn propose(
    means: &Means,
    at: &Procurement,
    bid: &str,
    reason: &Reason,
) -> Result<Proposed, ActionError> {
    let step = Step::begin(means, at, Move::ProposeAward).await?;
    let candidates = candidates(means, &step.now).await?;
    if !candidates.complete {
        return Ok(Proposed::NotComplete);
    }
    if !candidates.first.iter().any(|(id, _)| id == bid) {
        return Ok(Proposed::NotFirst);
    }
    let about = About {
        object: bid,
        reason: reason.text(),
        ..About::default()
    };
    step.finish(means, about).await?;
    Ok(Proposed::Done)
}

/// What a manager decides about a proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decided {
    /// It stands, with a remark if there is one.
    Approved(Option<Reason>),
    /// It goes back to the officer.
    SentBack(Reason),
}

/// Approves the proposal or sends it back.
pub async fn decide(means: &Means, at: &Procurement, decided: &Decided) -> Result<(), ActionError> {
    let (taken, reason) = match decided {
        Decided::Approved(remark) => (Move::Approve, remark.as_ref()),
        Decided::SentBack(reason) => (Move::SendBack, Some(reason)),
    };
    let step = Step::begin(means, at, taken).await?;
    let proposed = road::proposed_bid(means, at.id()).await?;
    let about = About {
        object: &proposed,
        reason: reason.map_or("", Reason::text),
        ..About::default()
    };
    step.finish(means, about).await
}

/// Today, where the tenderers are.
pub fn today(means: &Means) -> Date {
    date::day_of(means.clock.now())
}

/// Says that the letters went out today; returns the last day of the standstill.
pub async fn start_standstill(
    means: &Means,
    at: &Procurement,
    country: Country,
) -> Result<Date, ActionError> {
    let mut step = Step::begin(means, at, Move::StartStandstill).await?;
    let last = standstill::last_day(country, today(means));
    step.row.standstill_until = Some(last.to_string());
    let about = About {
        object: country.code(),
        detail: &last.to_string(),
        ..About::default()
    };
    step.finish(means, about).await?;
    Ok(last)
}

/// What came of awarding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Awarded {
    /// The contract is awarded.
    Done,
    /// Service levels are asked, and nobody said whether they were talked about.
    ServiceUntold,
}

/// Awards the contract, once the standstill is over. When service levels are asked, `service` says
/// when they were talked about with the tenderers, or why not.
pub async fn award(
    means: &Means,
    at: &Procurement,
    service: Option<&Reason>,
) -> Result<Awarded, ActionError> {
    let step = Step::begin(means, at, Move::Award).await?;
    let until = day(at, step.now.row.standstill_until.as_deref())?;
    if today(means) <= until {
        return Err(step.refuse(means, Refusal::TooEarly).await?);
    }
    let asks = step.now.tender.implementation.asks_service();
    if asks && service.is_none() {
        return Ok(Awarded::ServiceUntold);
    }
    let proposed = road::proposed_bid(means, at.id()).await?;
    let about = About {
        object: &proposed,
        reason: service.filter(|_| asks).map_or("", Reason::text),
        ..About::default()
    };
    step.finish(means, about).await?;
    Ok(Awarded::Done)
}

/// Until when a file may be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retention {
    /// The day that is suggested.
    pub usual: Date,
    /// Not before this day.
    pub earliest: Date,
}

/// Until when this file may be kept, counted from its award or its withdrawal.
pub async fn retention(means: &Means, at: &Procurement) -> Result<Retention, ActionError> {
    let steps = road::all(means, at.id()).await?;
    let ends = [Move::Award.name(), Move::Withdraw.name()];
    let end = steps
        .iter()
        .rev()
        .find(|one| ends.contains(&one.deed.as_str()));
    let moment = end.and_then(|one| one.at.parse().ok());
    let end = moment.map_or_else(|| today(means), date::day_of);
    Ok(Retention {
        usual: retention::usual(end),
        earliest: retention::earliest(end),
    })
}

/// What came of archiving.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Archived {
    /// The file is closed.
    Done,
    /// The law asks for this day or later.
    TooShort(Date),
}

/// Closes the file, to be kept until a day.
pub async fn archive(
    means: &Means,
    at: &Procurement,
    until: Date,
) -> Result<Archived, ActionError> {
    let mut step = Step::begin(means, at, Move::Archive).await?;
    if step.now.row.retain_until.is_some() {
        return Err(step.refuse(means, Refusal::Phase).await?);
    }
    let earliest = retention(means, &step.now).await?.earliest;
    if until < earliest {
        return Ok(Archived::TooShort(earliest));
    }
    step.row.retain_until = Some(until.to_string());
    let about = About {
        detail: &until.to_string(),
        ..About::default()
    };
    step.finish(means, about).await?;
    Ok(Archived::Done)
}

/// A day of the row; a tender in this phase has one.
fn day(at: &Procurement, kept: Option<&str>) -> Result<Date, ActionError> {
    kept.and_then(|day| day.parse().ok()).ok_or_else(|| {
        StorageError::corrupt("tender", at.id(), "no last day of the standstill").into()
    })
}
