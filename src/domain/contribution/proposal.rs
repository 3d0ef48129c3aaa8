//! Something that somebody proposes for one of the parts, until the officer takes it over or puts
//! it aside.

use crate::domain::contribution::{Settled, Source};
use crate::domain::tender::goal::{Goal, GoalKind};
use crate::domain::tender::knock_out::KnockOut;
use crate::domain::tender::motivation::Bottleneck;
use crate::domain::tender::part::Part;
use crate::domain::tender::requirement::{Requirement, RequirementClass};

/// What a proposal becomes when it is taken over.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ProposalKind {
    /// A requirement or wish.
    #[default]
    Requirement,
    /// A goal.
    Goal,
    /// A pass/fail condition.
    KnockOut,
    /// Something that goes wrong today.
    Bottleneck,
}

impl ProposalKind {
    /// All kinds, what is proposed most first.
    pub const ALL: [Self; 4] = [
        Self::Requirement,
        Self::Goal,
        Self::KnockOut,
        Self::Bottleneck,
    ];

    /// The name in the database and in forms.
    pub fn name(self) -> &'static str {
        match self {
            Self::Requirement => "requirement",
            Self::Goal => "goal",
            Self::KnockOut => "knock-out",
            Self::Bottleneck => "bottleneck",
        }
    }

    /// Reads a name; anything unknown is nothing.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The part in which it would stand.
    pub fn part(self) -> Part {
        match self {
            Self::Requirement => Part::Requirements,
            Self::Goal => Part::Goals,
            Self::KnockOut => Part::KnockOuts,
            Self::Bottleneck => Part::Motivation,
        }
    }
}

/// What came of a proposal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Outcome {
    /// It waits for the officer.
    #[default]
    Open,
    /// It became the entry with this id.
    Taken(String, Settled),
    /// It was put aside for this reason.
    SetAside(String, Settled),
    /// Whoever made it took it back.
    Withdrawn(Settled),
}

/// What somebody proposes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proposed {
    /// What it would become.
    pub kind: ProposalKind,
    /// The proposal itself.
    pub text: String,
    /// Subject of a requirement; empty when left to the officer.
    pub area: String,
    /// Class of a requirement; nothing when left to the officer.
    pub class: Option<RequirementClass>,
    /// Why it is needed.
    pub why: String,
    /// For whom it was written down, when somebody else asked for it.
    pub on_behalf: String,
    /// The question that it answers, as round and number.
    pub answers: Option<(i64, i64)>,
}

/// A proposal with who made it and what came of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proposal {
    /// Its number in the tender, from 1.
    pub number: i64,
    /// What is proposed.
    pub proposed: Proposed,
    /// Who proposes it.
    pub source: Source,
    /// When, RFC 3339 in UTC.
    pub at: String,
    /// What came of it.
    pub outcome: Outcome,
    /// Who supports it.
    pub votes: Vec<Vote>,
    /// The version that a change must name.
    pub version: i64,
}

/// Somebody's support.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vote {
    /// Who.
    pub person_id: String,
    /// The person's name; empty for who may not see who takes part.
    pub name: String,
}

impl Proposal {
    /// True while it waits for the officer.
    pub fn is_open(&self) -> bool {
        self.outcome == Outcome::Open
    }

    /// Whether this person supports it.
    pub fn has_vote_of(&self, person_id: &str) -> bool {
        self.votes.iter().any(|vote| vote.person_id == person_id)
    }

    /// Where what is made of it comes from: who asked for it, and who wrote it down.
    pub fn origin(&self) -> String {
        let called = self.source.called();
        match self.proposed.on_behalf.as_str() {
            "" => called,
            asked => format!("{asked} ({called})"),
        }
    }

    /// The requirement that it becomes.
    pub fn as_requirement(&self, id: String, class: RequirementClass) -> Requirement {
        Requirement {
            id,
            area: self.proposed.area.clone(),
            text: self.proposed.text.clone(),
            class,
            origin: self.origin(),
            ..Requirement::default()
        }
    }

    /// The goal that it becomes; a goal is one sentence.
    pub fn as_goal(&self, id: String, kind: GoalKind) -> Goal {
        let words: Vec<&str> = self.proposed.text.split_whitespace().collect();
        Goal {
            id,
            kind,
            title: words.join(" "),
            ..Goal::default()
        }
    }

    /// The condition that it becomes.
    pub fn as_knock_out(&self, id: String) -> KnockOut {
        KnockOut {
            id,
            text: self.proposed.text.clone(),
            reason: self.proposed.why.clone(),
            ..KnockOut::default()
        }
    }

    /// The bottleneck that it becomes.
    pub fn as_bottleneck(&self, id: String) -> Bottleneck {
        Bottleneck {
            id,
            text: self.proposed.text.clone(),
            ..Bottleneck::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_says_who_asked_for_it_and_who_wrote_it_down() {
        let mut proposal = Proposal {
            source: Source {
                name: "Samira Aydin".to_owned(),
                expertise: "privacy officer".to_owned(),
                ..Source::default()
            },
            ..Proposal::default()
        };
        assert_eq!(proposal.origin(), "Samira Aydin, privacy officer");
        proposal.proposed.on_behalf = "ondernemingsraad".to_owned();
        let made = proposal.as_requirement("R001".to_owned(), RequirementClass::Could);
        assert_eq!(
            made.origin,
            "ondernemingsraad (Samira Aydin, privacy officer)"
        );
        assert_eq!(made.class, RequirementClass::Could);
    }

    #[test]
    fn a_goal_is_one_line_whatever_was_typed() {
        let mut proposal = Proposal::default();
        proposal.proposed.text = "Minder\n  uitval".to_owned();
        let goal = proposal.as_goal("O1".to_owned(), GoalKind::Operational);
        assert_eq!(
            (goal.title.as_str(), goal.id.as_str()),
            ("Minder uitval", "O1")
        );
    }
}
