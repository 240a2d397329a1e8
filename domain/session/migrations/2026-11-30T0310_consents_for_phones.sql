-- Why: phones in the field hold what the women on their sheets agreed to, so that a yes is noted, and taken back, where it is said.
INSERT INTO feed_entry (chapter_id, scope, kind, ref, position, is_drop)
SELECT d.chapter_id, d.held_on, 'session.consents', d.held_on, COALESCE(h.position, 0) + 1, 0
FROM (SELECT DISTINCT chapter_id, held_on FROM sheet_published) AS d
LEFT JOIN feed_head_published AS h ON h.chapter_id = d.chapter_id;
