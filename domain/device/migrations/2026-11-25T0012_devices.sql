-- Why: an officer who works where there is no signal notes with her phone; the phone is known by a key of its own.
CREATE TABLE device_invitation (
    chapter_id           TEXT    NOT NULL,
    device_invitation_id TEXT    NOT NULL,
    officer_id           TEXT    NOT NULL,
    token_sha256         TEXT    NOT NULL UNIQUE,
    made_at              INTEGER NOT NULL,
    expires_at           INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, device_invitation_id)
) STRICT;
CREATE TABLE device (
    chapter_id           TEXT    NOT NULL,
    device_id            TEXT    NOT NULL,
    device_invitation_id TEXT    NOT NULL,
    officer_id           TEXT    NOT NULL,
    label                TEXT    NOT NULL,
    key_sha256           TEXT    NOT NULL UNIQUE,
    made_at              INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, device_id),
    UNIQUE (chapter_id, device_invitation_id),
    FOREIGN KEY (chapter_id, device_invitation_id)
        REFERENCES device_invitation (chapter_id, device_invitation_id)
) STRICT;
CREATE TABLE device_revoked (
    chapter_id TEXT    NOT NULL,
    device_id  TEXT    NOT NULL,
    because    TEXT    NOT NULL,
    revoked_by TEXT    NOT NULL,
    revoked_at INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, device_id),
    FOREIGN KEY (chapter_id, device_id) REFERENCES device (chapter_id, device_id)
) STRICT;
-- What a person decided of a fact that could not be taken.
CREATE TABLE arrival_decided (
    chapter_id TEXT    NOT NULL,
    fact_id    TEXT    NOT NULL,
    sha256     TEXT    NOT NULL,
    decided_at INTEGER NOT NULL,
    decided_by TEXT    NOT NULL,
    is_taken   INTEGER NOT NULL,
    because    TEXT    NOT NULL,
    PRIMARY KEY (chapter_id, fact_id, sha256, decided_at)
) STRICT;
