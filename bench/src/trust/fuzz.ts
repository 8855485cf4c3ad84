import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Figure } from "../figure.ts";
import { type FuzzedBodies, fuzzBodies } from "./fuzz-bodies.ts";
import { type FuzzedFiles, type FuzzFinding, fuzzFiles } from "./fuzz-files.ts";
import { writeMadeFilms } from "./made-films.ts";

/** Of all damaged things, this share are files; the rest are bodies. */
const shareOfFiles = 0.7;

/**
 * Damaged films through the reader, damaged bodies and uploads through the whole server.
 * @param FIRSTRAY_SHARED - (environment) the folder that holds `radiographs`; default: `../shared`.
 */
export async function benchFuzz({ seed, inputs }: { readonly seed: number; readonly inputs: number }): Promise<readonly Figure[]> {
  const real = join(process.env["FIRSTRAY_SHARED"] ?? "../shared", "radiographs");
  if (!existsSync(real)) throw new Error(`damaged films are made of real ones, which should lie in ${real}; say FIRSTRAY_SHARED=…`);
  const made = mkdtempSync(join(tmpdir(), "firstray-fuzz-"));
  try {
    await writeMadeFilms(made);
    const files = await fuzzFiles({ real, made }, Math.round(inputs * shareOfFiles), seed * inputs);
    const bodies = await fuzzBodies(inputs - files.read, seed * inputs);
    for (const finding of [...files.findings, ...bodies.findings]) console.error(JSON.stringify(finding));
    for (const once of files.unrepeated) console.error(`not again: ${JSON.stringify(once)}`);
    return [...figuresOfFiles(files), ...figuresOfBodies(bodies)];
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

function figuresOfFiles(files: FuzzedFiles): readonly Figure[] {
  const count = (...kinds: readonly FuzzFinding["kind"][]): number => files.findings.filter(({ kind }) => kinds.includes(kind)).length;
  return [
    { what: "damaged films read", value: files.read, unit: "files" },
    { what: "– of them still read as a film", value: files.films, unit: "files" },
    { what: "– reader crashed or threw", value: count("crash", "threw"), unit: "files", target: "0" },
    { what: "– film or refusal after more than 5 s", value: count("hang"), unit: "files", target: "0" },
    { what: "– ended by the intake’s limit of 512 MB, with a sentence", value: count("too-large"), unit: "files" },
    { what: "– ended by the intake’s limit of 30 s, with a sentence", value: count("too-slow"), unit: "files", target: "0" },
    { what: "– any of these once, and not when read again", value: files.unrepeated.length, unit: "files" },
    { what: "– slowest", value: Math.round(files.slowestMs), unit: "ms", target: "≤ 5000" },
    { what: "– most memory of a reader", value: Math.round(files.mostMb), unit: "MB", target: "≤ 512" },
  ];
}

function figuresOfBodies(bodies: FuzzedBodies): readonly Figure[] {
  return [
    { what: "damaged bodies sent to the server, one in 150 of them an upload", value: bodies.sent, unit: "requests" },
    { what: "– accepted as they were", value: bodies.answered["2xx"] ?? 0, unit: "requests" },
    { what: "– answered with an error of the server, or over 5 s", value: bodies.findings.length, unit: "requests", target: "0" },
    { what: "– slowest", value: Math.round(bodies.slowestMs), unit: "ms", target: "≤ 5000" },
    { what: "– heap afterwards", value: Math.round(bodies.heapMb), unit: "MB", target: "≤ 250" },
  ];
}
