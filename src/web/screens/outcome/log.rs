//! The log of a tender.

use maud::{Markup, html};

use crate::actions::accounts;
use crate::actions::procurement;
use crate::i18n::date;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::layout;

/// Shows every deed, latest first.
pub async fn show(desk: TenderDesk) -> Result<Markup, WebError> {
    let texts = desk.texts();
    let entries = procurement::log(desk.means(), &desk.at).await?;
    let people = accounts::people(desk.means(), &desk.at.row.organisation_id).await?;
    let name = |id: &Option<String>| {
        let found = people
            .iter()
            .find(|person| Some(&person.person_id) == id.as_ref());
        found.map_or_else(|| texts.get("log-program"), |person| person.name.clone())
    };
    let moment = |at: &str| {
        at.parse()
            .map_or_else(|_| at.to_owned(), |at| date::moment(at, texts.language))
    };
    let title = texts.get("rail-log");
    let body = html! {
        h1 { (title) }
        p.lead { (texts.get("log-lead")) }
        div.scroll tabindex="0" role="region" aria-label=(title) {
            table {
                caption.hidden { (title) }
                thead { tr {
                    th.num scope="col" { (texts.get("bid-number")) }
                    th scope="col" { (texts.get("log-when")) }
                    th scope="col" { (texts.get("log-who")) }
                    th scope="col" { (texts.get("log-what")) }
                    th scope="col" { (texts.get("log-on")) }
                } }
                tbody {
                    @for entry in &entries {
                        tr {
                            td.num { (entry.seq) }
                            td { (moment(&entry.at)) }
                            td { (name(&entry.person_id)) }
                            td { (texts.get(&format!("deed-{}", entry.deed.replace('.', "-")))) }
                            td { (person_or(&people, &entry.object)) }
                        }
                    }
                }
            }
        }
    };
    Ok(layout::tender(&desk, &title, &body))
}

/// Identifiers of people print as their names.
fn person_or(people: &[accounts::Person], object: &str) -> String {
    let found = people.iter().find(|person| person.person_id == object);
    found.map_or_else(|| object.to_owned(), |person| person.name.clone())
}
