//! The assessment: an assessor's own sheet, an officer's progress, and all marks once frozen.

use std::collections::BTreeMap;

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::procedure::{self, Fixed};
use crate::actions::procurement::{self, BidRow, MarkRow, Member};
use crate::domain::award::evaluation::{Gap, GapKind};
use crate::domain::permission::Deed;
use crate::domain::phase::Phase;
use crate::domain::role::Role;
use crate::domain::statement::Panel;
use crate::domain::tender::criterion::Criterion;
use crate::domain::visibility::Field as Sees;
use crate::i18n::{Texts, number};
use crate::web::components::field;
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::screens::marks::overview::{Sheet, level_label};
use crate::web::{layout, paths};

/// What the page shows, as far as the viewer may see it.
struct Shown {
    bids: Vec<BidRow>,
    marks: Vec<MarkRow>,
    counts: Vec<(Member, usize)>,
    gaps: Vec<Gap>,
    panel: Panel,
}

/// Shows the assessment.
pub async fn show(desk: TenderDesk) -> Result<Response, WebError> {
    if desk.at.phase() < Phase::Assessing {
        return Err(WebError::NotNow);
    }
    let shown = load(&desk).await?;
    Ok(view(&desk, &shown, &Typed::default()).into_response())
}

/// Freezes all marks.
pub async fn fix(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let texts = desk.texts();
    if typed.get("sure") != "yes" {
        typed.refuse("sure", texts.get("fix-not-sure"));
        return Ok(refused(view(&desk, &load(&desk).await?, &typed)));
    }
    let reason = typed.trimmed("reason");
    match procedure::fix_quality(desk.means(), &desk.at, &reason).await? {
        Fixed::Done => Ok(desk.saved_to(&paths::outcome(desk.id()))),
        Fixed::Missing(gaps) => {
            let count = [("count", gaps.len().into())];
            typed.refuse("missing", texts.with("fix-missing", count));
            Ok(refused(view(&desk, &load(&desk).await?, &typed)))
        }
        Fixed::Unsettled(panel) => {
            for line in panel_lines(texts, &panel) {
                typed.refuse("missing", line);
            }
            Ok(refused(view(&desk, &load(&desk).await?, &typed)))
        }
        Fixed::NoReason => {
            typed.refuse("reason", texts.get("fix-reason-missing"));
            Ok(refused(view(&desk, &load(&desk).await?, &typed)))
        }
    }
}

async fn load(desk: &TenderDesk) -> Result<Shown, WebError> {
    let (gaps, panel) = if desk.may(Deed::FixQuality) {
        let gaps = procedure::missing(desk.means(), &desk.at).await?;
        (gaps, procedure::panel(desk.means(), &desk.at).await?)
    } else {
        Default::default()
    };
    Ok(Shown {
        bids: procurement::bids(desk.means(), &desk.at).await?,
        marks: procurement::marks(desk.means(), &desk.at).await?,
        counts: procurement::mark_counts(desk.means(), &desk.at).await?,
        gaps,
        panel,
    })
}

