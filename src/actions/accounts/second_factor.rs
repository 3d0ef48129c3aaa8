//! The second factor: codes of an authenticator app (RFC 6238), beside passkeys.

use jiff::ToSpan;
use totp_rs::{Builder, Secret, Totp};

use crate::actions::ActionError;
use crate::actions::accounts::{Person, confirms, record, recovery};
use crate::actions::means::{Means, stored};
use crate::domain::permission::Refusal;
use crate::storage::db::Tx;
use crate::storage::error::StorageError;
use crate::storage::{organisation, second_factor as kept, session as sessions};

/// How many bytes the secret has, as RFC 4226 advises.
const SECRET_LENGTH: usize = 20;

/// How long a secret that was shown waits for the code that proves it.
const OFFER_MINUTES: i64 = 60;

/// The letters of base 32 (RFC 4648): no 0 or 1 that reads as O or I.
const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// A secret that somebody puts in their app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The secret, for who types it.
    pub secret: String,
    /// The address that an app reads from the square.
    pub address: String,
}

/// What came of proving that an app or a device has what was offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Enrolled {
    /// It counts; with the recovery codes, told once, when it is the first second factor.
    Done(Option<Vec<String>>),
    /// The proof is not right.
    Wrong,
    /// Nothing waits for a proof, or no longer.
    NoOffer,
}

/// Whether somebody has a second factor, of whichever kind.
pub async fn has_second_factor(means: &Means, person: &Person) -> Result<bool, ActionError> {
    Ok(kept::has(&means.db, &person.person_id).await?)
}

/// Whether somebody must prove who they are before they add a second factor: whoever has a
/// password, or `has` a second factor already. Who has neither signs in at the organisation only.
pub fn asks_proof(by: &Person, has: bool) -> bool {
    has || by.password_hash.is_some()
}

/// Makes a new secret for somebody's app, which does not count before a code proves it. False when
/// `secret`, the password or a present proof, is not right; who has neither is not asked.
pub async fn offer_second_factor(
    means: &Means,
    by: &Person,
    secret: String,
) -> Result<bool, ActionError> {
    let has = has_second_factor(means, by).await?;
    if asks_proof(by, has) && !confirms(means, &by.person_id, secret).await? {
        return Ok(false);
    }
    let chance = means.chance.bytes();
    let about = about(&by.person_id);
    let sealed = means
        .secrets
        .seal(means.chance.as_ref(), &about, &chance[..SECRET_LENGTH]);
    let mut tx = means.db.begin().await?;
    kept::offer(&mut tx, &by.person_id, &sealed, &means.now()).await?;
    tx.commit().await?;
    Ok(true)
}

/// The secret that waits to be proved.
pub async fn offered_second_factor(
    means: &Means,
    by: &Person,
) -> Result<Option<Offer>, ActionError> {
    let Some(sealed) = waiting(means, by).await? else {
        return Ok(None);
    };
    let secret = base32(&open(means, &by.person_id, &sealed)?);
    // The square is read by programs: an address has no letter that needs an escape but these.
    let label: String = by
        .email
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || "@.-_+".contains(*c))
        .map(|c| {
            if c == '+' {
                "%2B".to_owned()
            } else {
                c.to_string()
            }
        })
        .collect();
    let address = format!("otpauth://totp/Bestek:{label}?secret={secret}&issuer=Bestek");
    Ok(Some(Offer { secret, address }))
}

/// Makes the offered secret the second factor, when `code` proves that the app has it; ends all
/// other sessions of who does.
pub async fn accept_second_factor(
    means: &Means,
    by: &Person,
    keep: &str,
    code: &str,
) -> Result<Enrolled, ActionError> {
    let Some(sealed) = waiting(means, by).await? else {
        return Ok(Enrolled::NoOffer);
    };
    let totp = app(&open(means, &by.person_id, &sealed)?)?;
    let Some(step) = checked(means, &totp, code) else {
        return Ok(Enrolled::Wrong);
    };
    let person = &by.person_id;
    let mut tx = means.db.begin().await?;
    let codes = recovery::first_codes(means, &mut tx, by).await?;
    if !kept::accept(&mut tx, person, &sealed, step, &means.now()).await? {
        return Ok(Enrolled::NoOffer);
    }
    sessions::end_others(&mut tx, person, keep).await?;
    record(means, &mut tx, by, "account.second-factor-set", person).await?;
    tx.commit().await?;
    Ok(Enrolled::Done(codes))
}

/// Takes the app away and ends all other sessions of who does; the recovery codes go with the last
/// second factor. False when `secret`, the password or a present proof, is not right.
///
/// # Errors
/// Refused when it is the last while the organisation asks everybody for one.
pub async fn remove_second_factor(
    means: &Means,
    by: &Person,
    keep: &str,
    secret: String,
) -> Result<bool, ActionError> {
    if !confirms(means, &by.person_id, secret).await? {
        return Ok(false);
    }
    let mut tx = means.db.begin().await?;
    // Whoever takes two away at once takes turns here.
    let organisation = organisation::hold(&mut tx, &by.organisation_id).await?;
    let required = organisation.is_some_and(|one| one.second_factor_required);
    kept::remove_totp(&mut tx, &by.person_id).await?;
    removed(&mut tx, by, keep, required).await?;
    let person = &by.person_id;
    record(means, &mut tx, by, "account.second-factor-removed", person).await?;
    tx.commit().await?;
    Ok(true)
}

