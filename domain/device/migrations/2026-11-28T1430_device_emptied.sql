-- Why: a phone's storage was emptied; the secretariat must know which notes went with it, to ask for their backup.
CREATE TABLE device_emptied (
    chapter_id TEXT    NOT NULL,
    device_id  TEXT    NOT NULL,
    told_at    INTEGER NOT NULL,
    n_max      INTEGER NOT NULL,
    unsent     INTEGER NOT NULL,
    told_by    TEXT    NOT NULL,
    PRIMARY KEY (chapter_id, device_id, told_at),
    FOREIGN KEY (chapter_id, device_id) REFERENCES device (chapter_id, device_id)
) STRICT;
