//! Starting a tender, and its parts up to the requirements.

use super::super::walker::Walker;
use super::TITLE;

const DONE: &str = "Ja, dit onderdeel is klaar";

/// Conditions of the library, one with a gap that only the buyer can fill.
const KNOCK_OUTS: [&str; 3] = ["LMS-K01", "LMS-K06", "LMS-K12"];

/// Requirements of the library, of every class that counts.
const REQUIREMENTS: [&str; 14] = [
    "LMS-R001", "LMS-R002", "LMS-R004", "LMS-R010", "LMS-R011", // must
    "LMS-R003", "LMS-R005", "LMS-R006", "LMS-R007", // should
    "LMS-R008", "LMS-R020", // could
    "LMS-R107", "LMS-R108", "LMS-R109", // to develop
];

/// Makes a tender from the library for learning management systems.
pub async fn start(walker: &mut Walker) {
    walker.follow("Nieuwe aanbesteding").await;
    assert!(walker.is_ticked("library", "lms").await);
    walker.fill("title", TITLE).await;
    walker.press("Aanbesteding maken").await;
    assert_eq!(
        walker.value("title").await,
        TITLE,
        "a refusal keeps what was typed"
    );
    walker.fill("reference", "VB-2026-117").await;
    walker.fill("organisation", "Gemeente Voorbeeldstad").await;
    walker.fill("staff", "1200").await;
    walker.press("Aanbesteding maken").await;
    assert_eq!(walker.text("h1").await, TITLE);
}

/// Fills in the first four parts.
pub async fn fill_in(walker: &mut Walker) {
    motivation(walker).await;
    goals(walker).await;
    bottleneck(walker).await;
    knock_outs(walker).await;
    requirements(walker).await;
}

async fn motivation(walker: &mut Walker) {
    walker.turn_to("Aanleiding").await;
    let questions = walker.names("form.sheet textarea").await;
    assert!(questions.len() > 10, "the library asks its questions");
    walker
        .fill("opening_text", "Voorbeeldstad zoekt één plek om te leren.")
        .await;
    for question in &questions[1..4] {
        walker
            .fill(question, "Wij leren nu op vier plekken.\nDat kost tijd.")
            .await;
    }
    walker.fill("doing_nothing", "Zestig uur per maand.").await;
    walker.press(DONE).await;
}

async fn goals(walker: &mut Walker) {
    walker.turn_to("Doelstelling").await;
    for title in ["Iedereen blijft vakbekwaam", "Leren hoort bij het werk"] {
        walker.follow("Strategisch doel toevoegen").await;
        goal(walker, title).await;
        walker.press("Opslaan").await;
        // How much and when is not said anywhere, which is told beside the text.
        let said = walker.text("#wording").await;
        assert!(said.contains("geen getal"), "{said}");
        walker.follow("Naar de lijst").await;
    }
    walker.follow("Operationeel doel toevoegen").await;
    let title = "Inwerken in vier weken";
    goal(walker, title).await;
    walker.press("Opslaan").await;
    assert_eq!(
        walker.value("title").await,
        title,
        "a refusal keeps what was typed"
    );
    assert!(
        walker
            .text("#serves-finding")
            .await
            .contains("strategisch doel")
    );
    walker.tick("serves", "S1").await;
    walker
        .fill("time_bound", "Uiterlijk 31 december 2028.")
        .await;
    walker.press("Opslaan").await;
    walker.press(DONE).await;
}

async fn goal(walker: &mut Walker, title: &str) {
    walker.fill("title", title).await;
    for letter in [
        "specific",
        "measurable",
        "acceptable",
        "realistic",
        "time_bound",
    ] {
        walker.fill(letter, "Afgesproken met de directie.").await;
    }
}

async fn bottleneck(walker: &mut Walker) {
    walker.turn_to("Aanleiding").await;
    walker.follow("Knelpunt toevoegen").await;
    walker.fill("text", "Een overzicht kost drie dagen.").await;
    walker.tick("goals", "O1").await;
    walker.press("Opslaan").await;
}

async fn knock_outs(walker: &mut Walker) {
    walker.turn_to("Randvoorwaarden").await;
    walker.follow("Uit de bibliotheek kiezen").await;
    for code in KNOCK_OUTS {
        walker.tick("choose", code).await;
    }
    walker.press("Gekozen randvoorwaarden toevoegen").await;
    assert!(
        walker.is_ticked("choose", "LMS-K12").await,
        "a refusal keeps the choice"
    );
    walker.fill("LMS-K06.systemen", "AFAS Profit 7").await;
    walker.press("Gekozen randvoorwaarden toevoegen").await;
    assert_eq!(walker.texts("main tbody tr").await.len(), KNOCK_OUTS.len());
    walker.press(DONE).await;
}

async fn requirements(walker: &mut Walker) {
    walker.turn_to("Pakket van eisen").await;
    walker.follow("Kiezen uit de bibliotheek").await;
    for code in REQUIREMENTS {
        walker.tick("item", code).await;
    }
    walker.press("Aangevinkte toevoegen").await;
    walker.follow("Eis of wens toevoegen").await;
    walker
        .fill("text", "Het LMS toont binnen 2 seconden de startpagina.")
        .await;
    walker.tick("class", "should").await;
    walker.fill("points", "3,5").await;
    walker.press("Opslaan").await;
    let rows = walker.texts("main tbody tr").await;
    assert_eq!(rows.len(), REQUIREMENTS.len() + 1);
    walker.press(DONE).await;
}
