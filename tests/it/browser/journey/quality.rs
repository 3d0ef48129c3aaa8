//! The parts that decide: method, criteria, levels and the plan.

use super::super::walker::Walker;

const DONE: &str = "Ja, dit onderdeel is klaar";

/// Fills in the last three parts.
pub async fn fill_in(walker: &mut Walker) {
    method(walker).await;
    contract(walker).await;
    criteria(walker).await;
    levels(walker).await;
    implementation(walker).await;
}

async fn method(walker: &mut Walker) {
    walker.turn_to("Scoringsmechanisme").await;
    walker.follow_to("/scoring/method").await;
    walker.tick("ratio", "30").await;
    walker.tick("formula", "line").await;
    walker.fill("full_at", "400000").await;
    walker.fill("zero_at", "200000").await;
    walker.press("Opslaan").await;
    assert_eq!(
        walker.value("zero_at").await,
        "200000",
        "a refusal keeps what was typed"
    );
    walker.fill("full_at", "200.000,00").await;
    walker.fill("zero_at", "400.000,00").await;
    walker.press("Opslaan").await;
}

async fn contract(walker: &mut Walker) {
    walker.follow_to("/scoring/contract").await;
    walker.fill("budget", "350.000,00").await;
    walker.fill("years", "4").await;
    walker.press("Opslaan").await;
    walker.turn_to("Planning en termijnen").await;
    walker.select("procedure", "Openbare procedure").await;
    walker.press("Opslaan").await;
    walker.turn_to("Scoringsmechanisme").await;
}

async fn criteria(walker: &mut Walker) {
    walker.follow("Criteria uit de bibliotheek").await;
    assert!(walker.is_ticked("criterion", "wishes").await);
    assert!(walker.is_ticked("criterion", "to-develop").await);
    walker.tick("criterion", "LMS-C1").await;
    walker.tick("criterion", "LMS-C4").await;
    walker.press("Gekozen criteria toevoegen").await;
    let weights = walker.names("main input[name^=\"weight-\"]").await;
    assert_eq!(
        weights,
        ["weight-C1", "weight-C2", "weight-C3", "weight-C4"]
    );
    for (name, weight) in weights.iter().zip(["40", "10", "30", "10"]) {
        walker.fill(name, weight).await;
    }
    walker.press("Wegingen opslaan").await;
    assert!(
        walker.text("#summary").await.contains("90"),
        "the sum is named"
    );
    walker.fill("weight-C4", "20").await;
    walker.press("Wegingen opslaan").await;
    assert!(!walker.text("main").await.contains("Dit is nog geen 100"));
    walker.press(DONE).await;
}

async fn levels(walker: &mut Walker) {
    walker.turn_to("Kwaliteit").await;
    walker.follow("Implementatieplan").await;
    let question = "Beschrijf in vier bladzijden hoe je het LMS invoert.";
    walker.fill("question", question).await;
    walker
        .fill("text-1", "Elke stap heeft een datum en een eigenaar.")
        .await;
    walker.press("Opslaan").await;
    walker.follow("Implementatieplan").await;
    assert_eq!(walker.value("question").await, question);
    walker.turn_to("Kwaliteit").await;
    walker.press(DONE).await;
}

async fn implementation(walker: &mut Walker) {
    walker.turn_to("Implementatie en slot").await;
    let steps = walker.names("main textarea[name^=\"step.\"]").await;
    assert_eq!(steps.len(), 12);
    for step in &steps[..2] {
        walker.fill(step, "In maart, met twee collega's.").await;
    }
    walker.fill("terms", "GIBIT 2023.").await;
    for check in walker.names("main input[name^=\"check.\"]").await {
        walker.tick(&check, "yes").await;
    }
    walker.press(DONE).await;
}
