//! The database refuses to change the log; and where somebody takes that refusal away, the chain
//! tells what they did.

use bestek::actions::log::{self, Shown};
use bestek::storage::db::Db;

use crate::log::kept::{BackDoor, Kept, everywhere, log_one};

const REFUSED: &[&str] = &[
    "UPDATE log_entry SET object = 'x' WHERE seq = 1",
    "UPDATE log_entry SET seq = 9 WHERE seq = 3",
    "DELETE FROM log_entry WHERE seq = 3",
    "DELETE FROM log_entry",
    "INSERT INTO log_entry SELECT 2, at, person_id, role, tender_id, deed, object, result, detail,
     origin, prev_hash, hash FROM log_entry WHERE seq = 3",
    "INSERT INTO log_entry SELECT 5, at, person_id, role, tender_id, deed, object, result, detail,
     origin, prev_hash, hash FROM log_entry WHERE seq = 3",
    "UPDATE log_origin SET address = 'x'",
    "UPDATE log_head SET seq = 1",
    "UPDATE log_head SET hash = 'x'",
    "DELETE FROM log_head",
    "INSERT INTO log_head VALUES (2, 0, '')",
    "UPDATE checkpoint SET note = ''",
    "DELETE FROM checkpoint",
];
const REFUSED_BY_SQLITE: &[&str] = &[
    "INSERT OR REPLACE INTO log_entry SELECT seq, at, person_id, role, tender_id, deed, 'x', result,
     detail, origin, prev_hash, hash FROM log_entry WHERE seq = 3",
    "INSERT OR REPLACE INTO log_origin SELECT seq, salt, 'x', device FROM log_origin",
    "INSERT OR REPLACE INTO log_head VALUES (1, 0, '')",
    "INSERT OR REPLACE INTO checkpoint SELECT size, hash, at, '', public_key FROM checkpoint",
];
const REFUSED_BY_POSTGRES: &[&str] = &[
    "TRUNCATE log_entry CASCADE",
    "TRUNCATE log_origin",
    "TRUNCATE log_head",
    "TRUNCATE checkpoint",
];

#[tokio::test]
async fn the_database_refuses_to_change_or_delete_an_entry() {
    for mut kept in everywhere("log-refuses").await {
        kept.log(4).await;
        let own = match kept.back_door {
            BackDoor::Sqlite(_) => REFUSED_BY_SQLITE,
            BackDoor::Postgres(_) => REFUSED_BY_POSTGRES,
        };
        for sql in REFUSED.iter().chain(own) {
            let refusal = kept.back_door.run(sql).await.expect_err(sql);
            assert!(refusal.contains("only grows"), "{sql}: {refusal}");
        }
        assert_eq!(kept.verdict().await, "ok");
    }
}

#[tokio::test]
async fn where_somebody_did_it_anyway_the_chain_tells() {
    let spoiled: [(&[&str], &str); 10] = [
        (
            &["UPDATE log_entry SET object = 'x' WHERE seq = 3"],
            "altered at 3",
        ),
        (
            &["UPDATE log_entry SET person_id = NULL WHERE seq = 3"],
            "altered at 3",
        ),
        (
            &["UPDATE log_origin SET address = 'x' WHERE seq = 3"],
            "altered at 3",
        ),
        (&["DELETE FROM log_entry WHERE seq = 2"], "deleted at 2"),
        (&["DELETE FROM log_entry WHERE seq < 4"], "deleted at 1"),
        (&["DELETE FROM log_entry WHERE seq > 4"], "truncated at 5"),
        (&["DELETE FROM log_entry"], "truncated at 1"),
        (
            &[
                "DELETE FROM log_entry WHERE seq > 4",
                "UPDATE log_head SET seq = 4,
                 hash = (SELECT hash FROM log_entry WHERE seq = 4)",
            ],
            "truncated at 5",
        ),
        (&["UPDATE checkpoint SET size = 5"], "bad signature"),
        (&["UPDATE log_head SET seq = 5"], "inserted at 6"),
    ];
    for (steps, expected) in spoiled {
        for mut kept in everywhere("log-spoiled").await {
            kept.log(6).await;
            kept.back_door.disarm().await;
            for sql in steps {
                kept.back_door.must(sql).await;
            }
            assert_eq!(kept.verdict().await, expected, "{steps:?}");
        }
    }
}

