//! Two people change one form: only what both changed is asked, the rest is put together.

use axum::http::StatusCode;

use bestek::domain::phase::Phase;

use crate::forms::conflicts::{OFFICER, Two};
use crate::support::browser_form::form;
use crate::support::demo::{Answer, Demo};

/// Two officers open the same page; the first saves, then the second.
async fn both(two: &Two, first: &[(&str, &str)], second: &[(&str, &str)]) -> Answer {
    let (mut one, mut other) = (two.open(&two.first).await, two.open(&two.second).await);
    for (name, value) in first {
        one.set(name, value);
    }
    for (name, value) in second {
        other.set(name, value);
    }
    let saved = two.send(&two.first, &one).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    two.send(&two.second, &other).await
}

#[tokio::test]
async fn a_field_that_only_the_other_touched_takes_theirs_and_one_that_only_i_touched_mine() {
    let two = Two::officers("together-each", Phase::Draft, "goals/S1").await;
    let first = [("specific", "Van de eerste & meer\r\nen een regel")];
    let saved = both(&two, &first, &[("indicator", "Van de tweede")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let now = two.open(&two.first).await;
    assert_eq!(now.value("specific"), "Van de eerste & meer\nen een regel");
    assert_eq!(now.value("indicator"), "Van de tweede");
    let page = two.demo.get(&saved.location, &two.second).await.body;
    assert!(page.contains("jullie wijzigingen staan er allebei in"));
    let plain = two.demo.get(&two.path, &two.second).await.body;
    assert!(!plain.contains("jullie wijzigingen staan er allebei in"));
}

#[tokio::test]
async fn a_field_that_both_touched_is_asked_and_nothing_else() {
    let two = Two::officers("together-asked", Phase::Draft, "requirements/R001").await;
    let first = [("text", "Tekst van de eerste"), ("origin", "Afdeling A")];
    let second = [("text", "Tekst van de tweede"), ("check", "Proef")];
    let answer = both(&two, &first, &second).await;
    assert_eq!(answer.status, StatusCode::CONFLICT, "{}", answer.body);
    assert!(answer.body.contains("is al samengevoegd"));
    let mut asked = form(&answer.body, &two.path);
    let choices: Vec<&String> = asked.choices.keys().collect();
    let choices = choices.iter().filter(|one| one.starts_with("choose:"));
    assert_eq!(choices.collect::<Vec<_>>(), [&"choose:text"]);
    // A choice that was left open loses nothing.
    let again = two.send(&two.second, &asked).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    assert!(again.body.contains("is al samengevoegd"));
    asked.set("choose:text", "typed");
    let saved = two.send(&two.second, &asked).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let now = two.open(&two.first).await;
    assert_eq!(now.value("text"), "Tekst van de tweede");
    assert_eq!(now.value("origin"), "Afdeling A");
    assert_eq!(now.value("check"), "Proef");
}

#[tokio::test]
async fn who_touched_nothing_is_told_so_and_undoes_nothing() {
    let two = Two::officers("together-nothing", Phase::Draft, "goals/S1").await;
    let answer = both(&two, &[("title", "Van de eerste")], &[]).await;
    assert_eq!(answer.status, StatusCode::CONFLICT, "{}", answer.body);
    assert!(answer.body.contains("Jij wijzigde niets"));
    assert_eq!(two.open(&two.first).await.value("title"), "Van de eerste");
}

/// A form that was refused once still knows what it showed when it was opened.
#[tokio::test]
async fn a_form_that_came_back_once_still_knows_what_was_touched() {
    let two = Two::officers("together-back", Phase::Draft, "goals/S1").await;
    let (mut one, mut other) = (two.open(&two.first).await, two.open(&two.second).await);
    other.set("title", "").set("specific", "Van de tweede");
    let refused = two.send(&two.second, &other).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let mut other = form(&refused.body, &two.path);
    other.set("title", one.value("title"));
    one.set("indicator", "Van de eerste");
    two.send(&two.first, &one).await;
    let saved = two.send(&two.second, &other).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let now = two.open(&two.first).await;
    assert_eq!(now.value("specific"), "Van de tweede");
    assert_eq!(now.value("indicator"), "Van de eerste");
}

/// Who sends a form without the digests is asked about all that differs, as before.
#[tokio::test]
async fn a_form_that_does_not_tell_what_it_showed_overwrites_nothing_unseen() {
    let two = Two::officers("together-unknown", Phase::Draft, "goals/S1").await;
    let (mut one, mut other) = (two.open(&two.first).await, two.open(&two.second).await);
    one.set("specific", "Van de eerste");
    other.set("indicator", "Van de tweede");
    other.fields.retain(|(name, _)| name != "shown");
    two.send(&two.first, &one).await;
    let asked = two.send(&two.second, &other).await;
    assert_eq!(asked.status, StatusCode::CONFLICT);
    let asked = form(&asked.body, &two.path);
    assert!(asked.choices.contains_key("choose:specific"));
    assert!(asked.choices.contains_key("choose:indicator"));
}

/// Ticks and rows: the goals that something serves, in whatever order they are kept.
#[tokio::test]
async fn ticks_and_levels_that_nobody_touched_are_not_asked() {
    for (name, page) in [
        ("together-ticks", "goals/O1"),
        ("together-plan", "implementation"),
        ("together-why", "motivation"),
        ("together-contract", "scoring/contract"),
        ("together-settings", "settings"),
    ] {
        let two = Two::officers(name, Phase::Draft, page).await;
        let shown = two.open(&two.first).await;
        let mut typed = shown.typed.iter().filter(|name| {
            let value = shown.value(name);
            value.chars().filter(|one| one.is_alphabetic()).count() > 12
        });
        let (Some(a), Some(b)) = (typed.next(), typed.next()) else {
            panic!("{page}: two texts to change");
        };
        let answer = both(&two, &[(a, "Eerste 7f3a")], &[(b, "Tweede 7f3a")]).await;
        assert_eq!(
            answer.status,
            StatusCode::SEE_OTHER,
            "{page}: {}",
            answer.body
        );
        let now = two.open(&two.first).await;
        assert_eq!(now.value(a), "Eerste 7f3a", "{page}");
        assert_eq!(now.value(b), "Tweede 7f3a", "{page}");
        for (name, value) in &shown.fields {
            let version = name.ends_with("version") || name == "shown" || name == "form_token";
            if !version && name != a && name != b {
                assert_eq!(now.value(name), shown.value(name), "{page} {name}: {value}");
            }
        }
    }
}

#[tokio::test]
async fn who_may_not_save_gets_no_digest_of_what_they_may_not_see() {
    let demo = Demo::start("together-digest").await;
    let tender = demo.tender_at(Phase::Draft).await;
    let officer = demo.sign_in(OFFICER).await;
    let contributor = demo.sign_in("adviseur@voorbeeld.test").await;
    for page in ["scoring/contract", "planning", "goals/S1"] {
        let address = format!("/tenders/{tender}/{page}");
        let own = demo.get(&address, &officer).await.body;
        assert!(own.contains("name=\"shown\""), "{page}");
        let answer = demo.get(&address, &contributor).await;
        assert_eq!(answer.status, StatusCode::OK, "{page}");
        assert!(!answer.body.contains("name=\"shown\""), "{page}");
    }
}
