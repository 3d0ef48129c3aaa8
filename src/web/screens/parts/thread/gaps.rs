//! Where the thread breaks, each place with the way to mend it.

use maud::{Markup, html};

use crate::domain::permission::Deed;
use crate::domain::tender::goal::Goal;
use crate::domain::tender::motivation::Bottleneck;
use crate::domain::tender::part::Part;
use crate::domain::tender::thread::{Asked, Gap};
use crate::web::back::Back;
use crate::web::desk::TenderDesk;
use crate::web::paths;
use crate::web::screens::parts::requirements::filter::NO_GOAL;

use super::{at_field, page_of};

/// Every gap, kind by kind; nothing when there is none.
pub fn sections(desk: &TenderDesk, gaps: &[Gap<'_>]) -> Markup {
    html! {
        @if !gaps.is_empty() {
            section #gaps {
                h2 { (desk.texts().get("thread-gaps")) }
                @for kind in Gap::KINDS { (section(desk, gaps, kind)) }
            }
        }
    }
}

fn section(desk: &TenderDesk, gaps: &[Gap<'_>], kind: &str) -> Markup {
    let texts = desk.texts();
    let of_kind: Vec<&Gap<'_>> = gaps.iter().filter(|gap| gap.kind() == kind).collect();
    html! {
        @if !of_kind.is_empty() {
            h3 { (texts.with(&format!("thread-gap-{kind}"), [("count", of_kind.len().into())])) }
            p { (texts.get(&format!("thread-advice-{kind}"))) }
            (all_at_once(desk, &of_kind))
            ul.gaps { @for gap in of_kind { li { (one(desk, *gap)) } } }
        }
    }
}

/// The list of the requirements without a goal, where many get one in one go.
fn all_at_once(desk: &TenderDesk, gaps: &[&Gap<'_>]) -> Markup {
    let of_list = |gap: &&Gap<'_>| matches!(gap, Gap::NoGoal(Asked::Requirement(_)));
    let many = gaps.iter().copied().filter(of_list).count() > 1;
    let list = paths::part(desk.id(), Part::Requirements);
    html! {
        @if many && desk.may(Deed::Write) {
            p { a href={ (list) "?goal=" (NO_GOAL) } { (desk.texts().get("thread-tie-all")) } }
        }
    }
}

fn one(desk: &TenderDesk, gap: Gap<'_>) -> Markup {
    let texts = desk.texts();
    match gap {
        Gap::GoalUnserved(goal) => html! {
            (goal_link(desk, goal, "title"))
            @if desk.may(Deed::Write) { (ways(desk, goal)) }
        },
        Gap::GoalServesNothing(goal) => goal_link(desk, goal, "serves"),
        Gap::BottleneckIdle(one) => bottleneck_link(desk, one),
        Gap::WishUnneeded(asked) | Gap::NoGoal(asked) => asked_link(desk, asked),
        Gap::GoalGone(asked, gone) | Gap::BottleneckGone(asked, gone) => html! {
            (asked_link(desk, asked)) " "
            span.muted { (texts.with("thread-names", [("goal", gone.into())])) }
        },
    }
}

fn goal_link(desk: &TenderDesk, goal: &Goal, field: &str) -> Markup {
    let page = paths::item(desk.id(), Part::Goals, &goal.id);
    html! { a href=(at_field(desk, page, field)) { (goal.id) " " (goal.title) } }
}

fn bottleneck_link(desk: &TenderDesk, one: &Bottleneck) -> Markup {
    let page = paths::bottleneck(desk.id(), &one.id);
    html! { a href=(at_field(desk, page, "goals")) { (one.id) " " (one.text) } }
}

/// A goal is served by something new, or by what is there already.
fn ways(desk: &TenderDesk, goal: &Goal) -> Markup {
    let texts = desk.texts();
    let query = form_urlencoded::byte_serialize(goal.id.as_bytes()).collect::<String>();
    let new = paths::new_item(desk.id(), Part::Requirements);
    let new = Back::Thread.from_form(&format!("{new}?goal={query}"));
    let list = paths::part(desk.id(), Part::Requirements);
    html! {
        ": "
        a href=(new) { (texts.get("thread-add")) span.hidden { " " (goal.id) } }
        " · "
        a href={ (list) "?goal=" (NO_GOAL) } { (texts.get("thread-tie")) span.hidden { " " (goal.id) } }
    }
}

fn asked_link(desk: &TenderDesk, asked: Asked<'_>) -> Markup {
    let text = match asked {
        Asked::KnockOut(one) => &one.text,
        Asked::Requirement(one) => &one.text,
        Asked::Criterion(one) => &one.name,
    };
    html! { a href=(page_of(desk, asked)) { (asked.id()) } " " (text) }
}
