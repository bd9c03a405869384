-- who-holds TYPE: every type from which an object of this type is kept alive, through strong slots, nearest first.
WITH RECURSIVE strong(holder, slot, held) AS MATERIALIZED (
  SELECT holder, slot, held FROM ownership WHERE strength = 'strong'
),
reach(type, distance) AS (
  SELECT held, 0 FROM strong WHERE held IN (:type, 'struct ' || :type, 'struct _' || :type)
  UNION
  SELECT strong.holder, distance + 1 FROM reach JOIN strong ON strong.held = reach.type WHERE distance < 12
)
SELECT min(distance) + 1 AS distance, holder, slot, held
FROM reach JOIN strong ON strong.held = reach.type
GROUP BY holder, slot, held
ORDER BY 1, holder, slot, held;
