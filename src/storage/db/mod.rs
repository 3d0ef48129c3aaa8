//! The connection: SQLite in a folder by default, PostgreSQL by its address; the same statements
//! run on both.
//!
//! `read!`, `within!` and `write!` compile one expression for both, for example
//! `read!(db, c => query.fetch_all(c).await)` and `write!(tx, query)`.
//! On SQLite one writer takes turns and writes that wait are made lasting together (see `group`);
//! on PostgreSQL a write locks the row of its tender first, so that its turn is as sure.

mod address;
mod drive;
mod group;
mod lock;
pub(in crate::storage) mod migration;
pub(in crate::storage) mod room;
mod still;
mod upkeep;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use sqlx::postgres::{PgConnection, PgPool, PgPoolOptions};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{ConnectOptions, Transaction};

use crate::storage::db::group::{Turn, Writer};
pub(in crate::storage) use crate::storage::db::lock::FolderLock;
use crate::storage::db::room::{Loss, Room};
use crate::storage::error::StorageError;
use crate::storage::log;

/// The name of the SQLite file in its folder.
pub const FILE: &str = "bestek.sqlite";

/// The same reading statement for both databases.
macro_rules! read {
    ($db:expr, $connection:ident => $work:expr) => {
        match $db {
            $crate::storage::db::Db::Sqlite(sqlite) => {
                let $connection = sqlite.readers();
                $work
            }
            $crate::storage::db::Db::Postgres(postgres) => {
                let $connection = postgres.readers();
                $work
            }
        }
    };
}
pub(in crate::storage) use read;

/// The same reading statement inside a write, for both databases.
macro_rules! within {
    ($tx:expr, $connection:ident => $work:expr) => {
        match $tx {
            $crate::storage::db::Tx::Sqlite(turn) => {
                let $connection = turn.connection();
                $work
            }
            $crate::storage::db::Tx::Postgres(open) => {
                let $connection = open.connection();
                $work
            }
        }
    };
}
pub(in crate::storage) use within;

/// The same changing statement, for both databases; gives the number of rows that it changed.
macro_rules! write {
    ($tx:expr, $query:expr) => {
        {
            let done = $crate::storage::db::within!($tx, connection => {
                let done = $query.execute(connection).await;
                done.map(|done| done.rows_affected())
            });
            done.inspect_err(|problem| $tx.note(problem))
        }
    };
}
pub(in crate::storage) use write;

/// The database.
#[derive(Debug, Clone)]
pub enum Db {
    /// A file in a folder, for one server process.
    Sqlite(Sqlite),
    /// A server, for an organisation that runs several server processes.
    Postgres(Postgres),
}

/// One writer and several readers of one file.
#[derive(Debug, Clone)]
pub struct Sqlite {
    read: SqlitePool,
    writer: Writer,
    room: Arc<Room>,
    /// Held as long as any copy of this lives; who only looks holds none.
    lock: Option<Arc<FolderLock>>,
}

impl Sqlite {
    pub(in crate::storage) fn readers(&self) -> &SqlitePool {
        &self.read
    }
}

/// Connections to a server. Reads have their own: a write that reads through `&Db` would otherwise
/// wait for a connection that others keep while they wait for this write.
#[derive(Debug, Clone)]
pub struct Postgres {
    read: PgPool,
    write: PgPool,
    room: Arc<Room>,
}

impl Postgres {
    pub(in crate::storage) fn readers(&self) -> &PgPool {
        &self.read
    }
}

/// A write; what is not committed never happened.
#[derive(Debug)]
pub enum Tx {
    /// A turn of the one writer.
    Sqlite(Turn),
    /// A transaction of its own.
    Postgres(Open),
}

/// A transaction on a server.
#[derive(Debug)]
pub struct Open {
    transaction: Transaction<'static, sqlx::Postgres>,
    room: Arc<Room>,
}

impl Open {
    pub(in crate::storage) fn connection(&mut self) -> &mut PgConnection {
        &mut self.transaction
    }
}

