-- includers FILE: the main files that read this file when they were last parsed.
SELECT DISTINCT tus.path AS file
FROM sources
JOIN tu_sources ON tu_sources.source = sources.id
JOIN tus ON tus.id = tu_sources.tu
WHERE sources.path = :file AND NOT tus.is_model
ORDER BY tus.path;
