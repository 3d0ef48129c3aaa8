//! Libraries: taking items into a tender, and keeping what a tender holds for the next one.

pub mod renew;

use serde::Serialize;

use crate::actions::ActionError;
use crate::actions::means::Means;
use crate::actions::writing::first_free;
use crate::domain::permission::Deed;
use crate::domain::role::Viewer;
use crate::domain::tender::criterion::PlacedCriterion;
use crate::domain::tender::knock_out::{KnockOut, Measure};
use crate::domain::tender::requirement::Requirement;
use crate::storage::db::Tx;
use crate::storage::entry::{self, EntryKind};
use crate::storage::library::{self, Kept};
use crate::storage::tender::TenderRow;

pub use crate::storage::library::{OwnItem, Take};

/// The code of an item and its words at this moment, in both languages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wording {
    /// The code of the item.
    pub code: String,
    /// The words in Dutch.
    pub nl: String,
    /// The words in English.
    pub en: String,
}

impl Wording {
    /// The code and the words of an item of the organisation's own, which are in one language.
    pub fn of_own(item: &OwnItem) -> Self {
        Self {
            code: item.code.clone(),
            nl: item.wording.clone(),
            en: item.wording.clone(),
        }
    }
}

/// Makes an entry of a tender once its id is known.
pub type Maker<T> = Box<dyn FnOnce(String) -> T + Send>;

/// Adds what was chosen from a library, all or none, and remembers the words as they were.
pub async fn take<T: Serialize>(
    means: &Means,
    viewer: &Viewer,
    tender: &str,
    kind: EntryKind,
    name_it: impl Fn(usize) -> String,
    chosen: Vec<(Wording, Maker<T>)>,
) -> Result<Vec<String>, ActionError> {
    let mut tx = means.begin(viewer, tender, Deed::Write).await?;
    let mut used = entry::used_ids(&mut tx, tender, kind).await?;
    let at = means.now();
    let mut added = Vec::new();
    for (wording, make) in chosen {
        let id = first_free(&used, &name_it);
        entry::insert(&mut tx, tender, kind, &id, &make(id.clone())).await?;
        // What the program itself offers comes from no library.
        if !wording.code.is_empty() {
            let take = taken(kind, &id, wording, &at);
            library::took(&mut tx, tender, &take).await?;
        }
        used.push(id.clone());
        added.push(id);
    }
    let deed = format!("{}.added", kind.name());
    let object = added.join(" ");
    means.finish(tx, viewer, tender, &deed, &object).await?;
    Ok(added)
}

/// Takes items of the organisation's own library by their codes, all in one write. What the tender
/// has a copy of already is passed over, and so is what cannot be read any more; the answer is
/// empty when nothing is left, and nothing is written then.
pub async fn take_own(
    means: &Means,
    viewer: &Viewer,
    row: &TenderRow,
    codes: &[String],
    name_it: impl Fn(EntryKind, usize) -> String,
) -> Result<Vec<String>, ActionError> {
    let tender = &row.tender_id;
    let mut tx = means.begin(viewer, tender, Deed::Write).await?;
    let items = library::all_now(&mut tx, &row.organisation_id).await?;
    let copied = copied(&mut tx, tender).await?;
    let at = means.now();
    let mut added = Vec::new();
    for kind in Keepable::KINDS {
        let mut used = entry::used_ids(&mut tx, tender, kind).await?;
        let mut ids = Vec::new();
        for item in &items {
            let chosen = item.kind == kind.name() && codes.contains(&item.code);
            if !chosen || copied.contains(&item.code) {
                continue;
            }
            let Some(kept) = Keepable::read(item) else {
                continue;
            };
            let id = first_free(&used, |number| name_it(kind, number));
            let entry = kept.placed(&id, &item.code);
            entry::insert(&mut tx, tender, kind, &id, &entry).await?;
            let take = taken(kind, &id, Wording::of_own(item), &at);
            library::took(&mut tx, tender, &take).await?;
            used.push(id.clone());
            ids.push(id);
        }
        if !ids.is_empty() {
            let (deed, object) = (format!("{}.added", kind.name()), ids.join(" "));
            let told = (object.as_str(), "");
            means.log_done(&mut tx, viewer, tender, &deed, told).await?;
            added.extend(ids);
        }
    }
    if !added.is_empty() {
        tx.commit().await?;
    }
    Ok(added)
}

/// The codes of the items that entries of a tender were made from, as it stands inside this write.
async fn copied(tx: &mut Tx, tender: &str) -> Result<Vec<String>, ActionError> {
    let knock_outs = entry::all_now::<KnockOut>(tx, tender, EntryKind::KnockOut).await?;
    let requirements = entry::all_now::<Requirement>(tx, tender, EntryKind::Requirement).await?;
    let criteria = entry::all_now::<PlacedCriterion>(tx, tender, EntryKind::Criterion).await?;
    let knock_outs = knock_outs.into_iter().map(|one| one.value.library);
    let requirements = requirements.into_iter().map(|one| one.value.library);
    let criteria = criteria.into_iter().map(|one| one.value.criterion.library);
    Ok(knock_outs.chain(requirements).chain(criteria).collect())
}

