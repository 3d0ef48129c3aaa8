-- Invitations, second factors, sessions that can be listed, and limits on wrong tries.

ALTER TABLE organisation ADD COLUMN second_factor_required BOOLEAN NOT NULL DEFAULT FALSE;

-- Each organisation has its own link for its first administrator.
ALTER TABLE setup_link ADD COLUMN organisation_id TEXT NOT NULL DEFAULT 'main';

-- Everybody signs in again: the sessions of before do not say where they are.
DELETE FROM session;
ALTER TABLE session ADD COLUMN session_id TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN last_seen_at TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN address TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN device TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX session_by_id ON session (session_id);
CREATE INDEX session_by_person ON session (person_id);

-- A link that makes an account (kind join) or sets a new password (kind reset), once.
CREATE TABLE invitation (
    invitation_id TEXT NOT NULL PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisation (organisation_id),
    person_id TEXT REFERENCES person (person_id),
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    administrator BOOLEAN NOT NULL,
    created_by TEXT NOT NULL REFERENCES person (person_id),
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    ended_at TEXT
);

-- Whose password was right and whose second factor is still awaited.
CREATE TABLE pending_sign_in (
    token_hash TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (person_id),
    expires_at TEXT NOT NULL
);

-- The secret of an authenticator app, sealed; last_step is the newest code that was used.
CREATE TABLE totp (
    person_id TEXT NOT NULL PRIMARY KEY REFERENCES person (person_id),
    sealed_secret TEXT NOT NULL,
    last_step BIGINT NOT NULL,
    created_at TEXT NOT NULL
);

-- A secret that was shown and not yet proved by a code.
CREATE TABLE totp_offer (
    person_id TEXT NOT NULL PRIMARY KEY REFERENCES person (person_id),
    sealed_secret TEXT NOT NULL,
    created_at TEXT NOT NULL
);

CREATE TABLE recovery_code (
    person_id TEXT NOT NULL REFERENCES person (person_id),
    code_hash TEXT NOT NULL,
    used_at TEXT,
    PRIMARY KEY (person_id, code_hash)
);

-- Wrong tries per account and per address.
CREATE TABLE attempt (
    subject TEXT NOT NULL PRIMARY KEY,
    tries BIGINT NOT NULL,
    last_at TEXT NOT NULL
);
