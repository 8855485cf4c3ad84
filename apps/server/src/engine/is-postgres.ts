import { readFile } from "node:fs/promises";

/**
 * Whether a process that exists is a running PostgreSQL, where the system says so (Linux); elsewhere it is taken for one.
 * One that has ended but that nobody has reaped (in a container whose first process does not) is not.
 */
export async function isPostgres(pid: number): Promise<boolean> {
  if (process.platform !== "linux") return true;
  const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return /^\d+ \(postgres\) [^ZX]/.test(status);
}
