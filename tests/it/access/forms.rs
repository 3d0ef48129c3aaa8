//! What a line of the table sends: a form as its page fills it, and what the line itself says.

use bestek::domain::phase::Standing;

use super::addresses;
use super::table::{Expected, Line};
use super::world::{Actor, World, standings};
use crate::support::browser_form;

/// Who may send a form, and when, first of all; the first letter of a line goes before the others.
pub fn sender(line: &Line) -> Option<(Actor, Standing)> {
    standings().into_iter().find_map(|standing| {
        let allowed = Actor::ALL
            .into_iter()
            .filter(|actor| line.expects(*actor, standing) == Expected::Allowed);
        let who = allowed.min_by_key(|actor| (line.place(*actor), std::cmp::Reverse(*actor)));
        who.map(|actor| (actor, standing))
    })
}

/// The fields that a line sends. `<` reads them off the page of the line, `</path` off another; then
/// `name=value` sets one, and `name=!` chooses the first that the page offers.
pub async fn body(world: &World, line: &Line, actor: Actor, tender: &str) -> Vec<(String, String)> {
    let (page, own) = match line.form.strip_prefix('<') {
        Some(rest) => rest.split_once(' ').unwrap_or((rest, "")),
        None => return said(&line.form),
    };
    let page = if page.is_empty() {
        line.addresses(tender).swap_remove(0)
    } else {
        addresses(page, tender).swap_remove(0)
    };
    let answer = world.get(actor, &page).await;
    let action = line.addresses(tender).swap_remove(0);
    let mut forms = browser_form::forms(&answer.body).into_iter();
    let form = forms.find(|form| form.action == action);
    let form = form.unwrap_or_else(|| panic!("{page} has no form that is sent to {action}"));
    let mut fields = form.fields;
    // A token would make the second of two equal forms the answer of the first.
    fields.retain(|(name, _)| name != "form_token");
    for (name, mut value) in said(own) {
        if value == "!" {
            let offered = form.choices.get(&name).into_iter().flatten();
            let first = offered.clone().find(|offer| !offer.is_empty());
            first
                .unwrap_or_else(|| panic!("{page} offers nothing for {name}"))
                .clone_into(&mut value);
        }
        fields.retain(|(known, _)| *known != name);
        fields.push((name, value));
    }
    fields
}

fn said(text: &str) -> Vec<(String, String)> {
    form_urlencoded::parse(text.trim().as_bytes())
        .into_owned()
        .collect()
}
