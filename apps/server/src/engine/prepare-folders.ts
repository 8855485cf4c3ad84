import { access, chmod, chown, constants, stat } from "node:fs/promises";
import type { Account } from "./engine-account.ts";
import type { EnginePlaces } from "./engine-places.ts";
import { makeFolder } from "./make-folder.ts";
import { passable } from "./passable.ts";
import { StartRefusal } from "./start-refusal.ts";
import { systemCode } from "./system-code.ts";

/**
 * Makes the data folder and the engine's folder in it, closed to everyone but their owner and, as root, to the engine's account,
 * which may pass through but not list. A folder that was there keeps the permissions that it had.
 * @throws StartRefusal when the folder cannot be made or written to.
 */
export async function prepareFolders(places: EnginePlaces, account: Account | undefined): Promise<void> {
  try {
    for (const folder of [places.data, places.engine]) {
      await makeFolder(folder, 0o700);
      await access(folder, constants.W_OK | constants.X_OK);
      if (account) await openTo(account, folder);
    }
    await makeFolder(places.sockets, 0o700);
    if (account) await chown(places.sockets, account.uid, account.gid);
  } catch (cause) {
    throw new StartRefusal(
      `The data folder ${places.data} cannot be written to (${reason(cause)}): set FIRSTRAY_DATA to a folder that you may write to.`,
      { cause },
    );
  }
}

/** By group where no group had a say, so that nobody loses a right; else for everyone. */
async function openTo(account: Account, folder: string): Promise<void> {
  const found = await stat(folder);
  if (passable(found, account)) return;
  const byGroup = (found.mode & 0o070) === 0;
  if (byGroup) await chown(folder, found.uid, account.gid);
  await chmod(folder, (found.mode & 0o7777) | (byGroup ? 0o010 : 0o001));
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  ENOTDIR: "it is not a folder, or a part of its path is not",
  ENOENT: "the system does not make folders there",
};

function reason(cause: unknown): string {
  const code = systemCode(cause);
  return reasons[code] ?? code;
}
