-- Why: somebody noted as a new participant by mistake must not count; that she was noted, and why not any more, stays.
CREATE TABLE walk_in_taken_off (
    chapter_id TEXT    NOT NULL,
    session_id TEXT    NOT NULL,
    walk_in_id TEXT    NOT NULL,
    because    TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, session_id, walk_in_id),
    FOREIGN KEY (chapter_id, session_id, walk_in_id) REFERENCES walk_in (chapter_id, session_id, walk_in_id),
    CONSTRAINT walk_in_taken_off_says_why CHECK (length(because) > 0)
) STRICT;
CREATE VIEW walk_in_current AS
SELECT w.chapter_id, w.session_id, w.walk_in_id, w.name, w.phone, w.village_code, w.noted_at
FROM walk_in AS w
WHERE NOT EXISTS (
    SELECT 1
    FROM walk_in_taken_off AS o
    WHERE o.chapter_id = w.chapter_id AND o.session_id = w.session_id AND o.walk_in_id = w.walk_in_id);
