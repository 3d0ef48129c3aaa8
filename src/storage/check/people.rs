//! People, their sessions, organisations and the log.

use crate::storage::check::Query;

/// What must hold of them.
pub const QUERIES: &[Query] = &[
    Query {
        code: "C03",
        says: "Every step of the schema was completed.",
        sql: "SELECT 'step ' || version FROM _sqlx_migrations WHERE NOT success",
    },
    Query {
        code: "C04",
        says: "The log is numbered 1, 2, 3, … without gaps.",
        sql: "SELECT 'log entry ' || seq FROM log_entry later WHERE seq <> 1 AND NOT EXISTS
              (SELECT 1 FROM log_entry earlier WHERE earlier.seq = later.seq - 1)",
    },
    Query {
        code: "C05",
        says: "Every log entry is about a tender that exists, or about none.",
        sql: "SELECT 'log entry ' || seq FROM log_entry WHERE tender_id IS NOT NULL
              AND tender_id NOT IN (SELECT tender_id FROM tender)",
    },
    Query {
        code: "C06",
        says: "Every log entry is by a person who exists, or by the program itself.",
        sql: "SELECT 'log entry ' || seq FROM log_entry WHERE person_id IS NOT NULL
              AND person_id NOT IN (SELECT person_id FROM person)",
    },
    Query {
        code: "C07",
        says: "Every e-mail address is in lower case, without spaces around it.",
        sql: "SELECT 'person ' || person_id FROM person WHERE email <> lower(trim(email))",
    },
    Query {
        code: "C08",
        says: "Every organisation with people has an administrator whose account is open.",
        sql: "SELECT DISTINCT 'organisation ' || organisation_id FROM person
              WHERE organisation_id NOT IN (SELECT organisation_id FROM person
                WHERE administrator AND disabled_at IS NULL)",
    },
    Query {
        code: "C09",
        says: "Every person and every tender belongs to an organisation that exists.",
        sql: "SELECT 'person ' || person_id FROM person
              WHERE organisation_id NOT IN (SELECT organisation_id FROM organisation)
              UNION ALL SELECT 'tender ' || tender_id FROM tender
              WHERE organisation_id NOT IN (SELECT organisation_id FROM organisation)",
    },
    Query {
        code: "C10",
        says: "Nobody whose account is shut has a session.",
        sql: "SELECT DISTINCT 'person ' || session.person_id FROM session
              JOIN person ON person.person_id = session.person_id
              WHERE person.disabled_at IS NOT NULL",
    },
    Query {
        code: "C11",
        says: "Every session ends after it began.",
        sql: "SELECT 'a session of person ' || person_id FROM session
              WHERE expires_at <= created_at",
    },
    Query {
        code: "C12",
        says: "Everybody's language is one that the screens speak.",
        sql: "SELECT 'person ' || person_id FROM person WHERE language NOT IN ('nl', 'en')",
    },
    Query {
        code: "C56",
        says: "Whoever has a second factor was given recovery codes, and nobody else.",
        sql: "SELECT 'person ' || person_id FROM (SELECT person_id FROM totp
              UNION SELECT person_id FROM passkey) AS factor
              WHERE person_id NOT IN (SELECT person_id FROM recovery_code)
              UNION SELECT 'person ' || person_id FROM recovery_code
              WHERE person_id NOT IN (SELECT person_id FROM totp)
              AND person_id NOT IN (SELECT person_id FROM passkey)",
    },
    Query {
        code: "C13",
        says: "Every time is RFC 3339 in UTC, in whole seconds.",
        sql: "SELECT which FROM (
              SELECT 'person ' || person_id AS which, created_at AS at FROM person
              UNION ALL SELECT 'person ' || person_id, disabled_at FROM person
              UNION ALL SELECT 'a session of person ' || person_id, created_at FROM session
              UNION ALL SELECT 'a session of person ' || person_id, expires_at FROM session
              UNION ALL SELECT 'a passkey of person ' || person_id, created_at FROM passkey
              UNION ALL SELECT 'a passkey of person ' || person_id, used_at FROM passkey
              UNION ALL SELECT 'a question to person ' || person_id, expires_at
                FROM passkey_question
              UNION ALL SELECT 'item ' || code || ' of organisation ' || organisation_id, saved_at
                FROM library_item
              UNION ALL SELECT 'take ' || entry_id || ' of tender ' || tender_id, taken_at
                FROM library_take
              UNION ALL SELECT 'tender ' || tender_id, created_at FROM tender
              UNION ALL SELECT 'tender ' || tender_id, published_at FROM tender
              UNION ALL SELECT 'tender ' || tender_id, quality_fixed_at FROM tender
              UNION ALL SELECT 'tender ' || tender_id, prices_opened_at FROM tender
              UNION ALL SELECT 'tender ' || tender_id, withdrawn_at FROM tender
              UNION ALL SELECT 'step ' || number || ' of tender ' || tender_id, at FROM step
              UNION ALL SELECT 'publication ' || number || ' of tender ' || tender_id, at
                FROM publication
              UNION ALL SELECT 'opening of tender ' || tender_id, first_at FROM opening
              UNION ALL SELECT 'opening of tender ' || tender_id, second_at FROM opening
              UNION ALL SELECT 'mark in tender ' || tender_id, saved_at FROM mark
              UNION ALL SELECT 'declaration in tender ' || tender_id, signed_at FROM declaration
              UNION ALL SELECT 'interest in tender ' || tender_id, declared_at FROM interest
              UNION ALL SELECT 'decision in tender ' || tender_id, decided_at FROM interest_decision
              UNION ALL SELECT 'proposal ' || number || ' of tender ' || tender_id, proposed_at
                FROM proposal
              UNION ALL SELECT 'proposal ' || number || ' of tender ' || tender_id, settled_at
                FROM proposal
              UNION ALL SELECT 'remark ' || number || ' of tender ' || tender_id, made_at FROM remark
              UNION ALL SELECT 'remark ' || number || ' of tender ' || tender_id, settled_at
                FROM remark
              UNION ALL SELECT 'round ' || round || ' of tender ' || tender_id, opened_at
                FROM round_question
              UNION ALL SELECT 'log entry ' || seq, at FROM log_entry
              ) AS moments
              WHERE at IS NOT NULL AND at NOT LIKE '____-__-__T__:__:__Z'",
    },
];
