import { readFile } from "node:fs/promises";

/** Whether a living process is PostgreSQL, where the system says what a process runs (Linux); elsewhere it is taken for one. */
export async function isPostgres(pid: number): Promise<boolean> {
  if (process.platform !== "linux") return true;
  const name = await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "");
  return name.trim() === "postgres";
}
