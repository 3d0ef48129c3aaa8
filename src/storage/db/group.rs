//! One writer for a file: writes take turns, and those that wait are made lasting together.
//!
//! A commit waits for the disk, some milliseconds each time. So turns share one transaction: each
//! is a savepoint in it, the last one that nobody waits behind commits for all, and nobody is
//! answered before that. A turn that fails is rolled back to its savepoint and harms no other.
//!
//! Whoever asked may stop waiting at any moment, for example because the browser went away. So what
//! moves the line on runs in a task of its own, which nobody can stop half-way.

#[cfg(test)]
mod tests;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use sqlx::SqliteConnection;
use tokio::sync::{Mutex, OwnedMutexGuard, oneshot};

use crate::storage::db::room::{Loss, Room};
use crate::storage::error::StorageError;

/// The most turns that share a transaction.
const LARGEST_GROUP: usize = 64;

/// The longest that a turn waits for others to join.
const PATIENCE: Duration = Duration::from_millis(2);

type Answer = oneshot::Sender<Result<(), Loss>>;

/// Who takes turns.
#[derive(Debug, Clone)]
pub struct Writer {
    line: Arc<Mutex<Line>>,
    waiting: Arc<AtomicUsize>,
    room: Arc<Room>,
}

/// What the one whose turn it is holds.
#[derive(Debug)]
struct Line {
    connection: Option<SqliteConnection>,
    room: Arc<Room>,
    /// True while the shared transaction is open.
    open: bool,
    /// True from the savepoint of a turn until it joins the shared transaction. Who finds it true
    /// comes after a turn that ended without a commit.
    unfinished: bool,
    /// Why a statement of the turn was lost, when the disk was full.
    lost: Option<Loss>,
    /// Who waits for the shared transaction to be lasting.
    answers: Vec<Answer>,
}

/// A turn; dropped without a commit, it never happened.
#[derive(Debug)]
pub struct Turn {
    line: Option<OwnedMutexGuard<Line>>,
    writer: Writer,
}

/// How far a turn came that joined the shared transaction.
enum Joined {
    /// It is on disk.
    Lasting,
    /// It will be; the answer comes here.
    Waits(oneshot::Receiver<Result<(), Loss>>),
}

impl Writer {
    /// A writer that owns its connection.
    pub fn new(connection: SqliteConnection, room: Arc<Room>) -> Self {
        Self::with(Some(connection), room)
    }

    /// A writer that refuses every write.
    pub fn none() -> Self {
        Self::with(None, Arc::default())
    }

