//! Tenders: the facts beside the phase, who takes part, steps, publications and openings.

use crate::storage::check::Query;

/// What must hold of them.
pub const QUERIES: &[Query] = &[
    Query {
        code: "C14",
        says: "A tender has its publication's number, time and hash exactly from publication on.",
        sql: "SELECT 'tender ' || tender_id FROM tender WHERE
              (phase = 'draft') <> (publication_version IS NULL)
              OR (phase = 'draft') <> (published_at IS NULL)
              OR (phase = 'draft') <> (criteria_sha256 IS NULL)",
    },
    Query {
        code: "C15",
        says: "A tender has the time of fixing quality exactly from that phase on.",
        sql: "SELECT 'tender ' || tender_id FROM tender
              WHERE (quality_fixed_at IS NULL) <>
                (phase IN ('draft', 'published', 'closed', 'assessing'))",
    },
    Query {
        code: "C16",
        says: "A tender has the time of opening the prices exactly from that phase on.",
        sql: "SELECT 'tender ' || tender_id FROM tender
              WHERE (prices_opened_at IS NULL) <>
                (phase IN ('draft', 'published', 'closed', 'assessing', 'quality-fixed'))",
    },
    Query {
        code: "C17",
        says: "A tender has a last day to object exactly from the standstill on.",
        sql: "SELECT 'tender ' || tender_id FROM tender
              WHERE (standstill_until IS NULL) =
                (phase IN ('standstill', 'awarded', 'archived'))",
    },
    Query {
        code: "C18",
        says: "Only a tender that was not awarded yet is withdrawn.",
        sql: "SELECT 'tender ' || tender_id FROM tender
              WHERE withdrawn_at IS NOT NULL AND phase IN ('awarded', 'archived')",
    },
    Query {
        code: "C19",
        says: "Only a published tender that is not withdrawn is being rectified.",
        sql: "SELECT 'tender ' || tender_id FROM tender
              WHERE rectifying AND (phase <> 'published' OR withdrawn_at IS NOT NULL)",
    },
    Query {
        code: "C20",
        says: "A tender was made, published, assessed and opened in that order.",
        sql: "SELECT 'tender ' || tender_id FROM tender WHERE published_at < created_at
              OR quality_fixed_at < published_at OR prices_opened_at < quality_fixed_at
              OR withdrawn_at < created_at",
    },
    Query {
        code: "C21",
        says: "Every last day to object and to keep is written as YYYY-MM-DD.",
        sql: "SELECT 'tender ' || tender_id FROM tender
              WHERE standstill_until NOT LIKE '____-__-__' OR retain_until NOT LIKE '____-__-__'",
    },
    Query {
        code: "C22",
        says: "Every version that a save must name is 1 or more.",
        sql: "SELECT 'tender ' || tender_id FROM tender WHERE version < 1
              UNION ALL SELECT 'entry ' || entry_id || ' of tender ' || tender_id FROM entry
                WHERE version < 1
              UNION ALL SELECT 'bid ' || bid_id || ' of tender ' || tender_id FROM bid
                WHERE version < 1
              UNION ALL SELECT 'mark in tender ' || tender_id FROM mark WHERE version < 1
              UNION ALL SELECT 'interest in tender ' || tender_id FROM interest
                WHERE version < 1",
    },
    Query {
        code: "C23",
        says: "Everybody who takes part in a tender is of its organisation.",
        sql: "SELECT DISTINCT 'person ' || member.person_id || ' in tender ' || member.tender_id
              FROM member JOIN tender ON tender.tender_id = member.tender_id
              JOIN person ON person.person_id = member.person_id
              WHERE person.organisation_id <> tender.organisation_id",
    },
    Query {
        code: "C24",
        says: "Every tender has an officer.",
        sql: "SELECT 'tender ' || tender_id FROM tender WHERE tender_id NOT IN
              (SELECT tender_id FROM member WHERE role = 'officer')",
    },
    Query {
        code: "C25",
        says: "Every part that is called done is one of the seven.",
        sql: "SELECT 'part ' || part || ' of tender ' || tender_id FROM part_done
              WHERE part NOT IN ('motivation', 'goals', 'knock-outs', 'requirements', 'scoring',
                'quality', 'implementation')",
    },
    Query {
        code: "C26",
        says: "Every entry of a tender is of a kind that the program knows.",
        sql: "SELECT 'entry ' || entry_id || ' of tender ' || tender_id FROM entry
              WHERE kind NOT IN ('authority', 'motivation', 'bottleneck', 'goal', 'knock-out',
                'requirement', 'award', 'contract', 'criterion', 'implementation', 'kept-wording',
                'inventory-row', 'working-row',
                'working-document', 'progress', 'attachment')",
    },
    Query {
        code: "C27",
        says: "The publications of a tender are numbered 1, 2, 3, … without gaps.",
        sql: "SELECT 'publication ' || number || ' of tender ' || tender_id
              FROM publication later WHERE number <> 1 AND NOT EXISTS
              (SELECT 1 FROM publication earlier WHERE earlier.tender_id = later.tender_id
                AND earlier.number = later.number - 1)",
    },
    Query {
        code: "C28",
        says: "What a tender says of its publication is what its last publication says.",
        sql: "SELECT 'tender ' || tender_id FROM tender WHERE published_at IS NOT NULL
              AND NOT EXISTS (SELECT 1 FROM publication
                WHERE publication.tender_id = tender.tender_id
                AND publication.criteria_sha256 = tender.criteria_sha256
                AND CAST(publication.number AS TEXT) = tender.publication_version
                AND publication.number = (SELECT max(number) FROM publication
                    WHERE publication.tender_id = tender.tender_id))",
    },
    Query {
        code: "C29",
        says: "The steps of a tender are numbered 1, 2, 3, … without gaps.",
        sql: "SELECT 'step ' || number || ' of tender ' || tender_id FROM step later
              WHERE number <> 1 AND NOT EXISTS
              (SELECT 1 FROM step earlier WHERE earlier.tender_id = later.tender_id
                AND earlier.number = later.number - 1)",
    },
    Query {
        code: "C30",
        says: "Every step of a tender is in the log, or it was loaded as an example.",
        sql: "SELECT 'step ' || number || ' of tender ' || tender_id FROM step
              WHERE NOT EXISTS (SELECT 1 FROM log_entry
                WHERE log_entry.tender_id = step.tender_id
                AND log_entry.deed IN (step.deed, 'tender.example-loaded'))",
    },
    Query {
        code: "C31",
        says: "Two people opened the bids and the prices exactly when the phase says so.",
        sql: "SELECT 'tender ' || tender_id FROM tender WHERE
              (phase IN ('draft', 'published', 'closed')) = EXISTS (SELECT 1 FROM opening
                WHERE opening.tender_id = tender.tender_id AND kind = 'bids'
                AND second_person IS NOT NULL)
              OR (phase IN ('draft', 'published', 'closed', 'assessing', 'quality-fixed'))
                = EXISTS (SELECT 1 FROM opening
                WHERE opening.tender_id = tender.tender_id AND kind = 'prices'
                AND second_person IS NOT NULL)",
    },
    Query {
        code: "C32",
        says: "Whoever opened second is another than who opened first, and has a time.",
        sql: "SELECT 'opening of ' || kind || ' of tender ' || tender_id FROM opening
              WHERE second_person = first_person
              OR (second_person IS NULL) <> (second_at IS NULL)",
    },
];
