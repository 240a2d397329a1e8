-- Why: who forgot her PIN, or has another phone, comes back by two officers who never learn her PIN.
CREATE TABLE device_recovery (
    chapter_id         TEXT    NOT NULL,
    device_recovery_id TEXT    NOT NULL,
    officer_id         TEXT    NOT NULL,
    selector           TEXT    NOT NULL,
    opened_by          TEXT    NOT NULL,
    opened_at          INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, device_recovery_id)
) STRICT;
CREATE INDEX device_recovery_by_selector ON device_recovery (selector);
CREATE TABLE device_recovery_approved (
    chapter_id         TEXT    NOT NULL,
    device_recovery_id TEXT    NOT NULL,
    approved_by        TEXT    NOT NULL,
    approved_at        INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, device_recovery_id),
    FOREIGN KEY (chapter_id, device_recovery_id) REFERENCES device_recovery (chapter_id, device_recovery_id)
) STRICT;
-- The code itself follows from the request and a key of the server: it is kept nowhere.
CREATE TABLE device_recovery_code_shown (
    chapter_id         TEXT    NOT NULL,
    device_recovery_id TEXT    NOT NULL,
    shown_at           INTEGER NOT NULL,
    expires_at         INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, device_recovery_id),
    FOREIGN KEY (chapter_id, device_recovery_id) REFERENCES device_recovery (chapter_id, device_recovery_id)
) STRICT;
-- A wrong code that somebody typed.
CREATE TABLE device_recovery_tried (
    chapter_id         TEXT    NOT NULL,
    device_recovery_id TEXT    NOT NULL,
    nth                INTEGER NOT NULL,
    tried_at           INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, device_recovery_id, nth),
    FOREIGN KEY (chapter_id, device_recovery_id) REFERENCES device_recovery (chapter_id, device_recovery_id)
) STRICT;
-- From then on the device is known by this key.
CREATE TABLE device_recovered (
    chapter_id         TEXT    NOT NULL,
    device_recovery_id TEXT    NOT NULL,
    device_id          TEXT    NOT NULL,
    key_sha256         TEXT    NOT NULL UNIQUE,
    is_same_phone      INTEGER NOT NULL,
    recovered_at       INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, device_recovery_id),
    FOREIGN KEY (chapter_id, device_recovery_id) REFERENCES device_recovery (chapter_id, device_recovery_id),
    FOREIGN KEY (chapter_id, device_id) REFERENCES device (chapter_id, device_id)
) STRICT;
CREATE INDEX device_recovered_by_device ON device_recovered (chapter_id, device_id);
