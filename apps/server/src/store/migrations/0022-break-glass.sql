-- A chart that not every role opens, and who opened it all the same, why, and until when. Each row is added; the last one of a chart counts.

CREATE TABLE firstray.chart_restriction (
  practice_id uuid NOT NULL REFERENCES firstray.practice,
  patient_id uuid NOT NULL,
  revision integer NOT NULL CHECK (revision > 0),
  restricted boolean NOT NULL,
  at timestamptz NOT NULL,
  actor jsonb NOT NULL,
  reason text NOT NULL,
  PRIMARY KEY (practice_id, patient_id, revision),
  FOREIGN KEY (practice_id, patient_id) REFERENCES firstray.patient
);

CREATE TABLE firstray.broken_glass (
  practice_id uuid NOT NULL REFERENCES firstray.practice,
  id uuid NOT NULL,
  patient_id uuid NOT NULL,
  person_id text NOT NULL,
  actor jsonb NOT NULL,
  at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  reason text NOT NULL,
  PRIMARY KEY (practice_id, id),
  FOREIGN KEY (practice_id, patient_id) REFERENCES firstray.patient
);
CREATE INDEX broken_glass_person ON firstray.broken_glass (practice_id, person_id, patient_id, ends_at);
CREATE INDEX broken_glass_at ON firstray.broken_glass (practice_id, at);

GRANT SELECT, INSERT ON firstray.chart_restriction, firstray.broken_glass TO firstray_app;

ALTER TABLE firstray.chart_restriction ENABLE ROW LEVEL SECURITY;
ALTER TABLE firstray.chart_restriction FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON firstray.chart_restriction TO firstray_app
  USING (practice_id = (SELECT firstray.current_practice())) WITH CHECK (practice_id = (SELECT firstray.current_practice()));

ALTER TABLE firstray.broken_glass ENABLE ROW LEVEL SECURITY;
ALTER TABLE firstray.broken_glass FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON firstray.broken_glass TO firstray_app
  USING (practice_id = (SELECT firstray.current_practice())) WITH CHECK (practice_id = (SELECT firstray.current_practice()));
