import { createHash } from "node:crypto";
import { mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";

const bytesAtOnce = 256 * 1024;

/** What a file held, byte for byte. */
export interface Copied {
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Copies a file to where none is yet and hashes what it copies; once this returns, the copy survives a power cut.
 * @throws the system's error, EEXIST when something is there.
 */
export async function copyHashed(from: string, to: string): Promise<Copied> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  const target = await open(to, "wx", 0o600);
  try {
    const copied = await eachPart(from, (part) => target.writeFile(part));
    await target.sync();
    return copied;
  } finally {
    await target.close();
  }
}

/** What a file holds. */
export function hashed(path: string): Promise<Copied> {
  return eachPart(path, async () => undefined);
}

async function eachPart(path: string, take: (part: Buffer) => Promise<void>): Promise<Copied> {
  const source = await open(path, "r");
  const hash = createHash("sha256");
  const buffer = Buffer.allocUnsafe(bytesAtOnce);
  let bytes = 0;
  try {
    for (;;) {
      const { bytesRead } = await source.read(buffer, 0, bytesAtOnce);
      if (bytesRead === 0) return { bytes, sha256: hash.digest("hex") };
      const part = buffer.subarray(0, bytesRead);
      hash.update(part);
      await take(part);
      bytes += bytesRead;
    }
  } finally {
    await source.close();
  }
}
