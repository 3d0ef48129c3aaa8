//! The log: who did what, when and from where, in the transaction of the deed itself, each entry
//! chained to the one before.

use sqlx::FromRow;

use crate::domain::log::chain::{Head, link};
use crate::domain::log::entry::{Entry, Origin};
use crate::domain::log::line::{Line, Seen};
use crate::storage::db::{Db, Tx, read, within, write};
use crate::storage::error::StorageError;

/// One deed, as the chain keeps it, with its origin as far as it was not erased.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct LogEntry {
    /// 1, 2, 3, … without gaps.
    pub seq: i64,
    /// RFC 3339 in UTC.
    pub at: String,
    /// Who; absent when the program itself acted.
    pub person_id: Option<String>,
    /// As what: the person's roles.
    pub role: String,
    /// The tender it was about.
    pub tender_id: Option<String>,
    /// What, for example `requirement.changed`.
    pub deed: String,
    /// On what, for example `R014`.
    pub object: String,
    /// `done` or `refused`.
    pub result: String,
    /// More about it; never a price, an answer or a password.
    pub detail: String,
    origin: String,
    prev_hash: String,
    hash: String,
    salt: Option<String>,
    /// The network address; absent once erased.
    pub address: Option<String>,
    /// The browser; absent once erased.
    pub device: Option<String>,
}

const ENTRIES: &str = "SELECT e.seq, e.at, e.person_id, e.role, e.tender_id, e.deed, e.object, \
                       e.result, e.detail, e.origin, e.prev_hash, e.hash, \
                       o.salt, o.address, o.device \
                       FROM log_entry e LEFT JOIN log_origin o ON o.seq = e.seq";

impl LogEntry {
    /// True when it was refused and nothing changed.
    pub fn is_refused(&self) -> bool {
        self.result == "refused"
    }

    /// The entry as a line of an export.
    pub fn shown(&self, with_origin: bool) -> Line {
        let origin = self.origin().filter(|_| with_origin);
        Line::shown(
            self.number(),
            self.entry(),
            origin,
            &self.prev_hash,
            &self.hash,
        )
    }

    /// The same with its content withheld.
    pub fn withheld(&self) -> Line {
        let content = self.entry().content();
        Line::withheld(self.number(), content, &self.prev_hash, &self.hash)
    }

    /// What checking the chain needs of it.
    pub fn seen(&self) -> Seen {
        let entry = self.entry();
        let right = self
            .origin()
            .is_none_or(|origin| origin.hash() == entry.origin);
        let hash = link(self.number(), &self.prev_hash, &entry.content());
        Seen {
            seq: self.number(),
            prev: self.prev_hash.clone(),
            whole: right && hash == self.hash,
            hash: self.hash.clone(),
            withheld: false,
        }
    }

    fn number(&self) -> u64 {
        u64::try_from(self.seq).unwrap_or_default()
    }

    fn entry(&self) -> Entry {
        Entry {
            at: self.at.clone(),
            person: self.person_id.clone().unwrap_or_default(),
            role: self.role.clone(),
            tender: self.tender_id.clone().unwrap_or_default(),
            deed: self.deed.clone(),
            object: self.object.clone(),
            result: self.result.clone(),
            detail: self.detail.clone(),
            origin: self.origin.clone(),
        }
    }

    fn origin(&self) -> Option<Origin> {
        Some(Origin {
            salt: self.salt.clone()?,
            address: self.address.clone()?,
            device: self.device.clone()?,
        })
    }
}

/// Writes a deed down at the end of the chain; gives the new end.
pub async fn record(
    tx: &mut Tx,
    entry: Entry,
    origin: Option<&Origin>,
) -> Result<(), StorageError> {
    let entry = Entry {
        origin: origin.map(Origin::hash).unwrap_or_default(),
        ..entry
    };
    let before = head_held(tx).await?;
    let size = before.size + 1;
    let hash = link(size, &before.hash, &entry.content());
    let seq = row_number(size)?;
    let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    write!(
        tx,
        sqlx::query(
            "INSERT INTO log_entry (seq, at, person_id, role, tender_id, deed, object, result,
            detail, origin, prev_hash, hash)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        )
        .bind(seq)
        .bind(&entry.at)
        .bind(given(&entry.person))
        .bind(&entry.role)
        .bind(given(&entry.tender))
        .bind(&entry.deed)
        .bind(&entry.object)
        .bind(&entry.result)
        .bind(&entry.detail)
        .bind(&entry.origin)
        .bind(&before.hash)
        .bind(&hash)
    )?;
    if let Some(origin) = origin {
        write!(
            tx,
            sqlx::query(
                "INSERT INTO log_origin (seq, salt, address, device) VALUES ($1, $2, $3, $4)",
            )
            .bind(seq)
            .bind(&origin.salt)
            .bind(&origin.address)
            .bind(&origin.device)
        )?;
    }
    write!(
        tx,
        sqlx::query("UPDATE log_head SET seq = $1, hash = $2")
            .bind(seq)
            .bind(&hash)
    )?;
    Ok(())
}

#[derive(FromRow)]
struct HeadRow {
    seq: i64,
    hash: String,
}

impl From<HeadRow> for Head {
    fn from(row: HeadRow) -> Self {
        Self {
            size: u64::try_from(row.seq).unwrap_or_default(),
            hash: row.hash,
        }
    }
}

