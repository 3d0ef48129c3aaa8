//! Every rule of law that the program knows, with its source and from when until when it holds.

use maud::{Markup, html};

use crate::domain::law::country::Country;
use crate::domain::law::rule::Rule;
use crate::domain::law::rules;
use crate::i18n::law;
use crate::web::desk::TenderDesk;
use crate::web::{layout, paths};

/// Shows the rules of the country of the tender; of both while it has none.
pub async fn show(desk: TenderDesk) -> Markup {
    let texts = desk.texts();
    let title = texts.get("planning-rules-title");
    let chosen = desk.at.tender.contract.legal.country;
    let countries = chosen.map_or(Country::ALL.to_vec(), |one| vec![one]);
    let body = html! {
        p { a href=(paths::planning(desk.id())) { (texts.get("planning-title")) } }
        h1 { (title) }
        p.lead { (texts.get("planning-rules-lead")) }
        p.note { (texts.get("law-no-advice")) }
        @for country in countries {
            (table(&desk, country))
        }
        h2 { (texts.get("planning-rules-sources")) }
        dl.facts {
            @for source in &rules().sources {
                dt { (texts.language.pick(&source.nl, &source.en)) }
                dd { (source.address) }
            }
        }
    };
    layout::tender(&desk, &title, &body)
}

fn table(desk: &TenderDesk, country: Country) -> Markup {
    let texts = desk.texts();
    let name = texts.get(&format!("country-{}", country.code()));
    let here = rules().all.iter();
    let here: Vec<&Rule> = here
        .filter(|rule| rule.countries.contains(&country))
        .collect();
    html! {
        div.scroll tabindex="0" role="region" aria-label=(name) {
            table.periods {
                caption { (name) }
                thead { tr {
                    @for column in ["planning-rule", "planning-rule-figure", "planning-rule-source", "planning-rule-holds"] {
                        th scope="col" { (texts.get(column)) }
                    }
                } }
                tbody {
                    @for rule in here {
                        tr {
                            th.plain scope="row" { (texts.language.pick(&rule.nl, &rule.en)) }
                            td data-label=(texts.get("planning-rule-figure")) { (law::figure(texts, rule)) }
                            td data-label=(texts.get("planning-rule-source")) { (law::source(texts, rule)) }
                            td data-label=(texts.get("planning-rule-holds")) { (law::validity(texts, rule)) }
                        }
                    }
                }
            }
        }
    }
}
