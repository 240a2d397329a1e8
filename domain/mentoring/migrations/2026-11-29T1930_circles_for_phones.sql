-- Why: phones in the field hold the circles that go on, so that a meeting is noted where it was held.
INSERT INTO feed_entry (chapter_id, scope, kind, ref, position, is_drop)
SELECT c.chapter_id, 'chapter', 'mentoring.circle', c.circle_id, COALESCE(h.position, 0) + 1, 0
FROM mentoring_circle AS c
LEFT JOIN feed_head_published AS h ON h.chapter_id = c.chapter_id;
