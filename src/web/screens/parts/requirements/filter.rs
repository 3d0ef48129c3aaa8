//! The filter line above a list: by class, by subject and by a text that was typed.

use form_urlencoded::Serializer;
use maud::{Markup, html};
use serde::Deserialize;

use crate::domain::tender::requirement::{Requirement, RequirementClass, RequirementKind};
use crate::i18n::requirement_list::{class_word, kind_word};
use crate::i18n::{Fill, Texts};
use crate::libraries::items::LibraryRequirement;
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::Field;
use crate::web::form::Typed;

use super::CLASSES;

#[cfg(test)]
mod tests;

/// Asks for what serves no goal at all.
pub const NO_GOAL: &str = "-";
/// Asks for what nobody filled in.
pub const NOT_SAID: &str = "-";

/// What is asked for; an empty field asks for everything.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Filter {
    /// The name of a class; one that does not exist asks for everything.
    #[serde(default)]
    pub class: String,
    /// The name of a kind, or [`NOT_SAID`].
    #[serde(default)]
    pub kind: String,
    /// The subject.
    #[serde(default)]
    pub area: String,
    /// The id of a goal that is served, or [`NO_GOAL`].
    #[serde(default)]
    pub goal: String,
    /// The library to choose from; empty for that of the tender.
    #[serde(default)]
    pub library: String,
    /// [`NOT_SAID`] asks for what nobody wrote an expected use for.
    #[serde(default, rename = "use")]
    pub expected_use: String,
    /// A text that must be found.
    #[serde(default)]
    pub q: String,
    /// The column that the list is sorted by, with a minus in front for the other way round.
    #[serde(default)]
    pub sort: String,
}

impl Filter {
    /// Reads the filter back from what [`Filter::query`] wrote.
    pub fn parse(query: &str) -> Self {
        let mut filter = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()).into_owned() {
            match name.as_str() {
                "class" => filter.class = value,
                "kind" => filter.kind = value,
                "use" => filter.expected_use = value,
                "sort" => filter.sort = value,
                "area" => filter.area = value,
                "goal" => filter.goal = value,
                "library" => filter.library = value,
                "q" => filter.q = value,
                _ => {}
            }
        }
        filter
    }

    /// The filter as pairs for an address, without what is empty.
    pub fn pairs(&self) -> Vec<(&str, &str)> {
        let all = [
            ("class", &self.class),
            ("kind", &self.kind),
            ("area", &self.area),
            ("goal", &self.goal),
            ("library", &self.library),
            ("use", &self.expected_use),
            ("q", &self.q),
            ("sort", &self.sort),
        ];
        let filled = all.into_iter().filter(|(_, value)| !value.is_empty());
        filled.map(|(name, value)| (name, value.as_str())).collect()
    }

    /// The filter as the query of an address; empty when it asks for everything.
    pub fn query(&self) -> String {
        let mut query = Serializer::new(String::new());
        query.extend_pairs(self.pairs());
        query.finish()
    }

    /// True when it asks for less than everything.
    pub fn is_applied(&self) -> bool {
        self.class().is_some()
            || self.kind == NOT_SAID
            || RequirementKind::from_name(&self.kind).is_some()
            || self.expected_use == NOT_SAID
            || !self.area.is_empty()
            || !self.goal.is_empty()
            || !self.q.trim().is_empty()
    }

    /// Whether a requirement of the tender is asked for.
    pub fn shows(&self, one: &Requirement) -> bool {
        let words = [
            &one.id,
            &one.text,
            &one.area,
            &one.example,
            &one.origin,
            &one.check,
            &one.expected_use,
        ];
        self.serves(&one.goals)
            && self.is_of(one.kind)
            && self.is_used(one)
            && self.matches(one.class, &one.area, &words.map(String::as_str))
    }

    /// Whether a requirement of the library is asked for; the subject is a code here.
    pub fn shows_item(&self, one: &LibraryRequirement, texts: Texts) -> bool {
        let example = one
            .example
            .as_ref()
            .map_or("", |text| text.text(texts.language));
        let text = texts.language.pick(&one.nl, &one.en);
        self.is_of(one.kind) && self.matches(one.class, &one.area, &[&one.code, text, example])
    }

    fn is_of(&self, kind: Option<RequirementKind>) -> bool {
        if self.kind == NOT_SAID {
            return kind.is_none();
        }
        RequirementKind::from_name(&self.kind).is_none_or(|asked| kind == Some(asked))
    }

    fn is_used(&self, one: &Requirement) -> bool {
        self.expected_use != NOT_SAID || lacks_use(one)
    }

    fn serves(&self, goals: &[String]) -> bool {
        match self.goal.as_str() {
            "" => true,
            NO_GOAL => goals.is_empty(),
            goal => goals.iter().any(|one| one == goal),
        }
    }

    fn class(&self) -> Option<RequirementClass> {
        RequirementClass::from_name(&self.class)
    }

    fn matches(&self, class: RequirementClass, area: &str, words: &[&str]) -> bool {
        let sought = self.q.trim().to_lowercase();
        self.class().is_none_or(|asked| asked == class)
            && (self.area.is_empty() || self.area == area)
            && (sought.is_empty() || words.iter().any(|one| one.to_lowercase().contains(&sought)))
    }
}

