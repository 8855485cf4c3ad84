-- The worklist's order: wires first, then warning signs, then the rest; a stored column's rule is changed by making it anew.
DROP INDEX firstray.obligation_owed;
ALTER TABLE firstray.obligation
  DROP COLUMN rank,
  ADD COLUMN rank smallint NOT NULL GENERATED ALWAYS AS (CASE kind WHEN 'wire-removal' THEN 0 WHEN 'red-flag' THEN 1 ELSE 2 END) STORED;
CREATE INDEX obligation_owed ON firstray.obligation
  (practice_id, rank, due_on, patient_id, key) INCLUDE (opens_on) WHERE NOT settled;

-- What a restored backup may have lost: hardly ever any, and asked for with every worklist.
CREATE INDEX obligation_restore_gap ON firstray.obligation (practice_id) WHERE kind = 'reconcile-gap' AND NOT settled;
