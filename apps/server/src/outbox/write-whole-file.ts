import { open, rename } from "node:fs/promises";
import { join } from "node:path";

/** Writes a file that is either not there or there whole, and stays after a power cut. The name may be written again. */
export async function writeWholeFile(folder: string, name: string, content: string | Uint8Array): Promise<void> {
  const aside = join(folder, `.${name}.part`);
  const file = await open(aside, "w", 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(aside, join(folder, name));
}
