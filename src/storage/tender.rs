//! Tenders, who takes part in them, and which parts are called done.

use sqlx::FromRow;

use crate::domain::phase::{Phase, Standing};
use crate::domain::role::Role;
use crate::storage::db::{Db, Tx, read, within, write};
use crate::storage::error::StorageError;

/// The facts of a tender that are not written by the officer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TenderRow {
    /// Stable identifier.
    pub tender_id: String,
    /// What is bought.
    pub title: String,
    /// The buyer's reference.
    pub reference: String,
    /// Code of the library it was started from; empty when none.
    pub library: String,
    /// Where it stands.
    pub phase: Phase,
    /// 1 at first publication.
    pub publication_version: Option<String>,
    /// RFC 3339 in UTC.
    pub published_at: Option<String>,
    /// Hash of what publication froze.
    pub criteria_sha256: Option<String>,
    /// RFC 3339 in UTC.
    pub quality_fixed_at: Option<String>,
    /// RFC 3339 in UTC.
    pub prices_opened_at: Option<String>,
    /// The organisation whose tender it is.
    pub organisation_id: String,
    /// True while the officer changes what was published.
    pub rectifying: bool,
    /// When it was withdrawn, as RFC 3339 in UTC.
    pub withdrawn_at: Option<String>,
    /// The last day on which a tenderer can object, as `YYYY-MM-DD`.
    pub standstill_until: Option<String>,
    /// The day until which the file is kept, as `YYYY-MM-DD`.
    pub retain_until: Option<String>,
    /// The tender that it was started from, as a copy.
    pub copied_from: Option<String>,
    /// The version that a save must name.
    pub version: i64,
}

impl TenderRow {
    /// A tender in draft that was just made.
    pub fn new(tender_id: String, organisation_id: String) -> Self {
        Self {
            tender_id,
            title: String::new(),
            reference: String::new(),
            library: String::new(),
            phase: Phase::Draft,
            publication_version: None,
            published_at: None,
            criteria_sha256: None,
            quality_fixed_at: None,
            prices_opened_at: None,
            organisation_id,
            rectifying: false,
            withdrawn_at: None,
            standstill_until: None,
            retain_until: None,
            copied_from: None,
            version: 1,
        }
    }

    /// The phase and what stands beside it.
    pub fn standing(&self) -> Standing {
        Standing {
            phase: self.phase,
            withdrawn: self.withdrawn_at.is_some(),
            rectifying: self.rectifying,
        }
    }
}

#[derive(FromRow)]
struct RawTender {
    tender_id: String,
    title: String,
    reference: String,
    library: String,
    phase: String,
    publication_version: Option<String>,
    published_at: Option<String>,
    criteria_sha256: Option<String>,
    quality_fixed_at: Option<String>,
    prices_opened_at: Option<String>,
    organisation_id: String,
    rectifying: bool,
    withdrawn_at: Option<String>,
    standstill_until: Option<String>,
    retain_until: Option<String>,
    copied_from: Option<String>,
    version: i64,
}

impl RawTender {
    fn decode(self) -> Result<TenderRow, StorageError> {
        let phase = Phase::from_name(&self.phase)
            .ok_or_else(|| StorageError::corrupt("tender", &self.tender_id, "unknown phase"))?;
        Ok(TenderRow {
            tender_id: self.tender_id,
            title: self.title,
            reference: self.reference,
            library: self.library,
            phase,
            publication_version: self.publication_version,
            published_at: self.published_at,
            criteria_sha256: self.criteria_sha256,
            quality_fixed_at: self.quality_fixed_at,
            prices_opened_at: self.prices_opened_at,
            organisation_id: self.organisation_id,
            rectifying: self.rectifying,
            withdrawn_at: self.withdrawn_at,
            standstill_until: self.standstill_until,
            retain_until: self.retain_until,
            copied_from: self.copied_from,
            version: self.version,
        })
    }
}

/// Somebody's part in a tender.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub person_id: String,
    /// The person's name.
    pub name: String,
    /// As what.
    pub role: Role,
    /// What the person knows about.
    pub expertise: String,
}

