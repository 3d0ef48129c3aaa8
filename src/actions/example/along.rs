//! What colleagues propose and remark in the example while it is written.

use jiff::ToSpan;

use crate::actions::ActionError;
use crate::actions::example::Cast;
use crate::actions::means::{Means, stored};
use crate::domain::contribution::Source;
use crate::domain::contribution::proposal::{ProposalKind, Proposed};
use crate::domain::contribution::remark::Place;
use crate::domain::role::Role;
use crate::domain::tender::part::Part;
use crate::domain::tender::requirement::RequirementClass;
use crate::i18n::{Language, date};
use crate::storage::contribution::{proposal, question, remark};

/// A round that is open, an answer to it that has support, another proposal, and a remark.
pub async fn write_along(means: &Means, tender: &str, cast: &Cast) -> Result<(), ActionError> {
    let texts = Language::Nl.texts();
    let who = |role| cast.iter().find(|(_, one, _)| *one == role);
    let (Some(officer), Some(colleague), Some(chair)) =
        (who(Role::Officer), who(Role::Contributor), who(Role::Chair))
    else {
        return Ok(());
    };
    let now = means.clock.now();
    let at = stored(now);
    let closes_on = date::day_of(now).saturating_add(14.days()).to_string();
    let questions = ["colleagues", "participants"].map(|audience| {
        let question = texts.get(&format!("round-question-{audience}"));
        (texts.get(&format!("round-audience-{audience}")), question)
    });
    let source = Source {
        person_id: colleague.0.clone(),
        expertise: texts.get("example-expertise"),
        ..Source::default()
    };
    let wish = Proposed {
        kind: ProposalKind::Requirement,
        text: texts.get("example-proposal-wish"),
        why: texts.get("example-proposal-why"),
        class: Some(RequirementClass::Should),
        on_behalf: texts.get("example-proposal-asked"),
        answers: Some((1, 2)),
        ..Proposed::default()
    };
    let bottleneck = Proposed {
        kind: ProposalKind::Bottleneck,
        text: texts.get("example-proposal-bottleneck"),
        ..Proposed::default()
    };
    let place = Place {
        part: Part::Requirements,
        entry: "R001".to_owned(),
    };
    let mut tx = means.db.begin().await?;
    let by = (officer.0.as_str(), at.as_str());
    question::open(&mut tx, tender, &questions, &closes_on, by).await?;
    let number = proposal::insert(&mut tx, tender, &wish, &source, &at).await?;
    proposal::vote(&mut tx, tender, number, (chair.0.as_str(), true), &at).await?;
    proposal::insert(&mut tx, tender, &bottleneck, &source, &at).await?;
    let said = texts.get("example-remark");
    remark::insert(&mut tx, tender, (&place, &said), &source, &at).await?;
    tx.commit().await?;
    Ok(())
}
