-- What the send loop needs of a message: whose it is, by which way it goes, until when it may be sent, and what became of it.

ALTER TABLE firstray.outbox
  DROP CONSTRAINT outbox_state_check,
  DROP CONSTRAINT outbox_once,
  -- Null: to the practice about its whole day.
  ADD COLUMN patient_id uuid,
  ADD COLUMN channel text NOT NULL CHECK (channel IN ('email', 'sms')),
  ADD COLUMN audience text NOT NULL CHECK (audience IN ('patient', 'staff')),
  -- From this moment on it is stale, and never sent.
  ADD COLUMN valid_until timestamptz NOT NULL,
  -- A message of the same place that follows one that was sent.
  ADD COLUMN revision integer NOT NULL DEFAULT 1,
  ADD COLUMN attempts integer NOT NULL DEFAULT 0,
  ADD COLUMN changed_at timestamptz NOT NULL,
  -- When the last attempt began; its words, as they went out.
  ADD COLUMN sending_at timestamptz,
  ADD COLUMN words jsonb,
  ADD COLUMN outcome jsonb,
  ADD CONSTRAINT outbox_state CHECK (state IN ('waiting', 'sending', 'sent', 'unknown', 'failed', 'expired', 'cancelled')),
  ADD CONSTRAINT outbox_once UNIQUE NULLS NOT DISTINCT (practice_id, patient_id, key, revision),
  ADD CONSTRAINT outbox_patient FOREIGN KEY (practice_id, patient_id) REFERENCES firstray.patient;

DROP INDEX firstray.outbox_waiting;
CREATE INDEX outbox_waiting ON firstray.outbox (practice_id, not_before) WHERE state = 'waiting';
CREATE INDEX outbox_sending ON firstray.outbox (practice_id, sending_at) WHERE state = 'sending';
CREATE INDEX outbox_attention ON firstray.outbox (practice_id, changed_at) WHERE state IN ('unknown', 'failed', 'expired');

-- By which edition of the plan a patient's messages were last planned without an event: records older than the outbox, or than its rules.
ALTER TABLE firstray.patient ADD COLUMN messages_planned integer NOT NULL DEFAULT 0;
CREATE INDEX patient_messages_planned ON firstray.patient (practice_id, messages_planned);

-- When the send loop last went round, so that one that stands still is seen.
ALTER TABLE firstray.practice ADD COLUMN messages_ran_at timestamptz;
GRANT UPDATE (messages_ran_at) ON firstray.practice TO firstray_app;
