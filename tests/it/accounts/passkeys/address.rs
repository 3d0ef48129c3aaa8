//! A passkey confirms, and belongs to one address.

use axum::http::StatusCode;
use bestek::actions::accounts::{self, Site};
use bestek::actions::means::{Means, Origin};
use bestek::web::app::App;
use serde_json::Value;

use super::{ASK, EMAIL, HOST, PAGE, REMOVE, asked, enrol, first_step, house};
use crate::support::passkey::Device;

#[tokio::test]
async fn a_passkey_confirms_when_the_device_made_sure_who_holds_it() {
    let (house, noor) = house("passkey-confirm").await;
    let mut phone = Device::new(1, HOST);
    enrol(&house, &noor, &mut phone).await;
    let id = house.id(EMAIL).await;
    let means: Means = house.means().from(Origin {
        site: house.site.app.site.clone(),
        ..Origin::default()
    });
    let confirms = async |device: &mut Device, options: &Value| {
        let asked = accounts::confirms(&means, &id, device.answer(options)).await;
        asked.expect("asked")
    };
    let ask = async || {
        let path = "/account/second-factor/passkey/question";
        let told = house.site.post(path, &noor, &[]).await;
        serde_json::from_str::<Value>(&told.body).expect("JSON")
    };
    let options = ask().await;
    assert_eq!(options["userVerification"], "required");
    assert!(confirms(&mut phone, &options).await);
    assert!(
        !confirms(&mut phone, &options).await,
        "an answer works once"
    );
    phone.verifies = false;
    assert!(
        !confirms(&mut phone, &ask().await).await,
        "a touch is not enough"
    );
    phone.verifies = true;
    let options = ask().await;
    house.wait(10);
    assert!(!confirms(&mut phone, &options).await, "too late");
    // What a sign-in asked is no confirmation.
    let pending = first_step(&house, EMAIL).await;
    let options = asked(&house, &pending).await;
    assert!(!confirms(&mut phone, &options).await);
    // It is a way to remove an app or a passkey as well, without a password.
    let page = house.site.get(PAGE, &noor).await.body;
    let passkey = page
        .split("name=\"which-passkey\" value=\"")
        .nth(1)
        .expect("a passkey");
    let passkey = passkey.split('"').next().expect("an end");
    let answer = phone.answer(&ask().await);
    let form = [
        ("which-passkey", passkey),
        ("passkey-remove-password", &answer),
    ];
    let removed = house.site.post(REMOVE, &noor, &form).await;
    assert_eq!(removed.status, StatusCode::SEE_OTHER, "{}", removed.body);
}

#[tokio::test]
async fn at_another_address_a_passkey_is_not_offered() {
    let (mut house, noor) = house("passkey-elsewhere").await;
    enrol(&house, &noor, &mut Device::new(1, HOST)).await;
    house.site.replace(App {
        site: Site::Unknown,
        ..house.site.app.clone()
    });
    let page = |host: &'static str| {
        let request = axum::http::Request::get(PAGE)
            .header("cookie", &noor)
            .header("host", host);
        house.site.send(request, axum::body::Body::empty())
    };
    let number = page("127.0.0.1:8080").await.body;
    assert!(number.contains("Open Bestek op localhost:8080"), "{number}");
    assert!(
        page("localhost:8080")
            .await
            .body
            .contains("Passkey toevoegen")
    );
    for unknown in ["", HOST, "10.0.0.1"] {
        let page = page(unknown).await.body;
        assert!(page.contains("BESTEK_PUBLIC_URL"), "{unknown}");
        assert!(!page.contains("Passkey toevoegen"), "{unknown}");
    }
    // It still counts: the second step asks for a recovery code.
    let pending = first_step(&house, EMAIL).await;
    let page = house.site.get("/sign-in/second", &pending).await.body;
    assert!(
        page.contains("je passkey werkt niet op dit adres"),
        "{page}"
    );
    let told = house.site.post(ASK, &pending, &[]).await;
    assert_eq!(told.status, StatusCode::NOT_FOUND);
    assert_eq!(
        house.site.post(ASK, "", &[]).await.status,
        StatusCode::NOT_FOUND
    );
}
