//! The writing checks over a whole tender.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::domain::tender::Tender;
use crate::domain::tender::criterion::{Criterion, CriterionKind, leaves};
use crate::domain::tender::goal::Goal;
use crate::domain::tender::kept_wording::KeptWording;
use crate::domain::tender::knock_out::KnockOut;
use crate::domain::tender::part::Part;
use crate::domain::tender::requirement::Requirement;
use crate::domain::wording::rule::{Level, Rule, Subject};
use crate::domain::wording::token::tokens;
use crate::domain::wording::{Remark, check_any, goal};

/// A text of a tender with what the rules say about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked<'a> {
    /// The part that it stands in.
    pub part: Part,
    /// The id of what it belongs to, for example `R014`.
    pub object: &'a str,
    /// The text.
    pub text: &'a str,
    /// What the rules say.
    pub remarks: Vec<Remark>,
}

/// What one rule says about one text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said<'a> {
    /// The rule.
    pub rule: &'static Rule,
    /// How much it weighs here.
    pub level: Level,
    /// The words that it is about, as they are written; none when it is about the whole text.
    pub words: Vec<&'a str>,
}

impl Said<'_> {
    /// The words as one line, which a kept wording remembers.
    pub fn line(&self) -> String {
        self.words.join(" · ")
    }
}

impl<'a> Checked<'a> {
    /// A requirement.
    pub fn requirement(one: &'a Requirement) -> Self {
        let subject = Subject::Requirement(one.class);
        let remarks = check_any(subject, &one.text);
        Self::new(Part::Requirements, &one.id, &one.text, remarks)
    }

    /// A knock-out.
    pub fn knock_out(one: &'a KnockOut) -> Self {
        let remarks = check_any(Subject::KnockOut, &one.text);
        Self::new(Part::KnockOuts, &one.id, &one.text, remarks)
    }

    /// A goal.
    pub fn goal(one: &'a Goal) -> Self {
        Self::new(Part::Goals, &one.id, &one.title, goal::check(one))
    }

    /// A criterion, in the part where its question is written.
    pub fn criterion(one: &'a Criterion) -> Self {
        let part = if one.kind == Some(CriterionKind::Marked) {
            Part::Quality
        } else {
            Part::Scoring
        };
        let remarks = check_any(Subject::Criterion, &one.question);
        Self::new(part, &one.id, &one.question, remarks)
    }

    fn new(part: Part, object: &'a str, text: &'a str, remarks: Vec<Remark>) -> Self {
        Self {
            part,
            object,
            text,
            remarks,
        }
    }

    /// What each rule says, the heaviest first, each rule once.
    pub fn said(&self) -> Vec<Said<'a>> {
        let mut said: Vec<Said<'a>> = Vec::new();
        let mut seen: HashSet<(&str, &str)> = HashSet::new();
        for remark in &self.remarks {
            let words = &self.text[remark.place.clone()];
            let at = said.iter().position(|one| one.rule == remark.rule);
            let at = at.unwrap_or_else(|| {
                said.push(Said {
                    rule: remark.rule,
                    level: remark.level,
                    words: Vec::new(),
                });
                said.len() - 1
            });
            let one = &mut said[at];
            one.level = one.level.min(remark.level);
            if !words.is_empty() && seen.insert((remark.rule.code, words)) {
                one.words.push(words);
            }
        }
        said.sort_by_key(|one| one.level);
        said
    }

    /// What somebody must look at: everything but the tips.
    pub fn warned(&self) -> Vec<Said<'a>> {
        let mut said = self.said();
        said.retain(|one| one.level != Level::Tip);
        said
    }

    /// The reason for which the wording that a rule calls an error is kept; nothing when there is
    /// none, or when the words or their sentences are others by now.
    pub fn kept<'b>(&self, said: &Said<'_>, kept: &'b [KeptWording]) -> Option<&'b KeptWording> {
        let line = said.line();
        let mut kept = kept.iter();
        let kept = kept.find(|one| {
            one.is_about(self.part, self.object, said.rule.code) && one.words == line
        })?;
        let same = kept.sentences.is_empty() || kept.sentences == self.sentences(said.rule);
        same.then_some(kept)
    }

    /// The sentences that a rule has a remark in, as a kept wording remembers them.
    pub fn sentences(&self, rule: &Rule) -> String {
        let tokens = tokens(self.text);
        let about = |one: &&Remark| one.rule == rule && !one.place.is_empty();
        let numbers: BTreeSet<usize> = self
            .remarks
            .iter()
            .filter(about)
            .filter_map(|one| {
                let at = tokens.partition_point(|token| token.end <= one.place.start);
                tokens.get(at).map(|token| token.sentence)
            })
            .collect();
        let sentences: Vec<&str> = tokens
            .chunk_by(|one, next| one.sentence == next.sentence)
            .filter_map(|all| Some((all.first()?, all.last()?)))
            .filter(|(first, _)| numbers.contains(&first.sentence))
            .map(|(first, last)| &self.text[first.start..last.end])
            .collect();
        sentences.join(" ")
    }
}

/// What is still to be looked at in one text: errors that somebody gave a reason for do not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Open {
    /// What must change, or needs a reason.
    pub errors: usize,
    /// That and everything else but the tips.
    pub remarks: usize,
}

impl Open {
    fn of(text: &Checked<'_>, kept: &[KeptWording]) -> Self {
        let mut said = text.warned();
        said.retain(|one| one.level != Level::Error || text.kept(one, kept).is_none());
        Self {
            errors: said.iter().filter(|one| one.level == Level::Error).count(),
            remarks: said.len(),
        }
    }
}

/// What is still to be looked at per text, by its part and its id; a good text is not among them.
pub fn open(tender: &Tender) -> BTreeMap<(Part, String), Open> {
    let all = check(tender);
    let counted = all.iter().map(|text| {
        let key = (text.part, text.object.to_owned());
        (key, Open::of(text, &tender.kept_wordings))
    });
    counted.filter(|(_, open)| open.remarks > 0).collect()
}

/// Every text of a tender that the rules are about.
pub fn check(tender: &Tender) -> Vec<Checked<'_>> {
    let goals = tender.goals.iter().map(Checked::goal);
    let knock_outs = tender.knock_outs.iter().map(Checked::knock_out);
    let requirements = tender.requirements.iter().map(Checked::requirement);
    let criteria = leaves(&tender.criteria).into_iter().map(Checked::criterion);
    goals
        .chain(knock_outs)
        .chain(requirements)
        .chain(criteria)
        .collect()
}
