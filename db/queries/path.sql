-- path FROM TO: the shortest chains of strong slots from one type to another, at most 12 long.
WITH RECURSIVE strong(holder, slot, held) AS MATERIALIZED (
  SELECT DISTINCT holder, slot, held FROM ownership WHERE strength = 'strong' AND held IS NOT NULL
  UNION
  SELECT DISTINCT holder, slot, held FROM store
  WHERE strength = 'strong' AND effect = 'add' AND holder IS NOT NULL AND held IS NOT NULL
),
reach(type, distance) AS (
  SELECT holder, 0 FROM strong WHERE holder IN (:from, 'struct ' || :from, 'struct _' || :from)
  UNION
  SELECT held, distance + 1 FROM reach JOIN strong ON strong.holder = reach.type WHERE distance < 12
),
near(type, distance) AS MATERIALIZED (SELECT type, min(distance) FROM reach GROUP BY type),
back(type, distance) AS (
  SELECT type, min(distance) FROM reach WHERE distance > 0 AND type IN (:to, 'struct ' || :to, 'struct _' || :to) GROUP BY type
  UNION
  SELECT strong.holder, back.distance - 1
  FROM back JOIN strong ON strong.held = back.type JOIN near ON near.type = strong.holder
  WHERE near.distance = back.distance - 1 AND back.distance > 0
)
SELECT DISTINCT back.distance + 1 AS step, strong.holder, strong.slot, strong.held
FROM back JOIN strong ON strong.holder = back.type JOIN back AS next ON next.type = strong.held
WHERE next.distance = back.distance + 1
ORDER BY step, strong.slot, strong.held;
