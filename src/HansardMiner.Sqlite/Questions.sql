-- The question chain. What readings of one question share is documents.unit; these tables join different questions.

-- Every number under which a question can be found: its own, and those of the questions that its source says were given the same answer.
CREATE TABLE question_numbers (
  uin      TEXT NOT NULL COLLATE NOCASE,
  document INTEGER NOT NULL REFERENCES documents(number),
  is_own   INTEGER NOT NULL,
  PRIMARY KEY (uin, document)
) WITHOUT ROWID;
CREATE INDEX question_numbers_by_document ON question_numbers (document);

-- What stands several times is shown, with its figures, once: each copy with the contribution at which it is shown. Copies are answers that were given to several
-- questions, and the same words by the same speaker on the same day.
CREATE TABLE repeats (
  contribution INTEGER PRIMARY KEY REFERENCES contributions(number),
  of           INTEGER NOT NULL REFERENCES contributions(number),
  answer       INTEGER REFERENCES contributions(number)  -- the answer of the group of questions, which may itself be shown at another one; NULL for the same words of a day
);
CREATE INDEX repeats_by_of ON repeats (of);
CREATE INDEX repeats_by_answer ON repeats (answer) WHERE answer IS NOT NULL;

-- Answers as they stood before they were corrected: their figures are no longer what was said.
CREATE TABLE superseded (
  contribution INTEGER PRIMARY KEY REFERENCES contributions(number)
);

CREATE VIEW v_questions AS
SELECT d.id, d.house, d.tabled, d.uins, d.grouped_with, d.state, d.outcome, d.answering_body, d.due_for_answer, d.holding_answered, d.date AS answered, d.corrected,
       (SELECT l.id FROM contributions c JOIN repeats r ON r.contribution = c.number JOIN contributions o ON o.number = r.of JOIN documents l ON l.number = o.document
        WHERE c.kind = 'Answer' AND c.number >= d.first_contribution AND c.number < d.first_contribution + d.contribution_count LIMIT 1) AS same_answer_as,
       (SELECT count(*) FROM documents o WHERE o.unit = d.unit) AS readings, s.path AS source
FROM documents d JOIN sources s ON s.number = d.source
WHERE d.is_current AND d.record = 'WrittenQuestion';
