-- What people who write along propose, say and are asked. Nothing is taken out: it is settled.

CREATE TABLE round_question (
    tender_id TEXT NOT NULL REFERENCES tender (tender_id),
    round BIGINT NOT NULL,
    number BIGINT NOT NULL,
    audience TEXT NOT NULL,
    question TEXT NOT NULL,
    closes_on TEXT NOT NULL,
    opened_by TEXT NOT NULL REFERENCES person (person_id),
    opened_at TEXT NOT NULL,
    closed_at TEXT,
    PRIMARY KEY (tender_id, round, number)
);

CREATE TABLE proposal (
    tender_id TEXT NOT NULL REFERENCES tender (tender_id),
    number BIGINT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    area TEXT NOT NULL,
    class TEXT NOT NULL,
    why TEXT NOT NULL,
    on_behalf TEXT NOT NULL,
    -- The question of a round that it answers; nothing when nobody asked.
    round BIGINT,
    question BIGINT,
    person_id TEXT NOT NULL REFERENCES person (person_id),
    -- As it stood when it was proposed.
    expertise TEXT NOT NULL,
    proposed_at TEXT NOT NULL,
    state TEXT NOT NULL,
    entry_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    settled_by TEXT REFERENCES person (person_id),
    settled_at TEXT,
    version BIGINT NOT NULL,
    PRIMARY KEY (tender_id, number),
    FOREIGN KEY (tender_id, round, question) REFERENCES round_question (tender_id, round, number)
);

CREATE TABLE proposal_vote (
    tender_id TEXT NOT NULL,
    number BIGINT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (person_id),
    -- False once somebody took their support back.
    supports BOOLEAN NOT NULL,
    voted_at TEXT NOT NULL,
    PRIMARY KEY (tender_id, number, person_id),
    FOREIGN KEY (tender_id, number) REFERENCES proposal (tender_id, number)
);

CREATE TABLE remark (
    tender_id TEXT NOT NULL REFERENCES tender (tender_id),
    number BIGINT NOT NULL,
    part TEXT NOT NULL,
    -- Empty when it is about the part as a whole.
    entry_id TEXT NOT NULL,
    text TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (person_id),
    expertise TEXT NOT NULL,
    made_at TEXT NOT NULL,
    settled BOOLEAN NOT NULL,
    reply TEXT NOT NULL,
    settled_by TEXT REFERENCES person (person_id),
    settled_at TEXT,
    version BIGINT NOT NULL,
    PRIMARY KEY (tender_id, number)
);

-- The tender that this one was started from, as a copy; nothing when it was not.
ALTER TABLE tender ADD COLUMN copied_from TEXT;
