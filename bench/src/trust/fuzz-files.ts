import { type FilmReader, type FuzzReading, startFilmReader } from "./film-reader.ts";
import type { FuzzSeed } from "./fuzz-seeds.ts";
import type { FuzzTask } from "./fuzz-task.ts";

/** How damaged files ended; a finding names the file and the seed that make it again. */
export interface FuzzedFiles {
  readonly read: number;
  readonly films: number;
  readonly slowestMs: number;
  readonly mostMb: number;
  readonly findings: readonly (FuzzTask & { readonly kind: "crash" | "hang" | "threw" | "memory" })[];
}

const readers = 2;
const hangMs = 5000;
const memoryMb = 512;
/** Apart from the number of tickets, so that every kind of file comes early and often. */
const stride = 7919;

/** Reads `count` damaged files as the intake process does, watched for time, memory and survival. */
export async function fuzzFiles(folder: string, seeds: readonly FuzzSeed[], count: number, firstSeed: number): Promise<FuzzedFiles> {
  const tickets = seeds.flatMap(({ name, weight }) => Array.from({ length: weight }, () => name));
  const seen = { read: 0, films: 0, slowestMs: 0, mostMb: 0, findings: [] as FuzzedFiles["findings"][number][] };
  const work = async (): Promise<void> => {
    let reader = await startFilmReader(folder);
    while (seen.read < count) {
      const index = seen.read++;
      const task = { name: tickets[(index * stride) % tickets.length] ?? "", seed: firstSeed + index };
      let reading = await reader.read(task);
      if (isSuspect(reading)) {
        reader.stop();
        reader = await startFilmReader(folder);
        reading = await again(reader, task);
        if (isSuspect(reading)) seen.findings.push({ ...task, kind: findingOf(reading) });
        if (!reader.lives()) reader = await startFilmReader(folder);
      }
      if (reading.kind === "film") seen.films += 1;
      seen.slowestMs = Math.max(seen.slowestMs, reading.ms);
      seen.mostMb = Math.max(seen.mostMb, reading.rssMb);
    }
    reader.stop();
  };
  await Promise.all(Array.from({ length: readers }, work));
  return seen;
}

/** The first film of a codec waits for its WebAssembly; the second reading in the same process is the file's own time. */
async function again(reader: FilmReader, task: FuzzTask): Promise<FuzzReading> {
  const first = await reader.read(task);
  return first.ms > hangMs && reader.lives() ? reader.read(task) : first;
}

function isSuspect({ kind, ms, rssMb }: FuzzReading): boolean {
  return (kind !== "film" && kind !== "refused") || ms > hangMs || rssMb > memoryMb;
}

function findingOf({ kind, ms }: FuzzReading): FuzzedFiles["findings"][number]["kind"] {
  if (kind === "crash" || kind === "hang" || kind === "threw") return kind;
  return ms > hangMs ? "hang" : "memory";
}
