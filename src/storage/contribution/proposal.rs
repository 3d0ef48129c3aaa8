//! Proposals and who supports them.

use std::collections::BTreeMap;

use sqlx::FromRow;

use crate::domain::contribution::Source;
use crate::domain::contribution::proposal::{Outcome, Proposal, ProposalKind, Proposed, Vote};
use crate::domain::tender::requirement::RequirementClass;
use crate::storage::contribution::settled;
use crate::storage::db::{Db, Tx, read, within, write};
use crate::storage::error::StorageError;

const OPEN: &str = "open";
const TAKEN: &str = "taken";
const SET_ASIDE: &str = "set-aside";
const WITHDRAWN: &str = "withdrawn";

#[derive(FromRow)]
struct RawProposal {
    number: i64,
    kind: String,
    text: String,
    area: String,
    class: String,
    why: String,
    on_behalf: String,
    round: Option<i64>,
    question: Option<i64>,
    person_id: String,
    name: String,
    expertise: String,
    proposed_at: String,
    state: String,
    entry_id: String,
    reason: String,
    settler: Option<String>,
    settled_at: Option<String>,
    version: i64,
}

impl RawProposal {
    fn decode(self) -> Result<Proposal, StorageError> {
        let corrupt = |what: &str| {
            StorageError::corrupt("proposal", self.number.to_string(), what.to_owned())
        };
        let kind = ProposalKind::from_name(&self.kind).ok_or_else(|| corrupt("unknown kind"))?;
        let class = match self.class.as_str() {
            "" => None,
            name => {
                Some(RequirementClass::from_name(name).ok_or_else(|| corrupt("unknown class"))?)
            }
        };
        let by = settled(self.settler.clone(), self.settled_at.clone());
        let outcome = match self.state.as_str() {
            OPEN => Outcome::Open,
            TAKEN => Outcome::Taken(self.entry_id.clone(), by),
            SET_ASIDE => Outcome::SetAside(self.reason.clone(), by),
            WITHDRAWN => Outcome::Withdrawn(by),
            _ => return Err(corrupt("unknown state")),
        };
        Ok(Proposal {
            number: self.number,
            proposed: Proposed {
                kind,
                text: self.text,
                area: self.area,
                class,
                why: self.why,
                on_behalf: self.on_behalf,
                answers: self.round.zip(self.question),
            },
            source: Source {
                person_id: self.person_id,
                name: self.name,
                expertise: self.expertise,
            },
            at: self.proposed_at,
            outcome,
            votes: Vec::new(),
            version: self.version,
        })
    }
}

const ALL: &str = "SELECT proposal.number, proposal.kind, proposal.text, proposal.area,
        proposal.class, proposal.why, proposal.on_behalf, proposal.round, proposal.question,
        proposal.person_id, person.name, proposal.expertise, proposal.proposed_at,
        proposal.state, proposal.entry_id, proposal.reason, settler.name AS settler,
        proposal.settled_at, proposal.version
     FROM proposal JOIN person ON person.person_id = proposal.person_id
        LEFT JOIN person AS settler ON settler.person_id = proposal.settled_by
     WHERE proposal.tender_id = $1 ORDER BY proposal.number";

/// All proposals with their votes, oldest first.
pub async fn all(db: &Db, tender: &str) -> Result<Vec<Proposal>, StorageError> {
    let rows: Vec<RawProposal> = read!(db, c => sqlx::query_as(ALL)
        .bind(tender)
        .fetch_all(c)
        .await)?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let mut votes = votes(db, tender).await?;
    let found = rows.into_iter().map(|row| {
        let proposal = row.decode()?;
        Ok(Proposal {
            votes: votes.remove(&proposal.number).unwrap_or_default(),
            ..proposal
        })
    });
    found.collect()
}

async fn votes(db: &Db, tender: &str) -> Result<BTreeMap<i64, Vec<Vote>>, StorageError> {
    let rows: Vec<(i64, String, String)> = read!(db, c => sqlx::query_as(
        "SELECT vote.number, vote.person_id, person.name
         FROM proposal_vote AS vote JOIN person ON person.person_id = vote.person_id
         WHERE vote.tender_id = $1 AND vote.supports = $2 ORDER BY vote.voted_at, vote.person_id",
    )
    .bind(tender)
    .bind(true)
    .fetch_all(c)
    .await)?;
    let mut found: BTreeMap<i64, Vec<Vote>> = BTreeMap::new();
    for (number, person_id, name) in rows {
        let votes = found.entry(number).or_default();
        votes.push(Vote { person_id, name });
    }
    Ok(found)
}

