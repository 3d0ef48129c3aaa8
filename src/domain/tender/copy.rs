//! An old tender as the start of a new one: what the buyer wrote, without what belongs to the old
//! procedure.

use std::collections::BTreeMap;

use crate::domain::tender::Tender;
use crate::domain::tender::contract::finance::Finance;
use crate::domain::tender::contract::indexation::Indexation;
use crate::domain::tender::contract::{Contract, PlanningStep};
use crate::domain::tender::implementation::pilot::Pilot;
use crate::domain::tender::implementation::{Check, Implementation, State, Step};
use crate::domain::tender::legal::Legal;
use crate::domain::tender::requirement::Requirement;

/// What a new tender starts with when `old` is copied.
///
/// Days, how far something was, checks that were done, who asked for a requirement, and reasons that
/// were given for days and wordings stay behind: they were true of the old procedure. So do attachments: their bytes lie with the old tender, and most
/// of them speak of it. For who does not see the budget, amounts that tell it stay behind
/// as well. Ids are those of the old tender, so that everything in it still points at the same.
pub fn start_of(old: &Tender, sees_budget: bool) -> Tender {
    // Whoever asked for it then did not ask now, and need not be named for it.
    let not_asked = |one: &Requirement| Requirement {
        origin: String::new(),
        ..one.clone()
    };
    Tender {
        title: String::new(),
        reference: String::new(),
        requirements: old.requirements.iter().map(not_asked).collect(),
        contract: contract(&old.contract, sees_budget),
        implementation: implementation(&old.implementation),
        kept_wordings: Vec::new(),
        attachments: Vec::new(),
        ..old.clone()
    }
}

fn contract(old: &Contract, sees_budget: bool) -> Contract {
    let planning = old.planning.iter().map(|step| PlanningStep {
        date: String::new(),
        ..step.clone()
    });
    Contract {
        budget: old.budget.filter(|_| sees_budget),
        budget_public: old.budget_public && sees_budget,
        finance: if sees_budget {
            old.finance.clone()
        } else {
            Finance::default()
        },
        starts: String::new(),
        indexation: Indexation {
            from: String::new(),
            ..old.indexation.clone()
        },
        planning: planning.collect(),
        legal: Legal {
            estimated_value: old.legal.estimated_value.filter(|_| sees_budget),
            deviations: BTreeMap::new(),
            ..old.legal.clone()
        },
        ..old.clone()
    }
}

fn implementation(old: &Implementation) -> Implementation {
    let without_days = |step: &Step| Step {
        state: State::default(),
        period: String::new(),
        from: String::new(),
        until: String::new(),
        ..step.clone()
    };
    let undone = |check: &Check| Check {
        done: false,
        reason: String::new(),
        ..check.clone()
    };
    Implementation {
        steps: old.steps.iter().map(without_days).collect(),
        phases: old.phases.iter().map(without_days).collect(),
        pilot: Pilot {
            from: String::new(),
            until: String::new(),
            ..old.pilot.clone()
        },
        checks: old.checks.iter().map(undone).collect(),
        ..old.clone()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn old() -> Tender {
        let amount = |text: &str| json!(text);
        serde_json::from_value(json!({
            "title": "Oud", "reference": "OUD-1", "library": "lms",
            "goals": [{ "id": "S1", "kind": "strategic", "title": "Minder uitval" }],
            "requirements": [{ "id": "R001", "class": "must", "goals": ["S1"], "text": "Kan het.",
                "origin": "Samira Aydin" }],
            "inventories": [{ "id": "SY1", "inventory": "systems", "values": { "system": "HR" } }],
            "contract": {
                "budget": amount("100000"), "budget_public": true, "price_scope": "Alles",
                "planning": [{ "title": "Publicatie", "date": "2020-01-06", "moment": "dispatch" }],
                "legal": { "estimated_value": amount("120000"), "lots": false, "lots_reason": "Klein." },
                "starts": "2020-06-01",
                "indexation": { "by": "percent", "percent": "2", "from": "2021-06-01" },
                "finance": {
                    "once": amount("20000"), "yearly": amount("25000"),
                    "sources": [{ "kind": "own", "name": "HR", "amount": amount("90000") }],
                    "learning": amount("30000"), "software": amount("70000"),
                },
            },
            "implementation": {
                "steps": [{ "id": "a", "title": "Team", "owner": "HR", "period": "week 3",
                    "state": "done" }],
                "pilot": { "group": "HR", "from": "2020-04-01", "until": "2020-05-01" },
                "checks": [{ "id": "c", "text": "Klopt het?", "done": true, "reason": "Ja" }],
                "service_levels": "99,9%",
            },
            "attachments": [{
                "id": "B01", "part": "goals", "title": "Plan", "file_name": "plan.pdf",
                "bytes": 3, "sha256": "ab",
            }],
            "kept_wordings": [{
                "id": "requirements.R001.x", "part": "requirements", "object": "R001", "rule": "x",
                "words": "het", "reason": "Moet.", "by": "Noor", "at": "2020-01-01T00:00:00Z",
            }],
        }))
        .unwrap()
    }

    #[test]
    fn what_the_buyer_wrote_comes_along_with_what_points_at_what() {
        let new = start_of(&old(), true);
        assert_eq!(new.goals, old().goals);
        assert_eq!(new.requirements[0].text, "Kan het.");
        assert_eq!(new.requirements[0].goals, ["S1"]);
        assert_eq!(new.inventories, old().inventories);
        assert_eq!(new.library, "lms");
        assert_eq!(new.contract.price_scope, "Alles");
        assert_eq!(new.contract.legal.lots_reason, "Klein.");
        assert_eq!(new.implementation.service_levels, "99,9%");
        assert_eq!(new.implementation.steps[0].owner, "HR");
        assert_eq!(new.contract.budget, old().contract.budget);
    }

    #[test]
    fn what_was_true_of_the_old_procedure_stays_behind() {
        let new = start_of(&old(), true);
        assert_eq!((new.title.as_str(), new.reference.as_str()), ("", ""));
        assert_eq!(new.contract.planning[0].title, "Publicatie");
        assert_eq!(new.contract.planning[0].date, "");
        assert_eq!(new.contract.starts, "");
        assert_eq!(new.contract.indexation.from, "");
        assert!(new.contract.indexation.percent.is_some());
        assert_eq!(new.implementation.steps[0].period, "");
        assert_eq!(new.implementation.steps[0].state, State::Open);
        assert_eq!(new.implementation.pilot.group, "HR");
        let pilot = &new.implementation.pilot;
        assert!(pilot.from.is_empty() && pilot.until.is_empty());
        assert_eq!(new.requirements[0].origin, "");
        let check = &new.implementation.checks[0];
        assert!(!check.done && check.reason.is_empty());
        assert!(new.kept_wordings.is_empty());
        assert!(!old().attachments.is_empty() && new.attachments.is_empty());
    }

    #[test]
    fn who_does_not_see_the_budget_gets_no_amount_that_tells_it() {
        let new = start_of(&old(), false);
        assert_eq!(new.contract.budget, None);
        assert!(!new.contract.budget_public);
        assert_eq!(new.contract.legal.estimated_value, None);
        assert!(new.contract.finance.is_open());
        let seen = start_of(&old(), true).contract.finance;
        assert_eq!(seen, old().contract.finance);
    }
}
