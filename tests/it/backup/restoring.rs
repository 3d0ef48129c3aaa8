//! Putting a backup back, and what is refused.

use std::path::Path;

use bestek::actions::backup::{self, Target};
use bestek::storage::db::FILE;

use crate::backup::{NOON, at, contents, made, restored};
use crate::support::database::Place;
use crate::support::demo::Demo;
use crate::support::scratch::Scratch;

#[tokio::test]
async fn what_comes_back_is_the_same_row_for_row_and_clean() {
    let demo = Demo::start_in_file("restore-same").await;
    let scratch = Scratch::new("restore-same");
    let made = made(&demo, scratch.path()).await;
    let target = Scratch::new("restore-same-target");
    let done = restored(&made.path, target.path(), false)
        .await
        .expect("it is put back");
    assert!(done.findings.is_empty(), "{:?}", done.findings);
    assert!(done.before.is_none());
    assert_eq!(contents(target.path()).await, made.manifest.tables);
}

#[tokio::test]
async fn data_that_is_there_goes_only_when_it_is_said_and_is_kept() {
    let demo = Demo::start_in_file("restore-replace").await;
    let scratch = Scratch::new("restore-replace");
    let full = made(&demo, scratch.path()).await;
    let empty = Demo::empty_in_file("restore-replace-empty").await;
    empty.app.means.db.close().await;
    let target = Scratch::new("restore-replace-target");
    std::fs::copy(empty.folder().join(FILE), target.path().join(FILE)).expect("a copy");
    let before = contents(target.path()).await;
    let refused = restored(&full.path, target.path(), false)
        .await
        .expect_err("it is refused");
    assert!(refused.to_string().contains("--replace"), "{refused}");
    assert_eq!(contents(target.path()).await, before);
    let done = restored(&full.path, target.path(), true)
        .await
        .expect("it is put back");
    let kept = done.before.expect("what was there is kept");
    assert_eq!(kept.manifest.tables, before);
    assert!(kept.path.starts_with(target.path().join("backups")));
    assert_eq!(contents(target.path()).await, full.manifest.tables);
}

#[tokio::test]
async fn a_file_that_is_cut_short_or_altered_is_refused_and_nothing_changes() {
    let demo = Demo::empty_in_file("restore-damaged").await;
    let scratch = Scratch::new("restore-damaged");
    let made = made(&demo, scratch.path()).await;
    let whole = std::fs::read(&made.path).expect("a backup");
    let damaged = scratch.path().join("damaged.backup");
    let target = Scratch::new("restore-damaged-target");
    let mut tried = 0;
    for end in (0..whole.len()).step_by(whole.len() / 20) {
        std::fs::write(&damaged, &whole[..end]).expect("a file");
        refused(&damaged, target.path()).await;
        tried += 1;
    }
    // Only what holds data: the directory of a zip has bytes that say nothing.
    let data = whole.windows(4).rposition(|four| four == b"PK\x01\x02");
    let first = whole.windows(4).position(|four| four == b"PK\x01\x02");
    let (Some(_), Some(first)) = (data, first) else {
        panic!("a zip has a directory");
    };
    let mut altered = 0;
    for place in (0..first).step_by(first / 200) {
        let mut bytes = whole.clone();
        bytes[place] ^= 0x40;
        std::fs::write(&damaged, &bytes).expect("a file");
        let same = backup::read_manifest(&damaged).is_ok_and(|one| one == made.manifest);
        if !same {
            refused(&damaged, target.path()).await;
            altered += 1;
        }
    }
    assert!(tried >= 20 && altered > 0, "{tried} {altered}");
}

async fn refused(file: &Path, target: &Path) {
    let refused = restored(file, target, false)
        .await
        .expect_err("it is refused");
    assert!(refused.to_string().contains("no whole backup"), "{refused}");
    let left = std::fs::read_dir(target).expect("a folder").count();
    assert_eq!(left, 0, "nothing was made");
}

#[tokio::test]
async fn a_folder_that_a_server_has_is_left_alone() {
    let demo = Demo::empty_in_file("restore-in-use").await;
    let scratch = Scratch::new("restore-in-use");
    let made = made(&demo, scratch.path()).await;
    let refused = restored(&made.path, demo.folder(), true)
        .await
        .expect_err("it is refused");
    assert!(refused.to_string().contains("another process"), "{refused}");
}

/// From SQLite into PostgreSQL and back: how an organisation outgrows one process.
#[tokio::test]
async fn a_backup_moves_from_sqlite_to_postgresql_and_back() {
    let place = Place::new("restore-server");
    let Some(url) = place.url() else {
        eprintln!("NOT TRIED: BESTEK_TEST_POSTGRES names no PostgreSQL server");
        return;
    };
    let demo = Demo::start_in_file("restore-postgres").await;
    let scratch = Scratch::new("restore-postgres");
    let first = made(&demo, scratch.path()).await;
    let target = Target {
        folder: scratch.path(),
        database: Some(url),
    };
    let done = backup::restore(|db| at(NOON, db), &first.path, target, true).await;
    let done = done.expect("it is put into PostgreSQL");
    assert!(done.findings.is_empty(), "{:?}", done.findings);
    let db = bestek::storage::db::Db::look_at(url)
        .await
        .expect("it opens");
    let second = backup::make(&at(NOON, db.clone()), scratch.path(), &[]).await;
    db.close().await;
    let second = second.expect("a backup of PostgreSQL");
    assert_eq!(second.manifest.tables, first.manifest.tables);
    let back = Scratch::new("restore-postgres-back");
    let done = restored(&second.path, back.path(), false)
        .await
        .expect("it comes back");
    assert!(done.findings.is_empty(), "{:?}", done.findings);
    assert_eq!(contents(back.path()).await, first.manifest.tables);
}
