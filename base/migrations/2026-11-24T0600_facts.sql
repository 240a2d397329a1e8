-- Why: everything that changes anything is a fact; facts are only added, and the feed gives them their order.
CREATE TABLE fact (
    chapter_id  TEXT    NOT NULL,
    fact_id     TEXT    NOT NULL,
    kind        TEXT    NOT NULL,
    actor       TEXT    NOT NULL,
    body        TEXT    NOT NULL,
    body_sha256 TEXT    NOT NULL,
    noted_at    INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    location    TEXT    NOT NULL,
    notice      TEXT    NOT NULL,
    PRIMARY KEY (chapter_id, fact_id)
) STRICT;
CREATE TABLE feed_head (
    chapter_id TEXT    NOT NULL PRIMARY KEY,
    position   INTEGER NOT NULL
) STRICT;
CREATE TABLE feed (
    chapter_id TEXT    NOT NULL,
    position   INTEGER NOT NULL,
    fact_id    TEXT    NOT NULL,
    PRIMARY KEY (chapter_id, position),
    FOREIGN KEY (chapter_id, fact_id) REFERENCES fact (chapter_id, fact_id)
) STRICT;
