//! What breaks the invariants of libraries, of what passkeys are asked, and of contributions.

/// The same as [`super::breaking`] has; a code may stand here more than once.
pub const BREAKS: &[(&str, &str)] = &[
    (
        "C13",
        "INSERT INTO passkey_question (purpose, person_id, name, options, state, expires_at)
         VALUES ('make', {officer}, '', '', '', 'tomorrow')",
    ),
    (
        "C13",
        r#"INSERT INTO library_item (organisation_id, code, kind, wording, body, tender_id,
            entry_id, reference, saved_by, saved_at, version)
         VALUES ('main', 'OWN-1', 'requirement', 'R', '{"id": "", "class": "must"}', {draft},
            'R001', '', {officer}, 'yesterday', 1)"#,
    ),
    (
        "C13",
        "INSERT INTO library_take (tender_id, kind, entry_id, code, wording_nl, wording_en,
            taken_at)
         VALUES ({draft}, 'requirement', 'R999', 'LMS-R001', '', '', 'yesterday')",
    ),
    (
        "C57",
        "INSERT INTO library_item (organisation_id, code, kind, wording, body, tender_id,
            entry_id, reference, saved_by, saved_at, version)
         VALUES ('main', 'OWN-1', 'goal', 'G', '{}', {draft}, 'S1', '', {officer}, {long-ago}, 1)",
    ),
    (
        "C57",
        "INSERT INTO library_take (tender_id, kind, entry_id, code, wording_nl, wording_en,
            taken_at)
         VALUES ({draft}, 'lunch', 'L1', 'LMS-R001', '', '', {long-ago})",
    ),
    (
        "C58",
        "INSERT INTO library_item (organisation_id, code, kind, wording, body, tender_id,
            entry_id, reference, saved_by, saved_at, version)
         VALUES ('main', 'OWN-1', 'requirement', 'R', '{', {draft}, 'R001', '', {officer},
            {long-ago}, 1)",
    ),
    (
        "C59",
        r#"INSERT INTO organisation (organisation_id, name, created_at)
         VALUES ('other', 'Other', {never});
         INSERT INTO library_item (organisation_id, code, kind, wording, body, tender_id,
            entry_id, reference, saved_by, saved_at, version)
         VALUES ('other', 'OWN-1', 'requirement', 'R', '{"id": "", "class": "must"}', {draft},
            'R001', '', {officer}, {long-ago}, 1)"#,
    ),
    (
        "C60",
        "INSERT INTO library_take (tender_id, kind, entry_id, code, wording_nl, wording_en,
            taken_at)
         VALUES ({draft}, 'requirement', 'R999', 'OWN-1', '', '', {long-ago})",
    ),
    ("C13", "UPDATE remark SET made_at = 'yesterday'"),
    (
        "C61",
        "UPDATE proposal SET state = 'taken', entry_id = 'R999', settled_by = {officer},
         settled_at = {long-ago} WHERE number = 1",
    ),
    (
        "C61",
        r#"INSERT INTO entry (tender_id, kind, entry_id, position, body, removed, version)
         VALUES ({draft}, 'requirement', 'R999', 999, '{"id": "R999", "class": "must"}', 1, 1);
         UPDATE proposal SET state = 'taken', entry_id = 'R999', settled_by = {officer},
         settled_at = {long-ago} WHERE number = 1"#,
    ),
    ("C62", "UPDATE remark SET settled = 1"),
    (
        "C63",
        "INSERT INTO proposal_vote SELECT tender_id, number, person_id, 1, proposed_at
         FROM proposal WHERE number = 2",
    ),
    (
        "C64",
        "INSERT INTO attachment_piece (tender_id, shelf, sha256, number, body)
         VALUES ({draft}, 'published', 'ab', 1, 'AAAA')",
    ),
    (
        "C64",
        "INSERT INTO attachment_piece (tender_id, shelf, sha256, number, body)
         VALUES ({draft}, 'inside', 'ab', 1, 'AAAA')",
    ),
    (
        "C64",
        r#"INSERT INTO entry (tender_id, kind, entry_id, position, body, removed, version)
         VALUES ({draft}, 'working-document', 'WD1', 1, '{"id": "WD1", "title": "T",
            "conclusion": "agreed", "file_name": "t.pdf", "bytes": 1, "sha256": "cd",
            "added_by": "x", "added_by_name": "X"}', 0, 1)"#,
    ),
    (
        "C45",
        r#"INSERT INTO entry (tender_id, kind, entry_id, position, body, removed, version)
         VALUES ({draft}, 'working-document', 'WD1', 1, '{"id": 1', 0, 1)"#,
    ),
    (
        "C64",
        r#"INSERT INTO entry (tender_id, kind, entry_id, position, body, removed, version)
         VALUES ({draft}, 'attachment', 'B01', 1, '{"id": "B01", "part": "goals", "title": "T",
            "file_name": "t.pdf", "bytes": 1, "sha256": "cd"}', 0, 1)"#,
    ),
    (
        "C45",
        r#"INSERT INTO entry (tender_id, kind, entry_id, position, body, removed, version)
         VALUES ({draft}, 'attachment', 'B01', 1, '{"id": 1', 0, 1)"#,
    ),
    (
        "C64",
        r#"UPDATE publication SET body = substr(body, 1, length(body) - 1) || ',"attachments":
            [{"id": "B01", "part": "goals", "title": "T", "file_name": "t.pdf", "bytes": 1,
            "sha256": "cd"}]}'"#,
    ),
];
