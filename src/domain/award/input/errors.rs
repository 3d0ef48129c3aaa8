//! The errors found so far, and where they are.
//!
//! Where an error is gets remembered as the address of its node in the document, which stays where
//! it is while it is read; what has no error costs nothing. JSON pointers are made once, at the end.

use std::collections::BTreeMap;

use crate::domain::award::InputError;
use crate::domain::award::input::place::Place;
use crate::domain::award::json::{self, Node};

/// How many bytes of messages are kept. A document with more mistakes than that is no tender, and
/// a mistake that names everything that was possible can stand in every bid.
const MOST_BYTES: usize = 32 << 20;

/// Where something is wrong.
#[derive(Debug)]
pub enum Spot {
    /// At the node with this address.
    At(usize),
    /// At a key of the node with this address, whether or not it is there.
    Under(usize, String),
    /// At this JSON pointer.
    Pointer(String),
}

impl Spot {
    /// A key of a node.
    pub fn under(node: &Node, key: &str) -> Self {
        Self::Under(address(node), key.to_owned())
    }
}

impl From<&Place<'_>> for Spot {
    fn from(place: &Place) -> Self {
        Self::At(address(place.node))
    }
}

impl From<&str> for Spot {
    fn from(pointer: &str) -> Self {
        Self::Pointer(pointer.to_owned())
    }
}

/// The errors found so far.
#[derive(Debug, Default)]
pub struct Errors {
    found: Vec<(Spot, String)>,
    bytes: usize,
    is_cut: bool,
}

impl Errors {
    /// Adds an error at a place.
    pub fn add(&mut self, spot: impl Into<Spot>, message: impl Into<String>) {
        self.add_with(spot, || message.into());
    }

    /// Adds an error whose message takes time to make.
    pub fn add_with(&mut self, spot: impl Into<Spot>, message: impl FnOnce() -> String) {
        if self.bytes > MOST_BYTES {
            self.is_cut = true;
            return;
        }
        let (spot, message) = (spot.into(), message());
        self.bytes += message.len();
        self.found.push((spot, message));
    }

    /// The errors in the order in which they were found, with pointers into the document.
    pub fn into_vec(mut self, root: &Node) -> Vec<InputError> {
        if self.is_cut {
            self.is_cut = false;
            self.bytes = 0;
            self.add(
                "",
                "There are more mistakes than fit here; correct these first.",
            );
        }
        let addresses = self.found.iter().filter_map(|(spot, _)| match spot {
            Spot::At(address) | Spot::Under(address, _) => Some((*address, String::new())),
            Spot::Pointer(_) => None,
        });
        let mut pointers: BTreeMap<usize, String> = addresses.collect();
        if !pointers.is_empty() {
            point(root, &mut String::new(), &mut pointers);
        }
        let of = |address: usize| pointers.get(&address).map_or("", String::as_str);
        let errors = self.found.into_iter().map(|(spot, message)| InputError {
            pointer: match spot {
                Spot::At(address) => of(address).to_owned(),
                Spot::Under(address, key) => json::pointer(of(address), &key),
                Spot::Pointer(pointer) => pointer,
            },
            message,
        });
        errors.collect()
    }

    /// How many there are so far.
    pub fn count(&self) -> usize {
        self.found.len()
    }

    /// Whether nothing is wrong so far.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }
}

fn address(node: &Node) -> usize {
    std::ptr::from_ref(node).addr()
}

/// Fills in the pointers of the nodes that are asked for.
fn point(node: &Node, pointer: &mut String, asked: &mut BTreeMap<usize, String>) {
    if let Some(found) = asked.get_mut(&address(node)) {
        found.clone_from(pointer);
    }
    let length = pointer.len();
    let mut child = |key: &str, node: &Node| {
        pointer.push('/');
        pointer.push_str(key);
        point(node, pointer, asked);
        pointer.truncate(length);
    };
    match node {
        Node::List(items) => {
            let numbered = items.iter().enumerate();
            numbered.for_each(|(at, node)| child(&at.to_string(), node));
        }
        Node::Object(entries) => entries
            .iter()
            .for_each(|(key, node)| child(&json::escaped(key), node)),
        Node::Null | Node::Bool(_) | Node::Number(_) | Node::Text(_) => {}
    }
}
