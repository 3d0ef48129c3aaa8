//! From rows of a spreadsheet to requirements.

use rust_decimal::Decimal;

use crate::domain::delimited::{self, Separator};
use crate::domain::tender::requirement::{
    AnswerForm, Requirement, RequirementClass, RequirementKind,
};
use crate::i18n::number::{self, NumberProblem};
use crate::i18n::requirement_list::problem::{
    CellProblem, LONGEST, ListProblem, MOST_POINTS, MOST_ROWS,
};
use crate::i18n::requirement_list::{Column, answer_words, class_word, kind_word, other_words};
use crate::i18n::{Language, Texts};

/// A row of the list.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Row {
    /// Which row it is in the list, counted from 1, the names of the columns too.
    pub place: usize,
    /// The number that it has where it comes from.
    pub number: String,
    /// What it says; without an id.
    pub requirement: Requirement,
    /// What is wrong, with the column; none when the cell has no column.
    pub problems: Vec<(Option<Column>, CellProblem)>,
    /// Codes of goals that the tender does not have; the requirement comes without them.
    pub no_goals: Vec<String>,
}

/// Reads a list; rows whose class is not told are of `class`.
///
/// # Errors
/// When it cannot be told what the cells are. What is wrong with a cell stands in its row.
pub fn list(text: &str, class: Option<RequirementClass>) -> Result<Vec<Row>, ListProblem> {
    let words = Words::of_all_languages();
    let rows = split(text, &words).into_iter().zip(1..);
    let mut rows = rows.filter(|(cells, _)| !is_blank(cells)).peekable();
    let Some((first, _)) = rows.peek() else {
        return Err(ListProblem::Empty);
    };
    let named = words.is_head(first);
    let columns = if named {
        columns(&words, first)?
    } else {
        vec![Some(Column::Text)]
    };
    let rows: Vec<(Vec<String>, usize)> = rows.skip(usize::from(named)).collect();
    if rows.is_empty() {
        return Err(ListProblem::Empty);
    }
    if rows.len() > MOST_ROWS {
        return Err(ListProblem::TooManyRows(rows.len()));
    }
    if !named && !rows.iter().all(|(cells, _)| is_blank(&cells[1..])) {
        return Err(ListProblem::NoNames);
    }
    if class.is_none() && !columns.contains(&Some(Column::Class)) {
        return Err(ListProblem::NoClass);
    }
    let read = rows.into_iter();
    Ok(read
        .map(|(cells, place)| row(&words, &columns, class, &cells, place))
        .collect())
}

/// The rows by the separator at which the first one names columns; a list without names has one
/// column.
fn split(text: &str, words: &Words) -> Vec<Vec<String>> {
    let by = |separator| delimited::read(text, separator);
    let mut ways = Separator::ALL.into_iter().map(by);
    let named = ways.find(|rows| {
        let first = rows.iter().find(|cells| !is_blank(cells));
        first.is_some_and(|cells| words.is_head(cells))
    });
    named.unwrap_or_else(|| by(Separator::Tab))
}

fn is_blank(cells: &[String]) -> bool {
    cells.iter().all(|cell| cell.trim().is_empty())
}

/// The column of each cell; a column without a name is none.
fn columns(words: &Words, names: &[String]) -> Result<Vec<Option<Column>>, ListProblem> {
    let is_filled = |name: &String| !name.trim().is_empty();
    let known = |name: &String| words.column(name);
    let unknown = names
        .iter()
        .filter(|name| is_filled(name) && known(name).is_none());
    let unknown: Vec<String> = unknown.map(|name| name.trim().to_owned()).collect();
    if !unknown.is_empty() {
        return Err(ListProblem::Unknown(unknown));
    }
    let columns: Vec<Option<Column>> = names.iter().map(known).collect();
    let count = |column| columns.iter().filter(|one| **one == Some(column)).count();
    if let Some(twice) = Column::ALL.into_iter().find(|column| count(*column) > 1) {
        return Err(ListProblem::Twice(twice));
    }
    if count(Column::Text) == 0 {
        return Err(ListProblem::NoText);
    }
    Ok(columns)
}

