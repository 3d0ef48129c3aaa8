//! What is still open, as far as the one who looks may know.

use crate::actions::procurement::Procurement;
use crate::domain::finding::Finding;
use crate::domain::phase::Phase;
use crate::domain::publication;
use crate::domain::tender::contract::Contract;
use crate::domain::visibility::Field;

impl Procurement {
    /// What stands in the way of publication.
    pub fn findings(&self) -> &[Finding] {
        let find = || {
            let assessors = self.assessors().count();
            if self.phase() == Phase::Draft {
                publication::findings_on(&self.tender, assessors, self.today)
            } else {
                let published = self.published.as_deref();
                publication::findings_since(&self.tender, published, assessors)
            }
        };
        self.found.get_or_init(find)
    }

    /// The same as far as the one who looks may know: a finding that follows from the estimated value
    /// tells something of it.
    pub fn shown_findings(&self) -> Vec<&Finding> {
        let sees_value = self.shows(Field::Budget);
        let all = self.findings().iter();
        all.filter(|one| sees_value || !one.tells_value()).collect()
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
