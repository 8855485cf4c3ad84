-- A film of both feet that was split: under which ids its parts are known. What a part shows, and whether the split still stands,
-- is in the record; an id stays its film's for good.
CREATE TABLE firstray.film_part (
  practice_id uuid NOT NULL,
  part_id uuid NOT NULL,
  film_id uuid NOT NULL,
  PRIMARY KEY (practice_id, part_id),
  FOREIGN KEY (practice_id, film_id) REFERENCES firstray.film
);

GRANT SELECT, INSERT ON firstray.film_part TO firstray_app;
ALTER TABLE firstray.film_part ENABLE ROW LEVEL SECURITY;
ALTER TABLE firstray.film_part FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON firstray.film_part TO firstray_app
  USING (practice_id = (SELECT firstray.current_practice())) WITH CHECK (practice_id = (SELECT firstray.current_practice()));
