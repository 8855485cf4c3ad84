-- Who works here. A person who leaves stays listed, for what they did names them; nobody is ever deleted.

CREATE TABLE firstray.staff (
  practice_id uuid NOT NULL REFERENCES firstray.practice,
  person_id text NOT NULL,
  display_name text NOT NULL,
  role text NOT NULL CHECK (role IN ('surgeon', 'nurse', 'reception', 'researcher', 'administrator')),
  since timestamptz NOT NULL,
  until timestamptz,
  active boolean NOT NULL GENERATED ALWAYS AS (until IS NULL) STORED,
  PRIMARY KEY (practice_id, person_id)
);
GRANT SELECT, INSERT, UPDATE (display_name, role, since, until) ON firstray.staff TO firstray_app;

ALTER TABLE firstray.staff ENABLE ROW LEVEL SECURITY;
ALTER TABLE firstray.staff FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON firstray.staff TO firstray_app
  USING (practice_id = (SELECT firstray.current_practice())) WITH CHECK (practice_id = (SELECT firstray.current_practice()));
