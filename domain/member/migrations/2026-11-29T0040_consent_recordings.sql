-- Why: what a phone recorded when she said yes comes after its note, in pieces; until then it is known by its hash.
CREATE TABLE consent_recording (
    chapter_id TEXT NOT NULL,
    consent_id TEXT NOT NULL,
    sha256     TEXT NOT NULL,
    PRIMARY KEY (chapter_id, consent_id),
    FOREIGN KEY (chapter_id, consent_id) REFERENCES consent (chapter_id, consent_id)
) STRICT;
