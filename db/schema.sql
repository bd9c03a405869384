-- Tables of the database. They may change with any version: programs use the views (views.sql).
-- SPDX-License-Identifier: MIT
--
-- Nothing here depends on the machine, the clock or the number of jobs except the tables `run`,
-- `timing` and `file_stamp`; without these three the dumps of two runs over the same sources are
-- equal. Hence no counter makes an id: an id is either a content hash (the first 63 bits of a
-- SHA-256) or the row's rank in report order.
-- Paths are relative to the root, '/' separated; files outside the root are absolute.

-- Keys of this database: `results` tells what the stored results were made from.
CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- ---- facts: what the front end learned ----

-- One translation unit: a main file with one configuration of arguments.
CREATE TABLE tus (
  id INTEGER PRIMARY KEY,          -- hash of path and configuration
  path TEXT NOT NULL,              -- main file, or `model:NAME`
  configuration TEXT NOT NULL,     -- hex hash of the normalised arguments
  arguments TEXT NOT NULL,         -- the normalised arguments, one line, for people
  directory TEXT NOT NULL,         -- working directory of the compile command
  key TEXT NOT NULL,               -- cache key: everything the facts depend on
  output TEXT,                     -- link hint; NULL: none known
  status TEXT NOT NULL CHECK (status IN ('ok', 'errors', 'missing-types', 'crashed', 'timed-out',
                                         'unreadable', 'skipped')),
  reason TEXT,                     -- why the status is not ok; NULL when it is
  errors INTEGER NOT NULL,         -- located diagnostics
  is_model INTEGER NOT NULL CHECK (is_model IN (0, 1)),
  models TEXT NOT NULL,            -- bundled models whose names occur in its files, sorted, each ended by a newline
  UNIQUE (path, configuration)
) STRICT;

-- One fact in its encoded form, stored once however many TUs saw it.
CREATE TABLE facts (
  id INTEGER PRIMARY KEY,          -- hash of kind and bytes
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 4), -- type, function, global, typedef, marks
  bytes BLOB NOT NULL
) STRICT;

-- The facts of a TU. One row per TU, not per pair: headers make that a million pairs in a large
-- tree, and nothing asks for one of them.
CREATE TABLE tu_facts (
  tu INTEGER PRIMARY KEY REFERENCES tus ON DELETE CASCADE,
  members BLOB NOT NULL            -- ids of facts, ascending, 8 bytes each, big-endian
) STRICT;

-- One content of one file that a TU read.
CREATE TABLE sources (
  id INTEGER PRIMARY KEY,          -- hash of the other columns
  path TEXT NOT NULL,
  hash TEXT NOT NULL,              -- hex hash of the content
  is_header INTEGER NOT NULL CHECK (is_header IN (0, 1))
) STRICT;

CREATE TABLE tu_sources (
  tu INTEGER NOT NULL REFERENCES tus ON DELETE CASCADE,
  position INTEGER NOT NULL,       -- from 0, in the order the front end gave
  source INTEGER NOT NULL REFERENCES sources,
  PRIMARY KEY (tu, position)
) STRICT, WITHOUT ROWID;

-- Include folders in the order searched: a header that appears in one of them changes the TU.
CREATE TABLE tu_search_dirs (
  tu INTEGER NOT NULL REFERENCES tus ON DELETE CASCADE,
  position INTEGER NOT NULL,
  path TEXT NOT NULL,
  PRIMARY KEY (tu, position)
) STRICT, WITHOUT ROWID;

-- ---- results: what the whole-program stage concluded; replaced as a whole ----

