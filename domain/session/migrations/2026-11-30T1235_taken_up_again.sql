-- Why: a session that one phone cancelled shut out what another had noted there, for good. It can be taken up again; that it
-- was cancelled, by whom and why stays here.
CREATE TABLE session_cancelled_before (
    chapter_id   TEXT    NOT NULL,
    session_id   TEXT    NOT NULL,
    version      INTEGER NOT NULL, -- of the plan that was cancelled
    because      TEXT    NOT NULL,
    cancelled_by TEXT    NOT NULL,
    cancelled_at INTEGER NOT NULL,
    noted_by     TEXT    NOT NULL,
    noted_at     INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, session_id, version),
    FOREIGN KEY (chapter_id, session_id, version) REFERENCES session_plan (chapter_id, session_id, version)
) STRICT;

-- What each officer last said of a woman since a person settled it; shown when marks differ.
CREATE VIEW attendance_said AS
SELECT a.chapter_id, a.session_id, a.member_id, a.version, a.mark, a.noted_by, a.noted_at, d.version AS disputed
FROM attendance_disagreement AS d
JOIN attendance_current AS stands ON stands.chapter_id = d.chapter_id AND stands.session_id = d.session_id
    AND stands.member_id = d.member_id AND stands.version = d.version
JOIN attendance AS a ON a.chapter_id = d.chapter_id AND a.session_id = d.session_id AND a.member_id = d.member_id
    AND a.version <= d.version AND a.mark <= 3
WHERE NOT EXISTS (
    SELECT 1
    FROM attendance_agreed AS g
    WHERE g.chapter_id = d.chapter_id AND g.session_id = d.session_id AND g.member_id = d.member_id
        AND (g.version >= d.version OR g.version > a.version OR (g.version = a.version AND g.mark <> a.mark)))
    AND NOT EXISTS (
    SELECT 1
    FROM attendance AS later
    WHERE later.chapter_id = a.chapter_id AND later.session_id = a.session_id AND later.member_id = a.member_id
        AND later.noted_by = a.noted_by AND later.version > a.version AND later.version <= d.version);
