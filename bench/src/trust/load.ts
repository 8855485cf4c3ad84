import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { seededRandom } from "@firstray/geometry";
import type { Figure } from "../figure.ts";
import { spread } from "../spread.ts";
import { type Asked, clinicDay } from "./clinic-day.ts";
import { killableServer } from "./killable-server.ts";
import { signedInPage } from "./signed-in-page.ts";

const [people, seconds, port] = [200, 60, 4878];
/** Only those who open films and enter things: the others ask for less. */
const roles = ["surgeon", "nurse"] as const;
const conflict = 409;

/** Two hundred people at work at once on this machine, against the product as it is started by hand. */
export async function benchLoad({ seed }: { readonly seed: number }): Promise<readonly Figure[]> {
  const data = mkdtempSync(join(tmpdir(), "firstray-load-"));
  chmodSync(data, 0o755);
  const server = killableServer(data, port);
  try {
    await server.start();
    await server.stop(); // the demo's making is no part of a clinic's day
    await server.start();
    const asked = await workedDay(server.url, seed);
    const memory = { afterwards: await server.residentMegabytes(), atMost: await server.mostResidentMegabytes() };
    const pages = spread(asked.filter(({ what }) => what !== "record").map(({ ms }) => ms));
    const records = spread(asked.filter(({ what }) => what === "record").map(({ ms }) => ms));
    return [
      { what: `requests of ${people} people in ${seconds} s`, value: asked.length, unit: "requests" },
      { what: "– answered with an error", value: asked.filter(isError).length, unit: "requests", target: "0" },
      {
        what: "– told that somebody else wrote in between",
        value: asked.filter(({ status }) => status === conflict).length,
        unit: "requests",
      },
      { what: "data of a page (median)", value: pages.median, unit: "ms" },
      { what: "data of a page (p95)", value: pages.p95, unit: "ms", target: "≤ 100" },
      { what: "an entry (p95)", value: records.p95, unit: "ms" },
      { what: "memory of the main process at its most, its start included", value: Math.round(memory.atMost), unit: "MB", target: "≤ 250" },
      { what: "memory of the main process afterwards", value: Math.round(memory.afterwards), unit: "MB", target: "≤ 250" },
    ];
  } finally {
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

async function workedDay(url: string, seed: number): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  const end = new AbortController();
  const pages = [];
  for (let person = 0; person < people; person += 1) pages.push(await signedInPage(url, roles[person % roles.length] ?? "nurse"));
  const days = pages.map((ask, person) => clinicDay(end.signal, ask, seededRandom(seed * people + person), (one) => asked.push(one)));
  await after(seconds * 1000);
  end.abort();
  await Promise.all(days);
  return asked;
}

function isError({ status }: Asked): boolean {
  return status >= 400 && status !== conflict;
}
