//! Passwords: which are good enough, and the slow hash that keeps them.

use argon2::{Argon2, PasswordHasher, PasswordVerifier, password_hash::phc::PasswordHash};
use tokio::sync::Semaphore;
use zxcvbn::{Score, zxcvbn};

use crate::actions::ActionError;
use crate::actions::accounts::confirm::confirms_password;
use crate::actions::accounts::{Person, record};
use crate::actions::means::Means;
use crate::storage::{organisation, person, session};

/// Hashing takes a core and 19 MiB each time, so only this many run at once.
static HASHING: Semaphore = Semaphore::const_new(2);

/// A hash that no password has: an unknown address costs the same work as a known one.
const NOBODYS_HASH: &str = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$\
                            +0pV2kWJxIbVQ0dN3fXMVjS8kv9Hlb0H2eBq4sR3zH4";

/// The fewest characters of a password.
pub const SHORTEST_PASSWORD: usize = 15;

/// The most characters of a password.
pub const LONGEST_PASSWORD: usize = 128;

/// The fewest characters beside words that anybody knows.
const FEWEST_OWN: usize = 8;

/// Words that are guessed first here; the list of the library is English.
const GUESSED_FIRST: [&str; 16] = [
    "bestek",
    "wachtwoord",
    "welkom",
    "gemeente",
    "provincie",
    "aanbesteding",
    "inkoop",
    "inkoper",
    "beheerder",
    "nederland",
    "belgie",
    "vlaanderen",
    "voorjaar",
    "zomer",
    "najaar",
    "winter",
];

/// What is wrong with a new password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PasswordProblem {
    /// It has fewer than [`SHORTEST_PASSWORD`] characters.
    Short,
    /// It has more than [`LONGEST_PASSWORD`] characters.
    Long,
    /// It is common, or follows from what anybody knows about its owner.
    Guessable,
}

/// A password that is good enough to be somebody's.
pub struct NewPassword(String);

impl NewPassword {
    /// Takes a password, unless it is too short, too long or easily guessed by who knows `about`
    /// its owner: the name, the address, the organisation.
    pub async fn new(password: String, about: &[&str]) -> Result<Self, PasswordProblem> {
        let length = password.chars().count();
        if length < SHORTEST_PASSWORD {
            return Err(PasswordProblem::Short);
        }
        if length > LONGEST_PASSWORD {
            return Err(PasswordProblem::Long);
        }
        let known: Vec<String> = about.iter().flat_map(|text| words(text)).collect();
        let checked = tokio::task::spawn_blocking(move || {
            let mut known: Vec<&str> = known.iter().map(String::as_str).collect();
            known.extend(GUESSED_FIRST);
            let strong = zxcvbn(&password, &known).score() >= Score::Three;
            (strong && !mostly_known(&password, &known)).then_some(Self(password))
        });
        checked
            .await
            .expect("judging a password does not panic")
            .ok_or(PasswordProblem::Guessable)
    }

    /// The hash that the database keeps.
    pub(super) async fn hash(self) -> String {
        hash(self.0).await
    }
}

/// Whether little is left of a password once the words that anybody knows are taken out.
fn mostly_known(password: &str, known: &[&str]) -> bool {
    let mut left = password.to_lowercase();
    let mut longest_first = known.to_vec();
    longest_first.sort_by_key(|word| std::cmp::Reverse(word.len()));
    for word in longest_first {
        left = left.replace(word, "");
    }
    // Signs between the words are the first that anybody tries.
    let own = left.chars().filter(|sign| sign.is_alphanumeric()).count();
    left.len() < password.len() && own < FEWEST_OWN
}

/// A text and its words.
fn words(text: &str) -> Vec<String> {
    let parts = text.split(|c: char| !c.is_alphanumeric());
    let mut found: Vec<String> = parts
        .filter(|part| part.chars().count() > 2)
        .map(str::to_lowercase)
        .collect();
    found.push(text.to_lowercase());
    found
}

/// What came of changing one's own password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Changed {
    /// The new password counts, and all other sessions ended.
    Done,
    /// The present password was wrong, or was tried too often.
    Wrong,
    /// The new one is not good enough.
    Refused(PasswordProblem),
}

