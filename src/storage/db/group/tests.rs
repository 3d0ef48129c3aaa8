//! Turns are refused, dropped at every possible moment, and lost to a full disk.

use std::future::poll_fn;
use std::path::PathBuf;
use std::pin::pin;
use std::task::Poll;

use sqlx::ConnectOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions};

use super::*;

/// Longer than anything takes; a line that is stuck fails here.
const STUCK: Duration = Duration::from_secs(30);

struct Fixture {
    writer: Writer,
    read: SqlitePool,
    folder: PathBuf,
}

impl Drop for Fixture {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

impl Fixture {
    async fn new(name: &str) -> Self {
        let folder =
            std::env::temp_dir().join(format!("bestek-group-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).expect("a folder");
        let options = SqliteConnectOptions::new()
            .filename(folder.join("file"))
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal);
        let mut connection = options.connect().await.expect("a file");
        sqlx::query("CREATE TABLE line (name TEXT NOT NULL, body TEXT NOT NULL, CHECK (name <> 'bad')) STRICT")
            .execute(&mut connection)
            .await
            .expect("a table");
        let read = SqlitePoolOptions::new()
            .connect_with(options.read_only(true))
            .await
            .expect("readers");
        Self {
            writer: Writer::new(connection, Arc::default()),
            read,
            folder,
        }
    }

    /// How often readers see a name.
    async fn seen(&self, name: &str) -> i64 {
        sqlx::query_scalar("SELECT count(*) FROM line WHERE name = $1")
            .bind(name)
            .fetch_one(&self.read)
            .await
            .expect("a count")
    }

    async fn all(&self) -> i64 {
        sqlx::query_scalar("SELECT count(*) FROM line")
            .fetch_one(&self.read)
            .await
            .expect("a count")
    }

    /// The file holds at most this many pages.
    async fn limit(&self, pages: i64) {
        let mut line = self.writer.line.lock().await;
        let connection = line.connection.as_mut().expect("open");
        let sql = format!("PRAGMA max_page_count = {pages}");
        sqlx::query(sqlx::AssertSqlSafe(sql))
            .execute(connection)
            .await
            .expect("a limit");
    }
}

async fn put(turn: &mut Turn, name: &str, size: usize) -> Result<(), StorageError> {
    sqlx::query("INSERT INTO line VALUES ($1, $2)")
        .bind(name)
        .bind("x".repeat(size))
        .execute(turn.connection())
        .await
        .inspect_err(|problem| turn.note(Loss::from(problem)))?;
    Ok(())
}

async fn write(writer: &Writer, name: &str, size: usize) -> Result<(), StorageError> {
    let mut turn = writer.begin().await?;
    put(&mut turn, name, size).await?;
    turn.commit().await
}

async fn not_stuck<T>(work: impl Future<Output = T>) -> T {
    tokio::time::timeout(STUCK, work)
        .await
        .expect("the line is stuck")
}

#[tokio::test(flavor = "multi_thread")]
async fn every_write_of_sixty_four_writers_is_there_once_and_seen_when_answered() {
    let fixture = Arc::new(Fixture::new("many").await);
    let mut tasks = Vec::new();
    for writer in 0..64 {
        let fixture = Arc::clone(&fixture);
        tasks.push(tokio::spawn(async move {
            for number in 0..50 {
                let name = format!("{writer}-{number}");
                write(&fixture.writer, &name, 10).await.expect("saved");
                assert_eq!(
                    fixture.seen(&name).await,
                    1,
                    "{name} was answered too early"
                );
            }
        }));
    }
    for task in tasks {
        not_stuck(task).await.expect("no task fails");
    }
    assert_eq!(fixture.all().await, 3200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_turn_harms_no_other_in_its_group() {
    let fixture = Arc::new(Fixture::new("refused").await);
    let mut tasks = Vec::new();
    for writer in 0..30 {
        let fixture = Arc::clone(&fixture);
        tasks.push(tokio::spawn(async move {
            for number in 0..20 {
                let name = format!("{writer}-{number}");
                let mut turn = fixture.writer.begin().await.expect("a turn");
                put(&mut turn, &name, 10).await.expect("written");
                // Every third writer breaks a rule after it wrote something.
                if writer % 3 == 0 {
                    put(&mut turn, "bad", 10).await.expect_err("refused");
                    drop(turn);
                    assert_eq!(fixture.seen(&name).await, 0, "{name} was refused");
                } else {
                    turn.commit().await.expect("saved");
                    assert_eq!(fixture.seen(&name).await, 1, "{name} was saved");
                }
            }
        }));
    }
    for task in tasks {
        not_stuck(task).await.expect("no task fails");
    }
    assert_eq!(fixture.all().await, 400);
}

/// Polls at most so many times, then lets go.
async fn polled<T>(times: usize, work: impl Future<Output = T>) -> Option<T> {
    let mut work = pin!(work);
    let mut left = times;
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(done) => Poll::Ready(Some(done)),
        Poll::Pending if left == 0 => Poll::Ready(None),
        Poll::Pending => {
            left -= 1;
            Poll::Pending
        }
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_turn_dropped_at_any_moment_is_whole_or_never_was() {
    let fixture = Arc::new(Fixture::new("dropped").await);
    let (mut let_go, mut saved) = (0, 0);
    for round in 0..400 {
        // Others come and go, so that it is dropped in every kind of group.
        let beside: Vec<_> = (0..round % 4)
            .map(|other| {
                let fixture = Arc::clone(&fixture);
                tokio::spawn(async move {
                    let name = format!("beside-{round}-{other}");
                    write(&fixture.writer, &name, 10).await.expect("saved");
                    assert_eq!(fixture.seen(&name).await, 1);
                })
            })
            .collect();
        let name = format!("{round}");
        let committing = std::sync::atomic::AtomicBool::new(false);
        let ended = polled(round % 12, async {
            let mut turn = fixture.writer.begin().await?;
            put(&mut turn, &name, 10).await?;
            put(&mut turn, &name, 10).await?;
            committing.store(true, Ordering::SeqCst);
            turn.commit().await
        })
        .await;
        for other in beside {
            not_stuck(other).await.expect("the others are unharmed");
        }
        // Whoever comes next gets its turn, and finds the dropped one gone or whole.
        let next = format!("after-{round}");
        not_stuck(write(&fixture.writer, &next, 10))
            .await
            .expect("saved");
        let rows = fixture.seen(&name).await;
        match ended {
            Some(done) => {
                done.expect("saved");
                assert_eq!(rows, 2);
                saved += 1;
            }
            None if committing.load(Ordering::SeqCst) => assert!(rows == 0 || rows == 2, "{rows}"),
            None => {
                assert_eq!(rows, 0, "round {round}");
                let_go += 1;
            }
        }
    }
    assert!(let_go > 20 && saved > 20, "{let_go} let go, {saved} saved");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_waits_for_any_more_is_made_lasting_for_the_others() {
    let fixture = Fixture::new("left").await;
    for round in 0..50 {
        let mut first = fixture.writer.begin().await.expect("a turn");
        put(&mut first, "first", 10).await.expect("written");
        let writer = fixture.writer.clone();
        let second = tokio::spawn(async move { write(&writer, "second", 10).await });
        while fixture.writer.waiting.load(Ordering::SeqCst) == 0 {
            tokio::task::yield_now().await;
        }
        // The first joins the group of the second; then its browser goes away.
        let gone = polled(round % 3, first.commit()).await;
        not_stuck(second).await.expect("no panic").expect("saved");
        assert_eq!(
            fixture.seen("second").await,
            i64::try_from(round).expect("few rounds") + 1
        );
        if let Some(done) = gone {
            done.expect("saved");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_turn_alone_sees_every_earlier_one_through_the_readers() {
    let fixture = Arc::new(Fixture::new("alone").await);
    let written = Arc::new(AtomicUsize::new(0));
    let tasks: Vec<_> = (0..16)
        .map(|writer| {
            let (fixture, written) = (Arc::clone(&fixture), Arc::clone(&written));
            tokio::spawn(async move {
                for number in 0..20 {
                    if writer % 4 == 0 {
                        let mut turn = fixture.writer.begin_alone().await.expect("a turn");
                        // Nobody else has a turn now, so this many went before.
                        let before = written.load(Ordering::SeqCst);
                        let seen = usize::try_from(fixture.all().await).expect("a count");
                        assert_eq!(seen, before, "writer {writer}, {number}");
                        put(&mut turn, "alone", 10).await.expect("written");
                        written.fetch_add(1, Ordering::SeqCst);
                        turn.commit().await.expect("saved");
                    } else {
                        let mut turn = fixture.writer.begin().await.expect("a turn");
                        put(&mut turn, "joined", 10).await.expect("written");
                        written.fetch_add(1, Ordering::SeqCst);
                        turn.commit().await.expect("saved");
                    }
                }
            })
        })
        .collect();
    for task in tasks {
        not_stuck(task).await.expect("no task fails");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_came_first_is_served_first() {
    let fixture = Fixture::new("fair").await;
    let held = fixture.writer.begin().await.expect("a turn");
    let order = Arc::new(std::sync::Mutex::new(Vec::new()));
    let mut tasks = Vec::new();
    for number in 0..20 {
        let (writer, order) = (fixture.writer.clone(), Arc::clone(&order));
        tasks.push(tokio::spawn(async move {
            let turn = writer.begin().await.expect("a turn");
            order.lock().expect("unharmed").push(number);
            turn.commit().await.expect("saved");
        }));
        while fixture.writer.waiting.load(Ordering::SeqCst) <= number {
            tokio::task::yield_now().await;
        }
    }
    drop(held);
    for task in tasks {
        not_stuck(task).await.expect("no task fails");
    }
    let order = order.lock().expect("unharmed").clone();
    assert_eq!(order, (0..20).collect::<Vec<_>>());
}

#[tokio::test(flavor = "multi_thread")]
async fn closing_saves_or_refuses_whoever_waits() {
    let fixture = Arc::new(Fixture::new("close").await);
    let held = fixture.writer.begin().await.expect("a turn");
    let tasks: Vec<_> = (0..20)
        .map(|number| {
            let writer = fixture.writer.clone();
            tokio::spawn(async move { write(&writer, &format!("{number}"), 10).await })
        })
        .collect();
    let writer = fixture.writer.clone();
    let close = tokio::spawn(async move { writer.close().await });
    tokio::task::yield_now().await;
    held.commit().await.expect("saved");
    not_stuck(close).await.expect("it closes");
    for (number, task) in tasks.into_iter().enumerate() {
        let saved = not_stuck(task).await.expect("no panic").is_ok();
        let seen = fixture.seen(&format!("{number}")).await == 1;
        assert_eq!(saved, seen, "{number}");
    }
    let late = fixture.writer.begin().await;
    assert!(matches!(late, Err(StorageError::NotSaved(_))), "{late:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_answered_well_when_the_disk_is_full() {
    let fixture = Arc::new(Fixture::new("full").await);
    fixture.limit(60).await;
    let mut refused = 0;
    for round in 0..40 {
        let tasks: Vec<_> = (0..8)
            .map(|number| {
                let fixture = Arc::clone(&fixture);
                tokio::spawn(async move {
                    let name = format!("{round}-{number}");
                    let size = if number == 5 { 30_000 } else { 100 };
                    (write(&fixture.writer, &name, size).await, name)
                })
            })
            .collect();
        for task in tasks {
            let (saved, name) = not_stuck(task).await.expect("no panic");
            let seen = fixture.seen(&name).await;
            match saved {
                Ok(()) => assert_eq!(seen, 1, "{name} was lost"),
                Err(problem) => {
                    assert_eq!(seen, 0, "{name} is there after all");
                    assert!(matches!(problem, StorageError::Full(_)), "{problem}");
                    refused += 1;
                }
            }
        }
    }
    assert!(refused > 40, "only {refused} were refused");
    assert!(fixture.writer.room.is_full(), "the tool knows it");
    fixture.limit(10_000).await;
    not_stuck(write(&fixture.writer, "again", 30_000))
        .await
        .expect("there is room again");
    assert_eq!(fixture.seen("again").await, 1);
}
