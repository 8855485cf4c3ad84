-- What a person owes by name: few rows, since most is owed by the role on duty.
CREATE INDEX obligation_of_person ON firstray.obligation (practice_id, (owner ->> 'id')) WHERE owner ->> 'kind' = 'person';
