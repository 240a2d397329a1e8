-- Why: the secretariat hands out a turn on its phones, too: they hold which duties there are and who is in office.
INSERT INTO feed_entry (chapter_id, scope, kind, ref, position, is_drop)
SELECT c.chapter_id, 'chapter', 'duty.choices', c.chapter_id, COALESCE(h.position, 0) + 1, 0
FROM chapter_published AS c
LEFT JOIN feed_head_published AS h ON h.chapter_id = c.chapter_id;
