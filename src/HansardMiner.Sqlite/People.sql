-- The register of members, as `hansard people import` read it, and who speaks in each contribution by it.
-- Days are ISO 8601; to_day is NULL while the member data gives no end.

CREATE TABLE people (
  id      TEXT PRIMARY KEY,             -- uk.org.publicwhip/person/…
  name    TEXT NOT NULL,                -- the latest
  mnis_id TEXT                          -- the id in Parliament's own Members' Names service
) WITHOUT ROWID;

CREATE TABLE tenures (
  id            TEXT PRIMARY KEY,       -- uk.org.publicwhip/member/…, …/lord/…
  person        TEXT NOT NULL,
  house         TEXT,                   -- NULL for the Sovereign
  title         TEXT NOT NULL,
  given         TEXT NOT NULL,
  family        TEXT NOT NULL,
  place         TEXT NOT NULL,
  place_in_full TEXT NOT NULL,
  constituency  TEXT,
  party         TEXT,
  from_day      TEXT NOT NULL,
  to_day        TEXT,
  began         TEXT
) WITHOUT ROWID;

CREATE TABLE offices (
  id          TEXT PRIMARY KEY,
  person      TEXT NOT NULL,
  kind        TEXT NOT NULL,            -- Government, House, Opposition, CommitteeChair, CommitteeMember, Party, PrivateSecretary
  role        TEXT NOT NULL,
  body        TEXT NOT NULL,
  legislature TEXT,                     -- NULL for Westminster
  from_day    TEXT NOT NULL,
  to_day      TEXT
) WITHOUT ROWID;

CREATE TABLE other_names (
  ordinal  INTEGER PRIMARY KEY,
  kind     TEXT NOT NULL,               -- FullName, Surname, Constituency, Person
  of       TEXT NOT NULL,
  name     TEXT NOT NULL,
  from_day TEXT,
  to_day   TEXT,
  is_peers INTEGER NOT NULL
);

CREATE TABLE constituency_names (
  ordinal      INTEGER PRIMARY KEY,
  constituency TEXT NOT NULL,
  name         TEXT NOT NULL,
  is_shown     INTEGER NOT NULL,
  from_day     TEXT,
  to_day       TEXT
);

CREATE TABLE other_person_ids (
  id     TEXT PRIMARY KEY,
  person TEXT NOT NULL
) WITHOUT ROWID;

-- One row for each contribution with an attribution, once there is a register. The printed attribution stays in contributions.
CREATE TABLE speakers (
  contribution        INTEGER PRIMARY KEY REFERENCES contributions(number),
  rule                TEXT NOT NULL,    -- how the person was found, or why not
  person              TEXT,             -- NULL when not known for certain
  person_name         TEXT,
  office_held         TEXT,             -- that day
  person_constituency TEXT,
  person_party        TEXT,
  tenure              TEXT,
  candidates          TEXT,             -- when several fit: a JSON array of "id name"
  note                TEXT              -- what in the source does not agree
);
CREATE INDEX speakers_by_person ON speakers (person) WHERE person IS NOT NULL;

CREATE VIEW v_speakers AS
SELECT d.id || '/c' || c.ordinal AS id, d.date, d.house, c.speaker_printed AS printed, s.person, s.person_name, s.office_held, s.person_constituency,
       s.person_party, s.rule, s.candidates, s.note
FROM speakers s JOIN contributions c ON c.number = s.contribution JOIN documents d ON d.number = c.document
WHERE d.is_current;
