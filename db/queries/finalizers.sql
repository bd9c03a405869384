-- Every refcounted type with the code that runs at zero and what that code releases.
SELECT t.name AS type, t.finalizer, t.retain, t.release,
       (SELECT group_concat(name, ', ')
        FROM (SELECT s.name FROM slot AS s WHERE s.type = t.name AND s.released_by IS NOT NULL ORDER BY s.name)) AS releases,
       t.file, t.line
FROM type AS t
ORDER BY t.finalizer IS NULL, t.name;
