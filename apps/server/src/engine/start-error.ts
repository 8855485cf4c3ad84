import { StartRefusal } from "./start-refusal.ts";

/**
 * Words the failure to start one of PostgreSQL's programs: the operating system's refusal to change the user, or to run the file.
 * @param cause - as `spawn` reported it.
 */
export function startError(cause: NodeJS.ErrnoException, program: string): StartRefusal {
  if (cause.code === "EPERM" || cause.code === "EINVAL") {
    return new StartRefusal(
      "PostgreSQL does not run as root, and this process may not change to another user: start as an ordinary user, or set DATABASE_URL.",
      { cause },
    );
  }
  return new StartRefusal(
    `The PostgreSQL program ${program} cannot be run on this machine (${cause.code ?? cause.message}): set DATABASE_URL to a PostgreSQL 15 or later.`,
    { cause },
  );
}
