-- Why: whoever was there notes what happened, with photos; the photos may come days later than the words.
CREATE TABLE moment (
    chapter_id TEXT    NOT NULL,
    session_id TEXT    NOT NULL,
    moment_id  TEXT    NOT NULL,
    fact_id    TEXT    NOT NULL,
    text       TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, session_id, moment_id),
    FOREIGN KEY (chapter_id, session_id) REFERENCES session (chapter_id, session_id),
    CONSTRAINT moment_says_something CHECK (length(text) > 0)
) STRICT;
CREATE TABLE moment_photo (
    chapter_id TEXT    NOT NULL,
    session_id TEXT    NOT NULL,
    moment_id  TEXT    NOT NULL,
    sha256     TEXT    NOT NULL,
    place      INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, session_id, moment_id, sha256),
    FOREIGN KEY (chapter_id, session_id, moment_id) REFERENCES moment (chapter_id, session_id, moment_id)
) STRICT;
CREATE INDEX moment_photo_by_file ON moment_photo (chapter_id, sha256);
-- A photo somebody did not want, or a note that should not have been: not shown any more, and the photo is erased.
CREATE TABLE moment_photo_taken_off (
    chapter_id TEXT    NOT NULL,
    session_id TEXT    NOT NULL,
    moment_id  TEXT    NOT NULL,
    sha256     TEXT    NOT NULL,
    because    TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, session_id, moment_id, sha256),
    FOREIGN KEY (chapter_id, session_id, moment_id, sha256)
        REFERENCES moment_photo (chapter_id, session_id, moment_id, sha256),
    CONSTRAINT moment_photo_taken_off_says_why CHECK (length(because) > 0)
) STRICT;
CREATE TABLE moment_taken_off (
    chapter_id TEXT    NOT NULL,
    session_id TEXT    NOT NULL,
    moment_id  TEXT    NOT NULL,
    because    TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, session_id, moment_id),
    FOREIGN KEY (chapter_id, session_id, moment_id) REFERENCES moment (chapter_id, session_id, moment_id),
    CONSTRAINT moment_taken_off_says_why CHECK (length(because) > 0)
) STRICT;
CREATE VIEW moment_current AS
SELECT m.chapter_id, m.session_id, m.moment_id, m.fact_id, m.text, m.noted_by, m.noted_at
FROM moment AS m
WHERE NOT EXISTS (
    SELECT 1
    FROM moment_taken_off AS o
    WHERE o.chapter_id = m.chapter_id AND o.session_id = m.session_id AND o.moment_id = m.moment_id);
CREATE VIEW moment_photo_current AS
SELECT p.chapter_id, p.session_id, p.moment_id, p.sha256, p.place
FROM moment_photo AS p
WHERE NOT EXISTS (
    SELECT 1
    FROM moment_photo_taken_off AS o
    WHERE o.chapter_id = p.chapter_id AND o.session_id = p.session_id AND o.moment_id = p.moment_id
        AND o.sha256 = p.sha256)
    AND NOT EXISTS (
    SELECT 1
    FROM moment_taken_off AS o
    WHERE o.chapter_id = p.chapter_id AND o.session_id = p.session_id AND o.moment_id = p.moment_id);
