//! Strict JSON: numbers stay text, a key stands once in its object, nesting ends.
//!
//! A general parser would turn a number into a float and keep the last of two equal keys; either
//! could change an award without anybody noticing.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::domain::award::InputError;

#[cfg(test)]
mod tests;

/// How deep lists and objects may nest; the criteria (32 deep) take two levels each.
const DEEPEST: usize = 128;

/// How many keys are compared one by one; a larger object keeps them sorted.
const FEW_KEYS: usize = 12;

/// A JSON value whose numbers are still the text that was written. Only a text with an escape in
/// it is a copy; everything else is read where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node<'a> {
    /// Nothing.
    Null,
    /// True or false.
    Bool(bool),
    /// A number, as it was written.
    Number(&'a str),
    /// A text.
    Text(Cow<'a, str>),
    /// A list.
    List(Vec<Node<'a>>),
    /// An object, its keys unique and in the order of the document.
    Object(Vec<(Cow<'a, str>, Node<'a>)>),
}

/// Parses a document, or says where it stops being JSON.
pub fn parse(text: &[u8]) -> Result<Node<'_>, InputError> {
    let text = match std::str::from_utf8(text) {
        Ok(text) => text,
        Err(error) => {
            let valid = String::from_utf8_lossy(&text[..error.valid_up_to()]);
            let mut parser = Parser::new(&valid);
            parser.at = valid.len();
            return Err(parser.wrong("the bytes are not UTF-8; save the file as UTF-8"));
        }
    };
    let mut parser = Parser::new(text);
    if text.starts_with('\u{feff}') {
        return Err(
            parser.wrong("a byte order mark comes first; save the file as UTF-8 without BOM")
        );
    }
    parser.space();
    let node = parser.value(0)?;
    parser.space();
    if parser.peek().is_some() {
        return Err(parser.wrong("the document already ended; remove what follows"));
    }
    Ok(node)
}

/// A key as a JSON pointer writes it.
pub fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// Appends a key to a JSON pointer.
pub fn pointer(parent: &str, key: &str) -> String {
    format!("{parent}/{}", escaped(key))
}

/// An error as seen from the object or list around it: a pointer that was begun gets longer.
fn inside(mut error: InputError, key: &str) -> InputError {
    if !error.pointer.is_empty() {
        error.pointer = pointer("", key) + &error.pointer;
    }
    error
}

/// The keys of one object so far.
#[derive(Default)]
struct Keys<'a>(BTreeSet<Cow<'a, str>>);