/// What follows on taking a second factor away, in the same write.
pub(super) async fn removed(
    tx: &mut Tx,
    by: &Person,
    keep: &str,
    required: bool,
) -> Result<(), ActionError> {
    let person = &by.person_id;
    if !kept::has_now(tx, person).await? {
        if required {
            return Err(ActionError::Refused(Refusal::Role));
        }
        kept::replace_recovery(tx, person, &[]).await?;
    }
    sessions::end_others(tx, person, keep).await?;
    Ok(())
}

/// True for six digits, with spaces or without.
pub(super) fn looks_like_code(text: &str) -> bool {
    let code = packed(text);
    code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_digit())
}

/// Uses a code of the app or a recovery code; says which it was.
pub(super) async fn use_any(
    means: &Means,
    tx: &mut Tx,
    person: &str,
    code: &str,
) -> Result<Option<&'static str>, ActionError> {
    if looks_like_code(code) {
        let right = use_code(means, tx, person, code).await?;
        return Ok(right.then_some("code"));
    }
    let right = recovery::use_code(means, tx, person, code).await?;
    Ok(right.then_some("recovery-code"))
}

/// Uses a current code of the app; each works once, and none that is older than one used before.
pub(super) async fn use_code(
    means: &Means,
    tx: &mut Tx,
    person: &str,
    code: &str,
) -> Result<bool, ActionError> {
    let Some(sealed) = kept::totp_now(tx, person).await? else {
        return Ok(false);
    };
    let app = app(&open(means, person, &sealed)?)?;
    match checked(means, &app, code) {
        Some(step) => Ok(kept::use_step(tx, person, step).await?),
        None => Ok(false),
    }
}

async fn waiting(means: &Means, by: &Person) -> Result<Option<String>, ActionError> {
    let now = means.clock.now();
    let since = now.checked_sub(OFFER_MINUTES.minutes()).unwrap_or(now);
    Ok(kept::offered(&means.db, &by.person_id, &stored(since)).await?)
}

/// The step of a code, when it is one of now or of one step before or after.
fn checked(means: &Means, app: &Totp, code: &str) -> Option<i64> {
    let now = u64::try_from(means.clock.now().as_second()).ok()?;
    let step = app.check(&packed(code), now)?;
    i64::try_from(step).ok()
}

fn app(secret: &[u8]) -> Result<Totp, ActionError> {
    let broken = || ActionError::Fault(StorageError::corrupt("totp", "", "no secret of 20 bytes"));
    let secret: [u8; SECRET_LENGTH] = secret.try_into().map_err(|_| broken())?;
    let secret = Secret::new_stack(secret);
    Builder::new()
        .with_secret(secret)
        .build()
        .map_err(|_| broken())
}

fn open(means: &Means, person: &str, sealed: &str) -> Result<Vec<u8>, ActionError> {
    let problem = "the secret does not open with this key; put the right secrets.key back";
    means
        .secrets
        .open(&about(person), sealed)
        .ok_or_else(|| ActionError::Fault(StorageError::corrupt("totp", person, problem)))
}

fn about(person: &str) -> String {
    format!("totp {person}")
}

/// A code without what people put between its characters.
pub(super) fn packed(code: &str) -> String {
    code.chars().filter(char::is_ascii_alphanumeric).collect()
}

pub(super) fn base32(bytes: &[u8]) -> String {
    let mut text = String::new();
    for chunk in bytes.chunks(5) {
        let mut block = [0_u8; 8];
        block[3..3 + chunk.len()].copy_from_slice(chunk);
        let bits = u64::from_be_bytes(block);
        let letters = (chunk.len() * 8).div_ceil(5);
        for place in 0..letters {
            let index = (bits >> (35 - 5 * place)) & 31;
            text.push(char::from(LETTERS[usize::try_from(index).unwrap_or(0)]));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base_32_is_that_of_the_standard() {
        for (plain, coded) in [
            ("", ""),
            ("f", "MY"),
            ("fo", "MZXQ"),
            ("foo", "MZXW6"),
            ("foob", "MZXW6YQ"),
            ("fooba", "MZXW6YTB"),
            ("foobar", "MZXW6YTBOI"),
        ] {
            assert_eq!(base32(plain.as_bytes()), coded, "{plain}");
        }
    }

    #[test]
    fn the_codes_are_those_of_the_standard() {
        // RFC 6238, appendix B, the last six digits.
        let app = app(b"12345678901234567890").expect("a secret of twenty bytes");
        for (second, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_234_567_890, "005924"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(app.check(code, second), Some(second / 30), "{second}");
            assert_eq!(app.check(code, second + 30), Some(second / 30), "{second}");
            assert_eq!(app.check(code, second + 60), None, "{second}");
        }
    }

    #[test]
    fn a_code_may_be_typed_with_spaces() {
        assert!(looks_like_code("123 456") && looks_like_code("123456"));
        assert!(!looks_like_code("12345") && !looks_like_code("vier paarden in de wei"));
    }
}
