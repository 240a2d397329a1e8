-- Why: a community (chapter) is the tenant; its officers hold positions by decree and for a term, and are invited once.
CREATE TABLE chapter (
    chapter_id   TEXT    NOT NULL PRIMARY KEY,
    name         TEXT    NOT NULL,
    slug         TEXT    NOT NULL,
    zone         INTEGER NOT NULL,
    regency_code TEXT    NOT NULL,
    founded_at   INTEGER NOT NULL,
    CONSTRAINT chapter_slug_once UNIQUE (slug)
) STRICT;
CREATE TABLE officer (
    chapter_id  TEXT NOT NULL,
    officer_id  TEXT NOT NULL,
    name        TEXT NOT NULL,
    position    TEXT NOT NULL,
    decree_no   TEXT,
    decree_date TEXT,
    term_from   TEXT NOT NULL,
    term_to     TEXT,
    PRIMARY KEY (chapter_id, officer_id),
    FOREIGN KEY (chapter_id) REFERENCES chapter (chapter_id),
    CONSTRAINT officer_position_is_known CHECK (position IN
        ('chair', 'vice_chair', 'secretary', 'treasurer', 'facilitator', 'evaluator')),
    CONSTRAINT officer_term_ends_after_it_begins CHECK (term_to IS NULL OR term_to >= term_from)
) STRICT;
CREATE TABLE officer_ended (
    chapter_id TEXT NOT NULL,
    officer_id TEXT NOT NULL,
    ended_on   TEXT NOT NULL,
    because    TEXT NOT NULL,
    PRIMARY KEY (chapter_id, officer_id),
    FOREIGN KEY (chapter_id, officer_id) REFERENCES officer (chapter_id, officer_id)
) STRICT;
CREATE TABLE invitation (
    chapter_id    TEXT    NOT NULL,
    invitation_id TEXT    NOT NULL,
    officer_id    TEXT    NOT NULL,
    token_sha256  TEXT    NOT NULL,
    made_at       INTEGER NOT NULL,
    expires_at    INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, invitation_id),
    FOREIGN KEY (chapter_id, officer_id) REFERENCES officer (chapter_id, officer_id)
) STRICT;
CREATE INDEX invitation_by_token ON invitation (token_sha256);
CREATE TABLE invitation_accepted (
    chapter_id    TEXT    NOT NULL,
    invitation_id TEXT    NOT NULL,
    account_id    TEXT    NOT NULL,
    accepted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, invitation_id),
    FOREIGN KEY (chapter_id, invitation_id) REFERENCES invitation (chapter_id, invitation_id)
) STRICT;
CREATE INDEX invitation_accepted_by_account ON invitation_accepted (account_id);
CREATE VIEW chapter_published AS
SELECT chapter_id, name, slug, zone, regency_code
FROM chapter;
CREATE VIEW officer_published AS
SELECT officer.chapter_id, officer.officer_id, accepted.account_id, officer.name, officer.position,
    officer.term_from, officer.term_to, officer_ended.ended_on
FROM officer
LEFT JOIN officer_ended
    ON officer_ended.chapter_id = officer.chapter_id AND officer_ended.officer_id = officer.officer_id
LEFT JOIN invitation
    ON invitation.chapter_id = officer.chapter_id AND invitation.officer_id = officer.officer_id
LEFT JOIN invitation_accepted AS accepted
    ON accepted.chapter_id = invitation.chapter_id AND accepted.invitation_id = invitation.invitation_id;
