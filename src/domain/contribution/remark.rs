//! Something that somebody says about a part, or about what is written in it.

use crate::domain::contribution::{Settled, Source};
use crate::domain::tender::Tender;
use crate::domain::tender::criterion::Criterion;
use crate::domain::tender::part::Part;

/// What a remark is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The part.
    pub part: Part,
    /// The entry, for example `R014`; empty for the part as a whole.
    pub entry: String,
}

impl Place {
    /// Whether there is such a place in the tender.
    pub fn is_in(&self, tender: &Tender) -> bool {
        let id = &self.entry;
        if id.is_empty() {
            return true;
        }
        match self.part {
            Part::Motivation => tender
                .motivation
                .bottlenecks
                .iter()
                .any(|one| one.id == *id),
            Part::Goals => tender.goals.iter().any(|one| one.id == *id),
            Part::KnockOuts => tender.knock_outs.iter().any(|one| one.id == *id),
            Part::Requirements => tender.requirements.iter().any(|one| one.id == *id),
            Part::Scoring | Part::Quality => holds(&tender.criteria, id),
            Part::Implementation => false,
        }
    }
}

fn holds(criteria: &[Criterion], id: &str) -> bool {
    let mut all = criteria.iter();
    all.any(|one| one.id == id || holds(&one.children, id))
}

/// What somebody said, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Its number in the tender, from 1.
    pub number: i64,
    /// What it is about.
    pub place: Place,
    /// What was said.
    pub text: String,
    /// Who said it.
    pub source: Source,
    /// When, RFC 3339 in UTC.
    pub at: String,
    /// The officer's answer, once it is settled.
    pub settled: Option<(String, Settled)>,
    /// The version that a change must name.
    pub version: i64,
}

impl Remark {
    /// True while it waits for the officer.
    pub fn is_open(&self) -> bool {
        self.settled.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::tender::requirement::Requirement;

    #[test]
    fn a_remark_is_about_a_part_or_about_something_that_is_written() {
        let tender = Tender {
            requirements: vec![Requirement {
                id: "R001".to_owned(),
                ..Requirement::default()
            }],
            ..serde_json::from_str("{}").unwrap()
        };
        for (part, entry, there) in [
            (Part::Requirements, "R001", true),
            (Part::Requirements, "R002", false),
            (Part::Goals, "R001", false),
            (Part::Goals, "", true),
            (Part::Implementation, "", true),
        ] {
            let entry = entry.to_owned();
            let place = Place { part, entry };
            assert_eq!(place.is_in(&tender), there, "{place:?}");
        }
    }
}
