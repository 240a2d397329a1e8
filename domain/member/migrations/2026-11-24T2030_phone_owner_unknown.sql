-- Why: whose phone it is, is often not known; a number out of a roster was taken to be her own.
CREATE TABLE member_detail_next (
    chapter_id      TEXT    NOT NULL,
    member_id       TEXT    NOT NULL,
    revision        INTEGER NOT NULL,
    full_name       TEXT    NOT NULL,
    nickname        TEXT    NOT NULL,
    phone           TEXT    NOT NULL,
    phone_owner     INTEGER NOT NULL,
    safe_to_message INTEGER NOT NULL,
    village_code    TEXT    NOT NULL,
    rt              TEXT    NOT NULL,
    landmark        TEXT    NOT NULL,
    birth_year      INTEGER,
    business        TEXT    NOT NULL,
    is_member       INTEGER NOT NULL,
    noted_by        TEXT    NOT NULL,
    noted_at        INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, member_id, revision),
    FOREIGN KEY (chapter_id, member_id) REFERENCES member (chapter_id, member_id),
    CONSTRAINT member_detail_phone_owner_is_known CHECK (phone_owner BETWEEN 0 AND 4)
) STRICT;
INSERT INTO member_detail_next
SELECT chapter_id, member_id, revision, full_name, nickname, phone, phone_owner, safe_to_message, village_code, rt,
    landmark, birth_year, business, is_member, noted_by, noted_at
FROM member_detail;
DROP TABLE member_detail;
ALTER TABLE member_detail_next RENAME TO member_detail;
