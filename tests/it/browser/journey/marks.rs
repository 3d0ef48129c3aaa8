//! Marking, each assessor alone, and freezing the marks.

use super::super::walker::Walker;
use super::BIDS;

/// Marks every answer, with a reason.
pub async fn give_all(walker: &mut Walker) {
    walker.follow("Naar je beoordelingen").await;
    walker.follow("Naar het volgende open cijfer").await;
    let mut given = 0;
    while !walker.path().await.ends_with("/marks") {
        let first = walker.path().await.ends_with("/B1");
        let choices = walker.texts("main .levels b").await;
        let mark = if first { &choices[1] } else { &choices[2] };
        walker.tick("mark", mark).await;
        if given == 0 {
            walker.press("Opslaan en volgende").await;
            assert!(walker.text("#reason-finding").await.contains("waarom"));
            assert!(
                walker.is_ticked("mark", mark).await,
                "a refusal keeps the mark"
            );
        }
        walker.fill("reason", "De planning heeft eigenaren.").await;
        walker.press("Opslaan en volgende").await;
        given += 1;
    }
    // The bid that fails a knock-out is not marked.
    assert_eq!(given, 2 * (BIDS.len() - 1));
    assert!(
        walker
            .text("main")
            .await
            .contains("Je hebt alle cijfers gegeven.")
    );
}

/// Freezes the quality.
pub async fn fix(walker: &mut Walker) {
    walker.follow("Naar de beoordeling").await;
    walker.tick("sure", "yes").await;
    walker.press("Kwaliteit vaststellen").await;
}
