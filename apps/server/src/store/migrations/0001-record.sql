-- The record of a practice. Every table is keyed by practice first, so that it can be partitioned or sharded by practice,
-- and every row is seen only under its practice (0002). SQL stays within PostgreSQL 15.

CREATE TABLE firstray.installation (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  demo boolean NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE firstray.practice (
  practice_id uuid PRIMARY KEY,
  name text NOT NULL,
  time_zone text NOT NULL,
  demo_loaded_at timestamptz
);

-- Projection: how the chart names a patient now, and the number of the last event.
CREATE TABLE firstray.patient (
  practice_id uuid NOT NULL REFERENCES firstray.practice,
  patient_id uuid NOT NULL,
  sequence bigint NOT NULL,
  family_name text NOT NULL,
  given_name text NOT NULL,
  number text NOT NULL,
  birth_date date NOT NULL,
  feet text[] NOT NULL,
  -- Without accents or case: what a search and the comparison for duplicates read.
  name_key text NOT NULL,
  number_key text NOT NULL,
  -- Why the record cannot be folded, when it cannot.
  unreadable jsonb,
  PRIMARY KEY (practice_id, patient_id),
  CONSTRAINT patient_number UNIQUE (practice_id, number_key)
);
CREATE INDEX patient_name ON firstray.patient (practice_id, name_key text_pattern_ops);
CREATE INDEX patient_unreadable ON firstray.patient (practice_id) WHERE unreadable IS NOT NULL;

-- What happened. Only ever added to. A payload is empty after its retention has ended; its hash stays.
CREATE TABLE firstray.event (
  practice_id uuid NOT NULL,
  patient_id uuid NOT NULL,
  sequence bigint NOT NULL CHECK (sequence > 0),
  id text NOT NULL,
  command_id uuid NOT NULL,
  type text NOT NULL,
  version integer NOT NULL,
  occurred_on date NOT NULL,
  recorded_at timestamptz NOT NULL,
  actor jsonb NOT NULL,
  reason text,
  payload jsonb,
  salt bytea NOT NULL,
  payload_hash bytea NOT NULL,
  position bigint NOT NULL,
  previous_hash bytea NOT NULL,
  row_hash bytea NOT NULL,
  PRIMARY KEY (practice_id, patient_id, sequence),
  CONSTRAINT event_id UNIQUE (practice_id, id),
  CONSTRAINT event_position UNIQUE (practice_id, position),
  FOREIGN KEY (practice_id, patient_id) REFERENCES firstray.patient
);
CREATE INDEX event_command ON firstray.event (practice_id, command_id);

-- The end of a practice's chain of rows: where the next row takes its position, last in its transaction.
CREATE TABLE firstray.chain_head (
  practice_id uuid PRIMARY KEY REFERENCES firstray.practice,
  position bigint NOT NULL,
  row_hash bytea NOT NULL
);

-- Projection: what the practice owes each foot. No column says where it stands on a day; the query compares.
CREATE TABLE firstray.obligation (
  practice_id uuid NOT NULL,
  patient_id uuid NOT NULL,
  key text NOT NULL,
  kind text NOT NULL,
  foot text NOT NULL,
  episode_id text,
  subject text NOT NULL,
  opens_on date NOT NULL,
  due_on date NOT NULL,
  late_on date NOT NULL,
  escalates_on date NOT NULL,
  owner jsonb NOT NULL,
  protocol_item text NOT NULL,
  settled boolean NOT NULL,
  -- A wire comes before everything else.
  rank smallint NOT NULL GENERATED ALWAYS AS (CASE kind WHEN 'wire-removal' THEN 0 ELSE 1 END) STORED,
  PRIMARY KEY (practice_id, patient_id, key),
  FOREIGN KEY (practice_id, patient_id) REFERENCES firstray.patient
);
-- The worklist's order: wires first, then what was due longest ago.
CREATE INDEX obligation_owed ON firstray.obligation
  (practice_id, rank, due_on, patient_id, key) INCLUDE (opens_on) WHERE NOT settled;
CREATE INDEX obligation_opens ON firstray.obligation (practice_id, opens_on) WHERE NOT settled;

-- What the decoded file says; the files themselves lie in the data folder by content hash.
CREATE TABLE firstray.film (
  practice_id uuid NOT NULL,
  film_id uuid NOT NULL,
  patient_id uuid NOT NULL,
  content_hash text NOT NULL,
  decoded jsonb NOT NULL,
  belongs boolean NOT NULL DEFAULT true,
  PRIMARY KEY (practice_id, film_id),
  CONSTRAINT film_of_patient UNIQUE (practice_id, patient_id, content_hash),
  FOREIGN KEY (practice_id, patient_id) REFERENCES firstray.patient
);
CREATE INDEX film_content ON firstray.film (practice_id, content_hash);

-- Who saw or changed what of whom. Only ever added to.
CREATE TABLE firstray.audit (
  practice_id uuid NOT NULL REFERENCES firstray.practice,
  id bigint GENERATED ALWAYS AS IDENTITY,
  at timestamptz NOT NULL,
  actor jsonb NOT NULL,
  action text NOT NULL,
  -- Whose data it was: one patient, or everyone on a list.
  patients uuid[] NOT NULL,
  detail text,
  reason text,
  PRIMARY KEY (practice_id, id)
);
CREATE INDEX audit_patient ON firstray.audit USING gin (patients);

-- What has to leave the house; nothing is put here yet, the columns are those of the send loop.
CREATE TABLE firstray.outbox (
  practice_id uuid NOT NULL REFERENCES firstray.practice,
  id uuid NOT NULL,
  key text NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sending', 'sent', 'unknown', 'cancelled')),
  not_before timestamptz NOT NULL,
  message jsonb NOT NULL,
  PRIMARY KEY (practice_id, id),
  CONSTRAINT outbox_once UNIQUE (practice_id, key)
);
CREATE INDEX outbox_waiting ON firstray.outbox (not_before) WHERE state = 'waiting';

-- A session is known by the hash of its cookie only.
CREATE TABLE firstray.sign_in (
  practice_id uuid NOT NULL REFERENCES firstray.practice,
  cookie_hash bytea NOT NULL,
  person_id text NOT NULL,
  person_name text NOT NULL,
  role text NOT NULL CHECK (role IN ('surgeon', 'nurse', 'reception', 'researcher', 'administrator')),
  began_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  ended_at timestamptz,
  PRIMARY KEY (practice_id, cookie_hash)
);
