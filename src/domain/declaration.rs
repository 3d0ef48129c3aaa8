//! What an assessor declares before they see a bid: confidentiality, and their interest in each
//! tenderer (Directive 2014/24/EU article 24; Aanbestedingswet 2012 article 1.10b).

use std::collections::BTreeMap;

/// An assessor's interest in one tenderer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Interest {
    /// Declares to have none.
    None,
    /// Declares one; the chair has not decided yet.
    Undecided,
    /// Declared one; the chair decided that it is no conflict.
    Allowed,
    /// Declared one; the chair decided that it is a conflict.
    Conflict,
}

impl Interest {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::None, Self::Undecided, Self::Allowed, Self::Conflict];

    /// The name in the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Undecided => "undecided",
            Self::Allowed => "allowed",
            Self::Conflict => "conflict",
        }
    }

    /// Reads a name; anything unknown is nothing.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }

    /// Whether the bid may be seen: no interest, or one that the chair allowed.
    pub fn lets_see(self) -> bool {
        match self {
            Self::None | Self::Allowed => true,
            Self::Undecided | Self::Conflict => false,
        }
    }
}

/// What somebody declared in a tender.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Declared {
    /// True once they signed the declaration of confidentiality.
    pub confidentiality: bool,
    /// Their interest per bid; a bid that is absent is not declared yet.
    pub interests: BTreeMap<String, Interest>,
    /// The bids of the tender that an interest must be declared in.
    pub asked: Vec<String>,
}

impl Declared {
    /// True once confidentiality is signed and an interest is declared for every bid.
    pub fn is_complete(&self) -> bool {
        self.confidentiality
            && self
                .asked
                .iter()
                .all(|bid| self.interests.contains_key(bid))
    }

    /// True when an interest in this bid stands in the way of seeing it.
    pub fn bars(&self, bid: &str) -> bool {
        self.interests
            .get(bid)
            .is_some_and(|interest| !interest.lets_see())
    }

    /// True when an interest in any bid stands in the way: such a person counts nowhere, because
    /// the same people must mark all bids.
    pub fn bars_any(&self) -> bool {
        self.interests.values().any(|interest| !interest.lets_see())
    }

    /// True when the chair decided that an interest is a conflict.
    pub fn is_conflicted(&self) -> bool {
        self.interests
            .values()
            .any(|interest| *interest == Interest::Conflict)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn declared(interest: Interest) -> Declared {
        Declared {
            confidentiality: true,
            interests: BTreeMap::from([("B1".to_owned(), interest)]),
            asked: vec!["B1".to_owned()],
        }
    }

    #[test]
    fn a_declaration_is_complete_with_confidentiality_and_every_bid() {
        assert!(declared(Interest::None).is_complete());
        let mut later = declared(Interest::None);
        later.asked.push("B2".to_owned());
        assert!(
            !later.is_complete(),
            "a bid that came later is not declared"
        );
        let unsigned = Declared {
            confidentiality: false,
            ..declared(Interest::None)
        };
        assert!(!unsigned.is_complete());
    }

    #[test]
    fn an_interest_bars_until_the_chair_allows_it() {
        for (interest, bars) in [
            (Interest::None, false),
            (Interest::Undecided, true),
            (Interest::Allowed, false),
            (Interest::Conflict, true),
        ] {
            assert_eq!(declared(interest).bars("B1"), bars, "{interest:?}");
            assert_eq!(declared(interest).bars_any(), bars, "{interest:?}");
        }
        assert!(!declared(Interest::Conflict).bars("B2"));
    }
}
