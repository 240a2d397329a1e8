-- Why: phones in the field hold who may be asked the three questions, and named in them, of the days around today.
INSERT INTO feed_entry (chapter_id, scope, kind, ref, position, is_drop)
SELECT d.chapter_id, d.held_on, 'network.women', d.held_on, COALESCE(h.position, 0) + 1, 0
FROM (SELECT DISTINCT chapter_id, held_on FROM sheet_published) AS d
LEFT JOIN feed_head_published AS h ON h.chapter_id = d.chapter_id;
