-- On which days the practice sees patients; it moves what is proposed, never what is due.
ALTER TABLE firstray.practice ADD COLUMN clinic_calendar jsonb NOT NULL DEFAULT '{"weekdays": [1, 2, 3, 4, 5], "closures": []}';
GRANT UPDATE (clinic_calendar) ON firstray.practice TO firstray_app;
