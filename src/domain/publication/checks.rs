//! The checks, part by part.

mod agreement;
mod award;
mod contract;
mod criteria;
mod implementation;
mod law;
mod requirements;
mod thread;
mod wording;

use std::collections::BTreeSet;

use crate::domain::award as engine;
use crate::domain::dossier::{Dossier, FORMAT};
use crate::domain::finding::{Finding, Severity};
use crate::domain::phase::Phase;
use crate::domain::publication::lab;
use crate::domain::tender::Tender;
use crate::domain::tender::criterion::{Criterion, CriterionKind, Scale, leaves};
use crate::domain::tender::goal::GoalKind;
use crate::domain::tender::inventory::price_line;
use crate::domain::tender::part::Part;
use crate::domain::tender::requirement::{Curve, RequirementClass};
use crate::domain::tender::scoring::Panel;

pub(super) fn all(tender: &Tender, published: Option<&Tender>, assessors: usize) -> Vec<Finding> {
    let mut found = Vec::new();
    motivation(tender, &mut found);
    goals(tender, &mut found);
    knock_outs(tender, &mut found);
    requirements::check(tender, &mut found);
    award::check(tender, &mut found);
    if assessors == 0 && tender.award.panel == Some(Panel::Mean) {
        let finding = Finding::error("no-assessors", Part::Scoring, "");
        found.push(Finding {
            part: None,
            ..finding
        });
    }
    lab::findings(tender, &mut found);
    criteria::check(tender, &mut found);
    coverage(tender, &mut found);
    for criterion in leaves(&tender.criteria) {
        leaf(criterion, &mut found);
    }
    if !leaves(&tender.criteria)
        .iter()
        .any(|one| one.kind == Some(CriterionKind::Marked))
    {
        found.push(Finding::warning("quality-none", Part::Quality, ""));
    }
    price_lines(tender, &mut found);
    implementation::check(tender, &mut found);
    thread::check(tender, &mut found);
    contract::check(tender, &mut found);
    agreement::check(tender, &mut found);
    law::check(tender, &mut found);
    wording::check(tender, published, &mut found);
    if found
        .iter()
        .all(|finding| finding.severity == Severity::Warning)
    {
        last_word(tender, &mut found);
    }
    found
}

/// Costs that stay hidden when the price lines do not ask for them.
fn price_lines(tender: &Tender, found: &mut Vec<Finding>) {
    for kind in price_line::not_asked(&tender.inventories) {
        let code = match kind {
            "set-up" => "price-lines-set-up",
            "extra-user" => "price-lines-extra-user",
            _ => "price-lines-storage",
        };
        found.push(Finding::error(code, Part::Scoring, ""));
    }
}

/// The engine has the last word: what it refuses would be frozen for ever.
fn last_word(tender: &Tender, found: &mut Vec<Finding>) {
    let dossier = Dossier {
        format: FORMAT.to_owned(),
        phase: Phase::Draft,
        publication: None,
        tender: tender.clone(),
        assessors: Vec::new(),
        bids: Vec::new(),
    };
    let text = serde_json::to_vec(&dossier).expect("a dossier holds only texts and lists");
    for error in engine::evaluate(&text).err().unwrap_or_default() {
        found.push(Finding::error(
            "award-refused",
            Part::Scoring,
            error.to_string(),
        ));
    }
}

fn motivation(tender: &Tender, found: &mut Vec<Finding>) {
    let answered = tender
        .motivation
        .answers
        .iter()
        .any(|answer| !answer.text.trim().is_empty());
    if tender.motivation.summary.trim().is_empty() && !answered {
        found.push(Finding::error("motivation-empty", Part::Motivation, ""));
    }
}

