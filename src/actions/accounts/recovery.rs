//! Recovery codes: for who lost every other second factor, each works once.

use crate::actions::ActionError;
use crate::actions::accounts::second_factor::{base32, packed};
use crate::actions::accounts::{Person, confirms, record, token};
use crate::actions::means::Means;
use crate::storage::db::Tx;
use crate::storage::second_factor as kept;

/// How many there are.
const RECOVERY_CODES: usize = 10;

/// How many characters each has.
const CODE_LETTERS: usize = 16;

/// Makes new recovery codes in place of the old, told once. Nothing when `secret`, the password or
/// a present proof, is not right, or when there is no second factor to recover.
pub async fn new_recovery_codes(
    means: &Means,
    by: &Person,
    secret: String,
) -> Result<Option<Vec<String>>, ActionError> {
    let person = &by.person_id;
    if !kept::has(&means.db, person).await? || !confirms(means, person, secret).await? {
        return Ok(None);
    }
    let codes = codes(means);
    let mut tx = means.db.begin().await?;
    kept::replace_recovery(&mut tx, person, &hashes(person, &codes)).await?;
    record(means, &mut tx, by, "account.recovery-codes-made", person).await?;
    tx.commit().await?;
    Ok(Some(codes))
}

/// How many recovery codes somebody has left.
pub async fn recovery_codes_left(means: &Means, by: &Person) -> Result<usize, ActionError> {
    let left = kept::recovery_left(&means.db, &by.person_id).await?;
    Ok(usize::try_from(left).unwrap_or(0))
}

/// Makes recovery codes for who sets their first second factor, before it counts; nothing for who
/// has one: what they keep goes on to work.
pub(super) async fn first_codes(
    means: &Means,
    tx: &mut Tx,
    by: &Person,
) -> Result<Option<Vec<String>>, ActionError> {
    let person = &by.person_id;
    if kept::has_now(tx, person).await? {
        return Ok(None);
    }
    let codes = codes(means);
    kept::replace_recovery(tx, person, &hashes(person, &codes)).await?;
    Ok(Some(codes))
}

/// True for as many characters as a recovery code has, without what people put between them.
pub(super) fn looks_like_code(text: &str) -> bool {
    packed(text).len() == CODE_LETTERS
}

/// Uses a recovery code; false when it is none, or was used before.
pub(super) async fn use_code(
    means: &Means,
    tx: &mut Tx,
    person: &str,
    code: &str,
) -> Result<bool, ActionError> {
    Ok(kept::use_recovery(tx, person, &hash(person, code), &means.now()).await?)
}

/// Ten codes of 80 bits, in groups that a person can copy.
fn codes(means: &Means) -> Vec<String> {
    let code = |_| {
        let letters = base32(&means.chance.bytes()[..10]);
        let groups: Vec<&str> = (0..4).map(|at| &letters[at * 4..at * 4 + 4]).collect();
        groups.join("-")
    };
    (0..RECOVERY_CODES).map(code).collect()
}

fn hashes(person: &str, codes: &[String]) -> Vec<String> {
    codes.iter().map(|code| hash(person, code)).collect()
}

/// A code has 80 random bits, so a quick hash keeps it as well as a slow one.
fn hash(person: &str, code: &str) -> String {
    token::hash(&format!("{person} {}", packed(code).to_uppercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_told_by_its_length() {
        assert!(looks_like_code("ABCD-EFGH-IJKL-MNOP") && looks_like_code("abcd efgh ijkl mnop"));
        assert!(!looks_like_code("123456") && !looks_like_code("ABCD-EFGH"));
    }

    #[test]
    fn a_code_may_be_typed_as_one_likes_and_is_of_one_person() {
        assert_eq!(hash("p", "abcd-efgh"), hash("p", "ABCD EFGH"));
        assert_ne!(hash("p", "ABCD"), hash("q", "ABCD"));
    }
}
