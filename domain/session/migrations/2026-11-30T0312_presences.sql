-- Why: who was at the sessions of a year is read at once, and hardly a mark was ever corrected: whether a later one
-- stands is looked up among the later ones alone.
CREATE INDEX attendance_corrected ON attendance (chapter_id, session_id, member_id, version)
WHERE version > 0;
CREATE VIEW presence_published AS
SELECT a.chapter_id, a.session_id, a.member_id
FROM attendance AS a
WHERE a.mark = 0 AND NOT EXISTS (
    SELECT 1
    FROM attendance AS later
    WHERE later.chapter_id = a.chapter_id AND later.session_id = a.session_id AND later.member_id = a.member_id
        AND later.version > a.version AND later.version > 0);
