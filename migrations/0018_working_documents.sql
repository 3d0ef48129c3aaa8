-- Files that are kept inside lie beside those that are published, each on a shelf of its own: what
-- is read for tenderers names the published shelf, also when both hold the same bytes.

CREATE TABLE attachment_shelf (
    tender_id TEXT NOT NULL REFERENCES tender (tender_id),
    -- 'published' or 'inside'.
    shelf TEXT NOT NULL CHECK (shelf IN ('published', 'inside')),
    -- SHA-256 of all bytes of the file, in hexadecimal.
    sha256 TEXT NOT NULL,
    number BIGINT NOT NULL,
    -- Base64 of these bytes.
    body TEXT NOT NULL,
    PRIMARY KEY (tender_id, shelf, sha256, number)
);

INSERT INTO attachment_shelf (tender_id, shelf, sha256, number, body)
    SELECT tender_id, 'published', sha256, number, body FROM attachment_piece;
DROP TABLE attachment_piece;
ALTER TABLE attachment_shelf RENAME TO attachment_piece;
