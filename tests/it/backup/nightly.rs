//! What the server does every night.

use bestek::actions::backup::nightly;
use bestek::storage::db::Db;

use crate::backup::at;
use crate::support::demo::Demo;
use crate::support::scratch::Scratch;

fn count(scratch: &Scratch) -> usize {
    std::fs::read_dir(scratch.path()).expect("a folder").count()
}

async fn round(db: &Db, scratch: &Scratch, now: &str) {
    let done = nightly::round(&at(now, db.clone()), scratch.path()).await;
    done.expect("the round is done");
}

#[tokio::test]
async fn a_night_brings_one_backup_and_one_check() {
    let demo = Demo::empty_in_file("nightly").await;
    let db = &demo.app.means.db;
    let scratch = Scratch::new("nightly");
    round(db, &scratch, "2026-11-24T12:00:00Z").await;
    assert_eq!(count(&scratch), 1, "the first start makes one");
    for now in ["2026-11-24T12:05:00Z", "2026-11-25T01:29:00Z"] {
        round(db, &scratch, now).await;
        assert_eq!(count(&scratch), 1, "{now}");
    }
    // Two processes come at half past two, Dutch time.
    round(db, &scratch, "2026-11-25T01:30:00Z").await;
    round(db, &scratch, "2026-11-25T01:30:01Z").await;
    assert_eq!(count(&scratch), 2);
    let state = nightly::state(&demo.app.means).await.expect("a state");
    let (backup, check) = (
        state.backup.expect("a backup"),
        state.check.expect("a check"),
    );
    assert_eq!(backup.succeeded_at.as_deref(), Some("2026-11-25T01:30:00Z"));
    assert!(!backup.failed && !check.failed && check.detail.is_empty());
}

#[tokio::test]
async fn a_failure_is_kept_shown_and_tried_again_an_hour_later() {
    let demo = Demo::start_in_file("nightly-fails").await;
    let db = &demo.app.means.db;
    let scratch = Scratch::new("nightly-fails");
    round(db, &scratch, "2026-11-24T12:00:00Z").await;
    let file = scratch.path().join("no-folder");
    std::fs::write(&file, b"").expect("a file");
    let means = at("2026-11-25T12:00:00Z", db.clone());
    nightly::round(&means, &file)
        .await
        .expect("the round is done");
    let state = nightly::state(&means).await.expect("a state");
    let backup = state.backup.expect("a backup");
    assert!(backup.failed);
    assert_eq!(backup.succeeded_at.as_deref(), Some("2026-11-24T12:00:00Z"));
    let cookie = demo.sign_in("beheerder@voorbeeld.test").await;
    let page = demo.get("/people", &cookie).await.body;
    assert!(
        page.contains("De laatste reservekopie is van 24 november 2026 om 13.00 uur."),
        "{page}"
    );
    assert!(page.contains("een reservekopie te maken is mislukt"));
    std::fs::remove_file(&file).expect("it goes");
    let before = count(&scratch);
    round(db, &scratch, "2026-11-25T12:30:00Z").await;
    assert_eq!(count(&scratch), before, "half an hour is too soon");
    round(db, &scratch, "2026-11-25T13:00:00Z").await;
    assert_eq!(count(&scratch), before + 1);
}

#[tokio::test]
async fn what_the_nightly_check_finds_is_shown_to_administrators() {
    let demo = Demo::start_in_file("nightly-finds").await;
    demo.is_broken_on_purpose();
    let sql = "INSERT INTO part_done (tender_id, part) VALUES ('nowhere', 'goals')";
    crate::check::breaking::run(demo.folder(), sql).await;
    let scratch = Scratch::new("nightly-finds");
    round(&demo.app.means.db, &scratch, "2026-11-24T12:00:00Z").await;
    let cookie = demo.sign_in("beheerder@voorbeeld.test").await;
    let page = demo.get("/people", &cookie).await.body;
    assert!(
        page.contains("De controle vond iets dat niet klopt: C02."),
        "{page}"
    );
}