impl<'a> Keys<'a> {
    /// Whether a key is among the entries already.
    fn has(&mut self, key: Cow<'a, str>, entries: &[(Cow<'a, str>, Node<'a>)]) -> bool {
        if entries.len() < FEW_KEYS {
            return entries.iter().any(|(other, _)| *other == key);
        }
        if self.0.is_empty() {
            self.0
                .extend(entries.iter().map(|(other, _)| other.clone()));
        }
        !self.0.insert(key)
    }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Parser<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    fn value(&mut self, depth: usize) -> Result<Node<'a>, InputError> {
        if depth > DEEPEST {
            return Err(self.wrong("lists and objects nest too deeply; at most 128 levels"));
        }
        match self.peek() {
            Some(b'{') => self.object(depth),
            Some(b'[') => self.list(depth),
            Some(b'"') => Ok(Node::Text(self.string()?)),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.literal("true", Node::Bool(true)),
            Some(b'f') => self.literal("false", Node::Bool(false)),
            Some(b'n') => self.literal("null", Node::Null),
            Some(_) => Err(self.wrong("a value is expected here")),
            None => Err(self.wrong("the document stops too early")),
        }
    }

    fn object(&mut self, depth: usize) -> Result<Node<'a>, InputError> {
        let (mut entries, mut keys) = (Vec::new(), Keys::default());
        self.at += 1;
        self.space();
        if self.take(b'}') {
            return Ok(Node::Object(entries));
        }
        loop {
            if self.peek() != Some(b'"') {
                return Err(self.wrong("a key in double quotes is expected here"));
            }
            let key = self.string()?;
            if keys.has(key.clone(), &entries) {
                return Err(InputError {
                    pointer: pointer("", &key),
                    message: format!("The key `{key}` stands twice in one object; keep one."),
                });
            }
            self.space();
            if !self.take(b':') {
                return Err(self.wrong("a colon is expected here"));
            }
            self.space();
            let value = self.value(depth + 1);
            let value = value.map_err(|error| inside(error, &key))?;
            entries.push((key, value));
            self.space();
            if self.take(b'}') {
                return Ok(Node::Object(entries));
            }
            if !self.take(b',') {
                return Err(self.wrong("a comma or `}` is expected here"));
            }
            self.space();
        }
    }

    fn list(&mut self, depth: usize) -> Result<Node<'a>, InputError> {
        let mut items = Vec::new();
        self.at += 1;
        self.space();
        if self.take(b']') {
            return Ok(Node::List(items));
        }
        loop {
            let item = self.value(depth + 1);
            items.push(item.map_err(|error| inside(error, &items.len().to_string()))?);
            self.space();
            if self.take(b']') {
                return Ok(Node::List(items));
            }
            if !self.take(b',') {
                return Err(self.wrong("a comma or `]` is expected here"));
            }
            self.space();
        }
    }

    fn string(&mut self) -> Result<Cow<'a, str>, InputError> {
        self.at += 1;
        let plain = self.plain()?;
        if self.take(b'"') {
            return Ok(Cow::Borrowed(plain));
        }
        let mut out = plain.to_owned();
        while !self.take(b'"') {
            self.at += 1;
            out.push(self.escape()?);
            out.push_str(self.plain()?);
        }
        Ok(Cow::Owned(out))
    }

    /// What stands in a text up to its end or an escape.
    fn plain(&mut self) -> Result<&'a str, InputError> {
        let rest = &self.text[self.at..];
        let is_special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..0x20);
        let length = rest.as_bytes().iter().position(is_special);
        self.at += length.unwrap_or(rest.len());
        match self.peek() {
            None => Err(self.wrong("the text between double quotes does not end")),
            Some(0..0x20) => Err(self.wrong("a control character must be written as an escape")),
            Some(_) => Ok(&rest[..length.unwrap_or(rest.len())]),
        }
    }

    fn escape(&mut self) -> Result<char, InputError> {
        let Some(letter) = self.peek() else {
            return Err(self.wrong("the text between double quotes does not end"));
        };
        let plain = match letter {
            b'"' | b'\\' | b'/' => char::from(letter),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode(),
            _ => return Err(self.wrong("this escape does not exist")),
        };
        self.at += 1;
        Ok(plain)
    }

    /// Reads `uXXXX`, or two of them when the first is half of a pair.
    fn unicode(&mut self) -> Result<char, InputError> {
        let first = self.four_digits()?;
        let code = if (0xD800..0xDC00).contains(&first) && self.text[self.at..].starts_with("\\u") {
            self.at += 1;
            let second = self.four_digits()?;
            if !(0xDC00..0xE000).contains(&second) {
                return Err(self.wrong("half of a character is missing in this escape"));
            }
            0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)
        } else {
            first
        };
        char::from_u32(code)
            .ok_or_else(|| self.wrong("half of a character is missing in this escape"))
    }

    fn four_digits(&mut self) -> Result<u32, InputError> {
        let digits = self.text.get(self.at + 1..self.at + 5);
        let digits = digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let Some(code) = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok()) else {
            return Err(self.wrong("four hexadecimal digits are expected after `\\u`"));
        };
        self.at += 5;
        Ok(code)
    }

    fn number(&mut self) -> Result<Node<'a>, InputError> {
        let start = self.at;
        self.take(b'-');
        let leading_zero = self.peek() == Some(b'0');
        let whole = self.digits();
        let mut valid = whole == 1 || (whole > 1 && !leading_zero);
        if self.take(b'.') {
            valid &= self.digits() > 0;
        }
        if self.take(b'e') || self.take(b'E') {
            let _ = self.take(b'+') || self.take(b'-');
            valid &= self.digits() > 0;
        }
        if valid {
            return Ok(Node::Number(&self.text[start..self.at]));
        }
        self.at = start;
        Err(self.wrong("this is no number of JSON"))
    }

    fn digits(&mut self) -> usize {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        self.at - start
    }

    fn literal(&mut self, word: &str, node: Node<'a>) -> Result<Node<'a>, InputError> {
        if self.text[self.at..].starts_with(word) {
            self.at += word.len();
            return Ok(node);
        }
        Err(self.wrong("a value is expected here"))
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn wrong(&self, what: &str) -> InputError {
        let before = &self.text[..self.at];
        let line = before.matches('\n').count() + 1;
        let column = before
            .rsplit('\n')
            .next()
            .unwrap_or_default()
            .chars()
            .count()
            + 1;
        let message = format!("This is no valid JSON at line {line}, column {column}: {what}.");
        InputError {
            pointer: String::new(),
            message,
        }
    }
}
