//! Too many musts: each of them can exclude a bid that is good in everything else.

use crate::domain::tender::requirement::{Requirement, RequirementClass};

/// Of a hundred requirements that count, how many may be a must. The method that `MoSCoW` comes
/// from (DSDM) advises to keep musts under 60 percent.
pub const MOST_IN_HUNDRED: usize = 60;
/// Shorter lists are not judged.
pub const SHORTEST_LIST: usize = 10;
/// More knock-outs than this is many.
pub const MOST_KNOCK_OUTS: usize = 15;

/// How many percent of the requirements is a must, when that is too many.
pub fn too_many(requirements: &[Requirement]) -> Option<usize> {
    let all = requirements
        .iter()
        .filter(|one| one.class != RequirementClass::Wont)
        .count();
    let musts = requirements
        .iter()
        .filter(|one| one.class == RequirementClass::Must)
        .count();
    let percent = (musts * 100).checked_div(all)?;
    (all >= SHORTEST_LIST && percent > MOST_IN_HUNDRED).then_some(percent)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(musts: usize, wishes: usize, wonts: usize) -> Vec<Requirement> {
        let of = |class, count| {
            let one = Requirement {
                class,
                ..Requirement::default()
            };
            std::iter::repeat_n(one, count)
        };
        of(RequirementClass::Must, musts)
            .chain(of(RequirementClass::Could, wishes))
            .chain(of(RequirementClass::Wont, wonts))
            .collect()
    }

    #[test]
    fn more_than_sixty_in_a_hundred_is_too_many() {
        for (case, musts, wishes, wonts, expected) in [
            ("nothing yet", 0, 0, 0, None),
            ("a short list", 9, 0, 0, None),
            ("only musts", 10, 0, 0, Some(100)),
            ("six in ten", 6, 4, 0, None),
            ("seven in ten", 7, 3, 0, Some(70)),
            ("what is out of scope does not count", 7, 3, 20, Some(70)),
        ] {
            assert_eq!(too_many(&list(musts, wishes, wonts)), expected, "{case}");
        }
    }
}
