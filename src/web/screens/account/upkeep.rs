//! The last backup and the last check of the data, for administrators.

use jiff::Timestamp;
use maud::{Markup, html};

use crate::actions::backup::nightly::{self, Report, State};
use crate::i18n::date;
use crate::web::desk::Desk;
use crate::web::error::WebError;

/// Says when the last backup and the last check were, and what was wrong.
pub async fn lines(desk: &Desk) -> Result<Markup, WebError> {
    let state = nightly::state(&desk.app.means).await?;
    Ok(view(desk, &state))
}

fn view(desk: &Desk, state: &State) -> Markup {
    let texts = desk.frame.texts;
    let backup = last(desk, state.backup.as_ref());
    let check = last(desk, state.check.as_ref());
    html! {
        h2 { (texts.get("upkeep-title")) }
        @match backup {
            Some(time) => p { (texts.with("upkeep-backup", [("time", time.into())])) },
            None => p { (texts.get("upkeep-backup-none")) },
        }
        @if state.backup.as_ref().is_some_and(|report| report.failed) {
            p.note.caution { (texts.get("upkeep-backup-failed")) }
        }
        @match check {
            Some(time) => p { (texts.with("upkeep-check", [("time", time.into())])) },
            None => p { (texts.get("upkeep-check-none")) },
        }
        @if state.check.as_ref().is_some_and(|report| report.failed) {
            p.note.caution { (texts.get("upkeep-check-failed")) }
        }
        @let broken = broken(state.check.as_ref());
        @if !broken.is_empty() {
            p.note.caution { (texts.with("upkeep-check-found", [("codes", broken.join(", ").into())])) }
        }
    }
}

fn last(desk: &Desk, report: Option<&Report>) -> Option<String> {
    let at: Timestamp = report?.succeeded_at.as_deref()?.parse().ok()?;
    Some(date::moment(at, desk.frame.language()))
}

/// The codes of what is broken; the sentences are for who runs `bestek check`.
fn broken(report: Option<&Report>) -> Vec<&str> {
    let lines = report
        .filter(|report| !report.failed)
        .map_or("", |report| report.detail.as_str());
    lines
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .collect()
}
