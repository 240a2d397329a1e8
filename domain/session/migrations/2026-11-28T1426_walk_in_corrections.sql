-- Why: the name of somebody who came along is heard wrongly and set right; how it was noted first stays readable.
CREATE TABLE walk_in_correction (
    chapter_id TEXT    NOT NULL,
    session_id TEXT    NOT NULL,
    walk_in_id TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    name       TEXT    NOT NULL,
    phone      TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, session_id, walk_in_id, version),
    FOREIGN KEY (chapter_id, session_id, walk_in_id) REFERENCES walk_in (chapter_id, session_id, walk_in_id),
    CONSTRAINT walk_in_correction_has_a_name CHECK (length(name) > 0)
) STRICT;
-- Every name she was noted under: version 0 is the first, the last one stands.
CREATE VIEW walk_in_named AS
SELECT chapter_id, session_id, walk_in_id, 0 AS version, name, phone, noted_by, noted_at
FROM walk_in
UNION ALL
SELECT chapter_id, session_id, walk_in_id, version, name, phone, noted_by, noted_at
FROM walk_in_correction;
DROP VIEW walk_in_current;
CREATE VIEW walk_in_current AS
SELECT w.chapter_id, w.session_id, w.walk_in_id, n.name, n.phone, w.village_code, w.noted_at
FROM walk_in AS w
JOIN walk_in_named AS n ON n.chapter_id = w.chapter_id AND n.session_id = w.session_id AND n.walk_in_id = w.walk_in_id
WHERE NOT EXISTS (
    SELECT 1
    FROM walk_in_correction AS later
    WHERE later.chapter_id = n.chapter_id AND later.session_id = n.session_id AND later.walk_in_id = n.walk_in_id
        AND later.version > n.version)
    AND NOT EXISTS (
    SELECT 1
    FROM walk_in_taken_off AS o
    WHERE o.chapter_id = w.chapter_id AND o.session_id = w.session_id AND o.walk_in_id = w.walk_in_id);
