import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Makes a folder and those above it that are missing. (`mkdir` with `recursive` never returns where the system answers "no such folder"
 * for a folder that it will not make, as below /proc.)
 * @throws the system's error when it cannot be made, ENOTDIR when something else has its name.
 */
export async function makeFolder(folder: string, mode: number): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory()) return;
  if (found) throw Object.assign(new Error(`${folder} is not a folder`), { code: "ENOTDIR" });
  const parent = dirname(folder);
  if (parent !== folder) await makeFolder(parent, mode | 0o055);
  await mkdir(folder, { mode }).catch(async (cause) => {
    if (!(await isFolder(folder))) throw cause; // else another process made it meanwhile
  });
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
