//! The order in which the list is shown: its own, or by a column, up or down.

use std::cmp::Ordering;

use form_urlencoded::Serializer;
use maud::{Markup, html};

use crate::domain::tender::requirement::Requirement;
use crate::i18n::Texts;

use super::CLASSES;
use super::filter::Filter;

/// A column that the list can be sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SortBy {
    /// The number.
    Number,
    /// The text.
    Text,
    /// The class, the heaviest first.
    Class,
    /// The subject.
    Area,
    /// The points; none is least.
    Points,
    /// The goals.
    Goals,
}

/// An order that is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sort {
    by: SortBy,
    down: bool,
}

impl SortBy {
    const ALL: [Self; 6] = [
        Self::Number,
        Self::Text,
        Self::Class,
        Self::Area,
        Self::Points,
        Self::Goals,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Text => "text",
            Self::Class => "class",
            Self::Area => "area",
            Self::Points => "points",
            Self::Goals => "goals",
        }
    }

    fn label(self, texts: Texts) -> String {
        texts.get(match self {
            Self::Number => "requirements-number",
            Self::Text => "requirements-text",
            Self::Class => "requirements-class",
            Self::Area => "requirements-area",
            Self::Points => "requirements-points-head",
            Self::Goals => "requirements-goals",
        })
    }

    fn compare(self, one: &Requirement, other: &Requirement) -> Ordering {
        let class = |one: &Requirement| CLASSES.iter().position(|class| *class == one.class);
        match self {
            // R1000 comes after R999.
            Self::Number => (one.id.len(), &one.id).cmp(&(other.id.len(), &other.id)),
            Self::Text => folded(&one.text).cmp(&folded(&other.text)),
            Self::Class => class(one).cmp(&class(other)),
            Self::Area => folded(&one.area).cmp(&folded(&other.area)),
            Self::Points => one.points.cmp(&other.points),
            Self::Goals => one.goals.cmp(&other.goals),
        }
    }
}

impl Sort {
    /// Reads `points`, or `-points` for the other way round; anything else is the list's own order.
    pub fn from_name(name: &str) -> Option<Self> {
        let (name, down) = match name.strip_prefix('-') {
            Some(name) => (name, true),
            None => (name, false),
        };
        let by = SortBy::ALL.into_iter().find(|by| by.name() == name)?;
        Some(Self { by, down })
    }

    /// Puts requirements in this order; those that are equal keep theirs.
    pub fn apply(self, shown: &mut [&Requirement]) {
        shown.sort_by(|one, other| {
            let order = self.by.compare(one, other);
            if self.down { order.reverse() } else { order }
        });
    }
}

/// Letter size does not matter.
fn folded(text: &str) -> String {
    text.to_lowercase()
}

/// The head of a column that sorts: up, then down, then the list's own order again.
pub fn head(texts: Texts, filter: &Filter, by: SortBy, path: &str) -> Markup {
    let now = Sort::from_name(&filter.sort).filter(|sort| sort.by == by);
    let next = match now {
        None => by.name().to_owned(),
        Some(Sort { down: false, .. }) => format!("-{}", by.name()),
        Some(Sort { down: true, .. }) => String::new(),
    };
    let (said, mark) = match now {
        None => (None, ""),
        Some(Sort { down: false, .. }) => (Some("ascending"), " ▲"),
        Some(Sort { down: true, .. }) => (Some("descending"), " ▼"),
    };
    let query = Filter {
        sort: next,
        ..filter.clone()
    };
    let class = (by == SortBy::Points).then_some("num");
    html! {
        th class=[class] scope="col" aria-sort=[said] {
            a href=(address(path, &query)) { (by.label(texts)) }
            @if !mark.is_empty() { span aria-hidden="true" { (mark) } }
        }
    }
}

/// By which column the list is sorted, and the way back to its own order; nothing when it is not.
pub fn told(texts: Texts, filter: &Filter, path: &str) -> Markup {
    let sort = Sort::from_name(&filter.sort);
    let own = Filter {
        sort: String::new(),
        ..filter.clone()
    };
    html! {
        @if let Some(sort) = sort {
            @let key = if sort.down { "requirements-sorted-down" } else { "requirements-sorted" };
            p role="status" {
                (texts.with(key, [("column", sort.by.label(texts).into())])) " "
                a href=(address(path, &own)) { (texts.get("requirements-own-order")) }
            }
        }
    }
}

/// The list as a filter asks for it.
pub fn address(path: &str, filter: &Filter) -> String {
    let pairs = filter.pairs();
    if pairs.is_empty() {
        return path.to_owned();
    }
    let query = Serializer::new(String::new()).extend_pairs(pairs).finish();
    format!("{path}?{query}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::tender::requirement::RequirementClass;
    use rust_decimal::Decimal;

    fn one(id: &str, text: &str, class: RequirementClass, points: Option<i64>) -> Requirement {
        Requirement {
            id: id.into(),
            text: text.into(),
            class,
            points: points.map(Decimal::from),
            ..Requirement::default()
        }
    }

    #[test]
    fn each_column_sorts_up_and_down_and_equals_keep_their_order() {
        let all = [
            one("R010", "zoeken", RequirementClass::Wont, None),
            one("R002", "Afdrukken", RequirementClass::Should, Some(10)),
            one("R1000", "bladeren", RequirementClass::Must, None),
            one("R001", "afmelden", RequirementClass::Should, Some(9)),
        ];
        for (name, expected) in [
            ("", ["R010", "R002", "R1000", "R001"]),
            ("nonsense", ["R010", "R002", "R1000", "R001"]),
            ("number", ["R001", "R002", "R010", "R1000"]),
            ("-number", ["R1000", "R010", "R002", "R001"]),
            ("text", ["R002", "R001", "R1000", "R010"]),
            ("class", ["R1000", "R002", "R001", "R010"]),
            ("points", ["R010", "R1000", "R001", "R002"]),
            ("-points", ["R002", "R001", "R010", "R1000"]),
            ("goals", ["R010", "R002", "R1000", "R001"]),
        ] {
            let mut shown: Vec<&Requirement> = all.iter().collect();
            if let Some(sort) = Sort::from_name(name) {
                sort.apply(&mut shown);
            }
            let ids: Vec<&str> = shown.iter().map(|one| one.id.as_str()).collect();
            assert_eq!(ids, expected, "{name}");
        }
    }
}
