//! The dates of a draft, which must lie ahead for whoever tries to publish it.

use jiff::civil::Date;

use crate::domain::dossier::Dossier;
use crate::domain::law::country::Country;
use crate::domain::law::holiday::plus;
use crate::domain::law::standstill;
use crate::domain::tender::legal::Moment;

/// Moves the planning of a draft on by whole weeks, so that its notice can still be sent.
pub fn plan_ahead(dossier: &mut Dossier, today: Date) {
    let contract = &mut dossier.tender.contract;
    let Some(dispatch) = contract.day_of(Moment::Dispatch) else {
        return;
    };
    let mut days = 0;
    while plus(dispatch, days) < plus(today, 7) {
        days += 7;
    }
    let decision = contract.day_of(Moment::Decision);
    for step in &mut contract.planning {
        let Ok(day) = step.date.parse::<Date>() else {
            continue;
        };
        // Other holidays lie on the way, so the standstill is counted again.
        let moved = match (step.moment, decision) {
            (Some(Moment::Standstill), Some(sent)) => {
                standstill::last_day(Country::Netherlands, plus(sent, days))
            }
            _ => plus(day, days),
        };
        step.date = moved.to_string();
    }
    // What happens once the contract runs moves along with the procedure.
    let plan = &mut dossier.tender.implementation;
    let steps = plan.steps.iter_mut().chain(&mut plan.phases);
    let of_steps = steps.flat_map(|step| [&mut step.from, &mut step.until]);
    let of_pilot = [&mut plan.pilot.from, &mut plan.pilot.until];
    let of_contract = [&mut contract.starts, &mut contract.indexation.from];
    for day in of_steps.chain(of_pilot).chain(of_contract) {
        if let Ok(date) = day.parse::<Date>() {
            *day = plus(date, days).to_string();
        }
    }
}