fn goals(tender: &Tender, found: &mut Vec<Finding>) {
    if tender.goals.is_empty() {
        found.push(Finding::error("goals-none", Part::Goals, ""));
    }
    let strategic: BTreeSet<&str> = tender
        .goals
        .iter()
        .filter(|goal| goal.kind == GoalKind::Strategic)
        .map(|goal| goal.id.as_str())
        .collect();
    for goal in &tender.goals {
        let serves = goal.serves.iter().any(|id| strategic.contains(id.as_str()));
        if goal.kind == GoalKind::Operational && !serves {
            found.push(Finding::error("goal-serves-nothing", Part::Goals, &goal.id));
        }
        let smart = [
            &goal.specific,
            &goal.measurable,
            &goal.acceptable,
            &goal.realistic,
            &goal.time_bound,
        ];
        if smart.iter().any(|field| field.trim().is_empty()) {
            found.push(Finding::warning("goal-not-smart", Part::Goals, &goal.id));
        }
    }
}

fn knock_outs(tender: &Tender, found: &mut Vec<Finding>) {
    if tender.knock_outs.is_empty() {
        found.push(Finding::warning("knock-outs-none", Part::KnockOuts, ""));
    }
    for knock_out in &tender.knock_outs {
        if knock_out.text.trim().is_empty() {
            found.push(Finding::error(
                "knock-out-empty",
                Part::KnockOuts,
                &knock_out.id,
            ));
        }
        if knock_out.evidence.trim().is_empty() {
            found.push(Finding::warning(
                "knock-out-no-evidence",
                Part::KnockOuts,
                &knock_out.id,
            ));
        }
    }
}

/// Each class that scores counts in exactly one criterion.
fn coverage(tender: &Tender, found: &mut Vec<Finding>) {
    let criteria = leaves(&tender.criteria);
    if criteria.is_empty() && !criteria::are_needed(&tender.award) {
        return;
    }
    for class in RequirementClass::SCORING {
        let counted = criteria
            .iter()
            .filter(|one| one.classes.contains(&class))
            .count();
        let present = tender.requirements.iter().any(|one| one.class == class);
        if present && counted == 0 {
            found.push(Finding::error(
                "class-not-counted",
                Part::Scoring,
                class.name(),
            ));
        }
        if counted > 1 {
            found.push(Finding::error(
                "class-counted-twice",
                Part::Scoring,
                class.name(),
            ));
        }
    }
    for criterion in criteria {
        let counts_any = tender
            .requirements
            .iter()
            .any(|one| criterion.classes.contains(&one.class));
        if criterion.kind == Some(CriterionKind::Requirements) && !counts_any {
            found.push(Finding::error(
                "criterion-counts-nothing",
                Part::Scoring,
                criterion.called(),
            ));
        }
    }
}

fn leaf(criterion: &Criterion, found: &mut Vec<Finding>) {
    match criterion.kind {
        Some(CriterionKind::Marked) => marked(criterion, found),
        Some(CriterionKind::Requirements) => {
            let to_develop = criterion.classes.contains(&RequirementClass::ToDevelop);
            let empty = match &criterion.curve {
                Some(Curve::Steps { points, .. } | Curve::Linear { points, .. }) => {
                    points.is_empty()
                }
                None => true,
            };
            if to_develop && criterion.curve.as_ref().is_some_and(Curve::rises) {
                let called = criterion.called();
                found.push(Finding::warning(
                    "criterion-curve-rises",
                    Part::Scoring,
                    called,
                ));
            }
            if to_develop && empty {
                found.push(Finding::error(
                    "criterion-no-curve",
                    Part::Scoring,
                    criterion.called(),
                ));
            }
        }
        Some(CriterionKind::Measured) | None => {}
    }
}

fn marked(criterion: &Criterion, found: &mut Vec<Finding>) {
    let described = criterion
        .described_levels
        .iter()
        .all(|level| !level.text.trim().is_empty());
    match &criterion.scale {
        Some(Scale::Levels { levels, .. }) if levels.len() >= 2 => {}
        Some(Scale::Range { .. }) => {}
        Some(Scale::Levels { .. }) | None => {
            found.push(Finding::error(
                "criterion-no-scale",
                Part::Quality,
                criterion.called(),
            ));
        }
    }
    if criterion.described_levels.is_empty() || !described {
        found.push(Finding::warning(
            "criterion-levels-empty",
            Part::Quality,
            criterion.called(),
        ));
    }
    if criterion.question.trim().is_empty() {
        found.push(Finding::error(
            "criterion-no-question",
            Part::Quality,
            criterion.called(),
        ));
    }
}
