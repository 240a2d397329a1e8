-- Why: whoever answers an expectation finds all voices that were joined to it without reading all that was ever said.
-- Each is a voice of its own, and of the one it is joined to.
CREATE VIEW expectation_voice_published AS
SELECT e.chapter_id, e.expectation_id AS lead_id, e.expectation_id
FROM expectation AS e
UNION ALL
SELECT j.chapter_id, j.joined_to AS lead_id, j.expectation_id
FROM expectation_joined AS j;
CREATE VIEW expectation_joined_published AS
SELECT j.chapter_id, j.expectation_id, j.joined_to
FROM expectation_joined AS j;
