//! Putting a backup back: verified first, built beside what is there, and swapped in whole.

use std::path::{Path, PathBuf};

use serde_json::Value;
use sqlx::{ConnectOptions, Connection};

use crate::storage::backup::Manifest;
use crate::storage::backup::catalogue::{self, Column, Source, Table, quoted};
use crate::storage::backup::file::{Reader, private, sync_folder};
use crate::storage::backup::making::cast;
use crate::storage::db::group::Writer;
use crate::storage::db::{FILE, FolderLock, Tx, migration, options, write};
use crate::storage::error::StorageError;

/// How many values go in one statement at most; both databases take more.
const MOST_VALUES: usize = 2000;

/// Restores into a SQLite file in `folder`, in place of the one that is there.
///
/// Whoever calls this made sure that what is there may go.
pub async fn into_folder(file: &Path, folder: &Path) -> Result<Manifest, StorageError> {
    let mut backup = open(file)?;
    std::fs::create_dir_all(folder).map_err(StorageError::Folder)?;
    let _lock = FolderLock::take(folder)?;
    let beside = folder.join("restoring.sqlite");
    remove_database(&beside)?;
    let built = build_file(&mut backup, &beside).await;
    if built.is_err() {
        drop(remove_database(&beside));
    }
    built?;
    let place = folder.join(FILE);
    // What an old journal holds belongs to the old file.
    remove_journals(&place)?;
    std::fs::rename(&beside, &place).map_err(StorageError::Folder)?;
    write_keys(&mut backup, folder)?;
    sync_folder(folder).map_err(StorageError::Folder)?;
    Ok(backup.manifest)
}

/// Restores into a PostgreSQL database, in place of the tables that are there, in one transaction.
///
/// Files with keys go to `folder`.
pub async fn into_postgres(
    file: &Path,
    url: &str,
    folder: &Path,
) -> Result<Manifest, StorageError> {
    let mut backup = open(file)?;
    let pool = sqlx::postgres::PgPoolOptions::new()
        .max_connections(1)
        .connect(url)
        .await?;
    let mut open = pool.begin().await?;
    let names: Vec<String> = sqlx::query_scalar(
        "SELECT CAST(tablename AS TEXT) FROM pg_tables WHERE schemaname = current_schema()",
    )
    .fetch_all(&mut *open)
    .await?;
    for name in names {
        let sql = format!("DROP TABLE {} CASCADE", quoted(&name));
        sqlx::query(sqlx::AssertSqlSafe(sql))
            .execute(&mut *open)
            .await?;
    }
    let steps = migration::for_postgres();
    steps.run_to(backup.manifest.schema, &mut *open).await?;
    let mut tx = Tx::Postgres(open);
    fill(&mut backup, &mut tx).await?;
    if let Tx::Postgres(open) = &mut tx {
        steps.run(&mut **open).await?;
    }
    tx.commit().await?;
    pool.close().await;
    write_keys(&mut backup, folder)?;
    Ok(backup.manifest)
}

fn open(file: &Path) -> Result<Reader, StorageError> {
    let backup = Reader::open(file)?;
    let (found, known) = (backup.manifest.schema, migration::newest());
    if found > known {
        return Err(StorageError::Newer { found, known });
    }
    Ok(backup)
}

async fn build_file(backup: &mut Reader, path: &Path) -> Result<(), StorageError> {
    drop(private(path).map_err(StorageError::Folder)?);
    let steps = migration::for_sqlite();
    let mut connection = options(path).connect().await?;
    steps
        .run_to(backup.manifest.schema, &mut connection)
        .await?;
    let writer = Writer::new(connection);
    let mut tx = Tx::Sqlite(writer.begin_alone().await?);
    fill(backup, &mut tx).await?;
    tx.commit().await?;
    writer.close().await;
    let mut connection = options(path).connect().await?;
    steps.run(&mut connection).await?;
    connection.close().await?;
    let file = std::fs::File::open(path).map_err(StorageError::Folder)?;
    file.sync_all().map_err(StorageError::Folder)
}

