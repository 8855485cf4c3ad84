import { readFile } from "node:fs/promises";

const pageBytes = 4096;

/**
 * The memory that a process holds, in MiB; 0 where the system does not say (no /proc) or the process has ended.
 */
export async function residentMegabytes(pid: number): Promise<number> {
  const pages = await readFile(`/proc/${pid}/statm`, "utf8").catch(() => "0 0");
  return (Number(pages.split(" ")[1]) * pageBytes) / 2 ** 20;
}
