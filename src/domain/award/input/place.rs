//! A place in the document: a node with its JSON pointer, and the doors through which it is read.
//!
//! Every door adds its own error and returns nothing, so that reading goes on and the author sees
//! everything that is wrong at once. Null counts as absent.

use std::collections::BTreeSet;

use crate::domain::award::InputError;
use crate::domain::award::exact::Exact;
use crate::domain::award::exact::print;
use crate::domain::award::json::{self, Node};

/// The errors found so far.
#[derive(Debug, Default)]
pub struct Errors(Vec<InputError>);

impl Errors {
    /// Adds an error at a pointer.
    pub fn add(&mut self, pointer: &str, message: impl Into<String>) {
        self.0.push(InputError {
            pointer: pointer.to_owned(),
            message: message.into(),
        });
    }

    /// The errors in the order in which they were found.
    pub fn into_vec(self) -> Vec<InputError> {
        self.0
    }

    /// How many there are so far.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing is wrong so far.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A node with its pointer.
#[derive(Debug, Clone)]
pub struct Place<'a> {
    /// Where it is.
    pub pointer: String,
    /// What is there.
    pub node: &'a Node,
}

impl<'a> Place<'a> {
    /// The document as a whole.
    pub fn root(node: &'a Node) -> Self {
        Self {
            pointer: String::new(),
            node,
        }
    }

    /// A pointer to a key of this place, whether or not it is there.
    pub fn pointer_to(&self, key: &str) -> String {
        json::pointer(&self.pointer, key)
    }

    /// The value of a key; none when absent or null.
    pub fn get(&self, key: &str) -> Option<Self> {
        let Node::Object(entries) = self.node else {
            return None;
        };
        let (_, node) = entries.iter().find(|(name, _)| name == key)?;
        (*node != Node::Null).then(|| Self {
            pointer: self.pointer_to(key),
            node,
        })
    }

    /// The value of a key that must be there.
    pub fn need(&self, key: &str, errors: &mut Errors) -> Option<Self> {
        let found = self.get(key);
        if found.is_none() {
            errors.add(
                &self.pointer_to(key),
                format!("`{key}` is missing; add it."),
            );
        }
        found
    }

    /// True when this is an object; an error otherwise.
    pub fn is_object(&self, errors: &mut Errors) -> bool {
        let is_object = matches!(self.node, Node::Object(_));
        if !is_object {
            errors.add(&self.pointer, "Write an object in braces here.");
        }
        is_object
    }

    /// The entries of an object, without those that are null.
    pub fn entries(&self, errors: &mut Errors) -> Vec<(&'a str, Self)> {
        let Node::Object(entries) = self.node else {
            errors.add(&self.pointer, "Write an object in braces here.");
            return Vec::new();
        };
        let present = entries.iter().filter(|(_, node)| *node != Node::Null);
        present
            .map(|(key, node)| {
                (
                    key.as_str(),
                    Self {
                        pointer: self.pointer_to(key),
                        node,
                    },
                )
            })
            .collect()
    }

    /// The entries of an object under a key; empty when the key is absent.
    pub fn entries_in(&self, key: &str, errors: &mut Errors) -> Vec<(&'a str, Self)> {
        self.get(key)
            .map(|place| place.entries(errors))
            .unwrap_or_default()
    }

    /// The items of a list.
    pub fn list(&self, errors: &mut Errors) -> Vec<Self> {
        let Node::List(items) = self.node else {
            errors.add(&self.pointer, "Write a list in square brackets here.");
            return Vec::new();
        };
        let numbered = items.iter().enumerate();
        numbered
            .map(|(at, node)| Self {
                pointer: self.pointer_to(&at.to_string()),
                node,
            })
            .collect()
    }

    /// The items of a list under a key; empty when the key is absent.
    pub fn list_in(&self, key: &str, errors: &mut Errors) -> Vec<Self> {
        self.get(key)
            .map(|place| place.list(errors))
            .unwrap_or_default()
    }

