-- The ways in. Of everything secret only a hash is kept: whoever reads these tables can sign in nowhere.

-- Sessions that are listed, ended one by one, locked, and end when nobody is there.
ALTER TABLE firstray.sign_in
  ADD COLUMN session_id uuid NOT NULL DEFAULT gen_random_uuid(),
  ADD COLUMN way text NOT NULL DEFAULT 'demo' CHECK (way IN ('passkey', 'recovery-code', 'invitation', 'demo')),
  ADD COLUMN device text NOT NULL DEFAULT '',
  ADD COLUMN last_seen_at timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN locked_at timestamptz;
CREATE INDEX sign_in_person ON firstray.sign_in (practice_id, person_id) WHERE ended_at IS NULL;

CREATE TABLE firstray.passkey (
  practice_id uuid NOT NULL,
  passkey_id text NOT NULL,
  person_id text NOT NULL,
  public_key bytea NOT NULL,
  -- What the authenticator has counted; one that counts backward has been copied.
  counter bigint NOT NULL,
  transports text[] NOT NULL,
  device text NOT NULL,
  added_at timestamptz NOT NULL,
  last_used_at timestamptz,
  blocked_at timestamptz,
  PRIMARY KEY (practice_id, passkey_id),
  FOREIGN KEY (practice_id, person_id) REFERENCES firstray.staff
);
CREATE INDEX passkey_person ON firstray.passkey (practice_id, person_id);
GRANT SELECT, INSERT, UPDATE (counter, last_used_at, blocked_at), DELETE ON firstray.passkey TO firstray_app;

CREATE TABLE firstray.recovery_code (
  practice_id uuid NOT NULL,
  code_hash bytea NOT NULL,
  person_id text NOT NULL,
  PRIMARY KEY (practice_id, code_hash),
  FOREIGN KEY (practice_id, person_id) REFERENCES firstray.staff
);
CREATE INDEX recovery_code_person ON firstray.recovery_code (practice_id, person_id);
GRANT SELECT, INSERT, DELETE ON firstray.recovery_code TO firstray_app;

CREATE TABLE firstray.invitation (
  practice_id uuid NOT NULL REFERENCES firstray.practice,
  invitation_id uuid NOT NULL,
  link_hash bytea NOT NULL,
  role text NOT NULL CHECK (role IN ('surgeon', 'nurse', 'reception', 'researcher', 'administrator')),
  display_name text,
  -- Somebody who is here already and needs a new way in.
  person_id text,
  made_by jsonb NOT NULL,
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  revoked_at timestamptz,
  PRIMARY KEY (practice_id, invitation_id),
  CONSTRAINT invitation_link UNIQUE (practice_id, link_hash),
  FOREIGN KEY (practice_id, person_id) REFERENCES firstray.staff
);
GRANT SELECT, INSERT, UPDATE (used_at, revoked_at) ON firstray.invitation TO firstray_app;

-- What a passkey is asked to sign: once, and within minutes. Here, and not in a server's memory, for another server may get the answer.
CREATE TABLE firstray.challenge (
  practice_id uuid NOT NULL REFERENCES firstray.practice,
  challenge text NOT NULL,
  purpose text NOT NULL CHECK (purpose IN ('sign-in', 'join', 'add-passkey')),
  -- Whose: a person's id.
  person_id text,
  person_name text,
  invitation_id uuid,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (practice_id, challenge)
);
CREATE INDEX challenge_expires ON firstray.challenge (practice_id, expires_at);
GRANT SELECT, INSERT, DELETE ON firstray.challenge TO firstray_app;

-- How often something was tried within a while; subjects are hashed.
CREATE TABLE firstray.attempt (
  practice_id uuid NOT NULL REFERENCES firstray.practice,
  subject bytea NOT NULL,
  count integer NOT NULL,
  window_ends_at timestamptz NOT NULL,
  PRIMARY KEY (practice_id, subject)
);
CREATE INDEX attempt_window ON firstray.attempt (practice_id, window_ends_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON firstray.attempt TO firstray_app;

ALTER TABLE firstray.passkey ENABLE ROW LEVEL SECURITY;
ALTER TABLE firstray.passkey FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON firstray.passkey TO firstray_app
  USING (practice_id = (SELECT firstray.current_practice())) WITH CHECK (practice_id = (SELECT firstray.current_practice()));

ALTER TABLE firstray.recovery_code ENABLE ROW LEVEL SECURITY;
ALTER TABLE firstray.recovery_code FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON firstray.recovery_code TO firstray_app
  USING (practice_id = (SELECT firstray.current_practice())) WITH CHECK (practice_id = (SELECT firstray.current_practice()));

ALTER TABLE firstray.invitation ENABLE ROW LEVEL SECURITY;
ALTER TABLE firstray.invitation FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON firstray.invitation TO firstray_app
  USING (practice_id = (SELECT firstray.current_practice())) WITH CHECK (practice_id = (SELECT firstray.current_practice()));

ALTER TABLE firstray.challenge ENABLE ROW LEVEL SECURITY;
ALTER TABLE firstray.challenge FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON firstray.challenge TO firstray_app
  USING (practice_id = (SELECT firstray.current_practice())) WITH CHECK (practice_id = (SELECT firstray.current_practice()));

ALTER TABLE firstray.attempt ENABLE ROW LEVEL SECURITY;
ALTER TABLE firstray.attempt FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON firstray.attempt TO firstray_app
  USING (practice_id = (SELECT firstray.current_practice())) WITH CHECK (practice_id = (SELECT firstray.current_practice()));