/// Whether nobody wrote who will use something that is asked.
pub fn lacks_use(one: &Requirement) -> bool {
    one.class != RequirementClass::Wont && one.expected_use.trim().is_empty()
}

/// What there is to choose from; what is empty is not asked.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// The subjects.
    pub areas: Vec<Choice>,
    /// The goals.
    pub goals: Vec<Choice>,
    /// Whether what it is about can be asked.
    pub kinds: bool,
}

/// The filter line; `path` is the list itself.
pub fn line(texts: Texts, filter: &Filter, choices: Choices, path: &str) -> Markup {
    let Choices {
        areas,
        goals,
        kinds,
    } = choices;
    let typed = Typed::of([
        ("class", filter.class.clone()),
        ("kind", filter.kind.clone()),
        ("area", filter.area.clone()),
        ("goal", filter.goal.clone()),
    ]);
    let mut classes = vec![Choice::new("", texts.get("requirements-all-classes"))];
    classes.extend(CLASSES.map(|class| Choice::new(class.name(), class_word(texts, class))));
    let mut subjects = vec![Choice::new("", texts.get("requirements-all-areas"))];
    subjects.extend(areas);
    html! {
        form.filter method="get" action=(path) role="search" {
            (choice::select(texts, &typed, &Field::new(texts, "class", "requirements-class"), &classes))
            @if kinds {
                (choice::select(texts, &typed, &Field::new(texts, "kind", "requirements-kind"), &about(texts)))
            }
            (choice::select(texts, &typed, &Field::new(texts, "area", "requirements-area"), &subjects))
            @if !goals.is_empty() {
                (choice::select(texts, &typed, &Field::new(texts, "goal", "requirements-goal"), &served(texts, goals)))
            }
            div.field {
                label for="q" { (texts.get("requirements-search")) }
                input type="search" id="q" name="q" value=(filter.q);
            }
            @for (name, value) in filter.pairs() {
                @if matches!(name, "library" | "use" | "sort") {
                    input type="hidden" name=(name) value=(value);
                }
            }
            button.button.quiet type="submit" { (texts.get("requirements-filter")) }
        }
    }
}

/// The kinds to choose from, and what asks for none.
fn about(texts: Texts) -> Vec<Choice> {
    let mut kinds = vec![
        Choice::new("", texts.get("requirements-all-kinds")),
        Choice::new(NOT_SAID, texts.get("requirements-no-kind")),
    ];
    let kind = |kind: RequirementKind| Choice::new(kind.name(), kind_word(texts, kind));
    kinds.extend(RequirementKind::ALL.map(kind));
    kinds
}

/// The goals to choose from, and what asks for none.
fn served(texts: Texts, goals: Vec<Choice>) -> Vec<Choice> {
    let mut served = vec![
        Choice::new("", texts.get("requirements-all-goals")),
        Choice::new(NO_GOAL, texts.get("requirements-no-goal")),
    ];
    served.extend(goals);
    served
}

/// How many of how many are shown, and the way back to all of them; nothing without a filter.
pub fn shown(texts: Texts, filter: &Filter, shown: usize, of: usize, path: &str) -> Markup {
    let fills = [("shown", Fill::from(shown)), ("all", Fill::from(of))];
    html! {
        @if filter.is_applied() {
            p role="status" {
                (texts.with("requirements-shown", fills)) " "
                a href=(path) { (texts.get("requirements-show-all")) }
            }
        }
    }
}
