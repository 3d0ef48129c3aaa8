//! The checks before publication, and publication itself.

use axum::response::Response;
use maud::{Markup, html};

use crate::actions::procedure::{self, Published};
use crate::domain::finding::{Finding, Severity};
use crate::domain::permission::Deed;
use crate::domain::publication;
use crate::domain::tender::part::Part;
use crate::domain::wording::rule;
use crate::web::components::field;
use crate::web::components::part::finding_text;
use crate::web::components::post_form::Form;
use crate::web::components::wording;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::{layout, paths};

/// Shows what is open, or the button.
pub async fn show(desk: TenderDesk) -> Markup {
    view(&desk, &Typed::default())
}

/// Freezes criteria and weights.
pub async fn publish(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let texts = desk.texts();
    if typed.get("sure") != "yes" {
        typed.refuse("sure", texts.get("publish-not-sure"));
        return Ok(refused(view(&desk, &typed)));
    }
    match procedure::publish(desk.means(), &desk.at, typed.get("hash")).await? {
        Published::Frozen(_) => Ok(desk.saved_to(&paths::tender(desk.id()))),
        Published::OtherCriteria => {
            typed.refuse("main", texts.get("publish-other-criteria"));
            Ok(refused(view(&desk, &typed)))
        }
        Published::NotYet(findings) => {
            for finding in &findings {
                typed.refuse("findings", finding_text(texts, finding));
            }
            Ok(refused(view(&desk, &typed)))
        }
    }
}

fn view(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = texts.get("publish-title");
    let findings = desk.at.findings();
    let (errors, warnings): (Vec<&Finding>, Vec<&Finding>) = findings
        .iter()
        .partition(|one| one.severity == Severity::Error);
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p.lead { (texts.get("publish-lead")) }
        section #findings {
            @if !errors.is_empty() {
                h2 { (texts.with("publish-errors", [("count", errors.len().into())])) }
                (linked(desk, &errors))
            }
            @if !warnings.is_empty() {
                h2 { (texts.with("publish-warnings", [("count", warnings.len().into())])) }
                (linked(desk, &warnings))
            }
            (wording::kept(desk))
            @let open = desk.at.contributions.open();
            @if open > 0 {
                p {
                    (texts.with("publish-contributions", [("count", open.into())])) " "
                    a href=(paths::contributed(desk.id(), "")) { (texts.get("contributions-title")) }
                }
            }
        }
        @if errors.is_empty() && desk.may(Deed::Publish) {
            h2 { (texts.get("publish-freeze")) }
            p { (texts.get("publish-freeze-text")) }
            dl.facts {
                dt { (texts.get("fact-hash")) } dd.hash { (publication::criteria_sha256(&desk.at.tender)) }
            }
            (Form::to(paths::publish(desk.id())).class("sheet").own_checks().draw(&desk.frame, &html! {
                input type="hidden" name="hash" value=(publication::criteria_sha256(&desk.at.tender));
                div.field.wrong[typed.finding("sure").is_some()] {
                    @if let Some(finding) = typed.finding("sure") { p.finding { (finding) } }
                    div.choice {
                        input type="checkbox" id="sure" name="sure" value="yes";
                        label for="sure" { (texts.get("publish-sure")) }
                    }
                }
                button.button type="submit" { (texts.get("publish-button")) }
            }))
        }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

/// Findings, each with a link to the part where it is mended.
fn linked(desk: &TenderDesk, findings: &[&Finding]) -> Markup {
    let texts = desk.texts();
    html! {
        ul.findings {
            @for finding in findings {
                li {
                    (finding_text(texts, finding)) " "
                    @let (path, place) = match finding.part {
                        _ if finding.code.starts_with("law-") => (paths::planning(desk.id()), "planning-title".to_owned()),
                        _ if finding.code.starts_with("thread-") => (paths::thread(desk.id()), "thread-title".to_owned()),
                        _ if finding.code.starts_with("check") => (format!("{}#checks", paths::part(desk.id(), Part::Implementation)), "implementation-checks".to_owned()),
                        _ if finding.code.starts_with("lab-") => (paths::method_lab(desk.id()), "lab-link".to_owned()),
                        Some(part) if rule::find(finding.code).is_some() => {
                            (format!("{}#{}", paths::checked(desk.id(), part, &finding.object), wording::PLACE), "wording-to-text".to_owned())
                        }
                        Some(part) => (paths::part(desk.id(), part), format!("part-{}", part.name())),
                        None => (paths::members(desk.id()), "rail-members".to_owned()),
                    };
                    a href=(path) { (texts.get(&place)) }
                }
            }
        }
    }
}
