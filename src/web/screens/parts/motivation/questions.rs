//! Which questions the motivation asks: those of the library, else a few of our own, and always
//! those that were answered before.

use crate::domain::tender::motivation::MotivationAnswer;
use crate::i18n::Texts;
use crate::libraries::items::Library;

/// The groups, in the order of the page.
pub const GROUPS: [&str; 5] = [
    "strategic",
    "external",
    "organisation",
    "current",
    "desired",
];

/// Where questions of an unknown group are shown.
pub const OTHER: &str = "other";

/// The questions for a tender without a library: code and group, texts under
/// `motivation-own-<code>`.
const OWN: [(&str, &str); 10] = [
    ("why", "strategic"),
    ("aims", "strategic"),
    ("law", "external"),
    ("economy", "external"),
    ("technology", "external"),
    ("population", "external"),
    ("labour", "external"),
    ("course", "organisation"),
    ("now", "current"),
    ("then", "desired"),
];

/// A question as the page asks it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The code, which is the name of its field.
    pub code: String,
    /// The group that it is kept under.
    pub group: String,
    /// The question.
    pub text: String,
    /// Help, in one sentence.
    pub hint: Option<String>,
}

impl Question {
    /// The group that it is shown in.
    pub fn shown_in(&self) -> &str {
        let known = GROUPS.iter().find(|group| **group == self.group);
        known.map_or(OTHER, |group| group)
    }
}

/// All questions, in the order in which answers are kept.
pub fn asked(
    texts: Texts,
    library: Option<&Library>,
    stored: &[MotivationAnswer],
) -> Vec<Question> {
    let mut asked = of_library(texts, library);
    if asked.is_empty() {
        asked = own(texts);
    }
    for answer in stored {
        if asked.iter().all(|question| question.code != answer.code) {
            asked.push(Question {
                code: answer.code.clone(),
                group: answer.group.clone(),
                text: answer.question.clone(),
                hint: None,
            });
        }
    }
    asked
}

fn of_library(texts: Texts, library: Option<&Library>) -> Vec<Question> {
    let questions = library.map_or(&[][..], |library| &library.questions);
    questions
        .iter()
        .filter(|one| one.part == "motivation")
        .map(|one| Question {
            code: one.code.clone(),
            group: one.group.clone(),
            text: texts.language.pick(&one.nl, &one.en).to_owned(),
            hint: one
                .hint
                .as_ref()
                .map(|hint| hint.text(texts.language).to_owned()),
        })
        .collect()
}

fn own(texts: Texts) -> Vec<Question> {
    OWN.into_iter()
        .map(|(code, group)| Question {
            code: format!("own-{code}"),
            group: group.to_owned(),
            text: texts.get(&format!("motivation-own-{code}")),
            hint: Some(texts.get(&format!("motivation-own-{code}-hint"))),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::libraries::Libraries;

    fn stored(code: &str, group: &str) -> MotivationAnswer {
        MotivationAnswer {
            code: code.into(),
            group: group.into(),
            question: "Waarom?".into(),
            text: "Daarom.".into(),
        }
    }

    #[test]
    fn without_a_library_every_group_asks_something_and_outside_has_five_factors() {
        for language in Language::ALL {
            let asked = asked(language.texts(), None, &[]);
            for group in GROUPS {
                assert!(asked.iter().any(|one| one.shown_in() == group), "{group}");
            }
            let outside = asked.iter().filter(|one| one.group == "external");
            assert_eq!(outside.count(), 5);
            assert!(asked.iter().all(|one| !one.text.contains('⟦')));
            let hints = asked.iter().filter_map(|one| one.hint.as_ref());
            assert!(hints.into_iter().all(|hint| !hint.contains('⟦')));
        }
    }

    #[test]
    fn a_library_replaces_our_own_questions() {
        let libraries = Libraries::embedded().unwrap();
        let lms = libraries.find("lms");
        let of_library = lms.iter().flat_map(|one| &one.questions);
        let of_library = of_library.filter(|one| one.part == "motivation").count();
        let asked = asked(Language::Nl.texts(), lms, &[stored("LMS-Q02", "external")]);
        assert!(of_library > 20, "only {of_library}");
        assert_eq!(asked.len(), of_library);
        assert!(asked.iter().all(|one| one.shown_in() != OTHER));
        let outside = asked.iter().filter(|one| one.group == "external");
        assert_eq!(outside.count(), 5);
    }

    #[test]
    fn an_answer_to_a_question_that_is_gone_is_still_shown() {
        let answers = [stored("OLD-1", "current"), stored("OLD-2", "weather")];
        let asked = asked(Language::Nl.texts(), None, &answers);
        let shown = |code: &str| asked.iter().find(|one| one.code == code).unwrap();
        assert_eq!(shown("OLD-1").shown_in(), "current");
        assert_eq!(shown("OLD-2").shown_in(), OTHER);
        assert_eq!(shown("OLD-2").group, "weather");
    }
}
