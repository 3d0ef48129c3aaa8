//! Registering three bids and recording what they offer.

use super::super::walker::Walker;
use super::BIDS;

/// Registers the bids, with what comes straight after: the knock-outs.
pub async fn register(walker: &mut Walker) {
    walker.turn_to("Inschrijvingen").await;
    for (number, (name, price)) in (1..).zip(BIDS) {
        walker.follow("Inschrijving registreren").await;
        walker.fill("name", name).await;
        if number == 1 {
            ambiguous(walker, name).await;
        }
        walker.fill("price", price).await;
        walker.press("Opslaan").await;
        knock_outs(walker, number == BIDS.len()).await;
    }
    let sealed = walker.texts("main tbody td:nth-child(3)").await;
    assert_eq!(sealed, ["achter slot"; 3]);
}

/// A price that can mean two amounts is asked about, not guessed.
async fn ambiguous(walker: &mut Walker, name: &str) {
    walker.fill("price", "291.900").await;
    walker.press("Opslaan").await;
    let finding = walker.text("#price-finding").await;
    assert!(
        finding.contains("291900") && finding.contains("291,900"),
        "{finding}"
    );
    assert_eq!(walker.value("price").await, "291.900");
    assert_eq!(walker.value("name").await, name);
}

async fn knock_outs(walker: &mut Walker, fails: bool) {
    walker.tick("K1", "pass").await;
    walker.tick("K2", if fails { "fail" } else { "pass" }).await;
    walker.tick("K3", "pass").await;
    walker.press("Opslaan").await;
    if fails {
        assert!(
            walker.is_ticked("K2", "fail").await,
            "a refusal keeps the choice"
        );
        walker.fill("K2.reason", "De koppeling is er niet.").await;
        walker.press("Opslaan").await;
    }
}

/// Records answers and texts.
pub async fn record(walker: &mut Walker, tender: &str) {
    for (number, (name, _)) in (1..).zip(BIDS) {
        let bid = format!("{tender}/bids/B{number}");
        walker.follow_to(&format!("{bid}/answers")).await;
        assert_eq!(walker.text("h1").await, name);
        answers(walker, number).await;
        walker.follow_to(&format!("{bid}/texts")).await;
        for criterion in walker.names("form.sheet textarea").await {
            let text = format!("{name} begint in maart.\n\nDaarna volgt een proef.");
            walker.fill(&criterion, &text).await;
        }
        walker.press("Opslaan").await;
    }
}

/// The wish of our own is met in part, what is still to be developed comes later and later.
async fn answers(walker: &mut Walker, number: usize) {
    if number == 2 {
        walker.tick("R015", "partly").await;
    }
    let develop = walker.names("main input[value=\"months\"]").await;
    assert_eq!(develop.len(), 3);
    walker.tick(&develop[0], "available").await;
    walker
        .fill(&format!("{}.months", develop[1]), &(3 * number).to_string())
        .await;
    walker.tick(&develop[2], "never").await;
    walker
        .press("Wat nog open staat met ja beantwoorden en opslaan")
        .await;
}

/// Says that all bids are in.
pub async fn close(walker: &mut Walker) {
    let progress = walker.texts("main tbody td:nth-child(5)").await;
    let whole = |text: &String| text.starts_with("15 van 15");
    assert!(progress.iter().all(whole), "{progress:?}");
    walker.tick("sure", "yes").await;
    walker.press("Inschrijving sluiten").await;
}
