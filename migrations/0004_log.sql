-- The log becomes a chain: each entry holds the hash of the one before. The program chains what
-- was written before, when it first opens this schema, and empties `log_before`.

ALTER TABLE log_entry RENAME TO log_before;

CREATE TABLE log_entry (
    seq BIGINT NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    person_id TEXT,
    role TEXT NOT NULL,
    tender_id TEXT,
    deed TEXT NOT NULL,
    object TEXT NOT NULL,
    result TEXT NOT NULL,
    detail TEXT NOT NULL,
    origin TEXT NOT NULL,
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL
);

CREATE INDEX log_entry_of_tender ON log_entry (tender_id, seq);

-- From where each deed was done. The chain holds only a salted hash of it, so a row can be erased.
CREATE TABLE log_origin (
    seq BIGINT NOT NULL PRIMARY KEY REFERENCES log_entry (seq),
    salt TEXT NOT NULL,
    address TEXT NOT NULL,
    device TEXT NOT NULL
);

-- The end of the chain, one row: whoever writes an entry holds it until the write ends.
CREATE TABLE log_head (
    only_row BIGINT NOT NULL PRIMARY KEY CHECK (only_row = 1),
    seq BIGINT NOT NULL,
    hash TEXT NOT NULL
);

INSERT INTO log_head (only_row, seq, hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- Signed statements of how long the chain was and how it ended.
CREATE TABLE checkpoint (
    size BIGINT NOT NULL PRIMARY KEY,
    hash TEXT NOT NULL,
    at TEXT NOT NULL,
    note TEXT NOT NULL,
    public_key TEXT NOT NULL
);
