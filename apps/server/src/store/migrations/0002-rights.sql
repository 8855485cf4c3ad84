-- What the server's own role may do, and which rows it may see. The role owns nothing and cannot change an event or an audit row.

GRANT USAGE ON SCHEMA firstray TO firstray_app;
GRANT SELECT ON firstray.installation TO firstray_app;
GRANT SELECT, UPDATE (demo_loaded_at) ON firstray.practice TO firstray_app;
GRANT SELECT, INSERT ON firstray.event, firstray.audit TO firstray_app;
GRANT SELECT, UPDATE ON firstray.chain_head TO firstray_app;
GRANT SELECT, INSERT, UPDATE ON firstray.patient, firstray.film, firstray.outbox, firstray.sign_in TO firstray_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON firstray.obligation TO firstray_app;

-- The practice of the transaction; without one, no row of any practice.
CREATE FUNCTION firstray.current_practice() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('firstray.practice', true), '')::uuid;
GRANT EXECUTE ON FUNCTION firstray.current_practice() TO firstray_app;

ALTER TABLE firstray.practice ENABLE ROW LEVEL SECURITY;
ALTER TABLE firstray.practice FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON firstray.practice TO firstray_app
  USING (practice_id = (SELECT firstray.current_practice()));

ALTER TABLE firstray.patient ENABLE ROW LEVEL SECURITY;
ALTER TABLE firstray.patient FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON firstray.patient TO firstray_app
  USING (practice_id = (SELECT firstray.current_practice())) WITH CHECK (practice_id = (SELECT firstray.current_practice()));

ALTER TABLE firstray.event ENABLE ROW LEVEL SECURITY;
ALTER TABLE firstray.event FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON firstray.event TO firstray_app
  USING (practice_id = (SELECT firstray.current_practice())) WITH CHECK (practice_id = (SELECT firstray.current_practice()));

ALTER TABLE firstray.chain_head ENABLE ROW LEVEL SECURITY;
ALTER TABLE firstray.chain_head FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON firstray.chain_head TO firstray_app
  USING (practice_id = (SELECT firstray.current_practice())) WITH CHECK (practice_id = (SELECT firstray.current_practice()));

ALTER TABLE firstray.obligation ENABLE ROW LEVEL SECURITY;
ALTER TABLE firstray.obligation FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON firstray.obligation TO firstray_app
  USING (practice_id = (SELECT firstray.current_practice())) WITH CHECK (practice_id = (SELECT firstray.current_practice()));

ALTER TABLE firstray.film ENABLE ROW LEVEL SECURITY;
ALTER TABLE firstray.film FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON firstray.film TO firstray_app
  USING (practice_id = (SELECT firstray.current_practice())) WITH CHECK (practice_id = (SELECT firstray.current_practice()));

ALTER TABLE firstray.audit ENABLE ROW LEVEL SECURITY;
ALTER TABLE firstray.audit FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON firstray.audit TO firstray_app
  USING (practice_id = (SELECT firstray.current_practice())) WITH CHECK (practice_id = (SELECT firstray.current_practice()));

ALTER TABLE firstray.outbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE firstray.outbox FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON firstray.outbox TO firstray_app
  USING (practice_id = (SELECT firstray.current_practice())) WITH CHECK (practice_id = (SELECT firstray.current_practice()));

ALTER TABLE firstray.sign_in ENABLE ROW LEVEL SECURITY;
ALTER TABLE firstray.sign_in FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON firstray.sign_in TO firstray_app
  USING (practice_id = (SELECT firstray.current_practice())) WITH CHECK (practice_id = (SELECT firstray.current_practice()));

-- A migration needs to read and write under FORCE when its owner is no superuser.
CREATE POLICY owner_works ON firstray.practice TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY owner_works ON firstray.chain_head TO CURRENT_USER USING (true) WITH CHECK (true);
