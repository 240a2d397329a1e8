-- Why: phones hold the questions that are open, so that what becomes of one is noted where it happens.
INSERT INTO feed_entry (chapter_id, scope, kind, ref, position, is_drop)
SELECT q.chapter_id, 'chapter', CASE WHEN q.state = 2 THEN 'bulletin.answer' ELSE 'bulletin.question' END,
    q.question_id, COALESCE(h.position, 0) + 1, 0
FROM question_now AS q
LEFT JOIN feed_head_published AS h ON h.chapter_id = q.chapter_id
WHERE q.state < 3 AND q.retracted_because IS NULL;
