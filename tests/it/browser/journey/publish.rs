//! Inviting people, and freezing the criteria.

use super::super::walker::Walker;
use super::{CHAIR, MANAGER};

/// Adds the assessors, the chair and the manager.
pub async fn invite(walker: &mut Walker, people: &[(String, String)]) {
    walker.turn_to("Deelnemers").await;
    for (email, name) in people {
        walker.select("person", name).await;
        let role = match email.as_str() {
            CHAIR => "chair",
            MANAGER => "manager",
            _ => "assessor",
        };
        walker.tick("role", role).await;
        walker.fill("expertise", "Leren en ontwikkelen").await;
        walker.press("Deelnemer toevoegen").await;
    }
    let members = walker.texts("main tbody tr").await;
    assert_eq!(members.len(), people.len() + 1, "{members:?}");
}

/// Publishes; returns the hash of the criteria.
pub async fn publish(walker: &mut Walker) -> String {
    walker.turn_to("Publiceren").await;
    let page = walker.text("main").await;
    assert!(!page.contains("Dit moet eerst"), "{page}");
    let promised = walker.text("dd.hash").await;
    walker.press("Publiceren en vastleggen").await;
    assert!(walker.text("#summary").await.contains("Vink aan"));
    walker.tick("sure", "yes").await;
    walker.press("Publiceren en vastleggen").await;
    let hash = walker.text("dd.hash").await;
    assert_eq!(hash.len(), 64);
    assert_eq!(hash, promised);
    hash
}
