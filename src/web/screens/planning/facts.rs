//! What the law must know, the dates and the reasons, as a form.

use maud::{Markup, html};

use crate::actions::procurement::Entry;
use crate::domain::award::method::name::MethodName;
use crate::domain::law::case::{Buyer, ContractKind, Pace, TermKind};
use crate::domain::law::country::Country;
use crate::domain::law::duty;
use crate::domain::law::rule::DutyOf;
use crate::domain::law::term::{Term, terms};
use crate::domain::tender::contract::{Contract, PROCEDURES};
use crate::domain::tender::legal::Legal;
use crate::domain::visibility::Field as Sees;
use crate::i18n::{Texts, law, number};
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::desk::TenderDesk;
use crate::web::form::Typed;
use crate::web::screens::parts::scoring::terms as words;
use crate::web::screens::planning::rows;

/// The form filled from what was saved.
pub fn filled(entry: &Entry<Contract>, texts: Texts) -> Typed {
    let (contract, legal) = (&entry.value, &entry.value.legal);
    let code = |code: Option<&'static str>| code.unwrap_or_default().to_owned();
    let value = legal.estimated_value.map_or_else(String::new, |amount| {
        number::for_input(amount.amount(), texts.language)
    });
    let lots = legal.lots.map(|lots| if lots { "yes" } else { "no" });
    let mut typed = Typed::of([
        ("version", entry.version.to_string()),
        ("procedure", contract.procedure.clone()),
        ("country", code(legal.country.map(Country::code))),
        ("buyer", code(legal.buyer.map(Buyer::code))),
        ("contract", code(legal.contract.map(ContractKind::code))),
        ("value", value),
        ("pace", legal.pace.code().to_owned()),
        ("pace_reason", legal.pace_reason.clone()),
        ("lots", code(lots)),
        ("lots_reason", legal.lots_reason.clone()),
        ("merged_reason", legal.merged_reason.clone()),
        ("award_reason", legal.award_reason.clone()),
    ]);
    for (name, ticked) in [
        ("paper_bids", legal.paper_bids),
        ("limited_access", legal.limited_access),
    ] {
        if ticked {
            typed.push("how", name);
        }
    }
    if legal.merged {
        typed.push("merged", "yes");
    }
    for (term, reason) in &legal.deviations {
        typed.push(deviation(*term), reason);
    }
    // Somebody who emptied the planning on purpose does not get the usual steps back; who never saved
    // this form has no procedure yet.
    if contract.procedure.is_empty() && contract.planning.is_empty() {
        rows::fill(&mut typed, &rows::usual(texts), texts.language);
    } else {
        rows::fill(&mut typed, &contract.planning, texts.language);
    }
    typed
}

/// Reads the form over what was stored, which keeps budget, term and what the price covers.
pub fn read(texts: Texts, before: &Contract, typed: &mut Typed) -> Contract {
    let procedure = typed.required("procedure", texts.get("scoring-procedure-missing"));
    let estimated_value = typed.money(texts, "value");
    let planning = rows::read(texts, typed);
    let of = |name: &str| typed.get(name).to_owned();
    let find = |code: &str, all: &[&'static str]| all.iter().position(|one| *one == code);
    let buyer = find(&of("buyer"), &Buyer::ALL.map(Buyer::code)).map(|at| Buyer::ALL[at]);
    let kinds = ContractKind::ALL.map(ContractKind::code);
    let contract = find(&of("contract"), &kinds).map(|at| ContractKind::ALL[at]);
    let pace = find(&of("pace"), &Pace::ALL.map(Pace::code)).map(|at| Pace::ALL[at]);
    let mut deviations = before.legal.deviations.clone();
    for term in TermKind::ALL.into_iter().filter(|term| term.may_deviate()) {
        // A field that the form did not show says nothing.
        if !typed.all(&deviation(term)).is_empty() {
            deviations.remove(&term);
            let reason = typed.trimmed(&deviation(term));
            if !reason.is_empty() {
                deviations.insert(term, reason);
            }
        }
    }
    Contract {
        procedure,
        planning,
        legal: Legal {
            country: Country::from_code(typed.get("country")),
            buyer,
            contract,
            estimated_value,
            pace: pace.unwrap_or_default(),
            pace_reason: typed.trimmed("pace_reason"),
            paper_bids: typed.has("how", "paper_bids"),
            limited_access: typed.has("how", "limited_access"),
            lots: match typed.get("lots") {
                "yes" => Some(true),
                "no" => Some(false),
                _ => None,
            },
            lots_reason: typed.trimmed("lots_reason"),
            merged: typed.has("merged", "yes"),
            merged_reason: typed.trimmed("merged_reason"),
            award_reason: typed.trimmed("award_reason"),
            deviations,
        },
        ..before.clone()
    }
}

/// The fields of the form.
pub fn fields(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    html! {
        section #facts {
            h2 { (texts.get("planning-facts")) }
            (case_fields(desk, typed))
        }
        section #dates {
            h2 { (texts.get("planning-dates")) }
            (rows::rows(texts, typed))
            (deviations(desk, typed))
        }
        section #reasons {
            h2 { (texts.get("planning-reasons")) }
            p { (texts.get("planning-reasons-text")) }
            (reasons(desk, typed))
        }
    }
}

