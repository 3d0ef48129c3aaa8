//! The frame around every page: head, bar, rail and main.

use maud::{DOCTYPE, Markup, html};

use crate::actions::procurement::Procurement;
use crate::domain::finding::{Finding, Severity};
use crate::domain::permission::{Deed, may};
use crate::domain::phase::{Phase, Standing};
use crate::domain::role::Role;
use crate::domain::tender::part::Part;
use crate::domain::visibility::Field;
use crate::i18n::Texts;
use crate::web::components::post_form::Form;
use crate::web::components::remarks;
use crate::web::desk::{Frame, TenderDesk};
use crate::web::form::Typed;
use crate::web::paths;

/// A page without a tender around it.
pub fn plain(frame: &Frame, title: &str, body: &Markup) -> Markup {
    shell(frame, title, None, body)
}

/// A page of a tender, with the rail beside it.
pub fn tender(desk: &TenderDesk, title: &str, body: &Markup) -> Markup {
    let title = format!("{title} – {}", desk.at.row.title);
    // Here, so that every page about something that is written has it, and none can forget it.
    let body = html! { (body) (remarks::below(desk)) };
    shell(&desk.frame, &title, Some(&desk.at), &body)
}

/// A title that says first that something is wrong with the form.
pub fn form_title(texts: Texts, title: &str, typed: &Typed) -> String {
    if typed.is_accepted() {
        title.to_owned()
    } else {
        texts.with("form-error-title", [("title", title.into())])
    }
}

fn shell(frame: &Frame, title: &str, at: Option<&Procurement>, body: &Markup) -> Markup {
    let texts = frame.texts;
    html! {
        (DOCTYPE)
        html lang=(frame.language().code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) " – Bestek" }
                link rel="stylesheet" href=(paths::asset("bestek.css"));
                link rel="icon" href=(paths::asset("icon.svg")) type="image/svg+xml";
                script type="module" src=(paths::asset("bestek.js")) {}
            }
            body {
                a.skip href="#main" { (texts.get("skip-to-main")) }
                (bar(frame))
                div.shell.wide[at.is_none()] {
                    @if let Some(at) = at { (rail(frame, at)) }
                    main #main tabindex="-1" {
                        @if frame.full {
                            @let key = if frame.person.is_some() { "disk-full" } else { "sign-in-full" };
                            p.note.caution role="alert" { (texts.get(key)) }
                        }
                        @if let Some(time) = &frame.saved {
                            p.saved role="status" {
                                @if let Some(count) = frame.added {
                                    (texts.with("saved-added", [("count", usize::from(count).into())])) " "
                                }
                                (texts.with("saved-at", [("time", time.as_str().into())]))
                                @if let Some(also) = frame.saved_also { " " (texts.get(also)) }
                            }
                        }
                        (body)
                    }
                }
            }
        }
    }
}

fn bar(frame: &Frame) -> Markup {
    let texts = frame.texts;
    html! {
        header.bar {
            a.brand href=(paths::HOME) { "Bestek" }
            @if frame.demo { span.tag { (texts.get("bar-demo")) } }
            div.bar-end {
                (Form::to(paths::LANGUAGE).draw(frame, &html! {
                    input type="hidden" name="next" value=(frame.path);
                    @for language in crate::i18n::Language::ALL {
                        @if language != frame.language() {
                            button.link type="submit" name="language" value=(language.code())
                                lang=(language.code()) { (language.texts().get("language-name")) }
                        }
                    }
                }))
                @if let Some(person) = &frame.person {
                    @if person.administrator {
                        a href=(paths::PEOPLE) { (texts.get("bar-people")) }
                        a href=(paths::ACCOUNT_LOG) { (texts.get("bar-log")) }
                    }
                    a href=(paths::ACCOUNT) aria-current=[current(frame, paths::ACCOUNT, false)] {
                        span.hidden { (texts.get("bar-account")) " " } (person.name)
                    }
                    (Form::to(paths::SIGN_OUT).draw(frame, &html! {
                        button.link type="submit" { (texts.get("bar-sign-out")) }
                    }))
                }
            }
        }
    }
}

