-- Why: a woman others learn from is proposed by what was seen and by a change of her own, and decides herself about her story.
-- Whoever noted from a phone before she had an account, and after it, is one observer.
CREATE VIEW practice_sight AS
SELECT s.chapter_id, s.seen_id, s.practice_id, s.member_id, s.seen_on, s.session_id, s.place, COALESCE((
        SELECT MIN(o.account_id)
        FROM officer_published AS o
        WHERE o.chapter_id = s.chapter_id AND o.officer_id = s.noted_by), s.noted_by) AS observer
FROM practice_seen AS s
WHERE NOT EXISTS (
    SELECT 1
    FROM practice_retraction AS r
    WHERE r.chapter_id = s.chapter_id AND r.seen_id = s.seen_id);

DROP VIEW practice_seen_published;
CREATE VIEW practice_seen_published AS
SELECT s.chapter_id, s.seen_id, s.practice_id, p.cerdas_value, COALESCE(m.merged_into, s.member_id) AS member_id,
    s.seen_on, COALESCE(s.session_id, s.place) AS setting, s.observer
FROM practice_sight AS s
JOIN practice_now AS p ON p.chapter_id = s.chapter_id AND p.practice_id = s.practice_id
LEFT JOIN member_published AS m ON m.chapter_id = s.chapter_id AND m.member_id = s.member_id;

-- Her own change: two interviews (never their figures), or an enterprise that began, or both.
CREATE TABLE exemplar_proposal (
    chapter_id  TEXT    NOT NULL,
    proposal_id TEXT    NOT NULL,
    member_id   TEXT    NOT NULL,
    baseline_id TEXT,
    endline_id  TEXT,
    enterprise  TEXT    NOT NULL,
    begun_on    TEXT,
    noted_by    TEXT    NOT NULL,
    noted_at    INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, proposal_id),
    CONSTRAINT exemplar_proposed_once UNIQUE (chapter_id, member_id),
    CONSTRAINT exemplar_proposal_shows_a_change CHECK (endline_id IS NOT NULL OR begun_on IS NOT NULL),
    CONSTRAINT exemplar_proposal_compares_two CHECK ((baseline_id IS NULL) = (endline_id IS NULL)),
    CONSTRAINT exemplar_enterprise_has_its_day CHECK ((length(enterprise) > 0) = (begun_on IS NOT NULL))
) STRICT;
-- What would be told, word by word. Each change is a version of its own, and is told only once she agreed to that one.
CREATE TABLE exemplar_text (
    chapter_id  TEXT    NOT NULL,
    proposal_id TEXT    NOT NULL,
    version     INTEGER NOT NULL,
    words       TEXT    NOT NULL,
    noted_by    TEXT    NOT NULL,
    noted_at    INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, proposal_id, version),
    FOREIGN KEY (chapter_id, proposal_id) REFERENCES exemplar_proposal (chapter_id, proposal_id),
    CONSTRAINT exemplar_text_says_something CHECK (length(words) > 0)
) STRICT;
-- Answer: 0 yes, 1 no. Way: 0 in writing, 1 recorded, 2 spoken, which is enough for a no. Naming: 0 by her name, 1 by
-- another that she chose. A yes rests on her consent (member), says which words, and where each by itself. The member is
-- the entry that went on for her that day: what was taken of one woman is never told as another's.
CREATE TABLE exemplar_decision (
    chapter_id   TEXT    NOT NULL,
    decision_id  TEXT    NOT NULL,
    proposal_id  TEXT    NOT NULL,
    member_id    TEXT    NOT NULL,
    answer       INTEGER NOT NULL,
    decided_on   TEXT    NOT NULL,
    taken_by     TEXT    NOT NULL,
    way          INTEGER NOT NULL,
    consent_id   TEXT,
    text_version INTEGER,
    naming       INTEGER NOT NULL,
    told_as      TEXT    NOT NULL,
    village_code TEXT    NOT NULL,
    on_page      INTEGER NOT NULL,
    in_print     INTEGER NOT NULL,
    aloud        INTEGER NOT NULL,
    until        TEXT,
    noted_by     TEXT    NOT NULL,
    noted_at     INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, decision_id),
    FOREIGN KEY (chapter_id, proposal_id) REFERENCES exemplar_proposal (chapter_id, proposal_id),
    FOREIGN KEY (chapter_id, proposal_id, text_version)
        REFERENCES exemplar_text (chapter_id, proposal_id, version),
    CONSTRAINT exemplar_answer_is_known CHECK (answer BETWEEN 0 AND 1),
    CONSTRAINT exemplar_way_is_known CHECK (way BETWEEN 0 AND 2),
    CONSTRAINT exemplar_naming_is_known CHECK (naming BETWEEN 0 AND 1),
    CONSTRAINT exemplar_yes_has_its_proof CHECK (answer = 1 OR (way < 2 AND consent_id IS NOT NULL)),
    CONSTRAINT exemplar_yes_is_to_words CHECK (answer = 1 OR (text_version IS NOT NULL AND length(told_as) > 0)),
    CONSTRAINT exemplar_yes_says_where CHECK (answer = 1 OR on_page + in_print + aloud > 0),
    CONSTRAINT exemplar_no_tells_nothing CHECK (answer = 0 OR (text_version IS NULL AND on_page + in_print + aloud = 0))
) STRICT;
CREATE INDEX exemplar_decision_by_proposal ON exemplar_decision (chapter_id, proposal_id, noted_at, decision_id);
CREATE INDEX exemplar_decision_by_member ON exemplar_decision (chapter_id, member_id, noted_at, decision_id);
CREATE TABLE exemplar_withdrawal (
    chapter_id   TEXT    NOT NULL,
    decision_id  TEXT    NOT NULL,
    withdrawn_on TEXT    NOT NULL,
    noted_by     TEXT    NOT NULL,
    noted_at     INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, decision_id),
    FOREIGN KEY (chapter_id, decision_id) REFERENCES exemplar_decision (chapter_id, decision_id)
) STRICT;

