//! What people who write along propose, say and are asked. None of it is part of the dossier: an
//! entry that the officer makes of it is.

pub mod proposal;
pub mod question;
pub mod remark;

use crate::domain::contribution::proposal::Proposal;
use crate::domain::contribution::question::Question;
use crate::domain::contribution::remark::Remark;

/// Who proposes or says something, as it stood then.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Source {
    /// Who.
    pub person_id: String,
    /// The person's name.
    pub name: String,
    /// What the person knows about; empty when nobody wrote it down.
    pub expertise: String,
}

impl Source {
    /// The name with the expertise, for example `Samira Aydin, privacy officer`.
    pub fn called(&self) -> String {
        if self.expertise.is_empty() {
            self.name.clone()
        } else {
            format!("{}, {}", self.name, self.expertise)
        }
    }
}

/// How something was settled.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settled {
    /// Who did.
    pub by: String,
    /// RFC 3339 in UTC.
    pub at: String,
}

/// All of it of one tender.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contributions {
    /// What was proposed, oldest first.
    pub proposals: Vec<Proposal>,
    /// What was said, oldest first.
    pub remarks: Vec<Remark>,
    /// What was asked, round by round.
    pub questions: Vec<Question>,
}

impl Contributions {
    /// How many wait for the officer.
    pub fn open(&self) -> usize {
        let proposals = self.proposals.iter().filter(|one| one.is_open()).count();
        let remarks = self.remarks.iter().filter(|one| one.is_open()).count();
        proposals + remarks
    }
}
