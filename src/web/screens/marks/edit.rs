//! One mark: the answer on the left, the described levels and the reason on the right.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};

use crate::actions::marking::{self, GivenMark};
use crate::actions::procurement::{self, BidRow, MarkRow};
use crate::domain::bid::Bid;
use crate::domain::permission::Deed;
use crate::domain::tender::criterion::{Criterion, Scale};
use crate::i18n::{date, number};
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::late::Late;
use crate::web::screens::marks::overview::{Sheet, level_label};
use crate::web::{layout, paths};

/// Everything that the page needs, loaded once.
struct Loaded {
    bids: Vec<BidRow>,
    marks: Vec<MarkRow>,
}

/// Where one is: a criterion and a bid.
struct Place<'a> {
    sheet: &'a Sheet<'a>,
    criterion: &'a Criterion,
    bid: &'a Bid,
}

/// Shows the answer, the levels, and the mark that was given.
pub async fn show(
    desk: TenderDesk,
    Path((_, criterion, bid)): Path<(String, String, String)>,
) -> Result<Response, WebError> {
    let loaded = load(&desk).await?;
    let sheet = sheet(&desk, &loaded);
    let place = find(&sheet, &criterion, &bid)?;
    Ok(view(&desk, &place, &filled(&place)).into_response())
}

/// The form, filled from what is stored.
fn filled(place: &Place<'_>) -> Typed {
    match place.sheet.mark(&place.criterion.id, &place.bid.id) {
        Some(mark) => Typed::of([
            ("version", mark.version.to_string()),
            ("mark", mark.mark.normalize().to_string()),
            ("reason", mark.reason.clone()),
        ]),
        None => Typed::default(),
    }
}

/// Saves the mark and goes on to the next open one.
pub async fn save(
    desk: TenderDesk,
    Path((_, criterion, bid)): Path<(String, String, String)>,
    mut typed: Typed,
) -> Result<Response, WebError> {
    let texts = desk.texts();
    let loaded = load(&desk).await?;
    let sheet = sheet(&desk, &loaded);
    let place = find(&sheet, &criterion, &bid)?;
    let mark = read_mark(&desk, place.criterion, &mut typed);
    let reason = typed.required("reason", texts.get("mark-reason-missing"));
    let Some(mark) = mark.filter(|_| typed.is_accepted()) else {
        return Ok(refused(view(&desk, &place, &typed)));
    };
    let seen = typed.version();
    let given = GivenMark {
        bid: bid.clone(),
        criterion: criterion.clone(),
        mark,
        reason,
        seen,
    };
    if let Err(problem) = marking::give(desk.means(), &desk.at, given).await {
        let now = load(&desk).await?;
        let now = self::sheet(&desk, &now);
        let object = format!("{bid} {criterion}");
        let late = Late {
            deeds: "mark.",
            object: &object,
            back: paths::mark(desk.id(), &criterion, &bid),
            saved: Some(filled(&find(&now, &criterion, &bid)?)),
            ..Late::default()
        };
        let view = |typed: &Typed| view(&desk, &place, typed);
        return late.answer(&desk, problem, typed, view).await;
    }
    if typed.get("then") == "list" {
        return Ok(desk.saved_to(&paths::marks(desk.id())));
    }
    let now = load(&desk).await?;
    let next = self::sheet(&desk, &now).next_open(Some((&criterion, &bid)));
    Ok(match next {
        Some((criterion, bid)) => desk.saved_to(&paths::mark(desk.id(), &criterion, &bid)),
        None => Redirect::to(&format!("{}?all=given", paths::marks(desk.id()))).into_response(),
    })
}

async fn load(desk: &TenderDesk) -> Result<Loaded, WebError> {
    let bids = procurement::bids(desk.means(), &desk.at).await?;
    let marks = procurement::marks(desk.means(), &desk.at).await?;
    Ok(Loaded { bids, marks })
}

fn sheet<'a>(desk: &'a TenderDesk, loaded: &'a Loaded) -> Sheet<'a> {
    Sheet::new(
        &desk.at.tender.criteria,
        &loaded.bids,
        &loaded.marks,
        &desk.person.person_id,
    )
}

