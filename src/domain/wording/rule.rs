//! The rules: what each looks at and how much it weighs. Their words stand in `words/*.toml`.

use crate::domain::tender::requirement::RequirementClass;

/// How much a remark weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// May only be published with a written reason.
    Error,
    /// Shown beside the text; the writer decides.
    Warning,
    /// Shown to who asks for it.
    Tip,
}

/// What a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// A pass/fail condition.
    KnockOut,
    /// A requirement of this class.
    Requirement(RequirementClass),
    /// The sentence of a goal.
    Goal,
    /// What is asked for a quality criterion.
    Criterion,
}

impl Subject {
    /// True for what excludes a bid.
    fn excludes(self) -> bool {
        matches!(
            self,
            Self::KnockOut | Self::Requirement(RequirementClass::Must)
        )
    }

    /// True for what earns points.
    fn is_wish(self) -> bool {
        match self {
            Self::Requirement(class) => class.scores(),
            Self::KnockOut | Self::Goal | Self::Criterion => false,
        }
    }
}

/// Which texts a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum About {
    /// Every text.
    All,
    /// Knock-outs, requirements and criteria: what is asked of tenderers.
    Asked,
    /// Knock-outs and requirements.
    Met,
    /// What excludes.
    Musts,
    /// What earns points.
    Wishes,
    /// Only knock-outs.
    KnockOuts,
    /// Only criteria.
    Criteria,
    /// Only goals.
    Goals,
}

/// When a hit is no hit after all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unless {
    /// Never.
    Never,
    /// When its sentence names a measure.
    Measured,
    /// When its sentence allows what is equivalent.
    Equivalent,
    /// When "or equivalent" stands close behind it.
    OrEquivalent,
}

/// Where in its sentence a hit must stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Anywhere.
    Anywhere,
    /// At the start.
    Start,
    /// Early, and not in a clause of its own: "the system must", not "who must".
    Main,
}

/// One rule.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its name; the texts live under it and under it with `-advice`.
    pub code: &'static str,
    level: Level,
    about: About,
    /// When it does not count.
    pub unless: Unless,
    /// Where it counts.
    pub place: Place,
}

impl Rule {
    /// How much a remark of this rule weighs for this text; nothing when it is not about it.
    pub fn level(&self, subject: Subject) -> Option<Level> {
        if subject == Subject::Requirement(RequirementClass::Wont) && self.about != About::All {
            return None;
        }
        let applies = match self.about {
            About::All => true,
            About::Asked => subject != Subject::Goal,
            About::Met => !matches!(subject, Subject::Goal | Subject::Criterion),
            About::Musts => subject.excludes(),
            About::Wishes => subject.is_wish(),
            About::KnockOuts => subject == Subject::KnockOut,
            About::Criteria => subject == Subject::Criterion,
            About::Goals => subject == Subject::Goal,
        };
        // What nobody is excluded by can be answered, however loosely it is written.
        let mild = self.is_about_firmness() && !subject.excludes();
        let level = if mild { Level::Warning } else { self.level };
        applies.then_some(level)
    }

    fn is_about_firmness(&self) -> bool {
        matches!(self.code, ESCAPE | OPEN_ENDED)
    }
}

/// The rule about escape clauses.
const ESCAPE: &str = "wording-escape";
/// The rule about lists without an end.
const OPEN_ENDED: &str = "wording-open-ended";
/// The rule about unfinished text.
pub const PLACEHOLDER: &str = "wording-placeholder";
/// The rule about names of makers and products.
pub const BRAND: &str = "wording-brand";
/// The rule about signs that nobody sees.
pub const UNSEEN: &str = "wording-unseen";
/// The rule about long sentences.
pub const LONG: &str = "wording-long";
/// The rule about abbreviations.
pub const ABBREVIATION: &str = "wording-abbreviation";
/// The rule about goals that are a purchase.
pub const PURCHASE: &str = "wording-goal-purchase";
/// The rule about goals with a verb that nobody can measure.
pub const GOAL_VERB: &str = "wording-goal-verb";
/// The rule about goals without a number.
pub const GOAL_NUMBER: &str = "wording-goal-number";
/// The rule about goals without a date.
pub const GOAL_DATE: &str = "wording-goal-date";

/// Every rule.
pub static RULES: &[Rule] = &[
    rule(PLACEHOLDER, Level::Error, About::All),
    rule(BRAND, Level::Error, About::Asked).unless(Unless::OrEquivalent),
    rule("wording-discrimination", Level::Error, About::Asked),
    rule("wording-selection", Level::Error, About::Criteria),
    rule(ESCAPE, Level::Error, About::Met),
    rule(OPEN_ENDED, Level::Error, About::Asked),
    rule(UNSEEN, Level::Warning, About::All),
    rule("wording-vague", Level::Warning, About::Asked).unless(Unless::Measured),
    rule("wording-quantity", Level::Warning, About::Asked),
    rule("wording-time", Level::Warning, About::Asked).unless(Unless::Measured),
    rule("wording-comparison", Level::Warning, About::Asked).unless(Unless::Measured),
    rule("wording-absolute", Level::Warning, About::Met),
    rule("wording-double", Level::Warning, About::Met),
    rule("wording-over-specified", Level::Warning, About::Met),
    rule("wording-must-as-wish", Level::Warning, About::Musts),
    rule("wording-wish-as-must", Level::Warning, About::Wishes).at(Place::Main),
    rule("wording-standard", Level::Warning, About::Asked).unless(Unless::Equivalent),
    rule("wording-proportion", Level::Warning, About::KnockOuts),
    rule(PURCHASE, Level::Warning, About::Goals),
    rule(GOAL_VERB, Level::Warning, About::Goals),
    rule(GOAL_NUMBER, Level::Warning, About::Goals),
    rule(GOAL_DATE, Level::Warning, About::Goals),
    rule("wording-soft", Level::Tip, About::Asked).unless(Unless::Measured),
    rule("wording-example", Level::Tip, About::Met),
    rule("wording-universal", Level::Tip, About::Met),
    rule("wording-passive", Level::Tip, About::Met),
    rule("wording-pronoun", Level::Tip, About::Met).at(Place::Start),
    rule("wording-negation", Level::Tip, About::Met),
    rule("wording-purpose", Level::Tip, About::Met),
    rule("wording-ability", Level::Tip, About::Met),
    rule("wording-solution", Level::Tip, About::Met),
    rule("wording-evidence", Level::Tip, About::Criteria),
    rule(LONG, Level::Tip, About::Met),
    rule("wording-brackets", Level::Tip, About::Met),
    rule(ABBREVIATION, Level::Tip, About::Met),
];

const fn rule(code: &'static str, level: Level, about: About) -> Rule {
    Rule {
        code,
        level,
        about,
        unless: Unless::Never,
        place: Place::Anywhere,
    }
}

impl Rule {
    const fn unless(self, unless: Unless) -> Self {
        Self { unless, ..self }
    }

    const fn at(self, place: Place) -> Self {
        Self { place, ..self }
    }
}

/// The rule with this code; nothing when there is none.
pub fn find(code: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.code == code)
}
