-- Why: whose account an office is, is asked with every request; working it out from the invitations took a third of that.
-- Derived from invitation_accepted: the newest invitation that was taken.
CREATE TABLE officer_account_kept (
    chapter_id TEXT NOT NULL,
    officer_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    PRIMARY KEY (chapter_id, officer_id),
    FOREIGN KEY (chapter_id, officer_id) REFERENCES officer (chapter_id, officer_id)
) STRICT;
INSERT INTO officer_account_kept
SELECT chapter_id, officer_id, account_id
FROM officer_account;
DROP VIEW officer_published;
DROP VIEW officer_account;
ALTER TABLE officer_account_kept RENAME TO officer_account;
CREATE INDEX officer_account_by_account ON officer_account (account_id);
CREATE VIEW officer_published AS
SELECT officer.chapter_id, officer.officer_id, officer_account.account_id, officer.name, officer.position,
    officer.term_from, officer.term_to, officer_ended.ended_on
FROM officer
LEFT JOIN officer_ended
    ON officer_ended.chapter_id = officer.chapter_id AND officer_ended.officer_id = officer.officer_id
LEFT JOIN officer_account
    ON officer_account.chapter_id = officer.chapter_id AND officer_account.officer_id = officer.officer_id;
