-- Why: what was promised about an expectation stays to be read with it after it was set aside.
CREATE VIEW expectation_set_aside_published AS
SELECT e.chapter_id, e.expectation_id, e.role_area_id, e.village_code, e.said_on, e.words, e.because
FROM expectation_now AS e
WHERE e.state = 2;
