-- The end of a record. After the practice's own period its content is destroyed, as an event that says so; the chain, the audit and that
-- event stay. The server's role still changes no event: it calls one function, which looks for that event itself.

-- For how long after the last entry records are kept; null: not set, and nothing is destroyed. No number is anybody's but the practice's.
ALTER TABLE firstray.practice
  ADD COLUMN retention_years integer CHECK (retention_years BETWEEN 1 AND 150),
  -- What the last restore lost: records that were destroyed in that span are here again.
  ADD COLUMN restored_from timestamptz,
  ADD COLUMN restored_at timestamptz;
GRANT UPDATE (retention_years) ON firstray.practice TO firstray_app;

-- A destroyed record names nobody: no search and no comparison finds it.
ALTER TABLE firstray.patient
  ADD COLUMN destroyed boolean NOT NULL DEFAULT false,
  ALTER COLUMN number_key DROP NOT NULL,
  ALTER COLUMN birth_date DROP NOT NULL,
  ADD CONSTRAINT patient_is_known CHECK (destroyed OR (number_key IS NOT NULL AND birth_date IS NOT NULL));

-- Without its salt nobody can guess a destroyed payload back from its hash.
ALTER TABLE firstray.event ALTER COLUMN salt DROP NOT NULL;
CREATE INDEX event_destroyed ON firstray.event (practice_id, patient_id, sequence) WHERE type = 'RecordDestroyed';

-- A record that is kept whatever its age, and why. Each row is added; the last one of a chart counts.
CREATE TABLE firstray.retention_hold (
  practice_id uuid NOT NULL REFERENCES firstray.practice,
  patient_id uuid NOT NULL,
  revision integer NOT NULL CHECK (revision > 0),
  held boolean NOT NULL,
  at timestamptz NOT NULL,
  actor jsonb NOT NULL,
  reason text NOT NULL,
  PRIMARY KEY (practice_id, patient_id, revision),
  FOREIGN KEY (practice_id, patient_id) REFERENCES firstray.patient
);
GRANT SELECT, INSERT ON firstray.retention_hold TO firstray_app;

-- Films of destroyed records whose files still have to be removed: what a power cut leaves undone is done at the next start.
CREATE TABLE firstray.film_removal (
  practice_id uuid NOT NULL REFERENCES firstray.practice,
  content_hash text NOT NULL,
  PRIMARY KEY (practice_id, content_hash)
);
GRANT SELECT, DELETE ON firstray.film_removal TO firstray_app;

ALTER TABLE firstray.retention_hold ENABLE ROW LEVEL SECURITY;
ALTER TABLE firstray.retention_hold FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON firstray.retention_hold TO firstray_app
  USING (practice_id = (SELECT firstray.current_practice())) WITH CHECK (practice_id = (SELECT firstray.current_practice()));

ALTER TABLE firstray.film_removal ENABLE ROW LEVEL SECURITY;
ALTER TABLE firstray.film_removal FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON firstray.film_removal TO firstray_app
  USING (practice_id = (SELECT firstray.current_practice())) WITH CHECK (practice_id = (SELECT firstray.current_practice()));

-- The function below works as the tables' owner, who is held to row policies, too, where it is no superuser: to the same practice.
-- Those of tables that are made after this file stand in 0022-retention-rows.sql.
CREATE POLICY owner_destroys ON firstray.patient TO CURRENT_USER USING (practice_id = (SELECT firstray.current_practice()));
CREATE POLICY owner_destroys ON firstray.event TO CURRENT_USER USING (practice_id = (SELECT firstray.current_practice()));
CREATE POLICY owner_destroys ON firstray.obligation TO CURRENT_USER USING (practice_id = (SELECT firstray.current_practice()));
CREATE POLICY owner_destroys ON firstray.film TO CURRENT_USER USING (practice_id = (SELECT firstray.current_practice()));
CREATE POLICY owner_destroys ON firstray.film_part TO CURRENT_USER USING (practice_id = (SELECT firstray.current_practice()));
CREATE POLICY owner_destroys ON firstray.film_removal TO CURRENT_USER USING (practice_id = (SELECT firstray.current_practice()));
CREATE POLICY owner_destroys ON firstray.outbox TO CURRENT_USER USING (practice_id = (SELECT firstray.current_practice()));
CREATE POLICY owner_destroys ON firstray.plan_draft TO CURRENT_USER USING (practice_id = (SELECT firstray.current_practice()));
CREATE POLICY owner_destroys ON firstray.patient_link TO CURRENT_USER USING (practice_id = (SELECT firstray.current_practice()));
CREATE POLICY owner_destroys ON firstray.patient_session TO CURRENT_USER USING (practice_id = (SELECT firstray.current_practice()));
CREATE POLICY owner_destroys ON firstray.retention_hold TO CURRENT_USER USING (practice_id = (SELECT firstray.current_practice()));
-- A film's file may be another practice's, too.
CREATE POLICY owner_sees_files ON firstray.film FOR SELECT TO CURRENT_USER USING (true);

