-- traverse TYPE: what a collected type owns, and whether its traverse function visits and its clear function drops it.
SELECT type.name AS type, type.collector, slot.name AS slot, slot.offset_bytes,
       CASE slot.traversed WHEN 1 THEN 'yes' WHEN 0 THEN 'no' END AS visited,
       CASE slot.cleared WHEN 1 THEN 'yes' WHEN 0 THEN 'no' END AS cleared,
       slot.released_by, type.traverse, type.clear
FROM type LEFT JOIN slot ON slot.type = type.name
WHERE (type.name = :type OR type.name LIKE '%.' || :type) AND type.source IN ('static', 'spec', 'module')
ORDER BY type.name, slot.offset_bytes, slot.name;
