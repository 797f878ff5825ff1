-- What a search index beside this file needs to follow it. Each committed source makes a new state; its mark is a hash over all that was committed so far.
CREATE TABLE states (
  number INTEGER PRIMARY KEY,
  mark   TEXT NOT NULL
);

-- Which numbers of contributions came, went or changed with a state: from first on, so many. The oldest states are forgotten in time.
CREATE TABLE changes (
  state          INTEGER NOT NULL REFERENCES states(number),
  first          INTEGER NOT NULL,
  count          INTEGER NOT NULL,
  may_be_indexed INTEGER NOT NULL,      -- 0 where nothing had these numbers in the state before
  PRIMARY KEY (state, first)
) WITHOUT ROWID;
