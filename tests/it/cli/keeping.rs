//! `bestek backup`, `bestek restore` and `bestek check`, as somebody runs them on a folder.

use std::fs;
use std::path::{Path, PathBuf};

use bestek::storage::db::{Db, FILE};

use super::{bestek, installed, listed, refusal, shown, text};
use crate::check::breaking;
use crate::support::scratch::Scratch;

/// Makes a backup and gives the file that the first line names.
fn backup(folder: &Path, more: &[&str]) -> (PathBuf, String) {
    let place = shown(folder);
    let output = bestek(&[&["backup", "--data-dir", &place], more].concat());
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let said = text(&output.stdout);
    let first = said.lines().next().expect("a line");
    (PathBuf::from(first), said)
}

#[tokio::test]
async fn a_backup_is_made_beside_a_server_that_runs_and_put_back_elsewhere() {
    let folder = installed("cli-backup").await;
    let server = Db::open(folder.path()).await.expect("a server has it");
    let (file, said) = backup(folder.path(), &[]);
    server.close().await;
    assert_eq!(file.parent(), Some(&*folder.path().join("backups")));
    assert!(
        said.contains(" rows in ") && said.contains("SHA-256 "),
        "{said}"
    );
    let elsewhere = Scratch::new("cli-backup-elsewhere");
    let target = elsewhere.path().join("new");
    let place = shown(&target);
    let output = bestek(&["restore", &shown(&file), "--data-dir", &place]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let said = text(&output.stdout);
    assert!(said.starts_with("Restored "), "{said}");
    assert!(said.contains("put the *.key files"), "{said}");
    assert!(said.trim_end().ends_with("invariants hold."), "{said}");
    assert!(target.join(FILE).exists());
}

#[tokio::test]
async fn keys_go_into_a_backup_only_when_they_are_asked_for() {
    let folder = installed("cli-backup-keys").await;
    fs::write(folder.path().join("secrets.key"), "a key").expect("a key");
    let elsewhere = Scratch::new("cli-backup-keys-to");
    let to = shown(&elsewhere.path().join("kept"));
    let (without, said) = backup(folder.path(), &["--to", &to]);
    assert!(without.starts_with(&to), "{}", without.display());
    assert!(
        said.contains("are not in it: keep a copy of them elsewhere"),
        "{said}"
    );
    let (with, said) = backup(folder.path(), &["--to", &to, "--with-keys"]);
    assert!(
        said.contains("are in it: keep it as you keep those"),
        "{said}"
    );
    let target = elsewhere.path().join("new");
    let place = shown(&target);
    let output = bestek(&["restore", &shown(&with), "--data-dir", &place]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(target.join("secrets.key").exists());
}

#[tokio::test]
async fn what_cannot_be_backed_up_is_refused_and_makes_nothing() {
    let scratch = Scratch::new("cli-backup-nowhere");
    let nowhere = shown(&scratch.path().join("typo"));
    let said = refusal(&bestek(&["backup", "--data-dir", &nowhere]));
    assert!(
        said.contains("there is no data in") && said.contains(&nowhere),
        "{said}"
    );
    assert_eq!(listed(scratch.path()), Vec::<String>::new());
    let folder = installed("cli-backup-to-file").await;
    let file = scratch.path().join("a file");
    fs::write(&file, "in the way").expect("a file");
    let (place, to) = (shown(folder.path()), shown(&file));
    let said = refusal(&bestek(&["backup", "--data-dir", &place, "--to", &to]));
    assert!(
        said.starts_with("no backup was made: the folder "),
        "{said}"
    );
    assert!(said.contains(&to), "{said}");
}

#[tokio::test]
async fn data_that_is_there_goes_only_when_it_is_said_and_is_kept() {
    let folder = installed("cli-restore-there").await;
    let (file, _) = backup(folder.path(), &[]);
    let (file, place) = (shown(&file), shown(folder.path()));
    let said = refusal(&bestek(&["restore", &file, "--data-dir", &place]));
    assert!(
        said.starts_with("nothing was restored: there is data already"),
        "{said}"
    );
    assert!(said.contains("--replace"), "it says what to do: {said}");
    assert_eq!(listed(&folder.path().join("backups")).len(), 1);
    let output = bestek(&["restore", &file, "--data-dir", &place, "--replace"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let said = text(&output.stdout);
    assert!(said.starts_with("What was there is kept as "), "{said}");
    assert_eq!(listed(&folder.path().join("backups")).len(), 2);
}

#[tokio::test]
async fn the_folder_of_a_server_that_runs_gets_nothing_back() {
    let folder = installed("cli-restore-busy").await;
    let (file, _) = backup(folder.path(), &[]);
    let server = Db::open(folder.path()).await.expect("a server has it");
    let (file, place) = (shown(&file), shown(folder.path()));
    let said = refusal(&bestek(&[
        "restore",
        &file,
        "--data-dir",
        &place,
        "--replace",
    ]));
    server.close().await;
    let expected = "nothing was restored: another process uses this data folder; stop it first";
    assert!(said.starts_with(expected), "{said}");
    let left = listed(&folder.path().join("backups")).len();
    assert_eq!(left, 1, "nothing was backed up for it either");
}

#[tokio::test]
async fn a_file_that_is_no_whole_backup_is_refused_and_makes_nothing() {
    let folder = installed("cli-restore-damaged").await;
    let (file, _) = backup(folder.path(), &[]);
    let whole = fs::read(&file).expect("the backup");
    let scratch = Scratch::new("cli-restore-damaged-to");
    let (given, target) = (scratch.path().join("given"), scratch.path().join("data"));
    let (given, target) = (shown(&given), shown(&target));
    let mut altered = whole.clone();
    // More than the head of a file in it, which holds bytes that say nothing.
    for byte in &mut altered[200..400] {
        *byte ^= 0x40;
    }
    for (name, bytes) in [
        ("a letter", &b"Dear colleague,"[..]),
        ("nothing", b""),
        ("cut short", &whole[..whole.len() / 2]),
        ("altered", &altered),
    ] {
        fs::write(&given, bytes).expect("a file");
        let said = refusal(&bestek(&["restore", &given, "--data-dir", &target]));
        let expected = format!("nothing was restored: {given} is no whole backup: ");
        assert!(said.starts_with(&expected), "{name}: {said}");
        assert_eq!(listed(scratch.path()), ["given"], "{name}");
    }
    fs::remove_file(&given).expect("it is taken away");
    let said = refusal(&bestek(&["restore", &given, "--data-dir", &target]));
    assert_eq!(
        said,
        format!("nothing was restored: there is no file {given}\n")
    );
}

#[tokio::test]
async fn clean_data_is_checked_with_exit_code_0_and_what_is_broken_is_named_with_1() {
    let folder = installed("cli-check").await;
    let place = shown(folder.path());
    let checked = bestek(&["check", "--data-dir", &place]);
    assert_eq!(checked.status.code(), Some(0), "{}", text(&checked.stderr));
    assert!(text(&checked.stdout).starts_with("Checked: all "));
    let sql = "INSERT INTO part_done (tender_id, part) VALUES ('nowhere', 'goals')";
    breaking::run(folder.path(), sql).await;
    let checked = bestek(&["check", "--data-dir", &place]);
    assert_eq!(checked.status.code(), Some(1), "{}", text(&checked.stderr));
    let said = text(&checked.stdout);
    assert!(said.starts_with("C02"), "{said}");
    let all = text(&bestek(&["check", "--list"]).stdout);
    assert!(all.lines().any(|line| line.starts_with("C02  ")), "{all}");
}

#[tokio::test]
async fn what_cannot_be_checked_is_refused_with_exit_code_2() {
    let said = refusal(&bestek(&["check"]));
    assert!(
        said.contains("--data-dir FOLDER"),
        "it says what to do: {said}"
    );
    let scratch = Scratch::new("cli-check-nowhere");
    let place = shown(scratch.path());
    let said = refusal(&bestek(&["check", "--data-dir", &place]));
    assert!(said.contains("there is no data in"), "{said}");
    fs::write(
        scratch.path().join(FILE),
        "no database at all, but long enough for a header".repeat(40),
    )
    .expect("a file");
    let said = refusal(&bestek(&["check", "--data-dir", &place]));
    assert!(
        said.contains("the database file is damaged; put a backup back"),
        "{said}"
    );
}
