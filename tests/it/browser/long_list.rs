//! A long list in a real browser: 57 requirements from the library and 93 pasted, in few requests.

use fantoccini::Client;
use serde_json::json;

use super::demo::Demo;
use super::driver::{Browser, Scripts};
use super::tools;
use super::walker::Walker;

/// The requests that the document in sight took: itself, what led to it and what it fetched. What
/// came from the browser's own store took none.
const REQUESTS: &str = "
    const [page] = performance.getEntriesByType('navigation');
    const fetched = performance.getEntriesByType('resource').filter(one => one.transferSize > 0);
    return 1 + page.redirectCount + fetched.length;
";

/// Ticks the first boxes that are not ticked, as many as asked; each with a click.
const TICK: &str = "
    const boxes = [...document.querySelectorAll('main input[name=item]:not(:checked)')];
    boxes.slice(0, arguments[0]).forEach(box => box.click());
    return document.querySelectorAll('main input[name=item]:checked').length;
";

/// Puts a text in a field as a paste does: at once, with its tabs.
const PASTE: &str = "
    const field = document.querySelector('main textarea[name=list]');
    field.value = arguments[0];
    field.dispatchEvent(new Event('input', { bubbles: true }));
";

#[tokio::test(flavor = "multi_thread")]
async fn a_tender_of_150_requirements_is_made_in_under_60_requests() {
    let Some(tools) = tools::find() else { return };
    let demo = Demo::start();
    let browser = Browser::start(&tools, Scripts::On).await;
    let client = &browser.client;
    let mut noor = Walker::new(client.clone(), &demo.address, None);
    noor.open("/sign-in").await;
    noor.press_at("button[value='inkoper@voorbeeld.test']")
        .await;
    let mut requests = 0;
    noor.follow("Nieuwe aanbesteding").await;
    requests += taken(client).await;
    noor.fill("title", "Leermanagementsysteem 150").await;
    noor.fill("reference", "VB-2026-150").await;
    noor.fill("organisation", "Gemeente Voorbeeldstad").await;
    noor.press("Aanbesteding maken").await;
    requests += taken(client).await;
    let tender = noor.path().await;

    noor.open(&format!("{tender}/requirements/library")).await;
    requests += taken(client).await;
    let ticked = client.execute(TICK, vec![json!(57)]).await;
    assert_eq!(ticked.expect("boxes"), json!(57));
    noor.press_at("main form button.button[type=submit]:not(.quiet)")
        .await;
    requests += taken(client).await;

    noor.open(&format!("{tender}/requirements/paste")).await;
    requests += taken(client).await;
    let pasted = client.execute(PASTE, vec![json!(list())]).await;
    pasted.expect("the list is in its field");
    noor.press("Bekijk wat eruit komt").await;
    requests += taken(client).await;
    noor.press("Alle 93 toevoegen").await;
    requests += taken(client).await;

    let rows = noor.texts("main table tbody tr[id^=R]").await;
    eprintln!("150 requirements: {requests} requests");
    assert_eq!(rows.len(), 150);
    assert!(requests < 60, "{requests} requests");
}

async fn taken(client: &Client) -> u64 {
    let counted = client.execute(REQUESTS, Vec::new()).await;
    let counted = counted.expect("the page counts").as_u64();
    counted.expect("a number")
}

/// Ninety-three rows as a spreadsheet copies them.
fn list() -> String {
    let mut text = "Nr.\tWat moet er kunnen?\tSoort\tPunten\tOnderwerp\n".to_owned();
    for number in 1..=93 {
        let (class, points) = match number % 3 {
            0 => ("wens", "2,5"),
            _ => ("eis", ""),
        };
        let row = format!("{number}\tJe ziet ding {number}.\t{class}\t{points}\tDingen\n");
        text.push_str(&row);
    }
    text
}
