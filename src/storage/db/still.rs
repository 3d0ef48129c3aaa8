//! The database as it stands at one moment: for a backup or a check while others go on writing.
//!
//! One connection in one transaction that only reads, so every statement through it sees the same
//! state, and no writer waits for it.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};
use sqlx::{AssertSqlSafe, Executor};

use crate::storage::db::group::Writer;
use crate::storage::db::{Db, FILE, Postgres, Sqlite, address, damage, options};
use crate::storage::error::StorageError;

impl Db {
    /// Looks at the file in `folder` without taking the folder: a running server goes on.
    pub async fn look(folder: &Path) -> Result<Self, StorageError> {
        let file = folder.join(FILE);
        if !file.exists() {
            let missing = format!("there is no data in {}", folder.display());
            return Err(StorageError::Backup(missing));
        }
        still_sqlite(options(&file)).await
    }

    /// Looks at a PostgreSQL database and changes nothing.
    pub async fn look_at(url: &str) -> Result<Self, StorageError> {
        still_postgres(address::options(url)?).await
    }

    /// This database as it stands now; what is written from now on is not in it.
    pub async fn snapshot(&self) -> Result<Self, StorageError> {
        match self {
            Self::Sqlite(sqlite) => {
                let options = sqlite.read.connect_options();
                still_sqlite(Arc::unwrap_or_clone(options)).await
            }
            Self::Postgres(postgres) => {
                let options = postgres.read.connect_options();
                still_postgres(Arc::unwrap_or_clone(options)).await
            }
        }
    }

    /// True once it was closed.
    pub fn is_closed(&self) -> bool {
        match self {
            Self::Sqlite(sqlite) => sqlite.read.is_closed(),
            Self::Postgres(postgres) => postgres.read.is_closed(),
        }
    }

    /// True for the file, false for the server.
    pub fn is_file(&self) -> bool {
        matches!(self, Self::Sqlite(_))
    }
}

/// A transaction sees what was there at its first statement, so that comes along at once.
async fn still_sqlite(options: SqliteConnectOptions) -> Result<Db, StorageError> {
    let read = SqlitePoolOptions::new()
        .max_connections(1)
        .idle_timeout(None::<Duration>)
        .max_lifetime(None::<Duration>)
        .after_connect(|connection, _| {
            Box::pin(async move {
                connection.execute("BEGIN").await?;
                connection
                    .execute("SELECT count(*) FROM sqlite_master")
                    .await?;
                Ok(())
            })
        })
        .connect_with(options.read_only(true).create_if_missing(false))
        .await
        .map_err(damage)?;
    Ok(Db::Sqlite(Sqlite {
        read,
        writer: Writer::none(),
        room: Arc::default(),
        lock: None,
    }))
}

async fn still_postgres(options: PgConnectOptions) -> Result<Db, StorageError> {
    let pool = PgPoolOptions::new()
        .max_connections(1)
        .acquire_timeout(Duration::from_secs(10))
        .idle_timeout(None::<Duration>)
        .max_lifetime(None::<Duration>)
        .after_connect(|connection, _| {
            Box::pin(async move {
                let begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
                connection.execute(AssertSqlSafe(begin.to_owned())).await?;
                connection.execute("SELECT count(*) FROM pg_class").await?;
                Ok(())
            })
        })
        .connect_with(options)
        .await?;
    Ok(Db::Postgres(Postgres {
        read: pool.clone(),
        write: pool,
        room: Arc::default(),
    }))
}