/// One proposal as it stands inside this write, without its votes.
pub async fn one_now(
    tx: &mut Tx,
    tender: &str,
    number: i64,
) -> Result<Option<Proposal>, StorageError> {
    let all = all_now(tx, tender).await?;
    Ok(all.into_iter().find(|one| one.number == number))
}

/// All proposals as they stand inside this write, without their votes.
pub async fn all_now(tx: &mut Tx, tender: &str) -> Result<Vec<Proposal>, StorageError> {
    let rows: Vec<RawProposal> = within!(tx, c => sqlx::query_as(ALL)
        .bind(tender)
        .fetch_all(c)
        .await)?;
    rows.into_iter().map(RawProposal::decode).collect()
}

/// Adds a proposal; returns its number.
pub async fn insert(
    tx: &mut Tx,
    tender: &str,
    proposed: &Proposed,
    source: &Source,
    at: &str,
) -> Result<i64, StorageError> {
    let sql = "SELECT coalesce(max(number), 0) + 1 FROM proposal WHERE tender_id = $1";
    let number: i64 = within!(tx, c => sqlx::query_scalar(sql)
        .bind(tender)
        .fetch_one(c)
        .await)?;
    write!(
        tx,
        sqlx::query(
            "INSERT INTO proposal (tender_id, number, kind, text, area, class, why, on_behalf,
                round, question, person_id, expertise, proposed_at, state, entry_id, reason, version)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, '', '', 1)",
        )
        .bind(tender)
        .bind(number)
        .bind(proposed.kind.name())
        .bind(&proposed.text)
        .bind(&proposed.area)
        .bind(proposed.class.map_or("", RequirementClass::name))
        .bind(&proposed.why)
        .bind(&proposed.on_behalf)
        .bind(proposed.answers.map(|(round, _)| round))
        .bind(proposed.answers.map(|(_, question)| question))
        .bind(&source.person_id)
        .bind(&source.expertise)
        .bind(at)
        .bind(OPEN)
    )?;
    Ok(number)
}

/// Says what came of a proposal, provided nobody did since version `seen`; `by` names the person.
pub async fn settle(
    tx: &mut Tx,
    tender: &str,
    number: i64,
    outcome: &Outcome,
    (by, at): (&str, &str),
    seen: i64,
) -> Result<(), StorageError> {
    let (state, entry, reason) = match outcome {
        Outcome::Open => (OPEN, "", ""),
        Outcome::Taken(entry, _) => (TAKEN, entry.as_str(), ""),
        Outcome::SetAside(reason, _) => (SET_ASIDE, "", reason.as_str()),
        Outcome::Withdrawn(_) => (WITHDRAWN, "", ""),
    };
    let done = write!(
        tx,
        sqlx::query(
            "UPDATE proposal SET state = $3, entry_id = $4, reason = $5, settled_by = $6,
                settled_at = $7, version = version + 1
             WHERE tender_id = $1 AND number = $2 AND version = $8",
        )
        .bind(tender)
        .bind(number)
        .bind(state)
        .bind(entry)
        .bind(reason)
        .bind(by)
        .bind(at)
        .bind(seen)
    )?;
    if done == 1 {
        Ok(())
    } else {
        Err(StorageError::Conflict)
    }
}

/// Lets a proposal wait for the officer again, as if nobody had settled it.
pub async fn reopen(tx: &mut Tx, tender: &str, number: i64) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query(
            "UPDATE proposal SET state = $3, entry_id = '', reason = '', settled_by = NULL,
                settled_at = NULL, version = version + 1
             WHERE tender_id = $1 AND number = $2",
        )
        .bind(tender)
        .bind(number)
        .bind(OPEN)
    )?;
    Ok(())
}

/// Gives somebody's support to a proposal, or takes it back; false when it stood so already.
pub async fn vote(
    tx: &mut Tx,
    tender: &str,
    number: i64,
    (person, supports): (&str, bool),
    at: &str,
) -> Result<bool, StorageError> {
    let done = write!(
        tx,
        sqlx::query(
            "INSERT INTO proposal_vote (tender_id, number, person_id, supports, voted_at)
             VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (tender_id, number, person_id) DO UPDATE SET
                supports = excluded.supports, voted_at = excluded.voted_at
             WHERE proposal_vote.supports <> excluded.supports",
        )
        .bind(tender)
        .bind(number)
        .bind(person)
        .bind(supports)
        .bind(at)
    )?;
    Ok(done == 1)
}
