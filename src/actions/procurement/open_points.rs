//! What is still open, as far as the one who looks may know.

use crate::actions::means::Means;
use crate::actions::procurement::findings::Slot;
use crate::actions::procurement::{Procurement, TenderRow};
use crate::domain::finding::Finding;
use crate::domain::phase::Phase;
use crate::domain::publication;
use crate::domain::tender::contract::Contract;
use crate::domain::tender::inventory::stakeholder::{self, Word};
use crate::domain::tender::inventory::{BEFORE_BUYING, Row};
use crate::domain::tender::part::Part;
use crate::domain::visibility::Field;
use crate::domain::wording::whole::{self, Open};
use crate::storage::entry::whole::Whole;

impl Procurement {
    /// What stands in the way of publication.
    pub fn findings(&self) -> &[Finding] {
        let find = || {
            let assessors = self.assessors().count();
            let mut found = if self.phase() == Phase::Draft {
                publication::findings_on(&self.tender, assessors, self.today)
            } else {
                let published = self.published.as_deref();
                publication::findings_since(&self.tender, published, assessors)
            };
            found.extend(self.to_hear(Phase::Published).map(|row| {
                let code = match stakeholder::word(row) {
                    Word::Objects => "stakeholder-objects",
                    Word::Awaited | Word::Free | Word::Given => "stakeholder-awaited",
                };
                Finding::warning(code, Part::Motivation, row.value("group"))
            }));
            let bought = self.working.iter().filter(|row| {
                row.inventory == BEFORE_BUYING
                    && row.value("answer") == "yes"
                    && row.value("because").is_empty()
            });
            found.extend(bought.map(|row| {
                let question = row.value("question");
                Finding::warning("buying-not-needed", Part::Motivation, question)
            }));
            found
        };
        self.found.findings.get_or_init(find)
    }

    /// What the writing checks say of one text, errors with a reason left out; nothing for a good
    /// text.
    pub fn open_wording(&self, part: Part, id: &str) -> Option<Open> {
        let all = self.found.wording.get_or_init(|| whole::open(&self.tender));
        all.get(&(part, id.to_owned())).copied()
    }

    /// Where they stand when they were worked out before, for a tender that is not being rectified.
    pub(super) fn kept_findings(&self, means: &Means, whole: &Whole) -> Slot {
        let TenderRow {
            tender_id,
            title,
            reference,
            library,
            phase,
            ..
        } = &self.row;
        let assessors = self.assessors().count().to_le_bytes();
        let today = self.today.to_string();
        means.findings.of(
            tender_id,
            &[
                title.as_bytes(),
                reference.as_bytes(),
                library.as_bytes(),
                phase.name().as_bytes(),
                &assessors,
                today.as_bytes(),
                &whole.sha256(),
            ],
        )
    }

    /// The same as far as the one who looks may know: a finding that follows from the estimated value
    /// tells something of it.
    pub fn shown_findings(&self) -> Vec<&Finding> {
        let sees_value = self.shows(Field::Budget);
        let sees_people = self.shows(Field::Members);
        let all = self.findings().iter();
        all.filter(|one| sees_value || !one.tells_value())
            .filter(|one| sees_people || !one.code.starts_with("stakeholder-"))
            .collect()
    }

    /// The stakeholders who must still speak before the procurement enters a phase, or who object;
    /// whoever may not see the people sees none on a page: ask [`Self::shows`] first.
    pub fn to_hear(&self, phase: Phase) -> impl Iterator<Item = &Row> {
        stakeholder::missing(&self.working, phase).into_iter()
    }

    /// Dates and facts as they would be published today: in draft the notice leaves today at the
    /// earliest.
    pub fn contract_today(&self) -> Contract {
        let contract = &self.tender.contract;
        if self.phase() == Phase::Draft {
            contract.sent_from(self.today)
        } else {
            contract.clone()
        }
    }
}
