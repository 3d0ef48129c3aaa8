use std::collections::BTreeMap;

use super::*;
use crate::domain::declaration::{Declared, Interest};

/// Somebody with a role who declared everything.
fn viewer(role: Role) -> Viewer {
    Viewer {
        person_id: "p".into(),
        name: "P".into(),
        roles: vec![role],
        declared: Declared {
            confidentiality: true,
            ..Declared::default()
        },
    }
}

/// The same, who declared this interest in bid B1 and none in B2.
fn interested(role: Role, interest: Interest) -> Viewer {
    let asked = vec!["B1".to_owned(), "B2".to_owned()];
    let interests = [interest, Interest::None];
    let interests: BTreeMap<_, _> = asked.iter().cloned().zip(interests).collect();
    Viewer {
        declared: Declared {
            confidentiality: true,
            interests,
            asked,
        },
        ..viewer(role)
    }
}

fn all(viewer: &Viewer, field: Field, phase: Phase) -> bool {
    sees(viewer, Object::Tender, field, phase.into())
}

#[test]
fn nobody_sees_a_price_before_the_prices_are_opened() {
    for role in Role::ALL {
        for standing in Standing::all() {
            let opened = standing.phase >= Phase::PricesOpened && role != Role::Contributor;
            let seen = sees(&viewer(role), Object::Tender, Field::Prices, standing);
            assert_eq!(seen, opened, "{role:?} {standing:?}");
            assert_eq!(prices_readable(&viewer(role), standing).is_some(), opened);
        }
    }
}

#[test]
fn withdrawing_opens_nothing() {
    for role in Role::ALL {
        for field in Field::ALL {
            for standing in Standing::all().into_iter().filter(|one| one.withdrawn) {
                let before = Standing::from(standing.phase);
                assert_eq!(
                    sees(&viewer(role), Object::Tender, field, standing),
                    sees(&viewer(role), Object::Tender, field, before),
                    "{role:?} {field:?} {standing:?}"
                );
            }
        }
    }
}

#[test]
fn nobody_sees_anothers_mark_before_quality_is_fixed() {
    for role in Role::ALL {
        for phase in Phase::ALL
            .into_iter()
            .filter(|one| *one < Phase::QualityFixed)
        {
            assert!(
                !all(&viewer(role), Field::OthersMarks, phase),
                "{role:?} {phase:?}"
            );
        }
    }
}

#[test]
fn an_outsider_sees_nothing() {
    let outsider = Viewer {
        roles: vec![],
        ..viewer(Role::Officer)
    };
    for field in Field::ALL {
        for phase in Phase::ALL {
            assert!(!all(&outsider, field, phase), "{field:?} {phase:?}");
        }
    }
}

#[test]
fn a_contributor_sees_what_the_buyer_writes_what_is_said_about_it_and_their_own_documents() {
    for field in Field::ALL {
        for phase in Phase::ALL {
            let expected = matches!(
                field,
                Field::TenderText | Field::Contributions | Field::OwnWorkingDocuments
            );
            assert_eq!(
                all(&viewer(Role::Contributor), field, phase),
                expected,
                "{field:?}"
            );
        }
    }
}

#[test]
fn a_working_document_is_for_who_reads_the_stakeholders() {
    for role in Role::ALL {
        for phase in Phase::ALL {
            let reads = |field| all(&viewer(role), field, phase);
            assert_eq!(reads(Field::WorkingDocuments), reads(Field::Members));
            assert_eq!(reads(Field::OwnWorkingDocuments), role != Role::Assessor);
        }
    }
}

#[test]
fn an_assessor_sees_no_bid_before_declaring_everything() {
    let unsigned = Viewer {
        declared: Declared::default(),
        ..viewer(Role::Assessor)
    };
    assert!(!all(&unsigned, Field::BidNames, Phase::Closed));
    let signed = Viewer {
        declared: Declared {
            asked: vec!["B1".to_owned()],
            confidentiality: true,
            ..Declared::default()
        },
        ..viewer(Role::Assessor)
    };
    assert!(all(&signed, Field::BidNames, Phase::Closed));
    for phase in Phase::ALL {
        for field in [
            Field::Bids,
            Field::OwnMarks,
            Field::OthersMarks,
            Field::Prices,
        ] {
            assert!(!all(&unsigned, field, phase), "{field:?} {phase:?}");
            assert!(!all(&signed, field, phase), "{field:?} {phase:?}");
        }
    }
    assert!(all(&viewer(Role::Assessor), Field::Bids, Phase::Assessing));
    assert!(!all(&viewer(Role::Assessor), Field::Bids, Phase::Closed));
}

#[test]
fn an_interest_that_is_not_allowed_shuts_the_bid_in_every_role() {
    for role in Role::ALL {
        for interest in [Interest::Undecided, Interest::Conflict] {
            let who = interested(role, interest);
            for standing in Standing::all() {
                for field in [Field::Bids, Field::OthersMarks, Field::Prices] {
                    let bid = |id| sees(&who, Object::Bid(id), field, standing);
                    assert!(!bid("B1"), "{role:?} {field:?} {standing:?}");
                    let free = sees(&viewer(role), Object::Bid("B2"), field, standing);
                    assert_eq!(bid("B2"), free, "{role:?} {field:?} {standing:?}");
                }
                assert!(
                    prices_readable(&who, standing).is_none(),
                    "{role:?} {standing:?}"
                );
            }
        }
        let allowed = interested(role, Interest::Allowed);
        for standing in Standing::all() {
            let seen = |who: &Viewer| sees(who, Object::Bid("B1"), Field::Bids, standing);
            assert_eq!(seen(&allowed), seen(&viewer(role)), "{role:?} {standing:?}");
        }
    }
}

#[test]
fn the_words_about_an_interest_are_for_the_chair_and_the_auditor() {
    for role in Role::ALL {
        for phase in Phase::ALL {
            let reads = matches!(role, Role::Chair | Role::Auditor) && phase >= Phase::Closed;
            let seen = all(&viewer(role), Field::InterestReasons, phase);
            assert_eq!(seen, reads, "{role:?} {phase:?}");
        }
    }
}

#[test]
fn whoever_reads_the_parts_may_start_from_them() {
    for role in Role::ALL {
        let copies = may_copy(&viewer(role), Phase::Draft.into());
        assert_eq!(copies, role != Role::Assessor, "{role:?}");
    }
    let outsider = Viewer {
        roles: vec![],
        ..viewer(Role::Officer)
    };
    assert!(!may_copy(&outsider, Phase::Archived.into()));
}
