//! Declaring: assessors sign for confidentiality and declare their interests, a chair decides on
//! them.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::actions::ActionError;
use crate::actions::means::Means;
use crate::actions::procurement::Procurement;
use crate::domain::declaration::Interest;
use crate::domain::permission::{Deed, Refusal};
use crate::domain::role::Role;
use crate::domain::statement::{Decision, Statement};
use crate::domain::visibility::Field;
use crate::i18n::{Texts, declaration as words};
use crate::storage::declaration::{self, Standing};
use crate::storage::error::StorageError;
use crate::storage::statement;

/// The hash, in hexadecimal, of the declaration of confidentiality in a language.
pub fn text_sha256(texts: Texts) -> String {
    use std::fmt::Write;
    let hash = Sha256::digest(words::whole(texts).as_bytes());
    hash.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// What came of signing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signed {
    /// It is signed, now or before.
    Done,
    /// The text is not the one that the person saw.
    OtherText,
}

/// Signs the declaration of confidentiality for the viewer; `seen` is the hash of the text that was
/// shown.
pub async fn sign(
    means: &Means,
    at: &Procurement,
    texts: Texts,
    seen: &str,
) -> Result<Signed, ActionError> {
    let mut tx = means.begin(&at.viewer, at.id(), Deed::Declare).await?;
    if text_sha256(texts) != seen {
        return Ok(Signed::OtherText);
    }
    let person = &at.viewer.person_id;
    // Signing twice is one signature, and one line in the log.
    if declaration::sign(&mut tx, at.id(), person, seen, &means.now()).await? {
        let deed = "declaration.signed";
        means.finish(tx, &at.viewer, at.id(), deed, "").await?;
    }
    Ok(Signed::Done)
}

/// What came of declaring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeclaredInterests {
    /// Every interest is declared.
    Done,
    /// Confidentiality comes first.
    Unsigned,
    /// Something is still open, so nothing was saved.
    Open {
        /// These bids are not declared yet.
        missing: Vec<String>,
        /// An interest in these bids is not explained.
        unexplained: Vec<String>,
    },
}

/// Declares the viewer's interests in all bids at once: per bid nothing, or the explanation of an
/// interest. What was declared before stays.
///
/// # Errors
/// Changed meanwhile when a bid was declared otherwise before: nothing is taken back in silence.
pub async fn declare(
    means: &Means,
    at: &Procurement,
    given: &BTreeMap<String, Option<String>>,
) -> Result<DeclaredInterests, ActionError> {
    let (viewer, id) = (&at.viewer, at.id());
    let mut tx = means.begin(viewer, id, Deed::Declare).await?;
    let now = declaration::of_person_now(&mut tx, id, &viewer.person_id).await?;
    if !now.confidentiality {
        return Ok(DeclaredInterests::Unsigned);
    }
    let open = |bid: &&String| !now.interests.contains_key(*bid) && !given.contains_key(*bid);
    let missing: Vec<String> = now.asked.iter().filter(open).cloned().collect();
    let unexplained = given.iter().filter(|(_, words)| is_blank(words.as_deref()));
    let unexplained: Vec<String> = unexplained.map(|(bid, _)| bid.clone()).collect();
    if !missing.is_empty() || !unexplained.is_empty() {
        return Ok(DeclaredInterests::Open {
            missing,
            unexplained,
        });
    }
    let mut interested = Vec::new();
    let mut added = false;
    for (bid, words) in given {
        if !now.asked.contains(bid) {
            return Err(ActionError::NotFound);
        }
        let interest = words
            .as_ref()
            .map_or(Interest::None, |_| Interest::Undecided);
        let explanation = words.as_deref().unwrap_or_default();
        let person = &viewer.person_id;
        match now.interests.get(bid) {
            None => {
                let at = means.now();
                declaration::declare(&mut tx, id, person, bid, interest, explanation, &at).await?;
                added = true;
            }
            Some(before) if (*before == Interest::None) == (interest == Interest::None) => {}
            Some(_) => return Err(ActionError::ChangedMeanwhile),
        }
        if words.is_some() {
            interested.push(bid.as_str());
        }
    }
    if added {
        let bids = interested.join(" ");
        let deed = "interest.declared";
        means.finish(tx, viewer, id, deed, &bids).await?;
    }
    Ok(DeclaredInterests::Done)
}

fn is_blank(words: Option<&str>) -> bool {
    words.is_some_and(|words| words.trim().is_empty())
}

