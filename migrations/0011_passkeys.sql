-- Passkeys: a second factor that a device keeps and that works only at the address it was made for.

-- `host` is the name that it is bound to; `public_key` and `state` are as the library writes them.
-- Nothing here is a secret: the private key never leaves the device.
CREATE TABLE passkey (
    passkey_id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (person_id),
    credential_id TEXT NOT NULL UNIQUE,
    host TEXT NOT NULL,
    name TEXT NOT NULL,
    transports BIGINT NOT NULL,
    public_key TEXT NOT NULL,
    state TEXT NOT NULL,
    created_at TEXT NOT NULL,
    used_at TEXT
);
CREATE INDEX passkey_by_person ON passkey (person_id);

-- A question that a passkey must answer, once. `purpose` says for what, one at a time; `options` is
-- what the browser is told, `state` what the answer is held against.
CREATE TABLE passkey_question (
    purpose TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (person_id),
    name TEXT NOT NULL,
    options TEXT NOT NULL,
    state TEXT NOT NULL,
    expires_at TEXT NOT NULL
);