fn row(
    words: &Words,
    columns: &[Option<Column>],
    class: Option<RequirementClass>,
    cells: &[String],
    place: usize,
) -> Row {
    let mut row = Row {
        place,
        ..Row::default()
    };
    let (mut class_cell, mut points_cell) = (String::new(), String::new());
    for (index, cell) in cells.iter().enumerate() {
        let text = delimited::unguarded(cell.trim()).to_owned();
        let column = columns.get(index).copied().flatten();
        let length = text.chars().count();
        if length > LONGEST {
            row.problems.push((column, CellProblem::TooLong(length)));
            continue;
        }
        match column {
            None if text.is_empty() => {}
            None => row.problems.push((None, CellProblem::NoName(text))),
            Some(Column::Number) => row.number = one_line(&text),
            Some(Column::Text) => row.requirement.text = text,
            Some(Column::Class) => class_cell = text,
            Some(Column::Points) => points_cell = text,
            Some(Column::Area) => row.requirement.area = one_line(&text),
            Some(Column::Example) => row.requirement.example = text,
            Some(Column::Check) => row.requirement.check = one_line(&text),
            Some(Column::Origin) => row.requirement.origin = one_line(&text),
            Some(Column::Use) => row.requirement.expected_use = one_line(&text),
            Some(Column::Goals) => row.requirement.goals = codes(&text),
            Some(column @ (Column::Kind | Column::Answer | Column::Negotiable)) => {
                if let Err(problem) = mark(words, column, &text, &mut row.requirement) {
                    row.problems.push((Some(column), problem));
                }
            }
        }
    }
    let too_long = |(column, _): &(Option<Column>, CellProblem)| *column == Some(Column::Text);
    if row.requirement.text.is_empty() && !row.problems.iter().any(too_long) {
        row.problems.push((Some(Column::Text), CellProblem::NoText));
    }
    let class = read_class(words, &class_cell, class);
    let known = class.as_ref().ok().copied();
    match class {
        Ok(class) => row.requirement.class = class,
        Err(problem) => row.problems.push((Some(Column::Class), problem)),
    }
    if row.requirement.negotiable && known.is_some_and(|class| !class.is_wish()) {
        let problem = CellProblem::NotAWish;
        row.problems.push((Some(Column::Negotiable), problem));
    }
    row.requirement = row.requirement.fitted();
    match read_points(&points_cell, known) {
        Ok(points) => row.requirement.points = points,
        Err(problem) => row.problems.push((Some(Column::Points), problem)),
    }
    row
}

/// The codes in a cell, each once, parted by commas, semicolons or white space.
fn codes(cell: &str) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    for code in cell.split(|sign: char| sign == ',' || sign == ';' || sign.is_whitespace()) {
        if !code.is_empty() && !codes.iter().any(|known| known.eq_ignore_ascii_case(code)) {
            codes.push(code.to_owned());
        }
    }
    codes
}

/// Writes the codes of goals as the tender does; one that it does not have is left out and told: a
/// list from another tender brings the codes of that one.
pub fn with_goals(rows: &mut [Row], known: &[&str]) {
    for row in rows {
        let mut unknown = Vec::new();
        row.requirement.goals.retain_mut(|code| {
            let goal = known.iter().find(|goal| goal.eq_ignore_ascii_case(code));
            match goal {
                Some(goal) => (*goal).clone_into(code),
                None => unknown.push(std::mem::take(code)),
            }
            goal.is_some()
        });
        row.no_goals = unknown;
    }
}

/// Reads a cell with one of a few words; an empty one says nothing.
fn mark(
    words: &Words,
    column: Column,
    cell: &str,
    one: &mut Requirement,
) -> Result<(), CellProblem> {
    if cell.is_empty() {
        return Ok(());
    }
    let unknown = |problem: fn(String) -> CellProblem| problem(cell.to_owned());
    match column {
        Column::Kind => {
            let kind = known(&words.kinds, cell);
            one.kind = Some(kind.ok_or_else(|| unknown(CellProblem::NotAKind))?);
        }
        Column::Answer => {
            let form = known(&words.answers, cell);
            one.answer_form = form.ok_or_else(|| unknown(CellProblem::NotAnAnswer))?;
        }
        _ => {
            let yes = known(&words.yes_or_no, cell);
            one.negotiable = yes.ok_or_else(|| unknown(CellProblem::NotYesOrNo))?;
        }
    }
    Ok(())
}

