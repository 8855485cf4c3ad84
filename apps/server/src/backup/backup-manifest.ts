import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { StartRefusal } from "../engine/start-refusal.ts";
import type { Mode } from "../start/configuration.ts";

/** A file of a backup: its path below the backup's folder (with `/`), and what it must hold. */
export interface BackupFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What a backup says of itself. It is written last: a folder without it is no backup. */
export interface BackupManifest {
  readonly format: 1;
  readonly mode: Mode;
  /** When the copy began; what was recorded before is in it. An instant, ISO 8601. */
  readonly from: string;
  /** When the copy of the database was complete. */
  readonly to: string;
  /** Major version of the PostgreSQL that wrote the database. */
  readonly postgres: string;
  /** The end of each practice's chain of events, which a restore must hold. */
  readonly heads: readonly { readonly practice: string; readonly position: number; readonly hash: string }[];
  readonly files: readonly BackupFile[];
  /** Folders that must be there though they may be empty. */
  readonly folders: readonly string[];
  /** Films that the record names and whose files were missing or damaged when the backup was made. */
  readonly filmsInDoubt: readonly string[];
}

export const manifestName = "manifest.json";

/**
 * Reads a backup's manifest.
 * @throws StartRefusal when the folder is no whole backup, or one of a newer version.
 */
export async function readManifest(folder: string): Promise<BackupManifest> {
  const text = await readFile(join(folder, manifestName), "utf8").catch(() => undefined);
  if (text === undefined || basename(folder).endsWith(".part")) {
    throw new StartRefusal(
      `${folder} is no whole backup: it has no ${manifestName}, or its making was cut short. Name a folder that firstray backup finished.`,
    );
  }
  const manifest = parsed(text);
  if (manifest?.format === 1 && Array.isArray(manifest.files)) return manifest;
  throw new StartRefusal(`The file ${join(folder, manifestName)} is damaged or of a newer version of Firstray: take another backup.`);
}

function parsed(text: string): BackupManifest | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
