-- Registers that the law asks for: incidents of confidentiality, and what was communicated to whom. A later revision replaces what is shown; none is erased.

CREATE TABLE firstray.register_entry (
  practice_id uuid NOT NULL REFERENCES firstray.practice,
  register text NOT NULL CHECK (register IN ('incident', 'communication')),
  entry_id uuid NOT NULL,
  revision integer NOT NULL CHECK (revision > 0),
  -- Of whom the register speaks, where it speaks of one person.
  patient_id uuid,
  at timestamptz NOT NULL,
  actor jsonb NOT NULL,
  content jsonb NOT NULL,
  PRIMARY KEY (practice_id, register, entry_id, revision),
  FOREIGN KEY (practice_id, patient_id) REFERENCES firstray.patient
);
CREATE INDEX register_patient ON firstray.register_entry (practice_id, patient_id) WHERE patient_id IS NOT NULL;
GRANT SELECT, INSERT ON firstray.register_entry TO firstray_app;

ALTER TABLE firstray.register_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE firstray.register_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON firstray.register_entry TO firstray_app
  USING (practice_id = (SELECT firstray.current_practice())) WITH CHECK (practice_id = (SELECT firstray.current_practice()));
