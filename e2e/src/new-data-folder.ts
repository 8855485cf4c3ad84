import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A data folder of its own, which PostgreSQL's account can walk to.
 * @param like - the folder of a server that has ended, to be copied; absent: nothing is in it.
 */
export function newDataFolder(like?: string): string {
  const folder = mkdtempSync(join(tmpdir(), "firstray-e2e-"));
  if (like !== undefined) copy(like, folder);
  chmodSync(folder, 0o755);
  return folder;
}

/** Node's own copy forgets whose a file is, and PostgreSQL starts on its own files only. */
function copy(from: string, to: string): void {
  if (process.platform === "win32") cpSync(from, to, { recursive: true });
  else {
    const { status, stderr } = spawnSync("cp", ["-a", `${from}/.`, to], { encoding: "utf8" });
    if (status !== 0) throw new Error(`a data folder is copied whole, got ${stderr}`);
  }
}
