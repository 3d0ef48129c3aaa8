//! Budget, expected costs, sources and what the money goes to. Only for who may see the budget.

use maud::{Markup, html};
use rust_decimal::Decimal;

use crate::domain::quantity::money::Money;
use crate::domain::tender::contract::Contract;
use crate::domain::tender::contract::finance::{Finance, Source, SourceKind};
use crate::i18n::{Language, Texts, number};
use crate::web::components::cell::{self, Cell};
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::components::lines::{Column, Kind, Lines};
use crate::web::form::Typed;
use crate::web::paths;

/// The parts that a budget is divided in: the field and the key of its name.
const PARTS: [(&str, &str); 2] = [
    ("substance", "contract-substance"),
    ("software", "contract-software"),
];

/// Fills the fields.
pub fn fill(typed: &mut Typed, contract: &Contract, texts: Texts) {
    let finance = &contract.finance;
    let amount = |value: Option<Money>| input(value, texts.language);
    for (name, value) in [
        ("budget", contract.budget),
        ("once", finance.once),
        ("yearly", finance.yearly),
        ("substance", finance.substance),
        ("software", finance.software),
    ] {
        typed.set(name, amount(value));
    }
    if contract.budget_public {
        typed.push("budget_public", "yes");
    }
    let rows = finance.sources.iter().map(|source| {
        let code = source.kind.code().to_owned();
        vec![code, source.name.clone(), amount(Some(source.amount))]
    });
    sources(texts).fill(typed, &rows.collect::<Vec<_>>());
}

/// The contract with what was typed; a form without these fields keeps what was stored.
pub fn read(texts: Texts, before: Contract, typed: &mut Typed) -> Contract {
    if typed.all("budget").is_empty() {
        return before;
    }
    let budget = typed.money(texts, "budget");
    let finance = Finance {
        once: typed.money(texts, "once"),
        yearly: typed.money(texts, "yearly"),
        sources: read_sources(texts, typed),
        substance: typed.money(texts, "substance"),
        software: typed.money(texts, "software"),
    };
    Contract {
        budget,
        budget_public: typed.has("budget_public", "yes"),
        finance,
        ..before
    }
}

fn read_sources(texts: Texts, typed: &mut Typed) -> Vec<Source> {
    let table = sources(texts);
    let mut found = Vec::new();
    for line in table.read_named(texts, typed) {
        let amount = table.columns[2].name(line.number);
        if typed.trimmed(&amount).is_empty() {
            typed.refuse(&amount, texts.get("contract-source-no-amount"));
        }
        let kind = SourceKind::from_code(&line.cells[0]);
        if let (Some(kind), Some(amount)) = (kind, typed.money(texts, &amount)) {
            found.push(Source {
                kind,
                name: line.cells[1].clone(),
                amount,
            });
        }
    }
    found
}

/// The fields, with what they add up to.
pub fn fields(tender: &str, texts: Texts, typed: &Typed, now: &Contract) -> Markup {
    let one = |name, label: &str| Field::new(texts, name, label);
    let public = [Choice::new("yes", texts.get("scoring-budget-public-yes"))];
    html! {
        (field::number(texts, typed, &one("budget", "scoring-budget").hint(texts, "scoring-budget-hint")))
        (choice::checkboxes(texts, typed, &one("budget_public", "scoring-budget-public"), &public))
        div.pair {
            (field::number(texts, typed, &one("once", "contract-once")))
            (field::number(texts, typed, &one("yearly", "contract-yearly")))
        }
        (estimate(tender, texts, now))
        (sources(texts).draw(texts, typed))
        (together(texts, now.finance.from_sources(), now.budget, "contract-sources-sum"))
        (division(texts, typed))
        (together(texts, now.finance.divided(), now.budget, "contract-division-sum"))
    }
}

/// What the costs come to, and whether that is the estimate that was typed.
fn estimate(tender: &str, texts: Texts, now: &Contract) -> Markup {
    let money = |amount: Money| number::money(amount, texts.language);
    let Some(computed) = now.computed_value() else {
        return html! { p.hint { (texts.get("contract-estimate-open")) } };
    };
    let years = now.longest().unwrap_or_default();
    let fills = [
        ("amount", money(computed).into()),
        ("years", number::plain(years, texts.language).into()),
    ];
    let other = now.values_differ().map(|(typed, _)| typed);
    html! {
        p.note.caution[other.is_some()] {
            (texts.with("contract-estimate", fills)) " "
            @if let Some(typed) = other {
                (texts.with("contract-estimate-differs", [("amount", money(typed).into())])) " "
            }
            a href=(paths::planning(tender)) { (texts.get("contract-estimate-link")) }
        }
    }
}

/// What some amounts add up to, and what is left of the budget.
fn together(texts: Texts, sum: Option<Decimal>, budget: Option<Money>, key: &str) -> Markup {
    let Some(sum) = sum else {
        return html! {};
    };
    let print = |amount: Decimal| {
        let amount = Money::try_from(amount).ok();
        amount.map_or_else(String::new, |amount| number::money(amount, texts.language))
    };
    let said = texts.with(key, [("amount", print(sum).into())]);
    let rest = budget.map(|budget| budget.amount() - sum);
    let (caution, more) = match rest {
        None => (false, texts.get("contract-no-budget")),
        Some(rest) if rest.is_zero() => (false, texts.get("contract-adds-up")),
        Some(rest) => {
            let key = if rest.is_sign_negative() {
                "contract-above-budget"
            } else {
                "contract-below-budget"
            };
            (
                true,
                texts.with(key, [("amount", print(rest.abs()).into())]),
            )
        }
    };
    html! { p.note.caution[caution] { strong { (said) } " " (more) } }
}

fn division(texts: Texts, typed: &Typed) -> Markup {
    let title = texts.get("contract-division");
    html! {
        table.rows.narrow {
            caption { (title) }
            thead { tr {
                th scope="col" { (texts.get("contract-division-what")) }
                th.num scope="col" { (texts.get("contract-amount")) }
            } }
            tbody {
                @for (name, key) in PARTS {
                    @let label = texts.get(key);
                    tr {
                        th.plain scope="row" { (label) }
                        td { (cell::input(typed, Cell { name, label: &label, width: "amount", form: None })) }
                    }
                }
            }
        }
    }
}

fn sources(texts: Texts) -> Lines {
    let choose = Choice::new("", texts.get("lines-choose"));
    let kinds = SourceKind::ALL.map(|kind| {
        let code = kind.code();
        Choice::new(code, texts.get(&format!("contract-source-{code}")))
    });
    Lines {
        name: "sources",
        title: "contract-sources",
        columns: vec![
            Column {
                begins: "source-kind-",
                label: "contract-source",
                kind: Kind::One(std::iter::once(choose).chain(kinds).collect()),
            },
            Column {
                begins: "source-name-",
                label: "contract-source-name",
                kind: Kind::Line,
            },
            Column {
                begins: "source-amount-",
                label: "contract-amount",
                kind: Kind::Number,
            },
        ],
    }
}

fn input(amount: Option<Money>, language: Language) -> String {
    amount.map_or_else(String::new, |amount| {
        number::for_input(amount.amount(), language)
    })
}
