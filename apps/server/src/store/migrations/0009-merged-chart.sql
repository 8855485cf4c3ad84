-- The chart that goes on where two were one person's; what the other owes is listed under its name.
ALTER TABLE firstray.patient ADD COLUMN merged_into uuid;
CREATE INDEX patient_merged ON firstray.patient (practice_id, merged_into) WHERE merged_into IS NOT NULL;
