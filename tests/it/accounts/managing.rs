//! Who manages whom: administrators, their own organisation, and nobody else's.

use axum::http::StatusCode;

use bestek::actions::ActionError;
use bestek::actions::accounts;
use bestek::actions::procurement;
use bestek::actions::writing::{self, NewTender};
use bestek::domain::role::Role;
use bestek::storage::log;

use super::{House, PASSWORD, set_up};

/// A second organisation; the cookie of its administrator.
async fn neighbours(house: &House) -> String {
    let token = accounts::add_organisation(house.means(), "Gemeente Elders").await;
    let token = token.expect("a link");
    let path = format!("/set-up/{}", token.text());
    let page = house.site.get(&path, "").await.body;
    assert!(page.contains("value=\"Gemeente Elders\""));
    set_up(
        &house.site,
        token.text(),
        "Gemeente Elders",
        "eva@elders.test",
    )
    .await
}

/// Who set an organisation up last: no page of one organisation tells of another's people.
async fn newest_administrator(house: &House) -> String {
    let entries = log::after(&house.means().db, 0, 10_000)
        .await
        .expect("the log");
    let newest = entries.iter().rfind(|one| one.deed == "account.set-up");
    newest.and_then(|one| one.person_id.clone()).expect("one")
}

#[tokio::test]
async fn an_administrator_sees_and_changes_only_people_of_their_own_organisation() {
    let house = House::build("tenants").await;
    house.member("Noor", "noor@stad.test").await;
    let eva = neighbours(&house).await;
    let list = house.site.get("/people", &eva).await.body;
    assert!(list.contains("Gemeente Elders") && list.contains("eva@elders.test"));
    assert!(!list.contains("stad.test") && !list.contains("Gemeente Voorbeeld"));
    let noor = house.id("noor@stad.test").await;
    for (path, name, value) in [
        ("/people/disable", "disabled", "yes"),
        ("/people/administrator", "administrator", "yes"),
        ("/people/reset", "name", "Noor"),
    ] {
        let form = [("person", noor.as_str()), (name, value)];
        let refused = house.site.post(path, &eva, &form).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND, "{path}");
    }
    let invited = house.invite("Bas", "bas@stad.test").await;
    assert!(!house.site.get("/people", &eva).await.body.contains("bas@"));
    let own = house.site.get("/people", &house.wim).await.body;
    let id = own.split("name=\"invitation\" value=\"").nth(1);
    let id = id.and_then(|rest| rest.split('"').next()).expect("an id");
    let path = "/people/withdraw";
    let refused = house.site.post(path, &eva, &[("invitation", id)]).await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND);
    assert_eq!(house.site.get(&invited, "").await.status, StatusCode::OK);
}

#[tokio::test]
async fn only_people_of_the_organisation_who_are_not_shut_out_take_part() {
    let house = House::build("members").await;
    house.member("Noor", "noor@stad.test").await;
    house.member("Shut", "shut@stad.test").await;
    neighbours(&house).await;
    let people = accounts::people(house.means(), "main")
        .await
        .expect("people");
    let of = |email: &str| people.iter().find(|one| one.email == email).expect("one");
    let (wim, noor, shut) = (
        of("wim@stad.test"),
        of("noor@stad.test"),
        of("shut@stad.test"),
    );
    let disabled = accounts::set_disabled(house.means(), wim, &shut.person_id, true).await;
    disabled.expect("shut");
    let tender = writing::create(house.means(), noor, NewTender::default()).await;
    let tender = tender.expect("a tender");
    let at = procurement::load(house.means(), noor, &tender)
        .await
        .expect("there");
    let add = async |person: &str| {
        writing::add_member(
            house.means(),
            &at.viewer,
            &tender,
            person,
            Role::Assessor,
            "",
        )
        .await
    };
    let eva = newest_administrator(&house).await;
    for outsider in [eva.as_str(), &shut.person_id, "no-such-person"] {
        let refused = add(outsider).await;
        assert!(
            matches!(refused, Err(ActionError::Refused(_))),
            "{outsider}"
        );
    }
    add(&wim.person_id).await.expect("of the organisation");
    let now = procurement::load(house.means(), noor, &tender)
        .await
        .expect("there");
    assert_eq!(now.members.len(), 2);
    let refusals = log::after(&house.means().db, 0, 10_000)
        .await
        .expect("the log");
    let refusals = refusals.iter().filter(|one| one.deed == "invite").count();
    assert_eq!(refusals, 3, "each refusal is logged");
}

