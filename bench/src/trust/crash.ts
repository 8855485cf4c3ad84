import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { seededRandom } from "@firstray/geometry";
import type { Figure } from "../figure.ts";
import { spread } from "../spread.ts";
import { crashVerdict } from "./crash-verdict.ts";
import { type Acknowledged, writeUntil } from "./crash-writer.ts";
import { type KillableServer, killable, killableServer } from "./killable-server.ts";
import { type Ask, signedInPage } from "./signed-in-page.ts";

const writers = 6;
const port = 4879;
/** A kill comes at a random moment of so many milliseconds of work. */
const [leastMs, mostMs] = [50, 900];
/** So many of the kills are not waited out: the next one comes in the middle of the start. */
const overlapping = 0.25;
const tooMany = 429;

/** What came of the kills. */
interface Outlived {
  readonly acknowledged: readonly Acknowledged[];
  /** From each kill to the moment at which server and database answer again; a database that was killed alone is started again by its server. */
  readonly recoveriesMs: readonly number[];
}

/**
 * Kills the server, its database or both, at random moments while people write; afterwards every change that was acknowledged is asked for again by its own id:
 * a change that is kept is answered as it was, one that is lost is not. Then the server is stopped, and the product's own commands read what is left.
 */
export async function benchCrash({ kills, seed }: { readonly kills: number; readonly seed: number }): Promise<readonly Figure[]> {
  const data = mkdtempSync(join(tmpdir(), "firstray-crash-"));
  chmodSync(data, 0o755);
  const server = killableServer(data, port);
  try {
    await server.start();
    const ask = await signedInPage(server.url, "surgeon");
    const { acknowledged, recoveriesMs } = await writeThroughKills(server, ask, { kills, seed });
    const lost = await countLost(ask, acknowledged);
    await server.stop();
    return [
      { what: "kill -9 of server, database or both", value: kills, unit: "kills", target: "≥ 100" },
      { what: "changes acknowledged under the kills", value: acknowledged.length, unit: "changes" },
      { what: "acknowledged changes lost", value: lost, unit: "changes", target: "0" },
      ...(await crashVerdict(data)),
      { what: "from a kill until everything answers again, median", value: Math.round(spread(recoveriesMs).median), unit: "ms" },
      { what: "from a kill until everything answers again, longest", value: Math.round(Math.max(...recoveriesMs)), unit: "ms" },
    ];
  } finally {
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

async function writeThroughKills(
  server: KillableServer,
  ask: Ask,
  { kills, seed }: { readonly kills: number; readonly seed: number },
): Promise<Outlived> {
  const random = seededRandom(seed);
  const acknowledged: Acknowledged[] = [];
  const recoveriesMs: number[] = [];
  const end = new AbortController();
  const patients = (await somePatients(ask)).slice(0, writers);
  const writing = patients.map((patient) => writeUntil(end.signal, ask, patient, (change) => acknowledged.push(change)));
  for (let kill = 0; kill < kills; ) {
    await after(leastMs + random() * (mostMs - leastMs));
    const what = killable[Math.floor(random() * killable.length)] ?? "both";
    if (!(await server.kill(what))) continue;
    kill += 1;
    const killed = performance.now();
    if (what !== "database") server.launch();
    if (kill < kills && random() < overlapping) continue;
    await server.ready();
    recoveriesMs.push(performance.now() - killed);
  }
  end.abort();
  await Promise.all(writing);
  return { acknowledged, recoveriesMs };
}

async function somePatients(ask: Ask): Promise<readonly string[]> {
  const { patients } = (await (await ask("/api/patients?search=D-")).json()) as {
    readonly patients: readonly { readonly id: string }[];
  };
  return patients.map(({ id }) => id);
}

async function countLost(ask: Ask, acknowledged: readonly Acknowledged[]): Promise<number> {
  let lost = 0;
  for (const { patient, body } of acknowledged) {
    if ((await statusOf(ask, `/api/patients/${patient}/commands`, body)) !== 201) lost += 1;
  }
  return lost;
}

/** One session may not ask without end: told to wait, it waits. */
async function statusOf(ask: Ask, path: string, body: unknown): Promise<number> {
  for (;;) {
    const answer = await ask(path, body);
    await answer.body?.cancel();
    if (answer.status !== tooMany) return answer.status;
    await after(1000 * Number(answer.headers.get("retry-after") ?? 1));
  }
}
