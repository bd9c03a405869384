-- Every cycle as a chain of its edges; `=>` is the edge to weaken.
SELECT f.id, f.fate, f.severity,
       (SELECT group_concat(piece, ', ')
        FROM (SELECT e.slot || CASE e.weaken WHEN 1 THEN ' => ' ELSE ' -> ' END || e.held AS piece
              FROM finding_edge AS e
              WHERE e.finding_id = f.id
              ORDER BY e.edge)) AS cycle,
       f.file, f.line, f.fix
FROM finding AS f
WHERE EXISTS (SELECT 1 FROM finding_edge AS e WHERE e.finding_id = f.id)
ORDER BY f.id;
