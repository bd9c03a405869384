-- The stable views: what bundled queries, formats and users rely on. Columns may be added, so name
-- the ones you use. `run` is a table of the same standing (schema.sql).
-- SPDX-License-Identifier: MIT
--
-- Every column is explained beside its name. Where NULL can occur its meaning is given. Lines and
-- columns count from 1, columns in bytes; an end column is the first one after the end. Paths are
-- relative to the root, files outside it absolute. Functions are spelled `name`, static ones
-- `path/of/file.c:name`. Slots are spelled `type.field` with `[]` for elements and `.elements` for
-- a modelled container.

-- One reference cycle or broken collector protocol, in report order.
CREATE VIEW finding (
  id,             -- 1, 2, ... in report order; `@ID` on the command line; changes from run to run
  fingerprint,    -- stable identity: `v1:` and a hash, `:2` and up for equal ones in source order
  rule,           -- the rule's id, such as `append-cycle`
  severity,       -- `error`, `warning`, `note`
  confidence,     -- `high`, `medium`, `low`
  fate,           -- `leaks`, `latent`, `rooted`, `collected-late`, `broken`; NULL: the rule is not about a cycle
  file,           -- file of the closing store
  line,           -- NULL: unknown
  column,         -- NULL: unknown
  end_line,       -- NULL: unknown
  end_column,     -- NULL: unknown
  function,       -- function of the closing store; NULL: at file scope
  message,        -- one sentence that names the whole cycle
  fix,            -- how to weaken which edge; NULL: no safe proposal
  breaker,        -- code that breaks the cycle while it is alive; NULL: none
  finalizer,      -- the finalizer that would have released the edge; NULL: none known
  occurrences,    -- number of places with the same cycle, at least 1
  state,          -- against the baseline: `new`, `unchanged`, `updated`, `absent`; NULL: no baseline
  suppressed_by,  -- kind of the suppression (see view suppression); NULL: not suppressed
  verdict,        -- what running showed: `confirmed`, `refuted`, `not-reached`, `error`; NULL: not run
  source          -- `static`: found by analysis; `runtime`: seen only when running
) AS
SELECT id, fingerprint, rule, severity, confidence, fate, file, line, column, end_line, end_column,
       function, message, fix, breaker, finalizer, occurrences, state, suppressed_by,
       (SELECT verdict FROM validations AS v WHERE v.fingerprint = f.fingerprint
        ORDER BY CASE verdict WHEN 'confirmed' THEN 0 WHEN 'refuted' THEN 1 WHEN 'not-reached' THEN 2 ELSE 3 END
        LIMIT 1),
       source
FROM findings AS f;

-- The numbered steps of a finding.
CREATE VIEW finding_step (
  finding_id,     -- finding.id
  step,           -- from 1
  kind,           -- `allocate`, `store`, `call`, `release`, `escape`, `conclusion`, `breaker`
  file,           -- NULL: no place
  line,           -- NULL: unknown
  column,         -- NULL: unknown
  function,       -- NULL: unknown
  message,        -- what happens there
  end_line,       -- NULL: unknown
  end_column      -- NULL: unknown
) AS
SELECT finding, step, kind, file, line, column, function, message, end_line, end_column FROM steps;

-- The edges of a finding's cycle: holder --slot--> held.
CREATE VIEW finding_edge (
  finding_id,     -- finding.id
  edge,           -- from 1; each edge's held object is the next one's holder
  holder,         -- type of the holder
  slot,           -- the slot it holds through
  held,           -- type of the held object
  strength,       -- `strong`, `weak`, `borrowed`, `unknown`
  weaken,         -- 1: the edge proposed to be made weak; 0: not
  file,           -- place of the store; NULL: unknown
  line,           -- NULL: unknown
  column,         -- NULL: unknown
  function,       -- function of the store; NULL: unknown
  via,            -- how it was made: `store` (into a slot), `container` (a container call), `callback` (its data)
  api,            -- the call that made it, such as `json_array_append`; NULL: a plain store
  holder_name,    -- the holder's variable at the store; NULL: it has none
  held_name,      -- the held object's variable at the store; NULL: it has none
  closing,        -- 1: the store that completed the cycle; 0: not
  traversed,      -- 1: a collector visits the edge; 0: not
  cleared,        -- 1: a collector can clear the edge; 0: not
  end_line,       -- NULL: unknown
  end_column      -- NULL: unknown
) AS
SELECT finding, edge, holder, slot, held, strength, weaken, file, line, column, function, via, api,
       holder_name, held_name, closing, traversed, cleared, end_line, end_column
