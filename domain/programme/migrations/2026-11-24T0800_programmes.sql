-- Why: programmes are rows, for MOCI and NGUNCI are this community's names and others bring their own.
CREATE TABLE programme (
    chapter_id   TEXT    NOT NULL,
    programme_id TEXT    NOT NULL,
    name         TEXT    NOT NULL,
    kind_note    TEXT    NOT NULL,
    purpose      TEXT    NOT NULL,
    icon         TEXT    NOT NULL,
    noted_at     INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, programme_id),
    CONSTRAINT programme_has_a_name CHECK (length(name) > 0),
    CONSTRAINT programme_says_its_purpose CHECK (length(purpose) > 0)
) STRICT;

-- A programme that has ended stays readable: what was held under it was held.
CREATE TABLE programme_retirement (
    chapter_id   TEXT    NOT NULL,
    programme_id TEXT    NOT NULL,
    because      TEXT    NOT NULL,
    retired_on   TEXT    NOT NULL,
    PRIMARY KEY (chapter_id, programme_id),
    FOREIGN KEY (chapter_id, programme_id) REFERENCES programme (chapter_id, programme_id),
    CONSTRAINT programme_retirement_says_why CHECK (length(because) > 0)
) STRICT;

-- What is taught, in the order in which it was added.
CREATE TABLE module (
    chapter_id   TEXT    NOT NULL,
    module_id    TEXT    NOT NULL,
    programme_id TEXT    NOT NULL,
    position     INTEGER NOT NULL,
    name         TEXT    NOT NULL,
    field        TEXT    NOT NULL,
    outcome      TEXT    NOT NULL,
    PRIMARY KEY (chapter_id, module_id),
    FOREIGN KEY (chapter_id, programme_id) REFERENCES programme (chapter_id, programme_id),
    CONSTRAINT module_has_a_name CHECK (length(name) > 0),
    CONSTRAINT module_has_its_place UNIQUE (chapter_id, programme_id, position)
) STRICT;

CREATE VIEW programme_published AS
SELECT p.chapter_id, p.programme_id, p.name, p.kind_note, p.icon, r.retired_on
FROM programme AS p
LEFT JOIN programme_retirement AS r ON r.chapter_id = p.chapter_id AND r.programme_id = p.programme_id;

CREATE VIEW module_published AS
SELECT chapter_id, module_id, programme_id, name, field
FROM module;
