import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { seededRandom } from "@firstray/geometry";
import type { Figure } from "../figure.ts";
import { type Acknowledged, writeUntil } from "./crash-writer.ts";
import { type KillableServer, killable, killableServer } from "./killable-server.ts";
import { type Ask, signedInPage } from "./signed-in-page.ts";

const writers = 6;
const port = 4879;
/** A kill comes at a random moment of so many milliseconds of work. */
const [leastMs, mostMs] = [50, 900];

/**
 * Kills the server, its database or both, at random moments while people write; afterwards every change that was acknowledged is asked for again by its own id:
 * a change that is kept is answered as it was, one that is lost is not.
 */
export async function benchCrash({ kills, seed }: { readonly kills: number; readonly seed: number }): Promise<readonly Figure[]> {
  const data = mkdtempSync(join(tmpdir(), "firstray-crash-"));
  chmodSync(data, 0o755);
  const server = killableServer(data, port);
  try {
    await server.start();
    const ask = await signedInPage(server.url, "surgeon");
    const acknowledged = await writeThroughKills(server, ask, { kills, seed });
    const lost = await countLost(ask, acknowledged);
    await server.stop();
    return [
      { what: "kill -9 of server, database or both", value: kills, unit: "kills", target: "≥ 100" },
      { what: "changes acknowledged under the kills", value: acknowledged.length, unit: "changes" },
      { what: "acknowledged changes lost", value: lost, unit: "changes", target: "0" },
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
): Promise<readonly Acknowledged[]> {
  const random = seededRandom(seed);
  const acknowledged: Acknowledged[] = [];
  const end = new AbortController();
  const patients = (await somePatients(ask)).slice(0, writers);
  const writing = patients.map((patient) => writeUntil(end.signal, ask, patient, (change) => acknowledged.push(change)));
  for (let kill = 0; kill < kills; kill += 1) {
    await after(leastMs + random() * (mostMs - leastMs));
    const what = killable[Math.floor(random() * killable.length)] ?? "both";
    await server.kill(what);
    if (what === "database") await server.ready();
    else await server.start();
  }
  end.abort();
  await Promise.all(writing);
  return acknowledged;
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
    const answer = await ask(`/api/patients/${patient}/commands`, body);
    if (answer.status !== 201) lost += 1;
    await answer.body?.cancel();
  }
  return lost;
}
