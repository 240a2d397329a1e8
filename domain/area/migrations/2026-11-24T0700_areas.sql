-- Why: women, sessions and groups are somewhere. Codes are those of Kepmendagri 300.2.2-2138/2025; BPS codes differ.
-- Reference: area belongs to no chapter.
CREATE TABLE area (
    code        TEXT    NOT NULL PRIMARY KEY,
    kind        TEXT    NOT NULL,
    name        TEXT    NOT NULL,
    parent_code TEXT,
    bps_code    TEXT,
    latitude    REAL,
    longitude   REAL,
    bank        TEXT,
    population  INTEGER,
    CONSTRAINT area_kind_is_known CHECK (kind IN ('province', 'regency', 'district', 'village'))
) STRICT;
CREATE INDEX area_by_parent ON area (parent_code, name);
CREATE VIEW area_published AS
SELECT code, kind, name, parent_code, bank, population
FROM area;
