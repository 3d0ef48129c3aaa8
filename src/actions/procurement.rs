//! Reading a procurement: everything of it that the viewer may see.

mod assemble;
mod dossier;
mod entries;
mod findings;
mod open_points;

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::actions::ActionError;
use crate::actions::means::Means;
use crate::actions::{contributing, procedure, working_documents};
use crate::domain::contribution::Contributions;
use crate::domain::contribution::question::Question;
use crate::domain::declaration::{Declared, Interest};
use crate::domain::permission::{Deed, may};
use crate::domain::phase::{Phase, Standing};
use crate::domain::role::{Role, Viewer};
use crate::domain::tender::Tender;
use crate::domain::tender::inventory::{Inventory, Row};
use crate::domain::tender::part::Part;
use crate::domain::tender::working_document::WorkingDocument;
use crate::domain::visibility::{Field, Object, sees};
use crate::i18n::date;
use crate::storage::entry::whole::{self, Whole};

use assemble::assemble;
pub(in crate::actions) use dossier::{assessor_keys, dossier_without_prices, put_marks};
pub use dossier::{bytes, dossier, evaluate};
pub use entries::{item, items, only};
pub use findings::KeptFindings;
use findings::Slot;

// What screens name of storage: rows with the version that a save must name.
pub use crate::storage::bid::BidRow;
pub use crate::storage::entry::{Entry, EntryKind};
pub use crate::storage::mark::MarkRow;
pub use crate::storage::tender::{Member, TenderRow};
use crate::storage::{bid, declaration, mark, person, publication as kept, tender};

/// A procurement as somebody looks at it.
#[derive(Debug, Clone)]
pub struct Procurement {
    /// The facts that are not written by the officer.
    pub row: TenderRow,
    /// What the officer wrote.
    pub tender: Tender,
    /// The parts that the officer called done.
    pub done: BTreeSet<Part>,
    /// Who takes part.
    pub members: Vec<Member>,
    /// Assessors of whom the chair decided that an interest is a conflict: they count nowhere.
    pub conflicted: BTreeSet<String>,
    /// Who declared an interest that the chair has not decided on.
    pub undecided: BTreeSet<String>,
    /// Who looks.
    pub viewer: Viewer,
    /// Rows of the tables that are kept beside the tender.
    working: Vec<Row>,
    /// The working documents that the one who looks may read, in the order in which they came.
    pub documents: Vec<Entry<WorkingDocument>>,
    /// What people who write along propose, say and are asked, for who may see it.
    pub contributions: Contributions,
    /// What was published last, for who changes it.
    published: Option<Box<Tender>>,
    /// The day on which it was read.
    pub today: Date,
    /// What stands in the way of publication, once somebody asked.
    found: Slot,
}

impl Procurement {
    /// The identifier of the tender.
    pub fn id(&self) -> &str {
        &self.row.tender_id
    }

    /// Where it stands.
    pub fn phase(&self) -> Phase {
        self.row.phase
    }

    /// The phase and what stands beside it.
    pub fn standing(&self) -> Standing {
        self.row.standing()
    }

    /// Whether the one who looks may see this of the tender as a whole.
    pub fn shows(&self, field: Field) -> bool {
        sees(&self.viewer, Object::Tender, field, self.standing())
    }

    /// Whether the one who looks may see this of one bid.
    pub fn shows_bid(&self, bid: &str, field: Field) -> bool {
        sees(&self.viewer, Object::Bid(bid), field, self.standing())
    }

    /// The rows of a table, as far as the one who looks may read them.
    pub fn rows(&self, inventory: &Inventory) -> Vec<&Row> {
        let shown = self.shows(inventory.field());
        let rows = if inventory.inside {
            &self.working
        } else {
            &self.tender.inventories
        };
        if shown {
            inventory.rows(rows)
        } else {
            Vec::new()
        }
    }

    /// Whose marks count, in the order in which they were added.
    pub fn assessors(&self) -> impl Iterator<Item = &Member> {
        self.members.iter().filter(|member| {
            member.role == Role::Assessor && !self.conflicted.contains(&member.person_id)
        })
    }

