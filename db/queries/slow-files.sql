-- The main files that took longest to parse when last parsed, in seconds.
SELECT name AS file, round(value, 3) AS seconds
FROM timing
WHERE kind = 'parse'
ORDER BY value DESC, name
LIMIT 20;
