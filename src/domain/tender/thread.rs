//! The golden thread: which goals are served by what is asked, and where the thread breaks.

use std::collections::BTreeSet;

use crate::domain::tender::Tender;
use crate::domain::tender::criterion::{Criterion, CriterionKind, leaves};
use crate::domain::tender::goal::{Goal, GoalKind};
use crate::domain::tender::knock_out::KnockOut;
use crate::domain::tender::motivation::Bottleneck;
use crate::domain::tender::requirement::{Requirement, RequirementClass};

#[cfg(test)]
mod tests;

/// Something that tenderers must meet, answer or show.
///
/// A requirement that is out of scope asks nothing, and a criterion that counts requirements asks
/// nothing of its own: its requirements do.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Asked<'a> {
    /// A pass/fail condition.
    KnockOut(&'a KnockOut),
    /// A requirement or wish.
    Requirement(&'a Requirement),
    /// A criterion that people mark, or that is measured.
    Criterion(&'a Criterion),
}

/// A goal with everything that is tied to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Line<'a> {
    /// The goal.
    pub goal: &'a Goal,
    /// Operational goals that serve it, when it is strategic.
    pub supported_by: Vec<&'a Goal>,
    /// What goes wrong today and stands in its way.
    pub bottlenecks: Vec<&'a Bottleneck>,
    /// What is asked for its sake.
    pub asked: Vec<Asked<'a>>,
}

/// Something that goes wrong today, with what is asked to take it away.
#[derive(Debug, Clone, PartialEq)]
pub struct Trouble<'a> {
    /// What goes wrong.
    pub bottleneck: &'a Bottleneck,
    /// The requirements that take it away.
    pub solved_by: Vec<&'a Requirement>,
}

/// A place where the thread breaks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Gap<'a> {
    /// Nothing is asked for the sake of this goal, nor of an operational goal that serves it.
    GoalUnserved(&'a Goal),
    /// This operational goal serves no strategic goal.
    GoalServesNothing(&'a Goal),
    /// This bottleneck blocks no goal, and nothing that is asked takes it away.
    BottleneckIdle(&'a Bottleneck),
    /// This wish serves no goal and takes no bottleneck away.
    WishUnneeded(Asked<'a>),
    /// This is asked for the sake of no goal, nor of a bottleneck.
    NoGoal(Asked<'a>),
    /// This names a goal that is not there any more.
    GoalGone(Asked<'a>, &'a str),
    /// This names a bottleneck that is not there any more.
    BottleneckGone(Asked<'a>, &'a str),
}

/// All goals with what serves them, and every gap.
#[derive(Debug, Clone, PartialEq)]
pub struct Thread<'a> {
    /// The goals: strategic first, each kind in its own order.
    pub lines: Vec<Line<'a>>,
    /// The bottlenecks, in the order of the motivation.
    pub troubles: Vec<Trouble<'a>>,
    /// Every gap, kind by kind.
    pub gaps: Vec<Gap<'a>>,
}

impl<'a> Asked<'a> {
    /// Its id, for example `R014`.
    pub fn id(self) -> &'a str {
        match self {
            Self::KnockOut(one) => &one.id,
            Self::Requirement(one) => &one.id,
            Self::Criterion(one) => &one.id,
        }
    }

    /// The goals that it names.
    pub fn goals(self) -> &'a [String] {
        match self {
            Self::KnockOut(one) => &one.goals,
            Self::Requirement(one) => &one.goals,
            Self::Criterion(one) => &one.goals,
        }
    }

    /// The bottlenecks that it takes away.
    pub fn bottlenecks(self) -> &'a [String] {
        match self {
            Self::Requirement(one) => &one.bottlenecks,
            Self::KnockOut(_) | Self::Criterion(_) => &[],
        }
    }

    /// Whether it is tied to nothing that is needed.
    pub fn is_idle(self) -> bool {
        self.goals().is_empty() && self.bottlenecks().is_empty()
    }

    fn is_wish(self) -> bool {
        matches!(self, Self::Requirement(one) if one.class.scores())
    }

    /// Whether it is a requirement of this class.
    pub fn is_of(self, class: RequirementClass) -> bool {
        matches!(self, Self::Requirement(one) if one.class == class)
    }

    fn serves(self, goal: &Goal) -> bool {
        self.goals().contains(&goal.id)
    }
}

impl Line<'_> {
    /// How many requirements of this class serve the goal.
    pub fn count(&self, class: RequirementClass) -> usize {
        self.asked.iter().filter(|one| one.is_of(class)).count()
    }
}

impl Gap<'_> {
    /// The kinds of gaps, in the order in which they are told.
    pub const KINDS: [&'static str; 7] = [
        "goal-unserved",
        "goal-serves-nothing",
        "bottleneck-idle",
        "wish-unneeded",
        "no-goal",
        "goal-gone",
        "bottleneck-gone",
    ];

    /// The name of its kind; texts live under `thread-gap-<kind>`.
    pub fn kind(self) -> &'static str {
        match self {
            Self::GoalUnserved(_) => "goal-unserved",
            Self::GoalServesNothing(_) => "goal-serves-nothing",
            Self::BottleneckIdle(_) => "bottleneck-idle",
            Self::WishUnneeded(_) => "wish-unneeded",
            Self::NoGoal(_) => "no-goal",
            Self::GoalGone(..) => "goal-gone",
            Self::BottleneckGone(..) => "bottleneck-gone",
        }
    }
}