    /// A text.
    pub fn text(&self, errors: &mut Errors) -> Option<&'a str> {
        let Node::Text(text) = self.node else {
            errors.add(&self.pointer, "Write a text in double quotes here.");
            return None;
        };
        Some(text)
    }

    /// True or false.
    pub fn flag(&self, errors: &mut Errors) -> Option<bool> {
        let Node::Bool(flag) = self.node else {
            errors.add(&self.pointer, "Write true or false here, without quotes.");
            return None;
        };
        Some(*flag)
    }

    /// A number, written as a number or as a text.
    pub fn number(&self, errors: &mut Errors) -> Option<Exact> {
        let number = match self.node {
            Node::Number(text) | Node::Text(text) => print::parse(text),
            Node::Null | Node::Bool(_) | Node::List(_) | Node::Object(_) => None,
        };
        if number.is_none() {
            let message = "Write a number such as \"100000.50\" here: digits with at most one \
                           point, at most 18 digits before and 12 after it.";
            errors.add(&self.pointer, message);
        }
        number
    }

    /// The number under a key, when the key is there.
    pub fn number_in(&self, key: &str, errors: &mut Errors) -> Option<Exact> {
        self.get(key)?.number(errors)
    }

    /// The number under a key that must be there.
    pub fn need_number(&self, key: &str, errors: &mut Errors) -> Option<Exact> {
        self.need(key, errors)?.number(errors)
    }

    /// The number under a key that must be there and not below zero.
    pub fn need_amount(&self, key: &str, errors: &mut Errors) -> Option<Exact> {
        let number = self.need_number(key, errors)?;
        self.not_negative(key, number, errors)
    }

    /// The number, unless it is below zero.
    pub fn not_negative(&self, key: &str, number: Exact, errors: &mut Errors) -> Option<Exact> {
        if number.is_negative() {
            errors.add(
                &self.pointer_to(key),
                format!("`{key}` is below zero; write 0 or more."),
            );
            return None;
        }
        Some(number)
    }

    /// A share under a key that lies between 0 and 1, when the key is there.
    pub fn minimum_in(&self, key: &str, errors: &mut Errors) -> Option<Exact> {
        let number = self.number_in(key, errors)?;
        if number.is_negative() || number > Exact::ONE {
            let message = format!("`{key}` is a share: write a number from 0 to 1, such as 0.6.");
            errors.add(&self.pointer_to(key), message);
            return None;
        }
        Some(number)
    }

    /// One of a few words.
    pub fn choice<T: Copy>(&self, options: &[(&str, T)], errors: &mut Errors) -> Option<T> {
        let text = self.text(errors)?;
        let found = options.iter().find(|(word, _)| *word == text);
        if found.is_none() {
            let words: Vec<String> = options
                .iter()
                .map(|(word, _)| format!("`{word}`"))
                .collect();
            let message = format!("`{text}` is not possible here; use {}.", words.join(" or "));
            errors.add(&self.pointer, message);
        }
        found.map(|(_, value)| *value)
    }

    /// One of a few words under a key, or the default when the key is absent.
    pub fn choice_in<T: Copy>(
        &self,
        key: &str,
        options: &[(&str, T)],
        default: T,
        errors: &mut Errors,
    ) -> T {
        let found = self.get(key).map(|place| place.choice(options, errors));
        found.flatten().unwrap_or(default)
    }

    /// Refuses every key that is not listed: a typo must not change an award.
    pub fn only(&self, keys: &[&str], errors: &mut Errors) {
        for (key, place) in self.entries(errors) {
            if !keys.contains(&key) {
                let message = format!(
                    "`{key}` is unknown here; use {} or remove it.",
                    keys.join(", ")
                );
                errors.add(&place.pointer, message);
            }
        }
    }

    /// The `id` of an object in a list, well formed and not in use yet.
    pub fn id(&self, used: &mut BTreeSet<String>, errors: &mut Errors) -> Option<String> {
        if !self.is_object(errors) {
            return None;
        }
        let place = self.need("id", errors)?;
        let id = place.text(errors)?;
        if !is_id(id) {
            errors.add(&place.pointer, ID_RULE);
            return None;
        }
        if !used.insert(id.to_owned()) {
            errors.add(
                &place.pointer,
                format!("The id `{id}` is in use already; choose another."),
            );
            return None;
        }
        Some(id.to_owned())
    }
}

/// What an id looks like, in words.
pub const ID_RULE: &str = "An id has 1 to 64 letters, digits, points, underscores or hyphens.";

/// Whether a text may be an id.
pub fn is_id(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
    (1..=64).contains(&text.len()) && text.bytes().all(plain)
}