fn taken(kind: EntryKind, id: &str, wording: Wording, at: &str) -> Take {
    Take {
        kind: kind.name().to_owned(),
        entry_id: id.to_owned(),
        code: wording.code,
        wording_nl: wording.nl,
        wording_en: wording.en,
        taken_at: at.to_owned(),
    }
}

/// What can be kept in an organisation's own library.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Keepable {
    /// A condition.
    KnockOut(KnockOut),
    /// A requirement.
    Requirement(Requirement),
    /// A criterion that assessors mark.
    Criterion(PlacedCriterion),
}

impl Keepable {
    /// The kinds that can be kept.
    pub const KINDS: [EntryKind; 3] = [
        EntryKind::KnockOut,
        EntryKind::Requirement,
        EntryKind::Criterion,
    ];

    /// The kind of its entry.
    pub fn kind(&self) -> EntryKind {
        match self {
            Self::KnockOut(_) => EntryKind::KnockOut,
            Self::Requirement(_) => EntryKind::Requirement,
            Self::Criterion(_) => EntryKind::Criterion,
        }
    }

    /// Reads an item that was kept; nothing when it cannot be read any more.
    pub fn read(item: &OwnItem) -> Option<Self> {
        Self::parse(&item.kind, &item.body)
    }

    /// Reads a body of a kind, by the name of the kind.
    pub fn parse(kind: &str, body: &str) -> Option<Self> {
        if kind == EntryKind::KnockOut.name() {
            serde_json::from_str(body).ok().map(Self::KnockOut)
        } else if kind == EntryKind::Requirement.name() {
            serde_json::from_str(body).ok().map(Self::Requirement)
        } else if kind == EntryKind::Criterion.name() {
            serde_json::from_str(body).ok().map(Self::Criterion)
        } else {
            None
        }
    }

    /// What it says.
    pub fn wording(&self) -> &str {
        match self {
            Self::KnockOut(one) => &one.text,
            Self::Requirement(one) => &one.text,
            Self::Criterion(one) => &one.criterion.name,
        }
    }

    /// The same as an entry of a tender, made from the item with this code.
    fn placed(self, id: &str, code: &str) -> Self {
        let (id, library) = (id.to_owned(), code.to_owned());
        match self {
            Self::KnockOut(one) => Self::KnockOut(KnockOut { id, library, ..one }),
            Self::Requirement(one) => Self::Requirement(Requirement { id, library, ..one }),
            Self::Criterion(mut one) => {
                one.parent = String::new();
                one.criterion.id = id;
                one.criterion.library = library;
                Self::Criterion(one)
            }
        }
    }

    /// The same without what belongs to one tender only: its id, its goals and its group, who asked
    /// for it, and what is in proportion to one contract.
    fn freed(self) -> Self {
        match self {
            Self::KnockOut(one) => Self::KnockOut(KnockOut {
                id: String::new(),
                goals: Vec::new(),
                reason: String::new(),
                deviation: String::new(),
                measure: one.measure.map(without_value),
                ..one
            }),
            Self::Requirement(one) => Self::Requirement(Requirement {
                id: String::new(),
                goals: Vec::new(),
                origin: String::new(),
                ..one
            }),
            Self::Criterion(mut one) => {
                one.parent = String::new();
                one.criterion.id = String::new();
                one.criterion.goals = Vec::new();
                Self::Criterion(one)
            }
        }
    }

    fn id(&self) -> &str {
        match self {
            Self::KnockOut(one) => &one.id,
            Self::Requirement(one) => &one.id,
            Self::Criterion(one) => &one.criterion.id,
        }
    }

    fn body(&self) -> Result<String, ActionError> {
        // Each of these was read from JSON a moment ago.
        serde_json::to_string(self).map_err(|_| ActionError::NotFound)
    }
}

/// The same measure without its amount, which is in proportion to one contract.
fn without_value(measure: Measure) -> Measure {
    match measure {
        Measure::Reference {
            references,
            competence,
            ..
        } => Measure::Reference {
            value: None,
            references,
            competence,
        },
        Measure::Turnover { .. } => Measure::Turnover { value: None },
    }
}

/// The organisation's own items.
pub async fn own(means: &Means, organisation: &str) -> Result<Vec<OwnItem>, ActionError> {
    Ok(library::all(&means.db, organisation).await?)
}

/// What a tender took, with the words of that moment.
pub async fn takes(means: &Means, tender: &str) -> Result<Vec<Take>, ActionError> {
    Ok(library::takes(&means.db, tender).await?)
}

