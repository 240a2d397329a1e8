-- Why: a woman is known at a session by a card with a random code, and one registered in the field may be registered already.
-- A card that is lost is withdrawn by a row, and another one is issued.
CREATE TABLE member_card (
    chapter_id TEXT    NOT NULL,
    card_id    TEXT    NOT NULL,
    member_id  TEXT    NOT NULL,
    code       TEXT    NOT NULL,
    code_hash  TEXT    NOT NULL,
    issued_by  TEXT    NOT NULL,
    issued_at  INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, card_id),
    FOREIGN KEY (chapter_id, member_id) REFERENCES member (chapter_id, member_id)
) STRICT;
CREATE INDEX member_card_by_member ON member_card (chapter_id, member_id);
CREATE UNIQUE INDEX member_card_by_code ON member_card (chapter_id, code);
CREATE TABLE member_card_withdrawn (
    chapter_id TEXT    NOT NULL,
    card_id    TEXT    NOT NULL,
    because    TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, card_id),
    FOREIGN KEY (chapter_id, card_id) REFERENCES member_card (chapter_id, card_id),
    CONSTRAINT member_card_withdrawn_says_why CHECK (length(because) > 0)
) STRICT;
-- Cards in use: whose each is, also when her entry was merged into another.
CREATE VIEW member_card_published AS
SELECT c.chapter_id, COALESCE(m.merged_into, c.member_id) AS member_id, c.card_id, c.code, c.code_hash
FROM member_card AS c
JOIN member AS m ON m.chapter_id = c.chapter_id AND m.member_id = c.member_id
WHERE NOT EXISTS (
    SELECT 1
    FROM member_card_withdrawn AS w
    WHERE w.chapter_id = c.chapter_id AND w.card_id = c.card_id);

-- She was registered in the field and looks like one who is here: a person says whether they are the same.
CREATE TABLE member_doubt (
    chapter_id TEXT    NOT NULL,
    member_id  TEXT    NOT NULL,
    other_id   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, member_id, other_id),
    FOREIGN KEY (chapter_id, member_id) REFERENCES member (chapter_id, member_id),
    FOREIGN KEY (chapter_id, other_id) REFERENCES member (chapter_id, member_id)
) STRICT;
CREATE TABLE member_doubt_settled (
    chapter_id TEXT    NOT NULL,
    member_id  TEXT    NOT NULL,
    other_id   TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, member_id, other_id),
    FOREIGN KEY (chapter_id, member_id, other_id) REFERENCES member_doubt (chapter_id, member_id, other_id)
) STRICT;

-- The number of the signed form, so that it is found in the folder.
CREATE TABLE consent_sheet (
    chapter_id TEXT NOT NULL,
    consent_id TEXT NOT NULL,
    sheet_no   TEXT NOT NULL,
    PRIMARY KEY (chapter_id, consent_id),
    FOREIGN KEY (chapter_id, consent_id) REFERENCES consent (chapter_id, consent_id)
) STRICT;