-- Every text of the result tables, in byte order; the columns that say `names` hold its id.
CREATE TABLE names (
  id INTEGER PRIMARY KEY,
  text TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE types (
  id INTEGER PRIMARY KEY,
  name INTEGER NOT NULL REFERENCES names,
  kind INTEGER REFERENCES names,
  size_bytes INTEGER,
  retain INTEGER REFERENCES names,
  release INTEGER REFERENCES names,
  count_field INTEGER REFERENCES names,
  finalizer INTEGER REFERENCES names,
  traverse INTEGER REFERENCES names,
  clear INTEGER REFERENCES names,
  collector INTEGER REFERENCES names,
  source INTEGER REFERENCES names,
  file INTEGER REFERENCES names,
  line INTEGER
) STRICT;

CREATE TABLE slots (
  id INTEGER PRIMARY KEY,
  type INTEGER NOT NULL REFERENCES names,
  name INTEGER NOT NULL REFERENCES names,
  offset_bytes INTEGER,
  size_bytes INTEGER,
  held INTEGER REFERENCES names,
  strength INTEGER NOT NULL REFERENCES names,
  released_by INTEGER REFERENCES names,
  traversed INTEGER,
  cleared INTEGER
) STRICT;

CREATE TABLE ownerships (
  id INTEGER PRIMARY KEY,
  holder INTEGER NOT NULL REFERENCES names,
  slot INTEGER REFERENCES names,
  held INTEGER REFERENCES names,
  strength INTEGER NOT NULL REFERENCES names,
  confidence INTEGER NOT NULL REFERENCES names,
  source INTEGER REFERENCES names,
  store_file INTEGER REFERENCES names,
  store_line INTEGER,
  release_file INTEGER REFERENCES names,
  release_line INTEGER
) STRICT;

CREATE TABLE stores (
  id INTEGER PRIMARY KEY,
  file INTEGER REFERENCES names,
  line INTEGER,
  column INTEGER,
  function INTEGER REFERENCES names,
  effect INTEGER NOT NULL REFERENCES names,
  holder INTEGER REFERENCES names,
  slot INTEGER REFERENCES names,
  held INTEGER REFERENCES names,
  strength INTEGER NOT NULL REFERENCES names,
  via INTEGER REFERENCES names
) STRICT;

CREATE TABLE allocations (
  id INTEGER PRIMARY KEY,
  file INTEGER REFERENCES names,
  line INTEGER,
  column INTEGER,
  function INTEGER REFERENCES names,
  type INTEGER REFERENCES names,
  size_bytes INTEGER
) STRICT;

CREATE TABLE callbacks (
  id INTEGER PRIMARY KEY,
  file INTEGER REFERENCES names,
  line INTEGER,
  column INTEGER,
  function INTEGER REFERENCES names,
  data INTEGER REFERENCES names,
  holder INTEGER REFERENCES names,
  slot INTEGER REFERENCES names,
  destroy INTEGER REFERENCES names
) STRICT;

CREATE TABLE roles (
  id INTEGER PRIMARY KEY,
  function INTEGER NOT NULL REFERENCES names,
  parameter INTEGER,
  role INTEGER NOT NULL REFERENCES names,
  source INTEGER REFERENCES names
) STRICT;

CREATE TABLE functions (
  id INTEGER PRIMARY KEY,
  name INTEGER NOT NULL REFERENCES names,
  file INTEGER REFERENCES names,
  line INTEGER,
  is_static INTEGER,
  adds INTEGER,
  drops INTEGER,
  kept INTEGER
) STRICT;

CREATE TABLE call_sites (
  id INTEGER PRIMARY KEY,
  file INTEGER REFERENCES names,
  line INTEGER,
  column INTEGER,
  caller INTEGER REFERENCES names,
  callee INTEGER REFERENCES names,
  through INTEGER REFERENCES names
) STRICT;

CREATE TABLE truncations (
  id INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL REFERENCES names,
  function INTEGER REFERENCES names,
  file INTEGER REFERENCES names,
  line INTEGER,
  reason INTEGER REFERENCES names
) STRICT;

-- ---- findings, in report order: path, line, rule, fingerprint ----

CREATE TABLE findings (
  id INTEGER PRIMARY KEY,
  fingerprint TEXT NOT NULL UNIQUE, -- `v1:` and a hash; `:2`, `:3` after it in source order
  rule TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'note')),
  confidence TEXT NOT NULL CHECK (confidence IN ('high', 'medium', 'low')),
  fate TEXT CHECK (fate IN ('leaks', 'latent', 'rooted', 'collected-late', 'broken')),
  file TEXT NOT NULL,
  line INTEGER,
  column INTEGER,
  end_line INTEGER,
  end_column INTEGER,
  function TEXT,
  message TEXT NOT NULL,
  fix TEXT,
  breaker TEXT,
  finalizer TEXT,
  occurrences INTEGER NOT NULL,
  state TEXT CHECK (state IN ('new', 'unchanged', 'updated', 'absent')),
  suppressed_by TEXT,
  source TEXT NOT NULL,
  code TEXT NOT NULL               -- hash of the functions on its steps: a verdict lasts as long
) STRICT;

