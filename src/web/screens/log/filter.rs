//! The filter line above a log, and the way to its other pages.

use form_urlencoded::Serializer;
use maud::{Markup, html};
use serde::Deserialize;

use crate::actions::accounts::Person;
use crate::actions::log::{Found, PAGE, Sought};
use crate::i18n::{Fill, Texts, number};
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::Field;
use crate::web::form::Typed;
use crate::web::screens::log::table;

/// What is asked for, as it stands in the address.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Filter {
    /// The identifier of who did it.
    #[serde(default)]
    person: String,
    /// What was done.
    #[serde(default)]
    deed: String,
    /// `refused` for only what was refused.
    #[serde(default)]
    result: String,
    /// The number of the page, from 1.
    #[serde(default)]
    page: String,
}

impl Filter {
    /// What is looked for.
    pub fn sought(&self) -> Sought {
        Sought {
            person: self.person.clone(),
            deed: self.deed.clone(),
            refused: self.result == "refused",
        }
    }

    /// The number of the page; 1 when it is none.
    pub fn page(&self) -> i64 {
        self.page.parse().unwrap_or(1).max(1)
    }

    fn is_applied(&self) -> bool {
        self.sought() != Sought::default()
    }

    fn address(&self, path: &str, page: i64) -> String {
        let mut query = Serializer::new(String::new());
        let page = page.to_string();
        let fields = [
            ("person", &self.person),
            ("deed", &self.deed),
            ("result", &self.result),
            ("page", &page),
        ];
        query.extend_pairs(fields.iter().filter(|(_, value)| !value.is_empty()));
        format!("{path}?{}", query.finish())
    }
}

/// The filter line; `path` is the page itself.
pub fn line(texts: Texts, filter: &Filter, found: &Found, people: &[Person], path: &str) -> Markup {
    let typed = Typed::of([
        ("person", filter.person.clone()),
        ("deed", filter.deed.clone()),
        ("result", filter.result.clone()),
    ]);
    let results = [
        Choice::new("", texts.get("log-every-result")),
        Choice::new("refused", texts.get("log-only-refused")),
    ];
    html! {
        form.filter method="get" action=(path) role="search" {
            (choice::select(texts, &typed, &Field::new(texts, "person", "log-who"), &persons(texts, found, people)))
            (choice::select(texts, &typed, &Field::new(texts, "deed", "log-what"), &deeds(texts, found)))
            (choice::select(texts, &typed, &Field::new(texts, "result", "log-result"), &results))
            button.button.quiet type="submit" { (texts.get("log-filter")) }
        }
        @if filter.is_applied() {
            p role="status" {
                (texts.with("log-found", [("count", count(found.count))])) " "
                a href=(path) { (texts.get("log-show-all")) }
            }
        }
    }
}

fn persons(texts: Texts, found: &Found, people: &[Person]) -> Vec<Choice> {
    let occurs = |person: &&Person| {
        let id = Some(&person.person_id);
        found.occurring.iter().any(|(_, who)| who.as_ref() == id)
    };
    let everybody = Choice::new("", texts.get("log-everybody"));
    let people = people.iter().filter(occurs);
    let people = people.map(|one| Choice::new(&one.person_id, &one.name));
    [everybody].into_iter().chain(people).collect()
}

fn deeds(texts: Texts, found: &Found) -> Vec<Choice> {
    let mut deeds: Vec<(String, &str)> = found
        .occurring
        .iter()
        .map(|(deed, _)| (table::deed(texts, deed), deed.as_str()))
        .collect();
    deeds.sort();
    deeds.dedup();
    let all = Choice::new("", texts.get("log-every-deed"));
    let deeds = deeds
        .into_iter()
        .map(|(words, deed)| Choice::new(deed, words));
    [all].into_iter().chain(deeds).collect()
}

/// The way to earlier and later pages; nothing when there is only one.
pub fn pager(texts: Texts, filter: &Filter, found: &Found, path: &str) -> Markup {
    let (page, last) = (filter.page(), ((found.count + PAGE - 1) / PAGE).max(1));
    let fills = [
        ("page", number::plain(page.into(), texts.language).into()),
        ("last", number::plain(last.into(), texts.language).into()),
    ];
    html! {
        @if last > 1 {
            nav.actions aria-label=(texts.get("log-pages")) {
                @if page > 1 {
                    a href=(filter.address(path, page.min(last + 1) - 1)) { (texts.get("log-later")) }
                }
                span { (texts.with("log-page", fills)) }
                @if page < last {
                    a href=(filter.address(path, page + 1)) { (texts.get("log-earlier")) }
                }
            }
        }
    }
}

/// A number of entries as texts count them.
fn count(of: i64) -> Fill {
    Fill::from(usize::try_from(of).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_keeps_what_was_asked_for() {
        let filter = Filter {
            person: "p&1".to_owned(),
            result: "refused".to_owned(),
            page: "3".to_owned(),
            ..Filter::default()
        };
        assert_eq!(
            filter.address("/log", 4),
            "/log?person=p%261&result=refused&page=4"
        );
        assert!(filter.sought().refused);
        assert_eq!(filter.page(), 3);
    }

    #[test]
    fn a_page_that_is_none_is_the_first() {
        for page in ["", "0", "-3", "x", "99999999999999999999"] {
            let filter = Filter {
                page: page.to_owned(),
                ..Filter::default()
            };
            assert_eq!(filter.page(), 1, "{page}");
        }
    }
}
