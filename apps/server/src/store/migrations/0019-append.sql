-- What makes one command's commit short: the obligations are compared by their hash before they are written, and the chain's end is held
-- only from the moment its next hash is worked out, in the database itself, to the commit.

-- SHA-256 of the obligation rows as they were last written for this patient; null: not known, so they are written.
ALTER TABLE firstray.patient ADD COLUMN obligations_hash text;

-- Adds rows at the end of the practice's chain and moves the end. `said` is what a row's hash covers between its position and the hash
-- before it, as canonical JSON without the brackets (event-hash.ts says of what).
CREATE FUNCTION firstray.append_events(of_practice uuid, added jsonb) RETURNS void
  LANGUAGE plpgsql AS $$
DECLARE
  place bigint;
  previous bytea;
  hash bytea;
  one record;
BEGIN
  SELECT position, row_hash INTO STRICT place, previous FROM firstray.chain_head WHERE practice_id = of_practice FOR UPDATE;
  FOR one IN
    SELECT * FROM jsonb_to_recordset(added) AS row (patient_id uuid, sequence bigint, id text, command_id uuid, type text,
      version integer, occurred_on date, recorded_at timestamptz, actor jsonb, reason text, payload jsonb, salt text, payload_hash text, said text)
    ORDER BY sequence
  LOOP
    place := place + 1;
    hash := sha256(convert_to('["' || of_practice || '",' || place || ',' || one.said || ',"' || encode(previous, 'hex') || '"]', 'UTF8'));
    INSERT INTO firstray.event (practice_id, patient_id, sequence, id, command_id, type, version, occurred_on, recorded_at, actor, reason,
      payload, salt, payload_hash, position, previous_hash, row_hash)
    VALUES (of_practice, one.patient_id, one.sequence, one.id, one.command_id, one.type, one.version, one.occurred_on, one.recorded_at,
      one.actor, one.reason, one.payload, decode(one.salt, 'hex'), decode(one.payload_hash, 'hex'), place, previous, hash);
    previous := hash;
  END LOOP;
  UPDATE firstray.chain_head SET position = place, row_hash = previous WHERE practice_id = of_practice;
END $$;
GRANT EXECUTE ON FUNCTION firstray.append_events(uuid, jsonb) TO firstray_app;
