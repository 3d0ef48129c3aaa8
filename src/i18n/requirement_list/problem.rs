//! What is wrong with a list, in words that say what to do.

use rust_decimal::Decimal;

use crate::domain::tender::requirement::RequirementClass;
use crate::i18n::number::{self, NumberProblem};
use crate::i18n::requirement_list::Column;
use crate::i18n::{Fill, Texts};

/// The most rows of a list.
pub const MOST_ROWS: usize = 2_000;
/// The most characters of a cell.
pub const LONGEST: usize = 20_000;
/// The most points of a requirement.
pub const MOST_POINTS: Decimal = Decimal::ONE_HUNDRED;

/// Why a list cannot be read at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListProblem {
    /// There are no rows.
    Empty,
    /// There are more rows than [`MOST_ROWS`].
    TooManyRows(usize),
    /// There are several columns, and the first row names none.
    NoNames,
    /// No column holds the texts.
    NoText,
    /// Two columns are the same.
    Twice(Column),
    /// These names are not known.
    Unknown(Vec<String>),
    /// Neither the list nor the form says which class the rows are.
    NoClass,
}

impl ListProblem {
    /// The problem in words.
    pub fn text(&self, texts: Texts) -> String {
        match self {
            Self::Empty => texts.get("requirements-paste-empty"),
            Self::TooManyRows(rows) => {
                let fills = [
                    ("rows", counted(texts, *rows).into()),
                    ("most", counted(texts, MOST_ROWS).into()),
                ];
                texts.with("requirements-paste-too-many", fills)
            }
            Self::NoNames => texts.get("requirements-paste-no-names"),
            Self::NoText => {
                let name = Column::Text.label(texts);
                texts.with("requirements-paste-no-text", [("name", name.into())])
            }
            Self::Twice(column) => {
                let name = column.label(texts);
                texts.with("requirements-paste-twice", [("name", name.into())])
            }
            Self::Unknown(names) => {
                let names = names.join(" · ");
                texts.with("requirements-paste-unknown", [("names", names.into())])
            }
            Self::NoClass => texts.get("requirements-paste-no-class"),
        }
    }
}

/// What is wrong with a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CellProblem {
    /// The text is missing.
    NoText,
    /// There are more characters than [`LONGEST`].
    TooLong(usize),
    /// This is not a word for a class.
    NotAClass(String),
    /// Neither the row nor the form says which class it is.
    NoClass,
    /// This is not a number.
    Number(NumberProblem),
    /// A number has more decimals than anybody types.
    TooFine,
    /// Points are below 0 or above [`MOST_POINTS`].
    NotBetween,
    /// A class that earns no points has some.
    EarnsNone(RequirementClass),
    /// This is not a word for what a requirement is about.
    NotAKind(String),
    /// This is not a word for what tenderers answer.
    NotAnAnswer(String),
    /// This is neither yes nor no.
    NotYesOrNo(String),
    /// Something else than a wish is kept for the negotiation.
    NotAWish,
    /// The first row has no name above this cell.
    NoName(String),
}

impl CellProblem {
    /// The problem in words.
    pub fn text(&self, texts: Texts) -> String {
        match self {
            Self::NoText => texts.get("requirements-text-missing"),
            Self::TooLong(length) => {
                let fills = [
                    ("length", counted(texts, *length).into()),
                    ("most", counted(texts, LONGEST).into()),
                ];
                texts.with("requirements-paste-too-long", fills)
            }
            Self::NotAClass(word) => {
                let fills = [("word", Fill::from(short(word)))];
                texts.with("requirements-paste-class-unknown", fills)
            }
            Self::NoClass => texts.get("requirements-class-missing"),
            Self::Number(problem) => problem.text(texts),
            Self::TooFine => texts.get("number-too-fine"),
            Self::NotBetween => {
                let print = |value| number::plain(value, texts.language);
                let (least, most) = (print(Decimal::ZERO), print(MOST_POINTS));
                texts.with(
                    "number-between",
                    [("least", least.into()), ("most", most.into())],
                )
            }
            Self::EarnsNone(class) => texts.get(&format!("requirements-points-{}", class.name())),
            Self::NotAKind(word) => named(texts, "requirements-paste-kind-unknown", word),
            Self::NotAnAnswer(word) => named(texts, "requirements-paste-answer-unknown", word),
            Self::NotYesOrNo(word) => named(texts, "requirements-paste-yes-or-no", word),
            Self::NotAWish => texts.get("requirements-negotiable-not-a-wish"),
            Self::NoName(word) => {
                let fills = [("word", Fill::from(short(word)))];
                texts.with("requirements-paste-no-name", fills)
            }
        }
    }
}

fn named(texts: Texts, key: &str, word: &str) -> String {
    texts.with(key, [("word", Fill::from(short(word)))])
}

/// A count with its thousands parted.
pub fn counted(texts: Texts, count: usize) -> String {
    number::plain(Decimal::from(count), texts.language)
}

/// Enough of a cell to find it again.
pub fn short(text: &str) -> String {
    let mut start: String = text.chars().take(40).collect();
    if start.len() < text.len() {
        start.push('…');
    }
    start
}
