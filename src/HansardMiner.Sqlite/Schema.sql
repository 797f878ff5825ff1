-- HansardMiner's index, schema 6. It may be opened in any SQLite tool: begin with the views v_claims, v_undertakings, v_contributions and v_sources.
-- Days are ISO 8601 (2014-01-07). What a source does not state is NULL. Lists (headings, uins, …) are JSON arrays of strings.
-- Offsets named span_… and sentence_… count UTF-16 code units of contributions.text; quotation_… count characters, for substr().

CREATE TABLE meta (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE sources (
  number        INTEGER PRIMARY KEY,
  path          TEXT NOT NULL UNIQUE,
  sha256        TEXT,
  bytes         INTEGER NOT NULL,
  format        TEXT,
  outcome       TEXT NOT NULL,          -- Read, ReadWithGaps, Superseded, Unreadable
  documents     INTEGER NOT NULL,
  contributions INTEGER NOT NULL,
  speeches      INTEGER NOT NULL,
  questions     INTEGER NOT NULL,
  answers       INTEGER NOT NULL,
  claims        INTEGER NOT NULL,
  undertakings  INTEGER NOT NULL,
  read_by       TEXT                    -- the build of readers and rules that read it
);

-- Every version of every source that was ever mined. The bytes are in the folder raw beside this file (gzip, by their SHA-256) where is_kept is 1.
CREATE TABLE captures (
  number      INTEGER PRIMARY KEY,
  path        TEXT NOT NULL,
  sha256      TEXT NOT NULL,
  bytes       INTEGER NOT NULL,
  file_time   TEXT,                     -- UTC: when the file was last written, the time of capture as far as it is known
  seen_time   TEXT,                     -- the same when it was mined last
  first_mined TEXT NOT NULL,            -- UTC
  format      TEXT,
  outcome     TEXT NOT NULL,
  is_kept     INTEGER NOT NULL,
  UNIQUE (path, sha256)
);

CREATE TABLE diagnostics (
  source  INTEGER NOT NULL REFERENCES sources(number),
  ordinal INTEGER NOT NULL,
  kind    TEXT NOT NULL,                -- Note, Gap, Failure
  name    TEXT NOT NULL,
  message TEXT NOT NULL,
  place   TEXT,
  PRIMARY KEY (source, ordinal)
) WITHOUT ROWID;

CREATE TABLE redirects (
  source INTEGER NOT NULL REFERENCES sources(number),
  old_id TEXT NOT NULL COLLATE NOCASE,  -- a superseded id of the source's own
  new_id TEXT NOT NULL
);
CREATE INDEX redirects_by_old_id ON redirects (old_id);
CREATE INDEX redirects_by_source ON redirects (source);

-- One row for each reading of a document. When several sources hold one document, the fullest reading is the current one.
CREATE TABLE documents (
  number             INTEGER PRIMARY KEY,
  id                 TEXT NOT NULL,
  unit               TEXT NOT NULL,      -- what readings of one document share: House/day tabled/UIN of a question, or else the id
  source             INTEGER NOT NULL REFERENCES sources(number),
  is_current         INTEGER NOT NULL,
  record             TEXT NOT NULL,      -- Debate, WrittenQuestion, Article
  kind               TEXT NOT NULL,      -- Debate, Oral, Written, Statement, Article
  house              TEXT,
  date               TEXT,
  headings           TEXT NOT NULL,
  first_contribution INTEGER NOT NULL,
  contribution_count INTEGER NOT NULL,
  claim_count        INTEGER NOT NULL,
  letters            INTEGER NOT NULL,
  has_clipped_text   INTEGER NOT NULL,
  state_rank         INTEGER NOT NULL,
  source_id          TEXT COLLATE NOCASE,
  permalink          TEXT,
  venue              TEXT,
  volume             INTEGER,
  uins               TEXT,
  grouped_with       TEXT,
  state              TEXT,
  answering_body     TEXT,              -- of a debate: the department that answered
  tabled             TEXT,
  due_for_answer     TEXT,
  holding_answered   TEXT,
  corrected          TEXT,
  is_clipped         INTEGER,
  lacks_original     INTEGER,
  printed_age        TEXT,
  outcome            TEXT,              -- of a written question: Answered, Holding, NotHeld, …
  place              TEXT               -- where it begins in the source: "line 1204"
);
CREATE INDEX documents_current ON documents (first_contribution, contribution_count, claim_count) WHERE is_current;
CREATE INDEX documents_by_unit ON documents (unit);
CREATE INDEX documents_by_id ON documents (id);
CREATE INDEX documents_by_source ON documents (source);
CREATE INDEX documents_by_date ON documents (date);
CREATE INDEX documents_by_source_id ON documents (source_id) WHERE source_id IS NOT NULL;

-- number = (day number + 1) × 2^24 + a running number of that day (undated: 0 × 2^24), so that order of numbers is order of days.
CREATE TABLE contributions (
  number          INTEGER PRIMARY KEY,
  document        INTEGER NOT NULL REFERENCES documents(number),
  ordinal         INTEGER NOT NULL,      -- from 1; the contribution's id is the document's id, '/c', ordinal
  kind            TEXT NOT NULL,
  print           INTEGER,               -- a hash of kind, speaker and words, alike in repeats of a day; NULL where the text is short or cut short, or nobody is named
  speaker_printed TEXT,
  speaker_name    TEXT,
  office          TEXT,
  constituency    TEXT,
  party           TEXT,
  person_id       TEXT,
  column_label    TEXT,
  column_changes  TEXT,                  -- "offset:column" for each column that begins inside the text
  time            TEXT,
  question_number INTEGER,
  uin             TEXT,
  source_id       TEXT COLLATE NOCASE,
  permalink       TEXT,
  passages        TEXT NOT NULL,         -- "start-end", then t for a table, a for apparatus, c for clipped
  text            TEXT NOT NULL,
  tables          TEXT,                  -- JSON: the tables of the text as cells (row, column, their spans, offsets in text, marks)
  division        TEXT,                  -- JSON: number, ayes, noes, abstentions, votes
  place           TEXT,                  -- where it begins in the source
  continues       TEXT                   -- the source id of the turn that it goes on with after an intervention
);
CREATE INDEX contributions_by_print ON contributions (number >> 24, print) WHERE print IS NOT NULL;
CREATE INDEX contributions_by_source_id ON contributions (source_id) WHERE source_id IS NOT NULL;

CREATE TABLE claims (
  contribution     INTEGER NOT NULL REFERENCES contributions(number),
  ordinal          INTEGER NOT NULL,
  value            TEXT NOT NULL,        -- exact decimal, or the lower end of a range
  high             TEXT,                 -- the upper end of a range
  value_number     REAL NOT NULL,        -- the same for range filters; high_number is value_number when there is no range
  high_number      REAL NOT NULL,
  bound            TEXT NOT NULL,        -- Exact, About, Over, Under, Range
  unit             TEXT,
  kind             TEXT NOT NULL,
  counted          TEXT,
  change           TEXT,
  period_words     TEXT,
  period_from      TEXT,
  period_to        TEXT,
  place            TEXT,
  attributed_to    TEXT,
  status           TEXT NOT NULL,
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
  header_path      TEXT,                 -- of a table's cell: title, section, row labels and column headers, parted by ' › '
  PRIMARY KEY (contribution, ordinal)
) WITHOUT ROWID;
CREATE INDEX claims_by_value ON claims (value_number, high_number);
CREATE INDEX claims_by_unit ON claims (unit, value_number, high_number);

-- The words of the current documents; rowid = contributions.number. It keeps no text of its own. text and heading hold stems, the rest whole forms, each
-- behind a letter for what it is, so that no word is found in the wrong column: n.beacon in speaker and uin, o. office, p. party, d. dept, c. columns;
-- facets holds house.commons, kind.debate. Behind the text stands each form that occurs in text, heading, speaker and uin once, as f.lamps.
CREATE VIRTUAL TABLE words USING fts5(
  text, heading, speaker, uin, office, party, dept, columns, facets,
  content='', contentless_delete=1, tokenize="ascii tokenchars '%.'"
);

-- What a search needs of the rows of words beside the words, packed: each row has one part (number / 2^40: 0 lengths, 1 House, kind and whether there are
-- figures, 2 departments, 3 parties, 4 speakers, 5 figures) of a block of 1,024 contributions (number modulo 2^40 = contributions.number / 1,024).
CREATE TABLE hit_facts (
  number INTEGER PRIMARY KEY,
  data   BLOB NOT NULL
);

-- The departments, parties, speakers and units of hit_facts.
CREATE TABLE facet_names (
  number INTEGER PRIMARY KEY,
  name   TEXT NOT NULL UNIQUE
);

-- The words near each figure of the current documents; rowid = contribution × 2^17 + ordinal (what comes after 2^17 − 1 figures of a contribution shares
-- the last row). own (sentence, noun, headers), heading and counted (each noun of what is counted, with '.' behind it) hold the stems of the timeline;
-- thing (what is counted, headers) those of the search.
CREATE VIRTUAL TABLE claim_words USING fts5(
  own, heading, counted, thing, content='', contentless_delete=1, tokenize="ascii tokenchars '%.'"
);

CREATE VIEW v_contributions AS
SELECT d.id || '/c' || c.ordinal AS id, d.date, d.house, d.kind AS document_kind, c.kind, json_extract(d.headings, '$[#-1]') AS heading,
       c.speaker_printed AS speaker, c.office, c.party, d.volume, c.column_label AS "column", d.uins, c.text, coalesce(c.permalink, d.permalink) AS permalink,
       s.path AS source
FROM documents d JOIN contributions c ON c.number BETWEEN d.first_contribution AND d.first_contribution + d.contribution_count - 1
JOIN sources s ON s.number = d.source
WHERE d.is_current;

CREATE VIEW v_claims AS
SELECT d.id || '/c' || c.ordinal || '@' || k.span_start || '-' || k.span_end AS id, d.date AS said, c.speaker_printed AS speaker, c.office, d.house,
       d.kind AS document_kind, json_extract(d.headings, '$[#-1]') AS heading, k.value, k.high, k.bound, k.unit, k.kind, k.counted, k.change,
       k.period_words, k.period_from, k.period_to, k.place, k.attributed_to, k.status, substr(c.text, k.words_start, k.words_length) AS words,
       substr(c.text, k.quotation_start, k.quotation_length) AS quotation, d.volume, c.column_label AS "column", d.uins,
       coalesce(c.permalink, d.permalink) AS permalink, s.path AS source, k.rule, k.steps, k.header_path
FROM claims k JOIN contributions c ON c.number = k.contribution JOIN documents d ON d.number = c.document JOIN sources s ON s.number = d.source
WHERE d.is_current AND k.contribution NOT IN (SELECT contribution FROM superseded) AND k.contribution NOT IN (SELECT contribution FROM repeats);

CREATE VIEW v_sources AS
SELECT s.path, s.format, s.outcome, s.bytes, s.documents, s.contributions, s.claims,
       (SELECT group_concat(g.name, '; ') FROM diagnostics g WHERE g.source = s.number) AS diagnostics
FROM sources s;

-- Many sources are committed one by one: gather words in memory, and merge their lists seldom.
INSERT INTO words (words, rank) VALUES ('pgsz', 8000);
INSERT INTO words (words, rank) VALUES ('hashsize', 16000000);
INSERT INTO words (words, rank) VALUES ('automerge', 16);
INSERT INTO words (words, rank) VALUES ('crisismerge', 32);
INSERT INTO claim_words (claim_words, rank) VALUES ('hashsize', 8000000);
INSERT INTO claim_words (claim_words, rank) VALUES ('automerge', 16);
INSERT INTO claim_words (claim_words, rank) VALUES ('crisismerge', 32);
