//! Undoing the last choice: a new version with what was there before.

use axum::response::Response;
use maud::{Markup, html};
use rust_decimal::Decimal;

use crate::actions::procurement::{Entry, EntryKind};
use crate::actions::writing;
use crate::domain::tender::requirement::{Requirement, RequirementClass};
use crate::i18n::requirement_list::class_word;
use crate::i18n::{Language, number};
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::Typed;
use crate::web::paths;
use crate::web::screens::parts::requirements::saved_at;

use super::{address, carried, late, stored};

/// What a choice replaced, as the address of the next requirement carries it.
pub struct Undo {
    item: String,
    /// The version that the choice made.
    version: String,
    class: String,
    points: String,
    origin: String,
}

impl Undo {
    /// What `before` was; the choice made this version of it.
    pub fn of(language: Language, before: &Requirement, version: i64) -> Self {
        let points = before.points.map(|one| number::for_input(one, language));
        Self {
            item: before.id.clone(),
            version: version.to_string(),
            class: before.class.name().to_owned(),
            points: points.unwrap_or_default(),
            origin: before.origin.clone(),
        }
    }

    /// Reads it back from an address; nothing when there is nothing to undo.
    pub fn read(typed: &Typed) -> Option<Self> {
        let get = |name: &str| typed.get(&format!("undo-{name}")).to_owned();
        let item = get("item");
        (!item.is_empty()).then(|| Self {
            item,
            version: get("version"),
            class: get("class"),
            points: get("points"),
            origin: get("origin"),
        })
    }

    /// The same for an address.
    pub fn pairs(self) -> [(&'static str, String); 5] {
        [
            ("undo-item", self.item),
            ("undo-version", self.version),
            ("undo-class", self.class),
            ("undo-points", self.points),
            ("undo-origin", self.origin),
        ]
    }

    /// What was chosen, with the button that undoes it.
    pub fn view(&self, desk: &TenderDesk, typed: &Typed) -> Markup {
        let texts = desk.texts();
        let mut all = desk.at.tender.requirements.iter();
        let chosen = all.find(|one| one.id == self.item);
        let now = chosen.map(|one| class_word(texts, one.class));
        let fills = [
            ("item", self.item.as_str().into()),
            ("class", now.unwrap_or_default().into()),
        ];
        let fields = [
            ("item", &self.item),
            ("version", &self.version),
            ("class", &self.class),
            ("points", &self.points),
            ("origin", &self.origin),
        ];
        html! {
            div.strip {
                span { (texts.with("workshop-chosen", fills)) }
                (Form::to(paths::workshop_undo(desk.id())).draw(&desk.frame, &html! {
                    @for (name, value) in fields { input type="hidden" name=(name) value=(value); }
                    @for (name, value) in carried(typed) { input type="hidden" name=(name) value=(value); }
                    button.small type="submit" { (texts.get("workshop-undo")) }
                }))
            }
        }
    }
}

/// Puts back what was there before the last choice, unless somebody changed it since.
pub async fn save(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let item = typed.get("item").to_owned();
    let now = stored(&desk, &item).await?;
    let class = RequirementClass::from_name(typed.get("class")).ok_or(WebError::Unreadable)?;
    let most = Decimal::ONE_HUNDRED;
    let points = typed.between(desk.texts(), "points", Decimal::ZERO, most);
    // The fields are hidden: what is wrong with them was not typed by a person.
    if !typed.is_accepted() || (points.is_some() && !class.scores()) {
        return Err(WebError::Unreadable);
    }
    let entry = Entry {
        id: item.clone(),
        version: typed.version(),
        value: Requirement {
            class,
            points,
            origin: typed.trimmed("origin"),
            ..now.value
        },
    };
    let (viewer, kind) = (&desk.at.viewer, EntryKind::Requirement);
    if let Err(problem) = writing::save(desk.means(), viewer, desk.id(), kind, &entry).await {
        return late(&desk, &item).not_done(&desk, problem).await;
    }
    let mut query = carried(&typed);
    query.push(("item", item));
    query.retain(|(_, value)| !value.is_empty());
    let pairs: Vec<(&str, &str)> = query
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    Ok(saved_at(&desk, &address(&desk), &pairs, "main"))
}
