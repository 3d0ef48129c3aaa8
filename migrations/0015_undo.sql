-- What somebody can take back: the entries of one kind as they were before their last deed with
-- them, for a day.

CREATE TABLE undo_step (
    tender_id TEXT NOT NULL REFERENCES tender (tender_id),
    person_id TEXT NOT NULL REFERENCES person (person_id),
    kind TEXT NOT NULL,
    -- Another one for each deed, so that a page that is old takes back nothing else.
    undo_id TEXT NOT NULL,
    body TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (tender_id, person_id, kind)
);
