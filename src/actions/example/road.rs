//! The road that an example has behind it: its steps, with moments that could be real.

use std::collections::BTreeMap;

use jiff::{Timestamp, ToSpan};

use crate::actions::ActionError;
use crate::actions::example::Cast;
use crate::actions::means::stored;
use crate::domain::award;
use crate::domain::dossier::Dossier;
use crate::domain::law::country::Country;
use crate::domain::law::standstill;
use crate::domain::phase::Phase;
use crate::domain::publication;
use crate::domain::road::opening::OpeningKind;
use crate::domain::road::{Move, retention};
use crate::domain::role::Role;
use crate::i18n::{Language, date};
use crate::storage::db::Tx;
use crate::storage::opening::{self, Opening};
use crate::storage::step::{self, Step};

/// When each phase was reached.
pub type Moments = BTreeMap<Phase, Timestamp>;

/// When the steps up to a phase were taken: a day apart, the last one just now, and between the
/// letters and the award a whole standstill.
pub fn moments(now: Timestamp, phase: Phase) -> Moments {
    let mut at = now;
    let mut moments = Moments::new();
    for one in Phase::ALL.into_iter().rev().filter(|one| *one <= phase) {
        moments.insert(one, at);
        let days = if one == Phase::Awarded { 30 } else { 1 };
        at = at.checked_sub((24 * days).hours()).unwrap_or(at);
    }
    moments
}

/// The last day of the standstill.
pub fn standstill_until(moments: &Moments) -> Option<String> {
    let sent = date::day_of(*moments.get(&Phase::Standstill)?);
    Some(standstill::last_day(Country::Netherlands, sent).to_string())
}

/// The day until which the file is kept.
pub fn retain_until(moments: &Moments) -> Option<String> {
    moments.get(&Phase::Archived)?;
    let award = date::day_of(*moments.get(&Phase::Awarded)?);
    Some(retention::usual(award).to_string())
}

/// Writes the steps down, each by who takes it, and by officer and chair where it takes two.
pub async fn walk(
    tx: &mut Tx,
    id: &str,
    dossier: &Dossier,
    cast: &Cast,
    moments: &Moments,
) -> Result<(), ActionError> {
    for pair in Phase::ALL.windows(2) {
        let (Some(at), Some(taken)) = (moments.get(&pair[1]), Move::reaching(pair[1])) else {
            continue;
        };
        let Some(person) = who(cast, by(taken)) else {
            continue;
        };
        let (object, reason) = about(taken, dossier);
        let step = Step {
            deed: taken.name().to_owned(),
            from_phase: pair[0].name().to_owned(),
            to_phase: pair[1].name().to_owned(),
            at: stored(*at),
            object,
            person_id: person,
            reason,
        };
        step::insert(tx, id, &step).await?;
        let kind = OpeningKind::ALL.into_iter().find(|one| one.step() == taken);
        if let (Some(kind), Some(first)) = (kind, who(cast, Role::Officer)) {
            let opening = Opening {
                first_person: first,
                // Somebody has to walk over and type.
                first_at: stored(at.checked_sub(2.minutes()).unwrap_or(*at)),
                second_person: Some(step.person_id),
                second_at: Some(step.at),
            };
            opening::save(tx, id, kind, &opening).await?;
        }
    }
    Ok(())
}

fn by(taken: Move) -> Role {
    match taken {
        Move::OpenBids | Move::OpenPrices => Role::Chair,
        Move::Approve | Move::SendBack => Role::Manager,
        Move::Publish
        | Move::StartRectifying
        | Move::Rectify
        | Move::DropRectifying
        | Move::Close
        | Move::FixQuality
        | Move::ProposeAward
        | Move::StartStandstill
        | Move::Award
        | Move::Archive
        | Move::Withdraw => Role::Officer,
    }
}

fn who(cast: &Cast, role: Role) -> Option<String> {
    let found = cast.iter().find(|(_, one, _)| *one == role);
    found.map(|(person, _, _)| person.clone())
}

/// What a step is about, and why it was taken.
fn about(taken: Move, dossier: &Dossier) -> (String, String) {
    let texts = Language::Nl.texts();
    match taken {
        Move::Publish => (publication::criteria_sha256(&dossier.tender), String::new()),
        Move::ProposeAward => (first(dossier), texts.get("example-propose-reason")),
        Move::Approve => (first(dossier), texts.get("example-approve-reason")),
        Move::StartStandstill => (Country::Netherlands.code().to_owned(), String::new()),
        Move::Award => (first(dossier), String::new()),
        Move::StartRectifying
        | Move::Rectify
        | Move::DropRectifying
        | Move::Close
        | Move::OpenBids
        | Move::FixQuality
        | Move::OpenPrices
        | Move::SendBack
        | Move::Archive
        | Move::Withdraw => (String::new(), String::new()),
    }
}

/// The bid that the example's own figures put first.
fn first(dossier: &Dossier) -> String {
    let text = serde_json::to_vec(dossier).expect("a dossier holds only texts and lists");
    let ranking = award::evaluate(&text).map(|evaluation| evaluation.ranking);
    let first = ranking.ok().and_then(|ranking| ranking.into_iter().next());
    first.map(|row| row.bid).unwrap_or_default()
}
