-- Why: a large community is worked out from all of its answers; in one index with what is asked of them they are read in a row.
DROP INDEX network_answer_by_round;
CREATE INDEX network_answer_in_round ON network_answer (chapter_id, round_id, question, named_id, answer_id);
-- The newest round of each woman is found by whoever reads all of them.
DROP VIEW network_round_newest;
