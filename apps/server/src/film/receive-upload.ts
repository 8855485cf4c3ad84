import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { FastifyRequest } from "fastify";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";

/** A file received into a folder of its own, and the fields beside it as they were sent. */
export interface Upload {
  readonly contentHash: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The largest file that is received; the same bound as the decoder's. */
export const largestFileBytes = 200_000_000;

/**
 * Streams the one file of a multipart request to `original` in `folder`, counting and hashing on the way: it is never in memory whole.
 * @throws Problem when there is no file, more than one, one that is too large, or a form that does not come to its end.
 */
export async function receiveUpload(request: FastifyRequest, folder: string): Promise<Upload> {
  try {
    return await received(request, folder);
  } catch (thrown) {
    throw isFaultOfForm(thrown) ? new Problem("invalid", sentences.brokenUpload) : thrown;
  }
}

/** The parser of forms throws plain errors; those of the disk and of the web server carry a code. */
function isFaultOfForm(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.constructor === Error && !("code" in thrown);
}

async function received(request: FastifyRequest, folder: string): Promise<Upload> {
  const fields: Record<string, string> = {};
  const hash = createHash("sha256");
  let hasFile = false;
  for await (const part of request.parts()) {
    if (part.type === "field") {
      fields[part.fieldname] = String(part.value);
      continue;
    }
    if (hasFile || part.fieldname !== "file") throw new Problem("invalid", sentences.onlyOneFile);
    hasFile = true;
    const hashing = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        done(null, chunk);
      },
    });
    await pipeline(part.file, hashing, createWriteStream(join(folder, "original"), { mode: 0o600 }));
    if (part.file.truncated) throw new Problem("too-large", sentences.tooLarge);
  }
  if (!hasFile) throw new Problem("invalid", sentences.onlyOneFile);
  return { contentHash: hash.digest("hex"), fields };
}
