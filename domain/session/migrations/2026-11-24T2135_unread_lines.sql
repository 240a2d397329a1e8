-- Why: a line of a pasted list in which no woman was found vanished without a word; whoever pasted it is shown it.
CREATE TABLE pasted_unread (
    chapter_id     TEXT    NOT NULL,
    session_id     TEXT    NOT NULL,
    pasted_list_id TEXT    NOT NULL,
    line           INTEGER NOT NULL,
    typed          TEXT    NOT NULL,
    PRIMARY KEY (chapter_id, session_id, pasted_list_id, line),
    FOREIGN KEY (chapter_id, session_id, pasted_list_id)
        REFERENCES pasted_list (chapter_id, session_id, pasted_list_id)
) STRICT;