fn view(desk: &TenderDesk, shown: &Shown, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = texts.get("rail-marks");
    let me = &desk.person.person_id;
    let sheet = Sheet::new(&desk.at.tender.criteria, &shown.bids, &shown.marks, me);
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        @if desk.at.viewer.is(Role::Assessor) { (assessor(desk, &sheet)) }
        @if !shown.counts.is_empty() && desk.at.phase() == Phase::Assessing { (progress(texts, &sheet, shown)) }
        @if desk.may(Deed::FixQuality) { (fixing(desk, shown, typed)) }
        @if desk.at.shows(Sees::OthersMarks) { (all_marks(desk, &sheet, shown)) }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

/// An assessor's own sheet, or in a calm sentence why there is none.
fn assessor(desk: &TenderDesk, sheet: &Sheet<'_>) -> Markup {
    let declared = &desk.at.viewer.declared;
    let key = if declared.is_conflicted() {
        "marks-conflicted"
    } else if declared.bars_any() {
        "marks-undecided"
    } else if !declared.is_complete() {
        "marks-undeclared"
    } else {
        return own(desk, sheet);
    };
    let texts = desk.texts();
    html! {
        p.lead { (texts.get(key)) }
        p { a href=(paths::declarations(desk.id())) { (texts.get("marks-declarations")) } }
    }
}

fn own(desk: &TenderDesk, sheet: &Sheet<'_>) -> Markup {
    let texts = desk.texts();
    let (given, asked) = (sheet.given(), sheet.asked());
    html! {
        p.lead { (texts.get("marks-lead")) }
        div.strip {
            progress max=(asked) value=(given) aria-label=(texts.get("mark-progress")) {}
            span { (texts.with("mark-progress-text", [("done", given.into()), ("all", asked.into())])) }
        }
        @if desk.may(Deed::Mark) {
            @match sheet.next_open(None) {
                Some((criterion, bid)) => p {
                    a.button href=(paths::mark(desk.id(), &criterion, &bid)) { (texts.get("marks-next")) }
                },
                None => p.note { (texts.get("marks-all-given")) },
            }
        }
        div.scroll tabindex="0" role="region" aria-label=(texts.get("marks-own")) {
            table {
                caption { (texts.get("marks-own")) }
                thead { tr {
                    th scope="col" { (texts.get("marks-criterion")) }
                    @for bid in &sheet.bids { th.num scope="col" { (bid.name) } }
                } }
                tbody {
                    @for criterion in &sheet.criteria {
                        tr {
                            th scope="row" { (criterion.name) }
                            @for bid in &sheet.bids {
                                td.num { a href=(paths::mark(desk.id(), &criterion.id, &bid.id)) {
                                    @match sheet.mark(&criterion.id, &bid.id) {
                                        Some(mark) => {
                                            (number::plain(mark.mark, desk.language()))
                                            " " (level_label(criterion, mark.mark))
                                        }
                                        None => (texts.get("mark-not-yet")),
                                    }
                                    span.hidden { " " (criterion.name) ", " (bid.name) }
                                } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn progress(texts: Texts, sheet: &Sheet<'_>, shown: &Shown) -> Markup {
    html! {
        h2 { (texts.get("marks-progress")) }
        p { (texts.get("marks-progress-text")) }
        div.scroll {
            table.tasks {
                caption.hidden { (texts.get("marks-progress")) }
                thead { tr {
                    th scope="col" { (texts.get("role-assessor")) }
                    th scope="col" { (texts.get("members-expertise")) }
                    th.num scope="col" { (texts.get("marks-given")) }
                } }
                tbody {
                    @for (member, count) in &shown.counts {
                        tr {
                            th scope="row" { (member.name) }
                            td { (member.expertise) }
                            td.num { (texts.with("bid-progress", [("done", (*count).into()), ("all", sheet.asked().into())])) }
                        }
                    }
                }
            }
        }
    }
}

fn fixing(desk: &TenderDesk, shown: &Shown, typed: &Typed) -> Markup {
    let texts = desk.texts();
    html! {
        section.end #missing {
            h2 { (texts.get("fix-title")) }
            @if !shown.panel.is_settled() {
                p { (texts.get("fix-unsettled")) }
                ul { @for line in panel_lines(texts, &shown.panel) { li { (line) } } }
                p { a href=(paths::declarations(desk.id())) { (texts.get("fix-declarations")) } }
            } @else if shown.gaps.is_empty() {
                p { (texts.get("fix-text")) }
                (fix_form(desk, &shown.panel, typed))
            } @else {
                p { (texts.with("fix-missing", [("count", shown.gaps.len().into())])) }
                ul { @for line in gap_lines(texts, shown) { li { (line) } } }
            }
        }
    }
}

/// Fixing cannot be undone, so it asks first; and it asks why, when fewer people assessed than were
/// to.
fn fix_form(desk: &TenderDesk, panel: &Panel, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let reason = field::Field::new(texts, "reason", "fix-reason").hint(texts, "fix-reason-hint");
    html! {
        (Form::to(format!("{}/fix", paths::marks(desk.id()))).class("sheet").own_checks().draw(&desk.frame, &html! {
            @if !panel.left_out.is_empty() {
                p { (texts.get("fix-left-out")) }
                ul { @for name in &panel.left_out { li { (name) } } }
                (field::area(texts, typed, &reason, 3))
            }
            div.field.wrong[typed.finding("sure").is_some()] {
                @if let Some(finding) = typed.finding("sure") { p.finding { (finding) } }
                div.choice {
                    input type="checkbox" id="sure" name="sure" value="yes";
                    label for="sure" { (texts.get("fix-sure")) }
                }
            }
            button.button type="submit" { (texts.get("fix-button")) }
        }))
    }
}

/// What must be declared or decided first, a line per person.
fn panel_lines(texts: Texts, panel: &Panel) -> Vec<String> {
    let line =
        |key: &'static str| move |name: &String| texts.with(key, [("name", name.as_str().into())]);
    let undeclared = panel.undeclared.iter().map(line("fix-undeclared"));
    let undecided = panel.undecided.iter().map(line("fix-undecided"));
    let mut lines: Vec<String> = undeclared.chain(undecided).collect();
    if lines.is_empty() && panel.counting.is_empty() {
        lines.push(texts.get("fix-nobody"));
    }
    lines
}

/// What is missing, counted per bid and kind: 400 lines help nobody.
fn gap_lines(texts: Texts, shown: &Shown) -> Vec<String> {
    let mut counts: BTreeMap<(&str, GapKind), usize> = BTreeMap::new();
    for gap in &shown.gaps {
        *counts.entry((&gap.bid, gap.kind)).or_default() += 1;
    }
    counts
        .into_iter()
        .map(|((bid, kind), count)| {
            let name = shown.bids.iter().find(|row| row.bid.id == bid);
            let name = name.map_or(bid, |row| row.bid.name.as_str());
            let key = format!("gap-{}", kind.code());
            texts.with(&key, [("name", name.into()), ("count", count.into())])
        })
        .collect()
}

/// Once frozen: every mark with its reason, per criterion.
fn all_marks(desk: &TenderDesk, sheet: &Sheet<'_>, shown: &Shown) -> Markup {
    let texts = desk.texts();
    html! {
        h2 { (texts.get("marks-frozen")) }
        p { (texts.get("marks-frozen-text")) }
        @for criterion in &sheet.criteria {
            div.scroll tabindex="0" role="region" aria-label=(criterion.name) {
                table {
                    caption { (criterion.name) }
                    thead { tr {
                        th scope="col" { (texts.get("bid-name")) }
                        th scope="col" { (texts.get("role-assessor")) }
                        th.num scope="col" { (texts.get("mark-mark")) }
                        th scope="col" { (texts.get("mark-reason")) }
                    } }
                    tbody {
                        @for bid in &sheet.bids {
                            @for mark in shown.marks.iter().filter(|one| one.bid_id == bid.id && one.criterion_id == criterion.id) {
                                (frozen_line(desk, criterion, &bid.name, mark))
                            }
                        }
                    }
                }
            }
        }
    }
}

fn frozen_line(desk: &TenderDesk, criterion: &Criterion, bid: &str, mark: &MarkRow) -> Markup {
    let who = desk
        .at
        .members
        .iter()
        .find(|member| member.person_id == mark.person_id);
    html! {
        tr {
            th scope="row" { (bid) }
            td { @if let Some(who) = who { (who.name) } }
            td.num { (number::plain(mark.mark, desk.language())) " " span.muted { (level_label(criterion, mark.mark)) } }
            td { (mark.reason) }
        }
    }
}