fn case_fields(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let one = |name, label: &str| Field::new(texts, name, label);
    let countries = Country::ALL.map(|country| {
        let code = country.code();
        Choice::new(code, texts.get(&format!("country-{code}")))
    });
    let buyers = Buyer::ALL.map(|buyer| {
        let key = format!("planning-buyer-{}", buyer.code());
        let hint = texts.get(&format!("{key}-hint"));
        Choice::with_hint(buyer.code(), texts.get(&key), hint)
    });
    let choose = [Choice::new("", texts.get("planning-contract-choose"))];
    let kinds = ContractKind::ALL.map(|kind| {
        let key = format!("planning-contract-{}", kind.code());
        Choice::new(kind.code(), texts.get(&key))
    });
    let kinds: Vec<Choice> = choose.into_iter().chain(kinds).collect();
    let paces = Pace::ALL.map(|pace| {
        let key = format!("planning-pace-{}", pace.code());
        Choice::new(pace.code(), texts.get(&key))
    });
    let how = [
        Choice::new("paper_bids", texts.get("planning-paper-bids")),
        Choice::new("limited_access", texts.get("planning-limited-access")),
    ];
    html! {
        (choice::radios(texts, typed, &one("country", "planning-country").optional(), &countries))
        (choice::radios(texts, typed, &one("buyer", "planning-buyer").optional(), &buyers))
        div.pair {
            (choice::select(texts, typed, &one("contract", "planning-contract").optional(), &kinds))
            @if desk.at.shows(Sees::Budget) {
                (field::number(texts, typed, &value(desk)))
            }
        }
        (choice::select(texts, typed, &one("procedure", "scoring-procedure"), &procedures(texts, typed)))
        (choice::radios(texts, typed, &one("pace", "planning-pace"), &paces))
        (choice::checkboxes(texts, typed, &one("how", "planning-how").optional(), &how))
    }
}

/// The estimated value, with what the costs of the contract come to.
fn value(desk: &TenderDesk) -> Field<'static> {
    let texts = desk.texts();
    let field = Field::new(texts, "value", "planning-value").optional();
    let mut hint = texts.get("planning-value-hint");
    if let Some(computed) = desk.at.tender.contract.computed_value() {
        let amount = number::money(computed, texts.language);
        let computed = texts.with("contract-estimate-hint", [("amount", amount.into())]);
        hint = format!("{hint} {computed}");
    }
    Field {
        hint: Some(hint),
        ..field
    }
}

