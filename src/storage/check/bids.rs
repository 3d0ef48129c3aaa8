//! Bids, marks and declarations.

use crate::storage::check::Query;

/// What must hold of them.
pub const QUERIES: &[Query] = &[
    Query {
        code: "C33",
        says: "No tender in draft has bids.",
        sql: "SELECT 'bid ' || bid.bid_id || ' of tender ' || bid.tender_id FROM bid
              JOIN tender ON tender.tender_id = bid.tender_id WHERE tender.phase = 'draft'",
    },
    Query {
        code: "C34",
        says: "Every answer is to a requirement of its tender.",
        sql: "SELECT 'answer to ' || requirement_id || ' of bid ' || bid_id || ' of tender '
                || tender_id FROM answer
              WHERE NOT EXISTS (SELECT 1 FROM entry WHERE entry.tender_id = answer.tender_id
                AND kind = 'requirement' AND entry_id = requirement_id)",
    },
    Query {
        code: "C35",
        says: "Every knock-out result is of a knock-out of its tender.",
        sql: "SELECT 'result of ' || knock_out_id || ' of bid ' || bid_id || ' of tender '
                || tender_id FROM knock_out_result
              WHERE NOT EXISTS (SELECT 1 FROM entry
                WHERE entry.tender_id = knock_out_result.tender_id
                AND kind = 'knock-out' AND entry_id = knock_out_id)",
    },
    Query {
        code: "C36",
        says: "Every text of a bid is about a criterion of its tender.",
        sql: "SELECT 'text on ' || criterion_id || ' of bid ' || bid_id || ' of tender '
                || tender_id FROM bid_text
              WHERE NOT EXISTS (SELECT 1 FROM entry WHERE entry.tender_id = bid_text.tender_id
                AND kind = 'criterion' AND entry_id = criterion_id)",
    },
    Query {
        code: "C37",
        says: "No mark is given before the bids are open.",
        sql: "SELECT 'mark on ' || criterion_id || ' of bid ' || bid_id || ' of tender '
                || mark.tender_id FROM mark JOIN tender ON tender.tender_id = mark.tender_id
              WHERE tender.phase IN ('draft', 'published', 'closed')",
    },
    Query {
        code: "C38",
        says: "No mark was saved after quality was fixed.",
        sql: "SELECT 'mark on ' || criterion_id || ' of bid ' || bid_id || ' of tender '
                || mark.tender_id FROM mark JOIN tender ON tender.tender_id = mark.tender_id
              WHERE mark.saved_at > tender.quality_fixed_at",
    },
    Query {
        code: "C39",
        says: "Every mark is by somebody who is or was an assessor of its tender.",
        sql: "SELECT DISTINCT 'marks by ' || person_id || ' in tender ' || tender_id FROM mark
              WHERE NOT EXISTS (SELECT 1 FROM member WHERE member.tender_id = mark.tender_id
                AND member.person_id = mark.person_id AND role = 'assessor')
              AND NOT EXISTS (SELECT 1 FROM log_entry WHERE log_entry.tender_id = mark.tender_id
                AND deed IN ('member.assessor-added', 'member.assessor-removed')
                AND object = mark.person_id)",
    },
    Query {
        code: "C40",
        says: "Every mark is by somebody who signed confidentiality and declared every interest.",
        sql: "SELECT DISTINCT 'marks by ' || person_id || ' in tender ' || tender_id FROM mark
              WHERE NOT EXISTS (SELECT 1 FROM declaration
                WHERE declaration.tender_id = mark.tender_id
                AND declaration.person_id = mark.person_id)
              OR EXISTS (SELECT 1 FROM bid WHERE bid.tender_id = mark.tender_id
                AND NOT EXISTS (SELECT 1 FROM interest
                    WHERE interest.tender_id = mark.tender_id
                    AND interest.person_id = mark.person_id
                    AND interest.bid_id = bid.bid_id))",
    },
    Query {
        code: "C41",
        says: "Nobody marked after it was decided that they have a conflict of interest.",
        sql: "SELECT DISTINCT 'marks by ' || mark.person_id || ' in tender ' || mark.tender_id
              FROM mark JOIN interest_decision AS decided ON decided.tender_id = mark.tender_id
                AND decided.person_id = mark.person_id
              WHERE decided.outcome = 'conflict' AND mark.saved_at > decided.decided_at
              AND NOT EXISTS (SELECT 1 FROM interest_decision AS later
                WHERE later.tender_id = decided.tender_id
                AND later.person_id = decided.person_id AND later.bid_id = decided.bid_id
                AND later.number > decided.number)",
    },
    Query {
        code: "C42",
        says: "An interest stands as it was last decided, exactly when it was judged.",
        sql: "SELECT 'interest of ' || person_id || ' in ' || bid_id || ' of tender ' || tender_id
              FROM interest WHERE interest NOT IN ('none', 'undecided', 'allowed', 'conflict')
              OR (interest IN ('allowed', 'conflict') AND NOT EXISTS
                (SELECT 1 FROM interest_decision AS last
                 WHERE last.tender_id = interest.tender_id
                 AND last.person_id = interest.person_id AND last.bid_id = interest.bid_id
                 AND last.outcome = interest.interest
                 AND last.number = (SELECT max(number) FROM interest_decision AS one
                    WHERE one.tender_id = interest.tender_id
                    AND one.person_id = interest.person_id AND one.bid_id = interest.bid_id)))
              OR (interest = 'none' AND EXISTS (SELECT 1 FROM interest_decision AS one
                 WHERE one.tender_id = interest.tender_id
                 AND one.person_id = interest.person_id AND one.bid_id = interest.bid_id))",
    },
    Query {
        code: "C43",
        says: "Nobody declares anything before registration is closed.",
        sql: "SELECT 'declaration of ' || declaration.person_id || ' in tender '
                || declaration.tender_id FROM declaration
              JOIN tender ON tender.tender_id = declaration.tender_id
              WHERE tender.phase IN ('draft', 'published')
              UNION ALL SELECT 'interest of ' || interest.person_id || ' in tender '
                || interest.tender_id FROM interest
              JOIN tender ON tender.tender_id = interest.tender_id
              WHERE tender.phase IN ('draft', 'published')",
    },
];
