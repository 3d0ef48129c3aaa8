//! Changing several requirements in the same way.

use rust_decimal::Decimal;

use crate::domain::tender::requirement::{Requirement, RequirementClass, RequirementKind};

/// A change to several requirements; what is absent stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BulkChange {
    /// The class of all of them.
    pub class: Option<RequirementClass>,
    /// What all of them are about.
    pub kind: Option<RequirementKind>,
    /// Points for a full answer.
    pub points: Option<Decimal>,
    /// Subject.
    pub area: Option<String>,
    /// Who asked for them.
    pub origin: Option<String>,
    /// A goal that all of them serve, beside those that they serve already.
    pub goal: Option<String>,
}

impl BulkChange {
    /// True when it changes nothing.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The requirement after the change. A class that earns no points loses them, only what is to be
    /// developed keeps a table of months, and only a wish stays for the negotiation.
    pub fn of(&self, one: &Requirement) -> Requirement {
        let class = self.class.unwrap_or(one.class);
        let mut goals = one.goals.clone();
        let another = self.goal.iter().filter(|goal| !one.goals.contains(goal));
        goals.extend(another.cloned());
        let changed = Requirement {
            class,
            kind: self.kind.or(one.kind),
            points: self.points.or(one.points).filter(|_| class.scores()),
            area: self.area.clone().unwrap_or_else(|| one.area.clone()),
            origin: self.origin.clone().unwrap_or_else(|| one.origin.clone()),
            goals,
            ..one.clone()
        };
        changed.fitted()
    }

    /// True when it gives points to a requirement that earns none.
    pub fn gives_in_vain(&self, one: &Requirement) -> bool {
        self.points.is_some() && !self.class.unwrap_or(one.class).scores()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::tender::requirement::Curve;

    fn wish() -> Requirement {
        Requirement {
            id: "R001".into(),
            text: "Een foto tonen".into(),
            area: "Gemak".into(),
            class: RequirementClass::ToDevelop,
            points: Some(Decimal::TWO),
            origin: "Workshop".into(),
            goals: vec!["S1".into()],
            library: "LMS-R001".into(),
            curve: Some(Curve::Steps {
                points: Vec::new(),
                after: Decimal::ZERO,
                of: None,
            }),
            ..Requirement::default()
        }
    }

    #[test]
    fn what_is_absent_stays() {
        assert!(BulkChange::default().is_empty());
        assert_eq!(BulkChange::default().of(&wish()), wish());
    }

    #[test]
    fn every_field_is_taken_over_and_a_goal_comes_beside_the_others_once() {
        let change = BulkChange {
            class: Some(RequirementClass::Should),
            kind: Some(RequirementKind::Service),
            points: Some(Decimal::TEN),
            area: Some("Beheer".into()),
            origin: Some("Privacy officer".into()),
            goal: Some("S2".into()),
        };
        let after = change.of(&wish());
        assert_eq!(after.class, RequirementClass::Should);
        assert_eq!(after.kind, Some(RequirementKind::Service));
        assert_eq!(after.points, Some(Decimal::TEN));
        assert_eq!(
            (after.area.as_str(), after.origin.as_str()),
            ("Beheer", "Privacy officer")
        );
        assert_eq!(after.goals, ["S1", "S2"]);
        assert_eq!(after.curve, None, "only what is to be developed has months");
        assert_eq!((after.text, after.library), (wish().text, wish().library));
        assert_eq!(change.of(&change.of(&wish())), change.of(&wish()));
    }

    #[test]
    fn a_must_loses_its_points_and_gets_none() {
        let must = BulkChange {
            class: Some(RequirementClass::Must),
            ..BulkChange::default()
        };
        assert_eq!(must.of(&wish()).points, None);
        assert!(!must.gives_in_vain(&wish()));
        let points = BulkChange {
            points: Some(Decimal::ONE),
            ..must
        };
        assert!(points.gives_in_vain(&wish()));
        let only_points = BulkChange {
            class: None,
            ..points
        };
        assert!(!only_points.gives_in_vain(&wish()));
    }
}
