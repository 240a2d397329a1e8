-- Why: a token that is stolen must not serve for the whole sign-in, so a sign-in has several, one after another. The last
-- one given out may never have arrived (a weak signal): the one before it serves until the new one is used.
-- Sign-ins under way end here; people sign in once more.
DROP TABLE sign_in;
CREATE TABLE sign_in (
    sign_in_id TEXT    NOT NULL PRIMARY KEY,
    account_id TEXT    NOT NULL REFERENCES account (account_id),
    device     TEXT    NOT NULL,
    created_at INTEGER NOT NULL,
    seen_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX sign_in_by_account ON sign_in (account_id);
CREATE TABLE sign_in_token (
    token_sha256 TEXT    NOT NULL PRIMARY KEY,
    sign_in_id   TEXT    NOT NULL REFERENCES sign_in (sign_in_id) ON DELETE CASCADE,
    made_at      INTEGER NOT NULL,
    ends_at      INTEGER
) STRICT;
CREATE INDEX sign_in_token_by_sign_in ON sign_in_token (sign_in_id, made_at);
