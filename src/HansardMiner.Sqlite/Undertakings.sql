-- Commitments to act: who shall do what by when, and how firmly. A deadline keeps its words; its days are NULL where they cannot be told.
CREATE TABLE undertakings (
  contribution     INTEGER NOT NULL REFERENCES contributions(number),
  ordinal          INTEGER NOT NULL,
  strength         TEXT NOT NULL,        -- Promise, Intention, Aspiration, Expectation, Requirement, RequestAnswered
  actor            TEXT,                 -- who shall act, verbatim
  action           TEXT NOT NULL,        -- what shall be done, verbatim
  is_conditional   INTEGER NOT NULL,
  deadline_words   TEXT,
  deadline_from    TEXT,
  deadline_to      TEXT,
  span_start       INTEGER NOT NULL,
  span_end         INTEGER NOT NULL,
  sentence_start   INTEGER NOT NULL,
  sentence_end     INTEGER NOT NULL,
  words_start      INTEGER NOT NULL,
  words_length     INTEGER NOT NULL,
  quotation_start  INTEGER NOT NULL,
  quotation_length INTEGER NOT NULL,
  rule             TEXT NOT NULL,
  steps            TEXT NOT NULL,
  PRIMARY KEY (contribution, ordinal)
) WITHOUT ROWID;
CREATE INDEX undertakings_by_due ON undertakings (coalesce(deadline_to, deadline_from)) WHERE coalesce(deadline_to, deadline_from) IS NOT NULL;

-- Figures of one contribution that are tied together: linked is what role says to the figure of this ordinal.
CREATE TABLE claim_links (
  contribution INTEGER NOT NULL REFERENCES contributions(number),
  ordinal      INTEGER NOT NULL,         -- of the figure in claims
  place        INTEGER NOT NULL,         -- the first, second … tie of it
  role         TEXT NOT NULL,            -- Before, After: levels of a change; Change: between levels; Whole, Part
  span_start   INTEGER NOT NULL,         -- the other figure's span
  span_end     INTEGER NOT NULL,
  linked       INTEGER,                  -- its ordinal in claims; NULL where it is not kept
  PRIMARY KEY (contribution, ordinal, place)
) WITHOUT ROWID;

CREATE VIEW v_undertakings AS
SELECT d.id || '/c' || c.ordinal || '@' || u.span_start || '-' || u.span_end AS id, d.date AS said, c.speaker_printed AS speaker, c.office, d.house,
       d.kind AS document_kind, json_extract(d.headings, '$[#-1]') AS heading, u.actor, u.action, u.strength, u.is_conditional,
       u.deadline_words, u.deadline_from, u.deadline_to, coalesce(u.deadline_to, u.deadline_from) AS due,
       substr(c.text, u.words_start, u.words_length) AS words, substr(c.text, u.quotation_start, u.quotation_length) AS quotation,
       d.volume, c.column_label AS "column", d.uins, coalesce(c.permalink, d.permalink) AS permalink, s.path AS source, u.rule, u.steps
FROM undertakings u JOIN contributions c ON c.number = u.contribution JOIN documents d ON d.number = c.document JOIN sources s ON s.number = d.source
WHERE d.is_current AND u.contribution NOT IN (SELECT contribution FROM superseded) AND u.contribution NOT IN (SELECT contribution FROM repeats);

CREATE VIEW v_claim_links AS
SELECT d.id || '/c' || c.ordinal || '@' || k.span_start || '-' || k.span_end AS id, substr(c.text, k.words_start, k.words_length) AS words, l.role,
       d.id || '/c' || c.ordinal || '@' || l.span_start || '-' || l.span_end AS linked_id, substr(c.text, o.words_start, o.words_length) AS linked_words,
       k.value, o.value AS linked_value, substr(c.text, k.quotation_start, k.quotation_length) AS quotation
FROM claim_links l JOIN claims k ON k.contribution = l.contribution AND k.ordinal = l.ordinal
LEFT JOIN claims o ON o.contribution = l.contribution AND o.ordinal = l.linked
JOIN contributions c ON c.number = l.contribution JOIN documents d ON d.number = c.document
WHERE d.is_current AND l.contribution NOT IN (SELECT contribution FROM superseded) AND l.contribution NOT IN (SELECT contribution FROM repeats);
