-- Why: phones in the field hold the support that was promised, so that what comes is noted where it comes.
INSERT INTO feed_entry (chapter_id, scope, kind, ref, position, is_drop)
SELECT c.chapter_id, 'chapter', 'partner.promises', c.chapter_id, COALESCE(h.position, 0) + 1, 0
FROM chapter_published AS c
LEFT JOIN feed_head_published AS h ON h.chapter_id = c.chapter_id;
