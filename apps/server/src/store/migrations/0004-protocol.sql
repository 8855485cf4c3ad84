-- The practice's own versions of the protocol, from 2 on; version 1 is built in. Only ever added to: a course that follows a
-- version follows what was saved then.

CREATE TABLE firstray.protocol_version (
  practice_id uuid NOT NULL REFERENCES firstray.practice,
  number integer NOT NULL CHECK (number >= 2),
  content jsonb NOT NULL,
  author jsonb NOT NULL,
  at timestamptz NOT NULL,
  reason text NOT NULL CHECK (reason <> ''),
  PRIMARY KEY (practice_id, number)
);

GRANT SELECT, INSERT ON firstray.protocol_version TO firstray_app;

ALTER TABLE firstray.protocol_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE firstray.protocol_version FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON firstray.protocol_version TO firstray_app
  USING (practice_id = (SELECT firstray.current_practice())) WITH CHECK (practice_id = (SELECT firstray.current_practice()));