    fn with(connection: Option<SqliteConnection>, room: Arc<Room>) -> Self {
        let line = Line {
            connection,
            room: Arc::clone(&room),
            open: false,
            unfinished: false,
            lost: None,
            answers: Vec::new(),
        };
        Self {
            line: Arc::new(Mutex::new(line)),
            waiting: Arc::new(AtomicUsize::new(0)),
            room,
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
        let writer = self.clone();
        let started = undisturbed(async move {
            line.mend().await;
            if alone {
                line.settle().await;
            }
            line.start().await?;
            // Nobody may want it any more; then it is dropped like any turn without a commit.
            Ok(Turn {
                line: Some(line),
                writer,
            })
        });
        Ok(started.await?)
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

    /// Makes everything lasting, then empties the write-ahead log into the file.
    pub async fn checkpoint(&self) -> Result<(), StorageError> {
        let mut line = self.line.clone().lock_owned().await;
        let emptied = undisturbed(async move {
            line.mend().await;
            line.settle().await;
            line.run("PRAGMA wal_checkpoint(TRUNCATE)").await
        });
        Ok(emptied.await?)
    }

    /// Makes everything lasting and closes the file.
    pub async fn close(&self) {
        let mut line = self.line.clone().lock_owned().await;
        let closed = undisturbed(async move {
            line.mend().await;
            line.settle().await;
            if let Some(connection) = line.connection.take() {
                let _ = sqlx::Connection::close(connection).await;
            }
            Ok(())
        });
        let _ = closed.await;
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

    /// Takes notice of a statement that failed. A full disk may have ended the whole transaction,
    /// and then the turns before this one must hear why.
    pub fn note(&mut self, loss: Loss) {
        self.writer.room.note(&loss);
        if let Some(line) = self.line.as_mut().filter(|_| loss.full) {
            line.lost = Some(loss);
        }
    }

    /// Returns once this turn is on disk.
    pub async fn commit(mut self) -> Result<(), StorageError> {
        let line = self.line.take().expect("a turn ends once");
        let writer = self.writer.clone();
        match undisturbed(join(line, writer)).await? {
            Joined::Lasting => Ok(()),
            Joined::Waits(answer) => Ok(answer.await.unwrap_or_else(|_| Err(stopped()))?),
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        if let Some(line) = self.line.take() {
            drop(line);
            self.writer.finish_later();
        }
    }
}

/// Runs to its end also when nobody waits for it any more.
async fn undisturbed<T: Send + 'static>(
    work: impl Future<Output = Result<T, Loss>> + Send + 'static,
) -> Result<T, Loss> {
    tokio::spawn(work).await.unwrap_or_else(|_| Err(stopped()))
}

fn stopped() -> Loss {
    Loss {
        full: false,
        problem: "the writer stopped".to_owned(),
    }
}

/// Adds the turn to the shared transaction, and commits unless somebody waits behind it.
async fn join(mut line: OwnedMutexGuard<Line>, writer: Writer) -> Result<Joined, Loss> {
    if let Err(loss) = line.run("RELEASE turn").await {
        let loss = line.lost.take().unwrap_or(loss);
        line.fail(&loss).await;
        return Err(loss);
    }
    line.unfinished = false;
    let followed = writer.waiting.load(Ordering::SeqCst) > 0;
    if !followed || line.answers.len() + 1 >= LARGEST_GROUP {
        line.finish().await?;
        return Ok(Joined::Lasting);
    }
    let (answer, answered) = oneshot::channel();
    line.answers.push(answer);
    if line.answers.len() == 1 {
        writer.finish_later();
    }
    Ok(Joined::Waits(answered))
}

impl Line {
    async fn run(&mut self, sql: &'static str) -> Result<(), Loss> {
        let Some(connection) = self.connection.as_mut() else {
            return Err(stopped());
        };
        let done = sqlx::query(sql).execute(connection).await;
        done.map(drop).map_err(|problem| {
            let loss = Loss::from(&problem);
            self.room.note(&loss);
            loss
        })
    }

    /// Takes back what an unfinished turn did.
    async fn mend(&mut self) {
        if !self.unfinished {
            return;
        }
        let mut mended = self.run("ROLLBACK TO turn").await;
        if mended.is_ok() {
            mended = self.run("RELEASE turn").await;
        }
        match mended {
            Ok(()) => self.unfinished = false,
            // A full disk ends the whole transaction, and the turns before this one with it.
            Err(loss) => {
                let loss = self.lost.take().unwrap_or(loss);
                self.fail(&loss).await;
            }
        }
    }

    async fn start(&mut self) -> Result<(), Loss> {
        if !self.open {
            self.open = true;
            if let Err(loss) = self.run("BEGIN IMMEDIATE").await {
                self.fail(&loss).await;
                return Err(loss);
            }
        }
        self.unfinished = true;
        self.lost = None;
        if let Err(loss) = self.run("SAVEPOINT turn").await {
            self.fail(&loss).await;
            return Err(loss);
        }
        Ok(())
    }

    /// Commits the shared transaction and answers everybody in it.
    async fn finish(&mut self) -> Result<(), Loss> {
        if !self.open {
            return Ok(());
        }
        if let Err(loss) = self.run("COMMIT").await {
            self.fail(&loss).await;
            return Err(loss);
        }
        self.open = false;
        for answer in self.answers.drain(..) {
            let _ = answer.send(Ok(()));
        }
        Ok(())
    }

    /// The same for who waits for nothing: whoever does is answered.
    async fn settle(&mut self) {
        let _ = self.finish().await;
    }

    /// Gives the shared transaction up and tells everybody in it.
    async fn fail(&mut self, loss: &Loss) {
        // Refused when the database gave it up by itself already.
        let _ = self.run("ROLLBACK").await;
        self.open = false;
        self.unfinished = false;
        for answer in self.answers.drain(..) {
            let _ = answer.send(Err(loss.clone()));
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
