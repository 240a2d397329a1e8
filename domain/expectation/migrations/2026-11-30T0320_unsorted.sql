-- Why: the list of what is not sorted looked through all that was heard on its days.
-- What was never sorted itself: of no area, or of that of the one it is joined to.
CREATE VIEW expectation_unsorted_published AS
SELECT e.chapter_id, e.expectation_id, e.said_on
FROM expectation AS e
WHERE NOT EXISTS (
    SELECT 1
    FROM expectation_sorting AS s
    WHERE s.chapter_id = e.chapter_id AND s.expectation_id = e.expectation_id);
