-- The bytes of the files that the officer adds to a part, in pieces of text, found by their hash.
-- What is known of a file is an entry of the tender.

CREATE TABLE attachment_piece (
    tender_id TEXT NOT NULL REFERENCES tender (tender_id),
    -- SHA-256 of all bytes of the file, in hexadecimal.
    sha256 TEXT NOT NULL,
    number BIGINT NOT NULL,
    -- Base64 of these bytes.
    body TEXT NOT NULL,
    PRIMARY KEY (tender_id, sha256, number)
);
