-- What the program does for the data by itself, one row per job: the last backup, the last check.
-- `due_at` is the moment for which a process took the job, so that no other takes it too.

CREATE TABLE upkeep (
    job TEXT NOT NULL PRIMARY KEY,
    due_at TEXT NOT NULL,
    ended_at TEXT,
    succeeded_at TEXT,
    failed BOOLEAN NOT NULL,
    detail TEXT NOT NULL
);
