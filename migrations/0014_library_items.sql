-- Items that an organisation keeps for its next tender, and what a tender took from a library: the
-- words as they were then, so that a later change can be shown.

CREATE TABLE library_item (
    organisation_id TEXT NOT NULL REFERENCES organisation (organisation_id),
    code TEXT NOT NULL,
    kind TEXT NOT NULL,
    wording TEXT NOT NULL,
    body TEXT NOT NULL,
    tender_id TEXT NOT NULL REFERENCES tender (tender_id),
    entry_id TEXT NOT NULL,
    reference TEXT NOT NULL,
    saved_by TEXT NOT NULL REFERENCES person (person_id),
    saved_at TEXT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, code)
);

CREATE TABLE library_take (
    tender_id TEXT NOT NULL REFERENCES tender (tender_id),
    kind TEXT NOT NULL,
    entry_id TEXT NOT NULL,
    code TEXT NOT NULL,
    wording_nl TEXT NOT NULL,
    wording_en TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    PRIMARY KEY (tender_id, kind, entry_id)
);