FROM edges;

-- Calls from the function at fault down to the store of an edge.
CREATE VIEW finding_edge_call (
  finding_id,     -- finding.id
  edge,           -- finding_edge.edge
  call,           -- from 1, outermost first
  file,           -- NULL: unknown
  line,           -- NULL: unknown
  column,         -- NULL: unknown
  function        -- the calling function; NULL: unknown
) AS
SELECT finding, edge, call, file, line, column, function FROM edge_calls;

-- The places where the same cycle was seen; none stored: only the finding's own.
CREATE VIEW finding_occurrence (
  finding_id,     -- finding.id
  occurrence,     -- from 1
  file,           -- NULL: unknown
  line,           -- NULL: unknown
  column,         -- NULL: unknown
  function        -- NULL: unknown
) AS
SELECT finding, occurrence, file, line, column, function FROM occurrences;

-- Who owns whom: one row per holder type, slot and held type, with both proofs.
CREATE VIEW ownership (
  holder,         -- type of the holder
  slot,           -- the slot; NULL: not through a slot
  held,           -- type of the held object; NULL: any
  strength,       -- `strong`, `weak`, `borrowed`, `unknown`
  confidence,     -- `high`, `medium`, `low`
  source,         -- what proved it: `model`, `mark`, `finalizer`, `claim`; NULL: inferred otherwise
  store_file,     -- a store that places a claim; NULL: none seen
  store_line,     -- NULL: none seen
  release_file,   -- the release that proves the claim; NULL: none seen
  release_line    -- NULL: none seen
) AS
SELECT (SELECT text FROM names WHERE id = holder), (SELECT text FROM names WHERE id = slot),
       (SELECT text FROM names WHERE id = held), (SELECT text FROM names WHERE id = strength),
       (SELECT text FROM names WHERE id = confidence), (SELECT text FROM names WHERE id = source),
       (SELECT text FROM names WHERE id = store_file), store_line,
       (SELECT text FROM names WHERE id = release_file), release_line
FROM ownerships;

-- Program points that make or remove an edge.
CREATE VIEW store (
  function,       -- function it is in; NULL: at file scope
  effect,         -- `add`, `drop`
  holder,         -- type of the holder; NULL: unknown
  slot,           -- NULL: unknown
  held,           -- type of the held object; NULL: unknown
  strength,       -- `strong`, `weak`, `borrowed`, `unknown`
  via,            -- `store`, `container`, `callback`, or the name of the call; NULL: unknown
  file,           -- NULL: unknown
  line,           -- NULL: unknown
  column          -- NULL: unknown
) AS
SELECT (SELECT text FROM names WHERE id = function), (SELECT text FROM names WHERE id = effect),
       (SELECT text FROM names WHERE id = holder), (SELECT text FROM names WHERE id = slot),
       (SELECT text FROM names WHERE id = held), (SELECT text FROM names WHERE id = strength),
       (SELECT text FROM names WHERE id = via), (SELECT text FROM names WHERE id = file), line, column
FROM stores;

-- Slots of the types that take part.
CREATE VIEW slot (
  type,           -- the type the slot belongs to
  name,           -- the slot
  offset_bytes,   -- offset in the object; NULL: unknown or not at a fixed place
  size_bytes,     -- NULL: unknown
  held,           -- type of what it holds; NULL: any
  strength,       -- `strong`, `weak`, `borrowed`, `unknown`
  released_by,    -- the function that releases it when the holder dies; NULL: none seen
  traversed,      -- 1: the type's traverse function visits it; 0: not; NULL: no collector
  cleared         -- 1: the type's clear function drops it; 0: not; NULL: no collector
) AS
SELECT (SELECT text FROM names WHERE id = type), (SELECT text FROM names WHERE id = name), offset_bytes,
       size_bytes, (SELECT text FROM names WHERE id = held), (SELECT text FROM names WHERE id = strength),
       (SELECT text FROM names WHERE id = released_by), traversed, cleared
