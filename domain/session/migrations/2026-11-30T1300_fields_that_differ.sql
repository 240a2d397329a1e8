-- Why: two officers without signal correct one place, hour or name; the later note stood unasked, and what the other had
-- said was seen by nobody who could choose.
-- Of a plan (walk_in_id is empty): 0 title, 1 place, 2 landmark, 3 hours. Of one who came along: 4 name, 5 phone. The
-- version is that of session_plan or walk_in_named which was noted unseeing.
CREATE TABLE session_field_disagreement (
    chapter_id TEXT    NOT NULL,
    session_id TEXT    NOT NULL,
    walk_in_id TEXT    NOT NULL,
    field      INTEGER NOT NULL,
    version    INTEGER NOT NULL,
    found_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, session_id, walk_in_id, field, version),
    FOREIGN KEY (chapter_id, session_id) REFERENCES session (chapter_id, session_id),
    CONSTRAINT session_field_is_known CHECK (
        (walk_in_id = '' AND field BETWEEN 0 AND 3) OR (walk_in_id <> '' AND field BETWEEN 4 AND 5))
) STRICT;
-- A person has chosen. What she chose is a version of its own, unless it stood already.
CREATE TABLE session_field_agreed (
    chapter_id TEXT    NOT NULL,
    session_id TEXT    NOT NULL,
    walk_in_id TEXT    NOT NULL,
    field      INTEGER NOT NULL,
    version    INTEGER NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, session_id, walk_in_id, field, version),
    FOREIGN KEY (chapter_id, session_id, walk_in_id, field, version)
        REFERENCES session_field_disagreement (chapter_id, session_id, walk_in_id, field, version)
) STRICT;
