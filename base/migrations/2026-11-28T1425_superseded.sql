-- Why: a correction is a fact of its own that says which earlier facts it corrects; all of them stay.
CREATE TABLE fact_superseded (
    chapter_id TEXT NOT NULL,
    fact_id    TEXT NOT NULL,
    by_fact_id TEXT NOT NULL,
    PRIMARY KEY (chapter_id, fact_id, by_fact_id)
) STRICT;
