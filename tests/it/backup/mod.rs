//! Backups: what is in them, what is refused, and that what comes back is the same.

mod load;
mod nightly;
mod older;
mod restoring;

use std::path::Path;
use std::sync::Arc;

use bestek::actions::ActionError;
use bestek::actions::backup::{self, Made, Restored, Target};
use bestek::actions::means::{Clock, Means};
use bestek::storage::backup as kept;
use bestek::storage::db::Db;
use jiff::Timestamp;

use crate::support::demo::Demo;
use crate::support::scratch::Scratch;

/// A clock that stands still.
#[derive(Clone, Copy)]
struct At(Timestamp);

impl Clock for At {
    fn now(&self) -> Timestamp {
        self.0
    }
}

fn at(moment: &str, db: Db) -> Means {
    Means {
        clock: Arc::new(At(moment.parse().expect("a moment"))),
        ..Means::of_machine(db)
    }
}

const NOON: &str = "2026-11-24T12:00:00Z";

async fn made(demo: &Demo, folder: &Path) -> Made {
    let means = at(NOON, demo.app.means.db.clone());
    backup::make(&means, folder, &[]).await.expect("a backup")
}

async fn restored(file: &Path, folder: &Path, replace: bool) -> Result<Restored, ActionError> {
    let target = Target {
        folder,
        database: None,
    };
    backup::restore(|db| at(NOON, db), file, target, replace).await
}

#[tokio::test]
async fn a_backup_holds_every_table_but_that_of_the_migrations() {
    let demo = Demo::start_in_file("backup-tables").await;
    let scratch = Scratch::new("backup-tables");
    let made = made(&demo, scratch.path()).await;
    let name = made.path.file_name().expect("a name").to_string_lossy();
    assert_eq!(name, "bestek-20261124T120000Z.backup");
    let pool = sqlx::SqlitePool::connect(&format!(
        "sqlite://{}",
        demo.folder().join("bestek.sqlite").display()
    ))
    .await
    .expect("it opens");
    let there: Vec<String> = sqlx::query_scalar(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> '_sqlx_migrations'
         AND name NOT LIKE 'sqlite%' ORDER BY name",
    )
    .fetch_all(&pool)
    .await
    .expect("tables");
    let mut held: Vec<&str> = made
        .manifest
        .tables
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    held.sort_unstable();
    assert_eq!(held, there);
    for table in &made.manifest.tables {
        let sql = format!("SELECT count(*) FROM {}", table.name);
        let rows: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
            .fetch_one(&pool)
            .await
            .expect("a count");
        assert_eq!(i64::try_from(table.rows), Ok(rows), "{}", table.name);
    }
    pool.close().await;
}

#[tokio::test]
async fn the_same_state_gives_the_same_bytes() {
    let demo = Demo::start_in_file("backup-bytes").await;
    let (one, other) = (Scratch::new("backup-one"), Scratch::new("backup-other"));
    let (one, other) = (
        made(&demo, one.path()).await,
        made(&demo, other.path()).await,
    );
    assert_eq!(one.sha256, other.sha256);
    assert_eq!(one.manifest, other.manifest);
}

#[tokio::test]
async fn a_backup_never_takes_the_place_of_another() {
    let demo = Demo::empty_in_file("backup-twice").await;
    let scratch = Scratch::new("backup-twice");
    let (one, other) = (
        made(&demo, scratch.path()).await,
        made(&demo, scratch.path()).await,
    );
    assert_ne!(one.path, other.path);
    let listed = std::fs::read_dir(scratch.path()).expect("a folder").count();
    assert_eq!(listed, 2, "and no half file is left");
}

#[tokio::test]
async fn keys_come_along_only_when_they_are_asked_for() {
    let demo = Demo::empty_in_file("backup-keys").await;
    let scratch = Scratch::new("backup-keys");
    let key = demo.folder().join("secrets.key");
    std::fs::write(&key, b"a key").expect("a key");
    assert_eq!(made(&demo, scratch.path()).await.manifest.keys, []);
    let means = at(NOON, demo.app.means.db.clone());
    let keys = backup::keys_in(demo.folder());
    assert_eq!(keys, [key]);
    let with = backup::make(&means, scratch.path(), &keys)
        .await
        .expect("a backup");
    let target = Scratch::new("backup-keys-target");
    restored(&with.path, target.path(), false)
        .await
        .expect("it is put back");
    let back = std::fs::read(target.path().join("secrets.key")).expect("a key");
    assert_eq!(back, b"a key");
}

/// The tables of the data in a folder, with the hash of each.
async fn contents(folder: &Path) -> Vec<kept::Content> {
    let db = Db::look(folder).await.expect("it opens");
    let scratch = Scratch::new("backup-contents");
    let made = backup::make(&at(NOON, db.clone()), scratch.path(), &[]).await;
    db.close().await;
    made.expect("a backup").manifest.tables
}
