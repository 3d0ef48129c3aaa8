//! Loading a dossier as a tender, for the demonstration: the same dossier at any phase.

mod along;
mod planning;
mod road;

use std::collections::BTreeMap;

pub use along::write_along;

use crate::actions::ActionError;
use crate::actions::accounts;
use crate::actions::declaring;
use crate::actions::means::{Means, Note, stored};
use crate::actions::written;
use crate::domain::bid::Bid;
use crate::domain::declaration::Interest;
use crate::domain::dossier::Dossier;
use crate::domain::phase::Phase;
use crate::domain::publication;
use crate::domain::role::Role;
use crate::domain::tender::part::Part;
use crate::i18n::{Language, date};
use crate::storage::db::Tx;
use crate::storage::mark::{self, MarkRow};
use crate::storage::person::{self, MAIN_ORGANISATION, Person};
use crate::storage::publication::{self as kept, Published};
use crate::storage::tender::{self, TenderRow};
use crate::storage::{bid, declaration, organisation};

/// The password of everybody in the demonstration, who need it only to confirm who they are.
pub const PASSWORD: &str = "vier paarden in de wei";

/// The hash that every example person has: one sum of work for all of them.
pub async fn password_hash(password: &str) -> String {
    accounts::hash(password.to_owned()).await
}

/// Names the organisation of the example people.
pub async fn name_organisation(means: &Means, name: &str) -> Result<(), ActionError> {
    let mut tx = means.db.begin().await?;
    organisation::set_name(&mut tx, MAIN_ORGANISATION, name).await?;
    tx.commit().await?;
    Ok(())
}

/// True while nobody has an account: only then may examples be added.
pub async fn nobody_yet(means: &Means) -> Result<bool, ActionError> {
    Ok(person::none_yet(&means.db).await?)
}

/// Adds an example person, who signs in with one click.
pub async fn add_person(means: &Means, person: &Person) -> Result<(), ActionError> {
    let mut tx = means.db.begin().await?;
    person::insert(&mut tx, person, &means.now()).await?;
    tx.commit().await?;
    Ok(())
}

/// Who takes part in an example: person, role and expertise, assessors in the dossier's order.
pub type Cast = Vec<(String, Role, String)>;

/// Loads a dossier as a tender that stands at `phase`.
///
/// Each assessor keeps the share of their marks that `progress` names, as (given, out of).
pub async fn load(
    means: &Means,
    dossier: &Dossier,
    phase: Phase,
    cast: &Cast,
    progress: &[(usize, usize)],
) -> Result<String, ActionError> {
    let mut dossier = dossier.clone();
    if phase == Phase::Draft {
        planning::plan_ahead(&mut dossier, date::day_of(means.clock.now()));
    }
    let dossier = &dossier;
    let moments = road::moments(means.clock.now(), phase);
    let moment = |phase: Phase| moments.get(&phase).copied().map(stored);
    let at = moment(Phase::Draft).unwrap_or_else(|| means.now());
    let id = means.new_id();
    let mut tx = means.db.begin().await?;
    let mut row = draft_row(&id, dossier);
    tender::insert(&mut tx, &row, &at).await?;
    for (person, role, expertise) in cast {
        tender::add_member(&mut tx, &id, person, *role, expertise).await?;
    }
    write_parts(&mut tx, &id, dossier).await?;
    if let Some(published_at) = moment(Phase::Published) {
        let published = Published {
            number: 1,
            at: published_at.clone(),
            criteria_sha256: publication::criteria_sha256(&dossier.tender),
            reason: String::new(),
            tender: dossier.tender.clone(),
        };
        kept::insert(&mut tx, &id, &published).await?;
        row.publication_version = Some("1".to_owned());
        row.published_at = Some(published_at);
        row.criteria_sha256 = Some(publication::criteria_sha256(&dossier.tender));
        for one in &dossier.bids {
            write_bid(&mut tx, &id, one).await?;
        }
    }
    if let Some(at) = moment(Phase::Closed) {
        declare(&mut tx, &id, dossier, cast, phase, &at).await?;
    }
    road::walk(&mut tx, &id, dossier, cast, &moments).await?;
    if let Some(at) = moment(Phase::Assessing) {
        write_marks(&mut tx, &id, dossier, cast, progress, &at).await?;
    }
    row.phase = phase;
    row.quality_fixed_at = moment(Phase::QualityFixed);
    row.prices_opened_at = moment(Phase::PricesOpened);
    row.standstill_until = road::standstill_until(&moments);
    row.retain_until = road::retain_until(&moments);
    tender::update(&mut tx, &row).await?;
    let note = Note {
        tender: Some(&id),
        deed: "tender.example-loaded",
        object: &row.reference,
        detail: phase.name(),
        ..Note::default()
    };
    means.log(&mut tx, note).await?;
    tx.commit().await?;
    Ok(id)
}