fn find<'a>(sheet: &'a Sheet<'a>, criterion: &str, bid: &str) -> Result<Place<'a>, WebError> {
    let criterion = sheet.criteria.iter().find(|one| one.id == criterion);
    let bid = sheet.bids.iter().find(|one| one.id == bid);
    match (criterion, bid) {
        (Some(criterion), Some(bid)) => Ok(Place {
            sheet,
            criterion,
            bid,
        }),
        (None, _) | (_, None) => Err(WebError::NotFound),
    }
}

/// Only a mark of the published scale is a mark.
fn read_mark(
    desk: &TenderDesk,
    criterion: &Criterion,
    typed: &mut Typed,
) -> Option<rust_decimal::Decimal> {
    let texts = desk.texts();
    let finding = texts.get("mark-missing");
    let valid = match &criterion.scale {
        Some(scale @ Scale::Levels { .. }) => {
            let value = typed.get("mark").parse().ok();
            value.filter(|value| scale.accepts(*value))
        }
        Some(Scale::Range { zero, full }) => {
            let (least, most) = if zero < full {
                (*zero, *full)
            } else {
                (*full, *zero)
            };
            typed.between(texts, "mark", least, most)
        }
        None => None,
    };
    if valid.is_none() && typed.finding("mark").is_none() {
        typed.refuse("mark", finding);
    }
    valid
}

