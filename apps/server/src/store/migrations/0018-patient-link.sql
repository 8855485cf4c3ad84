-- A patient's own page: a link, which is not enough, and a birth date, which is not either.

CREATE TABLE firstray.patient_link (
  practice_id uuid NOT NULL,
  link_id uuid NOT NULL,
  link_hash bytea NOT NULL,
  patient_id uuid NOT NULL,
  made_by jsonb NOT NULL,
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  -- Wrong birth dates since the last right one; past the limit the link opens nothing any more.
  failures integer NOT NULL DEFAULT 0,
  blocked_at timestamptz,
  last_opened_at timestamptz,
  PRIMARY KEY (practice_id, link_id),
  CONSTRAINT patient_link_hash UNIQUE (practice_id, link_hash),
  FOREIGN KEY (practice_id, patient_id) REFERENCES firstray.patient
);
CREATE INDEX patient_link_patient ON firstray.patient_link (practice_id, patient_id);
GRANT SELECT, INSERT, UPDATE (revoked_at, failures, blocked_at, last_opened_at) ON firstray.patient_link TO firstray_app;

CREATE TABLE firstray.patient_session (
  practice_id uuid NOT NULL,
  cookie_hash bytea NOT NULL,
  link_id uuid NOT NULL,
  began_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  ended_at timestamptz,
  PRIMARY KEY (practice_id, cookie_hash),
  FOREIGN KEY (practice_id, link_id) REFERENCES firstray.patient_link
);
GRANT SELECT, INSERT, UPDATE (ended_at) ON firstray.patient_session TO firstray_app;

ALTER TABLE firstray.patient_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE firstray.patient_link FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON firstray.patient_link TO firstray_app
  USING (practice_id = (SELECT firstray.current_practice())) WITH CHECK (practice_id = (SELECT firstray.current_practice()));

ALTER TABLE firstray.patient_session ENABLE ROW LEVEL SECURITY;
ALTER TABLE firstray.patient_session FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON firstray.patient_session TO firstray_app
  USING (practice_id = (SELECT firstray.current_practice())) WITH CHECK (practice_id = (SELECT firstray.current_practice()));
