//! Who somebody is in a tender.

use crate::domain::declaration::Declared;

/// A role in one tender; a person may have several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Inkoper: owns the procurement.
    Officer,
    /// Voorzitter: leads the committee and decides on conflicts of interest.
    Chair,
    /// Beoordelaar: marks bids.
    Assessor,
    /// Opdrachtgever: reviews and decides.
    Manager,
    /// Adviseur: helps to write; never sees a bid.
    Contributor,
    /// Controleur: reads what the phase allows, and the log; changes nothing.
    Auditor,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 6] = [
        Self::Officer,
        Self::Chair,
        Self::Assessor,
        Self::Manager,
        Self::Contributor,
        Self::Auditor,
    ];

    /// The name in the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::Officer => "officer",
            Self::Chair => "chair",
            Self::Assessor => "assessor",
            Self::Manager => "manager",
            Self::Contributor => "contributor",
            Self::Auditor => "auditor",
        }
    }

    /// Reads a name; anything unknown is nothing.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }
}

/// Somebody who looks at a tender, with the roles that they have in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Viewer {
    /// Who.
    pub person_id: String,
    /// The name that others see.
    pub name: String,
    /// As what; empty for an outsider.
    pub roles: Vec<Role>,
    /// What they declared as an assessor.
    pub declared: Declared,
}

impl Viewer {
    /// True when the viewer has this role.
    pub fn is(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// The roles as one word per role, for the log.
    pub fn role_names(&self) -> String {
        let names: Vec<&str> = self.roles.iter().map(|role| role.name()).collect();
        names.join(" ")
    }
}
