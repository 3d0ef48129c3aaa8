//! The connection: one writer, several readers, and the schema brought up to date at the start.

use std::borrow::Cow;
use std::path::Path;
use std::time::Duration;

use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{AssertSqlSafe, SqlSafeStr, Sqlite, Transaction};

use crate::storage::error::StorageError;

/// Name, number and text of every migration.
const MIGRATIONS: &[(i64, &str, &str)] =
    &[(1, "init", include_str!("../../migrations/0001_init.sql"))];

/// The database. Reads go through a pool of read-only connections.
#[derive(Debug, Clone)]
pub struct Db {
    read: SqlitePool,
    write: SqlitePool,
}

/// A write transaction; what is not committed never happened.
#[derive(Debug)]
pub struct Tx(Transaction<'static, Sqlite>);

impl Db {
    /// Opens the database file in `folder`, makes it when it is not there, and migrates it.
    pub async fn open(folder: &Path) -> Result<Self, StorageError> {
        let options = SqliteConnectOptions::new()
            .filename(folder.join("bestek.sqlite"))
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            // FULL: what was acknowledged survives a power cut.
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(5));
        let write = SqlitePoolOptions::new()
            .max_connections(1)
            .idle_timeout(None)
            .max_lifetime(None)
            .connect_with(options.clone())
            .await?;
        migrator().run(&write).await?;
        let read = SqlitePoolOptions::new()
            .max_connections(4)
            .connect_with(options.read_only(true))
            .await?;
        Ok(Self { read, write })
    }

    /// Starts a write. `IMMEDIATE`, because a read lock that becomes a write lock can fail at once.
    pub async fn begin(&self) -> Result<Tx, StorageError> {
        Ok(Tx(self.write.begin_with("BEGIN IMMEDIATE").await?))
    }

    pub(super) fn reader(&self) -> &SqlitePool {
        &self.read
    }

    /// Closes all connections, so that the file is whole on disk.
    pub async fn close(&self) {
        self.read.close().await;
        self.write.close().await;
    }
}

impl Tx {
    /// Makes everything in this transaction lasting.
    pub async fn commit(self) -> Result<(), StorageError> {
        Ok(self.0.commit().await?)
    }

    pub(super) fn connection(&mut self) -> &mut sqlx::SqliteConnection {
        &mut self.0
    }
}

fn migrator() -> Migrator {
    let migrations = MIGRATIONS
        .iter()
        .map(|(number, name, sql)| {
            let sql = AssertSqlSafe(for_sqlite(sql)).into_sql_str();
            Migration::new(
                *number,
                Cow::Borrowed(*name),
                MigrationType::Simple,
                sql,
                false,
            )
        })
        .collect();
    Migrator::with_migrations(migrations)
}

/// STRICT tables know only the type names of `SQLite` itself.
fn for_sqlite(sql: &str) -> String {
    sql.replace("BIGINT", "INTEGER")
        .replace("BOOLEAN", "INTEGER")
        .replace("\n);", "\n) STRICT;")
}