/// Puts the rows of every table in place of those that the schema itself brings.
async fn fill(backup: &mut Reader, tx: &mut Tx) -> Result<(), StorageError> {
    let tables = catalogue::tables(&mut Source::Tx(tx)).await?;
    let mut here: Vec<&str> = tables.iter().map(|table| table.name.as_str()).collect();
    let mut there: Vec<&str> = (backup.manifest.tables.iter())
        .map(|table| table.name.as_str())
        .collect();
    here.sort_unstable();
    there.sort_unstable();
    if here != there {
        return Err(StorageError::backup(
            "the backup holds other tables than its schema has",
        ));
    }
    for table in tables.iter().rev() {
        let sql = format!("DELETE FROM {}", quoted(&table.name));
        write!(tx, sqlx::query(sqlx::AssertSqlSafe(sql)))?;
    }
    for table in &tables {
        fill_table(backup, tx, table).await?;
    }
    Ok(())
}

async fn fill_table(backup: &mut Reader, tx: &mut Tx, table: &Table) -> Result<(), StorageError> {
    let most = (MOST_VALUES / table.columns.len().max(1)).max(1);
    let mut values = Vec::new();
    let mut rows = 0;
    for line in backup.lines(&table.name)? {
        let line = line.map_err(StorageError::Folder)?;
        read_row(table, &line, &mut values)?;
        rows += 1;
        if rows == most {
            insert(tx, table, rows, &values).await?;
            values.clear();
            rows = 0;
        }
    }
    if rows > 0 {
        insert(tx, table, rows, &values).await?;
    }
    Ok(())
}

fn read_row(
    table: &Table,
    line: &str,
    values: &mut Vec<Option<String>>,
) -> Result<(), StorageError> {
    let wrong = || StorageError::Backup(format!("a row of {} cannot be read", table.name));
    let row: serde_json::Map<String, Value> = serde_json::from_str(line).map_err(|_| wrong())?;
    if row.len() != table.columns.len() {
        return Err(wrong());
    }
    for column in &table.columns {
        values.push(match row.get(&column.name).ok_or_else(wrong)? {
            Value::Null => None,
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            Value::Bool(_) | Value::Array(_) | Value::Object(_) => return Err(wrong()),
        });
    }
    Ok(())
}

async fn insert(
    tx: &mut Tx,
    table: &Table,
    rows: usize,
    values: &[Option<String>],
) -> Result<(), StorageError> {
    let mut number = 0;
    let mut row = || {
        let one = |column: &Column| {
            number += 1;
            cast(column.kind, number)
        };
        let marks: Vec<String> = table.columns.iter().map(one).collect();
        format!("({})", marks.join(", "))
    };
    let marks: Vec<String> = (0..rows).map(|_| row()).collect();
    let names: Vec<String> = table
        .columns
        .iter()
        .map(|column| quoted(&column.name))
        .collect();
    let sql = format!(
        "INSERT INTO {} ({}) VALUES {}",
        quoted(&table.name),
        names.join(", "),
        marks.join(", ")
    );
    write!(tx, {
        let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
        for value in values {
            query = query.bind(value.clone());
        }
        query
    })?;
    Ok(())
}

fn write_keys(backup: &mut Reader, folder: &Path) -> Result<(), StorageError> {
    let names: Vec<String> = backup
        .manifest
        .keys
        .iter()
        .map(|key| key.name.clone())
        .collect();
    for name in names {
        let path = folder.join(&name);
        if Path::new(&name).file_name() != Some(name.as_ref()) {
            return Err(StorageError::Backup(format!("{name} is no name of a key")));
        }
        let bytes = backup.key(&name)?;
        let mut file = private(&path).map_err(StorageError::Folder)?;
        std::io::Write::write_all(&mut file, &bytes).map_err(StorageError::Folder)?;
        file.sync_all().map_err(StorageError::Folder)?;
    }
    Ok(())
}

fn remove_database(path: &Path) -> Result<(), StorageError> {
    remove(path)?;
    remove_journals(path)
}

fn remove_journals(path: &Path) -> Result<(), StorageError> {
    for end in ["-wal", "-shm", "-journal"] {
        let mut name = path.as_os_str().to_owned();
        name.push(end);
        remove(&PathBuf::from(name))?;
    }
    Ok(())
}

fn remove(path: &Path) -> Result<(), StorageError> {
    match std::fs::remove_file(path) {
        Err(problem) if problem.kind() != std::io::ErrorKind::NotFound => {
            Err(StorageError::Folder(problem))
        }
        _ => Ok(()),
    }
}
