//! The tool in a real browser. Without one these tests say loudly that they did not run.

mod axe;
mod crawl;
mod demo;
mod driver;
mod journey;
mod long_list;
mod pages;
mod passkey;
mod tools;
mod walker;

use fantoccini::Locator;

use axe::Axe;
use demo::Demo;
use driver::{Browser, Scripts};
use tools::Tools;
use walker::Walker;

/// A page that tells whether its script ran.
const PROBE: &str = "data:text/html,<title>Probe</title><p>off</p>\
    <script>document.querySelector('p').textContent = 'on'</script>";

#[tokio::test(flavor = "multi_thread")]
async fn the_journey_works_and_every_page_of_it_is_accessible() {
    let Some(tools) = tools::find() else { return };
    let axe = tools::axe();
    let walker = walked(&tools, Scripts::On, axe.as_deref()).await;
    if let Some(axe) = walker.axe() {
        eprintln!("axe looked at {} pages of the journey", axe.pages);
        axe.expect_nothing();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_journey_works_with_javascript_off() {
    let Some(tools) = tools::find() else { return };
    walked(&tools, Scripts::Off, None).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_what_is_wrong_with_a_bad_page() {
    let Some(tools) = tools::find() else { return };
    let Some(script) = tools::axe() else { return };
    let browser = Browser::start(&tools, Scripts::On).await;
    let mut axe = Axe::load(&browser, &script);
    let page = "data:text/html,<!DOCTYPE html><p style='color:%23ccc'>Pale</p><img src=x><p style='width:9000px'>Wide</p>";
    browser.client.goto(page).await.expect("the page opens");
    axe.check(&browser.client, "bad").await;
    for rule in ["color-contrast: ", "image-alt: ", "too wide"] {
        let found = axe.found.iter().any(|one| one.contains(rule));
        assert!(found, "{rule} is not among {:?}", axe.found);
    }
}

/// Walks the whole journey in a browser and a demonstration of its own.
async fn walked(tools: &Tools, scripts: Scripts, axe: Option<&str>) -> Walker {
    let demo = Demo::start();
    let browser = Browser::start(tools, scripts).await;
    assert_eq!(probe(&browser).await, scripts, "scripts run as asked");
    let axe = axe.map(|script| Axe::load(&browser, script));
    let mut walker = Walker::new(browser.client.clone(), &demo.address, axe);
    journey::walk(&mut walker, &demo).await;
    walker
}

async fn probe(browser: &Browser) -> Scripts {
    let client = &browser.client;
    client.goto(PROBE).await.expect("the probe opens");
    let said = client.find(Locator::Css("p")).await.expect("a paragraph");
    match said.text().await.expect("a text").as_str() {
        "on" => Scripts::On,
        _ => Scripts::Off,
    }
}
