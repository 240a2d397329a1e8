-- Why: phones in the field hold the sheets of the days around them; sessions planned before there were phones are sheets, too.
INSERT INTO feed_entry (chapter_id, scope, kind, ref, position, is_drop)
SELECT chapter_id, held_on, 'session.sheet', session_id, 0, 0
FROM session_published;
INSERT INTO feed_entry (chapter_id, scope, kind, ref, position, is_drop)
SELECT DISTINCT chapter_id, 'chapter', 'session.choices', chapter_id, 0, 0
FROM programme_published;
