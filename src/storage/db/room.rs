//! Whether there is room to write: a disk that is full makes the tool read-only until there is.
//!
//! On SQLite a ballast file keeps 16 MiB apart. When the disk is full it is let go, so that the
//! write-ahead log can be emptied into the file; the tool writes again once the ballast fits again.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use tokio::sync::{Mutex, MutexGuard};

/// The name of the ballast in the data folder.
pub const BALLAST: &str = "bestek.ballast";

/// How much room the ballast keeps.
const SIZE: u64 = 16 * 1024 * 1024;

/// The shortest time between two looks for room.
const PAUSE: Duration = Duration::from_secs(2);

/// What is known about the room on the disk.
#[derive(Debug, Default)]
pub struct Room {
    full: AtomicBool,
    /// The file, when this process keeps one.
    ballast: std::sync::Mutex<Option<PathBuf>>,
    /// When was last looked; held by who looks.
    looked: Mutex<Option<Instant>>,
}

/// Why a write was lost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// True when the disk had no room for it.
    pub full: bool,
    /// In words of the database.
    pub problem: String,
}

impl From<&sqlx::Error> for Loss {
    fn from(problem: &sqlx::Error) -> Self {
        Self {
            full: is_full(problem),
            problem: problem.to_string(),
        }
    }
}

/// True when the disk has no room, or does not take what is written for another reason.
pub fn is_full(problem: &sqlx::Error) -> bool {
    let sqlx::Error::Database(problem) = problem else {
        return false;
    };
    let Some(code) = problem.code() else {
        return false;
    };
    // PostgreSQL: disk_full and io_error.
    if code == "53100" || code == "58030" {
        return true;
    }
    // SQLITE_FULL and every kind of SQLITE_IOERR; those of PostgreSQL have five signs.
    let number = (code.len() < 5).then(|| code.parse::<u32>().ok()).flatten();
    number.is_some_and(|number| number == 13 || number & 0xff == 10)
}

impl Room {
    /// True while nothing can be saved.
    pub fn is_full(&self) -> bool {
        self.full.load(Ordering::SeqCst)
    }

    /// Takes notice of a failed write; lets the ballast go when the disk is full.
    pub fn note(&self, loss: &Loss) {
        if !loss.full {
            return;
        }
        if !self.full.swap(true, Ordering::SeqCst) {
            tracing::error!(problem = loss.problem, "the disk is full: read-only");
        }
        if let Some(ballast) = self.ballast() {
            let _ = std::fs::remove_file(ballast);
        }
    }

    /// There is room again.
    pub fn resume(&self) {
        if self.full.swap(false, Ordering::SeqCst) {
            tracing::warn!("there is room on the disk again");
        }
    }

    /// The right to look for room, unless somebody looks or did just now.
    pub fn look(&self) -> Option<MutexGuard<'_, Option<Instant>>> {
        let mut looked = self.looked.try_lock().ok()?;
        if looked.is_some_and(|at| at.elapsed() < PAUSE) {
            return None;
        }
        *looked = Some(Instant::now());
        Some(looked)
    }

    /// Keeps a ballast in `folder` from now on; a disk without room for it is full.
    pub async fn keep_ballast(&self, folder: &Path) {
        let file = folder.join(BALLAST);
        *self.ballast.lock().expect("nobody panics with it") = Some(file);
        if let Err(problem) = self.fill().await {
            self.note(&Loss {
                full: true,
                problem: problem.to_string(),
            });
        }
    }

    /// Makes the ballast when this process keeps one and it is not there.
    pub async fn fill(&self) -> std::io::Result<()> {
        let Some(file) = self.ballast() else {
            return Ok(());
        };
        tokio::task::spawn_blocking(move || fill(&file))
            .await
            .map_err(std::io::Error::other)?
    }

    fn ballast(&self) -> Option<PathBuf> {
        self.ballast.lock().expect("nobody panics with it").clone()
    }
}

/// Writes the ballast; what did not fit is taken away again.
fn fill(file: &Path) -> std::io::Result<()> {
    if std::fs::metadata(file).is_ok_and(|there| there.len() == SIZE) {
        return Ok(());
    }
    let filled = write(file);
    if filled.is_err() {
        let _ = std::fs::remove_file(file);
    }
    filled
}

fn write(file: &Path) -> std::io::Result<()> {
    // Not all alike, so that a disk that packs what it keeps does not make nothing of it.
    let mut state = 1_u64;
    let part: Vec<u8> = (0..64 * 1024)
        .map(|_| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            state.to_be_bytes()[0]
        })
        .collect();
    let mut file = std::fs::File::create(file)?;
    for _ in 0..SIZE / (64 * 1024) {
        file.write_all(&part)?;
    }
    Ok(())
}
