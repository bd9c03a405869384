-- Every function registered to be called later, what its data keeps alive, and who releases that.
SELECT file, line, function, data, holder, slot, coalesce(destroy, 'nobody') AS released_by
FROM callback
ORDER BY file, line, "column";
