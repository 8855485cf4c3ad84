import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FilmFiles } from "../film/film-files.ts";
import { inOwnFolder } from "../film/in-own-folder.ts";
import { limitedChild } from "../film/limited-child.ts";
import type { RecordDocument } from "./record-document-of.ts";

const module = join(import.meta.dirname, "record-document-child.ts");
const limits = { timeMs: 30_000, memoryMb: 1024 } as const;

/** Typesets a record as PDF in a process of its own; undefined when that process fails or takes too much. */
export function makeRecordDocument(films: FilmFiles, content: RecordDocument): Promise<Buffer | undefined> {
  return inOwnFolder(films.incoming, async (folder) => {
    await writeFile(join(folder, "content.json"), JSON.stringify(content), { mode: 0o600 });
    const ended = await limitedChild(module, folder, folder, limits);
    return ended === "done" ? readFile(join(folder, "record.pdf")) : undefined;
  });
}
