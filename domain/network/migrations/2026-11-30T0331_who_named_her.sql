-- Why: who named one woman was looked for among all answers of the chapter, for the index of who is named lacked what
-- is asked of it.
DROP INDEX network_answer_by_named;
CREATE INDEX network_answer_by_named ON network_answer (chapter_id, named_id, round_id, question, answer_id);
