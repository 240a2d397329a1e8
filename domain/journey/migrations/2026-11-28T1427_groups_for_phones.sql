-- Why: phones in the field hold the groups that still go on, so that what a woman needs is noted where she says it.
INSERT INTO feed_entry (chapter_id, scope, kind, ref, position, is_drop)
SELECT chapter_id, 'chapter', 'journey.group', group_id, 0, 0
FROM group_published;
