//! What the server does for the data every night: a backup, and a check.

use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::time;

use crate::actions::ActionError;
use crate::actions::backup::keep;
use crate::actions::check;
use crate::actions::means::{Means, stored};
use crate::i18n::date;
use crate::storage::upkeep;
pub use crate::storage::upkeep::Report;

/// The jobs by their names in the database.
const BACKUP: &str = "backup";
const CHECK: &str = "check";

/// How often it is asked whether something is due.
const ROUND: Duration = Duration::from_mins(5);

/// A job that failed is tried again after this many minutes.
const PATIENCE: i64 = 60;

/// The last backup and the last check.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct State {
    /// The last backup; its detail is the file, or what went wrong.
    pub backup: Option<Report>,
    /// The last check; its detail is a line per invariant that is broken.
    pub check: Option<Report>,
}

/// The last backup and the last check, for administrators.
pub async fn state(means: &Means) -> Result<State, ActionError> {
    Ok(State {
        backup: upkeep::of(&means.db, BACKUP).await?,
        check: upkeep::of(&means.db, CHECK).await?,
    })
}

/// Does what is due, now and every night, until the program stops.
pub async fn watch(means: Means, folder: PathBuf) {
    loop {
        if let Err(problem) = round(&means, &folder).await {
            tracing::error!("the nightly work cannot be done: {problem}");
        }
        tokio::time::sleep(ROUND).await;
    }
}

/// Does what is due at this moment. Of several processes one does it.
pub async fn round(means: &Means, folder: &Path) -> Result<(), ActionError> {
    if take(means, BACKUP).await? {
        let made = make(means, folder).await;
        if let Err(problem) = &made {
            tracing::error!("no backup was made: {problem}");
        }
        end(means, BACKUP, made.map_err(|problem| problem.to_string())).await?;
    }
    if take(means, CHECK).await? {
        let checked = check::run(&means.db).await;
        let found = checked.map(|findings| {
            let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
            lines.join("\n")
        });
        match &found {
            Ok(lines) if lines.is_empty() => {}
            Ok(lines) => tracing::error!("the check of the data found something:\n{lines}"),
            Err(problem) => tracing::error!("the data could not be checked: {problem}"),
        }
        end(means, CHECK, found.map_err(|problem| problem.to_string())).await?;
    }
    Ok(())
}

/// The last half past two at night, Dutch time, that has come.
fn due(now: Timestamp) -> Timestamp {
    let zoned = now.to_zoned(date::zone());
    let tonight = |day: jiff::civil::Date| {
        let at = day.to_datetime(time(2, 30, 0, 0)).to_zoned(date::zone());
        at.map_or(now, |at| at.timestamp())
    };
    let today = tonight(zoned.date());
    if today <= now {
        return today;
    }
    tonight(zoned.date().yesterday().unwrap_or(zoned.date()))
}

/// Takes a job when it is due and nobody did; one that failed, only after some patience.
async fn take(means: &Means, job: &str) -> Result<bool, ActionError> {
    let now = means.clock.now();
    let due = stored(due(now));
    if let Some(last) = upkeep::of(&means.db, job).await? {
        let ended = last.ended_at.and_then(|at| at.parse::<Timestamp>().ok());
        let patient = ended.is_none_or(|at| now.duration_since(at).as_mins() >= PATIENCE);
        if last.due_at >= due && !(last.failed && patient) {
            return Ok(false);
        }
    }
    let mut tx = means.db.begin().await?;
    let taken = upkeep::take(&mut tx, job, &due).await?;
    tx.commit().await?;
    Ok(taken)
}

async fn end(means: &Means, job: &str, done: Result<String, String>) -> Result<(), ActionError> {
    let (failed, detail) = match done {
        Ok(detail) => (false, detail),
        Err(problem) => (true, problem),
    };
    let mut tx = means.db.begin().await?;
    upkeep::end(&mut tx, job, &means.now(), failed, &detail).await?;
    tx.commit().await?;
    Ok(())
}

/// Makes a backup and takes away those that the rule does not keep; gives the file.
async fn make(means: &Means, folder: &Path) -> Result<String, ActionError> {
    let made = super::make(means, folder, &[]).await?;
    let listed = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let names: Vec<String> = listed
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    for name in keep::surplus(&names, &date::zone()) {
        if let Err(problem) = std::fs::remove_file(folder.join(&name)) {
            tracing::warn!("the old backup {name} cannot be removed: {problem}");
        }
    }
    Ok(made.path.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_night_is_dutch_and_has_come() {
        for (now, expected) in [
            ("2026-11-24T18:00:00Z", "2026-11-24T01:30:00Z"),
            ("2026-11-24T01:29:59Z", "2026-11-23T01:30:00Z"),
            ("2026-11-24T01:30:00Z", "2026-11-24T01:30:00Z"),
            ("2026-07-01T00:30:00Z", "2026-07-01T00:30:00Z"),
            // At the start of summer time there is no half past two; at its end there are two.
            ("2026-03-29T18:00:00Z", "2026-03-29T01:30:00Z"),
            ("2026-10-25T18:00:00Z", "2026-10-25T00:30:00Z"),
        ] {
            let now: Timestamp = now.parse().unwrap();
            assert_eq!(stored(due(now)), expected, "{now}");
        }
    }
}
