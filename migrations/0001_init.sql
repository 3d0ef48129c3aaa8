-- Everything a procurement is made of. Written for SQLite and PostgreSQL alike: storage::db
-- turns BIGINT and BOOLEAN into INTEGER and adds STRICT where SQLite reads this.

CREATE TABLE person (
    person_id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE,
    password_hash TEXT,
    administrator BOOLEAN NOT NULL,
    language TEXT NOT NULL,
    created_at TEXT NOT NULL
);

CREATE TABLE session (
    token_hash TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (person_id),
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL
);

-- The link printed on the console at the first start; it makes the first administrator, once.
CREATE TABLE setup_link (
    token_hash TEXT NOT NULL PRIMARY KEY,
    created_at TEXT NOT NULL
);

CREATE TABLE tender (
    tender_id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    reference TEXT NOT NULL,
    library TEXT NOT NULL,
    phase TEXT NOT NULL,
    publication_version TEXT,
    published_at TEXT,
    criteria_sha256 TEXT,
    quality_fixed_at TEXT,
    prices_opened_at TEXT,
    created_at TEXT NOT NULL,
    version BIGINT NOT NULL
);

CREATE TABLE member (
    tender_id TEXT NOT NULL REFERENCES tender (tender_id),
    person_id TEXT NOT NULL REFERENCES person (person_id),
    role TEXT NOT NULL,
    expertise TEXT NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (tender_id, person_id, role)
);

-- One row per thing the officer writes; the body is JSON of the domain type that `kind` names.
CREATE TABLE entry (
    tender_id TEXT NOT NULL REFERENCES tender (tender_id),
    kind TEXT NOT NULL,
    entry_id TEXT NOT NULL,
    position BIGINT NOT NULL,
    body TEXT NOT NULL,
    removed BOOLEAN NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (tender_id, kind, entry_id)
);

-- Which of the seven parts the officer called done.
CREATE TABLE part_done (
    tender_id TEXT NOT NULL REFERENCES tender (tender_id),
    part TEXT NOT NULL,
    PRIMARY KEY (tender_id, part)
);

CREATE TABLE bid (
    tender_id TEXT NOT NULL REFERENCES tender (tender_id),
    bid_id TEXT NOT NULL,
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    withdrawn BOOLEAN NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (tender_id, bid_id)
);

-- Apart from `bid`, so that no query for a bid can bring its price along.
CREATE TABLE price (
    tender_id TEXT NOT NULL,
    bid_id TEXT NOT NULL,
    amount TEXT NOT NULL,
    PRIMARY KEY (tender_id, bid_id),
    FOREIGN KEY (tender_id, bid_id) REFERENCES bid (tender_id, bid_id)
);

CREATE TABLE knock_out_result (
    tender_id TEXT NOT NULL,
    bid_id TEXT NOT NULL,
    knock_out_id TEXT NOT NULL,
    result TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (tender_id, bid_id, knock_out_id),
    FOREIGN KEY (tender_id, bid_id) REFERENCES bid (tender_id, bid_id)
);

CREATE TABLE answer (
    tender_id TEXT NOT NULL,
    bid_id TEXT NOT NULL,
    requirement_id TEXT NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (tender_id, bid_id, requirement_id),
    FOREIGN KEY (tender_id, bid_id) REFERENCES bid (tender_id, bid_id)
);

CREATE TABLE bid_text (
    tender_id TEXT NOT NULL,
    bid_id TEXT NOT NULL,
    criterion_id TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (tender_id, bid_id, criterion_id),
    FOREIGN KEY (tender_id, bid_id) REFERENCES bid (tender_id, bid_id)
);

CREATE TABLE mark (
    tender_id TEXT NOT NULL,
    bid_id TEXT NOT NULL,
    criterion_id TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (person_id),
    mark TEXT NOT NULL,
    reason TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (tender_id, bid_id, criterion_id, person_id),
    FOREIGN KEY (tender_id, bid_id) REFERENCES bid (tender_id, bid_id)
);

-- Every deed, written in the transaction of the deed itself.
CREATE TABLE log_entry (
    seq BIGINT NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    person_id TEXT,
    tender_id TEXT,
    deed TEXT NOT NULL,
    object TEXT NOT NULL,
    detail TEXT NOT NULL
);
