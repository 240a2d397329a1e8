-- Why: who helps, buys from and learns from whom is asked of women by name, with their consent, and asked again later.
-- A round: what one woman was asked on a day. Way: 0 an officer asked her, 1 she said it at the desk herself. A later round
-- stands in the place of an earlier one, which stays. It rests on one consent, and ends with that one: another, given
-- later, does not bring it back.
CREATE TABLE network_round (
    chapter_id TEXT    NOT NULL,
    round_id   TEXT    NOT NULL,
    member_id  TEXT    NOT NULL,
    consent_id TEXT    NOT NULL,
    asked_on   TEXT    NOT NULL,
    way        INTEGER NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, round_id),
    CONSTRAINT network_round_way_is_known CHECK (way IN (0, 1))
) STRICT;
CREATE INDEX network_round_by_member ON network_round (chapter_id, member_id);
CREATE TABLE network_round_retraction (
    chapter_id TEXT    NOT NULL,
    round_id   TEXT    NOT NULL,
    because    TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, round_id),
    FOREIGN KEY (chapter_id, round_id) REFERENCES network_round (chapter_id, round_id),
    CONSTRAINT network_round_retraction_says_why CHECK (length(because) > 0)
) STRICT;
-- Question: 0 who helped her, 1 of whom she buys or with whom she sells, 2 from whom she learned. Nobody named: somebody
-- outside of the community.
CREATE TABLE network_answer (
    chapter_id TEXT    NOT NULL,
    answer_id  TEXT    NOT NULL,
    round_id   TEXT    NOT NULL,
    question   INTEGER NOT NULL,
    named_id   TEXT,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, answer_id),
    FOREIGN KEY (chapter_id, round_id) REFERENCES network_round (chapter_id, round_id),
    CONSTRAINT network_answer_question_is_known CHECK (question BETWEEN 0 AND 2)
) STRICT;
CREATE INDEX network_answer_by_round ON network_answer (chapter_id, round_id);
CREATE INDEX network_answer_by_named ON network_answer (chapter_id, named_id);
CREATE TABLE network_answer_retraction (
    chapter_id TEXT    NOT NULL,
    answer_id  TEXT    NOT NULL,
    because    TEXT    NOT NULL,
    noted_by   TEXT    NOT NULL,
    noted_at   INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, answer_id),
    FOREIGN KEY (chapter_id, answer_id) REFERENCES network_answer (chapter_id, answer_id),
    CONSTRAINT network_answer_retraction_says_why CHECK (length(because) > 0)
) STRICT;
-- What a person decided about a proposal. Sort: 0 neighbours, 1 alone and broker, 2 two groups. Decision: 0 confirmed, 1 put
-- away, and why.
CREATE TABLE network_suggestion (
    chapter_id    TEXT    NOT NULL,
    suggestion_id TEXT    NOT NULL,
    sort          INTEGER NOT NULL,
    one_id        TEXT    NOT NULL,
    other_id      TEXT    NOT NULL,
    session_id    TEXT,
    decision      INTEGER NOT NULL,
    because       TEXT    NOT NULL,
    decided_on    TEXT    NOT NULL,
    noted_by      TEXT    NOT NULL,
    noted_at      INTEGER NOT NULL,
    PRIMARY KEY (chapter_id, suggestion_id),
    CONSTRAINT network_suggestion_sort_is_known CHECK (sort BETWEEN 0 AND 2),
    CONSTRAINT network_suggestion_decision_is_known CHECK (decision IN (0, 1)),
    CONSTRAINT network_suggestion_says_why CHECK (decision = 0 OR length(because) > 0),
    CONSTRAINT network_suggestion_of_two CHECK (one_id <> other_id)
) STRICT;

-- Of a large community: what was worked out last. Derived, and replaced when it is worked out again. feed_at: where the
-- feed stood.
CREATE TABLE network_result (
    chapter_id    TEXT    NOT NULL,
    worked_out_at INTEGER NOT NULL,
    feed_at       INTEGER NOT NULL,
    women         INTEGER NOT NULL,
    alone         INTEGER NOT NULL,
    brokers       INTEGER NOT NULL,
    ties          INTEGER NOT NULL,
    said          INTEGER NOT NULL,
    part_count    INTEGER NOT NULL,
    group_count   INTEGER NOT NULL,
    asked_from    INTEGER NOT NULL,
    PRIMARY KEY (chapter_id)
) STRICT;
-- Sort: 0 a woman who stands alone, 1 a broker, 2 a village and its women, 3 two villages and the ties between them,
-- 4 a proposal (number: its sort; more: its session).
CREATE TABLE network_result_line (
    chapter_id TEXT    NOT NULL,
    sort       INTEGER NOT NULL,
    position   INTEGER NOT NULL,
    one        TEXT    NOT NULL,
    other      TEXT    NOT NULL,
    number     INTEGER NOT NULL,
    more       TEXT    NOT NULL,
    PRIMARY KEY (chapter_id, sort, position)
) STRICT;

