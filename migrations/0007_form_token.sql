-- Which forms did something, so that a repeated one gets the same answer and does nothing.

CREATE TABLE form_use (
    token_hash TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (person_id),
    -- Which of the requests that carried the form acted.
    request_id TEXT NOT NULL,
    path TEXT NOT NULL,
    body_sha256 TEXT NOT NULL,
    at TEXT NOT NULL,
    -- Where the answer led; empty when it was a page of its own, absent until it is known.
    location TEXT,
    PRIMARY KEY (person_id, token_hash)
);

-- What is older than a day is forgotten.
CREATE INDEX form_use_at ON form_use (at);
