-- Every comment and entry that silences findings, the unused ones first.
SELECT CASE used WHEN 1 THEN 'yes' ELSE 'no' END AS used, kind, file, line, coalesce(rule, '*') AS rule, reason
FROM suppression
ORDER BY suppression.used, file, line, rule;
