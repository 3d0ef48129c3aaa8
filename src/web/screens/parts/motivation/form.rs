//! The guiding questions, in one long form that can be saved after each group.

use axum::response::Response;
use maud::{Markup, html};

use crate::actions::procurement::{self, Entry, EntryKind};
use crate::actions::writing;
use crate::domain::permission::Deed;
use crate::domain::tender::motivation::{Motivation, MotivationAnswer};
use crate::domain::tender::part::Part;
use crate::i18n::Texts;
use crate::web::components::field::{self, Field};
use crate::web::components::part;
use crate::web::components::post_form::Form;
use crate::web::components::sections::{self, Line};
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::Typed;
use crate::web::late::Late;
use crate::web::screens::parts::motivation::bottleneck;
use crate::web::screens::parts::motivation::questions::{GROUPS, OTHER, Question, asked};
use crate::web::{layout, paths};

/// The id of the form, for the button below it that calls the part done.
const FORM: &str = "motivation-form";

/// Shows the questions with what was answered.
pub async fn show(desk: TenderDesk) -> Result<Markup, WebError> {
    let entry = stored(&desk).await?;
    let asked = asked(desk.texts(), desk.library(), &entry.value.answers);
    Ok(view(&desk, &asked, &filled(&entry.value, entry.version)))
}

/// Saves the answers; a button below the form calls the part done as well.
pub async fn save(desk: TenderDesk, typed: Typed) -> Result<Response, WebError> {
    let now = stored(&desk).await?;
    let asked = asked(desk.texts(), desk.library(), &now.value.answers);
    let changed = Entry {
        id: now.id,
        version: typed.version(),
        value: read(&typed, &asked, &now.value.answers),
    };
    let (means, viewer) = (desk.means(), &desk.at.viewer);
    let kind = EntryKind::Motivation;
    if let Err(problem) = writing::save(means, viewer, desk.id(), kind, &changed).await {
        let now = stored(&desk).await?;
        let late = Late {
            deeds: "motivation.",
            back: paths::part(desk.id(), Part::Motivation),
            saved: Some(filled(&now.value, now.version)),
            ..Late::default()
        };
        let view = |typed: &Typed| view(&desk, &asked, typed);
        return late.answer(&desk, problem, typed, view).await;
    }
    if let Some(done) = sections::calls_done(&typed) {
        writing::call_done(means, viewer, desk.id(), Part::Motivation, done).await?;
    }
    Ok(sections::go_on(&desk, Part::Motivation, &typed))
}

async fn stored(desk: &TenderDesk) -> Result<Entry<Motivation>, WebError> {
    Ok(procurement::only(desk.means(), &desk.at, EntryKind::Motivation).await?)
}

/// Reads the answers; empty ones are not kept, and those the form did not show stay as they were.
fn read(typed: &Typed, asked: &[Question], stored: &[MotivationAnswer]) -> Motivation {
    let answers = asked.iter().filter_map(|question| {
        let before = stored.iter().find(|answer| answer.code == question.code);
        if typed.all(&question.code).is_empty() {
            return before.cloned();
        }
        let text = typed.trimmed(&question.code);
        let answer = before.cloned().unwrap_or_else(|| MotivationAnswer {
            code: question.code.clone(),
            group: question.group.clone(),
            question: question.text.clone(),
            text: String::new(),
        });
        (!text.is_empty()).then_some(MotivationAnswer { text, ..answer })
    });
    Motivation {
        summary: typed.trimmed("opening_text"),
        answers: answers.collect(),
        bottlenecks: Vec::new(),
        doing_nothing: typed.trimmed("doing_nothing"),
    }
}

fn filled(motivation: &Motivation, version: i64) -> Typed {
    let mut typed = Typed::of([
        ("version", version.to_string()),
        ("opening_text", motivation.summary.clone()),
        ("doing_nothing", motivation.doing_nothing.clone()),
    ]);
    for answer in &motivation.answers {
        typed.push(&answer.code, &answer.text);
    }
    typed
}

fn view(desk: &TenderDesk, asked: &[Question], typed: &Typed) -> Markup {
    let texts = desk.texts();
    let groups: Vec<(&str, Vec<&Question>)> = GROUPS
        .into_iter()
        .chain([OTHER])
        .map(|group| (group, in_group(asked, group)))
        .filter(|(_, questions)| !questions.is_empty())
        .collect();
    let title = texts.get("part-motivation");
    let body = html! {
        (field::summary(texts, typed))
        (part::head(desk, Part::Motivation))
        @if desk.may(Deed::Write) { p { (texts.get("motivation-may-be-empty")) } }
        (sections::contents(&texts.get("motivation-contents"), &lines(desk, &groups, typed)))
        (Form::to(paths::part(desk.id(), Part::Motivation)).class("sheet").id(FORM).own_checks().draw(&desk.frame, &html! {
            fieldset disabled[!desk.may(Deed::Write)] {
                legend.hidden { (title) }
                (field::opened(typed, desk.may(Deed::Write)))
                (alone(desk, typed, "opening", "opening_text"))
                @for (group, questions) in &groups { (section(desk, typed, group, questions)) }
                (alone(desk, typed, "nothing", "doing_nothing"))
            }
        }))
        (bottleneck::list(desk))
        (part::end_of_form(desk, Part::Motivation, FORM))
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

fn in_group<'a>(asked: &'a [Question], group: &str) -> Vec<&'a Question> {
    asked
        .iter()
        .filter(|question| question.shown_in() == group)
        .collect()
}

