-- Why: attendance noted late moved a partner's figures on the day of the note; what a partner is told is counted once a month.
-- What a partner is told of the women whom its support reached until that day, the last of a month: written once, never
-- changed. Women in tens; nothing: fewer than ten.
CREATE TABLE partner_reached (
    chapter_id    TEXT    NOT NULL,
    partner_id    TEXT    NOT NULL,
    counted_until TEXT    NOT NULL,
    sessions      INTEGER NOT NULL,
    women         INTEGER,
    some_hidden   INTEGER NOT NULL,
    counted_at    INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, partner_id, counted_until),
    FOREIGN KEY (chapter_id, partner_id) REFERENCES partner (chapter_id, partner_id),
    CONSTRAINT partner_reached_tells_tens CHECK (women IS NULL OR (women >= 10 AND women % 10 = 0))
) STRICT;
CREATE TABLE partner_reached_district (
    chapter_id    TEXT    NOT NULL,
    partner_id    TEXT    NOT NULL,
    counted_until TEXT    NOT NULL,
    district      TEXT    NOT NULL,
    women         INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, partner_id, counted_until, district),
    FOREIGN KEY (chapter_id, partner_id, counted_until)
        REFERENCES partner_reached (chapter_id, partner_id, counted_until),
    CONSTRAINT partner_reached_district_tells_tens CHECK (women >= 10 AND women % 10 = 0)
) STRICT;