FROM slots;

-- The refcounted types that are known.
CREATE VIEW type (
  name,           -- the type as messages spell it
  kind,           -- `refcounted`; `container`: counted, with elements; `plain`: owned and freed, not counted; `module`; NULL: unknown
  size_bytes,     -- NULL: the type is opaque
  retain,         -- function that adds a claim; NULL: none known
  release,        -- function that removes a claim; NULL: none known
  count_field,    -- the slot with the count; NULL: not visible
  finalizer,      -- code that runs once the count is zero; NULL: none known
  traverse,       -- its traverse function; NULL: no collector
  clear,          -- its clear function; NULL: no collector, or it has none
  collector,      -- the collector that reclaims its cycles, `modelled` when only the model says so; NULL: none
  source,         -- how it is known: `model`, `mark`, `inferred`; by the name it has at run time: `static`, `spec`, `module`; NULL: unknown
  file,           -- its definition; NULL: not seen
  line            -- NULL: not seen
) AS
SELECT (SELECT text FROM names WHERE id = name), (SELECT text FROM names WHERE id = kind), size_bytes,
       (SELECT text FROM names WHERE id = retain), (SELECT text FROM names WHERE id = release),
       (SELECT text FROM names WHERE id = count_field), (SELECT text FROM names WHERE id = finalizer),
       (SELECT text FROM names WHERE id = traverse), (SELECT text FROM names WHERE id = clear),
       (SELECT text FROM names WHERE id = collector), (SELECT text FROM names WHERE id = source),
       (SELECT text FROM names WHERE id = file), line
FROM types;

-- Where objects of refcounted types are made.
CREATE VIEW allocation (
  function,       -- function it is in; NULL: at file scope
  type,           -- type of the new object; NULL: unknown
  size_bytes,     -- size asked for; NULL: unknown
  file,           -- NULL: unknown
  line,           -- NULL: unknown
  column          -- NULL: unknown
) AS
SELECT (SELECT text FROM names WHERE id = function), (SELECT text FROM names WHERE id = type), size_bytes,
       (SELECT text FROM names WHERE id = file), line, column
FROM allocations;

-- Functions registered to be called later, and what their data keeps alive.
CREATE VIEW callback (
  function,       -- function it is registered in; NULL: at file scope
  data,           -- type of its data; NULL: none or unknown
  holder,         -- type of what keeps the registration; NULL: the program itself (a main loop)
  slot,           -- the slot the data hangs on, such as `type.closure(function)`; NULL: unknown
  destroy,        -- function that releases the data; NULL: none
  file,           -- place of the registration; NULL: unknown
  line,           -- NULL: unknown
  column          -- NULL: unknown
) AS
SELECT (SELECT text FROM names WHERE id = function), (SELECT text FROM names WHERE id = data),
       (SELECT text FROM names WHERE id = holder), (SELECT text FROM names WHERE id = slot),
       (SELECT text FROM names WHERE id = destroy), (SELECT text FROM names WHERE id = file), line, column
FROM callbacks;

-- What functions do to the references they are given.
CREATE VIEW api_role (
  function,       -- function, or macro modelled as one
  parameter,      -- from 0; NULL: the result, or the function as a whole
  role,           -- `retain`, `release`, `new`, `borrowed`, `stolen`, `holder`, `held`, ...: a mark of cyclecheck.h
  source          -- `model`, `mark`, `inferred`; NULL: unknown
) AS
SELECT (SELECT text FROM names WHERE id = function), parameter, (SELECT text FROM names WHERE id = role),
       (SELECT text FROM names WHERE id = source)
FROM roles;

-- The functions that were analysed.
CREATE VIEW function (
  name,           -- static ones with their file
  file,           -- NULL: not defined here
  line,           -- NULL: not defined here
  is_static,      -- 1 or 0; NULL: unknown
  adds,           -- edges its summary adds; NULL: no summary
  drops,          -- edges its summary drops; NULL: no summary
  kept            -- cycles it leaves alive in what its caller still holds; NULL: no summary
) AS
SELECT (SELECT text FROM names WHERE id = name), (SELECT text FROM names WHERE id = file), line, is_static,
       adds, drops, kept
