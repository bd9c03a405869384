-- Where functions are registered to be called later, what their data keeps alive, and who releases that.
SELECT file, line, function AS registered_in, holder, slot, data, coalesce(destroy, 'nobody') AS released_by
FROM callback
ORDER BY file, line, "column", slot;
