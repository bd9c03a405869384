-- owners TYPE: through which slots, and how strongly, objects of this type are held; with both proofs.
SELECT holder, slot, held, strength, confidence, source,
       store_file || ':' || store_line AS store, release_file || ':' || release_line AS release
FROM ownership
WHERE held IN (:type, 'struct ' || :type, 'struct _' || :type)
ORDER BY CASE strength WHEN 'strong' THEN 0 WHEN 'unknown' THEN 1 WHEN 'weak' THEN 2 ELSE 3 END, holder, slot, held;