#[tokio::test]
async fn an_erased_origin_leaves_the_chain_whole() {
    for mut kept in everywhere("log-erased").await {
        kept.log(3).await;
        let sql = "DELETE FROM log_origin WHERE seq = 2";
        assert_eq!(kept.back_door.run(sql).await, Ok(1));
        assert_eq!(kept.verdict().await, "ok");
        let chain = exported(&kept).await;
        assert_eq!(chain.matches("192.0.2.7").count(), 2);
    }
}

#[tokio::test]
async fn deeds_at_the_same_time_leave_no_gap() {
    for kept in everywhere("log-race").await {
        let deeds = (0..40).map(|number| {
            let means = kept.means.clone();
            tokio::spawn(async move { log_one(&means, &format!("R{number:03}")).await })
        });
        for deed in deeds.collect::<Vec<_>>() {
            deed.await.expect("it is logged");
        }
        kept.log(0).await;
        assert_eq!(kept.verdict().await, "ok");
        assert_eq!(exported(&kept).await.lines().count(), 40);
    }
}

#[tokio::test]
async fn what_is_given_up_leaves_nothing_in_the_log() {
    for kept in everywhere("log-given-up").await {
        log_one(&kept.means, "R001").await;
        let mut tx = kept.means.db.begin().await.expect("a write begins");
        let note = bestek::actions::means::Note {
            deed: "goal.changed",
            ..Default::default()
        };
        kept.means.log(&mut tx, note).await.expect("logged");
        kept.means.checkpoint(&mut tx).await.expect("a checkpoint");
        drop(tx);
        log_one(&kept.means, "R002").await;
        let latest = log::latest_checkpoint(&kept.means).await.expect("read");
        assert_eq!(latest, None, "a checkpoint of what never happened");
        assert_eq!(kept.verdict().await, "ok");
        assert!(!exported(&kept).await.contains("goal.changed"));
    }
}

#[tokio::test]
async fn a_checkpoint_is_made_once_for_each_length() {
    for kept in everywhere("log-once").await {
        let first = kept.log(2).await;
        assert_eq!(kept.log(0).await, first);
        assert_ne!(kept.log(1).await, first);
    }
}

#[tokio::test]
async fn what_was_written_before_the_chain_is_chained_at_the_first_start() {
    let mut kept = everywhere("log-before").await.remove(0);
    for seq in 1..4 {
        let sql = format!(
            "INSERT INTO log_before VALUES ({seq}, '2026-01-0{seq}T10:00:00Z', 'p', NULL,
             'goal.added', 'S{seq}', '')"
        );
        kept.back_door.must(&sql).await;
    }
    kept.means.db.close().await;
    let folder = kept.folder.path().to_owned();
    drop(kept.means);
    let db = Db::open(&folder).await.expect("it opens again");
    let verified = log::verify(&db).await.expect("read").verdict;
    assert_eq!(verified.to_string(), "ok");
    let chain = log::export(&db, Shown::All).await.expect("exported");
    let objects: Vec<bool> = (1..4)
        .zip(chain.lines())
        .map(|(seq, line)| line.contains(&format!("\"object\":\"S{seq}\"")))
        .collect();
    assert_eq!(objects, [true; 3], "{chain}");
    db.close().await;
    drop(db);
    let db = Db::open(&folder).await.expect("it opens a third time");
    assert_eq!(log::export(&db, Shown::All).await.expect("exported"), chain);
}

async fn exported(kept: &Kept) -> String {
    let chain = log::export(&kept.means.db, Shown::All).await;
    chain.expect("the chain is exported")
}
