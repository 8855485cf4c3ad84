import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Figure } from "../figure.ts";
import { fuzzBodies } from "./fuzz-bodies.ts";
import { type FuzzedFiles, fuzzFiles } from "./fuzz-files.ts";
import { fuzzSeeds } from "./fuzz-seeds.ts";

/** Of all damaged things, this share are files; the rest are bodies. */
const shareOfFiles = 0.7;

/**
 * Damaged films through the reader, damaged bodies through the whole server.
 * @param FIRSTRAY_SHARED - (environment) the folder that holds `radiographs`; default: `../shared`.
 */
export async function benchFuzz({ seed, inputs }: { readonly seed: number; readonly inputs: number }): Promise<readonly Figure[]> {
  const folder = join(process.env["FIRSTRAY_SHARED"] ?? "../shared", "radiographs");
  if (!existsSync(folder)) throw new Error(`damaged films are made of real ones, which should lie in ${folder}; say FIRSTRAY_SHARED=…`);
  const files = await fuzzFiles(folder, fuzzSeeds(folder), Math.round(inputs * shareOfFiles), seed * inputs);
  const bodies = await fuzzBodies(inputs - files.read, seed * inputs);
  for (const finding of [...files.findings, ...bodies.findings]) console.error(JSON.stringify(finding));
  return [
    { what: "damaged films read", value: files.read, unit: "files" },
    { what: "– of them still read as a film", value: files.films, unit: "files" },
    { what: "– reader crashed, threw or hung over 5 s", value: count(files, "crash", "threw", "hang"), unit: "files", target: "0" },
    { what: "– wanted over 512 MB, which the intake ends with a sentence", value: count(files, "memory"), unit: "files" },
    { what: "– slowest", value: Math.round(files.slowestMs), unit: "ms", target: "≤ 5000" },
    { what: "– most memory of a reader", value: Math.round(files.mostMb), unit: "MB" },
    { what: "damaged bodies sent to the server", value: bodies.sent, unit: "requests" },
    { what: "– accepted as they were", value: bodies.answered["2xx"] ?? 0, unit: "requests" },
    { what: "– answered with an error of the server, or over 5 s", value: bodies.findings.length, unit: "requests", target: "0" },
    { what: "– slowest", value: Math.round(bodies.slowestMs), unit: "ms", target: "≤ 5000" },
    { what: "– heap afterwards", value: Math.round(bodies.heapMb), unit: "MB", target: "≤ 250" },
  ];
}

function count({ findings }: FuzzedFiles, ...kinds: readonly FuzzedFiles["findings"][number]["kind"][]): number {
  return findings.filter(({ kind }) => kinds.includes(kind)).length;
}
