-- The worklist narrowed by kind, by owner, by patient: each in the list's own order, so that a page costs the same however much is owed.

-- Whose it is, as one text that an index can hold: `role:nurse`, `person:<id>`.
ALTER TABLE firstray.obligation
  ADD COLUMN owed_by text GENERATED ALWAYS AS ((owner ->> 'kind') || ':' || coalesce(owner ->> 'id', owner ->> 'role')) STORED;
CREATE INDEX obligation_of_owner ON firstray.obligation (practice_id, owed_by, rank, due_on, patient_id, key) WHERE NOT settled;
CREATE INDEX obligation_of_kind ON firstray.obligation (practice_id, kind, rank, due_on, patient_id, key) WHERE NOT settled;

-- Whether anything is owed to this patient: a search in the list looks at these alone. The tables' owner may be held to the row policies,
-- too; for this one statement it is not.
ALTER TABLE firstray.patient ADD COLUMN owed boolean NOT NULL DEFAULT false;
ALTER TABLE firstray.patient NO FORCE ROW LEVEL SECURITY;
ALTER TABLE firstray.obligation NO FORCE ROW LEVEL SECURITY;
UPDATE firstray.patient SET owed = true
  WHERE EXISTS (SELECT FROM firstray.obligation WHERE obligation.practice_id = patient.practice_id
    AND obligation.patient_id = patient.patient_id AND NOT obligation.settled);
ALTER TABLE firstray.obligation FORCE ROW LEVEL SECURITY;
ALTER TABLE firstray.patient FORCE ROW LEVEL SECURITY;
CREATE INDEX patient_owed ON firstray.patient (practice_id, patient_id) INCLUDE (name_key, number_key, merged_into) WHERE owed;
