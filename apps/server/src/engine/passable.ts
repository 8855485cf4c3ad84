import type { Account } from "./engine-account.ts";

/** What decides who may pass through a folder: its owner, group and permission bits. */
export type FolderRights = { readonly uid: number; readonly gid: number; readonly mode: number };

/**
 * Whether an account may pass through a folder. Its first matching class decides, as in the kernel: an owner without the bit is refused
 * even where everyone else may pass.
 * @example passable({ uid: 0, gid: 0, mode: 0o700 }, { uid: 65534, gid: 65534 }) // false
 */
export function passable(folder: FolderRights, account: Account): boolean {
  const bit = folder.uid === account.uid ? 0o100 : folder.gid === account.gid ? 0o010 : 0o001;
  return (folder.mode & bit) !== 0;
}
