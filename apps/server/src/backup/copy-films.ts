import { link, mkdir, readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { systemCode } from "../engine/system-code.ts";
import type { BackupFile } from "./backup-manifest.ts";
import { copyHashed, hashed } from "./copy-hashed.ts";

/** Where films are copied from and to. */
export interface FilmCopy {
  /** The folder of the films' own files. */
  readonly films: string;
  /** The backup's folder. */
  readonly target: string;
  /** Films that the record names, by content hash. */
  readonly named: readonly string[];
  /** An earlier backup on the same disk, whose films are linked, not copied, where they still are what they were. */
  readonly earlier?: { readonly folder: string; readonly files: ReadonlyMap<string, BackupFile> };
}

const original = /^([0-9a-f]{64})\.original$/;

/**
 * Copies the films' files. A film's original is named by its SHA-256: one that is not what its name says is left out and named.
 * @returns the files, and the films that are named and not whole.
 */
export async function copyFilms(copy: FilmCopy): Promise<{ readonly files: readonly BackupFile[]; readonly inDoubt: readonly string[] }> {
  const files: BackupFile[] = [];
  for (const path of await filmPaths(copy.films)) {
    const file = (await linked(copy, path)) ?? (await copied(copy, path));
    if (file) files.push(file);
  }
  const whole = new Set(files.flatMap(({ path }) => original.exec(path.split("/").at(-1) ?? "")?.[1] ?? []));
  return { files, inDoubt: copy.named.filter((hash) => !whole.has(hash)) };
}

async function filmPaths(films: string): Promise<readonly string[]> {
  const folders = await readdir(films).catch(() => []);
  const twoDigits = folders.filter((name) => /^[0-9a-f]{2}$/.test(name)).sort();
  const listed = await Promise.all(
    twoDigits.map(async (folder) => (await readdir(join(films, folder))).sort().map((name) => `${folder}/${name}`)),
  );
  return listed.flat();
}

async function linked({ earlier, target }: FilmCopy, path: string): Promise<BackupFile | undefined> {
  const kept = earlier?.files.get(`films/${path}`);
  if (!earlier || !kept) return undefined;
  const from = join(earlier.folder, kept.path);
  try {
    const { sha256 } = await hashed(from);
    if (sha256 !== kept.sha256) return undefined;
    await mkdir(dirname(join(target, kept.path)), { recursive: true, mode: 0o700 });
    await link(from, join(target, kept.path));
    return kept;
  } catch {
    return undefined; // no links on this disk, or the earlier file cannot be read: it is copied
  }
}

async function copied({ films, target }: FilmCopy, path: string): Promise<BackupFile | undefined> {
  const to = join(target, "films", path);
  try {
    const file = { path: `films/${path}`, ...(await copyHashed(join(films, path), to)) };
    const expected = original.exec(path.split("/").at(-1) ?? "")?.[1];
    if (expected === undefined || expected === file.sha256) return file;
  } catch (cause) {
    if (!["EIO", "ENOENT", "EACCES"].includes(systemCode(cause))) throw cause;
  }
  await rm(to, { force: true });
  return undefined;
}
