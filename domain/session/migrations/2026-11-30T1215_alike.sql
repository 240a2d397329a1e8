-- Why: two officers without signal planned the same session, and it stood in the books twice. A person says that they are
-- one, or that they are two; what still comes for the one that was joined goes to the one that stands.
CREATE TABLE session_joined (
    chapter_id TEXT    NOT NULL,
    session_id TEXT    NOT NULL,
    into_id    TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, session_id),
    FOREIGN KEY (chapter_id, session_id) REFERENCES session (chapter_id, session_id),
    FOREIGN KEY (chapter_id, into_id) REFERENCES session (chapter_id, session_id),
    CONSTRAINT session_joined_to_another CHECK (into_id <> session_id)
) STRICT;
CREATE INDEX session_joined_by_target ON session_joined (chapter_id, into_id);

-- The lesser id stands first.
CREATE TABLE session_apart (
    chapter_id TEXT    NOT NULL,
    session_id TEXT    NOT NULL,
    other_id   TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, session_id, other_id),
    FOREIGN KEY (chapter_id, session_id) REFERENCES session (chapter_id, session_id),
    FOREIGN KEY (chapter_id, other_id) REFERENCES session (chapter_id, session_id),
    CONSTRAINT session_apart_in_order CHECK (session_id < other_id)
) STRICT;

CREATE VIEW session_alike AS
SELECT one.chapter_id, one.session_id, other.session_id AS other_id, one.held_on, one.title
FROM session_current AS one
JOIN session_current AS other ON other.chapter_id = one.chapter_id AND other.held_on = one.held_on
    AND other.programme_id = one.programme_id AND other.village_code = one.village_code
    AND other.starts_at < one.ends_at AND one.starts_at < other.ends_at AND other.session_id <> one.session_id
WHERE one.state <> 2 AND other.state <> 2
    AND (one.group_id IS NULL OR other.group_id IS NULL OR one.group_id = other.group_id) AND NOT EXISTS (
    SELECT 1
    FROM session_apart AS a
    WHERE a.chapter_id = one.chapter_id
        AND ((a.session_id = one.session_id AND a.other_id = other.session_id)
            OR (a.session_id = other.session_id AND a.other_id = one.session_id)));