/// Fields of one line hold no line breaks.
fn one_line(text: &str) -> String {
    text.replace('\n', " ")
}

fn read_class(
    words: &Words,
    cell: &str,
    otherwise: Option<RequirementClass>,
) -> Result<RequirementClass, CellProblem> {
    if cell.is_empty() {
        return otherwise.ok_or(CellProblem::NoClass);
    }
    words
        .class(cell)
        .ok_or_else(|| CellProblem::NotAClass(cell.to_owned()))
}

/// Points belong to the classes that score; that they are still missing is seen in the list.
fn read_points(
    cell: &str,
    class: Option<RequirementClass>,
) -> Result<Option<Decimal>, CellProblem> {
    let points = match number::parse(cell) {
        Ok(points) => points.normalize(),
        Err(NumberProblem::Empty) if cell.is_empty() => return Ok(None),
        Err(problem) => return Err(CellProblem::Number(problem)),
    };
    if points.scale() > number::FINEST {
        return Err(CellProblem::TooFine);
    }
    if points < Decimal::ZERO || points > MOST_POINTS {
        return Err(CellProblem::NotBetween);
    }
    match class {
        Some(class) if !class.scores() => Err(CellProblem::EarnsNone(class)),
        Some(_) | None => Ok(Some(points)),
    }
}

/// The names of columns and the words for classes, as they are compared.
struct Words {
    columns: Vec<(String, Column)>,
    classes: Vec<(String, RequirementClass)>,
    kinds: Vec<(String, RequirementKind)>,
    answers: Vec<(String, AnswerForm)>,
    yes_or_no: Vec<(String, bool)>,
}

impl Words {
    fn of_all_languages() -> Self {
        let (mut columns, mut classes) = (Vec::new(), Vec::new());
        let (mut kinds, mut answers) = (Vec::new(), Vec::new());
        let mut yes_or_no = vec![("x".to_owned(), true)];
        for texts in Language::ALL.map(Language::texts) {
            for column in Column::ALL {
                let names = names(texts, column).into_iter();
                columns.extend(names.map(|name| (plain(&name), column)));
            }
            for class in RequirementClass::ALL {
                let mut words = other_words(texts, class);
                words.push(class_word(texts, class));
                classes.extend(words.iter().map(|word| (plain(word), class)));
            }
            let kind = |one| (plain(&kind_word(texts, one)), one);
            kinds.extend(RequirementKind::ALL.map(kind));
            let form = |one| (plain(&answer_words(texts, one)), one);
            answers.extend(AnswerForm::ALL.map(form));
            for (key, yes) in [("difference-yes", true), ("difference-no", false)] {
                yes_or_no.push((plain(&texts.get(key)), yes));
            }
        }
        Self {
            columns,
            classes,
            kinds,
            answers,
            yes_or_no,
        }
    }

    fn column(&self, name: &str) -> Option<Column> {
        known(&self.columns, name)
    }

    fn class(&self, word: &str) -> Option<RequirementClass> {
        known(&self.classes, word)
    }

    /// Whether a row names columns: the one of the texts, or several others. A word that also names
    /// a class, such as "eis", says so only on its own.
    fn is_head(&self, cells: &[String]) -> bool {
        let filled = cells.iter().filter(|cell| !cell.trim().is_empty()).count();
        let known = cells.iter().filter(|cell| self.column(cell).is_some());
        let names_texts = cells.iter().any(|cell| {
            self.column(cell) == Some(Column::Text) && (filled == 1 || self.class(cell).is_none())
        });
        names_texts || known.count() > 1
    }
}

/// What a word stands for.
fn known<T: Copy>(words: &[(String, T)], word: &str) -> Option<T> {
    let word = plain(word);
    let mut words = words.iter();
    words.find(|(one, _)| *one == word).map(|(_, one)| *one)
}

fn names(texts: Texts, column: Column) -> Vec<String> {
    let mut names = column.other_names(texts);
    names.push(column.label(texts));
    names
}

/// Letter size, spaces and the signs that end a question do not matter.
fn plain(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ").to_lowercase();
    text.trim_end_matches(['?', ':', '.', '*', ' ']).to_owned()
}
