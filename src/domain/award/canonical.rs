//! The same document with every number as text.

use serde_json::Value;

use crate::domain::award::json::Node;

/// Turns a node into a value without numbers, so that nobody can read one as a float.
pub fn value(node: &Node) -> Value {
    match node {
        Node::Null => Value::Null,
        Node::Bool(flag) => Value::Bool(*flag),
        Node::Number(text) => Value::String((*text).to_owned()),
        Node::Text(text) => Value::String(text.to_string()),
        Node::List(items) => Value::Array(items.iter().map(value).collect()),
        Node::Object(entries) => Value::Object(
            entries
                .iter()
                .map(|(key, node)| (key.to_string(), value(node)))
                .collect(),
        ),
    }
}