/// The end of the chain, held until the write ends.
pub async fn head_held(tx: &mut Tx) -> Result<Head, StorageError> {
    let sql = format!("SELECT seq, hash FROM log_head{}", tx.holding());
    let row: HeadRow = within!(tx, c => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .fetch_one(c)
        .await)?;
    Ok(row.into())
}

/// The end of the chain.
pub async fn head(db: &Db) -> Result<Head, StorageError> {
    let sql = "SELECT seq, hash FROM log_head";
    let row: HeadRow = read!(db, c => sqlx::query_as(sql).fetch_one(c).await)?;
    Ok(row.into())
}

/// At most `count` entries after an entry, in the order of the chain.
pub async fn after(db: &Db, seq: i64, count: i64) -> Result<Vec<LogEntry>, StorageError> {
    let sql = format!("{ENTRIES} WHERE e.seq > $1 ORDER BY e.seq LIMIT $2");
    Ok(read!(db, c => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(seq)
        .bind(count)
        .fetch_all(c)
        .await)?)
}

/// Which entries are asked for; what is empty asks for all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sought {
    /// Of whom.
    pub person: String,
    /// What was done.
    pub deed: String,
    /// Only what was refused.
    pub refused: bool,
}

const SOUGHT: &str = "($2 = '' OR e.person_id = $2) AND ($3 = '' OR e.deed = $3) \
                      AND ($4 = '' OR e.result = $4)";
const OF_TENDER: &str = "e.tender_id = $1";
/// Without a tender, by somebody of the organisation or about them.
const OF_ACCOUNTS: &str = "e.tender_id IS NULL AND EXISTS (SELECT 1 FROM person p \
                           WHERE p.organisation_id = $1 \
                           AND (p.person_id = e.person_id OR p.person_id = e.object))";

/// Where entries are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part<'a> {
    /// The deeds about a tender.
    Tender(&'a str),
    /// The deeds about the accounts of an organisation.
    Accounts(&'a str),
}

impl Part<'_> {
    fn condition(self) -> &'static str {
        match self {
            Self::Tender(_) => OF_TENDER,
            Self::Accounts(_) => OF_ACCOUNTS,
        }
    }

    fn id(&self) -> &str {
        match self {
            Self::Tender(id) | Self::Accounts(id) => id,
        }
    }
}

/// The entries that are asked for, latest first, `count` of them after the first `skip`.
pub async fn found(
    db: &Db,
    part: Part<'_>,
    sought: &Sought,
    skip: i64,
    count: i64,
) -> Result<Vec<LogEntry>, StorageError> {
    let sql = format!(
        "{ENTRIES} WHERE {} AND {SOUGHT} ORDER BY e.seq DESC LIMIT $5 OFFSET $6",
        part.condition()
    );
    Ok(read!(db, c => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(part.id())
        .bind(&sought.person)
        .bind(&sought.deed)
        .bind(if sought.refused { "refused" } else { "" })
        .bind(count)
        .bind(skip)
        .fetch_all(c)
        .await)?)
}

/// How many entries are asked for.
pub async fn count(db: &Db, part: Part<'_>, sought: &Sought) -> Result<i64, StorageError> {
    let sql = format!(
        "SELECT count(*) FROM log_entry e WHERE {} AND {SOUGHT}",
        part.condition()
    );
    Ok(read!(db, c => sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
        .bind(part.id())
        .bind(&sought.person)
        .bind(&sought.deed)
        .bind(if sought.refused { "refused" } else { "" })
        .fetch_one(c)
        .await)?)
}

/// Every deed and person that occurs, to choose from.
pub async fn occurring(
    db: &Db,
    part: Part<'_>,
) -> Result<Vec<(String, Option<String>)>, StorageError> {
    let sql = format!(
        "SELECT DISTINCT e.deed, e.person_id FROM log_entry e WHERE {} ORDER BY e.deed",
        part.condition()
    );
    Ok(read!(db, c => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(part.id())
        .fetch_all(c)
        .await)?)
}

/// What was written before the log was a chain.
#[derive(FromRow)]
struct Unchained {
    at: String,
    person_id: Option<String>,
    tender_id: Option<String>,
    deed: String,
    object: String,
    detail: String,
}

/// Chains what was written before the log was a chain, once: same order, no origin, no role.
pub async fn chain_the_old(db: &Db) -> Result<(), StorageError> {
    let sql = "SELECT count(*) FROM log_before";
    let waiting: i64 = read!(db, c => sqlx::query_scalar(sql).fetch_one(c).await)?;
    if waiting == 0 {
        return Ok(());
    }
    let mut tx = db.begin().await?;
    // Held first, so that two processes that start together do not both chain.
    head_held(&mut tx).await?;
    let sql = "SELECT at, person_id, tender_id, deed, object, detail FROM log_before ORDER BY seq";
    let rows: Vec<Unchained> = within!(&mut tx, c => sqlx::query_as(sql).fetch_all(c).await)?;
    for row in rows {
        let entry = Entry {
            at: row.at,
            person: row.person_id.unwrap_or_default(),
            tender: row.tender_id.unwrap_or_default(),
            deed: row.deed,
            object: row.object,
            result: "done".to_owned(),
            detail: row.detail,
            ..Entry::default()
        };
        record(&mut tx, entry, None).await?;
    }
    write!(&mut tx, sqlx::query("DELETE FROM log_before"))?;
    tx.commit().await
}

pub(in crate::storage) fn row_number(size: u64) -> Result<i64, StorageError> {
    let number = i64::try_from(size);
    number.map_err(|_| StorageError::corrupt("log_head", "1", "the chain is too long"))
}
