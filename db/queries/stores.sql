-- stores FIELD: where this slot is made to hold something and where it is dropped; FIELD is `type.field` or `field`.
SELECT file, line, effect, function, slot, held, strength, via
FROM store
WHERE slot = :field OR slot LIKE '%.' || :field OR slot LIKE '%.' || :field || '[]'
ORDER BY file, line, "column", effect;
