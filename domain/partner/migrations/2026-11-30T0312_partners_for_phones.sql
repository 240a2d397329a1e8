-- Why: support comes without a promise, too: phones in the field hold which partners go on, so what they hold is drawn anew.
UPDATE feed_entry
SET position = 1 + COALESCE((
    SELECT h.position
    FROM feed_head_published AS h
    WHERE h.chapter_id = feed_entry.chapter_id), 0)
WHERE kind = 'partner.promises';