-- Under these views a woman is the entry that goes on for her. When two entries turn out to be one woman, her last
-- decision stands, whichever entry it was noted of.
CREATE VIEW exemplar_proposed AS
SELECT p.chapter_id, p.proposal_id, COALESCE(m.merged_into, p.member_id) AS member_id, p.endline_id, p.enterprise,
    p.begun_on, p.noted_at
FROM exemplar_proposal AS p
LEFT JOIN member_published AS m ON m.chapter_id = p.chapter_id AND m.member_id = p.member_id;

-- With any of her consents for stories, whichever entry it was noted of, a yes from before is withdrawn. It is hers as
-- long as its proposal, the entry it was taken of and its consent lead to the same woman.
CREATE VIEW exemplar_decided AS
SELECT d.chapter_id, d.decision_id, d.proposal_id, COALESCE(m.merged_into, p.member_id) AS member_id, d.answer,
    d.decided_on, d.taken_by, d.way, d.text_version, d.naming, d.told_as, d.village_code, d.on_page, d.in_print,
    d.aloud, d.until, d.noted_at, COALESCE(w.withdrawn_on, (
        SELECT MIN(c.withdrawn_on)
        FROM consent_entry_published AS c
        WHERE c.chapter_id = d.chapter_id AND c.member_id IN (
                SELECT COALESCE(m.merged_into, p.member_id)
                UNION ALL
                SELECT her.member_id
                FROM member_published AS her
                WHERE her.chapter_id = d.chapter_id AND her.merged_into = COALESCE(m.merged_into, p.member_id))
            AND d.answer = 0 AND c.purpose = 'story' AND (
                c.consent_id = d.consent_id OR c.withdrawn_at >= d.noted_at OR c.withdrawn_on > d.decided_on))
    ) AS withdrawn_on, CASE
        WHEN COALESCE(m.merged_into, p.member_id) <> COALESCE(t.merged_into, d.member_id) THEN 0
        WHEN d.consent_id IS NULL THEN 1
        ELSE (
            SELECT COUNT(*)
            FROM consent_named_published AS c
            WHERE c.chapter_id = d.chapter_id AND c.consent_id = d.consent_id
                AND c.member_id = COALESCE(m.merged_into, p.member_id))
    END AS is_hers
FROM exemplar_decision AS d
JOIN exemplar_proposal AS p ON p.chapter_id = d.chapter_id AND p.proposal_id = d.proposal_id
LEFT JOIN member_published AS m ON m.chapter_id = p.chapter_id AND m.member_id = p.member_id
LEFT JOIN member_published AS t ON t.chapter_id = d.chapter_id AND t.member_id = d.member_id
LEFT JOIN exemplar_withdrawal AS w ON w.chapter_id = d.chapter_id AND w.decision_id = d.decision_id;

-- Nothing later stands against it, neither of a proposal of hers nor taken of her by another.
CREATE VIEW exemplar_standing AS
SELECT d.chapter_id, d.decision_id, d.proposal_id, d.member_id, d.answer, d.decided_on, d.text_version, d.told_as,
    d.village_code, d.on_page, d.in_print, d.aloud, d.until, d.withdrawn_on, d.is_hers
FROM exemplar_decided AS d
WHERE NOT EXISTS (
    SELECT 1
    FROM exemplar_decision AS later
    WHERE later.chapter_id = d.chapter_id AND later.proposal_id IN (
            SELECT p.proposal_id
            FROM exemplar_proposal AS p
            WHERE p.chapter_id = d.chapter_id AND p.member_id IN (
                SELECT d.member_id
                UNION ALL
                SELECT her.member_id
                FROM member_published AS her
                WHERE her.chapter_id = d.chapter_id AND her.merged_into = d.member_id))
        AND (later.noted_at, later.decision_id) > (d.noted_at, d.decision_id))
    AND NOT EXISTS (
    SELECT 1
    FROM exemplar_decision AS later
    WHERE later.chapter_id = d.chapter_id AND later.member_id IN (
            SELECT d.member_id
            UNION ALL
            SELECT her.member_id
            FROM member_published AS her
            WHERE her.chapter_id = d.chapter_id AND her.merged_into = d.member_id)
        AND (later.noted_at, later.decision_id) > (d.noted_at, d.decision_id));

-- What is told, until its last day: exactly the words she agreed to.
CREATE VIEW exemplar_told AS
SELECT s.chapter_id, s.decision_id, s.decided_on, s.told_as, COALESCE(a.name, '') AS village_name, t.words, s.on_page,
    s.in_print, s.aloud, s.until
FROM exemplar_standing AS s
JOIN exemplar_text AS t ON t.chapter_id = s.chapter_id AND t.proposal_id = s.proposal_id AND t.version = s.text_version
LEFT JOIN area_published AS a ON a.code = s.village_code
WHERE s.answer = 0 AND s.withdrawn_on IS NULL AND s.is_hers = 1;
