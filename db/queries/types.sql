-- The refcounted types that are known, and how.
SELECT name, kind, size_bytes, retain, release, count_field, finalizer, collector, source, file, line
FROM type
ORDER BY name;
