//! What organisations keep for their next tender, and what tenders took.

use crate::storage::check::Query;

/// What must hold of them.
pub const QUERIES: &[Query] = &[
    Query {
        code: "C57",
        says: "Everything in a library, or taken from one, is of a kind that can be kept.",
        sql: "SELECT 'item ' || code || ' of organisation ' || organisation_id FROM library_item
              WHERE kind NOT IN ('knock-out', 'requirement', 'criterion')
              UNION ALL SELECT 'take ' || entry_id || ' of tender ' || tender_id FROM library_take
              WHERE kind NOT IN ('knock-out', 'requirement', 'criterion')",
    },
    Query {
        code: "C59",
        says: "Every item of a library comes from a tender and a person of its organisation.",
        sql: "SELECT 'item ' || item.code || ' of organisation ' || item.organisation_id
              FROM library_item item JOIN tender ON tender.tender_id = item.tender_id
              JOIN person ON person.person_id = item.saved_by
              WHERE tender.organisation_id <> item.organisation_id
              OR person.organisation_id <> item.organisation_id",
    },
    Query {
        code: "C60",
        says: "Every own item that a tender took is in the library of its organisation.",
        sql: "SELECT 'take ' || entry_id || ' of tender ' || library_take.tender_id
              FROM library_take JOIN tender ON tender.tender_id = library_take.tender_id
              WHERE library_take.code LIKE 'OWN-%' AND NOT EXISTS
              (SELECT 1 FROM library_item item WHERE item.code = library_take.code
                AND item.organisation_id = tender.organisation_id)",
    },
];
