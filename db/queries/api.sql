-- api FUNCTION: what a function does to the references it is given and returns, and how that is known.
SELECT function, coalesce('parameter ' || parameter, 'result or call') AS applies_to, role, source
FROM api_role
WHERE function = :function
ORDER BY parameter IS NOT NULL, parameter, role;
