//! An old tender as the start of a new one: the text comes along, and nothing of the procedure.

use axum::http::StatusCode;

use bestek::actions::writing::{self, NewTender};
use bestek::actions::{ActionError, accounts, copying};
use bestek::domain::phase::{Phase, Standing};
use bestek::domain::role::Role;
use bestek::storage::person::Person;
use bestek::storage::tender;
use bestek::web::pages::Pages;
use bestek::web::screens;

use crate::access::addresses;
use crate::access::world::{Actor, World};
use crate::support::browser_form::form;

/// Copies the tender of the world as this person; gives the path of the new one.
async fn copy(world: &World, actor: Actor) -> String {
    let (_, old) = &world.tenders[0];
    let page = world.get(actor, &format!("/tenders/new?copy={old}")).await;
    assert_eq!(page.status, StatusCode::OK, "{actor:?}");
    let mut open = form(&page.body, "/tenders/new");
    open.set("title", "Nieuwe aanbesteding")
        .set("reference", "NIEUW-1");
    let fields: Vec<(String, String)> = open.fields.clone();
    let made = world.post(actor, "/tenders/new", &fields).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    made.location
}

/// Everything that the new officer can read of it, one after another.
async fn all_pages(world: &World, actor: Actor, path: &str) -> String {
    let tender = path.rsplit('/').next().expect("an id");
    let pages = screens::pages(Pages::new(world.demo.app.clone()));
    let mut read = String::new();
    for (route, _) in pages.listed() {
        if !route.contains("{tender}") {
            continue;
        }
        for address in addresses(route, tender) {
            let answer = world.get(actor, &address).await;
            assert_ne!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
            read.push_str(&answer.body);
        }
    }
    read
}

#[tokio::test]
async fn nothing_secret_or_of_the_old_procedure_comes_along() {
    let standing = [Standing::from(Phase::PricesOpened)];
    let world = World::make("copying", &standing).await;
    for (actor, sees_budget) in [(Actor::Officer, true), (Actor::Contributor, false)] {
        let new = copy(&world, actor).await;
        let read = all_pages(&world, actor, &new).await;
        assert!(read.contains("kanarie-aanleiding"), "the text comes along");
        for secret in [
            "kanarie-naam",
            "kanarie-tekst",
            "kanarie-reden",
            "kanarie-uitval",
            "kanarie-belang",
            "kanarie-kunde",
            "kanarie-voorstel",
            "kanarie-uitvraag",
            "kanarie-opmerking",
            "777001.37",
            "777.001",
            "De plaats staat in de bijlage.",
        ] {
            assert!(!read.contains(secret), "{actor:?} copied {secret}");
        }
        for number in 1..=7 {
            for amount in [
                format!("88800{number}.37"),
                format!("88800{number},37"),
                format!("888.00{number}"),
            ] {
                let found = read.contains(&amount);
                assert!(!found || sees_budget, "{actor:?} copied {amount}");
            }
        }
        for told in ["888.001", "888003,37", "888007,37", "kanarie-dekking"] {
            assert_eq!(read.contains(told), sees_budget, "{actor:?} {told}");
        }
        let front = world.get(actor, &new).await.body;
        assert!(front.contains("Begonnen als kopie van"), "{front}");
    }
}

#[tokio::test]
async fn only_who_reads_the_parts_of_a_tender_starts_from_it() {
    let world = World::make("copying-who", &[Standing::from(Phase::Draft)]).await;
    let (_, old) = &world.tenders[0];
    let form = [
        ("copy", old.as_str()),
        ("title", "X"),
        ("reference", "X"),
        ("organisation", "X"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()));
    for actor in [
        Actor::Assessor,
        Actor::OtherOrganisation,
        Actor::OfficerElsewhere,
        Actor::NotAssigned,
        Actor::Administrator,
    ] {
        let shown = world.get(actor, &format!("/tenders/new?copy={old}")).await;
        assert_eq!(shown.status, StatusCode::NOT_FOUND, "{actor:?}");
        let made = world.post(actor, "/tenders/new", &form).await;
        assert_eq!(made.status, StatusCode::NOT_FOUND, "{actor:?}");
        let offered = world.get(actor, "/tenders/new").await.body;
        assert!(!offered.contains(old.as_str()), "{actor:?}");
    }
    let offered = world.get(Actor::Auditor, "/tenders/new").await.body;
    assert!(offered.contains(&format!("/tenders/new?copy={old}")));
    assert_eq!(world.deeds(old).await, 1, "nothing was taken from it");
}

#[tokio::test]
async fn who_lost_the_role_meanwhile_takes_nothing() {
    let world = World::make("copying-late", &[Standing::from(Phase::Draft)]).await;
    let (_, old) = &world.tenders[0];
    let means = &world.demo.app.means;
    let people = accounts::people(means, "main").await.expect("people");
    let is = |one: &&Person| one.email.starts_with("contributor");
    let contributor = people.iter().find(is).expect("the contributor");
    let seen = copying::of(means, contributor, old).await.expect("a copy");
    let mut tx = means.db.begin().await.expect("a write");
    let person = &contributor.person_id;
    tender::remove_member(&mut tx, old, person, Role::Contributor)
        .await
        .expect("removed");
    tx.commit().await.expect("kept");
    let new = NewTender {
        title: "Nieuw".to_owned(),
        copied: Some(seen),
        ..NewTender::default()
    };
    let made = writing::create(means, contributor, new).await;
    assert!(matches!(made, Err(ActionError::NotFound)), "{made:?}");
    assert_eq!(world.deeds(old).await, 1, "nothing was taken from it");
}