fn reasons(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let one = |name, label: &str| Field::new(texts, name, label).optional();
    let lots = [
        Choice::new("yes", texts.get("planning-lots-yes")),
        Choice::new("no", texts.get("planning-lots-no")),
    ];
    let merged = [Choice::new("yes", texts.get("planning-merged-yes"))];
    let area = |name, label: &str, of| {
        let field = Field {
            hint: asked_by(desk, of),
            ..one(name, label)
        };
        field::area(texts, typed, &field, field::rows_for(typed.get(name), 3))
    };
    let lowest_price = desk.at.tender.award.method == MethodName::LowestPrice;
    html! {
        (choice::radios(texts, typed, &one("lots", "planning-lots"), &lots))
        (area("lots_reason", "planning-lots-reason", DutyOf::NoLots))
        (choice::checkboxes(texts, typed, &one("merged", "planning-merged"), &merged))
        (area("merged_reason", "planning-merged-reason", DutyOf::Merging))
        @if lowest_price || !typed.get("award_reason").is_empty() {
            (area("award_reason", "planning-award-reason", DutyOf::AwardCriterion))
        } @else {
            input type="hidden" name="award_reason" value="";
        }
        (area("pace_reason", "planning-pace-reason", DutyOf::Urgency))
    }
}

/// Which rule asks for a reason, once it is known whose law counts.
fn asked_by(desk: &TenderDesk, of: DutyOf) -> Option<String> {
    let texts = desk.texts();
    let rule = duty::rule(&desk.at.tender, of)?;
    Some(format!(
        "{} ({})",
        law::said(texts, rule),
        law::source(texts, rule)
    ))
}

/// A reason for each planned day that goes against a minimum, or went.
fn deviations(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let contract = &desk.at.contract_today();
    let sees_value = desk.at.shows(Sees::Budget);
    html! {
        @for term in terms(contract).into_iter().filter(|term| term.kind.may_deviate()) {
            @let kept = contract.legal.deviation(term.kind).is_some();
            @if let Some(rule) = term.rule().filter(|_| kept || asks_reason(&term, sees_value)) {
                @let name = deviation(term.kind);
                @let source = law::source(texts, rule);
                @let hint = if term.kind == TermKind::Bids { "planning-deviation-bids-hint" } else { "planning-deviation-hint" };
                @let field = Field {
                    hint: Some(texts.with(hint, [("source", source.into())])),
                    ..Field::new(texts, &name, &format!("planning-deviation-{}", term.kind.code())).optional()
                };
                (field::area(texts, typed, &field, field::rows_for(typed.get(&name), 3)))
            }
        }
    }
}

/// Whether a term gets a field for a reason. Whether the law binds tells on which side of the
/// threshold the estimated value is, so who may not know that gets the field in both cases.
fn asks_reason(term: &Term, sees_value: bool) -> bool {
    term.is_short() && (term.binds() || !sees_value)
}

fn deviation(term: TermKind) -> String {
    format!("deviation-{}", term.code())
}