/// Adds an interest that the viewer discovered after declaring to have none, or another one after
/// the chair allowed the first. Marks that were given stay; until the chair allows the interest
/// they wait.
///
/// # Errors
/// Not found when there is nothing to add to: not declared yet, or the chair decides already.
pub async fn add_interest(
    means: &Means,
    at: &Procurement,
    bid: &str,
    explanation: &str,
    seen: i64,
) -> Result<(), ActionError> {
    let (viewer, id) = (&at.viewer, at.id());
    let mut tx = means.begin(viewer, id, Deed::Declare).await?;
    let now = standing(&mut tx, id, &viewer.person_id, bid, seen).await?;
    let explanation = match now.interest {
        Interest::None => explanation.to_owned(),
        Interest::Allowed => format!("{}\n\n{explanation}", now.explanation),
        Interest::Undecided | Interest::Conflict => return Err(ActionError::NotFound),
    };
    let then = Standing {
        interest: Interest::Undecided,
        explanation,
        version: now.version,
    };
    declaration::change(&mut tx, id, &viewer.person_id, bid, &then).await?;
    means.finish(tx, viewer, id, "interest.added", bid).await
}

/// What a chair decides about somebody's interest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// Whose interest.
    pub person: String,
    /// In which bid.
    pub bid: String,
    /// True when it is a conflict.
    pub conflict: bool,
    /// Why.
    pub reason: String,
    /// The version that was seen.
    pub seen: i64,
}

/// Decides whether an interest is a conflict, or decides anew.
///
/// # Errors
/// Refused when it is the chair's own interest; not found when there is no interest to decide on.
pub async fn judge(
    means: &Means,
    at: &Procurement,
    judgement: &Judgement,
) -> Result<(), ActionError> {
    let (viewer, id) = (&at.viewer, at.id());
    let Judgement {
        person,
        bid,
        reason,
        seen,
        conflict,
    } = judgement;
    let mut tx = means.begin(viewer, id, Deed::JudgeInterest).await?;
    if *person == viewer.person_id {
        let refusal = Refusal::SamePerson;
        let deed = Deed::JudgeInterest;
        return Err(means.refuse(tx, viewer, id, deed, refusal).await?);
    }
    let now = standing(&mut tx, id, person, bid, *seen).await?;
    if now.interest == Interest::None {
        return Err(ActionError::NotFound);
    }
    let outcome = if *conflict {
        Interest::Conflict
    } else {
        Interest::Allowed
    };
    let then = Standing {
        interest: outcome,
        ..now
    };
    declaration::change(&mut tx, id, person, bid, &then).await?;
    let decision = Decision {
        outcome,
        by: viewer.person_id.clone(),
        at: means.now(),
        reason: reason.clone(),
    };
    declaration::decide(&mut tx, id, person, bid, &decision).await?;
    let detail = format!("{bid} {}", outcome.name());
    let deed = "interest.judged";
    means
        .finish_with(tx, viewer, id, deed, person, &detail)
        .await
}

/// An interest as it stands now, provided it is the version that was seen.
async fn standing(
    tx: &mut crate::storage::db::Tx,
    tender: &str,
    person: &str,
    bid: &str,
    seen: i64,
) -> Result<Standing, ActionError> {
    let now = declaration::one_now(tx, tender, person, bid).await?;
    let now = now.ok_or(ActionError::NotFound)?;
    if now.version == seen {
        Ok(now)
    } else {
        Err(StorageError::Conflict.into())
    }
}

/// What every assessor declared, as far as the viewer may see it; explanations are for fewer eyes.
pub async fn statements(means: &Means, at: &Procurement) -> Result<Vec<Statement>, ActionError> {
    if !at.shows(Field::Declarations) {
        return Ok(Vec::new());
    }
    let mut statements = statement::all(&means.db, at.id()).await?;
    if !at.shows(Field::InterestReasons) {
        for one in &mut statements {
            if one.person_id != at.viewer.person_id {
                hide_explanations(one);
            }
        }
    }
    Ok(statements)
}

/// What the viewer declared as an assessor. Names of tenderers come after confidentiality.
pub async fn own(means: &Means, at: &Procurement) -> Result<Option<Statement>, ActionError> {
    if !at.viewer.is(Role::Assessor) {
        return Ok(None);
    }
    let statements = statement::all(&means.db, at.id()).await?;
    let person = &at.viewer.person_id;
    let own = statements.into_iter().find(|one| one.person_id == *person);
    Ok(own.map(|mut own| {
        if !at.shows(Field::BidNames) {
            own.interests.clear();
        }
        own
    }))
}

fn hide_explanations(statement: &mut Statement) {
    for stated in &mut statement.interests {
        stated.explanation.clear();
    }
}
