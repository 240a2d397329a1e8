-- Why: photos come with notes, and backup, restore and a second database engine should need nothing but the database.
-- A file by the SHA-256 of what was sent; what is kept of it holds the picture and nothing of where or with what it was taken.
CREATE TABLE stored_file (
    chapter_id  TEXT    NOT NULL,
    sha256      TEXT    NOT NULL,
    media_type  TEXT    NOT NULL,
    width       INTEGER NOT NULL,
    height      INTEGER NOT NULL,
    bytes       INTEGER NOT NULL,
    content     BLOB    NOT NULL,
    received_at INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, sha256)
) STRICT;
-- A note that was taken speaks of a file, which may still be on its way.
CREATE TABLE file_mention (
    chapter_id TEXT NOT NULL,
    sha256     TEXT NOT NULL,
    fact_id    TEXT NOT NULL,
    PRIMARY KEY (chapter_id, sha256, fact_id)
) STRICT;
-- It does so no more: what nobody speaks of any more is erased, and not taken when it comes later.
CREATE TABLE file_mention_ended (
    chapter_id TEXT    NOT NULL,
    sha256     TEXT    NOT NULL,
    fact_id    TEXT    NOT NULL,
    ended_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, sha256, fact_id),
    FOREIGN KEY (chapter_id, sha256, fact_id) REFERENCES file_mention (chapter_id, sha256, fact_id)
) STRICT;
CREATE VIEW file_mention_published AS
SELECT m.chapter_id, m.sha256, m.fact_id
FROM file_mention AS m
WHERE NOT EXISTS (
    SELECT 1
    FROM file_mention_ended AS e
    WHERE e.chapter_id = m.chapter_id AND e.sha256 = m.sha256 AND e.fact_id = m.fact_id);
-- A file that came while no note that was taken spoke of it: its note waits for a person, or never comes.
CREATE TABLE file_unclaimed (
    chapter_id  TEXT    NOT NULL,
    sha256      TEXT    NOT NULL,
    received_at INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, sha256)
) STRICT;
CREATE INDEX file_unclaimed_by_age ON file_unclaimed (received_at);
-- A file on its way, in the pieces that have arrived. What is not whole after a week is forgotten.
CREATE TABLE upload (
    chapter_id TEXT    NOT NULL,
    upload_id  TEXT    NOT NULL,
    device_id  TEXT    NOT NULL,
    sha256     TEXT    NOT NULL,
    bytes      INTEGER NOT NULL,
    began_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, upload_id)
) STRICT;
CREATE INDEX upload_by_age ON upload (began_at);
CREATE INDEX upload_by_device ON upload (chapter_id, device_id);
CREATE TABLE upload_piece (
    chapter_id TEXT    NOT NULL,
    upload_id  TEXT    NOT NULL,
    starts_at  INTEGER NOT NULL,
    content    BLOB    NOT NULL,
    PRIMARY KEY (chapter_id, upload_id, starts_at),
    FOREIGN KEY (chapter_id, upload_id) REFERENCES upload (chapter_id, upload_id)
) STRICT;
