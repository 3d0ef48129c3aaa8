//! Making a backup: page by page, out of one still look at the database.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use crate::storage::backup::catalogue::{self, Column, Kind, Source, Table, Texts, quoted};
use crate::storage::backup::file::{self, Writer};
use crate::storage::backup::{Content, FORMAT, LogHead, Manifest};
use crate::storage::db::Db;
use crate::storage::error::StorageError;

/// How many rows are held at once.
const PAGE: usize = 1000;

/// Where a backup goes, and what comes along.
#[derive(Debug, Clone, Copy)]
pub struct Order<'a> {
    /// The folder; made when it is not there.
    pub folder: &'a Path,
    /// The name of the file.
    pub name: &'a str,
    /// RFC 3339 in UTC.
    pub made_at: &'a str,
    /// Files with keys that must come along.
    pub keys: &'a [PathBuf],
}

/// A backup that was made, read back and found whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The file.
    pub path: PathBuf,
    /// The SHA-256 of the whole file, in hexadecimal.
    pub sha256: String,
    /// What is in it.
    pub manifest: Manifest,
}

/// Makes a backup of the database as it stands now; writers do not wait for it.
pub async fn make(db: &Db, order: Order<'_>) -> Result<Made, StorageError> {
    let still = db.snapshot().await?;
    // On the heap: every start of the program awaits this, and seldom needs it.
    let made = Box::pin(write(&still, order)).await;
    still.close().await;
    made
}

async fn write(still: &Db, order: Order<'_>) -> Result<Made, StorageError> {
    let mut source = Source::Db(still);
    let schema = catalogue::schema(&mut source).await?;
    let tables = catalogue::tables(&mut source).await?;
    std::fs::create_dir_all(order.folder).map_err(|problem| {
        let shown = order.folder.display();
        StorageError::Backup(format!("the folder {shown} cannot be made: {problem}"))
    })?;
    let mut writer = Writer::create(order.folder, order.name)?;
    let mut contents = Vec::new();
    let mut log_head = None;
    for table in &tables {
        let (kept, content, last) = Box::pin(write_table(&mut source, table, writer)).await?;
        writer = kept;
        contents.push(content);
        if table.name == "log_entry" {
            log_head = last.map(|row| head(table, &row));
        }
    }
    let mut keys = Vec::new();
    for key in order.keys {
        keys.push(writer.add_key(key)?);
    }
    let manifest = Manifest {
        format: FORMAT.to_owned(),
        program: env!("CARGO_PKG_VERSION").to_owned(),
        schema,
        made_at: order.made_at.to_owned(),
        log_head,
        tables: contents,
        keys,
    };
    let written = manifest.clone();
    let (path, sha256) = file::on_a_thread(move || writer.finish(&written)).await?;
    Ok(Made {
        path,
        sha256,
        manifest,
    })
}

type Row = Vec<Option<String>>;

/// Writes a table; gives its last row too.
async fn write_table(
    source: &mut Source<'_>,
    table: &Table,
    mut writer: Writer,
) -> Result<(Writer, Content, Option<Row>), StorageError> {
    writer.start_table(&table.name)?;
    let mut last: Option<Row> = None;
    loop {
        let rows = page(source, table, last.as_ref()).await?;
        let full = rows.len() == PAGE;
        let lines = lines(table, &rows)?;
        let count = rows.len();
        if let Some(row) = rows.into_iter().next_back() {
            last = Some(row);
        }
        // The zip packs and writes, which is no work for the threads that answer requests.
        writer = file::on_a_thread(move || writer.add_rows(&lines, count)).await?;
        if !full {
            break;
        }
    }
    let content = writer.end_table(&table.name);
    Ok((writer, content, last))
}

/// The rows after one row, in the order of the key.
async fn page(
    source: &mut Source<'_>,
    table: &Table,
    after: Option<&Row>,
) -> Result<Texts, StorageError> {
    let file = source.is_file();
    let name = quoted(&table.name);
    let place = |column: &Column| format!("{name}.{}", quoted(&column.name));
    let selected: Vec<String> = table
        .columns
        .iter()
        .map(|column| match column.kind {
            Kind::Text => place(column),
            Kind::Integer => format!("CAST({} AS TEXT)", place(column)),
            Kind::Boolean => format!("CAST(CAST({} AS INTEGER) AS TEXT)", place(column)),
        })
        .collect();
    let key: Vec<(usize, &Column)> = (table.key.iter())
        .filter_map(|key| {
            let found = table.columns.iter().enumerate();
            found.into_iter().find(|(_, column)| column.name == *key)
        })
        .collect();
    // Bytes decide the order in both databases, whatever language the server sorts by.
    let sorted: Vec<String> = (key.iter())
        .map(|(_, column)| match column.kind {
            Kind::Text if !file => format!("{} COLLATE \"C\"", place(column)),
            Kind::Text | Kind::Integer | Kind::Boolean => place(column),
        })
        .collect();
    let sorted = sorted.join(", ");
    let mut bound = Vec::new();
    let mut only = String::new();
    if let Some(row) = after {
        let mut marks = Vec::new();
        for (number, (place, column)) in (1..).zip(&key) {
            bound.push(row[*place].clone().unwrap_or_default());
            marks.push(cast(column.kind, number));
        }
        only = format!("WHERE ({sorted}) > ({})", marks.join(", "));
    }
    let selected = selected.join(", ");
    let sql = format!("SELECT {selected} FROM {name} {only} ORDER BY {sorted} LIMIT {PAGE}");
    source.texts(sql, &bound).await
}

/// A bound text as the column wants it, in both databases.
pub(super) fn cast(kind: Kind, number: usize) -> String {
    match kind {
        Kind::Text => format!("CAST(${number} AS TEXT)"),
        Kind::Integer => format!("CAST(${number} AS BIGINT)"),
        Kind::Boolean => format!("CAST(${number} AS BOOLEAN)"),
    }
}

fn lines(table: &Table, rows: &Texts) -> Result<String, StorageError> {
    let mut lines = String::new();
    for row in rows {
        let mut object = Map::new();
        for (column, value) in table.columns.iter().zip(row) {
            object.insert(column.name.clone(), json(table, column, value.as_ref())?);
        }
        lines.push_str(&Value::Object(object).to_string());
        lines.push('\n');
    }
    Ok(lines)
}

fn json(table: &Table, column: &Column, value: Option<&String>) -> Result<Value, StorageError> {
    let Some(text) = value else {
        return Ok(Value::Null);
    };
    match column.kind {
        Kind::Text => Ok(Value::String(text.clone())),
        Kind::Integer | Kind::Boolean => {
            let number = text.parse::<i64>().map_err(|_| {
                let problem = format!("{}.{} holds no number: {text}", table.name, column.name);
                StorageError::Backup(problem)
            })?;
            Ok(Value::from(number))
        }
    }
}

fn head(table: &Table, row: &Row) -> LogHead {
    let value = |name: &str| {
        let place = table.columns.iter().position(|column| column.name == name);
        place.and_then(|place| row[place].clone())
    };
    LogHead {
        seq: value("seq").unwrap_or_default(),
        hash: value("hash"),
    }
}