#[tokio::test]
async fn a_shut_account_is_out_at_once_and_comes_back_whole() {
    let house = House::build("shut").await;
    let noor = house.member("Noor", "noor@stad.test").await;
    let id = house.id("noor@stad.test").await;
    let disable = async |disabled: &str| {
        let form = [("person", id.as_str()), ("disabled", disabled)];
        house
            .site
            .post("/people/disable", &house.wim, &form)
            .await
            .status
    };
    assert_eq!(disable("yes").await, StatusCode::SEE_OTHER);
    assert!(!house.is_inside(&noor).await);
    let sign_in = async || house.sign_in("noor@stad.test", PASSWORD).await;
    assert_eq!(sign_in().await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(disable("no").await, StatusCode::SEE_OTHER);
    assert!(
        !house.is_inside(&noor).await,
        "an ended session stays ended"
    );
    assert_eq!(sign_in().await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_changed_right_ends_the_sessions_of_before() {
    let house = House::build("rights").await;
    let noor = house.member("Noor", "noor@stad.test").await;
    let id = house.id("noor@stad.test").await;
    let form = [("person", id.as_str()), ("administrator", "yes")];
    let made = house
        .site
        .post("/people/administrator", &house.wim, &form)
        .await;
    assert_eq!(made.status, StatusCode::SEE_OTHER);
    assert!(!house.is_inside(&noor).await);
    let again = house.sign_in("noor@stad.test", PASSWORD).await.cookie;
    assert_eq!(
        house.site.get("/people", &again).await.status,
        StatusCode::OK
    );
}

#[tokio::test]
async fn the_last_administrator_stays() {
    let house = House::build("last").await;
    house.member("Noor", "noor@stad.test").await;
    let wim = house.id("wim@stad.test").await;
    let noor = house.id("noor@stad.test").await;
    let post = async |path: &str, person: &str, name: &str, value: &str| {
        let form = [("person", person), (name, value)];
        house.site.post(path, &house.wim, &form).await
    };
    let (admin, disable) = ("/people/administrator", "/people/disable");
    for (path, name, value) in [(admin, "administrator", "no"), (disable, "disabled", "yes")] {
        let refused = post(path, &wim, name, value).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("Dit is de enige beheerder"));
    }
    // One who cannot sign in does not count.
    post(admin, &noor, "administrator", "yes").await;
    post(disable, &noor, "disabled", "yes").await;
    let refused = post(admin, &wim, "administrator", "no").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    post(disable, &noor, "disabled", "no").await;
    let unmade = post(admin, &wim, "administrator", "no").await;
    assert_eq!(unmade.status, StatusCode::SEE_OTHER);
    // The own session goes on, without the right.
    assert!(house.is_inside(&house.wim).await);
    let people = house.site.get("/people", &house.wim).await;
    assert_eq!(people.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn what_happens_to_accounts_is_in_the_log() {
    let house = House::build("log").await;
    let noor = house.member("Noor", "noor@stad.test").await;
    house.site.get("/people", &noor).await;
    let id = house.id("noor@stad.test").await;
    let form = [("person", id.as_str()), ("disabled", "yes")];
    house.site.post("/people/disable", &house.wim, &form).await;
    house.site.post("/sign-out", &house.wim, &[]).await;
    let entries = log::after(&house.means().db, 0, 10_000)
        .await
        .expect("the log");
    for deed in [
        "account.set-up",
        "account.signed-in",
        "account.invited",
        "account.joined",
        "page.refused",
        "account.disabled",
        "account.signed-out",
    ] {
        assert!(entries.iter().any(|one| one.deed == deed), "{deed}");
    }
    let refused = entries.iter().find(|one| one.deed == "page.refused");
    let refused = refused.expect("a refusal");
    assert_eq!(
        (refused.object.as_str(), &refused.person_id),
        ("/people", &Some(id))
    );
    for entry in &entries {
        assert!(!format!("{entry:?}").contains(PASSWORD));
    }
}
