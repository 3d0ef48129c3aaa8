//! The seven parts of a tender, in their order.

/// One of the seven parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Aanleiding.
    Motivation,
    /// Doelstelling.
    Goals,
    /// Randvoorwaarden.
    KnockOuts,
    /// Pakket van eisen.
    Requirements,
    /// Scoringsmechanisme.
    Scoring,
    /// Kwaliteit.
    Quality,
    /// Implementatieplan en puntjes op de i.
    Implementation,
}

impl Part {
    /// All parts, in order.
    pub const ALL: [Self; 7] = [
        Self::Motivation,
        Self::Goals,
        Self::KnockOuts,
        Self::Requirements,
        Self::Scoring,
        Self::Quality,
        Self::Implementation,
    ];

    /// The name in addresses and in the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::Motivation => "motivation",
            Self::Goals => "goals",
            Self::KnockOuts => "knock-outs",
            Self::Requirements => "requirements",
            Self::Scoring => "scoring",
            Self::Quality => "quality",
            Self::Implementation => "implementation",
        }
    }

    /// Reads a name; anything unknown is nothing.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.name() == name)
    }
}
