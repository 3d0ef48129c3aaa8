//! What each assessor declared and what was decided about it, as the file tells it, and what that
//! means for who assesses.

use crate::domain::declaration::Interest;

/// What one assessor declared, as the file tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Who.
    pub person_id: String,
    /// The person's name.
    pub name: String,
    /// False when the person is no assessor any more.
    pub takes_part: bool,
    /// When they signed the declaration of confidentiality, as RFC 3339 in UTC.
    pub signed_at: Option<String>,
    /// The hash of the text that they signed.
    pub text_sha256: Option<String>,
    /// One per bid that they must declare an interest in, in the order of the bids.
    pub interests: Vec<Stated>,
}

/// What somebody declared about one tenderer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stated {
    /// Whose bid.
    pub bid: String,
    /// The tenderer's name.
    pub tenderer: String,
    /// Absent while nothing is declared.
    pub interest: Option<Interest>,
    /// The person's own words; empty when there are none, or when they are not for who reads.
    pub explanation: String,
    /// When it was declared, as RFC 3339 in UTC.
    pub declared_at: String,
    /// What was decided about it, the first decision first; the last one holds.
    pub decisions: Vec<Decision>,
    /// The version that a change must name.
    pub version: i64,
}

impl Stated {
    /// True when the person can report an interest, or another one, beside what is declared.
    pub fn is_addable(&self) -> bool {
        matches!(self.interest, Some(Interest::None | Interest::Allowed))
    }
}

/// What a chair decided about an interest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// `Allowed` or `Conflict`.
    pub outcome: Interest,
    /// The chair's name.
    pub by: String,
    /// RFC 3339 in UTC.
    pub at: String,
    /// Why.
    pub reason: String,
}

impl Statement {
    /// True once confidentiality is signed and an interest is declared for every bid.
    pub fn is_complete(&self) -> bool {
        let declared = |one: &Stated| one.interest.is_some();
        self.signed_at.is_some() && self.interests.iter().all(declared)
    }

    /// True when the chair decided that an interest is a conflict.
    pub fn is_conflicted(&self) -> bool {
        self.has(Interest::Conflict)
    }

    /// True while the chair must still decide on an interest.
    pub fn is_undecided(&self) -> bool {
        self.has(Interest::Undecided)
    }

    fn has(&self, interest: Interest) -> bool {
        let is = |one: &Stated| one.interest == Some(interest);
        self.interests.iter().any(is)
    }
}

/// What the declarations mean for who assesses.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Panel {
    /// Assessors who have not declared everything.
    pub undeclared: Vec<String>,
    /// Assessors about whom the chair must still decide.
    pub undecided: Vec<String>,
    /// Who was to assess and does not: a conflict, or no assessor any more.
    pub left_out: Vec<String>,
    /// Whose marks count.
    pub counting: Vec<String>,
}

impl Panel {
    /// Reads the declarations.
    pub fn of(statements: &[Statement]) -> Self {
        let mut panel = Self::default();
        for one in statements {
            let name = one.name.clone();
            if one.is_conflicted() || !one.takes_part {
                panel.left_out.push(name);
            } else if !one.is_complete() {
                panel.undeclared.push(name);
            } else if one.is_undecided() {
                panel.undecided.push(name);
            } else {
                panel.counting.push(name);
            }
        }
        panel
    }

    /// True when everybody declared, the chair decided everything, and somebody is left to assess.
    pub fn is_settled(&self) -> bool {
        self.undeclared.is_empty() && self.undecided.is_empty() && !self.counting.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn statement(name: &str, interest: Option<Interest>) -> Statement {
        Statement {
            person_id: name.to_owned(),
            name: name.to_owned(),
            takes_part: true,
            signed_at: Some("2026-11-24T09:00:00Z".to_owned()),
            text_sha256: None,
            interests: vec![Stated {
                bid: "B1".to_owned(),
                tenderer: "Leerwijs".to_owned(),
                interest,
                explanation: String::new(),
                declared_at: String::new(),
                decisions: Vec::new(),
                version: 1,
            }],
        }
    }

    #[test]
    fn a_panel_counts_who_declared_and_is_not_in_the_way() {
        let gone = Statement {
            takes_part: false,
            ..statement("Gone", Some(Interest::None))
        };
        let unsigned = Statement {
            signed_at: None,
            ..statement("Unsigned", Some(Interest::None))
        };
        let panel = Panel::of(&[
            statement("Free", Some(Interest::None)),
            statement("Allowed", Some(Interest::Allowed)),
            statement("Undecided", Some(Interest::Undecided)),
            statement("Conflict", Some(Interest::Conflict)),
            statement("Silent", None),
            unsigned,
            gone,
        ]);
        assert_eq!(panel.counting, ["Free", "Allowed"]);
        assert_eq!(panel.undecided, ["Undecided"]);
        assert_eq!(panel.undeclared, ["Silent", "Unsigned"]);
        assert_eq!(panel.left_out, ["Conflict", "Gone"]);
        assert!(!panel.is_settled());
    }

    #[test]
    fn a_panel_is_settled_when_nothing_is_open_and_somebody_is_left() {
        let free = statement("Free", Some(Interest::None));
        let conflict = statement("Conflict", Some(Interest::Conflict));
        assert!(Panel::of(&[free.clone(), conflict.clone()]).is_settled());
        assert!(!Panel::of(&[conflict]).is_settled(), "nobody is left");
        let undecided = statement("Undecided", Some(Interest::Undecided));
        assert!(!Panel::of(&[free.clone(), undecided]).is_settled());
        assert!(!Panel::of(&[free, statement("Silent", None)]).is_settled());
    }
}
