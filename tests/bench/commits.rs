//! How many writes a second are made lasting, by one writer and by eight, each alone and together.
//!
//! `begin_alone` commits what went before, so with it every write waits for the disk by itself.
#![expect(clippy::float_arithmetic, reason = "figures for people")]

use std::time::{Duration, Instant};

use bestek::storage::db::Db;
use bestek::storage::tender::{self, TenderRow};

/// How long each figure is measured.
const LONG: Duration = Duration::from_secs(2);

fn main() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        // Beside the sources and not in a temporary folder, which may be memory.
        let folder = std::path::Path::new("target").join("commits");
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).expect("a folder");
        let db = Db::open(&folder).await.expect("a database");
        for writers in [1, 8] {
            let alone = measure(&db, writers, false).await;
            let together = measure(&db, writers, true).await;
            println!(
                "commits: {writers} writers, {alone:.0} a second each alone, \
                 {together:.0} together, {:.1} times as many",
                together / alone
            );
        }
        db.close().await;
        let _ = std::fs::remove_dir_all(&folder);
    });
}

async fn measure(db: &Db, writers: usize, together: bool) -> f64 {
    let began = Instant::now();
    let tasks: Vec<_> = (0..writers)
        .map(|writer| {
            let db = db.clone();
            tokio::spawn(async move {
                let mut saved = 0_u32;
                while began.elapsed() < LONG {
                    let id = format!("{together}-{writers}-{writer}-{saved}");
                    let row = TenderRow::new(id, "main".to_owned());
                    let turn = if together {
                        db.begin().await
                    } else {
                        db.begin_alone().await
                    };
                    let mut tx = turn.expect("a turn");
                    tender::insert(&mut tx, &row, "").await.expect("written");
                    tx.commit().await.expect("saved");
                    saved += 1;
                }
                saved
            })
        })
        .collect();
    let mut saved = 0;
    for task in tasks {
        saved += task.await.expect("no panic");
    }
    f64::from(saved) / began.elapsed().as_secs_f64()
}