impl Db {
    /// Opens the database file in `folder`, makes it when it is not there, and migrates it; what
    /// holds data is backed up before that.
    ///
    /// # Errors
    /// Also when another process has the folder: two writers would not see each other's turns. And
    /// when the file is not whole, or the folder is on a network drive.
    pub async fn open(folder: &Path) -> Result<Self, StorageError> {
        drive::of_this_machine(folder)?;
        let lock = FolderLock::take(folder)?;
        let options = options(&folder.join(FILE))
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal);
        let mut connection = options.connect().await.map_err(damage)?;
        let found: String = sqlx::query_scalar("PRAGMA quick_check(1)")
            .fetch_one(&mut connection)
            .await
            .map_err(damage)?;
        if found != "ok" {
            return Err(StorageError::Damaged(one_line(&found)));
        }
        upkeep::before_migrating(Self::look(folder).await?, Some(folder)).await?;
        Box::pin(migration::for_sqlite().run(&mut connection)).await?;
        let read = SqlitePoolOptions::new()
            .max_connections(4)
            // A file does not hang up.
            .test_before_acquire(false)
            .connect_with(options.read_only(true))
            .await?;
        let room = Arc::new(Room::default());
        let db = Self::Sqlite(Sqlite {
            read,
            writer: Writer::new(connection, Arc::clone(&room)),
            room,
            lock: Some(Arc::new(lock)),
        });
        Box::pin(log::chain_the_old(&db)).await?;
        Ok(db)
    }

    /// Opens a PostgreSQL database, for example `postgres://bestek@host/bestek`, and migrates it.
    pub async fn connect(url: &str) -> Result<Self, StorageError> {
        Self::connect_from(url, None).await
    }

    /// The same; what holds data is backed up in `folder` before it is migrated.
    pub async fn connect_from(url: &str, folder: Option<&Path>) -> Result<Self, StorageError> {
        upkeep::before_migrating(Self::look_at(url).await?, folder).await?;
        let options = address::options(url)?;
        let pool = PgPoolOptions::new()
            .max_connections(10)
            .acquire_timeout(Duration::from_secs(10))
            // Asks only a connection that was idle whether it still is one: it costs a round trip.
            .test_before_acquire(false)
            .before_acquire(|connection, about| {
                Box::pin(async move {
                    if about.idle_for > Duration::from_secs(2) {
                        sqlx::Connection::ping(connection).await?;
                    }
                    Ok(true)
                })
            });
        let write = pool.clone().connect_with(options.clone()).await?;
        let mut connection = write.acquire().await?;
        Box::pin(migration::for_postgres().run(&mut *connection)).await?;
        drop(connection);
        let db = Self::Postgres(Postgres {
            read: pool.connect_with(options).await?,
            write,
            room: Arc::default(),
        });
        Box::pin(log::chain_the_old(&db)).await?;
        Ok(db)
    }

    /// Starts a write.
    pub async fn begin(&self) -> Result<Tx, StorageError> {
        self.look_for_room().await;
        self.refuse_when_full()?;
        self.start(false).await
    }

    /// Starts a write that also reads through `&Db`: every write before it is lasting first, so
    /// what it reads is what it changes.
    pub async fn begin_alone(&self) -> Result<Tx, StorageError> {
        self.look_for_room().await;
        self.refuse_when_full()?;
        self.start(true).await
    }

    async fn start(&self, alone: bool) -> Result<Tx, StorageError> {
        Ok(match self {
            Self::Sqlite(sqlite) if alone => Tx::Sqlite(sqlite.writer.begin_alone().await?),
            Self::Sqlite(sqlite) => Tx::Sqlite(sqlite.writer.begin().await?),
            Self::Postgres(postgres) => Tx::Postgres(Open {
                transaction: postgres.write.begin().await?,
                room: Arc::clone(&postgres.room),
            }),
        })
    }

    /// Keeps room apart for the moment when the disk is full; a server of PostgreSQL has its own
    /// disk.
    pub async fn keep_ballast(&self) {
        if let Self::Sqlite(sqlite) = self
            && let Some(lock) = &sqlite.lock
        {
            sqlite.room.keep_ballast(lock.folder()).await;
        }
    }

    /// True while the disk is full and nothing can be saved.
    pub fn is_full(&self) -> bool {
        self.room().is_full()
    }

    /// Writes again when there is room again; looks at most every few seconds.
    pub async fn look_for_room(&self) {
        if !self.is_full() {
            return;
        }
        if let Some(_looks) = self.room().look() {
            self.probe().await;
        }
    }

    /// Whether a write is made lasting at this moment; tries it at most every few seconds.
    pub async fn is_ready(&self) -> bool {
        if let Some(_looks) = self.room().look() {
            return self.probe().await;
        }
        !self.is_full()
    }

    /// Tries a tiny write, with the ballast in its place.
    async fn probe(&self) -> bool {
        let tried = self.try_write().await;
        match &tried {
            Ok(()) => self.room().resume(),
            Err(problem) => tracing::warn!(%problem, "a tiny write fails"),
        }
        tried.is_ok()
    }

    async fn try_write(&self) -> Result<(), StorageError> {
        if let Self::Sqlite(sqlite) = self {
            if sqlite.room.is_full() {
                sqlite.writer.checkpoint().await?;
            }
            let filled = sqlite.room.fill().await;
            filled.map_err(|problem| StorageError::Full(problem.to_string()))?;
        }
        let mut tx = self.start(false).await?;
        let written = &mut tx;
        write!(
            written,
            sqlx::query("UPDATE organisation SET name = name WHERE organisation_id = 'main'")
        )?;
        tx.commit().await
    }

    fn refuse_when_full(&self) -> Result<(), StorageError> {
        if self.is_full() {
            return Err(StorageError::Full("no room yet".to_owned()));
        }
        Ok(())
    }

    fn room(&self) -> &Room {
        match self {
            Self::Sqlite(sqlite) => &sqlite.room,
            Self::Postgres(postgres) => &postgres.room,
        }
    }

    /// Closes all connections, so that the file is whole on disk.
    pub async fn close(&self) {
        match self {
            Self::Sqlite(sqlite) => {
                sqlite.read.close().await;
                sqlite.writer.close().await;
            }
            Self::Postgres(postgres) => {
                postgres.read.close().await;
                postgres.write.close().await;
            }
        }
    }
}

