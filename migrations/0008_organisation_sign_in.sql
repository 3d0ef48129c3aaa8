-- Signing in with the account of the organisation.

-- Somebody is at the provider and comes back within ten minutes, once. Only a hash of what their
-- browser keeps is here.
CREATE TABLE oidc_flow (
    flow_hash TEXT NOT NULL PRIMARY KEY,
    next TEXT NOT NULL,
    expires_at TEXT NOT NULL
);

-- Who an account of the provider is here. One person has one account at a provider, so an address
-- that the provider gives to somebody else opens nobody's account.
CREATE TABLE oidc_identity (
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (person_id),
    linked_at TEXT NOT NULL,
    PRIMARY KEY (issuer, subject),
    UNIQUE (issuer, person_id)
);

-- True when the provider was asked who it is: a second factor is then up to the provider.
ALTER TABLE session ADD COLUMN federated BOOLEAN NOT NULL DEFAULT FALSE;
