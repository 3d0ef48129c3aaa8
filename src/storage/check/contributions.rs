//! What people who write along propose and say, and what became of it.

use crate::storage::check::Query;

/// What must hold of them.
pub const QUERIES: &[Query] = &[
    Query {
        code: "C61",
        says: "A proposal that was taken over names what it became, as long as nobody took that out.",
        sql: "SELECT 'proposal ' || proposal.number || ' of tender ' || proposal.tender_id
              FROM proposal WHERE (state = 'taken') <> (EXISTS
              (SELECT 1 FROM entry WHERE entry.tender_id = proposal.tender_id
                AND entry.kind = proposal.kind AND entry.entry_id = proposal.entry_id
                AND (NOT entry.removed OR EXISTS (SELECT 1 FROM log_entry
                  WHERE log_entry.tender_id = entry.tender_id
                  AND log_entry.deed = entry.kind || '.removed'
                  AND log_entry.object = entry.entry_id))))",
    },
    Query {
        code: "C62",
        says: "Whatever was settled tells by whom and when, and nothing else does.",
        sql: "SELECT 'proposal ' || number || ' of tender ' || tender_id FROM proposal
              WHERE (state = 'open') <> (settled_by IS NULL)
              OR (state = 'open') <> (settled_at IS NULL)
              UNION ALL SELECT 'remark ' || number || ' of tender ' || tender_id FROM remark
              WHERE settled = (settled_by IS NULL) OR settled = (settled_at IS NULL)",
    },
    Query {
        code: "C63",
        says: "Nobody supports a proposal of their own.",
        sql: "SELECT 'proposal ' || proposal.number || ' of tender ' || proposal.tender_id
              FROM proposal JOIN proposal_vote vote ON vote.tender_id = proposal.tender_id
                AND vote.number = proposal.number
              WHERE vote.person_id = proposal.person_id",
    },
];
