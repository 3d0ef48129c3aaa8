//! A database of an older or a newer program.

use std::path::Path;

use bestek::storage::db::{Db, FILE};
use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, SqlSafeStr, SqliteConnection};

use crate::backup::{contents, restored};
use crate::support::scratch::Scratch;

/// The first schema, as its file says, with somebody in it.
async fn first_schema(folder: &Path) -> SqliteConnection {
    let sql = include_str!("../../../migrations/0001_init.sql")
        .replace("BIGINT", "INTEGER")
        .replace("BOOLEAN", "INTEGER")
        .replace("\n);", "\n) STRICT;");
    let sql = AssertSqlSafe(sql).into_sql_str();
    let step = Migration::new(1, "init".into(), MigrationType::Simple, sql, false);
    let mut connection = SqliteConnectOptions::new()
        .filename(folder.join(FILE))
        .create_if_missing(true)
        .connect()
        .await
        .expect("a file");
    let steps = Migrator::with_migrations(vec![step]);
    steps.run(&mut connection).await.expect("the first schema");
    sqlx::raw_sql(
        "INSERT INTO person (person_id, name, email, password_hash, administrator, language,
            created_at)
         VALUES ('p1', 'Noor', 'noor@voorbeeld.test', 'x', 1, 'nl', '2026-01-01T00:00:00Z');
         INSERT INTO tender (tender_id, title, reference, library, phase, created_at, version)
         VALUES ('t1', 'Oud', 'O-1', '', 'draft', '2026-01-01T00:00:00Z', 1);
         INSERT INTO member (tender_id, person_id, role, expertise, position)
         VALUES ('t1', 'p1', 'officer', '', 1)",
    )
    .execute(&mut connection)
    .await
    .expect("rows");
    connection
}

#[tokio::test]
async fn an_old_database_is_backed_up_and_brought_up_to_date() {
    let scratch = Scratch::new("older");
    first_schema(scratch.path())
        .await
        .close()
        .await
        .expect("it closes");
    let db = Db::open(scratch.path()).await.expect("it is migrated");
    let tender = bestek::storage::tender::one(&db, "t1")
        .await
        .expect("it reads");
    assert_eq!(tender.expect("the tender is there").title, "Oud");
    let findings = bestek::actions::check::run(&db)
        .await
        .expect("it is checked");
    assert!(findings.is_empty(), "{findings:?}");
    db.close().await;
    drop(db);
    let listed = std::fs::read_dir(scratch.path().join("backups")).expect("backups");
    let files: Vec<_> = listed
        .map(|entry| entry.expect("an entry").path())
        .collect();
    let [file] = files.as_slice() else {
        panic!("one backup: {files:?}");
    };
    let target = Scratch::new("older-target");
    let done = restored(file, target.path(), false)
        .await
        .expect("it is put back");
    assert_eq!(done.manifest.schema, 1);
    assert!(done.findings.is_empty(), "{:?}", done.findings);
    assert_eq!(
        contents(target.path()).await,
        contents(scratch.path()).await
    );
    // Opened again, nothing is left to do.
    let db = Db::open(scratch.path()).await.expect("it opens");
    db.close().await;
    let listed = std::fs::read_dir(scratch.path().join("backups")).expect("backups");
    assert_eq!(listed.count(), 1);
}

#[tokio::test]
async fn a_database_of_a_newer_program_is_refused_in_a_plain_sentence() {
    let scratch = Scratch::new("newer");
    let mut connection = first_schema(scratch.path()).await;
    let sql = "INSERT INTO _sqlx_migrations (version, description, success, checksum,
                 execution_time)
               VALUES (999999, 'later', 1, x'00', 0)";
    sqlx::raw_sql(sql)
        .execute(&mut connection)
        .await
        .expect("a row");
    connection.close().await.expect("it closes");
    let refused = Db::open(scratch.path()).await.expect_err("it is refused");
    assert!(
        refused.to_string().contains("newer version of Bestek"),
        "{refused}"
    );
}
