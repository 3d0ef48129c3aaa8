//! What each field held when a form was opened, as a short digest: so it is known who touched what.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use crate::web::asked::Question;
use crate::web::components::conflict::words::{belongs, is_version};
use crate::web::form::Typed;
use crate::web::once;

/// The field that carries the digests; an empty one says that nothing is known.
pub const SHOWN: &str = "shown";

/// How many signs of a digest are kept: two texts that are unlike have the same one time in
/// 70 thousand million.
const SIGNS: usize = 6;

/// The digest of each field that was not empty, by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Base(BTreeMap<String, String>);

impl Base {
    /// What a form shows that is filled from what is stored.
    pub fn of_stored(stored: &Typed) -> Self {
        let names = stored.values().map(|(name, _)| name);
        let names = names.filter(|name| !is_version(name) && *name != once::FIELD);
        let digests = names.filter_map(|name| Some((name.to_owned(), digest(stored, name)?)));
        Self(digests.collect())
    }

    /// What a form that was sent had shown; nothing when it does not tell.
    pub fn sent(typed: &Typed) -> Option<Self> {
        let pieces = typed.get(SHOWN).split(' ');
        let pieces = pieces.filter_map(|piece| piece.rsplit_once('.'));
        let digests: BTreeMap<String, String> = pieces
            .map(|(name, digest)| (name.to_owned(), digest.to_owned()))
            .collect();
        (!digests.is_empty()).then_some(Self(digests))
    }

    /// As a form carries it.
    pub fn text(&self) -> String {
        let pieces = self.0.iter();
        let pieces = pieces.map(|(name, digest)| format!("{name}.{digest}"));
        pieces.collect::<Vec<String>>().join(" ")
    }

    /// Whether a field, or the rows that belong together, still hold what the form had shown.
    pub fn is_untouched(&self, question: &Question, side: &Typed) -> bool {
        let shown = self.0.keys().map(String::as_str);
        let mut names = shown.chain(side.values().map(|(name, _)| name));
        names
            .all(|name| !belongs(question, name) || digest(side, name).as_ref() == self.0.get(name))
    }
}

/// The digest of the values of a field, whatever their order; nothing when it is empty. A browser
/// sends line breaks in its own way.
fn digest(typed: &Typed, name: &str) -> Option<String> {
    let values = typed.all(name).into_iter();
    let mut values: Vec<String> = values
        .map(|value| value.trim().replace("\r\n", "\n"))
        .filter(|value| !value.is_empty())
        .collect();
    if values.is_empty() {
        return None;
    }
    values.sort_unstable();
    let hash = Sha256::digest(values.join("\0"));
    Some(URL_SAFE_NO_PAD.encode(hash)[..SIGNS].to_owned())
}
