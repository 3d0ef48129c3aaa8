//! A place in the document: a node, and the doors through which it is read.
//!
//! Every door adds its own error and returns nothing, so that reading goes on and the author sees
//! everything that is wrong at once. Null counts as absent.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::domain::award::exact::Exact;
use crate::domain::award::exact::print;
use crate::domain::award::input::errors::{Errors, Spot};
use crate::domain::award::json::Node;

/// A node of the document.
#[derive(Debug, Clone)]
pub struct Place<'a> {
    /// What is there.
    pub node: &'a Node<'a>,
}

impl<'a> Place<'a> {
    /// The document as a whole.
    pub fn root(node: &'a Node<'a>) -> Self {
        Self { node }
    }

    /// Where a key of this place is, whether or not it is there.
    pub fn pointer_to(&self, key: &str) -> Spot {
        Spot::under(self.node, key)
    }

    /// The value of a key; none when absent or null.
    pub fn get(&self, key: &str) -> Option<Self> {
        let Node::Object(entries) = self.node else {
            return None;
        };
        let (_, node) = entries.iter().find(|(name, _)| name == key)?;
        (*node != Node::Null).then_some(Self { node })
    }

    /// The value of a key that must be there.
    pub fn need(&self, key: &str, errors: &mut Errors) -> Option<Self> {
        let found = self.get(key);
        if found.is_none() {
            errors.add(self.pointer_to(key), format!("`{key}` is missing; add it."));
        }
        found
    }

    /// True when this is an object; an error otherwise.
    pub fn is_object(&self, errors: &mut Errors) -> bool {
        let is_object = matches!(self.node, Node::Object(_));
        if !is_object {
            errors.add(self, "Write an object in braces here.");
        }
        is_object
    }

    /// The entries of an object, without those that are null.
    pub fn entries(&self, errors: &mut Errors) -> impl Iterator<Item = (&'a str, Self)> + use<'a> {
        let entries: &'a [(Cow<'a, str>, Node<'a>)] = if let Node::Object(entries) = self.node {
            entries
        } else {
            errors.add(self, "Write an object in braces here.");
            &[]
        };
        let present = entries.iter().filter(|(_, node)| *node != Node::Null);
        present.map(|(key, node)| (key.as_ref(), Self { node }))
    }

    /// The entries of an object under a key; none when the key is absent.
    pub fn entries_in(
        &self,
        key: &str,
        errors: &mut Errors,
    ) -> impl Iterator<Item = (&'a str, Self)> + use<'a> {
        let place = self.get(key);
        let entries = place.map(|place| place.entries(errors));
        entries.into_iter().flatten()
    }

    /// The items of a list.
    pub fn list(&self, errors: &mut Errors) -> Vec<Self> {
        let Node::List(items) = self.node else {
            errors.add(self, "Write a list in square brackets here.");
            return Vec::new();
        };
        items.iter().map(|node| Self { node }).collect()
    }

    /// The items of a list under a key; empty when the key is absent.
    pub fn list_in(&self, key: &str, errors: &mut Errors) -> Vec<Self> {
        self.get(key)
            .map(|place| place.list(errors))
            .unwrap_or_default()
    }

    /// Refuses a list under a key that is longer than anybody needs.
    pub fn at_most(&self, most: usize, key: &str, length: usize, errors: &mut Errors) {
        if length > most {
            let message = format!("`{key}` may list {most} at most.");
            errors.add(self.pointer_to(key), message);
        }
    }

    /// A text.
    pub fn text(&self, errors: &mut Errors) -> Option<&'a str> {
        let Node::Text(text) = self.node else {
            errors.add(self, "Write a text in double quotes here.");
            return None;
        };
        Some(text)
    }

    /// True or false.
    pub fn flag(&self, errors: &mut Errors) -> Option<bool> {
        let Node::Bool(flag) = self.node else {
            errors.add(self, "Write true or false here, without quotes.");
            return None;
        };
        Some(*flag)
    }

    /// A number, written as a number or as a text.
    pub fn number(&self, errors: &mut Errors) -> Option<Exact> {
        let number = match self.node {
            Node::Number(text) => print::parse(text),
            Node::Text(text) => print::parse(text),
            Node::Null | Node::Bool(_) | Node::List(_) | Node::Object(_) => None,
        };
        if number.is_none() {
            let message = "Write a number such as \"100000.50\" here: digits with at most one \
                           point, at most 18 digits before and 12 after it.";
            errors.add(self, message);
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

    /// The number under a key that must be there and above zero.
    pub fn need_above_zero(&self, key: &str, errors: &mut Errors) -> Option<Exact> {
        let number = self.need_number(key, errors)?;
        if !number.is_positive() {
            errors.add(self.pointer_to(key), format!("`{key}` must be above 0."));
            return None;
        }
        Some(number)
    }

    /// The number, unless it is below zero.
    pub fn not_negative(&self, key: &str, number: Exact, errors: &mut Errors) -> Option<Exact> {
        if number.is_negative() {
            errors.add(
                self.pointer_to(key),
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
            errors.add(self.pointer_to(key), message);
            return None;
        }
        Some(number)
    }

    /// One of a few words.
    pub fn choice<T: Copy>(&self, options: &[(&str, T)], errors: &mut Errors) -> Option<T> {
        let text = self.text(errors)?;
        let found = options.iter().find(|(word, _)| *word == text);
        if found.is_none() {
            self.not_among(options.iter().map(|(word, _)| *word), errors);
        }
        found.map(|(_, value)| *value)
    }

    /// Refuses a text that is none of a few words.
    pub fn not_among<'b>(&self, words: impl Iterator<Item = &'b str>, errors: &mut Errors) {
        let Some(text) = self.text(errors) else {
            return;
        };
        errors.add_with(self, || {
            let words: Vec<String> = words.map(|word| format!("`{word}`")).collect();
            format!("`{text}` is not possible here; use {}.", words.join(" or "))
        });
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
                errors.add(&place, message);
            }
        }
    }

    /// The `id` of an object in a list, well formed and not in use yet.
    pub fn id(&self, used: &mut BTreeSet<&'a str>, errors: &mut Errors) -> Option<&'a str> {
        if !self.is_object(errors) {
            return None;
        }
        let place = self.need("id", errors)?;
        let id = place.text(errors)?;
        if !is_id(id) {
            errors.add(&place, ID_RULE);
            return None;
        }
        if !used.insert(id) {
            errors.add(
                &place,
                format!("The id `{id}` is in use already; choose another."),
            );
            return None;
        }
        Some(id)
    }
}

/// What an id looks like, in words.
pub const ID_RULE: &str = "An id has 1 to 64 letters, digits, points, underscores or hyphens.";

/// Whether a text may be an id.
pub fn is_id(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
    (1..=64).contains(&text.len()) && text.bytes().all(plain)
}
