//! Links: shown once, used once, for seven days.

use axum::http::StatusCode;

use super::{House, PASSWORD, link};

#[tokio::test]
async fn an_invited_person_chooses_their_own_password() {
    let house = House::build("invited").await;
    let path = house.invite("Noor", "Noor@Stad.test").await;
    // Looking, as programs that scan mail do, changes nothing.
    for _ in 0..3 {
        let page = house.site.get(&path, "").await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("noor@stad.test"));
    }
    let weak = [("name", "Noor"), ("password", "noor@stad.test1")];
    let refused = house.site.post(&path, "", &weak).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("makkelijk te raden"));
    assert!(!refused.body.contains("test1"), "no password goes back");

    let form = [("name", "Noor Hendriks"), ("password", PASSWORD)];
    let joined = house.site.post(&path, "", &form).await;
    assert_eq!(joined.status, StatusCode::SEE_OTHER);
    assert!(house.is_inside(&joined.cookie).await);
    let again = house.sign_in("noor@stad.test", PASSWORD).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    let people = house.site.get("/people", &again.cookie).await;
    assert_eq!(people.status, StatusCode::FORBIDDEN, "not administrator");
}

#[tokio::test]
async fn a_link_is_told_once_and_kept_nowhere() {
    let house = House::build("told-once").await;
    let form = [("name", "Noor"), ("email", "noor@stad.test")];
    let told = house.site.post("/people", &house.wim, &form).await;
    assert!(told.body.contains("Er is geen e-mail verstuurd"));
    let path = link(&told);
    let token = path.rsplit('/').next().expect("a token");
    let list = house.site.get("/people", &house.wim).await;
    assert!(list.body.contains("noor@stad.test") && !list.body.contains(token));
}

#[tokio::test]
async fn used_old_withdrawn_and_unknown_links_get_the_same_page() {
    let house = House::build("gone").await;
    let form = [("name", "Noor"), ("password", PASSWORD)];
    let unknown = house.site.get("/invitation/no-such", "").await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    assert!(unknown.body.contains("Deze link werkt niet meer"));
    assert!(unknown.body.contains("Vraag anders de beheerder"));

    let used = house.invite("Noor", "noor@stad.test").await;
    house.site.post(&used, "", &form).await;
    let replaced = house.invite("Bas", "bas@stad.test").await;
    let withdrawn = house.invite("Bas", "bas@stad.test").await;
    let list = house.site.get("/people", &house.wim).await.body;
    let id = list.split("name=\"invitation\" value=\"").nth(1);
    let id = id.and_then(|rest| rest.split('"').next()).expect("an id");
    assert_eq!(list.matches("name=\"invitation\"").count(), 1);
    let taken_back = house
        .site
        .post("/people/withdraw", &house.wim, &[("invitation", id)])
        .await;
    assert_eq!(taken_back.status, StatusCode::SEE_OTHER);
    let old = house.invite("Els", "els@stad.test").await;
    house.wait(7 * 24 * 60 - 1);
    assert_eq!(house.site.get(&old, "").await.status, StatusCode::OK);
    house.wait(1);
    for path in [used, replaced, withdrawn, old] {
        for answer in [
            house.site.get(&path, "").await,
            house.site.post(&path, "", &form).await,
        ] {
            assert_eq!(answer.status, StatusCode::NOT_FOUND);
            assert_eq!(
                answer.without_tokens().replace(&path, "X"),
                unknown.without_tokens().replace("/invitation/no-such", "X")
            );
        }
    }
}

#[tokio::test]
async fn of_two_who_use_a_link_at_once_one_gets_an_account() {
    let house = House::build("raced-link").await;
    let path = house.invite("Noor", "noor@stad.test").await;
    let form = [("name", "Noor"), ("password", PASSWORD)];
    let (one, other) = tokio::join!(
        house.site.post(&path, "", &form),
        house.site.post(&path, "", &form)
    );
    let mut statuses = [one.status, other.status];
    statuses.sort();
    assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::NOT_FOUND]);
}

#[tokio::test]
async fn a_reset_link_sets_a_password_and_ends_all_sessions() {
    let house = House::build("reset").await;
    let noor = house.member("Noor", "noor@stad.test").await;
    let id = house.id("noor@stad.test").await;
    let path = link(
        &house
            .site
            .post("/people/reset", &house.wim, &[("person", &id)])
            .await,
    );
    assert!(
        house.is_inside(&noor).await,
        "making the link changes nothing"
    );
    let new = "acht koeien op de dijk";
    let done = house.site.post(&path, "", &[("password", new)]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    assert!(house.is_inside(&done.cookie).await && !house.is_inside(&noor).await);
    let status = async |password| house.sign_in("noor@stad.test", password).await.status;
    assert_eq!(status(new).await, StatusCode::SEE_OTHER);
    assert_eq!(status(PASSWORD).await, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        house.site.get(&path, "").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn nobody_but_an_administrator_makes_links() {
    let house = House::build("no-links").await;
    let noor = house.member("Noor", "noor@stad.test").await;
    let id = house.id("wim@stad.test").await;
    for (path, form) in [
        ("/people", [("name", "Eva"), ("email", "eva@stad.test")]),
        ("/people/reset", [("person", id.as_str()), ("name", "Wim")]),
    ] {
        let refused = house.site.post(path, &noor, &form).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{path}");
    }
}

#[tokio::test]
async fn an_address_has_one_account() {
    let house = House::build("taken").await;
    house.member("Noor", "noor@stad.test").await;
    let form = [("name", "Noor"), ("email", "NOOR@stad.test")];
    let refused = house.site.post("/people", &house.wim, &form).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("is er al een account"));
}
