-- What a person said of an obligation, and what stands in the way of a wire's removal: shown on the worklist, never compared.
ALTER TABLE firstray.obligation ADD COLUMN details jsonb NOT NULL DEFAULT '{}';
