import { StartRefusal } from "./start-refusal.ts";
import { systemCode } from "./system-code.ts";

/**
 * Words the failure to start one of PostgreSQL's programs: the operating system's refusal to change the user, or to run the file.
 * @param cause - as `spawn` threw or reported it.
 */
export function startError(cause: unknown, program: string): StartRefusal {
  const code = systemCode(cause);
  if (code === "EPERM" || code === "EINVAL") {
    return new StartRefusal(
      "PostgreSQL does not run as root, and this process may not change to another user: start as an ordinary user, or set DATABASE_URL.",
      { cause },
    );
  }
  return new StartRefusal(
    `The PostgreSQL program ${program} cannot be run on this machine (${code}): set DATABASE_URL to a PostgreSQL 15 or later.`,
    { cause },
  );
}
