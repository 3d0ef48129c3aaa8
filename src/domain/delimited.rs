//! Text in rows and cells, as a spreadsheet copies it or saves it as CSV.

/// What parts the cells of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Separator {
    /// As a spreadsheet copies.
    Tab,
    /// As a spreadsheet saves where the comma is for decimals.
    Semicolon,
    /// As a spreadsheet saves elsewhere.
    Comma,
}

impl Separator {
    /// All of them, the one that texts rarely hold first.
    pub const ALL: [Self; 3] = [Self::Tab, Self::Semicolon, Self::Comma];

    /// The sign itself.
    pub fn sign(self) -> char {
        match self {
            Self::Tab => '\t',
            Self::Semicolon => ';',
            Self::Comma => ',',
        }
    }
}

/// The signs with which a spreadsheet starts a formula.
const FORMULA: [char; 4] = ['=', '+', '-', '@'];

/// Reads rows of cells. A cell between quotes may hold separators, line breaks and doubled quotes;
/// a quote that starts a cell and is not closed at its end is a sign like any other, because
/// spreadsheets copy such a cell as it is.
pub fn read(text: &str, separator: Separator) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let (mut rows, mut row) = (Vec::new(), Vec::new());
    let mut rest = text.as_str();
    loop {
        let (value, after) = cell(rest, separator.sign());
        row.push(value);
        let mut signs = after.chars();
        match signs.next() {
            Some('\n') => rows.push(std::mem::take(&mut row)),
            Some(_) => {}
            None => break,
        }
        rest = signs.as_str();
    }
    rows.push(row);
    rows
}

/// The first cell, and the text from the sign that ends it.
fn cell(text: &str, sign: char) -> (String, &str) {
    if let Some((inside, after)) = quoted(text)
        && (after.is_empty() || after.starts_with([sign, '\n']))
    {
        return (inside, after);
    }
    let end = text.find([sign, '\n']).unwrap_or(text.len());
    let (cell, after) = text.split_at(end);
    (cell.to_owned(), after)
}

/// What stands between quotes at the start, and what follows; nothing when they are not closed.
fn quoted(text: &str) -> Option<(String, &str)> {
    let mut rest = text.strip_prefix('"')?;
    let mut inside = String::new();
    loop {
        let (before, after) = rest.split_once('"')?;
        inside.push_str(before);
        match after.strip_prefix('"') {
            Some(next) => {
                inside.push('"');
                rest = next;
            }
            None => return Some((inside, after)),
        }
    }
}

/// Writes rows of cells, each row on lines of its own. A cell that could be read in another way
/// stands between quotes.
pub fn write(rows: &[Vec<String>], separator: Separator) -> String {
    let mut text = String::new();
    for row in rows {
        for (place, cell) in row.iter().enumerate() {
            if place > 0 {
                text.push(separator.sign());
            }
            if cell.contains(['"', '\t', ';', ',', '\n', '\r']) {
                text.push('"');
                text.push_str(&cell.replace('"', "\"\""));
                text.push('"');
            } else {
                text.push_str(cell);
            }
        }
        text.push_str("\r\n");
    }
    text
}

/// The text as a spreadsheet may have it: one that looks like a formula gets an apostrophe in front,
/// so that it stays a text.
pub fn guarded(text: &str) -> String {
    if looks_like_formula(text) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// The text without the apostrophe that [`guarded`] puts in front.
pub fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if looks_like_formula(rest) => rest,
        Some(_) | None => text,
    }
}

/// Also behind apostrophes, so that taking one away is the exact reverse of putting one there.
fn looks_like_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_and_cells_are_read_as_a_spreadsheet_means_them() {
        for (case, text, expected) in [
            ("nothing", "", vec![vec![""]]),
            ("one row", "a\tb", vec![vec!["a", "b"]]),
            (
                "every kind of line break",
                "a\r\nb\rc\n",
                vec![vec!["a"], vec!["b"], vec!["c"], vec![""]],
            ),
            ("empty cells", "\ta\t", vec![vec!["", "a", ""]]),
            (
                "a line break in a cell",
                "\"a\nb\"\tc",
                vec![vec!["a\nb", "c"]],
            ),
            ("a tab in a cell", "\"a\tb\"", vec![vec!["a\tb"]]),
            (
                "doubled quotes",
                "\"zegt \"\"ja\"\"\"",
                vec![vec!["zegt \"ja\""]],
            ),
            (
                "quotes inside a cell",
                "zegt \"ja\"\tb",
                vec![vec!["zegt \"ja\"", "b"]],
            ),
            (
                "a cell that only begins with quotes",
                "\"ja\" zegt hij\tb",
                vec![vec!["\"ja\" zegt hij", "b"]],
            ),
            (
                "quotes that are never closed",
                "\"ja\tb",
                vec![vec!["\"ja", "b"]],
            ),
            ("a mark of the byte order", "\u{feff}a", vec![vec!["a"]]),
        ] {
            assert_eq!(read(text, Separator::Tab), expected, "{case}");
        }
    }

    #[test]
    fn what_is_written_is_read_back_with_each_separator() {
        let rows = [
            ["a;b", "c,d", "e\tf"],
            ["g\nh", "\"i\" j", " k "],
            ["", "'", "'=l"],
        ];
        let rows = rows.map(|row| row.map(str::to_owned).to_vec());
        for separator in Separator::ALL {
            let mut found = read(&write(&rows, separator), separator);
            assert_eq!(found.pop(), Some(vec![String::new()]), "the last line ends");
            assert_eq!(found, rows, "{separator:?}");
        }
    }

    #[test]
    fn a_text_that_looks_like_a_formula_is_guarded_and_comes_back() {
        for (text, safe) in [
            ("=1+1", "'=1+1"),
            ("+31", "'+31"),
            ("- punt", "'- punt"),
            ("@naam", "'@naam"),
            ("'=1", "''=1"),
            ("'s ochtends", "'s ochtends"),
            ("a=b", "a=b"),
            ("", ""),
        ] {
            assert_eq!(guarded(text), safe);
            assert_eq!(unguarded(safe), text);
        }
    }
}
