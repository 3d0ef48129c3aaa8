//! The way back: a form that was opened from a page with many answers returns there once it is saved.

use crate::domain::tender::part::Part;
use crate::web::paths;

/// The page that a form was opened from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Back {
    /// All answers of a part.
    Answers(Part),
    /// The golden thread.
    Thread,
}

impl Back {
    /// The name of what an address carries.
    pub const QUERY: &'static str = "return";

    /// Reads what an address carries; anything unknown is nothing.
    pub fn from_name(name: &str) -> Option<Self> {
        if name == "thread" {
            Some(Self::Thread)
        } else {
            Part::from_name(name).map(Self::Answers)
        }
    }

    /// The page itself.
    pub fn page(self, tender: &str) -> String {
        match self {
            Self::Answers(part) => paths::answers(tender, part),
            Self::Thread => paths::thread(tender),
        }
    }

    /// This address of a form, so that saving it leads back.
    pub fn from_form(self, path: &str) -> String {
        let name = match self {
            Self::Answers(part) => part.name(),
            Self::Thread => "thread",
        };
        let joint = if path.contains('?') { '&' } else { '?' };
        format!("{path}{joint}{}={name}", Self::QUERY)
    }

    /// The same, at this field of the form.
    pub fn from_field(self, path: &str, field: &str) -> String {
        format!("{}#{field}", self.from_form(path))
    }

    /// The address of a form, which leads back when it is opened from such a page.
    pub fn around(back: Option<Self>, path: String) -> String {
        match back {
            Some(back) => back.from_form(&path),
            None => path,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_where_its_form_leads_back_to() {
        for (back, address) in [
            (Back::Thread, "/a?return=thread#goals"),
            (Back::Answers(Part::KnockOuts), "/a?return=knock-outs#goals"),
        ] {
            assert_eq!(back.from_field("/a", "goals"), address);
            let name = address.split(['=', '#']).nth(1).unwrap();
            assert_eq!(Back::from_name(name), Some(back));
        }
        assert_eq!(Back::Thread.from_form("/a?b=c"), "/a?b=c&return=thread");
        assert_eq!(Back::from_name("//elsewhere.test"), None);
    }
}
