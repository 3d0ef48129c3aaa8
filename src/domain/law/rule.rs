//! What a rule is, exactly as its file says it.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer};

use crate::domain::law::case::{Buyer, ContractKind, Pace, TermKind};
use crate::domain::law::country::Country;
use crate::domain::quantity::money::Money;

/// A law or another text with rules.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Referred to by rules.
    pub code: String,
    /// Its name in Dutch.
    pub nl: String,
    /// Its name in English.
    pub en: String,
    /// Where it can be read.
    pub address: String,
}

/// One rule.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Stable name.
    pub code: String,
    /// Where it holds.
    pub countries: Vec<Country>,
    /// The code of its source.
    pub source: String,
    /// The article in it.
    pub article: String,
    /// The first day on which it holds.
    #[serde(deserialize_with = "day")]
    pub from: Date,
    /// The last day on which it holds; nothing while no end is known.
    #[serde(default, deserialize_with = "some_day")]
    pub until: Option<Date>,
    /// True when the figure was read in a source; false: known, read the law first.
    pub read: bool,
    /// What it says, in Dutch.
    pub nl: String,
    /// What it says, in English.
    pub en: String,
    /// What it says, for the program.
    pub says: Says,
}

/// What a rule says.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Says {
    /// From which value European rules hold.
    Threshold(Threshold),
    /// The least days of a period.
    Minimum(Minimum),
    /// Days more or less than the minimum.
    Change(Change),
    /// The most that may be asked.
    Limit {
        /// Of what.
        of: LimitOf,
        /// A percentage of the estimated value, or a number.
        most: Decimal,
    },
    /// A choice that needs a reason.
    Duty {
        /// Which choice.
        of: DutyOf,
        /// True when it binds from the European threshold only.
        #[serde(default)]
        from_threshold: bool,
        /// From which estimated value it binds; nothing for any.
        #[serde(default)]
        from_amount: Option<Money>,
    },
    /// How days are counted.
    Counting {
        /// Which rule of counting.
        how: Counting,
    },
}

/// From which value European rules hold.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    /// For whom.
    pub buyers: Vec<Buyer>,
    /// For what.
    pub contracts: Vec<ContractKind>,
    /// The value, excluding VAT.
    pub amount: Money,
}

/// The least days of a period.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Minimum {
    /// Which period.
    pub term: TermKind,
    /// At which pace; empty for any.
    #[serde(default)]
    pub paces: Vec<Pace>,
    /// In which procedures; empty for any.
    #[serde(default)]
    pub procedures: Vec<String>,
    /// For whom; the classic sectors when it does not say.
    #[serde(default = "classic")]
    pub buyers: Vec<Buyer>,
    /// For what; not for social services when it does not say.
    #[serde(default = "ordinary")]
    pub contracts: Vec<ContractKind>,
    /// How many days.
    pub days: i64,
    /// True when it binds below the European threshold too.
    #[serde(default)]
    pub below_too: bool,
    /// In which procedures it never binds and is only something to hold on to.
    #[serde(default)]
    pub guide_in: Vec<String>,
}

/// Days more or less than the minimum.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// Of which period.
    pub term: TermKind,
    /// At which paces.
    pub paces: Vec<Pace>,
    /// In which procedures.
    pub procedures: Vec<String>,
    /// In which case.
    pub when: When,
    /// How many days, with a sign.
    pub days: i64,
}

/// A case in which a period is longer or shorter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    /// Tenders can be handed in electronically.
    Electronic,
    /// The documents are not online in full, free and directly.
    NoFullAccess,
}

/// What may be asked of a tenderer up to a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LimitOf {
    /// The value of a reference, as a percentage of the estimated value.
    ReferenceValue,
    /// References for one core competence.
    ReferenceCount,
    /// The turnover in a year, as a percentage of the estimated value.
    Turnover,
}

/// A choice that the law wants a reason for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DutyOf {
    /// The contract is not divided into lots.
    NoLots,
    /// Contracts are merged.
    Merging,
    /// The award is not by the best price-quality ratio.
    AwardCriterion,
    /// The procedure is accelerated.
    Urgency,
}

/// A rule of counting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Counting {
    /// Where the count starts.
    Start,
    /// A last day that moves on.
    RollOver,
    /// Two working days in a period.
    TwoWorkingDays,
    /// Counting backwards.
    Backwards,
    /// Which days are public holidays.
    Holidays,
}

impl Counting {
    /// All of them; each country has each.
    pub const ALL: [Self; 5] = [
        Self::Start,
        Self::RollOver,
        Self::TwoWorkingDays,
        Self::Backwards,
        Self::Holidays,
    ];
}

impl Rule {
    /// Whether it holds on a day.
    pub fn holds_on(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }

    /// The minimum that it says, when it says one.
    pub fn minimum(&self) -> Option<&Minimum> {
        match &self.says {
            Says::Minimum(minimum) => Some(minimum),
            Says::Threshold(_)
            | Says::Change(_)
            | Says::Limit { .. }
            | Says::Duty { .. }
            | Says::Counting { .. } => None,
        }
    }
}

/// All rules with their sources, checked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rules {
    /// The sources.
    pub sources: Vec<Source>,
    /// The rules, file by file.
    pub all: Vec<Rule>,
}

impl Rules {
    /// The rules of a country that hold on a day.
    pub fn of(&self, country: Country, day: Date) -> impl Iterator<Item = &Rule> {
        self.all
            .iter()
            .filter(move |rule| rule.countries.contains(&country) && rule.holds_on(day))
    }

    /// The source of a rule.
    pub fn source(&self, rule: &Rule) -> &Source {
        let found = self.sources.iter().find(|one| one.code == rule.source);
        found.expect("reading looks up the source of every rule")
    }

    /// A rule of counting.
    pub fn counting(&self, country: Country, which: Counting) -> &Rule {
        let is_it = |rule: &&Rule| matches!(rule.says, Says::Counting { how } if how == which);
        let mut found = self.all.iter().filter(is_it);
        let found = found.find(|rule| rule.countries.contains(&country));
        found.expect("reading asks one of each for each country")
    }
}

fn classic() -> Vec<Buyer> {
    vec![Buyer::Central, Buyer::SubCentral]
}

fn ordinary() -> Vec<ContractKind> {
    vec![
        ContractKind::Works,
        ContractKind::Supplies,
        ContractKind::Services,
    ]
}

fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let text = String::deserialize(deserializer)?;
    let parsed = text.parse::<Date>().ok();
    parsed.ok_or_else(|| serde::de::Error::custom(format!("`{text}` is no day as YYYY-MM-DD")))
}

fn some_day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    day(deserializer).map(Some)
}
