-- stores FIELD: where this slot is made to hold something and where it is dropped; FIELD is `type.field` or `field`.
SELECT file, line, effect, function, slot, held, strength, via
FROM store
WHERE rtrim(slot, '[]') IN (:field, 'struct ' || :field, 'struct _' || :field)
   OR substr(rtrim(slot, '[]'), -length(:field) - 1) = '.' || :field
ORDER BY file, line, "column", effect;
