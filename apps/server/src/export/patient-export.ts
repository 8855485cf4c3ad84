import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import type { FilmFiles } from "../film/film-files.ts";
import type { FilmRow } from "../store/film-row.ts";
import type { ZipEntry } from "./zip-stream.ts";

/** Everything of one patient, as it leaves the house. */
export interface PatientExport {
  /** What was recorded, shown, sent and looked at: written as JSON. */
  readonly record: object;
  /** The record to be read, as PDF; absent when it could not be made. */
  readonly document: Buffer | undefined;
  readonly films: readonly FilmRow[];
  readonly files: FilmFiles;
}

const endings: Readonly<Record<string, string>> = { "89504e47": "png", ffd8ffe0: "jpg", ffd8ffe1: "jpg" };
const dicomMarkAt = 128;

/**
 * The archive's files: `record.json`, `record.pdf`, each film's original as it was received, and a list of checksums. A film that is missing or
 * damaged is named in the list, and holds nothing up.
 */
export async function* patientExport({ record, document, films, files }: PatientExport): AsyncGenerator<ZipEntry> {
  const sums: string[] = [];
  const json = Buffer.from(`${JSON.stringify(record, null, 2)}\n`);
  for (const [name, bytes] of [["record.json", json] as const, ["record.pdf", document] as const]) {
    sums.push(bytes === undefined ? `# ${name}: could not be made` : `${createHash("sha256").update(bytes).digest("hex")}  ${name}`);
    if (bytes !== undefined) yield { name, bytes };
  }
  for (const { film, contentHash } of films) {
    const file = files.original(contentHash);
    const looked = await look(file);
    if (looked?.sha256 !== contentHash) {
      sums.push(`# ${film}: missing or damaged`);
      continue;
    }
    const name = `films/${film}.${looked.ending}`;
    sums.push(`${contentHash}  ${name}`);
    yield { name, file };
  }
  yield { name: "SHA256SUMS", bytes: Buffer.from(`${sums.join("\n")}\n`) };
}

/** A file's hash, and what its first bytes say that it is. */
async function look(file: string): Promise<{ readonly sha256: string; readonly ending: string } | undefined> {
  const hash = createHash("sha256");
  let first: Buffer | undefined;
  try {
    for await (const part of createReadStream(file)) {
      first ??= part;
      hash.update(part);
    }
  } catch {
    return undefined;
  }
  return { sha256: hash.digest("hex"), ending: endingOf(first ?? Buffer.alloc(0)) };
}

function endingOf(first: Buffer): string {
  if (first.subarray(dicomMarkAt, dicomMarkAt + 4).toString("latin1") === "DICM") return "dcm";
  return endings[first.subarray(0, 4).toString("hex")] ?? "bin";
}
