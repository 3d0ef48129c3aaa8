//! The plan as the form holds it: which steps and checks there are, and what was typed about them.

use crate::domain::tender::implementation::{Check, Implementation, Step};
use crate::i18n::Texts;
use crate::libraries::items::Library;
use crate::web::form::Typed;

/// The steps for a tender without a library; texts under `implementation-own-<code>`.
const OWN_STEPS: [&str; 12] = [
    "team",
    "goals",
    "leader",
    "training",
    "content",
    "support",
    "feedback",
    "data",
    "compliance",
    "evaluation",
    "administrators",
    "communication",
];

/// The checks for a tender without a library; texts under `implementation-check-<code>`.
const OWN_CHECKS: [&str; 5] = ["terms", "invoicing", "prices", "budget", "brands"];

/// The plan to fill in: what was stored, else the steps and checks of the library, else our own.
pub fn to_fill_in(
    texts: Texts,
    library: Option<&Library>,
    stored: Implementation,
) -> Implementation {
    let mut plan = stored;
    if plan.steps.is_empty() {
        plan.steps = steps_of(texts, library);
    }
    if plan.steps.is_empty() {
        plan.steps = own_steps(texts);
    }
    if plan.checks.is_empty() {
        plan.checks = checks_of(texts, library);
    }
    if plan.checks.is_empty() {
        plan.checks = own_checks(texts);
    }
    plan
}

/// What to think of at a step.
pub fn hint(texts: Texts, library: Option<&Library>, step: &str) -> Option<String> {
    let steps = library.map_or(&[][..], |library| &library.steps);
    if let Some(found) = steps.iter().find(|one| one.code == step) {
        let hint = found.hint.as_ref()?;
        return Some(hint.text(texts.language).to_owned());
    }
    let own = step.strip_prefix("own-")?;
    OWN_STEPS
        .contains(&own)
        .then(|| texts.get(&format!("implementation-own-{own}-hint")))
}

/// The name of a field of a step: `text`, `owner` or `period`.
pub fn of_step(step: &Step, field: &str) -> String {
    format!("step.{}.{field}", step.id)
}

/// The name of a field of a check: `done` or `reason`.
pub fn of_check(check: &Check, field: &str) -> String {
    format!("check.{}.{field}", check.id)
}

/// The plan as a form.
pub fn filled(plan: &Implementation, version: i64) -> Typed {
    let mut typed = Typed::of([
        ("version", version.to_string()),
        ("terms", plan.terms.clone()),
        ("service_levels", plan.service_levels.clone()),
        ("invoicing", plan.invoicing.clone()),
    ]);
    for step in &plan.steps {
        typed.push(of_step(step, "text"), &step.text);
        typed.push(of_step(step, "owner"), &step.owner);
        typed.push(of_step(step, "period"), &step.period);
    }
    for check in &plan.checks {
        if check.done {
            typed.push(of_check(check, "done"), "yes");
        }
        typed.push(of_check(check, "reason"), &check.reason);
    }
    typed
}

/// The plan with what was typed; a step or check that the form did not show stays as it was.
pub fn read(typed: &Typed, plan: &Implementation) -> Implementation {
    Implementation {
        steps: plan
            .steps
            .iter()
            .map(|step| read_step(typed, step))
            .collect(),
        terms: typed.trimmed("terms"),
        service_levels: typed.trimmed("service_levels"),
        invoicing: typed.trimmed("invoicing"),
        checks: plan
            .checks
            .iter()
            .map(|check| read_check(typed, check))
            .collect(),
        ..plan.clone()
    }
}

fn read_step(typed: &Typed, step: &Step) -> Step {
    if typed.all(&of_step(step, "text")).is_empty() {
        return step.clone();
    }
    Step {
        text: typed.trimmed(&of_step(step, "text")),
        owner: typed.trimmed(&of_step(step, "owner")),
        period: typed.trimmed(&of_step(step, "period")),
        ..step.clone()
    }
}

/// An unticked box is not in the form, so the reason tells whether the check was shown.
fn read_check(typed: &Typed, check: &Check) -> Check {
    if typed.all(&of_check(check, "reason")).is_empty() {
        return check.clone();
    }
    Check {
        done: typed.has(&of_check(check, "done"), "yes"),
        reason: typed.trimmed(&of_check(check, "reason")),
        ..check.clone()
    }
}

