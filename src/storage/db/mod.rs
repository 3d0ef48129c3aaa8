//! The connection: SQLite in a folder by default, PostgreSQL by its address; the same statements
//! run on both.
//!
//! `read!`, `within!` and `write!` compile one expression for both, for example
//! `read!(db, c => query.fetch_all(c).await)` and `write!(tx, query)`.
//! On SQLite one writer takes turns and writes that wait are made lasting together (see [`group`]);
//! on PostgreSQL a write locks the row of its tender first, so that its turn is as sure.

mod group;
mod lock;
pub(in crate::storage) mod migration;
mod still;
mod upkeep;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use sqlx::postgres::{PgPool, PgPoolOptions};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{ConnectOptions, Postgres, Transaction};

use crate::storage::db::group::{Turn, Writer};
pub(in crate::storage) use crate::storage::db::lock::FolderLock;
use crate::storage::error::StorageError;

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
            $crate::storage::db::Db::Postgres(pool) => {
                let $connection = pool;
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
                let $connection = &mut **open;
                $work
            }
        }
    };
}
pub(in crate::storage) use within;

/// The same changing statement, for both databases; gives the number of rows that it changed.
macro_rules! write {
    ($tx:expr, $query:expr) => {
        $crate::storage::db::within!($tx, connection => {
            let done = $query.execute(connection).await;
            done.map(|done| done.rows_affected())
        })
    };
}
pub(in crate::storage) use write;

/// The database.
#[derive(Debug, Clone)]
pub enum Db {
    /// A file in a folder, for one server process.
    Sqlite(Sqlite),
    /// A server, for an organisation that runs several server processes.
    Postgres(PgPool),
}

/// One writer and several readers of one file.
#[derive(Debug, Clone)]
pub struct Sqlite {
    read: SqlitePool,
    writer: Writer,
    /// Held as long as any copy of this lives; who only looks holds none.
    _lock: Option<Arc<FolderLock>>,
}

impl Sqlite {
    pub(in crate::storage) fn readers(&self) -> &SqlitePool {
        &self.read
    }
}

/// A write; what is not committed never happened.
#[derive(Debug)]
pub enum Tx {
    /// A turn of the one writer.
    Sqlite(Turn),
    /// A transaction of its own.
    Postgres(Transaction<'static, Postgres>),
}

impl Db {
    /// Opens the database file in `folder`, makes it when it is not there, and migrates it; what
    /// holds data is backed up before that.
    ///
    /// # Errors
    /// Also when another process has the folder: two writers would not see each other's turns.
    pub async fn open(folder: &Path) -> Result<Self, StorageError> {
        let lock = FolderLock::take(folder)?;
        if folder.join(FILE).exists() {
            upkeep::before_migrating(Self::look(folder).await?, Some(folder)).await?;
        }
        let options = options(&folder.join(FILE))
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal);
        let mut connection = options.connect().await?;
        migration::for_sqlite().run(&mut connection).await?;
        let read = SqlitePoolOptions::new()
            .max_connections(4)
            .connect_with(options.read_only(true))
            .await?;
        Ok(Self::Sqlite(Sqlite {
            read,
            writer: Writer::new(connection),
            _lock: Some(Arc::new(lock)),
        }))
    }

    /// Opens a PostgreSQL database, for example `postgres://bestek@host/bestek`, and migrates it.
    pub async fn connect(url: &str) -> Result<Self, StorageError> {
        Self::connect_from(url, None).await
    }

    /// The same; what holds data is backed up in `folder` before it is migrated.
    pub async fn connect_from(url: &str, folder: Option<&Path>) -> Result<Self, StorageError> {
        let pool = PgPoolOptions::new()
            .max_connections(10)
            .acquire_timeout(Duration::from_secs(10))
            .connect(url)
            .await?;
        let db = Self::Postgres(pool.clone());
        upkeep::before_migrating(db.snapshot().await?, folder).await?;
        let mut connection = pool.acquire().await?;
        migration::for_postgres().run(&mut *connection).await?;
        drop(connection);
        Ok(db)
    }

    /// Starts a write.
    pub async fn begin(&self) -> Result<Tx, StorageError> {
        match self {
            Self::Sqlite(sqlite) => Ok(Tx::Sqlite(sqlite.writer.begin().await?)),
            Self::Postgres(pool) => Ok(Tx::Postgres(pool.begin().await?)),
        }
    }

    /// Starts a write that also reads through `&Db`: every write before it is lasting first, so
    /// what it reads is what it changes.
    pub async fn begin_alone(&self) -> Result<Tx, StorageError> {
        match self {
            Self::Sqlite(sqlite) => Ok(Tx::Sqlite(sqlite.writer.begin_alone().await?)),
            Self::Postgres(pool) => Ok(Tx::Postgres(pool.begin().await?)),
        }
    }

    /// Closes all connections, so that the file is whole on disk.
    pub async fn close(&self) {
        match self {
            Self::Sqlite(sqlite) => {
                sqlite.read.close().await;
                sqlite.writer.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
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
        .busy_timeout(Duration::from_secs(5))
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

    /// Makes everything in this write lasting; returns once it is on disk.
    pub async fn commit(self) -> Result<(), StorageError> {
        match self {
            Self::Sqlite(turn) => turn.commit().await,
            Self::Postgres(open) => Ok(open.commit().await?),
        }
    }
}
