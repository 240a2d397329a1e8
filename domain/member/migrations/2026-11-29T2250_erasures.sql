-- Why: a woman may ask that what is kept of her be erased (UU PDP 27/2022, articles 8, 43 and 44). That she asked, when, how and
-- who did it is recorded (article 14); her entry stays as an id without a name, so that what was counted stays true.
ALTER TABLE member ADD COLUMN erased_on TEXT;
CREATE INDEX member_by_erasure ON member (chapter_id, member_id) WHERE erased_on IS NOT NULL;
CREATE TABLE member_erasure (
    chapter_id TEXT    NOT NULL,
    member_id  TEXT    NOT NULL,
    asked_on   TEXT    NOT NULL,
    way        INTEGER NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, member_id),
    FOREIGN KEY (chapter_id, member_id) REFERENCES member (chapter_id, member_id),
    CONSTRAINT member_erasure_way_is_known CHECK (way BETWEEN 0 AND 2)
) STRICT;
CREATE VIEW member_erased_published AS
SELECT chapter_id, member_id
FROM member
WHERE erased_on IS NOT NULL;