fn draft_row(id: &str, dossier: &Dossier) -> TenderRow {
    TenderRow {
        title: dossier.tender.title.clone(),
        reference: dossier.tender.reference.clone(),
        library: dossier.tender.library.clone(),
        ..TenderRow::new(id.to_owned(), MAIN_ORGANISATION.to_owned())
    }
}

async fn write_parts(tx: &mut Tx, id: &str, dossier: &Dossier) -> Result<(), ActionError> {
    written::put(tx, id, &dossier.tender).await?;
    for part in Part::ALL {
        tender::set_part_done(tx, id, part.name(), true).await?;
    }
    Ok(())
}

async fn write_bid(tx: &mut Tx, id: &str, one: &Bid) -> Result<(), ActionError> {
    bid::insert(tx, id, &one.id, &one.name).await?;
    if let Some(price) = one.price {
        bid::seal_price(tx, id, &one.id, price).await?;
    }
    for (knock_out, result) in &one.knock_outs {
        let reason = one
            .knock_out_reasons
            .get(knock_out)
            .map_or("", String::as_str);
        bid::set_knock_out(tx, id, &one.id, knock_out, Some(*result), reason).await?;
    }
    for (requirement, answer) in &one.answers {
        let words = one.explanations.get(requirement);
        let words = words.map_or("", String::as_str);
        bid::set_answer(tx, id, &one.id, requirement, Some(*answer), words).await?;
    }
    for (criterion, text) in &one.texts {
        bid::set_text(tx, id, &one.id, criterion, text).await?;
    }
    Ok(())
}

/// Everybody has declared; while the bids are still shut, the last assessor has not.
async fn declare(
    tx: &mut Tx,
    id: &str,
    dossier: &Dossier,
    cast: &Cast,
    phase: Phase,
    at: &str,
) -> Result<(), ActionError> {
    let assessors = cast.iter().filter(|(_, role, _)| *role == Role::Assessor);
    let waiting = usize::from(phase == Phase::Closed);
    let count = assessors.clone().count().saturating_sub(waiting);
    for (person, _, _) in assessors.take(count) {
        let text = declaring::text_sha256(Language::Nl.texts());
        declaration::sign(tx, id, person, &text, at).await?;
        for bid in &dossier.bids {
            declaration::declare(tx, id, person, &bid.id, Interest::None, "", at).await?;
        }
    }
    Ok(())
}

async fn write_marks(
    tx: &mut Tx,
    id: &str,
    dossier: &Dossier,
    cast: &Cast,
    progress: &[(usize, usize)],
    at: &str,
) -> Result<(), ActionError> {
    let people = cast.iter().filter(|(_, role, _)| *role == Role::Assessor);
    for (index, (assessor, (person, _, _))) in dossier.assessors.iter().zip(people).enumerate() {
        let marks: Vec<MarkRow> = dossier
            .bids
            .iter()
            .flat_map(|one| marks_of(one, &assessor.id, person, at))
            .collect();
        let (given, out_of) = progress.get(index).copied().unwrap_or((1, 1));
        let keep = marks.len() * given / out_of.max(1);
        for row in &marks[..keep.min(marks.len())] {
            mark::save(tx, id, row).await?;
        }
    }
    Ok(())
}

fn marks_of(one: &Bid, key: &str, person: &str, at: &str) -> Vec<MarkRow> {
    let reasons = |criterion: &str| -> Option<&BTreeMap<String, String>> {
        one.assessor_reasons.get(criterion)
    };
    one.assessor_marks
        .iter()
        .filter_map(|(criterion, marks)| {
            Some(MarkRow {
                bid_id: one.id.clone(),
                criterion_id: criterion.clone(),
                person_id: person.to_owned(),
                mark: *marks.get(key)?,
                reason: reasons(criterion)?.get(key).cloned().unwrap_or_default(),
                saved_at: at.to_owned(),
                version: 0,
            })
        })
        .collect()
}