/// Adds a tender in phase `draft`.
pub async fn insert(tx: &mut Tx, tender: &TenderRow, at: &str) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query(
            "INSERT INTO tender (tender_id, title, reference, library, phase, organisation_id,
            created_at, copied_from, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1)",
        )
        .bind(&tender.tender_id)
        .bind(&tender.title)
        .bind(&tender.reference)
        .bind(&tender.library)
        .bind(tender.phase.name())
        .bind(&tender.organisation_id)
        .bind(at)
        .bind(&tender.copied_from)
    )?;
    Ok(())
}

/// One tender.
pub async fn one(db: &Db, tender: &str) -> Result<Option<TenderRow>, StorageError> {
    let row: Option<RawTender> = read!(db, c => sqlx::query_as("SELECT * FROM tender WHERE tender_id = $1")
        .bind(tender)
        .fetch_optional(c)
        .await)?;
    row.map(RawTender::decode).transpose()
}

/// The tenders that somebody takes part in, newest first.
pub async fn of_person(db: &Db, person: &str) -> Result<Vec<TenderRow>, StorageError> {
    let rows: Vec<RawTender> = read!(db, c => sqlx::query_as(
        "SELECT * FROM tender WHERE tender_id IN
         (SELECT tender_id FROM member WHERE person_id = $1) ORDER BY created_at DESC, tender_id",
    )
    .bind(person)
    .fetch_all(c)
    .await)?;
    rows.into_iter().map(RawTender::decode).collect()
}

/// Saves the title, phase and frozen facts, provided nobody changed them since.
pub async fn update(tx: &mut Tx, tender: &TenderRow) -> Result<(), StorageError> {
    let done =
        write!(tx, sqlx::query(
        "UPDATE tender SET title = $2, reference = $3, phase = $4, publication_version = $5,
            published_at = $6, criteria_sha256 = $7, quality_fixed_at = $8, prices_opened_at = $9,
            rectifying = $10, withdrawn_at = $11, standstill_until = $12, retain_until = $13,
            version = version + 1
         WHERE tender_id = $1 AND version = $14",
    )
    .bind(&tender.tender_id)
    .bind(&tender.title)
    .bind(&tender.reference)
    .bind(tender.phase.name())
    .bind(&tender.publication_version)
    .bind(&tender.published_at)
    .bind(&tender.criteria_sha256)
    .bind(&tender.quality_fixed_at)
    .bind(&tender.prices_opened_at)
    .bind(tender.rectifying)
    .bind(&tender.withdrawn_at)
    .bind(&tender.standstill_until)
    .bind(&tender.retain_until)
    .bind(tender.version))?;
    if done == 1 {
        Ok(())
    } else {
        Err(StorageError::Conflict)
    }
}

/// Where the tender stands inside this write, which has hold of it from now on: writes decide on
/// this, not on what was read before.
pub async fn standing(tx: &mut Tx, tender: &str) -> Result<Option<Standing>, StorageError> {
    let sql = format!(
        "SELECT phase, withdrawn_at, rectifying FROM tender WHERE tender_id = $1{}",
        tx.holding()
    );
    let found: Option<(String, Option<String>, bool)> = within!(tx, c => sqlx::query_as(sqlx::AssertSqlSafe(sql))
            .bind(tender)
            .fetch_optional(c)
            .await)?;
    found
        .map(|(phase, withdrawn_at, rectifying)| {
            let phase = Phase::from_name(&phase)
                .ok_or_else(|| StorageError::corrupt("tender", tender, "unknown phase"))?;
            Ok(Standing {
                phase,
                withdrawn: withdrawn_at.is_some(),
                rectifying,
            })
        })
        .transpose()
}

