//! Reads a form off a page, filled in as the page fills it.

use bestek::domain::phase::Standing;

use super::addresses;
use super::table::{Expected, Line};
use super::world::{Actor, World, standings};

/// Who may send a form, and when, first of all.
pub fn sender(line: &Line) -> Option<(Actor, Standing)> {
    standings().into_iter().find_map(|standing| {
        let allowed = |actor: &Actor| line.expects(*actor, standing) == Expected::Allowed;
        let who = Actor::ALL.into_iter().rev().find(allowed);
        who.map(|actor| (actor, standing))
    })
}

/// The fields that a line sends: what the page has in its form, where the line names one, and then
/// what the line itself says.
pub async fn body(world: &World, line: &Line, actor: Actor, tender: &str) -> Vec<(String, String)> {
    let (page, own) = match line.form.strip_prefix('<') {
        Some(rest) => rest.split_once(' ').unwrap_or((rest, "")),
        None => return said(&line.form),
    };
    let page = if page.is_empty() { &line.path } else { page };
    let page = addresses(page, tender).swap_remove(0);
    let answer = world.get(actor, &page).await;
    let action = line.addresses(tender).swap_remove(0);
    let form = form_of(&answer.body, &action);
    let form = form.unwrap_or_else(|| panic!("{page} has no form that is sent to {action}"));
    let mut fields = fields(form);
    for (name, value) in said(own) {
        fields.retain(|(known, _)| *known != name);
        fields.push((name, value));
    }
    fields
}

fn said(text: &str) -> Vec<(String, String)> {
    form_urlencoded::parse(text.as_bytes())
        .into_owned()
        .collect()
}

/// The text between the tags of the form with this action.
fn form_of<'a>(page: &'a str, action: &str) -> Option<&'a str> {
    let forms = page.split("<form ").skip(1);
    let mut found = forms.filter_map(|rest| {
        let (head, inside) = rest.split_once('>')?;
        let to = attribute(head, "action")?;
        (to == action).then(|| inside.split("</form>").next().unwrap_or(inside))
    });
    found.next()
}

fn fields(form: &str) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for rest in form.split('<').skip(1) {
        let Some((tag, text)) = rest.split_once('>') else {
            continue;
        };
        let name = attribute(tag, "name").unwrap_or_default();
        let value = attribute(tag, "value").unwrap_or_default();
        let kind = attribute(tag, "type").unwrap_or_default();
        if name.is_empty() || tag.contains(" disabled") {
            continue;
        }
        if tag.starts_with("textarea") {
            fields.push((name, unescape(text)));
        } else if tag.starts_with("select") {
            fields.push((name, String::new()));
        } else if tag.starts_with("input") {
            let chosen = tag.contains(" checked");
            if !matches!(kind.as_str(), "checkbox" | "radio") || chosen {
                fields.push((name, value));
            }
        }
    }
    choose(form, &mut fields);
    fields
}

/// The chosen option of each list.
fn choose(form: &str, fields: &mut [(String, String)]) {
    for rest in form.split("<select ").skip(1) {
        let inside = rest.split("</select>").next().unwrap_or(rest);
        let name = attribute(inside.split('>').next().unwrap_or_default(), "name");
        let chosen = inside.split("<option ").skip(1).find(|option| {
            option
                .split('>')
                .next()
                .is_some_and(|tag| tag.contains(" selected"))
        });
        let value = chosen.and_then(|option| attribute(option, "value"));
        let field = fields
            .iter_mut()
            .find(|(known, _)| Some(known) == name.as_ref());
        if let (Some((_, kept)), Some(value)) = (field, value) {
            *kept = value;
        }
    }
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let marked = format!("{name}=\"");
    let place = tag
        .match_indices(&marked)
        .map(|(place, _)| place)
        .find(|place| *place == 0 || tag.as_bytes()[place - 1].is_ascii_whitespace())?;
    let value = &tag[place + marked.len()..];
    Some(unescape(value.split('"').next().unwrap_or_default()))
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}
