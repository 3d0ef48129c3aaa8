//! A passkey in a real browser: made, asked for after the password, confirming, and taken away.

use super::axe::Axe;
use super::demo::Demo;
use super::driver::{Browser, Scripts};
use super::tools;
use super::walker::Walker;

const EMAIL: &str = "inkoper@voorbeeld.test";
const PASSWORD: &str = "vier paarden in de wei";

#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_is_made_and_then_signs_in_and_confirms() {
    let Some(tools) = tools::find() else { return };
    let demo = Demo::start();
    // A passkey belongs to a name: at a number there is none.
    let address = demo.address.replace("127.0.0.1", "localhost");
    let browser = Browser::start(&tools, Scripts::On).await;
    browser.add_authenticator();
    let axe = tools::axe().map(|script| Axe::load(&browser, &script));
    let mut noor = Walker::new(browser.client.clone(), &address, axe);
    sign_in(&mut noor).await;
    noor.open("/account/second-factor").await;
    noor.fill("passkey-name", "Laptop van het werk").await;
    noor.fill("passkey-password", PASSWORD).await;
    noor.press("Verder").await;
    noor.press("Passkey maken").await;
    let codes = noor.texts("ul.codes li").await;
    assert_eq!(codes.len(), 10);

    noor.press("Uitloggen").await;
    sign_in(&mut noor).await;
    assert_eq!(noor.path().await, "/sign-in/second");
    noor.press("Inloggen met passkey").await;
    assert_eq!(noor.path().await, "/");

    without_scripts(&tools, &demo, &address, &codes[0]).await;

    noor.open("/account/second-factor").await;
    let passkey = noor.texts("main table th[scope=row]").await;
    assert_eq!(passkey, ["Laptop van het werk"]);
    noor.press_at("form[action$='passkey/remove'] [data-passkey] button")
        .await;
    assert_eq!(noor.path().await, "/account");
    noor.press("Uitloggen").await;
    sign_in(&mut noor).await;
    assert_eq!(noor.path().await, "/", "the password alone is enough again");
    if let Some(axe) = noor.axe() {
        axe.expect_nothing();
    }
}

/// Without scripts there is no button, the page says why, and a recovery code goes in.
async fn without_scripts(tools: &tools::Tools, demo: &Demo, address: &str, code: &str) {
    let browser = Browser::start(tools, Scripts::Off).await;
    let mut noor = Walker::new(browser.client.clone(), address, None);
    sign_in(&mut noor).await;
    let shown = noor.text("main").await;
    assert!(
        shown.contains("heeft je browser JavaScript nodig"),
        "{shown}"
    );
    assert!(!shown.contains("Inloggen met passkey"), "{shown}");
    noor.fill("code", code).await;
    noor.press("Inloggen").await;
    assert_eq!(noor.path().await, "/");
    // At a number the page says where a passkey can be made.
    let mut noor = Walker::new(browser.client.clone(), &demo.address, None);
    sign_in(&mut noor).await;
    let shown = noor.text("main").await;
    assert!(
        shown.contains("je passkey werkt niet op dit adres"),
        "{shown}"
    );
}

async fn sign_in(noor: &mut Walker) {
    noor.open("/sign-in").await;
    noor.fill("email", EMAIL).await;
    noor.fill("password", PASSWORD).await;
    noor.press("Inloggen").await;
}