/// The offered procedures, and the one that is kept when it is another.
fn procedures(texts: Texts, typed: &Typed) -> Vec<Choice> {
    let kept = typed.get("procedure");
    let mut codes = PROCEDURES.to_vec();
    if !kept.is_empty() && !codes.contains(&kept) {
        codes.push(kept);
    }
    let mut choices = vec![Choice::new("", texts.get("scoring-procedure-choose"))];
    choices.extend(
        codes
            .into_iter()
            .map(|code| Choice::new(code, words::procedure(texts, code))),
    );
    choices
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::quantity::money::Money;
    use crate::domain::tender::contract::PlanningStep;
    use crate::domain::tender::legal::Moment;
    use crate::i18n::Language;
    use rust_decimal::Decimal;

    fn entry(value: Contract, version: i64) -> Entry<Contract> {
        Entry {
            id: "-".into(),
            version,
            value,
        }
    }

    fn step(title: &str, date: &str, moment: Option<Moment>) -> PlanningStep {
        PlanningStep {
            title: title.into(),
            date: date.into(),
            moment,
        }
    }

    fn contract() -> Contract {
        let mut legal = Legal {
            country: Some(Country::Belgium),
            buyer: Some(Buyer::Central),
            contract: Some(ContractKind::Social),
            estimated_value: Money::try_from(Decimal::new(40_000_050, 2)).ok(),
            pace: Pace::Urgent,
            pace_reason: "Storm".into(),
            paper_bids: true,
            limited_access: true,
            lots: Some(false),
            lots_reason: "Eén systeem\nvoor iedereen".into(),
            merged: true,
            merged_reason: "Samen".into(),
            award_reason: "Standaard".into(),
            ..Legal::default()
        };
        legal.deviations.insert(TermKind::Bids, "Zomer".into());
        Contract {
            procedure: "open".into(),
            years: Some(Decimal::from(4)),
            payment: "Dertig dagen".into(),
            planning: vec![
                step("Publicatie", "2026-06-15", Some(Moment::Dispatch)),
                step("Vragen", "", None),
                step("Sluiting", "2026-08-01", Some(Moment::Bids)),
            ],
            legal,
            ..Contract::default()
        }
    }

    #[test]
    fn what_was_saved_comes_back_unchanged_through_the_form() {
        for language in Language::ALL {
            let texts = language.texts();
            let mut typed = filled(&entry(contract(), 3), texts);
            assert_eq!(read(texts, &contract(), &mut typed), contract());
            assert_eq!(typed.findings(), []);
        }
    }

    #[test]
    fn a_new_planning_asks_for_a_procedure_and_starts_with_the_usual_steps() {
        let texts = Language::Nl.texts();
        let mut typed = filled(&entry(Contract::default(), 0), texts);
        assert_eq!(typed.get("step-title-1"), texts.get("scoring-step-1"));
        let contract = read(texts, &Contract::default(), &mut typed);
        let fields: Vec<&str> = typed.findings().iter().map(|one| one.0.as_str()).collect();
        assert_eq!(fields, ["procedure"]);
        assert_eq!(contract.planning.len(), 10);
        let moments = contract.planning.iter().filter_map(|step| step.moment);
        assert_eq!(moments.count(), 5);
    }

    #[test]
    fn what_is_wrong_is_refused_and_stays_as_it_was_typed() {
        let texts = Language::Nl.texts();
        let mut typed = filled(&entry(contract(), 3), texts);
        for (name, value) in [
            ("value", "veel"),
            ("step-date-2", "31-02-2026"),
            ("step-moment-3", "dispatch"),
            ("step-title-4", ""),
            ("step-date-4", "1 mei 2026"),
        ] {
            typed.set(name, value);
        }
        read(texts, &contract(), &mut typed);
        let fields: Vec<&str> = typed.findings().iter().map(|one| one.0.as_str()).collect();
        assert_eq!(
            fields,
            ["value", "step-date-2", "step-moment-3", "step-title-4"]
        );
        assert_eq!(typed.get("step-date-2"), "31-02-2026");
        assert_eq!(typed.get("value"), "veel");
    }

    #[test]
    fn who_may_not_know_the_value_gets_the_field_on_both_sides_of_the_threshold() {
        let asked = |value: i64, sees_value| {
            let mut one = contract();
            one.legal = Legal {
                country: Some(Country::Netherlands),
                buyer: Some(Buyer::SubCentral),
                contract: Some(ContractKind::Services),
                estimated_value: Money::try_from(Decimal::from(value)).ok(),
                ..Legal::default()
            };
            one.planning = vec![
                step("Publicatie", "2026-09-01", Some(Moment::Dispatch)),
                step("Sluiting", "2026-09-20", Some(Moment::Bids)),
            ];
            let bids = crate::domain::law::term::term(&one, TermKind::Bids);
            asks_reason(&bids, sees_value)
        };
        assert_eq!((asked(400_000, true), asked(100_000, true)), (true, false));
        assert_eq!((asked(400_000, false), asked(100_000, false)), (true, true));
    }

    #[test]
    fn a_reason_that_was_not_shown_stays_and_an_emptied_one_goes() {
        let texts = Language::Nl.texts();
        let mut typed = Typed::of([("procedure", "open".to_owned())]);
        let kept = read(texts, &contract(), &mut typed).legal.deviations;
        assert_eq!(kept.len(), 1);
        typed.push("deviation-bids", " ");
        let emptied = read(texts, &contract(), &mut typed).legal.deviations;
        assert!(emptied.is_empty());
    }
}
