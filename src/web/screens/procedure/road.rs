//! The road of the procedure: what was done, where it stands, what comes next and who can do it.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::procedure::{self, Taken};
use crate::domain::law::country::Country;
use crate::domain::permission::Deed;
use crate::domain::phase::Phase;
use crate::domain::road::Move;
use crate::domain::road::opening::{Opening, OpeningKind};
use crate::domain::visibility::Field;
use crate::i18n::date;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::screens::procedure::bids::bid_name;
use crate::web::screens::procedure::next::{self, ahead_key, following, road_key, who};
use crate::web::{layout, paths};

/// A step as the page tells it.
struct Line {
    step: Move,
    when: String,
    who: String,
    what: String,
    why: String,
}

/// Shows the road.
pub async fn show(desk: TenderDesk) -> Result<Response, WebError> {
    let mut openings = Vec::new();
    for kind in OpeningKind::ALL {
        openings.extend(procedure::opening(desk.means(), &desk.at, kind).await?);
    }
    let mut lines = Vec::new();
    for taken in procedure::steps(desk.means(), &desk.at).await? {
        lines.push(line(&desk, taken, &openings).await?);
    }
    Ok(view(&desk, &lines).into_response())
}

async fn line(desk: &TenderDesk, taken: Taken, openings: &[Opening]) -> Result<Line, WebError> {
    let texts = desk.texts();
    let when = taken.at.parse();
    let when = when.map_or_else(|_| taken.at.clone(), |at| date::moment(at, texts.language));
    let Some(told) = taken.told else {
        return Ok(Line {
            step: taken.step,
            when,
            who: String::new(),
            what: String::new(),
            why: String::new(),
        });
    };
    let opening = openings.iter().find(|one| one.kind.step() == taken.step);
    let who = match opening.and_then(|one| Some((&one.first, one.second.as_ref()?))) {
        Some((first, second)) => texts.with(
            "both",
            [
                ("first", first.name.as_str().into()),
                ("second", second.name.as_str().into()),
            ],
        ),
        None => told.who,
    };
    let what = match taken.step {
        Move::ProposeAward | Move::Approve | Move::Award => bid_name(desk, &told.object).await?,
        Move::StartStandstill => Country::from_code(&told.object)
            .map(|one| texts.get(&format!("country-{}", one.code())))
            .unwrap_or_default(),
        // The hash stands with the facts.
        Move::Publish
        | Move::StartRectifying
        | Move::Rectify
        | Move::DropRectifying
        | Move::Close
        | Move::OpenBids
        | Move::FixQuality
        | Move::OpenPrices
        | Move::SendBack
        | Move::Archive
        | Move::Withdraw => String::new(),
    };
    Ok(Line {
        step: taken.step,
        when,
        who,
        what,
        why: told.reason,
    })
}

fn view(desk: &TenderDesk, lines: &[Line]) -> Markup {
    let texts = desk.texts();
    let title = texts.get("procedure-title");
    let body = html! {
        h1 { (title) }
        p.lead { (layout::standing_words(texts, desk.at.standing())) }
        (next::view(desk))
        h2 { (texts.get("procedure-behind")) }
        @if lines.is_empty() { p { (texts.get("procedure-nothing-yet")) } }
        @else { (table(desk, lines)) }
        @if desk.at.phase() != Phase::Draft && desk.at.shows(Field::Members) {
            p { a href=(paths::below(desk.id(), "versions")) { (texts.get("version-list-title")) } }
        }
        (ahead(desk))
        (aside(desk))
    };
    layout::tender(desk, &title, &body)
}

fn table(desk: &TenderDesk, lines: &[Line]) -> Markup {
    let texts = desk.texts();
    let reasons = lines.iter().any(|line| !line.why.is_empty());
    html! {
        div.scroll tabindex="0" role="region" aria-label=(texts.get("procedure-behind")) {
            table.texts {
                caption.hidden { (texts.get("procedure-behind")) }
                thead { tr {
                    th scope="col" { (texts.get("road-step")) }
                    th scope="col" { (texts.get("log-when")) }
                    th scope="col" { (texts.get("log-who")) }
                    @if reasons { th scope="col" { (texts.get("road-why")) } }
                } }
                tbody {
                    @for line in lines {
                        tr {
                            th scope="row" {
                                (texts.get(&road_key(line.step)))
                                @if !line.what.is_empty() { ": " (line.what) }
                            }
                            td.when { (line.when) }
                            td { (line.who) }
                            @if reasons { td { (line.why) } }
                        }
                    }
                }
            }
        }
    }
}

/// The steps that still come, with who can take them.
fn ahead(desk: &TenderDesk) -> Markup {
    let texts = desk.texts();
    let standing = desk.at.standing();
    let phases = Phase::ALL.into_iter().filter(|one| *one >= standing.phase);
    let steps: Vec<Move> = phases.filter_map(following).collect();
    html! {
        @if !standing.withdrawn && !steps.is_empty() {
            h2 { (texts.get("procedure-ahead")) }
            ol {
                @for step in steps {
                    li { (texts.get(&ahead_key(step))) " " span.muted { "(" (who(desk, step.deed())) ")" } }
                }
            }
        }
    }
}

/// What turns aside from the road.
fn aside(desk: &TenderDesk) -> Markup {
    let texts = desk.texts();
    html! {
        @if desk.may(Deed::Withdraw) || desk.may(Deed::Rectify) {
            section.end {
                h2 { (texts.get("procedure-aside")) }
                @if desk.may(Deed::Rectify) {
                    p { a href=(paths::rectification(desk.id())) { (texts.get("rectification-start")) } }
                }
                @if desk.may(Deed::Withdraw) {
                    p { a href=(paths::step(desk.id(), "withdraw")) { (texts.get("step-withdraw-title")) } }
                }
            }
        }
    }
}
