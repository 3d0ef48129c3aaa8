//! Signing and declaring, each assessor before a bid is opened.

use super::super::walker::Walker;
use super::BIDS;

/// Signs the declaration of confidentiality and declares to have no interest in anybody.
pub async fn declare(walker: &mut Walker) {
    walker.follow("Verklaringen tekenen").await;
    let page = walker.text("main").await;
    assert!(page.contains("Verklaring van vertrouwelijkheid"), "{page}");
    assert!(
        BIDS.iter().all(|(name, _)| !page.contains(name)),
        "a name comes after confidentiality: {page}"
    );
    walker.press("Verklaring tekenen").await;
    assert!(walker.text("#summary").await.contains("Vink aan"));
    walker.tick("sure", "yes").await;
    walker.press("Verklaring tekenen").await;
    let choices = walker.names("main input[value=\"none\"]").await;
    assert_eq!(choices.len(), BIDS.len());
    for choice in &choices[1..] {
        walker.tick(choice, "none").await;
    }
    walker.tick(&choices[0], "interest").await;
    walker.press("Verklaren").await;
    assert!(
        walker.is_ticked(&choices[0], "interest").await,
        "a refusal keeps the choice"
    );
    walker.tick(&choices[0], "none").await;
    walker.press("Verklaren").await;
    let page = walker.text("main").await;
    assert!(page.contains("Je hebt alles verklaard."), "{page}");
}
