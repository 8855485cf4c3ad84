import { readFile } from "node:fs/promises";

/** The most memory that a process has held since it started, in MiB, as the system counted it; 0 where it does not say (no /proc) or the process has ended. */
export async function mostResidentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
}