    /// True while the officer changes what was published and somebody else looks.
    pub fn reads_published(&self) -> bool {
        self.row.rectifying && !self.viewer.is(Role::Officer)
    }

    /// Whether the one who looks must still declare before they see a bid.
    pub fn must_declare(&self) -> bool {
        may(&self.viewer, Deed::Declare, self.standing()).is_ok()
            && !self.viewer.declared.is_complete()
    }

    /// Whether the one who looks must still decide on somebody's interest.
    pub fn must_judge(&self) -> bool {
        let others = |person: &&String| **person != self.viewer.person_id;
        may(&self.viewer, Deed::JudgeInterest, self.standing()).is_ok()
            && self.undecided.iter().any(|person| others(&person))
    }

    /// The same procurement with another tender in it.
    pub(super) fn with_tender(self, row: TenderRow, tender: Tender) -> Self {
        Self {
            row,
            tender,
            found: Slot::default(),
            ..self
        }
    }
}

/// A tender in a list.
#[derive(Debug, Clone)]
pub struct Listed {
    /// Its facts.
    pub row: TenderRow,
    /// The roles that the one who looks has in it.
    pub roles: Vec<Role>,
    /// What the officer asks of them now.
    pub asked: Vec<Question>,
}

/// The tenders that somebody takes part in.
pub async fn list(means: &Means, person_id: &str) -> Result<Vec<Listed>, ActionError> {
    let mut listed = Vec::new();
    for row in tender::of_person(&means.db, person_id).await? {
        let members = tender::members(&means.db, &row.tender_id).await?;
        let roles = roles_of(&members, person_id);
        let asked = contributing::asked(means, &row, &roles).await?;
        listed.push(Listed { row, roles, asked });
    }
    Ok(listed)
}

/// Loads a procurement; one that the person takes no part in is not found.
pub async fn load(
    means: &Means,
    person: &person::Person,
    id: &str,
) -> Result<Procurement, ActionError> {
    let viewer = Viewer {
        person_id: person.person_id.clone(),
        name: person.name.clone(),
        roles: Vec::new(),
        declared: Declared::default(),
    };
    Box::pin(of_viewer(means, viewer, id)).await
}

/// Loads a procurement again, as it is now.
pub(super) async fn reload(means: &Means, at: &Procurement) -> Result<Procurement, ActionError> {
    Box::pin(of_viewer(means, at.viewer.clone(), at.id())).await
}

/// Loads a procurement for the check of the data, in which nobody looks.
pub(super) async fn of_nobody(means: &Means, id: &str) -> Result<Procurement, ActionError> {
    let row = tender::one(&means.db, id)
        .await?
        .ok_or(ActionError::NotFound)?;
    let members = tender::members(&means.db, id).await?;
    let nobody = Viewer {
        person_id: String::new(),
        name: String::new(),
        roles: Vec::new(),
        declared: Declared::default(),
    };
    let whole = whole::of_tender(&means.db, id).await?;
    read(means, row, members, nobody, &whole).await
}

async fn of_viewer(means: &Means, viewer: Viewer, id: &str) -> Result<Procurement, ActionError> {
    let row = tender::one(&means.db, id)
        .await?
        .ok_or(ActionError::NotFound)?;
    let members = tender::members(&means.db, id).await?;
    let roles = roles_of(&members, &viewer.person_id);
    if roles.is_empty() {
        return Err(ActionError::NotFound);
    }
    let viewer = Viewer {
        roles,
        declared: declaration::of_person(&means.db, id, &viewer.person_id).await?,
        ..viewer
    };
    let whole = whole::of_tender(&means.db, id).await?;
    let at = read(means, row, members, viewer, &whole).await?;
    let at = Procurement {
        working: whole.all(EntryKind::WorkingRow)?,
        ..with_contributions(means, at).await?
    };
    let documents = working_documents::readable(&at, &whole)?;
    let at = Procurement { documents, ..at };
    if at.reads_published() {
        return procedure::as_published(means, at).await;
    }
    if !at.row.rectifying {
        let found = at.kept_findings(means, &whole);
        return Ok(Procurement { found, ..at });
    }
    let latest = kept::latest(&means.db, id).await?;
    let published = latest.map(|one| Box::new(one.tender));
    Ok(Procurement { published, ..at })
}

