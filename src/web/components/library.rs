//! What screens show of a library: which one, what it tells about a part, and why an item is asked.

use maud::{Markup, html};

use crate::actions::library::Wording;
use crate::actions::procurement::EntryKind;
use crate::domain::permission::Deed;
use crate::domain::tender::part::Part;
use crate::i18n::date;
use crate::libraries::items::{
    Bilingual, FactKind, Library, LibraryCriterion, LibraryFact, LibraryKnockOut,
    LibraryRequirement, PriceGroup, PriceLine, Source, Verification,
};
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::paths;

/// What an item says about itself, besides its text.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    code: &'a str,
    rationale: Option<&'a Bilingual>,
    verify: Option<&'a Verification>,
    refs: &'a [String],
    source: Option<&'a Source>,
    valid_until: Option<&'a str>,
}

impl<'a> About<'a> {
    /// About a requirement.
    pub fn requirement(library: &'a Library, item: &'a LibraryRequirement) -> Self {
        Self {
            code: &item.code,
            rationale: item.rationale.as_ref(),
            verify: item.verify.as_ref(),
            refs: &item.refs,
            source: library.source(&item.source),
            valid_until: item.valid_until.as_deref(),
        }
    }

    /// About a knock-out; its evidence and its source are shown beside it.
    pub fn knock_out(item: &'a LibraryKnockOut) -> Self {
        Self {
            code: &item.code,
            rationale: item.rationale.as_ref(),
            verify: None,
            refs: &[],
            source: None,
            valid_until: None,
        }
    }

    /// About a criterion.
    pub fn criterion(library: &'a Library, item: &'a LibraryCriterion) -> Self {
        Self {
            code: &item.code,
            rationale: item.rationale.as_ref(),
            verify: None,
            refs: &[],
            source: library.source(&item.source),
            valid_until: item.valid_until.as_deref(),
        }
    }

    fn is_empty(&self) -> bool {
        self.rationale.is_none() && self.verify.is_none() && self.source.is_none()
    }
}

/// Why an item is asked, how it is checked and where it comes from, folded; facts that are past
/// their day are told in the open.
pub fn why(desk: &TenderDesk, about: &About) -> Markup {
    let texts = desk.texts();
    let row = |key: &str, text: &str| {
        html! { dt { (texts.get(key)) } dd { (text) } }
    };
    html! {
        @if !about.is_empty() {
            details.why {
                summary {
                    (texts.get("library-why")) span.hidden { " " (about.code) }
                    (outdated(desk, about.valid_until))
                }
                dl.facts {
                    @if let Some(rationale) = about.rationale {
                        (row("library-rationale", rationale.text(texts.language)))
                    }
                    @if let Some(verify) = about.verify {
                        (row(&format!("library-verify-{}", verify.kind.name()),
                            verify.how.text(texts.language)))
                    }
                    @if !about.refs.is_empty() { (row("library-refs", &about.refs.join(", "))) }
                    @if let Some(source) = about.source {
                        (row("library-source", &source.named()))
                    }
                    @if let Some(day) = ahead(desk, about.valid_until) {
                        (row("library-valid-until", &day))
                    }
                }
            }
        }
    }
}

/// A tag when the day until which the facts were known to hold has passed.
pub fn outdated(desk: &TenderDesk, until: Option<&str>) -> Markup {
    let until = until.and_then(date::parse);
    let today = date::day_of(desk.means().clock.now());
    html! {
        @if let Some(until) = until.filter(|until| *until < today) {
            @let day = date::day(until, desk.language());
            " " span.tag.caution { (desk.texts().with("library-outdated", [("day", day.into())])) }
        }
    }
}

fn ahead(desk: &TenderDesk, until: Option<&str>) -> Option<String> {
    let until = until.and_then(date::parse)?;
    let today = date::day_of(desk.means().clock.now());
    (until >= today).then(|| date::day(until, desk.language()))
}

/// The words of a requirement as they are now.
pub fn words_of_requirement(item: &LibraryRequirement) -> Wording {
    wording(&item.code, &item.nl, &item.en)
}

/// The words of a knock-out as they are now, with its places open.
pub fn words_of_knock_out(item: &LibraryKnockOut) -> Wording {
    wording(&item.code, &item.nl, &item.en)
}

/// The words of a criterion as they are now: its name and its question.
pub fn words_of_criterion(item: &LibraryCriterion) -> Wording {
    let nl = format!("{}: {}", item.nl, item.question.nl);
    let en = format!("{}: {}", item.en, item.question.en);
    wording(&item.code, &nl, &en)
}

fn wording(code: &str, nl: &str, en: &str) -> Wording {
    Wording {
        code: code.to_owned(),
        nl: nl.to_owned(),
        en: en.to_owned(),
    }
}