-- Who withdrew the consent to be asked, under any of her entries, and gave none since.
CREATE VIEW network_declined AS
SELECT w.chapter_id, w.member_id
FROM member_published AS w
WHERE w.merged_into IS NULL AND (
    SELECT CASE
        WHEN MAX(h.withdrawn_on) > COALESCE(MAX(CASE WHEN h.withdrawn_on IS NULL THEN h.given_on END), '') THEN 1
        ELSE 0 END
    FROM (
        SELECT c.given_on, c.withdrawn_on
        FROM consent_published AS c
        WHERE c.chapter_id = w.chapter_id AND c.member_id = w.member_id AND c.purpose = 'network'
        UNION ALL
        SELECT c.given_on, c.withdrawn_on
        FROM consent_published AS c
        WHERE c.chapter_id = w.chapter_id AND c.purpose = 'network' AND c.member_id IN (
            SELECT e.member_id
            FROM member_published AS e
            WHERE e.chapter_id = w.chapter_id AND e.merged_into = w.member_id)) AS h) = 1;

CREATE VIEW network_round_now AS
SELECT r.chapter_id, r.round_id, r.member_id, r.asked_on, r.noted_at
FROM network_round AS r
JOIN consent_named_published AS c ON c.chapter_id = r.chapter_id AND c.consent_id = r.consent_id
WHERE c.withdrawn_on IS NULL AND NOT EXISTS (
    SELECT 1
    FROM network_round_retraction AS t
    WHERE t.chapter_id = r.chapter_id AND t.round_id = r.round_id);
CREATE VIEW network_answer_now AS
SELECT a.chapter_id, a.answer_id, a.round_id, a.question, a.named_id
FROM network_answer AS a
WHERE NOT EXISTS (
    SELECT 1
    FROM network_answer_retraction AS t
    WHERE t.chapter_id = a.chapter_id AND t.answer_id = a.answer_id);

-- The newest round of each woman; under it a woman is the entry that goes on for her.
CREATE VIEW network_round_newest AS
SELECT l.chapter_id, l.member_id, l.round_id, l.asked_on
FROM (
    SELECT r.chapter_id, r.round_id, r.asked_on, COALESCE(m.merged_into, r.member_id) AS member_id,
        ROW_NUMBER() OVER (
            PARTITION BY r.chapter_id, COALESCE(m.merged_into, r.member_id)
            ORDER BY r.asked_on DESC, r.noted_at DESC, r.round_id DESC) AS newest
    FROM network_round_now AS r
    JOIN member_published AS m ON m.chapter_id = r.chapter_id AND m.member_id = r.member_id) AS l
WHERE l.newest = 1;

-- Decisions about women who are two today, and who both want to stand in the network.
CREATE VIEW network_suggestion_now AS
SELECT d.chapter_id, d.suggestion_id, d.sort, d.one_id, d.other_id, d.session_id, d.decision, d.because, d.decided_on,
    d.noted_at
FROM (
    SELECT s.chapter_id, s.suggestion_id, s.sort, COALESCE(m.merged_into, s.one_id) AS one_id,
        COALESCE(w.merged_into, s.other_id) AS other_id, s.session_id, s.decision, s.because, s.decided_on, s.noted_at
    FROM network_suggestion AS s
    LEFT JOIN member_published AS m ON m.chapter_id = s.chapter_id AND m.member_id = s.one_id
    LEFT JOIN member_published AS w ON w.chapter_id = s.chapter_id AND w.member_id = s.other_id) AS d
WHERE d.one_id <> d.other_id
    AND NOT EXISTS (
        SELECT 1
        FROM network_declined AS n
        WHERE n.chapter_id = d.chapter_id AND n.member_id = d.one_id)
    AND NOT EXISTS (
        SELECT 1
        FROM network_declined AS n
        WHERE n.chapter_id = d.chapter_id AND n.member_id = d.other_id);
