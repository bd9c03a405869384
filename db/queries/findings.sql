-- Every finding in report order: place, rule, fate, what running showed.
SELECT id, severity, confidence, rule, fate, file, line, coalesce(verdict, 'not run') AS verdict,
       coalesce(suppressed_by, state, '') AS state, message
FROM finding
ORDER BY id;
