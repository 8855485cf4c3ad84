import { mkdir, open, rename, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Where the films lie in the data folder: by the SHA-256 of the original, in folders of its first two digits. */
export interface FilmFiles {
  /** Folder for files on their way in; on the same disk, so that a rename keeps them. */
  readonly incoming: string;
  readonly original: (contentHash: string) => string;
  readonly greys: (contentHash: string) => string;
}

const sha256 = /^[0-9a-f]{64}$/;

/** A folder of films that several servers of one database share, and the name of the server in it. */
export interface SharedFilms {
  readonly folder: string;
  readonly server: string;
}

/**
 * The films of a data folder, or of a folder that several servers share: each receives files in a folder of its own there.
 * @example filmFiles("/srv/foot").greys("ab12…") // "/srv/foot/films/ab/ab12….greys.gz"
 */
export function filmFiles(dataFolder: string, shared?: SharedFilms): FilmFiles {
  const films = shared?.folder ?? join(dataFolder, "films");
  const place = (contentHash: string, ending: string): string => {
    if (!sha256.test(contentHash)) throw new TypeError(`a film's file is named by a SHA-256 in hexadecimal, got ${contentHash}`);
    return join(films, contentHash.slice(0, 2), `${contentHash}.${ending}`);
  };
  return {
    incoming: shared ? join(films, `incoming-${shared.server}`) : join(dataFolder, "incoming"),
    original: (hash) => place(hash, "original"),
    greys: (hash) => place(hash, "greys.gz"),
  };
}

/** Moves a file to its place so that it survives a power cut once this returns; a file that is already there stays. */
export async function keepFile(from: string, to: string): Promise<void> {
  if (await exists(to)) return;
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  await synced(from, "r+");
  await rename(from, to);
  await syncFolder(dirname(to));
}

/** What a folder lists now survives a power cut; one that is not there lists nothing. Windows opens no folder and keeps renames itself. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform !== "win32" && (await exists(folder))) await synced(folder, "r");
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function synced(path: string, flags: string): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