FROM functions;

-- Calls, direct and through slots.
CREATE VIEW call_site (
  caller,         -- NULL: at file scope
  callee,         -- NULL: not resolved
  through,        -- how the callee was found, such as `pointer` or the slot it was read from; NULL: called by name
  file,           -- NULL: unknown
  line,           -- NULL: unknown
  column          -- NULL: unknown
) AS
SELECT (SELECT text FROM names WHERE id = caller), (SELECT text FROM names WHERE id = callee),
       (SELECT text FROM names WHERE id = through), (SELECT text FROM names WHERE id = file), line, column
FROM call_sites;

-- The translation units; models are left out.
CREATE VIEW translation_unit (
  path,           -- main file
  configuration,  -- hex hash of its normalised arguments: a file compiled twice has two rows
  status,         -- `ok`; `errors`: parsed with errors; `missing-types`: a body needed types that were missing;
                  -- lost: `crashed`, `timed-out`, `unreadable`; `skipped`: not C
  reason,         -- why it is not ok; NULL: it is
  errors          -- number of located diagnostics
) AS
SELECT path, configuration, status, reason, errors FROM tus WHERE is_model = 0;

-- The files that translation units read; two rows for a file that two of them read in different versions.
CREATE VIEW source_file (
  path,           -- as the compiler opened it, relative to the root
  hash,           -- hex hash of its content when it was read
  is_header       -- 1: included; 0: a main file
) AS
SELECT path, hash, min(is_header) FROM sources
WHERE id IN (SELECT source FROM tu_sources JOIN tus ON tus.id = tu WHERE is_model = 0)
GROUP BY path, hash;

-- Where a limit was hit: what depends on it may be missing or less certain.
CREATE VIEW truncation (
  kind,           -- the limit, such as `cycle-length`, `disjuncts`, `path-depth`, `value-types`, `targets`
  function,       -- NULL: not in one function
  file,           -- NULL: unknown
  line,           -- NULL: unknown
  reason          -- for people; NULL: the kind says it all
) AS
SELECT (SELECT text FROM names WHERE id = kind), (SELECT text FROM names WHERE id = function),
       (SELECT text FROM names WHERE id = file), line, (SELECT text FROM names WHERE id = reason)
FROM truncations;

-- Comments and entries that silence findings.
CREATE VIEW suppression (
  kind,           -- `nolint` and `ignore`: comments; `file`: the suppressions file; `baseline`
  file,           -- where it stands; NULL: not in a source file
  line,           -- NULL: not in a source file
  rule,           -- NULL: every rule
  reason,         -- NULL: none given
  used            -- 1: it silenced something; 0: nothing
) AS
SELECT kind, file, line, rule, reason, used FROM suppressions;

-- What running a finding showed.
CREATE VIEW validation (
  finding_id,     -- finding.id; NULL: an annotated file without a finding, named in `command`
  verdict,        -- `confirmed`, `refuted`, `not-reached`, `error`
  how,            -- `leaked`, `collected`; NULL: not confirmed
  command,        -- what was run; NULL: an emitted test
  iterations,     -- times the code ran; NULL: unknown
  cycles,         -- garbage cycles per iteration; NULL: unknown
  objects,        -- garbage objects per iteration; NULL: unknown
  bytes,          -- garbage bytes per iteration; NULL: unknown
  detail,         -- reason and remedy; NULL: nothing to add
  growth          -- bytes by which the whole heap grew per iteration; NULL: not measured
) AS
SELECT (SELECT f.id FROM findings AS f WHERE f.fingerprint = v.fingerprint), verdict, how, command, iterations,
       cycles, objects, bytes, detail, growth
FROM validations AS v;

-- The source lines that findings point at.
CREATE VIEW source_line (
  file,           -- relative to the root
  line,           -- from 1
  text,           -- without the newline, at most 1000 bytes
  hash            -- hex SHA-256 of the file when the line was read: another hash now means stale
) AS
SELECT file, line, text, hash FROM excerpts JOIN excerpt_files USING (file);
