-- Why: a consent given by voice or on paper may carry its proof (UU PDP 27/2022, Ps 22 and 24), which stays when it is withdrawn.
-- The recording or the scanned sheet, in base64: what is bound to a statement is text on both databases.
CREATE TABLE consent_proof (
    chapter_id TEXT    NOT NULL,
    consent_id TEXT    NOT NULL,
    media_type TEXT    NOT NULL,
    bytes      INTEGER NOT NULL,
    sha256     TEXT    NOT NULL,
    content    TEXT    NOT NULL,
    PRIMARY KEY (chapter_id, consent_id),
    FOREIGN KEY (chapter_id, consent_id) REFERENCES consent (chapter_id, consent_id)
) STRICT;
