-- Why: women join a chapter; what was noted about them is kept version by version, and what is known now is looked up fast.
-- Derived from member_detail and member_merge: one row a woman, as she is known today.
CREATE TABLE member (
    chapter_id      TEXT    NOT NULL,
    member_id       TEXT    NOT NULL,
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
    registered_on   TEXT    NOT NULL,
    search_key      TEXT    NOT NULL,
    name_key        TEXT    NOT NULL,
    revision        INTEGER NOT NULL,
    merged_into     TEXT,
    PRIMARY KEY (chapter_id, member_id),
    FOREIGN KEY (chapter_id, merged_into) REFERENCES member (chapter_id, member_id),
    CONSTRAINT member_has_a_name CHECK (length(full_name) > 0),
    CONSTRAINT member_is_not_merged_into_herself CHECK (merged_into <> member_id)
) STRICT;
CREATE INDEX member_by_name ON member (chapter_id, search_key, member_id);
CREATE INDEX member_by_village ON member (chapter_id, village_code, search_key, member_id);
CREATE INDEX member_by_phone ON member (chapter_id, phone);
CREATE INDEX member_by_name_key ON member (chapter_id, name_key);
CREATE INDEX member_by_merge ON member (chapter_id, merged_into);

-- What was noted, never overwritten: revision 1 is the registration, each correction supersedes the one before.
CREATE TABLE member_detail (
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
    CONSTRAINT member_detail_phone_owner_is_known CHECK (phone_owner BETWEEN 0 AND 3)
) STRICT;

-- Two entries turned out to be one woman. Merging also takes along those merged into her before.
CREATE TABLE member_merge (
    chapter_id TEXT    NOT NULL,
    merge_id   TEXT    NOT NULL,
    member_id  TEXT    NOT NULL,
    into_id    TEXT    NOT NULL,
    merged_by  TEXT    NOT NULL,
    merged_at  INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, merge_id, member_id),
    FOREIGN KEY (chapter_id, member_id) REFERENCES member (chapter_id, member_id),
    FOREIGN KEY (chapter_id, into_id) REFERENCES member (chapter_id, member_id)
) STRICT;
CREATE INDEX member_merge_by_member ON member_merge (chapter_id, member_id);
CREATE INDEX member_merge_by_into ON member_merge (chapter_id, into_id);
CREATE TABLE member_merge_undone (
    chapter_id TEXT    NOT NULL,
    merge_id   TEXT    NOT NULL,
    undone_by  TEXT    NOT NULL,
    undone_at  INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, merge_id)
) STRICT;

CREATE VIEW member_published AS
SELECT chapter_id, member_id, full_name, nickname, village_code, rt, phone, birth_year, search_key, registered_on,
    merged_into, is_member
FROM member;

-- Consent is given for one purpose under one version of its notice, and withdrawn by a row of its own.
CREATE TABLE consent (
    chapter_id     TEXT    NOT NULL,
    consent_id     TEXT    NOT NULL,
    member_id      TEXT    NOT NULL,
    purpose        TEXT    NOT NULL,
    notice_version INTEGER NOT NULL,
    notice_sha256  TEXT    NOT NULL,
    channel        INTEGER NOT NULL,
    witness        TEXT    NOT NULL,
    place          TEXT    NOT NULL,
    given_on       TEXT    NOT NULL,
    noted_by       TEXT    NOT NULL,
    noted_at       INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, consent_id),
    FOREIGN KEY (chapter_id, member_id) REFERENCES member (chapter_id, member_id)
) STRICT;
CREATE INDEX consent_by_member ON consent (chapter_id, member_id, purpose);
CREATE TABLE consent_withdrawal (
    chapter_id   TEXT    NOT NULL,
    consent_id   TEXT    NOT NULL,
    withdrawn_on TEXT    NOT NULL,
    noted_by     TEXT    NOT NULL,
    noted_at     INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, consent_id),
    FOREIGN KEY (chapter_id, consent_id) REFERENCES consent (chapter_id, consent_id)
) STRICT;
CREATE VIEW consent_published AS
SELECT c.chapter_id, c.member_id, c.purpose, c.given_on, w.withdrawn_on
FROM consent AS c
LEFT JOIN consent_withdrawal AS w ON w.chapter_id = c.chapter_id AND w.consent_id = c.consent_id;
