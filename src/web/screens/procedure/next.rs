//! What comes next, and whether the one who looks can do it.

use jiff::civil::Date;
use maud::{Markup, html};

use crate::actions::procedure;
use crate::domain::finding::Severity;
use crate::domain::permission::{Deed, roles_for};
use crate::domain::phase::Phase;
use crate::domain::road::Move;
use crate::domain::road::opening::OpeningKind;
use crate::domain::tender::part::Part;
use crate::domain::visibility::Field;
use crate::i18n::date;
use crate::web::desk::TenderDesk;
use crate::web::paths;

/// One primary action: what this person can do now; otherwise, who everybody waits for.
pub fn view(desk: &TenderDesk) -> Markup {
    let texts = desk.texts();
    if let Some((key, path)) = mine(desk) {
        return html! {
            div.note {
                p { (texts.get(&format!("{key}-text"))) }
                p { a.button href=(path) { (texts.get(key)) } }
            }
        };
    }
    html! {
        div.note {
            p { (waiting(desk)) }
            @if desk.at.shows(Field::Prices) {
                p { a.button.quiet href=(paths::outcome(desk.id())) { (texts.get("next-outcome")) } }
            }
        }
    }
}

/// The text and the page of what this person can do now.
fn mine(desk: &TenderDesk) -> Option<(&'static str, String)> {
    let id = desk.id();
    if desk.at.must_declare() {
        return Some(("next-declare", paths::declarations(id)));
    }
    if desk.at.must_judge() {
        return Some(("next-judge", paths::declarations(id)));
    }
    let standing = desk.at.standing();
    let candidates = if standing.withdrawn {
        vec![(Deed::Archive, "next-archive", paths::step(id, "archive"))]
    } else if standing.rectifying {
        vec![(
            Deed::EndRectifying,
            "next-rectify",
            paths::rectification(id),
        )]
    } else {
        of_phase(id, standing.phase)
    };
    let (deed, key, path) = candidates
        .into_iter()
        .find(|(deed, _, _)| desk.may(*deed))?;
    let ready = match deed {
        Deed::Award => standstill_is_over(desk),
        Deed::Archive => desk.at.row.retain_until.is_none(),
        Deed::Write
        | Deed::Work
        | Deed::Document
        | Deed::Propose
        | Deed::Comment
        | Deed::Keep
        | Deed::Follow
        | Deed::Invite
        | Deed::Publish
        | Deed::Rectify
        | Deed::EndRectifying
        | Deed::RegisterBid
        | Deed::RecordAnswers
        | Deed::Close
        | Deed::Declare
        | Deed::JudgeInterest
        | Deed::OpenBids
        | Deed::Mark
        | Deed::FixQuality
        | Deed::OpenPrices
        | Deed::ProposeAward
        | Deed::Decide
        | Deed::StartStandstill
        | Deed::Withdraw => true,
    };
    let way = ready.then_some((key, path))?;
    // Whoever still has something to mend goes there first.
    Some(match first_open(desk).filter(|_| deed == Deed::Publish) {
        Some(part) => ("next-part", paths::part(id, part)),
        None => way,
    })
}

/// The first part in which something must be mended before publication.
fn first_open(desk: &TenderDesk) -> Option<Part> {
    let findings = desk.at.shown_findings();
    let open = |part: &Part| {
        let mut of_part = findings.iter().filter(|one| one.part == Some(*part));
        of_part.any(|one| one.severity == Severity::Error)
    };
    Part::ALL.into_iter().find(open)
}

