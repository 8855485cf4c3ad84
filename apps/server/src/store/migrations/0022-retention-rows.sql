-- As in 0020-retention.sql: what destroys a record works as the tables' owner, within the practice of the transaction.
CREATE POLICY owner_destroys ON firstray.register_entry TO CURRENT_USER USING (practice_id = (SELECT firstray.current_practice()));
CREATE POLICY owner_destroys ON firstray.chart_restriction TO CURRENT_USER USING (practice_id = (SELECT firstray.current_practice()));
CREATE POLICY owner_destroys ON firstray.broken_glass TO CURRENT_USER USING (practice_id = (SELECT firstray.current_practice()));