-- Whether any practice still has a film of this file.
CREATE FUNCTION firstray.film_is_named(hash text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  RETURN EXISTS (SELECT FROM firstray.film WHERE film.content_hash = hash);
REVOKE EXECUTE ON FUNCTION firstray.film_is_named(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION firstray.film_is_named(text) TO firstray_app;

-- Destroys what a patient's record says before the event `by_event`, which must be there, say so and be the last; nothing may be owed.
CREATE FUNCTION firstray.destroy_record(of_practice uuid, of_patient uuid, by_event text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  the_end bigint;
BEGIN
  IF of_practice IS DISTINCT FROM firstray.current_practice() THEN
    RAISE EXCEPTION 'a record is destroyed in the practice of the transaction only' USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM FROM firstray.patient WHERE practice_id = of_practice AND patient_id = of_patient FOR UPDATE;
  SELECT sequence INTO the_end FROM firstray.event
    WHERE practice_id = of_practice AND patient_id = of_patient AND id = by_event AND type = 'RecordDestroyed';
  IF NOT FOUND OR EXISTS (SELECT FROM firstray.event
      WHERE practice_id = of_practice AND patient_id = of_patient AND sequence > the_end) THEN
    RAISE EXCEPTION 'a record is destroyed by its last event, which says so' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF EXISTS (SELECT FROM firstray.obligation WHERE practice_id = of_practice AND patient_id = of_patient AND NOT settled) THEN
    RAISE EXCEPTION 'a record is never destroyed while something is owed' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO firstray.film_removal (practice_id, content_hash)
    SELECT DISTINCT practice_id, content_hash FROM firstray.film WHERE practice_id = of_practice AND patient_id = of_patient
    ON CONFLICT DO NOTHING;
  DELETE FROM firstray.film_part WHERE practice_id = of_practice
    AND film_id IN (SELECT film_id FROM firstray.film WHERE practice_id = of_practice AND patient_id = of_patient);
  DELETE FROM firstray.film WHERE practice_id = of_practice AND patient_id = of_patient;
  DELETE FROM firstray.obligation WHERE practice_id = of_practice AND patient_id = of_patient;
  DELETE FROM firstray.outbox WHERE practice_id = of_practice AND patient_id = of_patient;
  DELETE FROM firstray.plan_draft WHERE practice_id = of_practice AND patient_id = of_patient;
  DELETE FROM firstray.patient_session WHERE practice_id = of_practice
    AND link_id IN (SELECT link_id FROM firstray.patient_link WHERE practice_id = of_practice AND patient_id = of_patient);
  DELETE FROM firstray.patient_link WHERE practice_id = of_practice AND patient_id = of_patient;
  -- The register of incidents is the practice's own, and stays.
  DELETE FROM firstray.register_entry WHERE practice_id = of_practice AND patient_id = of_patient AND register = 'communication';
  DELETE FROM firstray.chart_restriction WHERE practice_id = of_practice AND patient_id = of_patient;
  DELETE FROM firstray.broken_glass WHERE practice_id = of_practice AND patient_id = of_patient;
  DELETE FROM firstray.retention_hold WHERE practice_id = of_practice AND patient_id = of_patient;
  UPDATE firstray.event SET payload = NULL, salt = NULL, reason = NULL
    WHERE practice_id = of_practice AND patient_id = of_patient AND sequence < the_end;
  UPDATE firstray.patient SET destroyed = true, sequence = the_end, family_name = '', given_name = '', number = '', name_key = '',
      number_key = NULL, birth_date = NULL, feet = '{}', unreadable = NULL, owed = false, obligations_hash = NULL
    WHERE practice_id = of_practice AND patient_id = of_patient;
END $$;
REVOKE EXECUTE ON FUNCTION firstray.destroy_record(uuid, uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION firstray.destroy_record(uuid, uuid, text) TO firstray_app;
