-- Findings, in report order.
SELECT 1;
