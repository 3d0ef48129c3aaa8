//! The steps and phases as tables: when, how far, and who decides, advises and is told.

use maud::{Markup, html};

use crate::domain::tender::implementation::{Implementation, State, Step};
use crate::i18n::{Language, Texts, date};
use crate::web::components::cell::{self, Cell};
use crate::web::components::choice::Choice;
use crate::web::form::Typed;
use crate::web::screens::parts::scoring::terms;

/// How the fields of a list of steps begin.
pub const STEP: &str = "step";
/// The same for the phases.
pub const PHASE: &str = "phase";

/// A column: the field, the key of its header, and how wide it is.
type Column = (&'static str, &'static str, &'static str);

/// How far it is, and when.
const WHEN: [Column; 3] = [
    ("state", "plan-state", "one"),
    ("from", "planning-from", "date"),
    ("until", "planning-until", "date"),
];

/// Who has to do with it.
const WHO: [Column; 4] = [
    ("owner", "planning-owner", "wide"),
    ("decides", "plan-decides", "wide"),
    ("advises", "plan-advises", "wide"),
    ("informed", "plan-informed", "wide"),
];

/// The name of a field of a step.
pub fn name(list: &str, step: &Step, field: &str) -> String {
    format!("{list}.{}.{field}", step.id)
}

/// Fills the fields.
pub fn fill(typed: &mut Typed, plan: &Implementation, language: Language) {
    for (list, steps) in [(STEP, &plan.steps), (PHASE, &plan.phases)] {
        for step in steps {
            for (field, value) in [
                ("owner", step.owner.clone()),
                ("state", step.state.code().to_owned()),
                ("from", terms::day(&step.from, language)),
                ("until", terms::day(&step.until, language)),
                ("decides", step.decides.clone()),
                ("advises", step.advises.clone()),
                ("informed", step.informed.clone()),
            ] {
                typed.push(name(list, step, field), value);
            }
        }
    }
}

/// The plan with what was typed; the rest of a step stays as it was.
pub fn read(texts: Texts, plan: &Implementation, typed: &mut Typed) -> Implementation {
    let mut read_all = |list: &str, steps: &[Step]| -> Vec<Step> {
        steps
            .iter()
            .map(|step| read_step(texts, list, step, typed))
            .collect()
    };
    Implementation {
        steps: read_all(STEP, &plan.steps),
        phases: read_all(PHASE, &plan.phases),
        ..plan.clone()
    }
}

fn read_step(texts: Texts, list: &str, step: &Step, typed: &mut Typed) -> Step {
    // A step that the form did not show stays as it was.
    if typed.all(&name(list, step, "owner")).is_empty() {
        return step.clone();
    }
    let (from, until) = (name(list, step, "from"), name(list, step, "until"));
    let (from, until) = period(texts, typed, &from, &until);
    let text = |field| typed.trimmed(&name(list, step, field));
    let state = State::from_code(typed.get(&name(list, step, "state")));
    Step {
        owner: text("owner"),
        state: state.unwrap_or(step.state),
        decides: text("decides"),
        advises: text("advises"),
        informed: text("informed"),
        from,
        until,
        ..step.clone()
    }
}

/// Two days of which the last may not come first.
pub fn period(texts: Texts, typed: &mut Typed, from: &str, until: &str) -> (String, String) {
    let (first, last) = (typed.day(texts, from), typed.day(texts, until));
    if let (Some(begin), Some(end)) = (date::parse(&first), date::parse(&last))
        && end < begin
    {
        typed.refuse(until, texts.get("planning-until-before"));
    }
    (first, last)
}

/// How far each step is, and when.
pub fn when(texts: Texts, typed: &Typed, list: &str, steps: &[Step]) -> Markup {
    let caption = if list == PHASE {
        "planning-steps-seven"
    } else {
        "planning-steps-twelve"
    };
    table(texts, typed, (list, caption), steps, &WHEN)
}

/// Who leads, decides, advises and is told.
pub fn who(texts: Texts, typed: &Typed, list: &str, steps: &[Step]) -> Markup {
    table(texts, typed, (list, "plan-who"), steps, &WHO)
}

fn table(
    texts: Texts,
    typed: &Typed,
    (list, caption): (&str, &str),
    steps: &[Step],
    columns: &[Column],
) -> Markup {
    let head = if list == PHASE {
        "planning-phase"
    } else {
        "planning-step"
    };
    let caption = texts.get(caption);
    // Phases and steps each have such a table.
    let region = format!("{}: {caption}", texts.get(head));
    let states = states(texts);
    html! {
        div.scroll tabindex="0" role="region" aria-label=(region) {
            table.rows.stack.plan.who[columns.len() == WHO.len()] {
                caption.hidden[columns.len() == WHEN.len()] { (caption) }
                thead { tr {
                    th scope="col" { (texts.get(head)) }
                    @for (_, key, _) in columns { th scope="col" { (texts.get(key)) } }
                } }
                tbody {
                    @for (number, step) in (1..).zip(steps) {
                        tr {
                            th.plain scope="row" {
                                (number) ". " (step.title)
                                @if !step.period.is_empty() && columns.len() == WHEN.len() {
                                    span.under { (step.period) }
                                }
                            }
                            @for (field, key, width) in columns {
                                @let label = format!("{number}. {}: {}", step.title, texts.get(key));
                                @let name = name(list, step, field);
                                @let cell = Cell { name: &name, label: &label, width, form: None };
                                td data-label=(texts.get(key)) {
                                    @if *field == "state" { (cell::select(typed, cell, &states)) }
                                    @else if *width == "wide" { (cell::area(typed, cell)) }
                                    @else { (cell::input(typed, cell)) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// How far a step can be, as choices.
pub fn states(texts: Texts) -> Vec<Choice> {
    let states = State::ALL.map(|state| {
        let code = state.code();
        Choice::new(code, texts.get(&format!("plan-state-{code}")))
    });
    states.into()
}
