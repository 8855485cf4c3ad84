-- A plan that is being made: kept as it changes, one for each film, no part of the record until a surgeon signs it.
CREATE TABLE firstray.plan_draft (
  practice_id uuid NOT NULL REFERENCES firstray.practice,
  -- a film, or one foot's part of one
  film_id uuid NOT NULL,
  patient_id uuid NOT NULL,
  revision integer NOT NULL CHECK (revision >= 1),
  draft jsonb NOT NULL,
  author jsonb NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (practice_id, film_id),
  FOREIGN KEY (practice_id, patient_id) REFERENCES firstray.patient
);

-- By what each surgeon plans; who has no row plans by the published settings.
CREATE TABLE firstray.surgeon_settings (
  practice_id uuid NOT NULL REFERENCES firstray.practice,
  person text NOT NULL,
  settings jsonb NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (practice_id, person)
);

GRANT SELECT, INSERT, UPDATE ON firstray.plan_draft, firstray.surgeon_settings TO firstray_app;

ALTER TABLE firstray.plan_draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE firstray.plan_draft FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON firstray.plan_draft TO firstray_app
  USING (practice_id = (SELECT firstray.current_practice())) WITH CHECK (practice_id = (SELECT firstray.current_practice()));

ALTER TABLE firstray.surgeon_settings ENABLE ROW LEVEL SECURITY;
ALTER TABLE firstray.surgeon_settings FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON firstray.surgeon_settings TO firstray_app
  USING (practice_id = (SELECT firstray.current_practice())) WITH CHECK (practice_id = (SELECT firstray.current_practice()));

-- Whose a signed plan is, and whose plans have results.
CREATE INDEX event_of_plan ON firstray.event (practice_id, type, (payload ->> 'plan')) WHERE type IN ('PlanSigned', 'CorrectionAchieved');