/// Gives somebody a role in a tender.
pub async fn add_member(
    tx: &mut Tx,
    tender: &str,
    person: &str,
    role: Role,
    expertise: &str,
) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query(
            "INSERT INTO member (tender_id, person_id, role, expertise, position)
         VALUES ($1, $2, $3, $4,
            (SELECT coalesce(max(position), 0) + 1 FROM member WHERE tender_id = $1))
         ON CONFLICT (tender_id, person_id, role) DO UPDATE SET expertise = excluded.expertise",
        )
        .bind(tender)
        .bind(person)
        .bind(role.name())
        .bind(expertise)
    )?;
    Ok(())
}

/// What is written about somebody in a role, as it stands inside this transaction; nothing when
/// they do not have it.
pub async fn expertise(
    tx: &mut Tx,
    tender: &str,
    person: &str,
    role: Role,
) -> Result<Option<String>, StorageError> {
    let sql = "SELECT expertise FROM member WHERE tender_id = $1 AND person_id = $2 AND role = $3";
    Ok(within!(tx, c => sqlx::query_scalar(sql)
        .bind(tender)
        .bind(person)
        .bind(role.name())
        .fetch_optional(c)
        .await)?)
}

/// The organisation of a tender, as it stands inside this write.
pub async fn organisation(tx: &mut Tx, tender: &str) -> Result<Option<String>, StorageError> {
    Ok(within!(tx, c => sqlx::query_scalar(
        "SELECT organisation_id FROM tender WHERE tender_id = $1",
    )
    .bind(tender)
    .fetch_optional(c)
    .await)?)
}

/// Takes a role away.
pub async fn remove_member(
    tx: &mut Tx,
    tender: &str,
    person: &str,
    role: Role,
) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query("DELETE FROM member WHERE tender_id = $1 AND person_id = $2 AND role = $3")
            .bind(tender)
            .bind(person)
            .bind(role.name())
    )?;
    Ok(())
}

/// Somebody's roles as they stand inside this transaction.
pub async fn roles(tx: &mut Tx, tender: &str, person: &str) -> Result<Vec<Role>, StorageError> {
    let names: Vec<String> = within!(tx, c => sqlx::query_scalar("SELECT role FROM member WHERE tender_id = $1 AND person_id = $2")
            .bind(tender)
            .bind(person)
            .fetch_all(c)
            .await)?;
    let unknown = || StorageError::corrupt("member", person, "unknown role");
    names
        .iter()
        .map(|name| Role::from_name(name).ok_or_else(unknown))
        .collect()
}

/// Everybody who takes part, in the order in which they were added.
pub async fn members(db: &Db, tender: &str) -> Result<Vec<Member>, StorageError> {
    let rows: Vec<(String, String, String, String)> = read!(db, c => sqlx::query_as(
        "SELECT member.person_id, person.name, member.role, member.expertise
         FROM member JOIN person ON person.person_id = member.person_id
         WHERE member.tender_id = $1 ORDER BY member.position, member.person_id",
    )
    .bind(tender)
    .fetch_all(c)
    .await)?;
    rows.into_iter()
        .map(|(person_id, name, role, expertise)| {
            let role = Role::from_name(&role)
                .ok_or_else(|| StorageError::corrupt("member", &person_id, "unknown role"))?;
            Ok(Member {
                person_id,
                name,
                role,
                expertise,
            })
        })
        .collect()
}

/// The parts that the officer called done.
pub async fn done_parts(db: &Db, tender: &str) -> Result<Vec<String>, StorageError> {
    Ok(
        read!(db, c => sqlx::query_scalar("SELECT part FROM part_done WHERE tender_id = $1")
            .bind(tender)
            .fetch_all(c)
            .await)?,
    )
}

/// Calls a part done, or not done after all.
pub async fn set_part_done(
    tx: &mut Tx,
    tender: &str,
    part: &str,
    done: bool,
) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query("DELETE FROM part_done WHERE tender_id = $1 AND part = $2")
            .bind(tender)
            .bind(part)
    )?;
    if done {
        write!(
            tx,
            sqlx::query("INSERT INTO part_done (tender_id, part) VALUES ($1, $2)")
                .bind(tender)
                .bind(part)
        )?;
    }
    Ok(())
}