fn steps_of(texts: Texts, library: Option<&Library>) -> Vec<Step> {
    let steps = library.map_or(&[][..], |library| &library.steps);
    let steps = steps.iter().map(|one| Step {
        id: one.code.clone(),
        title: texts.language.pick(&one.nl, &one.en).to_owned(),
        ..Step::default()
    });
    steps.collect()
}

fn own_steps(texts: Texts) -> Vec<Step> {
    let steps = OWN_STEPS.into_iter().map(|code| Step {
        id: format!("own-{code}"),
        title: texts.get(&format!("implementation-own-{code}")),
        ..Step::default()
    });
    steps.collect()
}

fn checks_of(texts: Texts, library: Option<&Library>) -> Vec<Check> {
    let checks = library.map_or(&[][..], |library| &library.checks);
    let checks = checks.iter().map(|one| Check {
        id: one.code.clone(),
        text: texts.language.pick(&one.nl, &one.en).to_owned(),
        ..Check::default()
    });
    checks.collect()
}

fn own_checks(texts: Texts) -> Vec<Check> {
    let checks = OWN_CHECKS.into_iter().map(|code| Check {
        id: format!("own-{code}"),
        text: texts.get(&format!("implementation-check-{code}")),
        ..Check::default()
    });
    checks.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::libraries::Libraries;

    #[test]
    fn a_new_plan_has_the_steps_and_checks_of_the_library_or_our_own() {
        let libraries = Libraries::embedded().unwrap();
        for language in Language::ALL {
            let texts = language.texts();
            for library in [libraries.find("lms"), None] {
                let plan = to_fill_in(texts, library, Implementation::default());
                assert_eq!(plan.steps.len(), 12);
                assert!(plan.checks.len() >= 5);
                for step in &plan.steps {
                    let hint = hint(texts, library, &step.id).unwrap();
                    assert!(!hint.contains('⟦') && !step.title.contains('⟦'), "{hint}");
                }
                assert!(plan.checks.iter().all(|check| !check.text.contains('⟦')));
            }
        }
    }

    #[test]
    fn stored_steps_and_checks_stay_the_buyers_own() {
        let libraries = Libraries::embedded().unwrap();
        let stored = Implementation {
            steps: vec![Step {
                id: "E1".into(),
                title: "Eigen stap".into(),
                ..Step::default()
            }],
            checks: vec![Check {
                id: "E1".into(),
                text: "Eigen controle".into(),
                ..Check::default()
            }],
            ..Implementation::default()
        };
        let texts = Language::Nl.texts();
        let plan = to_fill_in(texts, libraries.find("lms"), stored.clone());
        assert_eq!(plan, stored);
        assert_eq!(hint(texts, libraries.find("lms"), "E1"), None);
    }

    #[test]
    fn what_was_saved_fills_the_form_and_reads_back_the_same() {
        let mut plan = to_fill_in(Language::Nl.texts(), None, Implementation::default());
        plan.steps[2].text = "Zestien uur per week.\n\nMet mandaat.".into();
        plan.steps[2].owner = "Directeur".into();
        plan.steps[11].period = "mei 2027".into();
        plan.terms = "GIBIT 2023".into();
        plan.service_levels = "99,7 procent".into();
        plan.invoicing = "Elke maand".into();
        plan.checks[0].done = true;
        plan.checks[1].reason = "Kan pas na de gunning.".into();
        assert_eq!(read(&filled(&plan, 4), &plan), plan);
    }

    #[test]
    fn a_box_that_is_no_longer_ticked_is_not_done_and_its_reason_stays() {
        let mut plan = to_fill_in(Language::Nl.texts(), None, Implementation::default());
        plan.checks[0].done = true;
        let name = of_check(&plan.checks[0], "reason");
        let mut typed = Typed::default();
        typed.push(name, "Later.");
        let read = read(&typed, &plan);
        assert!(!read.checks[0].done);
        assert_eq!(read.checks[0].reason, "Later.");
        assert_eq!(
            read.steps, plan.steps,
            "steps that were not in the form stay"
        );
    }
}
