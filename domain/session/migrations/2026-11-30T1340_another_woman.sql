-- Why: two women of one name, written down by two officers, were asked about for ever: only taking one off ended it.
-- A person has said that she is another one than those of her name who were written down before her.
CREATE TABLE walk_in_another (
    chapter_id TEXT    NOT NULL,
    session_id TEXT    NOT NULL,
    walk_in_id TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, session_id, walk_in_id),
    FOREIGN KEY (chapter_id, session_id, walk_in_id) REFERENCES walk_in (chapter_id, session_id, walk_in_id)
) STRICT;