/// Everything that is asked of tenderers, in the order of the parts.
pub fn asked(tender: &Tender) -> Vec<Asked<'_>> {
    let knock_outs = tender.knock_outs.iter().map(Asked::KnockOut);
    let counting = tender
        .requirements
        .iter()
        .filter(|one| one.class != RequirementClass::Wont);
    let criteria = leaves(&tender.criteria)
        .into_iter()
        .filter(|one| one.kind != Some(CriterionKind::Requirements));
    knock_outs
        .chain(counting.map(Asked::Requirement))
        .chain(criteria.map(Asked::Criterion))
        .collect()
}

/// Ties goals to what is asked.
pub fn thread(tender: &Tender) -> Thread<'_> {
    let asked = asked(tender);
    let of_kind = |kind| tender.goals.iter().filter(move |goal| goal.kind == kind);
    let lines: Vec<Line<'_>> = of_kind(GoalKind::Strategic)
        .chain(of_kind(GoalKind::Operational))
        .map(|goal| line(tender, goal, &asked))
        .collect();
    let troubles: Vec<Trouble<'_>> = tender
        .motivation
        .bottlenecks
        .iter()
        .map(|one| trouble(tender, one))
        .collect();
    let gaps = gaps(&lines, &troubles, &asked);
    Thread {
        lines,
        troubles,
        gaps,
    }
}

/// How many wishes serve no goal and take no bottleneck away.
pub fn unneeded_wishes(tender: &Tender) -> usize {
    let asked = asked(tender).into_iter();
    asked.filter(|one| one.is_wish() && one.is_idle()).count()
}

fn trouble<'a>(tender: &'a Tender, bottleneck: &'a Bottleneck) -> Trouble<'a> {
    let solves = |one: &&Requirement| {
        one.class != RequirementClass::Wont && one.bottlenecks.contains(&bottleneck.id)
    };
    Trouble {
        bottleneck,
        solved_by: tender.requirements.iter().filter(solves).collect(),
    }
}

fn line<'a>(tender: &'a Tender, goal: &'a Goal, asked: &[Asked<'a>]) -> Line<'a> {
    let supports = |one: &&Goal| {
        goal.kind == GoalKind::Strategic
            && one.kind == GoalKind::Operational
            && one.serves.contains(&goal.id)
    };
    let bottlenecks = tender.motivation.bottlenecks.iter();
    Line {
        goal,
        supported_by: tender.goals.iter().filter(supports).collect(),
        bottlenecks: bottlenecks
            .filter(|one| one.goals.contains(&goal.id))
            .collect(),
        asked: asked
            .iter()
            .filter(|one| one.serves(goal))
            .copied()
            .collect(),
    }
}

fn gaps<'a>(lines: &[Line<'a>], troubles: &[Trouble<'a>], asked: &[Asked<'a>]) -> Vec<Gap<'a>> {
    let known: BTreeSet<&str> = lines.iter().map(|line| line.goal.id.as_str()).collect();
    let served: BTreeSet<&str> = lines
        .iter()
        .filter(|line| !line.asked.is_empty())
        .map(|line| line.goal.id.as_str())
        .collect();
    let unserved = lines.iter().filter(|line| {
        let mut supporters = line.supported_by.iter();
        line.asked.is_empty() && !supporters.any(|goal| served.contains(goal.id.as_str()))
    });
    let idle = lines.iter().filter(|line| {
        let strategic = |id: &String| {
            let mut all = lines.iter();
            all.any(|one| one.goal.id == *id && one.goal.kind == GoalKind::Strategic)
        };
        line.goal.kind == GoalKind::Operational && !line.goal.serves.iter().any(strategic)
    });
    let untied = troubles
        .iter()
        .filter(|one| one.bottleneck.goals.is_empty() && one.solved_by.is_empty());
    let without = |wish: bool| {
        let idle = asked.iter().filter(|one| one.is_idle());
        idle.filter(move |one| one.is_wish() == wish)
    };
    let gone = asked.iter().flat_map(|one| {
        let goals = unknown(one.goals(), &known).into_iter();
        goals.map(move |goal| Gap::GoalGone(*one, goal))
    });
    let there: BTreeSet<&str> = troubles
        .iter()
        .map(|one| one.bottleneck.id.as_str())
        .collect();
    let mended = asked.iter().flat_map(|one| {
        let bottlenecks = unknown(one.bottlenecks(), &there).into_iter();
        bottlenecks.map(move |bottleneck| Gap::BottleneckGone(*one, bottleneck))
    });
    unserved
        .map(|line| Gap::GoalUnserved(line.goal))
        .chain(idle.map(|line| Gap::GoalServesNothing(line.goal)))
        .chain(untied.map(|one| Gap::BottleneckIdle(one.bottleneck)))
        .chain(without(true).map(|one| Gap::WishUnneeded(*one)))
        .chain(without(false).map(|one| Gap::NoGoal(*one)))
        .chain(gone)
        .chain(mended)
        .collect()
}

/// The names that nothing has, each once.
fn unknown<'a>(names: &'a [String], known: &BTreeSet<&str>) -> BTreeSet<&'a str> {
    let names = names.iter().map(String::as_str);
    names.filter(|name| !known.contains(name)).collect()
}
