-- Why: officers sign in with a passphrase; every sign-in is listed and can be revoked. Keys the server keeps for itself.
CREATE TABLE account (
    account_id      TEXT    NOT NULL PRIMARY KEY,
    sign_in_name    TEXT    NOT NULL,
    passphrase_hash TEXT    NOT NULL,
    created_at      INTEGER NOT NULL,
    CONSTRAINT account_sign_in_name_once UNIQUE (sign_in_name)
) STRICT;
CREATE TABLE sign_in (
    token_sha256 TEXT    NOT NULL PRIMARY KEY,
    sign_in_id   TEXT    NOT NULL,
    account_id   TEXT    NOT NULL REFERENCES account (account_id),
    device       TEXT    NOT NULL,
    created_at   INTEGER NOT NULL,
    seen_at      INTEGER NOT NULL,
    CONSTRAINT sign_in_id_once UNIQUE (sign_in_id)
) STRICT;
CREATE INDEX sign_in_by_account ON sign_in (account_id);
CREATE TABLE server_key (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
