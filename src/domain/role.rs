//! Who somebody is in a tender.

/// A role in one tender; a person may have several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Inkoper: owns the procurement.
    Officer,
    /// Beoordelaar: marks bids.
    Assessor,
    /// Opdrachtgever: reviews and decides.
    Manager,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 3] = [Self::Officer, Self::Assessor, Self::Manager];

    /// The name in the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::Officer => "officer",
            Self::Assessor => "assessor",
            Self::Manager => "manager",
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
}

impl Viewer {
    /// True when the viewer has this role.
    pub fn is(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }
}