/// Replaces somebody's own password, and ends all their sessions but `keep`.
pub async fn change_password(
    means: &Means,
    by: &Person,
    keep: &str,
    present: String,
    new: String,
) -> Result<Changed, ActionError> {
    let organisation = organisation::one(&means.db, &by.organisation_id).await?;
    let organisation = organisation.map(|one| one.name).unwrap_or_default();
    let new = match NewPassword::new(new, &[&by.name, &by.email, &organisation]).await {
        Ok(new) => new,
        Err(problem) => return Ok(Changed::Refused(problem)),
    };
    if !confirms_password(means, &by.person_id, present).await? {
        return Ok(Changed::Wrong);
    }
    let hash = new.hash().await;
    let mut tx = means.db.begin().await?;
    person::set_password(&mut tx, &by.person_id, &hash).await?;
    session::end_others(&mut tx, &by.person_id, keep).await?;
    record(
        means,
        &mut tx,
        by,
        "account.password-changed",
        &by.person_id,
    )
    .await?;
    tx.commit().await?;
    Ok(Changed::Done)
}

/// Hashing takes tens of milliseconds of one core, so it never runs on the async threads.
pub(in crate::actions) async fn hash(password: String) -> String {
    let _turn = HASHING.acquire().await;
    tokio::task::spawn_blocking(move || {
        Argon2::default()
            .hash_password(password.as_bytes())
            .expect("argon2id with its own salt takes every password")
            .to_string()
    })
    .await
    .expect("hashing does not panic")
}

/// Whether a password has this hash; without a hash it never has, after the same work.
pub(super) async fn verify(hash: Option<String>, password: String) -> bool {
    let _turn = HASHING.acquire().await;
    tokio::task::spawn_blocking(move || {
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| NOBODYS_HASH.to_owned());
        let parsed = PasswordHash::new(&hash);
        let right = parsed.is_ok_and(|parsed| {
            Argon2::default()
                .verify_password(password.as_bytes(), &parsed)
                .is_ok()
        });
        right && known
    })
    .await
    .unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn an_unknown_address_costs_the_same_work_as_a_known_one() {
        let real = hash("vier paarden in de wei".to_owned()).await;
        let (real, nobodys) = (
            PasswordHash::new(&real).unwrap(),
            PasswordHash::new(NOBODYS_HASH),
        );
        let nobodys = nobodys.expect("a hash that cannot be read would be refused at once");
        assert_eq!(nobodys.algorithm, real.algorithm);
        assert_eq!(nobodys.params.to_string(), real.params.to_string());
        let length = |hash: &PasswordHash| hash.hash.map_or(0, |output| output.as_bytes().len());
        assert_eq!(length(&nobodys), length(&real));
    }

    #[tokio::test]
    async fn only_the_password_itself_is_right() {
        let password = || "vier paarden in de wei".to_owned();
        let known = Some(hash(password()).await);
        assert!(verify(known.clone(), password()).await);
        assert!(!verify(known, "drie paarden".to_owned()).await);
        assert!(!verify(None, password()).await);
    }

    #[tokio::test]
    async fn a_new_password_is_long_and_hard_to_guess() {
        let about = [
            "Wim de Groot",
            "wim.degroot@stad.test",
            "Gemeente Voorbeeld",
        ];
        for good in [
            "vier paarden in de wei",
            "fiets kaas molen dijk",
            "x9#kQz!7vLp@2mRt",
        ] {
            let judged = NewPassword::new(good.to_owned(), &about).await;
            assert!(judged.is_ok(), "{good}");
        }
        for (bad, problem) in [
            ("kort", PasswordProblem::Short),
            ("veertien teken", PasswordProblem::Short),
            ("aaaaaaaaaaaaaaaa", PasswordProblem::Guessable),
            ("123456789012345", PasswordProblem::Guessable),
            ("passwordpassword", PasswordProblem::Guessable),
            ("wachtwoord12345", PasswordProblem::Guessable),
            ("qwertyuiopasdfgh", PasswordProblem::Guessable),
            ("bestekbestekbestek", PasswordProblem::Guessable),
            ("wim.degroot@stad.test", PasswordProblem::Guessable),
            ("gemeentevoorbeeld", PasswordProblem::Guessable),
            ("Wim-de-Groot-2026!", PasswordProblem::Guessable),
        ] {
            let judged = NewPassword::new(bad.to_owned(), &about).await;
            assert_eq!(judged.err(), Some(problem), "{bad}");
        }
        let long = "vier paarden in de wei ".repeat(6);
        let judged = NewPassword::new(long, &about).await;
        assert_eq!(judged.err(), Some(PasswordProblem::Long));
    }
}
