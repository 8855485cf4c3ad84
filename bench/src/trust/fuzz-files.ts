import { defaultDecodeLimits } from "../../../apps/server/src/film/decode-limits.ts";
import { type FuzzReading, startFilmReader } from "./film-reader.ts";
import { type FuzzFolders, fuzzSeeds } from "./fuzz-seeds.ts";
import type { FuzzTask } from "./fuzz-task.ts";

/** A file that did not end as a film or a sentence within its time; the name and the seed make it again. */
export interface FuzzFinding extends FuzzTask {
  readonly kind: "crash" | "threw" | "hang" | "too-slow" | "too-large";
  readonly what?: string;
}

/** How damaged files ended. */
export interface FuzzedFiles {
  readonly read: number;
  readonly films: number;
  readonly slowestMs: number;
  /** Of the files that were read to their end. */
  readonly mostMb: number;
  readonly findings: readonly FuzzFinding[];
  /** Readings that looked like a finding, and did not again in a process of their own. */
  readonly unrepeated: readonly FuzzFinding[];
}

const readers = 2;
const hangMs = 5000;
/** Apart from the number of tickets, so that every kind of file comes early and often. */
const stride = 7919;

/** Reads `count` damaged files as the intake process does, watched for time, memory and survival. */
export async function fuzzFiles(folders: FuzzFolders, count: number, firstSeed: number): Promise<FuzzedFiles> {
  const tickets = fuzzSeeds(folders).flatMap(({ name, weight }) => Array.from({ length: weight }, () => name));
  const seen = { read: 0, films: 0, slowestMs: 0, mostMb: 0, findings: [] as FuzzFinding[], unrepeated: [] as FuzzFinding[] };
  const work = async (): Promise<void> => {
    let reader = await startFilmReader(folders);
    while (seen.read < count) {
      const index = seen.read++;
      const task = { name: tickets[(index * stride) % tickets.length] ?? "", seed: firstSeed + index };
      let reading = await reader.read(task);
      const suspicion = findingOf(reading, task);
      if (suspicion) {
        reader.stop();
        reader = await startFilmReader(folders);
        reading = await reader.read(task);
        const finding = findingOf(reading, task);
        if (finding) seen.findings.push(finding);
        else seen.unrepeated.push(suspicion);
        if (!reader.lives()) reader = await startFilmReader(folders);
      }
      if (reading.kind === "film") seen.films += 1;
      if (reading.kind !== "film" && reading.kind !== "refused") continue;
      seen.slowestMs = Math.max(seen.slowestMs, reading.ms);
      seen.mostMb = Math.max(seen.mostMb, reading.mostMb);
    }
    reader.stop();
  };
  await Promise.all(Array.from({ length: readers }, work));
  return seen;
}

function findingOf({ kind, ms, mostMb, what }: FuzzReading, task: FuzzTask): FuzzFinding | undefined {
  if (kind !== "film" && kind !== "refused") return { ...task, kind, ...(what !== undefined && { what }) };
  if (mostMb > defaultDecodeLimits.memoryMb) return { ...task, kind: "too-large" };
  return ms > hangMs ? { ...task, kind: "hang" } : undefined;
}