/// The button that keeps an entry in the organisation's own library.
pub fn keep(desk: &TenderDesk, kind: EntryKind, item: &str) -> Markup {
    let texts = desk.texts();
    html! {
        @if desk.may(Deed::Keep) {
            (Form::to(paths::keep(desk.id())).draw(&desk.frame, &html! {
                input type="hidden" name="kind" value=(kind.name());
                input type="hidden" name="item" value=(item);
                button.button.quiet type="submit" { (texts.get("library-keep")) }
            }))
        }
    }
}

/// The libraries to choose from, when there are several; `has` says which ones offer something here.
pub fn choice(
    desk: &TenderDesk,
    path: &str,
    chosen: &Library,
    has: impl Fn(&Library) -> bool,
) -> Markup {
    let texts = desk.texts();
    let all: Vec<&Library> = desk
        .app
        .libraries
        .all()
        .iter()
        .filter(|one| has(one))
        .collect();
    html! {
        @if all.len() > 1 {
            nav.tabs aria-label=(texts.get("library-which")) {
                ul {
                    @for library in all {
                        @let current = (library.code == chosen.code).then_some("page");
                        li {
                            a href={ (path) "?library=" (library.code) } aria-current=[current] {
                                (library.title.text(texts.language))
                            }
                        }
                    }
                    li { a href=(paths::own_library(desk.id())) { (texts.get("library-own")) } }
                }
            }
        }
    }
}

/// What the libraries tell about a part: that of the tender first, the others folded below.
pub fn facts(desk: &TenderDesk, part: Part) -> Markup {
    let texts = desk.texts();
    let own = desk.library().filter(|one| tells(one, part));
    let others = desk
        .app
        .libraries
        .all()
        .iter()
        .filter(|one| tells(one, part) && own.is_none_or(|own| own.code != one.code));
    let others: Vec<&Library> = others.collect();
    html! {
        @if desk.may(Deed::Write) && (own.is_some() || !others.is_empty()) {
            details {
                summary { (texts.get("library-facts")) }
                @if let Some(own) = own { (told(desk, own, part)) }
                @for library in others {
                    details {
                        summary { (library.title.text(texts.language)) }
                        (told(desk, library, part))
                    }
                }
            }
        }
    }
}

fn tells(library: &Library, part: Part) -> bool {
    let priced = part == Part::Scoring && !library.price_lines.is_empty();
    priced || library.facts.iter().any(|fact| fact.part == part.name())
}

fn told(desk: &TenderDesk, library: &Library, part: Part) -> Markup {
    let texts = desk.texts();
    let of_kind = |kind: FactKind| -> Vec<&LibraryFact> {
        let facts = library.facts.iter();
        facts
            .filter(|fact| fact.part == part.name() && fact.kind == kind)
            .collect()
    };
    html! {
        @for kind in FactKind::ALL {
            @let facts = of_kind(kind);
            @if !facts.is_empty() {
                p.choices-head { (texts.get(&format!("library-fact-{}", kind.name()))) }
                ul {
                    @for fact in facts {
                        li {
                            (texts.language.pick(&fact.nl, &fact.en))
                            @if let Some(source) = library.source(&fact.source) {
                                " " span.muted { "(" (source.short()) ")" }
                            }
                            (outdated(desk, fact.valid_until.as_deref()))
                        }
                    }
                }
            }
        }
        @if part == Part::Scoring { (prices(desk, library)) }
    }
}

/// Lines for a price sheet, by group.
fn prices(desk: &TenderDesk, library: &Library) -> Markup {
    let texts = desk.texts();
    let of_group = |group: PriceGroup| -> Vec<&PriceLine> {
        let lines = library.price_lines.iter();
        lines.filter(|line| line.group == group).collect()
    };
    html! {
        @if !library.price_lines.is_empty() {
            p.choices-head { (texts.get("library-prices")) }
            p { (texts.get("library-prices-lead")) }
            dl {
                @for group in PriceGroup::ALL {
                    @let lines = of_group(group);
                    @if !lines.is_empty() {
                        dt { (texts.get(&format!("library-price-{}", group.name()))) }
                        @for line in lines {
                            dd {
                                (texts.language.pick(&line.nl, &line.en)) ", "
                                (line.unit.text(texts.language))
                                @if let Some(hint) = &line.hint {
                                    span.hint { " " (hint.text(texts.language)) }
                                }
                                (outdated(desk, line.valid_until.as_deref()))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The page to choose from this library, for a part.
pub fn path(desk: &TenderDesk, part: Part, library: &Library) -> String {
    format!(
        "{}?library={}",
        paths::choose(desk.id(), part),
        library.code
    )
}