/// What everybody reads of a procurement.
async fn read(
    means: &Means,
    row: TenderRow,
    members: Vec<Member>,
    viewer: Viewer,
    whole: &Whole,
) -> Result<Procurement, ActionError> {
    let id = &row.tender_id;
    let done = tender::done_parts(&means.db, id).await?;
    let interests = declaration::interests(&means.db, id).await?;
    let with = |interest: Interest| {
        let people = interests.iter().filter(|(_, one)| *one == interest);
        people.map(|(person, _)| person.clone()).collect()
    };
    Ok(Procurement {
        tender: assemble(&row, whole)?,
        done: done
            .iter()
            .filter_map(|name| Part::from_name(name))
            .collect(),
        conflicted: with(Interest::Conflict),
        undecided: with(Interest::Undecided),
        row,
        members,
        viewer,
        working: Vec::new(),
        documents: Vec::new(),
        contributions: Contributions::default(),
        published: None,
        today: date::day_of(means.clock.now()),
        found: Slot::default(),
    })
}

async fn with_contributions(means: &Means, at: Procurement) -> Result<Procurement, ActionError> {
    if !at.shows(Field::Contributions) {
        return Ok(at);
    }
    let names = at.shows(Field::Members);
    let contributions = contributing::all(means, at.id(), &at.viewer, names).await?;
    Ok(Procurement {
        contributions,
        ..at
    })
}

/// The facts of a procurement as they are now.
pub async fn row(means: &Means, procurement: &Procurement) -> Result<TenderRow, ActionError> {
    let row = tender::one(&means.db, procurement.id()).await?;
    row.ok_or(ActionError::NotFound)
}

/// Who takes part in a procurement now.
pub async fn members(means: &Means, procurement: &Procurement) -> Result<Vec<Member>, ActionError> {
    Ok(tender::members(&means.db, procurement.id()).await?)
}

/// The bids with everything that the phase lets the viewer see of them; nothing when it is nothing.
pub async fn bids(means: &Means, procurement: &Procurement) -> Result<Vec<BidRow>, ActionError> {
    if !procurement.shows(Field::Bids) {
        return Ok(Vec::new());
    }
    let mut bids = bid::all(&means.db, procurement.id()).await?;
    bids.retain(|row| procurement.shows_bid(&row.bid.id, Field::Bids));
    Ok(bids)
}

/// The marks that the viewer may see: all of them, their own, or none.
pub async fn marks(means: &Means, procurement: &Procurement) -> Result<Vec<MarkRow>, ActionError> {
    let mut marks = if procurement.shows(Field::OthersMarks) {
        mark::all(&means.db, procurement.id()).await?
    } else if procurement.shows(Field::OwnMarks) {
        let person = &procurement.viewer.person_id;
        mark::of_person(&means.db, procurement.id(), person).await?
    } else {
        Vec::new()
    };
    marks.retain(|mark| procurement.shows_bid(&mark.bid_id, Field::Bids));
    Ok(marks)
}

/// How many marks each assessor has given; no values.
pub async fn mark_counts(
    means: &Means,
    procurement: &Procurement,
) -> Result<Vec<(Member, usize)>, ActionError> {
    if !procurement.shows(Field::MarkProgress) {
        return Ok(Vec::new());
    }
    let marks = mark::all(&means.db, procurement.id()).await?;
    let count = |member: &Member| {
        marks
            .iter()
            .filter(|mark| mark.person_id == member.person_id)
            .count()
    };
    Ok(procurement
        .assessors()
        .map(|member| (member.clone(), count(member)))
        .collect())
}

fn roles_of(members: &[Member], person_id: &str) -> Vec<Role> {
    members
        .iter()
        .filter(|one| one.person_id == person_id)
        .map(|one| one.role)
        .collect()
}
