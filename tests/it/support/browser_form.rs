//! The forms of a page as a browser without JavaScript would send them.

use std::collections::BTreeMap;

/// A form of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageForm {
    /// Where it is posted to.
    pub action: String,
    /// What would be sent if its first button were pressed, in order.
    pub fields: Vec<(String, String)>,
    /// Every name with the values that somebody could choose or type.
    pub choices: BTreeMap<String, Vec<String>>,
    /// The names in which somebody types a text, a number or a day.
    pub typed: Vec<String>,
}

impl PageForm {
    /// The value of a field.
    pub fn value(&self, name: &str) -> &str {
        let found = self.fields.iter().find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value.as_str())
    }

    /// Replaces the values of a field by one.
    pub fn set(&mut self, name: &str, value: &str) -> &mut Self {
        self.fields.retain(|(known, _)| known != name);
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The fields as they are sent.
    pub fn pairs(&self) -> Vec<(&str, &str)> {
        let fields = self.fields.iter();
        fields
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect()
    }
}

/// The posted forms of a page, in order.
pub fn forms(page: &str) -> Vec<PageForm> {
    let mut found: Vec<PageForm> = Vec::new();
    let mut ids: BTreeMap<String, usize> = BTreeMap::new();
    let mut inside = None;
    let mut later = Vec::new();
    let mut select: Option<String> = None;
    let mut disabled = 0_usize;
    let mut fieldsets = Vec::new();
    for (tag, rest) in tags(page) {
        let name = attribute(tag, "name");
        let owner = attribute(tag, "form");
        match tag.split([' ', '>']).next().unwrap_or_default() {
            "form" if tag.contains("method=\"post\"") => {
                let action = attribute(tag, "action").expect("a form has an action");
                if let Some(id) = attribute(tag, "id") {
                    ids.insert(id, found.len());
                }
                inside = Some(found.len());
                found.push(PageForm {
                    action,
                    fields: Vec::new(),
                    choices: BTreeMap::new(),
                    typed: Vec::new(),
                });
            }
            "/form" => inside = None,
            "fieldset" => {
                let off = tag.contains(" disabled");
                disabled += usize::from(off);
                fieldsets.push(off);
            }
            "/fieldset" => disabled -= usize::from(fieldsets.pop().unwrap_or(false)),
            "select" => select = name,
            "/select" => select = None,
            kind @ ("input" | "textarea" | "option") if disabled == 0 => {
                let named = if kind == "option" {
                    select.clone()
                } else {
                    name
                };
                if let Some(control) = named.map(|name| Control::of(kind, name, tag, rest)) {
                    later.push((control, owner, inside));
                }
            }
            _ => {}
        }
    }
    for (control, owner, inside) in later {
        let owner = owner.and_then(|id| ids.get(&id).copied()).or(inside);
        if let Some(form) = owner.and_then(|index| found.get_mut(index)) {
            control.join(form);
        }
    }
    found
}

/// The posted form of a page with this action.
pub fn form(page: &str, action: &str) -> PageForm {
    let found = forms(page).into_iter().find(|one| one.action == action);
    found.unwrap_or_else(|| panic!("the page has no form to {action}:\n{page}"))
}

struct Control {
    name: String,
    value: String,
    sent: bool,
    typed: bool,
}

impl Control {
    fn of(kind: &str, name: String, tag: &str, rest: &str) -> Self {
        let value = attribute(tag, "value").unwrap_or_default();
        let type_of = attribute(tag, "type").unwrap_or_default();
        let (value, sent, typed) = match (kind, type_of.as_str()) {
            ("textarea", _) => {
                let text = rest.split("</textarea>").next().unwrap_or_default();
                (plain(text.strip_prefix('\n').unwrap_or(text)), true, true)
            }
            ("option", _) => (value, tag.contains(" selected"), false),
            (_, "radio" | "checkbox") => (value, tag.contains(" checked"), false),
            (_, "hidden") => (value, true, false),
            _ => (value, true, true),
        };
        Self {
            name,
            value,
            sent,
            typed,
        }
    }

    fn join(self, form: &mut PageForm) {
        if self.typed {
            form.typed.push(self.name.clone());
        } else {
            let choices = form.choices.entry(self.name.clone()).or_default();
            choices.push(self.value.clone());
        }
        if self.sent {
            form.fields.push((self.name, self.value));
        }
    }
}

/// Every tag with what stands after it.
fn tags(page: &str) -> impl Iterator<Item = (&str, &str)> {
    page.split('<').skip(1).map(move |piece| {
        let tag = piece.split('>').next().unwrap_or_default();
        // The offset of what follows, in the page as a whole.
        let start = piece.as_ptr() as usize - page.as_ptr() as usize + tag.len() + 1;
        (tag, page.get(start..).unwrap_or_default())
    })
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let rest = tag.split_once(&format!(" {name}=\""))?.1;
    Some(plain(rest.split('"').next().unwrap_or_default()))
}

/// Text without the escapes of HTML.
pub fn plain(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}
