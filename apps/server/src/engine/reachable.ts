import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { Account } from "./engine-account.ts";
import { passable } from "./passable.ts";

/** Whether an account may walk from the root of the file system into `folder`, an absolute path of a folder that exists. */
export async function reachable(folder: string, account: Account): Promise<boolean> {
  if (!passable(await stat(folder), account)) return false;
  const parent = dirname(folder);
  return parent === folder || reachable(parent, account);
}
