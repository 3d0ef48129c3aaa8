//! Documents in which colleagues judge the purchase, such as on privacy: kept beside the tender, in
//! no publication and no document that is made of it.

use serde::{Deserialize, Serialize};

use crate::domain::tender::attachment::FileKind;

/// The most working documents of one tender.
pub const MOST: usize = 60;

/// The most bytes of all their files together.
pub const MOST_BYTES: usize = 200 * 1024 * 1024;

/// What a colleague judged, with the file in which they did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkingDocument {
    /// Its id in the tender, for example `WD1`.
    pub id: String,
    /// What it is.
    pub title: String,
    /// The row of the stakeholder whose judgement it is; empty when of nobody in that list.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub stakeholder: String,
    /// What it comes to.
    pub conclusion: Conclusion,
    /// The day of the judgement, `YYYY-MM-DD`; empty when it was not written down.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub day: String,
    /// What the buyer must know of it, such as the conditions.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// What the file is called.
    pub file_name: String,
    /// How many bytes it has.
    pub bytes: usize,
    /// The SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// Who put it in.
    pub added_by: String,
    /// The name of who did, as it was then.
    pub added_by_name: String,
}

impl WorkingDocument {
    /// What kind of file it is, by its name.
    pub fn kind(&self) -> Option<FileKind> {
        FileKind::of(&self.file_name)
    }
}

/// What a judgement comes to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Conclusion {
    /// The purchase can go on.
    Agreed,
    /// It can go on when the conditions are met.
    Conditions,
    /// It cannot go on like this.
    NotAgreed,
    /// Nothing is judged: something to know.
    #[default]
    Information,
}

impl Conclusion {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::Agreed,
        Self::Conditions,
        Self::NotAgreed,
        Self::Information,
    ];

    /// The name in forms and in texts.
    pub fn name(self) -> &'static str {
        match self {
            Self::Agreed => "agreed",
            Self::Conditions => "conditions",
            Self::NotAgreed => "not-agreed",
            Self::Information => "information",
        }
    }

    /// Reads a name; anything unknown is nothing.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_conclusion_is_kept_under_the_name_that_forms_give_it() {
        for one in Conclusion::ALL {
            assert_eq!(Conclusion::from_name(one.name()), Some(one));
            let kept = serde_json::to_string(&one).unwrap();
            assert_eq!(kept, format!("\"{}\"", one.name()));
        }
        assert_eq!(Conclusion::from_name("maybe"), None);
    }
}
