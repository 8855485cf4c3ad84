import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { StartRefusal } from "../engine/start-refusal.ts";
import { systemCode } from "../engine/system-code.ts";
import type { BackupFile, BackupManifest } from "./backup-manifest.ts";
import { type Copied, copyHashed } from "./copy-hashed.ts";
import { someAtOnce } from "./some-at-once.ts";

/**
 * Copies a backup's files to another folder and holds each against the manifest.
 * @param wanted - which of the files.
 * @throws StartRefusal naming the first file that is not as it was written, or is not there.
 */
export async function copyBackup(
  { files, folders }: BackupManifest,
  { from, to, wanted = () => true }: { readonly from: string; readonly to: string; readonly wanted?: (path: string) => boolean },
): Promise<void> {
  for (const path of folders.filter(wanted)) await mkdir(join(to, below(path)), { recursive: true, mode: 0o700 });
  await someAtOnce(
    files.filter(({ path }) => wanted(path)),
    async (file) => {
      const path = below(file.path);
      expectSame(file, await copyHashed(join(from, path), join(to, path)).catch((cause) => unreadable(file, cause)));
    },
  );
}

/** A manifest's paths stay below the backup's folder. */
function below(path: string): string {
  if (/^(database|films)(\/[\w.-]+)*$/.test(path) && !path.split("/").includes("..")) return path;
  throw new StartRefusal(`The backup’s manifest names the file ${path}, which is none of a backup’s: take another backup.`);
}

function unreadable({ path }: BackupFile, cause: unknown): never {
  if (systemCode(cause) !== "ENOENT" && systemCode(cause) !== "EIO") throw cause;
  throw new StartRefusal(`The backup is damaged: its file ${path} is missing or cannot be read. Take another backup.`, { cause });
}

function expectSame({ path, ...expected }: BackupFile, found: Copied): void {
  if (found.bytes === expected.bytes && found.sha256 === expected.sha256) return;
  throw new StartRefusal(`The backup is damaged: its file ${path} is not as it was written. Take another backup.`);
}
