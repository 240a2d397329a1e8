-- Why: whether a mark was noted later is asked of each; with the version in this index SQLite took it for the key, and
-- looked for each woman of a session in another place.
DROP INDEX attendance_by_member;
CREATE INDEX attendance_by_member ON attendance (chapter_id, member_id, session_id);
