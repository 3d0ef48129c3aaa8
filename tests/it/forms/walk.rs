//! Every form that carries a version, walked: a save that came too late overwrites nothing unseen.

use std::collections::BTreeSet;

use axum::http::StatusCode;

use bestek::domain::phase::Phase;
use bestek::web::pages::Pages;
use bestek::web::screens;

use crate::access::addresses;
use crate::forms::second_officer;
use crate::support::browser_form::{PageForm, form, forms};
use crate::support::demo::Demo;

/// The forms that must be among those walked, by the end of their path.
const KNOWN: [&str; 20] = [
    "/settings",
    "/motivation",
    "/motivation/bottlenecks/KP1",
    "/goals/S1",
    "/knock-outs/K1",
    "/requirements/R001",
    "/scoring/method",
    "/scoring/contract",
    "/scoring/weights",
    "/scoring/criteria/P1",
    "/quality/P1",
    "/implementation",
    "/planning",
    "/planning/steps",
    "/bids/B1",
    "/bids/B1/knock-outs",
    "/bids/B1/answers",
    "/bids/B1/texts",
    "/marks/P1/B1",
    "/goals/S1",
];

#[tokio::test]
async fn a_save_that_came_too_late_overwrites_nothing_on_any_screen() {
    let demo = Demo::start("walk-late").await;
    let officer = demo.sign_in("inkoper@voorbeeld.test").await;
    let assessor = demo.sign_in("beoordelaar-1@voorbeeld.test").await;
    let mut walked = BTreeSet::new();
    for phase in [Phase::Draft, Phase::Published, Phase::Assessing] {
        let colleague = second_officer(&demo, &officer, phase).await;
        let tender = demo.tender_at(phase).await;
        if phase == Phase::Published {
            let new = format!("/tenders/{tender}/bids/new");
            let bid = [("name", "Wandelaar BV"), ("price", "1000")];
            demo.post(&new, &officer, &bid).await;
        }
        for (first, second) in [(&officer, &colleague), (&assessor, &assessor)] {
            for page in pages_with_versions(&demo, &tender, second).await {
                for action in actions_with_versions(&demo.get(&page, second).await.body) {
                    if late(&demo, &page, &action, first, second).await {
                        walked.insert(action.replace(&format!("/tenders/{tender}"), ""));
                    }
                }
            }
        }
    }
    for known in KNOWN {
        assert!(walked.contains(known), "{known} was not walked: {walked:?}");
    }
}

async fn pages_with_versions(demo: &Demo, tender: &str, cookie: &str) -> BTreeSet<String> {
    let pages = screens::pages(Pages::new(demo.app.clone()));
    let mut found = BTreeSet::new();
    for (path, _) in pages.listed() {
        for address in addresses(path, tender) {
            if !path.contains("{tender}") || path.contains("{file}") || address.ends_with("/new") {
                continue;
            }
            let page = demo.get(&address, cookie).await;
            if page.status == StatusCode::OK && !actions_with_versions(&page.body).is_empty() {
                found.insert(address);
            }
        }
    }
    found
}

fn actions_with_versions(page: &str) -> Vec<String> {
    let versioned = |form: &PageForm| {
        let mut names = form.fields.iter().map(|(name, _)| name.as_str());
        names.any(|name| name == "version" || name.starts_with("version-"))
            && !form.action.ends_with("/remove")
            // Who declares an interest is kept from that bid at once: nobody saves it twice.
            && !form.action.contains("/interests/")
            // A proposal is settled once: whoever comes second reads what became of it.
            && !form.action.contains("/contributions/proposals/")
            && form.choices.len() + form.typed.len() > 2
    };
    let found = forms(page).into_iter().filter(versioned);
    found.map(|form| form.action).collect()
}

/// Somebody opens a form, somebody else saves it, and then it is sent; false when nobody can
/// save it in this phase.
async fn late(demo: &Demo, page: &str, action: &str, first: &str, second: &str) -> bool {
    let open = form(&demo.get(page, second).await.body, action);
    for (changed, mine) in changes(&open) {
        let saved = demo.post(action, first, &changed.pairs()).await;
        if saved.status != StatusCode::SEE_OTHER {
            continue;
        }
        let here = format!("{page} → {action}");
        let stored = form(&demo.get(page, second).await.body, action);
        let own = |name: &str| name == "form_token" || name == "shown" || name.contains("version");
        let kept = |form: &PageForm| {
            let kept = form.fields.iter().filter(|(name, _)| !own(name));
            kept.cloned().collect::<BTreeSet<(String, String)>>()
        };
        if kept(&stored) == kept(&open) {
            // It belongs to another choice and is not kept: nothing can be overwritten.
            continue;
        }
        let differs = |name: &&String| stored.value(name) != mine.value(name);
        let names: BTreeSet<String> = stored
            .fields
            .iter()
            .map(|(name, _)| name.clone())
            .filter(|name| !own(name))
            .collect();
        let expected: Vec<&String> = names.iter().filter(differs).collect();
        assert!(!expected.is_empty(), "{here}: the change is kept");
        let answer = demo.post(action, second, &mine.pairs()).await;
        assert_eq!(
            answer.status,
            StatusCode::CONFLICT,
            "{here}: {}",
            answer.body
        );
        let conflict = form(&answer.body, action);
        let asked = conflict
            .choices
            .keys()
            .filter(|name| name.starts_with("choose:"));
        assert!(asked.count() > 0, "{here}: something is chosen");
        for (name, value) in &conflict.fields {
            if let Some(key) = name.strip_prefix("label:") {
                assert_ne!(
                    value, key,
                    "{here}: a field has the name that the form gives it"
                );
            }
        }
        let after = form(&demo.get(page, second).await.body, action);
        for name in expected {
            assert_eq!(
                after.value(name),
                stored.value(name),
                "{here}: {name} was overwritten"
            );
        }
        return true;
    }
    false
}

/// Ways to change a form, each with another change of the same field.
fn changes(open: &PageForm) -> Vec<(PageForm, PageForm)> {
    let fresh = || {
        let mut copy = open.clone();
        copy.fields.retain(|(name, _)| name != "form_token");
        copy
    };
    let mut found = Vec::new();
    let with = |name: &str, one: &str, other: &str| {
        let (mut changed, mut mine) = (fresh(), fresh());
        changed.set(name, one);
        mine.set(name, other);
        (changed, mine)
    };
    for name in &open.typed {
        let before = open.value(name);
        found.push(with(
            name,
            &format!("{before} eerste"),
            &format!("{before} tweede"),
        ));
    }
    for (name, values) in &open.choices {
        let others: Vec<&String> = values
            .iter()
            .filter(|one| *one != open.value(name))
            .collect();
        if let ([one, other, ..], false) = (others.as_slice(), values.len() < 3) {
            found.push(with(name, one, other));
        }
    }
    // Weights have a sum to keep: two of them change places.
    for (index, one) in open.typed.iter().enumerate() {
        for other in &open.typed[index + 1..] {
            let mut changed = fresh();
            changed.set(one, open.value(other));
            changed.set(other, open.value(one));
            if open.value(one) != open.value(other) {
                // Who changed nothing is asked nothing, unless the form does not tell what it showed.
                let mut mine = fresh();
                mine.fields.retain(|(name, _)| name != "shown");
                found.push((changed, mine));
            }
        }
    }
    found.truncate(400);
    found
}