CREATE TABLE steps (
  finding INTEGER NOT NULL REFERENCES findings ON DELETE CASCADE,
  step INTEGER NOT NULL,           -- from 1
  kind TEXT NOT NULL CHECK (kind IN ('allocate', 'store', 'call', 'release', 'escape', 'conclusion', 'breaker')),
  file TEXT,
  line INTEGER,
  column INTEGER,
  end_line INTEGER,
  end_column INTEGER,
  function TEXT,
  message TEXT NOT NULL,
  PRIMARY KEY (finding, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE edges (
  finding INTEGER NOT NULL REFERENCES findings ON DELETE CASCADE,
  edge INTEGER NOT NULL,           -- from 1, following one another around the cycle
  holder TEXT NOT NULL,
  slot TEXT NOT NULL,
  held TEXT NOT NULL,
  holder_name TEXT,
  held_name TEXT,
  strength TEXT NOT NULL CHECK (strength IN ('unknown', 'strong', 'weak', 'borrowed')),
  via TEXT NOT NULL CHECK (via IN ('store', 'container', 'callback')),
  api TEXT,
  weaken INTEGER NOT NULL CHECK (weaken IN (0, 1)),
  closing INTEGER NOT NULL CHECK (closing IN (0, 1)),
  traversed INTEGER NOT NULL CHECK (traversed IN (0, 1)),
  cleared INTEGER NOT NULL CHECK (cleared IN (0, 1)),
  file TEXT,
  line INTEGER,
  column INTEGER,
  end_line INTEGER,
  end_column INTEGER,
  function TEXT,
  PRIMARY KEY (finding, edge)
) STRICT, WITHOUT ROWID;

-- Calls from the function at fault down to the store of an edge.
CREATE TABLE edge_calls (
  finding INTEGER NOT NULL,
  edge INTEGER NOT NULL,
  call INTEGER NOT NULL,           -- from 1, outermost first
  file TEXT,
  line INTEGER,
  column INTEGER,
  function TEXT,
  PRIMARY KEY (finding, edge, call),
  FOREIGN KEY (finding, edge) REFERENCES edges ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE occurrences (
  finding INTEGER NOT NULL REFERENCES findings ON DELETE CASCADE,
  occurrence INTEGER NOT NULL,     -- from 1
  file TEXT,
  line INTEGER,
  column INTEGER,
  function TEXT,
  PRIMARY KEY (finding, occurrence)
) STRICT, WITHOUT ROWID;

-- The source lines that findings, steps and edges point at, so that a report needs no tree.
CREATE TABLE excerpt_files (
  file TEXT PRIMARY KEY,
  hash TEXT NOT NULL               -- hex SHA-256 of the file the lines were read from
) STRICT, WITHOUT ROWID;

CREATE TABLE excerpts (
  file TEXT NOT NULL REFERENCES excerpt_files ON DELETE CASCADE,
  line INTEGER NOT NULL,
  text TEXT NOT NULL,              -- without the newline, at most 1000 bytes
  PRIMARY KEY (file, line)
) STRICT, WITHOUT ROWID;

-- ---- carried over from analysis to analysis ----

-- What running showed.
CREATE TABLE validations (
  id INTEGER PRIMARY KEY,          -- hash of fingerprint and command
  fingerprint TEXT,                -- of the finding; NULL: an annotated file without one
  verdict TEXT NOT NULL CHECK (verdict IN ('confirmed', 'refuted', 'not-reached', 'error')),
  how TEXT CHECK (how IN ('leaked', 'collected')),
  command TEXT,
  iterations INTEGER,
  cycles INTEGER,
  objects INTEGER,
  bytes INTEGER,
  growth INTEGER,                  -- of the whole heap
  detail TEXT,
  code TEXT NOT NULL               -- findings.code when it was judged
) STRICT;

CREATE TABLE suppressions (
  id INTEGER PRIMARY KEY,          -- rank by file, line, rule, kind
  kind TEXT NOT NULL CHECK (kind IN ('nolint', 'ignore', 'file', 'baseline')),
  file TEXT,
  line INTEGER,
  rule TEXT,
  reason TEXT,
  used INTEGER NOT NULL CHECK (used IN (0, 1))
) STRICT;

-- ---- what depends on time and machine ----

-- One run that changed the database; the last 100. Also a stable view.
CREATE TABLE run (
  id INTEGER PRIMARY KEY,          -- from 1, ascending with time
  started TEXT NOT NULL,           -- UTC, ISO 8601
  tool TEXT NOT NULL,              -- version of cyclecheck
  libclang TEXT,                   -- version of libclang; NULL: nothing was parsed
  arguments TEXT NOT NULL,         -- the command line
  seconds REAL NOT NULL            -- wall-clock time until the database was written
) STRICT;

CREATE TABLE timing (
  kind TEXT NOT NULL CHECK (kind IN ('first-seen', 'parse')),
  name TEXT NOT NULL,              -- first-seen: a fingerprint; parse: a main file
  value REAL NOT NULL,             -- first-seen: seconds since 1970 UTC; parse: seconds
  PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID;

-- What stat() said when a file was last hashed.
CREATE TABLE file_stamp (
  path TEXT PRIMARY KEY,
  size_bytes INTEGER NOT NULL,
  mtime_ns INTEGER NOT NULL,
  inode INTEGER NOT NULL,
  hash TEXT NOT NULL               -- hex hash of the content
) STRICT, WITHOUT ROWID;

-- Indexes stand last: VACUUM puts them there, too.

-- Who read a file that changed.
CREATE INDEX tu_sources_by_source ON tu_sources (source);
