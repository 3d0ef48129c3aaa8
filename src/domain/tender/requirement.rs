//! Part 4, pakket van eisen: musts, wishes and points that are still to be developed.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

#[cfg(test)]
mod tests;

/// One requirement.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Requirement {
    /// Stable within the dossier, for example "R014".
    pub id: String,
    /// Subject, for example "Koppelingen".
    #[serde(default)]
    pub area: String,
    /// What must be possible.
    #[serde(default)]
    pub text: String,
    /// `MoSCoW`, or to develop.
    pub class: RequirementClass,
    /// What it is about; nothing while nobody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<RequirementKind>,
    /// What tenderers answer beside the points; see [`Requirement::asks_description`].
    #[serde(default, skip_serializing_if = "AnswerForm::is_choice")]
    pub answer_form: AnswerForm,
    /// A wish that is kept for the negotiation. Internal: documents do not print it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub negotiable: bool,
    /// Who will use it and how often, so that the list can be pruned. Internal, as above.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub expected_use: String,
    /// Points for a full answer; only for classes that score.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<Decimal>,
    /// A concrete example.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub example: String,
    /// Who asked for it, for example "MoSCoW-workshop 3 maart" or "Privacy officer".
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub origin: String,
    /// How it is checked, for example "demonstratie" or "documentatie".
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub check: String,
    /// Code of the library item; empty when the buyer wrote it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub library: String,
    /// Goals that it serves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<String>,
    /// Bottlenecks of the motivation that it takes away.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bottlenecks: Vec<String>,
    /// How months become a share; absent means the criterion's curve.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub curve: Option<Curve>,
}

impl Requirement {
    /// Whether tenderers also describe their solution. What is to be developed is answered in months
    /// with an explanation already.
    pub fn asks_description(&self) -> bool {
        self.answer_form == AnswerForm::Description && self.class != RequirementClass::ToDevelop
    }

    /// Whether an answer comes with words: a description, or an explanation of the months.
    pub fn asks_words(&self) -> bool {
        self.asks_description() || self.class == RequirementClass::ToDevelop
    }

    /// The same with only the marks that fit its class.
    #[must_use]
    pub fn fitted(mut self) -> Self {
        if self.class == RequirementClass::ToDevelop {
            self.answer_form = AnswerForm::Choice;
        }
        self.negotiable = self.negotiable && self.class.is_wish();
        self.curve = self
            .curve
            .filter(|_| self.class == RequirementClass::ToDevelop);
        self
    }
}

/// What a requirement is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RequirementKind {
    /// What it does.
    Functional,
    /// How well it does it: speed, ease, availability.
    Quality,
    /// What it is made of and connects to.
    Technical,
    /// What people do: help, training, maintenance.
    Service,
    /// Rights and duties.
    Legal,
}

impl RequirementKind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::Functional,
        Self::Quality,
        Self::Technical,
        Self::Service,
        Self::Legal,
    ];

    /// The name in dossiers and forms.
    pub fn name(self) -> &'static str {
        match self {
            Self::Functional => "functional",
            Self::Quality => "quality",
            Self::Technical => "technical",
            Self::Service => "service",
            Self::Legal => "legal",
        }
    }

    /// Reads a name; anything unknown is nothing.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// What tenderers answer to a must or a wish.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerForm {
    /// Yes, partly or no.
    #[default]
    Choice,
    /// The same, with a description of their solution.
    Description,
}

impl AnswerForm {
    /// All forms, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Choice, Self::Description];

    /// The name in dossiers and forms.
    pub fn name(self) -> &'static str {
        match self {
            Self::Choice => "choice",
            Self::Description => "description",
        }
    }

    /// Reads a name; anything unknown is nothing.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.name() == name)
    }

    /// Whether nothing is asked beside the choice.
    pub fn is_choice(&self) -> bool {
        *self == Self::Choice
    }
}

/// The `MoSCoW` classes, and "te ontwikkelen".
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum RequirementClass {
    /// Eis: a bid that does not meet it is excluded.
    #[default]
    Must,
    /// Wens, zwaar: scores.
    Should,
    /// Wens, licht: scores.
    Could,
    /// Buiten scope: recorded so that nobody asks again.
    Wont,
    /// Te ontwikkelen: scored by months until delivery.
    ToDevelop,
}

/// How a number becomes a share between 0 and 1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Curve {
    /// The share of the first point whose x is at least the value.
    Steps {
        /// Pairs of x and share, x ascending.
        points: Vec<(Decimal, Decimal)>,
        /// The share beyond the last point.
        #[serde(default)]
        after: Decimal,
        /// The unit of the shares; 1 when absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        of: Option<Decimal>,
    },
    /// Straight lines through the points.
    Linear {
        /// Pairs of x and share, x ascending.
        points: Vec<(Decimal, Decimal)>,
        /// What happens outside the points.
        #[serde(default)]
        outside: Outside,
        /// The unit of the shares; 1 when absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        of: Option<Decimal>,
    },
}

impl Curve {
    /// Whether a larger value anywhere earns more than a smaller one: with months on the x, whoever
    /// delivers later would earn more.
    pub fn rises(&self) -> bool {
        let (Self::Steps { points, .. } | Self::Linear { points, .. }) = self;
        let inside = points.windows(2).any(|pair| pair[1].1 > pair[0].1);
        let beyond = match self {
            Self::Steps { points, after, .. } => {
                points.last().is_some_and(|(_, share)| after > share)
            }
            Self::Linear { .. } => false,
        };
        inside || beyond
    }
}

/// What a linear curve does outside its points.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outside {
    /// Keeps the first or last share.
    #[default]
    Clip,
    /// Continues the first or last line.
    Extend,
}

impl RequirementClass {
    /// All classes, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::Must,
        Self::Should,
        Self::Could,
        Self::Wont,
        Self::ToDevelop,
    ];

    /// The classes that earn points.
    pub const SCORING: [Self; 3] = [Self::Should, Self::Could, Self::ToDevelop];

    /// True for a class that earns points.
    pub fn scores(self) -> bool {
        Self::SCORING.contains(&self)
    }

    /// True for a wish of `MoSCoW`, heavy or light.
    pub fn is_wish(self) -> bool {
        matches!(self, Self::Should | Self::Could)
    }

    /// The name in dossiers and forms.
    pub fn name(self) -> &'static str {
        match self {
            Self::Must => "must",
            Self::Should => "should",
            Self::Could => "could",
            Self::Wont => "wont",
            Self::ToDevelop => "to-develop",
        }
    }

    /// Reads a name; anything unknown is nothing.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.name() == name)
    }
}
