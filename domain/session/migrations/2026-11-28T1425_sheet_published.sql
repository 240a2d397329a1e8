-- Why: who may be interviewed on a day is asked of those who stand on a sheet of that day, marked or only expected.
CREATE VIEW sheet_published AS
SELECT s.chapter_id, s.held_on, s.session_id, a.member_id
FROM session_current AS s
JOIN attendance_current AS a ON a.chapter_id = s.chapter_id AND a.session_id = s.session_id
WHERE s.state <> 2 AND a.mark <> 5;
-- Each day a session was ever planned for.
CREATE VIEW session_day_published AS
SELECT DISTINCT chapter_id, session_id, held_on
FROM session_plan;
