-- Why: whoever was marked present before a session began came on time; a note's hour is its fact's, also without signal.
ALTER TABLE attendance ADD COLUMN fact_id TEXT;
ALTER TABLE walk_in ADD COLUMN fact_id TEXT;
CREATE INDEX walk_in_link_by_member ON walk_in_link (chapter_id, member_id, session_id);
