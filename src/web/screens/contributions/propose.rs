//! The form in which somebody proposes something.

use axum::extract::Query;
use axum::response::Response;
use maud::{Markup, html};
use serde::Deserialize;

use crate::actions::contributing::proposing::{self, Made};
use crate::domain::contribution::proposal::{ProposalKind, Proposed};
use crate::domain::contribution::question::Question;
use crate::domain::permission::Deed;
use crate::domain::tender::requirement::RequirementClass;
use crate::i18n::Texts;
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::screens::contributions::not_any_more;
use crate::web::{layout, paths};

/// What a link to the form says beforehand.
#[derive(Debug, Deserialize)]
pub struct Wanted {
    #[serde(default)]
    kind: String,
    #[serde(default)]
    question: String,
}

/// Shows the form.
pub async fn show(desk: TenderDesk, Query(wanted): Query<Wanted>) -> Result<Markup, WebError> {
    if !desk.may(Deed::Propose) {
        return Err(WebError::NotNow);
    }
    let kind = ProposalKind::from_name(&wanted.kind).unwrap_or_default();
    let typed = Typed::of([
        ("kind", kind.name().to_owned()),
        ("question", wanted.question),
        ("class", String::new()),
    ]);
    Ok(view(&desk, &typed))
}

/// Keeps the proposal.
pub async fn save(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let texts = desk.texts();
    let proposed = read(texts, &mut typed);
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, &typed)));
    }
    match proposing::propose(desk.means(), &desk.at, &proposed).await {
        Ok(Made::Proposal(_)) => Ok(desk.saved_on(&paths::contributed(desk.id(), ""))),
        Ok(Made::QuestionClosed) => {
            typed.refuse("question", texts.get("proposal-question-closed"));
            Ok(refused(view(&desk, &typed)))
        }
        Err(problem) => not_any_more(&desk, problem, &mut typed, |typed| view(&desk, typed)),
    }
}

fn read(texts: Texts, typed: &mut Typed) -> Proposed {
    let kind = ProposalKind::from_name(typed.get("kind")).unwrap_or_else(|| {
        typed.refuse("kind", texts.get("proposal-kind-missing"));
        ProposalKind::default()
    });
    let is_requirement = kind == ProposalKind::Requirement;
    Proposed {
        kind,
        text: typed.required("text", texts.get("proposal-text-missing")),
        area: if is_requirement {
            typed.trimmed("area")
        } else {
            String::new()
        },
        class: RequirementClass::from_name(typed.get("class")).filter(|_| is_requirement),
        why: typed.trimmed("why"),
        on_behalf: typed.trimmed("on_behalf"),
        answers: code(typed.get("question")),
    }
}

/// Reads `1.2`.
fn code(text: &str) -> Option<(i64, i64)> {
    let (round, number) = text.split_once('.')?;
    Some((round.parse().ok()?, number.parse().ok()?))
}

/// The questions that can be answered now.
pub(super) fn open_questions(desk: &TenderDesk) -> Vec<&Question> {
    let questions = desk.at.contributions.questions.iter();
    questions
        .filter(|one| one.is_open_on(desk.at.today))
        .collect()
}

/// The classes of a requirement, and a word for when there is none yet.
pub(super) fn classes(texts: Texts, none: &str) -> Vec<Choice> {
    let classes = RequirementClass::ALL.into_iter();
    let named = classes.map(|class| {
        let name = class.name();
        Choice::new(name, texts.get(&format!("class-{name}")))
    });
    std::iter::once(Choice::new("", texts.get(none)))
        .chain(named)
        .collect()
}

fn view(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = texts.get("proposal-new");
    let kinds: Vec<Choice> = ProposalKind::ALL
        .into_iter()
        .map(|kind| {
            let key = format!("proposal-kind-{}", kind.name());
            Choice::with_hint(
                kind.name(),
                texts.get(&key),
                texts.get(&format!("{key}-hint")),
            )
        })
        .collect();
    let questions = open_questions(desk);
    let mut asked = vec![Choice::new("", texts.get("proposal-question-none"))];
    asked.extend(questions.iter().map(|one| {
        let label = format!("{}: {}", one.audience, one.question);
        Choice::new(one.code(), label)
    }));
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p.lead { (texts.get("proposal-lead")) }
        (Form::to(paths::contributed(desk.id(), "/proposals/new")).class("sheet").own_checks().draw(&desk.frame, &html! {
            @if !questions.is_empty() {
                (choice::radios(texts, typed, &Field::new(texts, "question", "proposal-question"), &asked))
            }
            (choice::radios(texts, typed, &Field::new(texts, "kind", "proposal-kind"), &kinds))
            (field::area(texts, typed, &Field::new(texts, "text", "proposal-text").hint(texts, "proposal-text-hint"), 4))
            (field::area(texts, typed, &Field::new(texts, "why", "proposal-why").hint(texts, "proposal-why-hint").optional(), 2))
            (field::text(texts, typed, &Field::new(texts, "on_behalf", "proposal-on-behalf").hint(texts, "proposal-on-behalf-hint").optional()))
            div.pair {
                (field::text(texts, typed, &Field::new(texts, "area", "proposal-area").hint(texts, "proposal-area-hint").optional()))
                (choice::select(texts, typed, &Field::new(texts, "class", "proposal-class").hint(texts, "proposal-class-hint").optional(), &classes(texts, "proposal-class-none")))
            }
            button.button type="submit" { (texts.get("proposal-button")) }
        }))
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn only_a_requirement_has_a_subject_and_a_class() {
        let texts = Language::Nl.texts();
        for (kind, area, class) in [
            ("requirement", "Koppelingen", Some(RequirementClass::Could)),
            ("goal", "", None),
        ] {
            let mut typed = Typed::of([
                ("kind", kind.to_owned()),
                ("text", " Iets ".to_owned()),
                ("area", "Koppelingen".to_owned()),
                ("class", "could".to_owned()),
                ("question", "2.3".to_owned()),
            ]);
            let proposed = read(texts, &mut typed);
            assert!(typed.is_accepted());
            assert_eq!((proposed.area.as_str(), proposed.class), (area, class));
            assert_eq!(proposed.text, "Iets");
            assert_eq!(proposed.answers, Some((2, 3)));
        }
    }

    #[test]
    fn a_proposal_without_a_text_or_a_kind_comes_back() {
        let mut typed = Typed::of([("kind", "bid".to_owned())]);
        read(Language::Nl.texts(), &mut typed);
        let fields: Vec<&str> = typed.findings().iter().map(|(name, _)| &name[..]).collect();
        assert_eq!(fields, ["kind", "text"]);
    }
}
