//! The tables of a database as its own catalogue tells them.

use sqlx::postgres::PgConnection;
use sqlx::sqlite::SqliteConnection;

use crate::storage::db::{Db, read};
use crate::storage::error::StorageError;

/// The table in which the migrations themselves are kept.
const MIGRATIONS: &str = "_sqlx_migrations";

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// True or false; 1 or 0 in a backup, as SQLite keeps it.
    Boolean,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub kind: Kind,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// Its columns, by name.
    pub columns: Vec<Column>,
    /// The columns of its primary key, in order.
    pub key: Vec<String>,
    /// The tables that its rows point at.
    parents: Vec<String>,
}

/// Rows of texts; every value is asked for as text, so both databases answer alike.
pub type Texts = Vec<Vec<Option<String>>>;

/// Where the catalogue is read: a still database, or one that is being filled.
pub enum Source<'a> {
    /// A database.
    Db(&'a Db),
    /// A file that is being filled.
    File(&'a mut SqliteConnection),
    /// A server's database that is being filled.
    Server(&'a mut PgConnection),
}

macro_rules! bound {
    ($sql:expr, $values:expr) => {{
        let mut query = sqlx::query(sqlx::AssertSqlSafe($sql));
        for value in $values {
            query = query.bind(value.clone());
        }
        query
    }};
}

macro_rules! texts {
    ($connection:expr, $sql:expr, $values:expr) => {{
        let rows = bound!($sql, $values).fetch_all($connection).await?;
        let row = |row| {
            let columns = 0..sqlx::Row::len(row);
            columns
                .map(|column| sqlx::Row::try_get::<Option<String>, usize>(row, column))
                .collect::<Result<Vec<_>, sqlx::Error>>()
        };
        Ok(rows.iter().map(row).collect::<Result<_, sqlx::Error>>()?)
    }};
}

impl Source<'_> {
    /// True for SQLite.
    pub fn is_file(&self) -> bool {
        match self {
            Self::Db(db) => db.is_file(),
            Self::File(_) => true,
            Self::Server(_) => false,
        }
    }

    /// Rows of a statement that selects only texts.
    pub async fn texts(&mut self, sql: String, values: &[String]) -> Result<Texts, StorageError> {
        match self {
            Self::Db(db) => read!(db, c => texts!(c, sql, values)),
            Self::File(connection) => texts!(&mut **connection, sql, values),
            Self::Server(connection) => texts!(&mut **connection, sql, values),
        }
    }

    /// Runs a statement that changes something; a database that is only looked at refuses it.
    pub async fn run(
        &mut self,
        sql: String,
        values: &[Option<String>],
    ) -> Result<(), StorageError> {
        match self {
            Self::Db(db) => read!(db, c => bound!(sql, values).execute(c).await.map(|_| ()))?,
            Self::File(connection) => {
                bound!(sql, values).execute(&mut **connection).await?;
            }
            Self::Server(connection) => {
                bound!(sql, values).execute(&mut **connection).await?;
            }
        }
        Ok(())
    }

    /// How many rows a table has.
    pub async fn count(&mut self, table: &str) -> Result<u64, StorageError> {
        let sql = format!("SELECT CAST(count(*) AS TEXT) FROM {}", quoted(table));
        let rows = self.texts(sql, &[]).await?;
        let count = rows.into_iter().flatten().flatten().next();
        Ok(count.and_then(|text| text.parse().ok()).unwrap_or(0))
    }

    /// The texts of a statement, whatever row and column they are in.
    pub async fn names(
        &mut self,
        sql: &str,
        bound: &[String],
    ) -> Result<Vec<String>, StorageError> {
        let rows = self.texts(sql.to_owned(), bound).await?;
        Ok(rows.into_iter().flatten().flatten().collect())
    }
}

/// A name as SQL reads it whatever is in it.
pub fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// The newest step of the schema; 0 when there is none.
pub async fn schema(source: &mut Source<'_>) -> Result<i64, StorageError> {
    if !names_of_tables(source)
        .await?
        .contains(&MIGRATIONS.to_owned())
    {
        return Ok(0);
    }
    let sql = "SELECT CAST(coalesce(max(version), 0) AS TEXT) FROM _sqlx_migrations";
    let found = source.names(sql, &[]).await?;
    Ok(found
        .first()
        .and_then(|text| text.parse().ok())
        .unwrap_or(0))
}

/// Every table but that of the migrations, parents before children.
pub async fn tables(source: &mut Source<'_>) -> Result<Vec<Table>, StorageError> {
    let mut found = Vec::new();
    for name in names_of_tables(source).await? {
        if name != MIGRATIONS {
            found.push(table(source, name).await?);
        }
    }
    in_order(found)
}

async fn names_of_tables(source: &mut Source<'_>) -> Result<Vec<String>, StorageError> {
    let sql = if source.is_file() {
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'
         ORDER BY name"
    } else {
        "SELECT CAST(tablename AS TEXT) FROM pg_tables WHERE schemaname = current_schema()
         ORDER BY tablename COLLATE \"C\""
    };
    source.names(sql, &[]).await
}

async fn table(source: &mut Source<'_>, name: String) -> Result<Table, StorageError> {
    let (columns, key, parents) = if source.is_file() {
        (
            "SELECT name, type FROM pragma_table_info($1)",
            "SELECT name FROM pragma_table_info($1) WHERE pk > 0 ORDER BY pk",
            "SELECT DISTINCT \"table\" FROM pragma_foreign_key_list($1)",
        )
    } else {
        (
            "SELECT CAST(column_name AS TEXT), CAST(data_type AS TEXT)
             FROM information_schema.columns
             WHERE table_schema = current_schema() AND table_name = $1",
            "SELECT CAST(a.attname AS TEXT) FROM pg_index i
             CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS k (number, place)
             JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number
             WHERE i.indisprimary AND i.indrelid = CAST($1 AS regclass) ORDER BY k.place",
            "SELECT DISTINCT CAST(r.relname AS TEXT) FROM pg_constraint c
             JOIN pg_class r ON r.oid = c.confrelid
             WHERE c.contype = 'f' AND c.conrelid = CAST($1 AS regclass)",
        )
    };
    let bound = [name.clone()];
    let mut found = Vec::new();
    for row in source.texts(columns.to_owned(), &bound).await? {
        let mut row = row.into_iter().flatten();
        let (column, kind) = (
            row.next().unwrap_or_default(),
            row.next().unwrap_or_default(),
        );
        found.push(Column {
            kind: kind_of(&kind).ok_or_else(|| {
                let problem = format!("{name}.{column} is {kind}, which no backup holds");
                StorageError::Backup(problem)
            })?,
            name: column,
        });
    }
    found.sort_by(|one, other| one.name.cmp(&other.name));
    let key = source.names(key, &bound).await?;
    if key.is_empty() {
        let problem = format!("table {name} has no primary key, so its rows have no order");
        return Err(StorageError::Backup(problem));
    }
    Ok(Table {
        columns: found,
        key,
        parents: source.names(parents, &bound).await?,
        name,
    })
}

fn kind_of(name: &str) -> Option<Kind> {
    match name.to_ascii_lowercase().as_str() {
        "text" => Some(Kind::Text),
        "integer" | "bigint" => Some(Kind::Integer),
        "boolean" => Some(Kind::Boolean),
        _ => None,
    }
}

/// Parents before children, otherwise by name.
fn in_order(mut waiting: Vec<Table>) -> Result<Vec<Table>, StorageError> {
    let mut done: Vec<Table> = Vec::new();
    while !waiting.is_empty() {
        let there = |parent: &String, table: &Table, done: &[Table]| {
            *parent == table.name || done.iter().any(|one| one.name == *parent)
        };
        let next = waiting
            .iter()
            .position(|table| table.parents.iter().all(|one| there(one, table, &done)));
        let Some(next) = next else {
            let names: Vec<&str> = waiting.iter().map(|table| table.name.as_str()).collect();
            let problem = format!("these tables point at each other: {}", names.join(", "));
            return Err(StorageError::Backup(problem));
        };
        done.push(waiting.remove(next));
    }
    Ok(done)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(name: &str, parents: &[&str]) -> Table {
        Table {
            name: name.to_owned(),
            columns: Vec::new(),
            key: Vec::new(),
            parents: parents.iter().map(|&name| name.to_owned()).collect(),
        }
    }

    #[test]
    fn parents_come_before_children() {
        let mixed = vec![
            table("answer", &["bid"]),
            table("bid", &["tender", "bid"]),
            table("tender", &[]),
        ];
        let ordered = in_order(mixed).unwrap();
        let names: Vec<&str> = ordered.iter().map(|table| table.name.as_str()).collect();
        assert_eq!(names, ["tender", "bid", "answer"]);
    }

    #[test]
    fn tables_that_point_at_each_other_are_refused() {
        let refused = in_order(vec![table("a", &["b"]), table("b", &["a"])]);
        assert!(refused.unwrap_err().to_string().contains("a, b"));
    }
}
