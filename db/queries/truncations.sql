-- Where a limit of the analysis was hit: what depends on it may be missing or less certain.
SELECT kind, count(*) AS times, min(function) AS first_function, min(file || ':' || line) AS first_place,
       min(reason) AS reason
FROM truncation
GROUP BY kind
ORDER BY times DESC, kind;