fn rail(frame: &Frame, at: &Procurement) -> Markup {
    let texts = frame.texts;
    let id = at.id();
    let phase = standing_words(texts, at.standing());
    html! {
        // On a phone the whole rail stands on the front page only; its head leads back there.
        nav.rail.front[frame.path == paths::tender(id)] aria-label=(texts.get("rail-label")) {
            div.org { (at.tender.authority.name) }
            a.tender href=(paths::tender(id)) aria-current=[current(frame, &paths::tender(id), true)] {
                (at.row.title)
            }
            div.muted { (at.row.reference) " · " (phase) }
            @if at.viewer.roles != [Role::Assessor] {
                h2.group { (texts.get("rail-write")) }
                // Only this list shows them, and they take a while.
                @let findings = &at.shown_findings();
                ol {
                    @for part in Part::ALL {
                        (rail_link(frame, &paths::part(id, part),
                            &texts.get(&format!("part-{}", part.name())), &part_state(texts, at, part, findings)))
                    }
                    (rail_link(frame, &paths::thread(id), &texts.get("thread-title"), ""))
                    (rail_link(frame, &paths::planning(id), &texts.get("planning-title"), ""))
                    @if at.shows(Field::Contributions) {
                        (rail_link(frame, &paths::contributed(id, ""), &texts.get("contributions-title"),
                            &contributions_state(texts, at)))
                    }
                    @if at.shows(Field::OwnWorkingDocuments) {
                        (rail_link(frame, &paths::working_documents(id), &texts.get("working-documents-title"), ""))
                    }
                    @if at.phase() == Phase::Draft && may(&at.viewer, Deed::Publish, at.standing()).is_ok() {
                        (rail_link(frame, &paths::publish(id), &texts.get("rail-publish"), ""))
                    }
                }
            }
            h2.group { (texts.get("rail-decide")) }
            ol {
                @let steps = [paths::procedure(id), paths::rectification(id)];
                @let here = steps.iter().find_map(|path| current(frame, path, false));
                li { a href=(steps[0]) aria-current=[here] { span { (texts.get("rail-procedure")) } } }
                @if at.shows(Field::Bids) {
                    (rail_link(frame, &paths::bids(id), &texts.get("rail-bids"), ""))
                }
                @if at.phase() >= Phase::Closed && (at.viewer.is(Role::Assessor) || at.shows(Field::Declarations)) {
                    (rail_link(frame, &paths::declarations(id), &texts.get("rail-declarations"),
                        &declarations_state(texts, at)))
                }
                @if at.phase() >= Phase::Assessing {
                    (rail_link(frame, &paths::marks(id), &texts.get("rail-marks"), ""))
                }
                @let shut = texts.get("rail-outcome-shut");
                (rail_link(frame, &paths::outcome(id), &texts.get("rail-outcome"),
                    if at.shows(Field::Prices) { "" } else { &shut }))
                (rail_link(frame, &paths::documents(id), &texts.get("rail-documents"), ""))
                @if at.shows(Field::Members) {
                    (rail_link(frame, &paths::members(id), &texts.get("rail-members"), ""))
                }
                @if at.shows(Field::Log) {
                    (rail_link(frame, &paths::log(id), &texts.get("rail-log"), ""))
                }
            }
        }
    }
}

/// What the person must still do about declarations, in a word.
fn declarations_state(texts: Texts, at: &Procurement) -> String {
    if at.must_declare() {
        texts.get("rail-declarations-sign")
    } else if at.must_judge() {
        texts.get("rail-declarations-judge")
    } else {
        String::new()
    }
}

/// How many proposals and remarks are open, in a word.
fn contributions_state(texts: Texts, at: &Procurement) -> String {
    match at.contributions.open() {
        0 => String::new(),
        open => texts.with("rail-contributions-open", [("count", open.into())]),
    }
}

fn rail_link(frame: &Frame, path: &str, label: &str, state: &str) -> Markup {
    html! {
        li {
            a href=(path) aria-current=[current(frame, path, false)] {
                span { (label) }
                @if !state.is_empty() { " " small { (state) } }
            }
        }
    }
}

/// `page` for the page itself, `true` for what lies below it.
fn current(frame: &Frame, path: &str, exact: bool) -> Option<&'static str> {
    if frame.path == path {
        Some("page")
    } else if !exact && frame.path.starts_with(path) {
        Some("true")
    } else {
        None
    }
}

/// Where a tender stands, in words.
pub fn standing_words(texts: Texts, standing: Standing) -> String {
    let key = if standing.withdrawn {
        "standing-withdrawn".to_owned()
    } else if standing.rectifying {
        "standing-rectifying".to_owned()
    } else {
        format!("phase-{}", standing.phase.name())
    };
    texts.get(&key)
}

/// How far a part is, in words; `findings` are those of the whole tender.
pub fn part_state(texts: Texts, at: &Procurement, part: Part, findings: &[&Finding]) -> String {
    let mends = |one: &Finding| one.part == Some(part) && one.severity == Severity::Error;
    let key = if at.done.contains(&part) {
        if findings.iter().copied().any(mends) {
            "state-problem"
        } else {
            "state-done"
        }
    } else if started(at, part) {
        "state-busy"
    } else {
        "state-not-yet"
    };
    texts.get(key)
}

fn started(at: &Procurement, part: Part) -> bool {
    let tender = &at.tender;
    match part {
        Part::Motivation => {
            !tender.motivation.summary.is_empty() || !tender.motivation.answers.is_empty()
        }
        Part::Goals => !tender.goals.is_empty(),
        Part::KnockOuts => !tender.knock_outs.is_empty(),
        Part::Requirements => !tender.requirements.is_empty(),
        Part::Scoring => tender.award.price_weight.is_some() || !tender.criteria.is_empty(),
        Part::Quality => crate::domain::tender::criterion::leaves(&tender.criteria)
            .iter()
            .any(|one| !one.question.is_empty()),
        Part::Implementation => !tender.implementation.steps.is_empty(),
    }
}
