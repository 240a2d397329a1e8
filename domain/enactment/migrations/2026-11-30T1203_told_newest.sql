-- Why: the account lists what also came of what was done, the newest first.
CREATE INDEX doing_outcome_newest ON doing_outcome (chapter_id, function, noted_at, outcome_id);