fn view(desk: &TenderDesk, place: &Place<'_>, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let Place {
        sheet,
        criterion,
        bid,
    } = place;
    let number = sheet
        .bids
        .iter()
        .position(|one| one.id == bid.id)
        .map_or(1, |index| index + 1);
    let (given, asked) = (sheet.given(), sheet.asked());
    let title = texts.with(
        "mark-title",
        [
            ("criterion", criterion.name.as_str().into()),
            ("bid", bid.name.as_str().into()),
        ],
    );
    let body = html! {
        (field::summary(texts, typed))
        h1 { (criterion.name) }
        div.strip {
            span { (texts.get("bid-name")) " " strong { (bid.name) } " · "
                (texts.with("mark-number", [("number", number.into()), ("all", sheet.bids.len().into())])) }
            progress max=(asked) value=(given) aria-label=(texts.get("mark-progress")) {}
            span.muted { (texts.with("mark-progress-text", [("done", given.into()), ("all", asked.into())])) }
            @if let Some(mark) = sheet.mark(&criterion.id, &bid.id) {
                @if let Ok(at) = mark.saved_at.parse() {
                    span.muted { (texts.with("mark-saved-at", [("time", date::clock(at, desk.language()).into())])) }
                }
            }
        }
        div.scoring {
            (answer(desk, criterion, bid))
            (form(desk, place, typed))
        }
        (own_marks(desk, place))
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

fn answer(desk: &TenderDesk, criterion: &Criterion, bid: &Bid) -> Markup {
    let texts = desk.texts();
    let goals = desk
        .at
        .tender
        .goals
        .iter()
        .filter(|goal| criterion.goals.contains(&goal.id));
    html! {
        section.answer aria-labelledby="answer" {
            h2 #answer { (texts.with("mark-answer", [("bid", bid.name.as_str().into())])) }
            @match bid.texts.get(&criterion.id) {
                Some(text) => {
                    @for paragraph in text.split("\n\n") { p { (paragraph) } }
                }
                None => p.muted { (texts.get("mark-no-text")) }
            }
            details {
                summary { (texts.get("mark-question")) }
                p { (criterion.question) }
            }
            @for goal in goals {
                p.muted { (texts.with("mark-serves", [("goal", format!("{} {}", goal.id, goal.title).into())])) }
            }
        }
    }
}

fn form(desk: &TenderDesk, place: &Place<'_>, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let Place { criterion, bid, .. } = place;
    let reason = Field::new(texts, "reason", "mark-reason").hint(texts, "mark-reason-hint");
    asks_mark(desk, criterion, typed);
    html! {
        (Form::to(paths::mark(desk.id(), &criterion.id, &bid.id)).class("sheet mark").own_checks().draw(&desk.frame, &html! {
            fieldset disabled[!desk.may(Deed::Mark)] {
                legend.hidden { (texts.get("mark-legend")) }
                (field::version(typed))
                @match &criterion.scale {
                    Some(Scale::Levels { levels, .. }) => {
                        fieldset.field.wrong[typed.finding("mark").is_some()] {
                            legend { (texts.get("mark-legend")) }
                            @if let Some(finding) = typed.finding("mark") { p.finding #mark-finding { (finding) } }
                            div.levels {
                                @for (index, level) in levels.iter().enumerate() {
                                    (self::level(desk, criterion, level.mark, index, typed))
                                }
                            }
                        }
                    }
                    Some(Scale::Range { .. }) | None => {
                        (field::number(texts, typed, &Field::new(texts, "mark", "mark-legend")))
                    }
                }
                (field::area(texts, typed, &reason, 5))
                @if desk.may(Deed::Mark) {
                    div.actions {
                        button.button type="submit" { (texts.get("mark-save-next")) }
                        button.button.quiet type="submit" name="then" value="list" { (texts.get("mark-save-list")) }
                    }
                }
            }
        }))
    }
}

/// A mark is chosen by its level, and read as a number.
fn asks_mark(desk: &TenderDesk, criterion: &Criterion, typed: &Typed) {
    let levels = match &criterion.scale {
        Some(Scale::Levels { levels, .. }) => levels.as_slice(),
        Some(Scale::Range { .. }) | None => &[],
    };
    let printed: Vec<(String, String)> = levels
        .iter()
        .map(|level| {
            let words = level_label(criterion, level.mark);
            let plain = number::plain(level.mark, desk.language());
            (
                level.mark.normalize().to_string(),
                format!("{plain} {words}"),
            )
        })
        .collect();
    let choices: Vec<(&str, &str)> = printed
        .iter()
        .map(|(value, label)| (value.as_str(), label.as_str()))
        .collect();
    typed.asks("mark", &desk.texts().get("mark-legend"), &choices);
}

fn level(
    desk: &TenderDesk,
    criterion: &Criterion,
    mark: rust_decimal::Decimal,
    index: usize,
    typed: &Typed,
) -> Markup {
    let value = mark.normalize().to_string();
    let id = if index == 0 {
        "mark".to_owned()
    } else {
        format!("mark-{}", index + 1)
    };
    let described = criterion
        .described_levels
        .iter()
        .find(|level| level.mark == mark);
    html! {
        label.level for=(id) {
            input type="radio" id=(id) name="mark" value=(value) checked[typed.has("mark", &value)];
            b { (number::plain(mark, desk.language())) }
            span {
                @if let Some(level) = described {
                    strong { (level.label) } br; span.muted { (level.text) }
                }
            }
        }
    }
}

/// The assessor's own marks for this question, so that like is marked alike.
fn own_marks(desk: &TenderDesk, place: &Place<'_>) -> Markup {
    let texts = desk.texts();
    let Place {
        sheet,
        criterion,
        bid: here,
    } = place;
    html! {
        h2 { (texts.get("mark-own")) }
        div.scroll {
            table {
                caption.hidden { (texts.get("mark-own")) }
                thead { tr {
                    th scope="col" { (texts.get("bid-name")) }
                    th.num scope="col" { (texts.get("mark-mark")) }
                    th scope="col" { (texts.get("mark-reason")) }
                } }
                tbody {
                    @for bid in &sheet.bids {
                        tr.first[bid.id == here.id] {
                            th scope="row" { a href=(paths::mark(desk.id(), &criterion.id, &bid.id)) { (bid.name) } }
                            @match sheet.mark(&criterion.id, &bid.id) {
                                Some(mark) => {
                                    td.num { (number::plain(mark.mark, desk.language())) " " span.muted { (level_label(criterion, mark.mark)) } }
                                    td { (mark.reason) }
                                }
                                None => {
                                    td.num.muted { (texts.get("mark-not-yet")) }
                                    td {}
                                }
                            }
                        }
                    }
                }
            }
        }
        p { a href=(paths::marks(desk.id())) { (texts.get("mark-all")) } }
    }
}
