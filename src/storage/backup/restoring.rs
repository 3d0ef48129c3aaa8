//! Putting a backup back: verified first, built beside what is there, and swapped in whole.

use std::path::{Path, PathBuf};

use serde_json::Value;
use sqlx::{ConnectOptions, Connection};

use crate::storage::backup::Manifest;
use crate::storage::backup::catalogue::{self, Column, Source, Table, quoted};
use crate::storage::backup::file::{Reader, private, sync_folder};
use crate::storage::backup::making::cast;
use crate::storage::db::{FILE, FolderLock, migration, options};
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

/// Refuses when another process has the folder.
pub fn is_free(folder: &Path) -> Result<(), StorageError> {
    FolderLock::take(folder).map(drop)
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
    let steps = migration::for_postgres();
    clear(&mut Source::Server(&mut open)).await?;
    steps.run_to(backup.manifest.schema, &mut *open).await?;
    fill(&mut backup, &mut Source::Server(&mut open)).await?;
    steps.run(&mut *open).await?;
    open.commit().await?;
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
    let mut open = connection.begin().await?;
    fill(backup, &mut Source::File(&mut open)).await?;
    open.commit().await?;
    steps.run(&mut connection).await?;
    connection.close().await?;
    let file = std::fs::File::open(path).map_err(StorageError::Folder)?;
    file.sync_all().map_err(StorageError::Folder)
}

/// Takes away every table and function that is there.
async fn clear(source: &mut Source<'_>) -> Result<(), StorageError> {
    let drops = [
        "SELECT 'DROP TABLE ' || CAST(CAST(oid AS regclass) AS TEXT) || ' CASCADE' FROM pg_class
         WHERE relkind = 'r' AND relnamespace = CAST(current_schema() AS regnamespace)",
        "SELECT 'DROP FUNCTION ' || CAST(CAST(oid AS regprocedure) AS TEXT) || ' CASCADE'
         FROM pg_proc WHERE pronamespace = CAST(current_schema() AS regnamespace)
         AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e')",
    ];
    for drop in drops {
        for sql in source.names(drop, &[]).await? {
            source.run(sql, &[]).await?;
        }
    }
    Ok(())
}

/// Puts the rows of every table in place of those that the schema itself brings.
async fn fill(backup: &mut Reader, to: &mut Source<'_>) -> Result<(), StorageError> {
    let tables = catalogue::tables(to).await?;
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
    let later = without_triggers(to, &tables).await?;
    for table in tables.iter().rev() {
        let sql = format!("DELETE FROM {}", quoted(&table.name));
        to.run(sql, &[]).await?;
    }
    for table in &tables {
        fill_table(backup, to, table).await?;
    }
    for sql in later {
        to.run(sql, &[]).await?;
    }
    Ok(())
}

/// Takes the triggers away: a log that only grows could not be put back. Gives what returns them.
async fn without_triggers(
    to: &mut Source<'_>,
    tables: &[Table],
) -> Result<Vec<String>, StorageError> {
    let mut later = Vec::new();
    if to.is_file() {
        let sql = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name";
        for row in to.texts(sql.to_owned(), &[]).await? {
            let mut row = row.into_iter().flatten();
            let name = quoted(&row.next().unwrap_or_default());
            later.extend(row.next());
            to.run(format!("DROP TRIGGER {name}"), &[]).await?;
        }
    } else {
        for table in tables {
            let table = quoted(&table.name);
            to.run(format!("ALTER TABLE {table} DISABLE TRIGGER USER"), &[])
                .await?;
            later.push(format!("ALTER TABLE {table} ENABLE TRIGGER USER"));
        }
    }
    Ok(later)
}

async fn fill_table(
    backup: &mut Reader,
    to: &mut Source<'_>,
    table: &Table,
) -> Result<(), StorageError> {
    let most = (MOST_VALUES / table.columns.len().max(1)).max(1);
    let mut values = Vec::new();
    let mut rows = 0;
    for line in backup.lines(&table.name)? {
        let line = line.map_err(StorageError::Folder)?;
        read_row(table, &line, &mut values)?;
        rows += 1;
        if rows == most {
            insert(to, table, rows, &values).await?;
            values.clear();
            rows = 0;
        }
    }
    if rows > 0 {
        insert(to, table, rows, &values).await?;
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
    to: &mut Source<'_>,
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
    to.run(sql, values).await
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
