//! Every page of the demonstration, in every phase and for every role, in the dark and on a phone.

use std::collections::BTreeSet;

use serde_json::json;

use super::axe::Axe;
use super::crawl;
use super::demo::Demo;
use super::driver::{Browser, Scripts};
use super::tools;
use super::walker::Walker;

const PEOPLE: [&str; 4] = [
    "inkoper@voorbeeld.test",
    "opdrachtgever@voorbeeld.test",
    "beoordelaar-1@voorbeeld.test",
    "beheerder@voorbeeld.test",
];

/// A phone, and the narrowest width that WCAG 1.4.10 asks for.
const WIDTHS: [u32; 2] = [390, 320];

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_accessible_in_the_dark_and_fits_on_a_phone() {
    let Some(tools) = tools::find() else { return };
    let Some(script) = tools::axe() else { return };
    let demo = Demo::start();
    let browser = Browser::start(&tools, Scripts::On).await;
    let mut axe = Axe::load(&browser, &script);
    axe.mode = "dark".to_owned();
    let dark = json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
    browser.tell("Emulation.setEmulatedMedia", &dark);
    let mut walker = Walker::new(browser.client.clone(), &demo.address, Some(axe));
    let mut wide = Vec::new();
    let mut seen = BTreeSet::new();
    let mut met_the_lab = false;
    for person in PEOPLE {
        let cookie = demo.sign_in(person);
        let pages = one_of_each(&demo, &cookie, &mut seen);
        walker.open("/sign-in").await;
        walker
            .press_at(&format!("button[value=\"{person}\"]"))
            .await;
        for page in pages {
            walker.open(&page).await;
            met_the_lab |= page.ends_with("/scoring/lab");
            for width in WIDTHS {
                if let Some(over) = sticks_out(&browser, width).await {
                    wide.push(format!("{page} at {width}: {over}"));
                }
            }
            browser.tell("Emulation.clearDeviceMetricsOverride", &json!({}));
        }
        walker.press("Uitloggen").await;
    }
    let axe = walker.axe().expect("axe was loaded");
    eprintln!("axe looked at {} pages in the dark", axe.pages);
    axe.expect_nothing();
    assert!(met_the_lab, "links lead to the page with charts of its own");
    assert!(wide.is_empty(), "\n{}\n", wide.join("\n"));
}

/// One page of each look: a page that has the same parts as another of its kind looks the same.
fn one_of_each(demo: &Demo, cookie: &str, seen: &mut BTreeSet<(String, String)>) -> Vec<String> {
    let mut kinds = BTreeSet::new();
    let follow = |link: &str| !link.contains("/documents/") && kinds.insert(kind(link));
    let pages = crawl::from(&demo.address, cookie, "/", follow);
    // A file is saved, not shown.
    let shown = pages
        .into_iter()
        .filter(|(_, reply)| reply.status == 200 && reply.header("content-disposition").is_none());
    shown
        .filter(|(path, reply)| {
            let anywhere = kind(path).split('/').skip(3).collect::<Vec<_>>().join("/");
            seen.insert((anywhere, look(&reply.text())))
        })
        .map(|(path, _)| path)
        .collect()
}

/// The address without the numbers of items; the tender stays, because each has its own phase.
fn kind(path: &str) -> String {
    let steps = path.split('/').enumerate().map(|(place, step)| {
        let numbered = step.chars().any(|c| c.is_ascii_digit() || c.is_uppercase());
        if place > 2 && numbered { "*" } else { step }
    });
    steps.collect::<Vec<_>>().join("/")
}

/// Which elements of which classes a page has.
fn look(page: &str) -> String {
    let opened = page.split('<').filter_map(|rest| rest.split('>').next());
    let parts: BTreeSet<String> = opened
        .map(|element| {
            let name = element.split(' ').next().unwrap_or_default();
            let class = element.split_once("class=\"").map(|(_, rest)| rest);
            let class = class.and_then(|rest| rest.split('"').next());
            format!("{name}.{}", class.unwrap_or_default())
        })
        .collect();
    parts.into_iter().collect::<Vec<_>>().join(" ")
}

/// How far the page sticks out on a screen of this width, and what does.
async fn sticks_out(browser: &Browser, width: u32) -> Option<String> {
    let screen = json!({ "width": width, "height": 844, "deviceScaleFactor": 1, "mobile": false });
    browser.tell("Emulation.setDeviceMetricsOverride", &screen);
    let result = browser.client.execute(WIDEST, Vec::new()).await;
    let result = result.expect("the page can be measured");
    result.as_str().map(ToOwned::to_owned)
}

/// The element that sticks out most, outside parts that scroll by themselves.
const WIDEST: &str = "
    const page = document.documentElement;
    if (page.scrollWidth <= page.clientWidth) return null;
    const out = [...document.querySelectorAll('body *')]
        .filter((one) => !one.closest('.scroll *') && one.getBoundingClientRect().right > page.clientWidth)
        .map((one) => `${one.tagName.toLowerCase()}.${one.className} ${one.textContent.trim().slice(0, 60)}`);
    return `${page.scrollWidth} wide because of ${out.slice(-3).join(' | ')}`;
";
