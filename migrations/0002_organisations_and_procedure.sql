-- Organisations, the whole road of a procurement, declarations, and people who open together.

CREATE TABLE organisation (
    organisation_id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    created_at TEXT NOT NULL
);

-- Who was there before organisations were belongs to the first.
INSERT INTO organisation (organisation_id, name, created_at) VALUES ('main', '', '');

ALTER TABLE person ADD COLUMN organisation_id TEXT NOT NULL DEFAULT 'main';
ALTER TABLE person ADD COLUMN example BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE person ADD COLUMN disabled_at TEXT;
UPDATE person SET example = TRUE WHERE password_hash IS NULL;

ALTER TABLE tender ADD COLUMN organisation_id TEXT NOT NULL DEFAULT 'main';
ALTER TABLE tender ADD COLUMN rectifying BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE tender ADD COLUMN withdrawn_at TEXT;
ALTER TABLE tender ADD COLUMN standstill_until TEXT;
ALTER TABLE tender ADD COLUMN retain_until TEXT;

-- Every step on the road, with the reason that was given.
CREATE TABLE step (
    tender_id TEXT NOT NULL REFERENCES tender (tender_id),
    number BIGINT NOT NULL,
    deed TEXT NOT NULL,
    from_phase TEXT NOT NULL,
    to_phase TEXT NOT NULL,
    at TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (person_id),
    reason TEXT NOT NULL,
    PRIMARY KEY (tender_id, number)
);

-- What each publication froze, whole: the body is JSON of everything the buyer wrote.
CREATE TABLE publication (
    tender_id TEXT NOT NULL REFERENCES tender (tender_id),
    number BIGINT NOT NULL,
    at TEXT NOT NULL,
    criteria_sha256 TEXT NOT NULL,
    reason TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (tender_id, number)
);

-- Two people open together: the first waits at most ten minutes for the second.
CREATE TABLE opening (
    tender_id TEXT NOT NULL REFERENCES tender (tender_id),
    kind TEXT NOT NULL,
    first_person TEXT NOT NULL REFERENCES person (person_id),
    first_at TEXT NOT NULL,
    second_person TEXT REFERENCES person (person_id),
    second_at TEXT,
    PRIMARY KEY (tender_id, kind)
);

-- Who signed the declaration of confidentiality.
CREATE TABLE declaration (
    tender_id TEXT NOT NULL REFERENCES tender (tender_id),
    person_id TEXT NOT NULL REFERENCES person (person_id),
    signed_at TEXT NOT NULL,
    PRIMARY KEY (tender_id, person_id)
);

-- What somebody declared about one tenderer, and what the chair decided about it.
CREATE TABLE interest (
    tender_id TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (person_id),
    bid_id TEXT NOT NULL,
    interest TEXT NOT NULL,
    explanation TEXT NOT NULL,
    declared_at TEXT NOT NULL,
    decided_by TEXT REFERENCES person (person_id),
    decided_at TEXT,
    reason TEXT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (tender_id, person_id, bid_id),
    FOREIGN KEY (tender_id, bid_id) REFERENCES bid (tender_id, bid_id)
);