fn of_phase(id: &str, phase: Phase) -> Vec<(Deed, &'static str, String)> {
    let opening = |kind| paths::opening(id, kind);
    match phase {
        Phase::Draft => vec![(Deed::Publish, "next-publish", paths::publish(id))],
        Phase::Published => vec![(Deed::RegisterBid, "next-bids", paths::bids(id))],
        Phase::Closed => vec![(Deed::OpenBids, "next-open-bids", opening(OpeningKind::Bids))],
        Phase::Assessing => vec![
            (Deed::Mark, "next-mark", paths::marks(id)),
            (Deed::FixQuality, "next-fix", paths::marks(id)),
        ],
        Phase::QualityFixed => vec![(Deed::OpenPrices, "next-open", opening(OpeningKind::Prices))],
        Phase::PricesOpened => {
            vec![(
                Deed::ProposeAward,
                "next-propose",
                paths::step(id, "propose"),
            )]
        }
        Phase::AwardProposed => vec![(Deed::Decide, "next-decide", paths::step(id, "decide"))],
        Phase::Decided => vec![(
            Deed::StartStandstill,
            "next-standstill",
            paths::step(id, "standstill"),
        )],
        Phase::Standstill => vec![(Deed::Award, "next-award", paths::step(id, "award"))],
        Phase::Awarded => vec![(Deed::Archive, "next-archive", paths::step(id, "archive"))],
        Phase::Archived => Vec::new(),
    }
}

/// What everybody waits for.
fn waiting(desk: &TenderDesk) -> String {
    let texts = desk.texts();
    let standing = desk.at.standing();
    if standing.withdrawn {
        let ended = texts.get("next-withdrawn");
        return match until_when(desk) {
            Some(day) => format!(
                "{ended} {}",
                texts.with("next-kept", [("date", day.into())])
            ),
            None => ended,
        };
    }
    if standing.rectifying {
        return texts.get("next-rectifying");
    }
    if let (Phase::Standstill, Some(day)) = (standing.phase, last_day(desk)) {
        return texts.with("next-standstill-runs", [("date", day.into())]);
    }
    let Some(step) = following(standing.phase) else {
        return match until_when(desk) {
            Some(day) => texts.with("next-kept", [("date", day.into())]),
            None => texts.get("next-nothing"),
        };
    };
    let fills = [
        ("step", texts.get(&ahead_key(step)).to_lowercase().into()),
        ("who", who(desk, step.deed()).into()),
    ];
    texts.with("next-others", fills)
}

/// The step that follows on a phase when nothing goes wrong.
pub fn following(phase: Phase) -> Option<Move> {
    let next = Phase::ALL.into_iter().find(|one| *one > phase)?;
    Move::reaching(next)
}

/// The key of a step's words.
pub fn road_key(step: Move) -> String {
    format!("road-{}", step.name().trim_start_matches("tender."))
}

/// The key of the words for a step that still comes.
pub fn ahead_key(step: Move) -> String {
    format!("ahead-{}", step.name().trim_start_matches("tender."))
}

/// The roles that can do a deed: "inkoper, voorzitter of opdrachtgever".
pub fn who(desk: &TenderDesk, deed: Deed) -> String {
    let texts = desk.texts();
    let mut names: Vec<String> = roles_for(deed)
        .iter()
        .map(|role| texts.get(&format!("role-{}", role.name())))
        .collect();
    let last = names.pop().unwrap_or_default();
    if names.is_empty() {
        return last;
    }
    let fills = [("rest", names.join(", ").into()), ("last", last.into())];
    texts.with("either", fills)
}

/// The last day of the standstill in words.
pub fn last_day(desk: &TenderDesk) -> Option<String> {
    Some(date::day(standstill_until(desk)?, desk.language()))
}

/// The day until which an archived file is kept, in words.
fn until_when(desk: &TenderDesk) -> Option<String> {
    let until = desk.at.row.retain_until.as_deref()?.parse().ok()?;
    Some(date::day(until, desk.language()))
}

fn standstill_is_over(desk: &TenderDesk) -> bool {
    standstill_until(desk).is_some_and(|last| procedure::today(desk.means()) > last)
}

fn standstill_until(desk: &TenderDesk) -> Option<Date> {
    desk.at.row.standstill_until.as_deref()?.parse().ok()
}
