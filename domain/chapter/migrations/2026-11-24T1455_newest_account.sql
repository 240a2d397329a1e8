-- Why: an officer who takes a new invitation has a new account; the one before is hers no longer.
DROP VIEW officer_published;
CREATE VIEW officer_account AS
SELECT invitation.chapter_id, invitation.officer_id, accepted.account_id
FROM invitation
JOIN invitation_accepted AS accepted
    ON accepted.chapter_id = invitation.chapter_id AND accepted.invitation_id = invitation.invitation_id
WHERE NOT EXISTS (
    SELECT 1
    FROM invitation AS later
    JOIN invitation_accepted AS taken
        ON taken.chapter_id = later.chapter_id AND taken.invitation_id = later.invitation_id
    WHERE later.chapter_id = invitation.chapter_id AND later.officer_id = invitation.officer_id
        AND (later.made_at > invitation.made_at
            OR (later.made_at = invitation.made_at AND later.invitation_id > invitation.invitation_id)));
CREATE VIEW officer_published AS
SELECT officer.chapter_id, officer.officer_id, officer_account.account_id, officer.name, officer.position,
    officer.term_from, officer.term_to, officer_ended.ended_on
FROM officer
LEFT JOIN officer_ended
    ON officer_ended.chapter_id = officer.chapter_id AND officer_ended.officer_id = officer.officer_id
LEFT JOIN officer_account
    ON officer_account.chapter_id = officer.chapter_id AND officer_account.officer_id = officer.officer_id;
