//! The steps that ask for people: openings by two, the proposal, the decision and the standstill.

use bestek::cli::demo::PASSWORD;

use super::super::walker::Walker;

/// Confirms an opening: the first who does is told to wait, the second opens.
pub async fn open(walker: &mut Walker, label: &str) {
    walker.follow(label).await;
    let page = walker.text("main").await;
    assert!(page.contains("kan niet ongedaan worden gemaakt"), "{page}");
    let is_second = page.contains("heeft al bevestigd");
    let button = if is_second {
        label
    } else {
        "Bevestigen als eerste"
    };
    walker.fill("password", "drie paarden in de wei").await;
    walker.press(button).await;
    assert!(walker.text("#summary").await.contains("klopt niet"));
    walker.fill("password", PASSWORD).await;
    walker.press(button).await;
    let waits = walker.text("main").await.contains("Nog één persoon, voor");
    assert_eq!(waits, !is_second);
}

/// Proposes whoever stands first.
pub async fn propose(walker: &mut Walker) {
    walker.turn_to("Procedure").await;
    walker.follow("Gunning voorstellen").await;
    walker.press("Voorstel voorleggen").await;
    assert!(walker.text("#summary").await.contains("waarom"));
    walker
        .fill("reason", "De beste prijs en het beste plan.")
        .await;
    walker.press("Voorstel voorleggen").await;
}

/// Approves the proposal.
pub async fn approve(walker: &mut Walker) {
    walker.follow("Besluiten over het voorstel").await;
    let page = walker.text("main").await;
    assert!(page.contains("De beste prijs en het beste plan."), "{page}");
    walker.tick("decision", "approve").await;
    walker.press("Besluit vastleggen").await;
}

/// Says that the letters are sent.
pub async fn start_standstill(walker: &mut Walker) {
    walker.follow("Opschortende termijn starten").await;
    walker.press("Termijn starten").await;
    assert!(walker.text("#summary").await.contains("verstuurd"));
    walker.tick("sent", "yes").await;
    walker.press("Termijn starten").await;
    let page = walker.text("main").await;
    assert!(
        page.contains("De opschortende termijn loopt tot en met"),
        "{page}"
    );
}
