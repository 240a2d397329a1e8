-- Why: whose account an office is, is asked with every request; without this index it read all invitations of the chapter.
CREATE INDEX invitation_by_officer ON invitation (chapter_id, officer_id);
