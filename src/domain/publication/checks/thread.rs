//! The golden thread before publication: one line per kind of gap, with how many there are.

use crate::domain::finding::Finding;
use crate::domain::tender::Tender;
use crate::domain::tender::part::Part;
use crate::domain::tender::requirement::RequirementClass;
use crate::domain::tender::thread::{Asked, Gap, thread};

pub(super) fn check(tender: &Tender, found: &mut Vec<Finding>) {
    // Without goals there is no thread yet, which is said elsewhere.
    if tender.goals.is_empty() {
        return;
    }
    let gaps = thread(tender).gaps;
    let mut tell = |code, part, kind: fn(&Gap<'_>) -> bool| {
        let count = gaps.iter().filter(|gap| kind(gap)).count();
        if count > 0 {
            found.push(Finding::warning(code, part, count.to_string()));
        }
    };
    tell("thread-goal-unserved", Part::Goals, |gap| {
        matches!(gap, Gap::GoalUnserved(_))
    });
    tell(
        "thread-must-no-goal",
        Part::Requirements,
        is_must_without_goal,
    );
}

/// A must; a wish without a goal may solve a bottleneck, which is told with the requirements.
fn is_must_without_goal(gap: &Gap<'_>) -> bool {
    matches!(gap, Gap::NoGoal(Asked::Requirement(one)) if one.class == RequirementClass::Must)
}