/// The newest step of the schema that this program knows.
pub fn newest_schema() -> i64 {
    migration::newest()
}

/// How every connection to a file is.
pub(in crate::storage) fn options(file: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(file)
        // FULL: what was acknowledged survives a power cut.
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .pragma("trusted_schema", "OFF")
        .pragma("cell_size_check", "ON")
        // A full disk then stops no read that sorts.
        .pragma("temp_store", "MEMORY")
        .busy_timeout(Duration::from_secs(5))
}

/// What SQLite says about a file that is not whole, or not its own.
fn damage(problem: sqlx::Error) -> StorageError {
    let code = problem
        .as_database_error()
        .and_then(sqlx::error::DatabaseError::code);
    match code.as_deref() {
        // SQLITE_CORRUPT and SQLITE_NOTADB.
        Some("11" | "26") => StorageError::Damaged(problem.to_string()),
        _ => problem.into(),
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Tx {
    /// What ends a statement that takes hold of the rows it reads until the write ends. One writer
    /// has hold of everything already.
    pub(in crate::storage) fn holding(&self) -> &'static str {
        match self {
            Self::Sqlite(_) => "",
            Self::Postgres(_) => " FOR UPDATE",
        }
    }

    /// Takes notice of a statement that failed.
    pub(in crate::storage) fn note(&mut self, problem: &sqlx::Error) {
        let loss = Loss::from(problem);
        match self {
            Self::Sqlite(turn) => turn.note(loss),
            Self::Postgres(open) => open.room.note(&loss),
        }
    }

    /// Makes everything in this write lasting; returns once it is on disk.
    pub async fn commit(self) -> Result<(), StorageError> {
        match self {
            Self::Sqlite(turn) => turn.commit().await,
            Self::Postgres(open) => {
                let done = open.transaction.commit().await;
                Ok(done.inspect_err(|problem| open.room.note(&Loss::from(problem)))?)
            }
        }
    }
}