fn lines(desk: &TenderDesk, groups: &[(&str, Vec<&Question>)], typed: &Typed) -> Vec<Line> {
    let texts = desk.texts();
    let line = |section: &str, state: String| Line {
        section: section.to_owned(),
        title: texts.get(&format!("motivation-{section}")),
        state,
    };
    let one = |field: &str| answered(texts, usize::from(!typed.trimmed(field).is_empty()), 1);
    let mut lines = vec![line("opening", one("opening_text"))];
    for (group, questions) in groups {
        let filled = questions
            .iter()
            .filter(|question| !typed.trimmed(&question.code).is_empty());
        lines.push(line(
            group,
            answered(texts, filled.count(), questions.len()),
        ));
    }
    lines.push(line("nothing", one("doing_nothing")));
    let bottlenecks = desk.at.tender.motivation.bottlenecks.len();
    let counted = texts.with("motivation-listed", [("count", bottlenecks.into())]);
    lines.push(line("bottlenecks", counted));
    lines
}

fn answered(texts: Texts, filled: usize, all: usize) -> String {
    if filled == 0 {
        texts.get("state-not-yet")
    } else if filled == all {
        texts.get("motivation-all-answered")
    } else {
        let fills = [("filled", filled.into()), ("all", all.into())];
        texts.with("motivation-answered", fills)
    }
}

/// A section of one field: its heading is the label.
fn alone(desk: &TenderDesk, typed: &Typed, section: &str, name: &str) -> Markup {
    let texts = desk.texts();
    let field = Field {
        name,
        label: texts.get(&format!("motivation-{section}-field")),
        hint: Some(texts.get(&format!("motivation-{section}-hint"))),
        optional: false,
    };
    html! {
        section #(section) {
            h2 { (texts.get(&format!("motivation-{section}"))) }
            (field::area(texts, typed, &field, field::rows_for(typed.get(name), 5)))
            (sections::save_here(desk, section))
        }
    }
}

fn section(desk: &TenderDesk, typed: &Typed, group: &str, questions: &[&Question]) -> Markup {
    let texts = desk.texts();
    html! {
        section #(group) {
            h2 { (texts.get(&format!("motivation-{group}"))) }
            p { (texts.get(&format!("motivation-{group}-text"))) }
            @for question in questions {
                @let field = Field {
                    name: &question.code,
                    label: question.text.clone(),
                    hint: question.hint.clone(),
                    optional: false,
                };
                (field::area(texts, typed, &field, field::rows_for(typed.get(&question.code), 3)))
            }
            (sections::save_here(desk, group))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    fn answer(code: &str, text: &str) -> MotivationAnswer {
        MotivationAnswer {
            code: code.into(),
            group: "current".into(),
            question: format!("{code}?"),
            text: text.into(),
        }
    }

    #[test]
    fn answers_are_kept_with_their_question_and_empty_ones_are_not() {
        let asked = asked(Language::Nl.texts(), None, &[]);
        let typed = Typed::of([
            ("opening_text", "  Wij zoeken iets.\r\nEcht.  ".to_owned()),
            ("own-law", " De Omgevingswet. ".to_owned()),
            ("own-now", "   ".to_owned()),
            ("doing_nothing", "Het kost geld.".to_owned()),
        ]);
        let motivation = read(&typed, &asked, &[]);
        assert_eq!(motivation.summary, "Wij zoeken iets.\nEcht.");
        assert_eq!(motivation.doing_nothing, "Het kost geld.");
        assert_eq!(motivation.answers.len(), 1);
        let kept = &motivation.answers[0];
        assert_eq!(
            (kept.code.as_str(), kept.group.as_str()),
            ("own-law", "external")
        );
        assert_eq!(kept.text, "De Omgevingswet.");
        assert!(!kept.question.is_empty());
    }

    #[test]
    fn an_answer_that_the_form_did_not_show_stays_and_one_that_was_emptied_goes() {
        let stored = [answer("OLD-1", "Blijft."), answer("OLD-2", "Gaat weg.")];
        let asked = asked(Language::Nl.texts(), None, &stored);
        let typed = Typed::of([("OLD-2", String::new())]);
        assert_eq!(read(&typed, &asked, &stored).answers, [stored[0].clone()]);
    }

    #[test]
    fn what_was_saved_fills_the_form_and_reads_back_the_same() {
        let stored = Motivation {
            summary: "Kort.".into(),
            answers: vec![answer("OLD-1", "Nu.\n\nStraks.")],
            bottlenecks: Vec::new(),
            doing_nothing: "Niets.".into(),
        };
        let asked = asked(Language::Nl.texts(), None, &stored.answers);
        assert_eq!(read(&filled(&stored, 3), &asked, &stored.answers), stored);
    }
}
