import { StartRefusal } from "../engine/start-refusal.ts";

/** @throws StartRefusal when the database is not the built-in one: how it is backed up is for those who run it. */
export function refuseOtherDatabase({ DATABASE_URL }: NodeJS.ProcessEnv): void {
  if (!DATABASE_URL) return;
  throw new StartRefusal(
    "Backups here are of the built-in database, and DATABASE_URL names another: use its own (the provider’s point-in-time recovery, pgBackRest, or pg_basebackup with WAL archiving), and copy the films’ folder after it.",
  );
}
