-- Which text somebody signed, and every decision on an interest: a later one does not erase an
-- earlier one. `interest.decided_by`, `decided_at` and `reason` of 0002 are not used.

ALTER TABLE declaration ADD COLUMN text_sha256 TEXT;

CREATE TABLE interest_decision (
    tender_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    bid_id TEXT NOT NULL,
    number BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    decided_by TEXT NOT NULL REFERENCES person (person_id),
    decided_at TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (tender_id, person_id, bid_id, number),
    FOREIGN KEY (tender_id, person_id, bid_id) REFERENCES interest (tender_id, person_id, bid_id)
);
