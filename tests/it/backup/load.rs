//! Backups while people mark: each is one moment, and its rankings are those of the original.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use bestek::actions::marking::{self, GivenMark};
use bestek::actions::means::Means;
use bestek::actions::procurement;
use bestek::actions::{accounts, backup};
use bestek::cli::demo;
use bestek::domain::award;
use bestek::domain::phase::Phase;
use bestek::storage::db::Db;
use bestek::storage::log::{self, LogEntry};
use tokio::sync::Semaphore;

use crate::backup::restored;
use crate::support::demo::Demo;
use crate::support::scratch::Scratch;

/// Saves the marks of one assessor again and again, each time with another reason, as often as it
/// is allowed.
async fn keep_marking(
    means: Means,
    person: accounts::Person,
    tender: String,
    turns: Arc<Semaphore>,
) {
    let at = procurement::load(&means, &person, &tender)
        .await
        .expect("the tender");
    let mut marks = procurement::marks(&means, &at).await.expect("marks");
    for place in (0..marks.len()).cycle() {
        let Ok(turn) = turns.acquire().await else {
            return;
        };
        turn.forget();
        let mark = &mut marks[place];
        let given = GivenMark {
            bid: mark.bid_id.clone(),
            criterion: mark.criterion_id.clone(),
            mark: mark.mark,
            reason: format!("Keer {}", mark.version),
            seen: mark.version,
        };
        marking::give(&means, &at, given)
            .await
            .expect("it is saved");
        mark.version += 1;
    }
}

/// The evaluations of the opened tenders, and the log.
async fn seen(
    db: Db,
    person: &accounts::Person,
    opened: &[String],
) -> (BTreeMap<String, Vec<u8>>, Vec<LogEntry>) {
    let means = Means::of_machine(db);
    let mut rankings = BTreeMap::new();
    for tender in opened {
        let at = procurement::load(&means, person, tender)
            .await
            .expect("the tender");
        let dossier = procurement::dossier(&means, &at).await.expect("a dossier");
        let evaluation = award::evaluate(&procurement::bytes(&dossier)).expect("a ranking");
        let json = serde_json::to_vec(&evaluation).expect("JSON");
        rankings.insert(tender.clone(), json);
    }
    let log = log::after(&means.db, 0, 1_000_000).await.expect("the log");
    (rankings, log)
}

async fn in_folder(folder: &Path) -> Db {
    Db::look(folder).await.expect("it opens")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn ten_backups_under_load_are_restored_with_equal_rankings() {
    let demo = Demo::empty_in_file("backup-load").await;
    let means = demo.app.means.clone();
    let phases = [Phase::Assessing, Phase::PricesOpened, Phase::Awarded];
    let loaded = demo::load_at(&means, &phases).await;
    loaded.expect("the worked example");
    let marked = demo.tender_at(Phase::Assessing).await;
    let opened = [
        demo.tender_at(Phase::PricesOpened).await,
        demo.tender_at(Phase::Awarded).await,
    ];
    let people = accounts::people(&means, "main").await.expect("people");
    let turns = Arc::new(Semaphore::new(0));
    let markers: Vec<_> = (people.iter())
        .filter(|person| person.email.starts_with("beoordelaar"))
        .map(|person| {
            let (means, tender) = (means.clone(), marked.clone());
            tokio::spawn(keep_marking(
                means,
                person.clone(),
                tender,
                Arc::clone(&turns),
            ))
        })
        .collect();
    assert_eq!(markers.len(), 3);
    let scratch = Scratch::new("backup-load");
    let mut backups = Vec::new();
    for _ in 0..10 {
        turns.add_permits(30);
        let made = backup::make(&means, scratch.path(), &[]).await;
        backups.push(made.expect("a backup"));
    }
    turns.close();
    for marker in markers {
        marker.await.expect("it marks to the end");
    }
    let officer = people
        .iter()
        .find(|person| person.email.starts_with("inkoper"));
    let officer = officer.expect("an officer");
    let (rankings, log) = seen(in_folder(demo.folder()).await, officer, &opened).await;
    let mut lengths = Vec::new();
    for (number, made) in backups.iter().enumerate() {
        let folder = scratch.path().join(format!("restored-{number}"));
        let done = restored(&made.path, &folder, false)
            .await
            .expect("it is put back");
        assert!(done.findings.is_empty(), "{number}: {:?}", done.findings);
        let then = seen(in_folder(&folder).await, officer, &opened).await;
        assert!(then.0 == rankings, "{number}: other rankings");
        assert!(log.starts_with(&then.1), "{number}: another log");
        lengths.push(then.1.len());
    }
    assert!(
        lengths.is_sorted() && lengths[0] < log.len(),
        "{lengths:?} of {}",
        log.len()
    );
}
