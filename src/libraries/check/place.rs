//! Where a mistake stands in the file.

use crate::libraries::LibraryError;

/// A file and its text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'a> {
    /// The file.
    pub file: &'a str,
    /// Its text.
    pub text: &'a str,
}

impl Place<'_> {
    /// A mistake in the item with this code, at the line that gives the key this value; the line of
    /// the code when the key is not there.
    pub(super) fn error(
        &self,
        code: &str,
        key: &str,
        value: &str,
        problem: String,
    ) -> LibraryError {
        LibraryError {
            file: self.file.to_owned(),
            line: self.line(code, key, value),
            key: key.to_owned(),
            problem,
        }
    }

    fn line(&self, code: &str, key: &str, value: &str) -> usize {
        let lines: Vec<&str> = self.text.lines().map(str::trim_start).collect();
        let declaration = format!("code = \"{code}\"");
        // A code that is used twice is told at the second place.
        let declared = lines
            .iter()
            .rposition(|line| line.starts_with(&declaration));
        let Some(declared) = declared else { return 1 };
        let after = lines.iter().enumerate().skip(declared);
        let item = after.take_while(|(_, line)| !line.starts_with("[[") || line.contains('.'));
        let gives = item
            .filter(|(_, line)| key_of(line) == Some(key))
            .find(|(_, line)| line.contains(value));
        gives.map_or(declared, |(index, _)| index) + 1
    }
}

/// The key that a line gives a value.
fn key_of(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    Some(key.trim())
}

/// A file that cannot be read as a library: what the reader says, with the key that it is about.
pub(super) fn unreadable(file: &str, text: &str, start: usize, message: &str) -> LibraryError {
    let before = text.get(..start).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let named = |opening: &str| message.strip_prefix(opening)?.split('`').next();
    let on_line = || {
        let line = text.lines().nth(line - 1)?;
        // A line that gives no value at all still begins with what it is about.
        key_of(line).or_else(|| line.split_whitespace().next())
    };
    let (key, problem) = if let Some(key) = named("missing field `") {
        (key, "is missing in the item that starts here".to_owned())
    } else if let Some(key) = named("unknown field `") {
        (key, "is not a key that is known here".to_owned())
    } else {
        let said = message.lines().collect::<Vec<_>>().join(", ");
        (on_line().unwrap_or("?"), said)
    };
    LibraryError {
        file: file.to_owned(),
        line,
        key: key.to_owned(),
        problem,
    }
}