/// Keeps an entry of a tender in the library of the organisation, whose code for it is the answer.
pub async fn keep(
    means: &Means,
    viewer: &Viewer,
    row: &TenderRow,
    entry: Keepable,
) -> Result<String, ActionError> {
    let tender = &row.tender_id;
    let mut tx = means.begin(viewer, tender, Deed::Keep).await?;
    let (kind, id) = (entry.kind(), entry.id().to_owned());
    let entry = entry.freed();
    let kept = Kept {
        tender,
        reference: &row.reference,
        kind,
        entry: &id,
        wording: entry.wording(),
        body: &entry.body()?,
    };
    let organisation = &row.organisation_id;
    let (by, at) = (&viewer.person_id, means.now());
    let code = library::keep(&mut tx, organisation, kept, by, &at).await?;
    let object = format!("{id} {code}");
    means
        .finish(tx, viewer, tender, "library.kept", &object)
        .await?;
    Ok(code)
}

/// An entry whose item in the library says something else now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// What was taken, with the words of then.
    pub then: Take,
    /// The words of now.
    pub now: Wording,
}

/// What changed since it was taken, for entries that are still there; `now` knows the words of
/// today, and an item that is gone has none.
pub fn changed(
    takes: Vec<Take>,
    stands: impl Fn(&Take) -> bool,
    now: impl Fn(&str) -> Option<Wording>,
) -> Vec<Changed> {
    let standing = takes.into_iter().filter(|take| stands(take));
    standing
        .filter_map(|then| {
            let now = now(&then.code)?;
            let same = now.nl == then.wording_nl && now.en == then.wording_en;
            (!same).then_some(Changed { then, now })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::*;
    use crate::domain::quantity::money::Money;

    fn take(entry: &str, code: &str, nl: &str) -> Take {
        Take {
            kind: "requirement".into(),
            entry_id: entry.into(),
            code: code.into(),
            wording_nl: nl.into(),
            wording_en: "b".into(),
            taken_at: String::new(),
        }
    }

    #[test]
    fn only_what_stands_and_says_something_else_has_changed() {
        let takes = vec![
            take("R001", "A", "old"),
            take("R002", "B", "same"),
            take("R003", "A", "old"),
            take("R004", "GONE", "old"),
        ];
        let now = |code: &str| {
            let nl = match code {
                "A" => "new",
                "B" => "same",
                _ => return None,
            };
            Some(Wording {
                code: code.into(),
                nl: nl.into(),
                en: "b".into(),
            })
        };
        let changed = changed(takes, |take| take.entry_id != "R003", now);
        assert_eq!(changed.len(), 1);
        assert_eq!(changed[0].then.entry_id, "R001");
        assert_eq!(changed[0].now.nl, "new");
    }

    #[test]
    fn what_is_kept_leaves_behind_what_belongs_to_one_tender() {
        let requirement = Requirement {
            id: "R007".into(),
            text: "Het systeem werkt.".into(),
            goals: vec!["S1".into()],
            origin: "Privacy officer".into(),
            library: "LMS-R001".into(),
            ..Requirement::default()
        };
        let kept = Keepable::Requirement(requirement).freed();
        assert_eq!(kept.id(), "");
        let body = kept.body().unwrap();
        assert!(!body.contains("S1") && !body.contains("Privacy"), "{body}");
        let item = OwnItem {
            code: "OWN-1".into(),
            kind: kept.kind().name().into(),
            wording: kept.wording().into(),
            body: kept.body().unwrap(),
            reference: String::new(),
            saved_at: String::new(),
            version: 1,
        };
        assert_eq!(Keepable::read(&item), Some(kept));
        let unreadable = OwnItem {
            body: "{".into(),
            ..item
        };
        assert_eq!(Keepable::read(&unreadable), None);
    }

    #[test]
    fn a_condition_leaves_its_amount_and_its_reasons_behind_and_keeps_what_it_measures() {
        let measure = |value| Measure::Reference {
            value,
            references: Some(2.into()),
            competence: "Invoering".into(),
        };
        let amount = Money::try_from(Decimal::from(100_000)).unwrap();
        let condition = KnockOut {
            id: "K1".into(),
            text: "Twee referenties.".into(),
            evidence: "Een verklaring.".into(),
            reason: "Het is veel werk.".into(),
            deviation: "Deze opdracht is ingewikkeld.".into(),
            measure: Some(measure(Some(amount))),
            ..KnockOut::default()
        };
        let expected = KnockOut {
            text: "Twee referenties.".into(),
            evidence: "Een verklaring.".into(),
            measure: Some(measure(None)),
            ..KnockOut::default()
        };
        let kept = Keepable::KnockOut(condition).freed();
        assert_eq!(kept, Keepable::KnockOut(expected));
        let again = Keepable::parse("knock-out", &kept.body().unwrap()).unwrap();
        assert_eq!(again, kept);
        assert_eq!(again.placed("K4", "OWN-1").id(), "K4");
    }
}
