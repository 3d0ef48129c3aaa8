//! One writer for a file: writes take turns, and those that wait are made lasting together.
//!
//! A commit waits for the disk, some milliseconds each time. So turns share one transaction: each
//! is a savepoint in it, the last one that nobody waits behind commits for all, and nobody is
//! answered before that. A turn that fails is rolled back to its savepoint and harms no other.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use sqlx::SqliteConnection;
use tokio::sync::{Mutex, OwnedMutexGuard, oneshot};

use crate::storage::error::StorageError;

/// The most turns that share a transaction.
const LARGEST_GROUP: usize = 64;

/// The longest that a turn waits for others to join.
const PATIENCE: Duration = Duration::from_millis(2);

type Answer = oneshot::Sender<Result<(), String>>;

/// Who takes turns.
#[derive(Debug, Clone)]
pub struct Writer {
    line: Arc<Mutex<Line>>,
    waiting: Arc<AtomicUsize>,
}

/// What the one whose turn it is holds.
#[derive(Debug)]
struct Line {
    connection: Option<SqliteConnection>,
    /// True while the shared transaction is open.
    open: bool,
    /// True when a turn ended without a commit, so that its savepoint must go first.
    torn: bool,
    /// Who waits for the shared transaction to be lasting.
    answers: Vec<Answer>,
}

/// A turn; dropped without a commit, it never happened.
#[derive(Debug)]
pub struct Turn {
    line: Option<OwnedMutexGuard<Line>>,
    writer: Writer,
}

impl Writer {
    /// A writer that owns its connection.
    pub fn new(connection: SqliteConnection) -> Self {
        Self::with(Some(connection))
    }

    /// A writer that refuses every write.
    pub fn none() -> Self {
        Self::with(None)
    }

    fn with(connection: Option<SqliteConnection>) -> Self {
        let line = Line {
            connection,
            open: false,
            torn: false,
            answers: Vec::new(),
        };
        Self {
            line: Arc::new(Mutex::new(line)),
            waiting: Arc::new(AtomicUsize::new(0)),
        }
    }

    /// Waits for a turn.
    pub async fn begin(&self) -> Result<Turn, StorageError> {
        self.turn(false).await
    }

    /// Waits for a turn and makes all turns before it lasting.
    pub async fn begin_alone(&self) -> Result<Turn, StorageError> {
        self.turn(true).await
    }

    async fn turn(&self, alone: bool) -> Result<Turn, StorageError> {
        let mut line = {
            let _place = Place::take(&self.waiting);
            self.line.clone().lock_owned().await
        };
        line.mend().await;
        if alone {
            line.settle().await;
        }
        line.start().await?;
        Ok(Turn {
            line: Some(line),
            writer: self.clone(),
        })
    }

    /// Makes lasting what still waits, a little later: nobody else may come for it.
    fn finish_later(&self) {
        let line = Arc::clone(&self.line);
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move {
                tokio::time::sleep(PATIENCE).await;
                let mut line = line.lock().await;
                line.mend().await;
                line.settle().await;
            });
        }
    }

    /// Makes everything lasting and closes the file.
    pub async fn close(&self) {
        let mut line = self.line.lock().await;
        line.mend().await;
        line.settle().await;
        if let Some(connection) = line.connection.take() {
            let _ = sqlx::Connection::close(connection).await;
        }
    }
}

impl Turn {
    pub(in crate::storage) fn connection(&mut self) -> &mut SqliteConnection {
        let line = self
            .line
            .as_mut()
            .expect("a turn holds the line until it ends");
        line.connection
            .as_mut()
            .expect("a turn begins only with a connection")
    }

    /// Returns once this turn is on disk.
    pub async fn commit(mut self) -> Result<(), StorageError> {
        let mut line = self.line.take().expect("a turn ends once");
        if let Err(problem) = line.run("RELEASE turn").await {
            line.fail(&problem.to_string()).await;
            return Err(problem.into());
        }
        let followed = self.writer.waiting.load(Ordering::SeqCst) > 0;
        if !followed || line.answers.len() >= LARGEST_GROUP {
            return line.finish().await.map_err(StorageError::NotSaved);
        }
        let (answer, answered) = oneshot::channel();
        line.answers.push(answer);
        if line.answers.len() == 1 {
            self.writer.finish_later();
        }
        drop(line);
        match answered.await {
            Ok(saved) => saved.map_err(StorageError::NotSaved),
            Err(_) => Err(StorageError::NotSaved("the writer stopped".to_owned())),
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        if let Some(mut line) = self.line.take() {
            line.torn = true;
            drop(line);
            self.writer.finish_later();
        }
    }
}

impl Line {
    async fn run(&mut self, sql: &'static str) -> Result<(), sqlx::Error> {
        let connection = self.connection.as_mut().ok_or(sqlx::Error::PoolClosed)?;
        sqlx::query(sql).execute(connection).await.map(drop)
    }

    /// Takes back what an unfinished turn did.
    async fn mend(&mut self) {
        if !std::mem::take(&mut self.torn) {
            return;
        }
        let mut mended = self.run("ROLLBACK TO turn").await;
        if mended.is_ok() {
            mended = self.run("RELEASE turn").await;
        }
        if let Err(problem) = mended {
            // A full disk ends the whole transaction, and the turns before this one with it.
            self.fail(&problem.to_string()).await;
        }
    }

    async fn start(&mut self) -> Result<(), sqlx::Error> {
        if !self.open {
            self.run("BEGIN IMMEDIATE").await?;
            self.open = true;
        }
        if let Err(problem) = self.run("SAVEPOINT turn").await {
            self.fail(&problem.to_string()).await;
            return Err(problem);
        }
        Ok(())
    }

    /// Commits the shared transaction and answers everybody in it.
    async fn finish(&mut self) -> Result<(), String> {
        if !std::mem::take(&mut self.open) {
            return Ok(());
        }
        let saved = self
            .run("COMMIT")
            .await
            .map_err(|problem| problem.to_string());
        if saved.is_err() {
            let _ = self.run("ROLLBACK").await;
        }
        for answer in self.answers.drain(..) {
            let _ = answer.send(saved.clone());
        }
        saved
    }

    /// The same for who waits for nothing: whoever does is answered.
    async fn settle(&mut self) {
        let _ = self.finish().await;
    }

    /// Gives the shared transaction up and tells everybody in it.
    async fn fail(&mut self, problem: &str) {
        let _ = self.run("ROLLBACK").await;
        self.open = false;
        for answer in self.answers.drain(..) {
            let _ = answer.send(Err(problem.to_owned()));
        }
    }
}

/// A place in the line, given up when its owner stops waiting.
struct Place(Arc<AtomicUsize>);

impl Place {
    fn take(waiting: &Arc<AtomicUsize>) -> Self {
        waiting.fetch_add(1, Ordering::SeqCst);
        Self(Arc::clone(waiting))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}
